"""S4 names Photoshop's content-aware fill as the thing to compare with; this stands in for it.

Wexler, Shechtman & Irani, "Space-Time Completion of Video" (PAMI 2007): find the picture each of
whose patches that touch the hole is like some known patch, coarse to fine, by turns (1) finding
the likest known patch of each and (2) letting all of them vote on the hole's colours; with the
start and the texture of Newson et al., "Video Inpainting of Complex Scenes" (2014).
"""

from collections.abc import Generator

import cv2
import numpy as np

from engine import texture
from engine.exemplar.enlarging import copied
from engine.exemplar.levels import Level, finer, levels_of
from engine.exemplar.matching import Components, matched
from engine.exemplar.peeling import peeled
from engine.exemplar.remembered import Remembered
from engine.exemplar.voting import voted
from engine.mask import padded, view
from engine.regions import regions
from engine.sentence import say
from engine.step import Step

_ROUNDS, _FEWEST_ROUNDS = 8, 2
"""Turns of matching and voting on a level: the second number on the largest ones."""

_WORK = 150_000
"""Targets times turns beyond which a level gets fewer turns."""

_COARSE_SHARPNESS, _FINE_SHARPNESS = 1.0, 4.0
"""How fast a vote falls with the difference (0.5 in Wexler et al.): soft votes join structures
where the hole is coarse, hard ones keep the texture on the finest two levels."""

_LARGEST, _LARGEST_HOLE = 1_000_000, 80_000
"""Pixels of the part looked at, and of its hole, that are searched at full size; of larger ones a
smaller picture is searched, and what it found is copied at full size."""


_remembered = Remembered()


def exemplar_fill(
    image: np.ndarray, mask: np.ndarray, *, shunned: np.ndarray | None = None, seed: int = 0
) -> Generator[Step, None, np.ndarray]:
    """The image with its hole filled by patches from around it; known pixels as they were.

    image: (H, W, 3) uint8 or uint16 RGB; mask: (H, W) bool, True = repair. shunned: (H, W) bool,
    known pixels that are not to be copied if there are others (a face beside the hole). The same
    seed gives the same bytes. Damage so dense that hardly a patch of 3x3 is whole leaves nothing
    to copy from: it gets `texture.fill`'s plain fill. An image without a known pixel becomes
    mid-grey.
    """
    filled = image.copy()
    yield from fill_from_patches(filled, mask, shunned=shunned, seed=seed)
    return filled


def fill_from_patches(
    image: np.ndarray, mask: np.ndarray, *, shunned: np.ndarray | None = None, seed: int = 0
) -> Generator[Step, None, None]:
    """As `exemplar_fill`, in place: a large image takes little memory besides."""
    size = (image.shape[1], image.shape[0])
    boxes, colours = regions(mask), []
    total = 100 * len(boxes)
    for i, box in enumerate(boxes):
        part = padded(box, max(64, max(box[2] - box[0], box[3] - box[1]) // 2), size)
        crop, hole = view(image, part), view(mask, part)
        avoided = np.zeros(hole.shape, bool) if shunned is None else view(shunned, part)
        inner = (box[0] - part[0], box[1] - part[1], box[2] - part[0], box[3] - part[1])
        own = np.zeros(hole.shape, bool)
        view(own, inner)[:] = view(hole, inner)
        key = Remembered.key(crop, hole, own, avoided, seed=seed)
        known = _remembered.get(key)
        if known is not None:
            colours.append((part, own, known))
            continue
        work = _colours(crop, hole, own, avoided, np.random.default_rng(seed))
        try:
            while True:
                yield Step(100 * i + round(100 * next(work)), total, say("copying patches"))
        except StopIteration as end:
            colours.append((part, own, end.value))
            _remembered.put(key, end.value)
        finally:
            work.close()
    for part, own, values in colours:
        view(image, part)[own] = values
    yield Step(total, total, say("copying patches"))


def _colours(
    image: np.ndarray,
    hole: np.ndarray,
    own: np.ndarray,
    shunned: np.ndarray,
    random: np.random.Generator,
) -> Generator[float, None, np.ndarray]:
    """Colours (n, 3) for the part `own` of the hole, row by row; yields the share that is done."""
    top = float(np.iinfo(image.dtype).max)
    shrink = 1
    while hole.size > _LARGEST * shrink**2 or hole.sum() > _LARGEST_HOLE * shrink**2:
        shrink *= 2
    small, small_hole, small_shunned = image, hole, shunned
    if shrink > 1:
        size = (-(-hole.shape[1] // shrink), -(-hole.shape[0] // shrink))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        small_hole, small_shunned = (
            cv2.resize(m.view(np.uint8) * np.uint8(255), size, interpolation=cv2.INTER_AREA) > 0
            for m in (hole, shunned)
        )
    values = np.asarray(small, np.float32) * np.float32(255 / top)
    levels = levels_of(values, small_hole, small_shunned)
    if not levels:
        return texture.fill(image, hole)[own]
    guess, matches = peeled(levels[-1]), np.full(levels[-1].hole.shape, -1)
    for depth in reversed(range(len(levels))):
        if depth + 1 < len(levels):
            guess, matches = finer(guess, matches, levels[depth])
        yield 1 / 4 ** (depth + 1)
        sharpness = _FINE_SHARPNESS if depth < 2 else _COARSE_SHARPNESS
        guess, matches = _solved(levels[depth], guess, matches, sharpness, random)
    colours = copied(image, own, matches, shrink) if shrink > 1 else guess[own][:, :3] * (top / 255)
    return np.clip(np.round(colours), 0, top).astype(image.dtype)


def _solved(
    level: Level,
    guess: np.ndarray,
    matches: np.ndarray,
    sharpness: float,
    random: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """The guess (H, W, 5) and the matches (H, W) after turns of matching and voting."""
    components = Components(level)
    sources, targets = level.sources.ravel(), level.targets
    match = matches.ravel()[targets]
    lost = (match < 0) | ~sources[match]
    match[lost] = random.choice(np.flatnonzero(sources), int(lost.sum()))
    for _ in range(int(np.clip(_WORK / len(targets), _FEWEST_ROUNDS, _ROUNDS))):
        match, cost = matched(level, components, guess, match, random)
        guess = voted(level, guess, match, cost, sharpness)
    matches = np.full(level.hole.size, -1)
    matches[targets] = match
    return guess, matches.reshape(level.hole.shape)

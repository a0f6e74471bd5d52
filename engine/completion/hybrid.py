"""The default method: a pool of fills by every network that is here, and a ranking of them.

Three networks say what is to be expected (`expected`), of which `inpaint-dcgan` by itself paints
what looks real, and `one-shot` other faces that do; a latent GAN is searched for faces near what is
expected (`guided_search`), and the other half of the face joins them where it is known, or the same
part of a reference photo. What is painted or drawn is also laid over the expected fill, which then
keeps its tones and takes on the other's lines where no known pixel is near.
"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np
import torch

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate
from engine.completion.counterpart import mirrored_fill, reference_fill
from engine.completion.expected import answered, expected_fill
from engine.completion.guided_search import Drawn, GuidedSettings, guided_search
from engine.completion.joining import farness
from engine.completion.one_shot import likeliest
from engine.completion.ranking import Member, ranked
from engine.completion.starts import prior_of
from engine.networks.prior import within_prior
from engine.sentence import say
from engine.step import Enough, Preview, Step, never
from engine.tensors import hole_tensor, to_images, to_tensor

DEFAULT = GuidedSettings()

_ANSWERS = 4
"""Of `one-shot`'s answers, the likeliest, that join the pool."""

_AROUND, _OFF = 4, 0.3
"""So many starts are drawn around each of the encoder's answers, with this standard deviation."""

EXPECTED = "expected"
"""The origin of what is expected."""

DRAWN = "drawn"
"""The origin of a face of the GAN as it is."""

PAINTED = "inpaint-dcgan"
"""The network, and the origin of its fills, that was taught against discriminators of the whole and
of the fill, as `one-shot` was: its answers look real, and are nearly as near the truth as the
expected ones."""

_LINES = 2.0
"""Pixels up to which what the GAN draws is laid over the expected fill."""

_APART = 22.0
"""Levels of 255 by which the two halves of a face, or two photos of it, may differ around the
hole, tone aside, for one to be copied from the other."""


def settings_of(effort: float, at_once: int | None = None) -> GuidedSettings:
    """That share of the usual starts and iterations; at_once: faces refined together."""
    return replace(
        DEFAULT,
        starts=max(1, round(DEFAULT.starts * effort)),
        iterations=max(1, round(DEFAULT.iterations * effort)),
        batch=at_once or DEFAULT.batch,
    )


def hybrid(
    crop: np.ndarray,
    hole: np.ndarray,
    networks: Mapping[str, Checkpoint],
    *,
    candidates: int = 4,
    seed: int = 0,
    settings: GuidedSettings = DEFAULT,
    reference: np.ndarray | None = None,
    enough: Enough = never,
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The best of the pool for a crop, ranked (`ranking`), near duplicates last.

    crop: (S, S, 3) uint8 RGB in the canonical frame; hole: (S, S) bool, True = repair. networks: by
    recipe, `dcgan64` and, where they are here, `encoder`, `expected.ASKED` and `one-shot`.
    reference: a crop of the same person, whole, which the search and the ranking are drawn to.
    enough: ends the search with what it found so far. The same arguments give the same bytes on
    the same kind of processor.
    """
    total = 100
    yield Step(0, total, say("filling"))
    pool = []
    answers = answered(crop, hole, networks)
    expected = expected_fill(crop, hole, answers) if answers else None
    if expected is not None:
        pool.append(Member(EXPECTED, expected))
        yield Step(0, total, say("filling"), preview=Preview(0, 0, expected, hole))
    doubt = 0 if reference is None else 1  # of what knows nothing of a reference
    painted = [(PAINTED, to_images(answers[PAINTED][:1])[0])] if PAINTED in answers else []
    if "one-shot" in networks:
        shot = [fill for fill, *_ in likeliest(crop, hole, networks["one-shot"], _ANSWERS, seed)]
        painted += [("one-shot", one) for one in shot]
        pool += [Member("one-shot", one, doubt=doubt) for one in shot]
        if expected is None:
            expected = np.where(hole[..., None], _mean(shot), crop)
    guide = expected
    if reference is not None:
        rest = crop if expected is None else expected
        same = reference_fill(crop, hole, rest, reference)
        if same is not None:
            guide = same[1]
            # as much is expected of the one as of the other
            expected = guide if expected is None else cv2.addWeighted(expected, 0.5, guide, 0.5, 0)
            pool += [Member("reference", guide, doubt=0)] if same[0] < _APART else []
    latent = networks["dcgan64"]
    first = proposals(crop, hole, guide, networks, seed)
    batches = -(-candidates // (2 * settings.batch))
    drawn = yield from _within(
        guided_search(
            crop,
            hole,
            latent,
            guide,
            first,
            count=settings.batch * batches,
            seed=seed,
            settings=settings,
            enough=enough,
        ),
        total,
    )
    pool += [Member(DRAWN, one.image, one.z) for one in drawn]
    if expected is None:
        expected = np.where(hole[..., None], drawn[0].image, crop)
    else:
        pool += [Member("redrawn", redrawn(expected, one.image, hole), one.z) for one in drawn]
        pool += [
            Member(origin, redrawn(expected, one, hole), doubt=doubt) for origin, one in painted
        ]
    mirror = mirrored_fill(crop, hole, expected)
    if mirror is not None and mirror[0] < _APART:
        pool.append(Member("mirrored", mirror[1], doubt=0))
    known_by = drawn[0].z  # so that they can be varied, too
    pool = [one if one.z is not None else replace(one, z=known_by) for one in pool]
    best = [one for _, one in ranked(crop, hole, pool, expected, candidates, latent)]
    yield Step(total, total, say("ranking"), preview=Preview(0, 0, best[0].fill, hole))
    return tuple(best)


def proposals(
    crop: np.ndarray,
    hole: np.ndarray,
    guide: np.ndarray | None,
    networks: Mapping[str, Checkpoint],
    seed: int = 0,
) -> torch.Tensor | None:
    """What the encoder makes of the known pixels, and of the guide as a whole face: z (n, latent).

    Each several times, a little off by the seed's chance, so that another seed ends in other faces.
    None without an encoder that was made for the latent GAN.
    """
    encoder, latent = networks.get("encoder"), networks["dcgan64"]
    if encoder is None or encoder.config.latent != latent.config.latent:  # type: ignore[union-attr]
        return None
    images, missing = [crop], [hole]
    if guide is not None:
        images, missing = (
            [*images, np.where(hole[..., None], guide, crop)],
            [hole, np.zeros_like(hole)],
        )
    holes = hole_tensor(np.stack(missing), encoder.device)
    with torch.inference_mode():
        found = encoder.generator(to_tensor(np.stack(images), encoder.device), holes)
    randomness = torch.Generator().manual_seed(seed)
    around = found.cpu().repeat(_AROUND, 1)
    around += _OFF * torch.randn(around.shape, generator=randomness)
    return within_prior(around, prior_of(latent)).to(latent.device)


def _mean(images: Sequence[np.ndarray]) -> np.ndarray:
    """Of pictures (S, S, 3) uint8."""
    return np.mean(images, axis=0).round().astype(np.uint8)


def redrawn(expected: np.ndarray, face: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """The expected fill's tones with a drawn face's lines where no known pixel is near.

    expected, face: (S, S, 3) uint8 each; hole: (S, S) bool, True = repair.
    """
    other = face.astype(np.float32) - expected
    lines = other - cv2.GaussianBlur(other, (0, 0), _LINES)
    return np.clip(np.round(expected + farness(hole)[..., None] * lines), 0, 255).astype(np.uint8)


def _within(
    work: Generator[Step, None, list[Drawn]], total: int
) -> Generator[Step, None, list[Drawn]]:
    """The search's steps as steps of the whole."""
    try:
        while True:
            step = next(work)
            done = 5 + 90 * step.done // max(step.total, 1)
            yield Step(done, total, step.message, step.loss, step.preview)
    except StopIteration as end:
        return end.value
    finally:
        work.close()

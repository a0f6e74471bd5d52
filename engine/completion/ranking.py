"""The order of a pool of fills from different methods: what fits and looks real comes first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import torch
from torch.nn.functional import softplus

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate, candidate
from engine.completion.joining import farness
from engine.completion.latent_search import context_weights
from engine.tensors import to_tensor

_SAME = 3.0
"""Mean difference in the hole, in levels of 255, below which two fills count as one."""

_COARSE = 2.0
"""Pixels over which fills are compared with what is expected: finer things may differ."""

_SOFTEST = 0.5
"""Softer than so is no worse: smooth skin beside hair is no fault."""

_AT_ONCE = 8
"""Faces that the discriminator looks at together."""

_STEP = 1.0
"""Steps of fewer levels are not seen."""


@dataclass(frozen=True)
class Weights:
    """Of each measure in the total, which is least for the best; each was chosen on `dev`."""

    contextual: float = 0.5
    """The mean difference from the known pixels around the hole, in [0, 1]."""

    boundary: float = 0.02
    """How many times larger, or smaller, the step across the hole's rim is than those near it."""

    agreement: float = 6.0
    """The mean coarse difference in the hole from what is expected, in [0, 1]."""

    softness: float = 0.8
    """How much softer the fill is than the known pixels near it, as a logarithm; the less the more
    of the hole lies beside known pixels, where nothing is left to be drawn."""

    doubt: float = 0.06
    """1 for what was not taught to look real, 0 for what was: by its looks alone a fill whose lines
    are a little wrong is not told from a better one; less where little is left to be drawn."""

    perceptual: float = 0.1
    """-log D, how little the latent GAN's discriminator takes the completed face for a real one
    (S1's prior loss, as it does not saturate); less where little is left to be drawn, too."""


DEFAULT = Weights()


@dataclass(frozen=True, eq=False)
class Member:
    """A fill of the pool."""

    origin: str
    """Which method made it."""

    fill: np.ndarray
    """(S, S, 3) uint8 RGB."""

    z: np.ndarray | None = None
    """(latent,) float32, what the GAN's face in it, or the one most like it, was made of."""

    doubt: float = 1.0
    """See `Weights`."""


def ranked(
    crop: np.ndarray,
    hole: np.ndarray,
    pool: Sequence[Member],
    expected: np.ndarray,
    count: int,
    networks: Checkpoint | None = None,
    weights: Weights = DEFAULT,
) -> list[tuple[Member, Candidate]]:
    """The `count` best of a pool; one that is like a better one comes after all that are not.

    crop, expected: (S, S, 3) uint8 RGB, what is known and what is expected in the hole (S, S) bool.
    networks: a latent GAN, whose discriminator has a say.
    """
    measured = []
    to_draw = _to_draw(hole)
    stitched = [candidate(crop, hole, one.fill, {}, one.z, origin=one.origin) for one in pool]
    unlikely = (
        [] if networks is None else _perceptual(networks, [one.completed for one in stitched])
    )
    for i, (member, one) in enumerate(zip(pool, stitched, strict=True)):
        losses = measures(crop, hole, member.fill, expected)
        losses["softness"] *= to_draw
        losses["doubt"] = member.doubt * to_draw
        if unlikely:
            losses["perceptual"] = unlikely[i] * to_draw
        total = sum(getattr(weights, name) * value for name, value in losses.items())
        measured.append((member, replace(one, losses=losses | {"total": total})))
    measured.sort(key=lambda pair: pair[1].losses["total"])
    filled = [one.completed[hole].astype(np.float32) for _, one in measured]
    return [measured[i] for i in different_first(filled, range(len(measured)))[:count]]


def different_first(filled: Sequence[np.ndarray], order: Iterable[int]) -> list[int]:
    """Indices in their order, but one that is like an earlier one after all that are not.

    filled: (pixels, 3) float32 each, what lies in the hole, in levels of 255.
    """
    different: list[int] = []
    alike: list[int] = []
    for i in order:
        near = (np.abs(filled[i] - filled[j]).mean() < _SAME for j in different)
        (alike if any(near) else different).append(i)
    return different + alike


def unlike_first(
    kept: Sequence[Candidate], found: Sequence[Candidate], hole: np.ndarray
) -> tuple[Candidate, ...]:
    """What was found in its order, but what is like one of those kept, or an earlier one, last."""
    filled = [one.completed[hole].astype(np.float32) for one in (*kept, *found)]
    order = different_first(filled, range(len(filled)))
    return tuple(found[i - len(kept)] for i in order if i >= len(kept))


def measures(
    crop: np.ndarray, hole: np.ndarray, fill: np.ndarray, expected: np.ndarray
) -> dict[str, float]:
    """What can be told of a fill by itself, by name; images (S, S, 3) uint8, hole (S, S).

    See `Weights`; how much is to be drawn is not in the softness yet.
    """
    weight = context_weights(hole)
    apart = np.abs(fill.astype(np.float32) - crop).mean(2) / 255
    contextual = float((apart * weight).sum() / max(float(weight.sum()), 1e-6))
    coarse = cv2.GaussianBlur(fill.astype(np.float32) - expected, (0, 0), _COARSE)
    agreement = float(np.abs(coarse[hole]).mean() / 255)
    stitched = np.where(hole[..., None], fill, crop).astype(np.float32)
    across, inside, beside = _steps(stitched, hole)
    softness = float(np.clip(np.log((beside + _STEP) / (inside + _STEP)), 0, _SOFTEST))
    return {
        "contextual": contextual,
        "agreement": agreement,
        "boundary": abs(float(np.log((across + _STEP) / (beside + _STEP)))),
        "softness": softness,
    }


def _to_draw(hole: np.ndarray) -> float:
    """How much of a hole lies away from known pixels, which do not tell what is there: 0 to 1."""
    return float(farness(hole)[hole].mean())


def _perceptual(networks: Checkpoint, completed: Sequence[np.ndarray]) -> list[float]:
    """-log D of each, always so many at once: it does not depend on who else is in the pool."""
    assert networks.discriminator is not None
    found: list[float] = []
    with torch.inference_mode():
        for first in range(0, len(completed), _AT_ONCE):
            part = np.stack(completed[first : first + _AT_ONCE])
            padded = to_tensor(part[np.arange(_AT_ONCE) % len(part)], networks.device)
            scores = networks.discriminator(padded).float()
            found += softplus(-scores)[: len(part)].tolist()
    return found


def _steps(image: np.ndarray, hole: np.ndarray) -> tuple[float, float, float]:
    """The mean step between neighbours across the hole's rim, inside it, and beside it."""
    near = cv2.dilate(hole.astype(np.uint8), np.ones((13, 13), np.uint8)) > 0
    around = near & ~hole
    parts: tuple[list[np.ndarray], ...] = ([], [], [])
    for axis in (0, 1):
        step = np.abs(np.diff(image, axis=axis)).mean(2)
        last = image.shape[axis] - 1
        pairs = ((hole, ~hole), (hole, hole), (around, around))
        for found, (first, second) in zip(parts, pairs, strict=True):
            both = first.take(range(last), axis) & second.take(range(1, last + 1), axis)
            if found is parts[0]:
                both |= second.take(range(last), axis) & first.take(range(1, last + 1), axis)
            found.append(step[both])
    across, inside, beside = (np.concatenate(found) for found in parts)
    return tuple(float(v.mean()) if v.size else 0.0 for v in (across, inside, beside))  # type: ignore[return-value]

"""What is to be expected in a hole: the mean of what several networks answer, each asked twice.

Networks that err differently err less together. Each is asked for the face and for its mirror
image, whose answer is turned back. Beside known pixels `faithful` knows best, which was taught to;
far from them none does. `inpaint-dcgan` was taught to look real, and errs no more than the others.
"""

from collections.abc import Generator, Mapping

import numpy as np
from torch import Tensor

from engine.checkpoint import Checkpoint
from engine.completion.candidate import Candidate, candidate
from engine.completion.joining import farness, joined
from engine.completion.one_shot import both_ways
from engine.sentence import say
from engine.step import Preview, Step
from engine.tensors import to_levels

ASKED = ("faithful", "context-encoder", "inpaint-dcgan")
"""The networks whose mean answer is what is expected."""


def answered(
    crop: np.ndarray, hole: np.ndarray, networks: Mapping[str, Checkpoint]
) -> dict[str, Tensor]:
    """What each of those that are here makes of the face, and of its mirror image: (2, 3, S, S).

    crop: (S, S, 3) uint8 RGB in the canonical frame; hole: (S, S) bool, True = repair.
    """
    return {name: both_ways(crop, hole, networks[name]) for name in ASKED if name in networks}


def expected_fill(crop: np.ndarray, hole: np.ndarray, answers: Mapping[str, Tensor]) -> np.ndarray:
    """The crop with what is expected in its hole, (S, S, 3) uint8.

    crop: (S, S, 3) uint8 RGB in the canonical frame; hole: (S, S) bool, True = repair. answers: of
    one network or more, as `answered` gives them; the first is heard alone beside known pixels.
    """
    each = [to_levels(both.mean(0)).permute(1, 2, 0).cpu().numpy() for both in answers.values()]
    far = farness(hole)[..., None]
    return joined(crop, hole, each[0] + far * (np.mean(each, axis=0) - each[0]))


def complete_as_expected(
    crop: np.ndarray, hole: np.ndarray, networks: Mapping[str, Checkpoint]
) -> Generator[Step, None, tuple[Candidate, ...]]:
    """The method `faithful`: what is expected is all that it answers. See `expected_fill`."""
    yield Step(0, 1, say("filling"))
    fill = expected_fill(crop, hole, answered(crop, hole, networks))
    yield Step(1, 1, say("filling"), preview=Preview(0, 0, fill, hole))
    return (candidate(crop, hole, fill, {}),)

"""What is to be expected in a hole: the mean of what several networks answer, each asked twice.

Networks that err differently err less together. Each is asked for the face and for its mirror
image, whose answer is turned back. Beside known pixels `faithful` knows best, which was taught to;
far from them neither does.
"""

from collections.abc import Mapping

import numpy as np

from engine.checkpoint import Checkpoint
from engine.completion.joining import farness, joined
from engine.completion.one_shot import both_ways

RECONSTRUCTING = ("faithful", "context-encoder")
"""The networks whose mean answer is what is expected."""


def expected_fill(
    crop: np.ndarray, hole: np.ndarray, networks: Mapping[str, Checkpoint]
) -> np.ndarray | None:
    """The crop with what is expected in its hole, (S, S, 3) uint8; None without such a network.

    crop: (S, S, 3) uint8 RGB in the canonical frame; hole: (S, S) bool, True = repair.
    """
    each = [_answer(crop, hole, networks[name]) for name in RECONSTRUCTING if name in networks]
    if not each:
        return None
    fill = each[0]
    if len(each) > 1:
        far = farness(hole)[..., None]
        fill = fill + 0.5 * far * (each[1] - fill)
    return joined(crop, hole, fill)


def _answer(crop: np.ndarray, hole: np.ndarray, networks: Checkpoint) -> np.ndarray:
    """The mean of a network's answers to a face and to its mirror image: (S, S, 3) float32."""
    mean = both_ways(crop, hole, networks).mean(0)
    return mean.float().permute(1, 2, 0).add(1).mul(127.5).cpu().numpy()

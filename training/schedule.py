"""How the learning rate goes over a training."""

import math


def warmed_cosine(step: int, steps: int, warm_up: int) -> float:
    """The share of the full rate for a step, from 0, of so many in all.

    It rises over the first `warm_up` steps and falls along a cosine to 0 after the last one.
    """
    risen = min(1.0, (step + 1) / warm_up)
    return min(risen, 0.5 + 0.5 * math.cos(math.pi * min(1.0, step / steps)))

"""Says when a contest is lost: a D that is always right, or never, a G that repeats itself."""

from collections import deque

import numpy as np

WINDOW = 500
"""Steps over which an accuracy must have stood still to be called pinned."""

_PINNED = 0.995
_CHANCE = 0.55
_ALIKE = 0.1


class Watch:
    """Looks at every step's accuracies and at every sheet of samples; each trouble is said once."""

    def __init__(self, window: int = WINDOW) -> None:
        self._accuracies: deque[float] = deque(maxlen=window)
        self._said: set[str] = set()

    def step(self, values: dict[str, float]) -> str | None:
        """A sentence when the discriminator has been right, or wrong, about all for long."""
        accuracies = [value for name, value in values.items() if name.endswith("_accuracy")]
        if not accuracies:
            return None
        self._accuracies.append(float(np.mean(accuracies)))
        if len(self._accuracies) < (self._accuracies.maxlen or 0):
            return None
        level = float(np.mean(self._accuracies))
        if level > _PINNED:
            return self._once(
                "always right",
                f"the discriminator has been right about {level:.1%} of the last "
                f"{len(self._accuracies)} batches: the generator can learn little from it",
            )
        if level < _CHANCE:
            return self._once(
                "chance",
                f"the discriminator has been right about only {level:.0%} of the last "
                f"{len(self._accuracies)} batches, no more than by chance: it leads the generator "
                "nowhere, as when that has gone over to a few images",
            )
        return None

    def samples(self, generated: np.ndarray, real: np.ndarray) -> str | None:
        """A sentence when generated faces (N, S, S, 3) differ far less than real ones do."""
        share = _variety(generated) / max(_variety(real), 1e-6)
        if share < _ALIKE:
            return self._once(
                "alike",
                f"the samples are nearly all alike (they vary by {share:.0%} of what faces do): "
                "the generator has collapsed",
            )
        return None

    def _once(self, kind: str, sentence: str) -> str | None:
        if kind in self._said:
            return None
        self._said.add(kind)
        return sentence


def _variety(images: np.ndarray) -> float:
    """The standard deviation of a pixel over the images, averaged over the pixels."""
    return float(images.astype(np.float32).std(0).mean())

"""Completion on a device that may fail: with too little memory, or gone in the middle of the work.

Short of memory, fewer candidates are made, at last one; when that is too much, too, or the device
is no longer there, all is done on the CPU. The user is told, in steps and notes.
"""

import gc
from collections.abc import Generator
from typing import Literal

import numpy as np
import torch

from engine import checkpoint
from engine.completion.candidate import Candidate
from engine.completion.methods import Method, companions, complete
from engine.completion.starts import forget_starts
from engine.device import chosen_device, device_title
from engine.errors import FacemendError, reason
from engine.sentence import plural, say
from engine.step import Enough, Step, never

_DEVICES = ("CUDA", "cuda", "cuDNN", "CUDNN", "CUBLAS", "HIP", "MPS", "NVML", "device-side")
"""Which torch's errors of a device name, where they have no class of their own."""

_MEMORY = ("out of memory", "ALLOC_FAILED")


def device_failure(error: BaseException) -> Literal["memory", "device"] | None:
    """Whether an error is a device's that has too little memory or fails; None for any other."""
    said = str(error)
    if isinstance(error, torch.OutOfMemoryError):
        return "memory"
    if not isinstance(error, RuntimeError) or not any(name in said for name in _DEVICES):
        return None
    return "memory" if any(words in said for words in _MEMORY) else "device"


class SurvivingCompleter:
    """A method's networks, on the device asked for as long as that works."""

    def __init__(self, method: Method, device: str) -> None:
        """Loads the weights; raises UnreadableInput when they cannot be read."""
        assert method.recipe is not None
        self.notes: list[str] = []
        """What the user should know, in sentences."""

        self._method, self._fewer, self._fallen = method, 0, False
        chosen, sentence = chosen_device(device)
        self.title = device_title(chosen)
        """The device's, on which the last face was completed."""

        if sentence:
            self.notes.append(sentence)
        try:
            self.networks = checkpoint.load(method.recipe, chosen)
            companions(method, self.networks)  # whatever takes part has its place from now on
        except RuntimeError as error:
            failure = device_failure(error)
            if failure is None:
                raise
            self._fall_to_cpu(failure, error)

    @property
    def weights(self) -> dict[str, str]:
        """SHA-256 of each weight file that takes part, by recipe."""
        found = companions(self._method, self.networks)
        return {recipe: one.sha256 for recipe, one in found.items()}

    def complete(
        self,
        crop: np.ndarray,
        hole: np.ndarray,
        *,
        candidates: int,
        seed: int,
        effort: float,
        enough: Enough = never,
        reference: np.ndarray | None = None,
    ) -> Generator[Step, None, tuple[Candidate, ...]]:
        """The same as `methods.complete`, whatever becomes of the device.

        Raises FacemendError when the computer's own memory is too small.
        """
        while True:
            count = min(candidates, self._fewer or candidates)
            try:
                return (
                    yield from complete(
                        crop,
                        hole,
                        self._method,
                        networks=self.networks,
                        candidates=count,
                        at_once=self._fewer or None,
                        seed=seed,
                        effort=effort,
                        enough=enough,
                        reference=reference,
                    )
                )
            except RuntimeError as error:
                if "can't allocate memory" in str(error):  # the CPU's way to say so
                    raise FacemendError(
                        say(
                            "This computer has too little free memory to complete a face: close "
                            "other programs."
                        )
                    ) from error
                failure = device_failure(error)
                if failure is None or self._fallen:
                    raise
                if failure == "memory" and count > 1 and self._method.searches:
                    self._make_fewer(count // 2)
                else:
                    self._fall_to_cpu(failure, error)
            # only here, where the error no longer holds the tensors that it met
            _release()
            yield Step(0, 1, self.notes[-1])

    def _make_fewer(self, count: int) -> None:
        if self._fewer:
            self.notes.pop()  # of several such sentences the last is enough
        self._fewer = count
        self.notes.append(
            plural(
                "{title} has too little memory for more than {n} candidate.",
                "{title} has too little memory for more than {n} candidates.",
                count,
                title=self.title,
            )
        )

    def _fall_to_cpu(self, failure: Literal["memory", "device"], error: RuntimeError) -> None:
        assert self._method.recipe is not None
        if self._fewer:
            self.notes.pop()  # on the CPU there are as many as were asked for
        if failure == "memory":
            why = say("{title} has too little memory; the CPU is used instead.", title=self.title)
        else:
            why = say(
                "{title} failed ({reason}); the CPU is used instead.",
                title=self.title,
                reason=reason(error),
            )
        self.notes.append(why)
        self._fewer, self._fallen = 0, True
        cpu = torch.device("cpu")
        self.networks, self.title = checkpoint.load(self._method.recipe, cpu), device_title(cpu)


def _release() -> None:
    """Gives back what the device's memory was taken for."""
    forget_starts()
    gc.collect()
    try:
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
    except RuntimeError:
        pass  # it has gone, and its memory with it

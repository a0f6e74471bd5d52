"""A device that runs out of memory or vanishes: the repair goes on, and the user is told.

There is no such device here: the networks themselves raise what torch raises for one, wherever in
the search it may come.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.completion.surviving import device_failure
from engine.errors import FacemendError
from engine.face import Face
from engine.networks import dcgan
from engine.photo import Photo
from engine.placement import face_of, landmarks_of_eyes
from engine.repair import Repair, RepairOptions, repair
from engine.step import Step

OUT_OF_MEMORY = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
VANISHED = RuntimeError("CUDA error: unspecified launch failure\nCompile with TORCH_USE_CUDA_DSA")
OPTIONS = RepairOptions(candidates=4, effort=0.04)


class Faulty:
    """Raises an error whenever more pictures than `room` are asked for at once, `times` at most."""

    def __init__(self, error: Exception, *, room: int = 0, times: int = 1000) -> None:
        self.error, self.room, self.times, self.raised = error, room, times, 0

    def attach(self, monkeypatch: pytest.MonkeyPatch, network: type[torch.nn.Module]) -> None:
        forward = network.forward

        def faulty(module: torch.nn.Module, given: torch.Tensor) -> torch.Tensor:
            refined = given.requires_grad or torch.is_grad_enabled()
            if refined and len(given) > self.room and self.raised < self.times:
                self.raised += 1
                raise self.error
            return forward(module, given)

        monkeypatch.setattr(network, "forward", faulty)


@pytest.fixture(autouse=True)
def tiny(every_method: None) -> None:
    """Networks that answer at once."""


@pytest.fixture
def photo(astronaut: np.ndarray) -> Photo:
    return Photo(pixels=astronaut[:256, 96:352])


@pytest.fixture
def face(photo: Photo) -> Face:
    return face_of(landmarks_of_eyes((107, 113), (150, 110)), photo.size)


def repaired(
    photo: Photo, face: Face, options: RepairOptions = OPTIONS
) -> tuple[list[Step], Repair]:
    mask = np.zeros(photo.pixels.shape[:2], bool)
    mask[140:165, 115:145] = True
    steps, job = [], repair(photo, mask, options, faces=[face])
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            return steps, end.value


def said(steps: list[Step]) -> Iterator[str]:
    return (step.message for step in steps)


def test_short_of_memory_fewer_candidates_are_made(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    Faulty(OUT_OF_MEMORY, room=2).attach(monkeypatch, dcgan.Generator)
    steps, result = repaired(photo, face)
    assert len(result.faces[0].candidates) == 2
    note = result.notes[0]
    assert "too little memory for more than 2 candidates." in note
    assert any(note in message for message in said(steps))


def test_when_even_one_is_too_much_the_cpu_makes_them_all(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    Faulty(OUT_OF_MEMORY, times=3).attach(monkeypatch, dcgan.Generator)
    _, result = repaired(photo, face)
    assert len(result.faces[0].candidates) == 4 and result.device.startswith("CPU")
    note = result.notes[0]
    assert note.endswith("has too little memory; the CPU is used instead.")


@pytest.mark.parametrize("network", [dcgan.Generator, dcgan.Discriminator])
def test_a_device_that_vanishes_in_the_middle_is_survived_and_said(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch, network: type[torch.nn.Module]
) -> None:
    # the default asks no discriminator
    options = replace(OPTIONS, method="latent-search")
    untroubled = repaired(photo, face, options)[1]
    Faulty(VANISHED, times=1).attach(monkeypatch, network)
    steps, result = repaired(photo, face, options)
    note = result.notes[0]
    assert "failed (CUDA error: unspecified launch failure" in note and "CPU is used" in note
    assert any(note in message for message in said(steps))
    np.testing.assert_array_equal(result.image(), untroubled.image())


def test_one_pass_falls_to_the_cpu_at_once(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.networks import encoder_decoder

    forward, raised = encoder_decoder.Generator.forward, []

    def faulty(*arguments: object) -> torch.Tensor:
        if not raised:
            raised.append(1)
            raise OUT_OF_MEMORY
        return forward(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(encoder_decoder.Generator, "forward", faulty)
    _, result = repaired(photo, face, replace(OPTIONS, method="context-encoder"))
    assert "the CPU is used instead" in result.notes[0]


def no_room_for(number: int, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """From now on that load, from 1, fails; the devices that were asked for."""
    from engine import checkpoint

    load, asked = checkpoint.load, []

    def faulty(name: str, device: object = "cpu") -> object:
        asked.append(device)
        if len(asked) == number:
            raise OUT_OF_MEMORY
        return load(name, device)  # type: ignore[arg-type]

    monkeypatch.setattr(checkpoint, "load", faulty)
    return asked


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_device_that_has_no_room_for_the_weights_is_survived(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Of the method itself or of the networks that take part."""
    asked = no_room_for(number, monkeypatch)
    _, result = repaired(photo, face)
    assert "the CPU is used instead" in result.notes[0] and asked[number] == torch.device("cpu")


@pytest.mark.parametrize("number", [1, 2])
def test_without_room_for_the_weights_the_window_and_the_estimate_begin_all_the_same(
    monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    from engine.expected_time import trial
    from inpaint_gui.jobs import loading

    for job in (loading(OPTIONS), trial(OPTIONS)):
        asked = no_room_for(number, monkeypatch)
        assert len(list(job)) > 1 and len(asked) > number


def test_a_cpu_that_fails_too_ends_the_repair(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = Faulty(VANISHED)
    fault.attach(monkeypatch, dcgan.Generator)
    with pytest.raises(RuntimeError, match="launch failure"):
        repaired(photo, face)
    assert fault.raised == 2


def test_too_little_memory_of_the_computers_own_is_a_sentence(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = RuntimeError(
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate 8 bytes"
    )
    Faulty(error).attach(monkeypatch, dcgan.Generator)
    with pytest.raises(FacemendError, match="too little free memory"):
        repaired(photo, face)


def test_other_errors_are_no_devices() -> None:
    assert device_failure(RuntimeError("shapes do not match")) is None
    assert device_failure(ValueError("CUDA")) is None
    assert device_failure(RuntimeError("MPS backend out of memory")) == "memory"
    assert device_failure(torch.AcceleratorError("CUDA error: device lost")) == "device"


def test_weights_that_answer_with_no_number_are_a_sentence(
    photo: Photo, face: Face, monkeypatch: pytest.MonkeyPatch, tiny_weights: Path
) -> None:
    forward = dcgan.Generator.forward
    monkeypatch.setattr(dcgan.Generator, "forward", lambda self, z: forward(self, z) * float("nan"))
    with pytest.raises(FacemendError, match="dcgan64 answer with no picture"):
        repaired(photo, face)

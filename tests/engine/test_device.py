import pytest
import torch

from engine.device import chosen_device, device_title


def test_the_cpu_is_used_when_asked_for_and_needs_no_excuse() -> None:
    device, sentence = chosen_device("cpu")
    assert device.type == "cpu" and sentence is None
    assert device_title(device).startswith("CPU")


@pytest.mark.parametrize("kind", ["cuda", "mps"])
def test_a_device_that_is_not_there_is_said_and_the_cpu_used(kind: str) -> None:
    device, sentence = chosen_device(kind)
    if device.type == kind:
        assert sentence is None
    else:
        assert sentence is not None and kind in sentence and "CPU is used" in sentence


def test_a_device_that_fails_at_work_is_said_and_the_cpu_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A driver may answer that it is there and fail at the first computation."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    if torch.cuda.device_count():
        pytest.skip("this computer's CUDA device works")
    device, sentence = chosen_device("cuda")
    assert device.type == "cpu" and sentence is not None and "failed" in sentence

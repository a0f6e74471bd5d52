"""Which device the networks run on. Imports torch when asked, not before."""

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from engine.sentence import plural, say

if TYPE_CHECKING:
    import torch

CHOICES = ("auto", "cpu", "cuda", "mps")


def chosen_device(name: str = "auto") -> "tuple[torch.device, str | None]":
    """The device to use and, when it is not the one asked for, a sentence that says why.

    A GPU is used only after it has really multiplied two matrices.
    """
    import torch

    if name == "cpu":
        return torch.device("cpu"), None
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    wanted = [name] if name in present else list(present)
    sentence = None
    if name != "auto":
        sentence = say(
            "This computer has no usable {name} device; the CPU is used instead.", name=name
        )
    for kind in wanted:
        if not present[kind]:
            continue
        try:
            device = torch.device(kind)
            ones = torch.ones(8, 8, device=device)
            if bool(torch.isfinite(ones @ ones).all()):
                return device, None
        except (RuntimeError, AssertionError) as error:
            sentence = say(
                "The {kind} device failed ({reason}); the CPU is used instead.",
                kind=kind,
                reason=str(error).splitlines()[0],
            )
    return torch.device("cpu"), sentence


def half_precision(device: "torch.device") -> "torch.autocast":
    """Where products of bfloat16 are quicker than of float32 and nothing else is lost: on a CPU
    that has them. What begins in it is to end outside it, as it errs by a grey level or two."""
    import torch

    quick = device.type == "cpu" and bool(torch.cpu.get_capabilities().get("avx512_bf16"))
    return torch.autocast(device.type, torch.bfloat16, enabled=quick)


def device_title(device: "torch.device") -> str:
    """The device as a person knows it."""
    import torch

    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    if device.type == "cpu":
        threads = torch.get_num_threads()
        return plural("CPU, {n} thread", "CPU, {n} threads", threads)
    return device.type.upper()


def described_devices() -> dict[str, str]:
    """What each of CHOICES is on this computer, in words; "" for one that cannot be used."""
    import torch

    described: dict[str, str] = {}
    for name in CHOICES:
        device, sentence = chosen_device(name)
        if name != "auto" and sentence is not None:
            described[name] = ""
        elif device.type == "cpu":
            described[name] = plural(
                "CPU, {processor}, {n} thread",
                "CPU, {processor}, {n} threads",
                torch.get_num_threads(),
                processor=processor(),
            )
        else:
            described[name] = device_title(device)
    return described


def processor() -> str:
    """The processor's name, as far as the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass  # not a Linux
    return platform.processor() or platform.machine()

"""The machine that figures were taken on, and how fast it multiplies matrices."""

import os
import platform
import time
from collections.abc import Callable

import torch

from engine.device import device_title, processor

_CPU_SIDE, _GPU_SIDE = 2048, 8192


def description(device: torch.device) -> str:
    """Processor, device and torch, as figures carry it."""
    return f"{processor()}, {device_title(device)}, torch {torch.__version__}"


def surroundings() -> str:
    """What else is worth knowing: system, memory, cores, and whether it had other work."""
    parts = [f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"]
    cores = os.cpu_count() or 1
    free = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else cores
    parts.append(f"{free} of {cores} processor cores to run on")
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
        parts.append(f"{memory:.0f} GiB of memory")
    if hasattr(os, "getloadavg"):
        parts.append(f"load {os.getloadavg()[0]:.1f} in the last minute (1 is one busy core)")
    return ", ".join(parts)


def product_rate(device: torch.device, dtype: torch.dtype) -> float:
    """FLOP/s of one large matrix product, the best of three."""
    side = _GPU_SIDE if device.type == "cuda" else _CPU_SIDE
    left = torch.randn(side, side, device=device, dtype=dtype)
    right = torch.randn(side, side, device=device, dtype=dtype)
    return 2 * side**3 / min(timed(lambda: left @ right, device) for _ in range(3))


def timed(work: Callable[[], object], device: torch.device) -> float:
    """Seconds until the device is done with it."""
    start = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter() - start

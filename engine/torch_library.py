"""Torch's largest library, read in without holding up the window."""

import ctypes
import importlib.util
import os
from pathlib import Path

_LIBRARIES = ("libtorch_cpu.so", "libtorch_cpu.dylib")


def read_in() -> None:
    """Makes `import torch`, which is to follow in this thread, stop the others for a moment only.

    Python imports a library with its lock held: torch's takes 0.4 s and, on a busy computer, 1.4 s,
    in which nothing is painted and no work is kept. The system's own call, made without that
    lock, does the same beforehand. Does nothing on Windows, or where the library is not found.
    """
    found = importlib.util.find_spec("torch")
    if os.name != "posix" or found is None or found.origin is None:
        return
    folder = Path(found.origin).parent / "lib"
    system = ctypes.CDLL(None)
    system.dlopen.restype, system.dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    for path in (folder / name for name in _LIBRARIES):
        if path.exists():
            system.dlopen(os.fsencode(path), os.RTLD_LAZY)  # one that fails, fails again in torch

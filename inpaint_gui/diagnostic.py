"""What helps to find a fault, as text to be pasted: versions, machine, weights, the end of the log.

No names of photos, folders or people: of the log only what is the program's own is told.
"""

import hashlib
import os
import platform
import re
import sys
from collections.abc import Generator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import qVersion

from engine import __version__
from engine.assets import weight_files
from engine.device import described_devices
from engine.limits import limits
from engine.sentence import say
from engine.step import Step

_PACKAGES = ("torch", "numpy", "pillow", "opencv-python-headless", "PySide6-Essentials")
_LINES = 60
_FRAME = re.compile(r'^(\s*File )".*?([^/\\"]+\.py)"(, line \d+, in .*)$')
_STAMP = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} not caught$")
_ERROR = re.compile(r"^([A-Za-z_][\w.]*)(: .*)?$")


@dataclass(frozen=True)
class Machine:
    """What takes a while to find out."""

    devices: dict[str, str]
    """As `engine.device.described_devices`."""

    weights: dict[str, str]
    """SHA-256 of each weight file that is here, by its name."""

    @property
    def device(self) -> str:
        """What is used where nothing else is asked for."""
        return self.devices["auto"]


def examining() -> Generator[Step, None, Machine]:
    """Looks at devices and weights."""
    yield Step(0, 1, say("Looking at this computer"))
    devices = described_devices()
    weights = {}
    for path in weight_files():
        yield Step(0, 1, say("Looking at the weights"))
        weights[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return Machine(devices, weights)


def versions() -> list[str]:
    """The program's and those of what it stands on."""
    rows = [
        f"Facemend {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
    ]
    for name in _PACKAGES:
        try:
            rows.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            pass  # a frozen program, which may have left it out
    return rows


def weight_rows(machine: Machine) -> list[str]:
    """Name and hash of each weight file."""
    width = max((len(name) for name in machine.weights), default=0)
    return [f"{name:{width}}  {digest}" for name, digest in machine.weights.items()]


def diagnostic(machine: Machine, settings: list[str], log: Path) -> str:
    """All of it. settings: in words. log: the program's log, which need not be there."""
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    used = [f"{name}: {words or 'not here'}" for name, words in machine.devices.items()]
    parts = {
        "Versions": versions(),
        "System": [system, f"{os.cpu_count()} cores", f"frozen: {getattr(sys, 'frozen', False)}"],
        "Devices": used,
        "Settings": [
            *settings,
            f"largest photo {limits().max_megapixels} MP, file {limits().max_megabytes} MB",
        ],
        "Weights (SHA-256)": weight_rows(machine),
        "End of the log": _end_of(log) or ["empty"],
    }
    told = [f"{title}\n" + "\n".join(f"  {row}" for row in rows) for title, rows in parts.items()]
    return "\n\n".join(told) + "\n"


def _end_of(log: Path) -> list[str]:
    try:
        lines = log.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [told for line in lines[-_LINES:] if (told := _scrubbed(line))]


def _scrubbed(line: str) -> str:
    """A line of the log without what may name a file; "" for one of which nothing can be told."""
    if _STAMP.match(line) or line.startswith("Traceback (most recent call last)"):
        return line
    frame = _FRAME.match(line)
    if frame is not None:
        return f'{frame[1]}"{frame[2]}"{frame[3]}'
    if line.startswith("    "):
        return line if "/" not in line and "\\" not in line else ""  # a line of the source
    error = _ERROR.match(line)
    return f"{error[1]} (what it said is left out)" if error is not None and error[2] else ""

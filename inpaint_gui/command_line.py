"""The terminal's line that does again what was done in the window, where there is one.

`facemend repair` does what photo, mask and options say; what was done by hand besides is only in a
project, which `facemend replay` exports.
"""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine import texture
from engine.completion.methods import method_named
from engine.depth import eight_bits
from engine.face import Face
from engine.hidden_faces import find_faces_behind
from engine.limits import Limits, limits
from engine.mask import write_mask
from engine.photo import ExportOptions, Photo
from engine.project.packed import Known
from engine.repair import Repair, RepairOptions
from engine.sentence import say
from engine.step import Step

_MEANT = frozenset("&|<>^()!,;='`%@$")
"""Windows' shells do something at these, unless they are quoted."""


@dataclass(frozen=True, eq=False)
class Done:
    """A repair and what was made of it, as far as a mask and options can say it."""

    photo: Photo
    result: Repair
    coverage: np.ndarray
    """(H, W) uint8, of the repair."""

    known: Known
    choices: tuple[int, ...]
    opacity: int


def line(*words: str | Path) -> str:
    """A command of Facemend as this system's shell takes it."""
    typed = [*_program(), *(str(word) for word in words), *_limit_words()]
    return quoted(typed, windows=os.name == "nt")


def quoted(words: Sequence[str], *, windows: bool) -> str:
    """The words as a shell takes them, whatever they hold."""
    if not windows:
        return " ".join(shlex.quote(word) if _is_text(word) else _bytewise(word) for word in words)
    # to the shell more than blanks means something, which is all that subprocess quotes
    bare = (word for word in words if not _MEANT.intersection(word))
    safe = {word: subprocess.list2cmdline([word]) for word in bare}
    return " ".join(safe.get(word, f'"{word}"') for word in words)


def _is_text(word: str) -> bool:
    """Not so a file's name in another encoding than the system's."""
    return not any("\ud800" <= letter <= "\udfff" for letter in word)


def _bytewise(word: str) -> str:
    """Of such a name no clipboard can hold the letters; bash, zsh and ksh take its bytes."""
    plain = {*range(32, 127)} - {*b"\\'"}
    letters = (chr(byte) if byte in plain else f"\\{byte:03o}" for byte in os.fsencode(word))
    return f"$'{''.join(letters)}'"


def export_words(options: ExportOptions) -> list[str]:
    """How the file was written."""
    words = []
    if options.quality is not None:
        words += ["--quality", str(options.quality)]
    if options.subsampling is not None:
        words += ["--subsampling", options.subsampling]
    if not options.keep_gps:
        words.append("--remove-gps")
    if not options.state_repair:
        words.append("--no-provenance")
    return words


def writing_repair(
    done: Done, mask: Path, out: Path, export: ExportOptions
) -> Generator[Step, None, str | None]:
    """Writes the mask and gives the line; None where the terminal would take other faces."""
    yield Step(0, 1, say("Looking what the terminal would find"))
    numbered = _faces(done)
    if numbered is None or done.photo.path is None:
        return None
    write_mask(mask, done.coverage, overwrite=True)
    soft = bool(((done.coverage > 0) & (done.coverage < 255)).any())
    words = ["repair", str(done.photo.path), "--mask", str(mask), "-o", str(out)]
    if done.photo.page is not None:
        words += ["--page", str(done.photo.page)]
    words += [*_options(done.result.options), *(["--soft"] if soft else []), *numbered]
    if any(done.choices):
        words += ["--choose", ",".join(str(choice + 1) for choice in done.choices)]
    if done.opacity < 100:
        words += ["--opacity", str(done.opacity)]
    return line(*words, *export_words(export))


def _limit_words() -> list[str]:
    """What the terminal has to be told so as to open whatever the window does."""
    now, usual = limits(), Limits()
    words = []
    if now.max_megapixels > usual.max_megapixels:
        words += ["--max-megapixels", str(now.max_megapixels)]
    if now.max_megabytes > usual.max_megabytes:
        words += ["--max-megabytes", str(now.max_megabytes)]
    return words


def _options(options: RepairOptions) -> list[str]:
    words = ["--method", options.method, "--seed", str(options.seed)]
    if method_named(options.method).several:
        words += ["--candidates", str(options.candidates)]
    if method_named(options.method).searches and options.effort != 1:
        words += ["--effort", f"{options.effort:g}"]
    if options.device != "auto":
        words += ["--device", options.device]
    return words


def _faces(done: Done) -> list[str] | None:
    """How to say which faces were repaired; None where their numbers cannot say it."""
    known = done.known
    classical = method_named(done.result.options.method).kind == "classical"
    if classical and not known.spared:
        return []  # it asks for no face
    mask, photo = done.coverage > 0, done.photo
    filled = None
    if not known.spared and not known.removed:
        filled = eight_bits(texture.fill(photo.pixels, mask, method=texture.PLAIN))
    found = find_faces_behind(photo.seen, mask, filled=filled)
    left = [i for i, face in enumerate(found) if any(_same(face, one) for one in known.faces)]
    if not _all_same([found[i] for i in left], known.faces):
        return None  # one was placed by hand
    none = [i + 1 for i in range(len(found)) if i not in left]
    spared = [left[i] + 1 for i in sorted(known.spared)]
    if not none and not spared:
        return []
    words = []
    if spared:
        words += ["--without", ",".join(map(str, spared))]
    if none:
        words += ["--not-a-face", ",".join(map(str, none))]
    return words


def _all_same(some: Sequence[Face], others: Sequence[Face]) -> bool:
    return len(some) == len(others) and all(map(_same, some, others))


def _same(face: Face, other: Face) -> bool:
    return np.array_equal(face.landmarks, other.landmarks)


def _program() -> list[str]:
    """What to type for Facemend itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(sys.executable).with_name("facemend.exe" if os.name == "nt" else "facemend")
    if beside.is_file():
        known = shutil.which("facemend")
        return ["facemend"] if known and Path(known).samefile(beside) else [str(beside)]
    return [sys.executable, "-m", "inpaint_gui"]

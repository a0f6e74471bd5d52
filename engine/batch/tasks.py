"""Which photos a batch repairs, each with its mask and its place among the results."""

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from engine.batch.outcome import Outcome
from engine.errors import UnreadableInput, WrongUsage
from engine.photo import OPENED, SUFFIXES

AUTO = "auto"
"""In place of masks: damage is looked for."""


@dataclass(frozen=True)
class Task:
    """One photo to repair: paths only, so that it can be handed to another process or machine."""

    name: str
    """The photo's, from the batch's folder on, with slashes; no two tasks have the same."""

    out_name: str
    photo: Path
    mask: Path | None
    """None: the damage that is found."""

    out: Path
    refused: str | None = None
    """Why it cannot be done, in a sentence."""

    before: Outcome | None = None
    """What became of it the last time."""


@dataclass(frozen=True)
class Plan:
    """What is to be done."""

    tasks: tuple[Task, ...]
    ignored: tuple[str, ...]
    """What is no photo, by its name: other files, and links to folders, which are not followed."""


def plan_of(photos: Path, masks: Path | str, out: Path) -> Plan:
    """The photos in a folder and below, hidden files left out, sorted by name.

    masks: a folder, where the mask of `a/b.jpg` is `a/b.jpg.png`, or `a/b.png` if no other photo
    is named `b` there; or one mask for all, or AUTO. out: where the repaired photos go, under the
    same names and folders; formats that are only read become TIFFs (their name and `.tif`). Raises
    UnreadableInput when the photos or masks are not there, WrongUsage when results would lie among
    the photos or masks.
    """
    photos, out = photos.absolute(), out.absolute()
    given = None if masks == AUTO else Path(masks).absolute()
    if not photos.is_dir():
        raise UnreadableInput(f"{photos} is not a folder of photos.")
    if given is not None and not given.exists():
        raise UnreadableInput(f"{given} is neither a folder of masks nor a mask.")
    for folder, what in ((photos, "photos"), (given, "masks")):
        if folder is not None and out.resolve() == folder.resolve():
            raise WrongUsage(f"{out} is the folder of the {what}: choose another for the results.")
    names, ignored, closed = _listed(
        photos, {one.resolve() for one in (given, out) if one is not None}
    )
    if not names:
        raise UnreadableInput(f"{photos} holds no photo.")
    tasks = [
        Task(name, name, photos / name, None, out / name, f"{photos / name} cannot be read: {why}.")
        for name, why in closed
    ]
    stems = Counter(_stem(name) for name in names)
    for name, out_name in _out_names(names).items():
        mask, refused = _mask_of(name, given, several=stems[_stem(name)] > 1)
        tasks.append(Task(name, out_name, photos / name, mask, out / out_name, refused))
    return Plan(tuple(tasks), tuple(ignored))


def _listed(folder: Path, spared: set[Path]) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Names of photos, of other files, and of folders that cannot be read, with the reason."""
    names: list[str] = []
    ignored: list[str] = []
    closed: list[tuple[str, str]] = []

    def refuse(error: OSError) -> None:
        name = Path(error.filename).relative_to(folder).as_posix()
        closed.append((name, error.strerror or str(error)))

    for place, inner, files in os.walk(folder, onerror=refuse):
        inner[:] = sorted(
            one for one in inner if one[0] != "." and (Path(place) / one).resolve() not in spared
        )
        links = [one for one in inner if (Path(place) / one).is_symlink()]
        for file in sorted((*files, *links)):
            path = Path(place) / file
            if file[0] == "." or path.resolve() in spared:
                continue
            # a pipe would be waited for; a link to nothing is told as a photo that is missing
            special = path.exists() and not path.is_file()
            known = path.suffix.lower() in OPENED and not special
            (names if known else ignored).append(path.relative_to(folder).as_posix())
    return sorted(names), sorted(ignored), closed


def _out_names(names: Iterable[str]) -> dict[str, str]:
    """What each is called when repaired: the same, unless its format is only read."""
    kept = {name: name for name in names if PurePosixPath(name).suffix.lower() in SUFFIXES}
    taken = set(kept)
    for name in names:
        if name not in kept:
            ending = ".jpg" if name.lower().endswith((".jfif", ".jpe")) else ".tif"
            new, count = name + ending, 2
            while new in taken:
                new, count = f"{name}-{count}{ending}", count + 1
            taken.add(new)
            kept[name] = new
    return {name: kept[name] for name in names}


def _mask_of(name: str, masks: Path | None, *, several: bool) -> tuple[Path | None, str | None]:
    """A photo's mask, or why it has none. several: other photos there have the same stem."""
    if masks is None or not masks.is_dir():
        return masks, None
    own, short = masks / f"{name}.png", masks / f"{_stem(name)}.png"
    if own.is_file():
        return own, None
    if not short.is_file():
        return None, f"{name} has no mask: {masks} holds neither {_stem(name)}.png nor {name}.png."
    if several:
        return None, (
            f"{name} is not the only photo that {short} may be for: name its mask {name}.png."
        )
    return short, None


def _stem(name: str) -> str:
    return PurePosixPath(name).with_suffix("").as_posix()

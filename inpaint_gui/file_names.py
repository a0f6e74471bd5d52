"""What an export is called, by a pattern: `{name}-repaired` unless the user has set another."""

import re
from datetime import date
from pathlib import Path

from engine.photo import SUFFIXES, Photo
from engine.photo.options import FORMATS, Format, format_named
from engine.sentence import say

DEFAULT_PATTERN = "{name}-repaired"

PARTS = ("{name}", "{method}", "{date}")
"""What a pattern can hold: the photo's name, the method, the day of the export."""

_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f]')
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_LONGEST = 120


def trouble(pattern: str) -> str:
    """Why a pattern cannot be used, in a sentence; "" if it can."""
    bad = _FORBIDDEN.search(pattern)
    unknown = next((part for part in _BRACES.findall(pattern) if part not in PARTS), "")
    if not pattern.strip(" ."):
        return say("Give files a name: for instance {pattern}.", pattern=DEFAULT_PATTERN)
    if bad is not None:
        return say("A file's name cannot hold {letter}.", letter=bad[0])
    if unknown:
        known = ", ".join(PARTS)
        return say("{unknown} is unknown: use {known}.", unknown=unknown, known=known)
    if "{name}" not in pattern:
        return say("Put {part} into it, or all photos have the same name.", part=PARTS[0])
    if len(pattern) > _LONGEST:
        return say("That is too long for a file's name.")
    return ""


def form_of(photo: Photo) -> Format:
    """The format a photo is exported in unless the user chooses: its own if that can be written."""
    written = [form.name for form in FORMATS if form.written]
    return format_named(photo.format if photo.format in written else "PNG")


def export_name(pattern: str, photo: Photo, form: Format, method: str) -> str:
    """What an export is called unless the user says otherwise: never the source's own name.

    A pattern that cannot be used is the program's own. method: of the repair.
    """
    source = photo.path or Path("photo")
    suffix = source.suffix
    if SUFFIXES.get(suffix.lower()) != form.name:
        suffix = form.suffixes[0]
    page = f"-page{photo.page}" if photo.page is not None else ""
    stem = DEFAULT_PATTERN if trouble(pattern) else pattern
    for part, value in (
        ("{method}", method),
        ("{date}", date.today().isoformat()),
        ("{name}", f"{source.stem}{page}"),  # last, as it may hold braces of its own
    ):
        stem = stem.replace(part, value)
    if f"{stem}{suffix}".lower() == source.name.lower():
        stem += "-repaired"
    return f"{stem}{suffix}"

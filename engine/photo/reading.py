"""A file of any format as `Content`: which it is, says its start, not its name."""

import warnings
from pathlib import Path

from PIL import UnidentifiedImageError

from engine.errors import UnreadableInput, reason
from engine.limits import check_file
from engine.photo.avif import read_avif
from engine.photo.content import Content
from engine.photo.heif import read_heif
from engine.photo.jpeg import read_jpeg
from engine.photo.jpeg2000 import read_jpeg2000
from engine.photo.plain import read_bmp, read_gif
from engine.photo.png import read_png
from engine.photo.raw import SUFFIXES as RAW_SUFFIXES
from engine.photo.raw import read_raw
from engine.photo.tiff import read_tiff, sizes_of_tiff
from engine.photo.webp import read_webp
from engine.sentence import say

_KNOWN = say("a JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP or camera raw file")

_STARTS = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"BM": "BMP",
    b"\0\0\0\x0cjP  \r\n\x87\n": "JPEG2000",
    b"\xff\x4f\xff\x51": "JPEG2000",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
}
_READERS = {
    "JPEG": read_jpeg,
    "PNG": read_png,
    "GIF": read_gif,
    "BMP": read_bmp,
    "JPEG2000": read_jpeg2000,
    "WEBP": read_webp,
    "HEIF": read_heif,
    "AVIF": read_avif,
    "RAW": read_raw,
}
_AVIF_BRANDS = (b"avif", b"avis")
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def format_of(data: bytes, name: str) -> str | None:
    """The format of a file's bytes; None for an unknown one.

    Raw files are told by their name: most start like a TIFF, the others in ways of their own.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        length = min(max(int.from_bytes(data[:4], "big"), 16), 256)
        brands = {data[at : at + 4] for at in (8, *range(16, length, 4))}
        if brands & set(_AVIF_BRANDS):
            return "AVIF"
        if brands & set(_HEIF_BRANDS):
            return "HEIF"
    kind = next((kind for start, kind in _STARTS.items() if data.startswith(start)), None)
    raw = Path(name).suffix.lower() in RAW_SUFFIXES
    return "RAW" if raw and kind in (None, "TIFF") else kind


def read_content(data: bytes, name: str, page: int | None = None) -> Content:
    """What a file's bytes hold; `name` is what messages call it.

    page: of a TIFF, from 1. Raises UnreadableInput with a sentence when the file is damaged, too
    large, of an unknown format, or a TIFF of several pages and none is named.
    """
    kind = format_of(data, name)
    if kind != "TIFF" and page not in (None, 1):
        raise UnreadableInput(
            say("{name} is no TIFF and has no pages: leave the page out.", name=name)
        )
    if kind is None:
        raise UnreadableInput(
            say(
                "{name} is damaged or not a photo this program knows: give {known}.",
                name=name,
                known=_KNOWN,
            )
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's, of damaged metadata that is kept as it is
            if kind == "TIFF":
                return read_tiff(data, name, page)
            return _READERS[kind](data, name)
    except UnreadableInput:
        raise
    except Exception as error:  # the decoders raise almost anything on a damaged file
        if isinstance(error, UnidentifiedImageError):
            known = say(
                "{name} is damaged, or a kind of {kind} that is not known: give {known}.",
                name=name,
                kind=kind,
                known=_KNOWN,
            )
        else:
            known = say(
                "{name} is damaged, or a kind of {kind} that is not known ({why}): give {known}.",
                name=name,
                kind=kind,
                why=reason(error),
                known=_KNOWN,
            )
        raise UnreadableInput(known) from error


def page_sizes(path: str | Path) -> tuple[tuple[int, int], ...]:
    """Width and height of each page of a TIFF, as stored; () for any other file.

    More than one is a question to ask before `open_photo`. A file that cannot be read is left to
    that: () too.
    """
    try:
        check_file(Path(path))
        with Path(path).open("rb") as file:
            start = file.read(256)
            if format_of(start, str(path)) != "TIFF":
                return ()
            return tuple(sizes_of_tiff(start + file.read()))
    except (OSError, ValueError, UnreadableInput):
        return ()

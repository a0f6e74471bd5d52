"""Camera raw files: developed by LibRaw (rawpy) to 16 bits; they are never written."""

import io

from engine.errors import UnreadableInput
from engine.photo.content import Content, checked_size
from engine.photo.metadata import Metadata
from engine.photo.picture import Picture
from engine.photo.raw_metadata import metadata_of_raw
from engine.sentence import say

SUFFIXES = (
    ".dng",
    ".cr2",
    ".cr3",
    ".crw",
    ".nef",
    ".nrw",
    ".arw",
    ".srf",
    ".sr2",
    ".raf",
    ".orf",
) + (".rw2", ".pef", ".srw", ".raw", ".3fr", ".fff", ".iiq", ".mrw", ".x3f", ".erf", ".kdc")
"""Their files' usual endings."""

_DEVELOPED = say("is a camera raw file: it is developed, and saved in another format")

_UNTOLD = say("has its camera, date and place where they cannot be read: they are not saved")


def read_raw(data: bytes, name: str) -> Content:
    """A raw file as its camera would show it: its white balance, sRGB, upright, 16 bits."""
    try:
        import rawpy
    except ImportError as error:
        raise UnreadableInput(
            say(
                "{name} is a camera raw file: install rawpy to open it, or export a TIFF "
                "elsewhere.",
                name=name,
            )
        ) from error

    with rawpy.imread(io.BytesIO(data)) as raw:
        checked_size(name, raw.sizes.width, raw.sizes.height)
        samples = raw.postprocess(use_camera_wb=True, output_bps=16, gamma=(2.4, 12.92))
    block, xmp = metadata_of_raw(data)
    size = (samples.shape[1], samples.shape[0])
    metadata = Metadata(exif=block, xmp=xmp).upright(size)
    picture = Picture(samples, "grey" if samples.shape[2] == 1 else "rgb")  # some see no colours
    notes = (_DEVELOPED,) if block else (_DEVELOPED, _UNTOLD)
    return Content("RAW", picture, metadata, bits=16, notes=notes)

"""What reading a file of any format gives."""

import io
from dataclasses import dataclass

import numpy as np
from PIL import Image

from engine.errors import UnreadableInput
from engine.limits import limits
from engine.photo.metadata import Metadata
from engine.photo.picture import Picture
from engine.sentence import say

Image.MAX_IMAGE_PIXELS = None  # engine.limits' own is checked instead, with a sentence

FIRST_ONLY = say("holds several pictures: only the first is opened and saved")
HDR_LOST = say("says how to show its high dynamic range, which is not saved")


@dataclass(frozen=True, eq=False)
class Content:
    """A file's picture as it is stored, and what goes with it."""

    format: str
    picture: Picture
    metadata: Metadata
    orientation: int = 1
    """How it is to be turned to be upright, as EXIF counts."""

    bits: int = 8
    """A channel's, in the file."""

    lossy: bool = False
    """Whether it was compressed with loss."""

    notes: tuple[str, ...] = ()
    """What opening has left out, or saving cannot write: each goes on after the file's name."""


class TooManyPixels(UnreadableInput):
    """A picture beyond the limit."""


def checked_size(name: str, width: int, height: int) -> None:
    """Raises TooManyPixels for a picture larger than is opened: a decompression bomb, mostly."""
    most = limits().max_megapixels
    if width * height > most * 1_000_000:
        raise TooManyPixels(
            say(
                "{name} has {width} x {height} pixels, more than the {most} million that are "
                "opened: make it smaller or, if you trust it, raise max_megapixels.",
                name=name,
                width=width,
                height=height,
                most=most,
            )
        )


def opened(data: bytes, name: str, kind: str) -> Image.Image:
    """Pillow's picture of a file of that format, not decoded yet; the size is checked."""
    image = Image.open(io.BytesIO(data), formats=[kind])
    checked_size(name, *image.size)
    return image


def density_of(image: Image.Image) -> tuple[float, float] | None:
    """Dots an inch, where the file states sensible ones."""
    stated = tuple(float(value) for value in image.info.get("dpi", ()))
    if len(stated) != 2 or not all(0 < value < float("inf") for value in stated):
        return None
    return stated[0], stated[1]


def pillow_image(picture: Picture) -> Image.Image:
    """A picture of 8 bits for Pillow to write; channels beyond alpha are left out."""
    samples = picture.samples
    if picture.colours == "palette":
        assert picture.palette is not None
        image = Image.fromarray(samples[..., 0])
        image.putpalette(picture.palette[:, :3].tobytes(), "RGB")
        clear = picture.palette[:, 3]
        if (clear < 255).any():
            image.info["transparency"] = clear.tobytes()
        return image
    modes = {"grey": ("L", "LA"), "rgb": ("RGB", "RGBA"), "cmyk": ("CMYK", "CMYK")}
    mode = modes[picture.colours][picture.alpha != "none"]
    if mode == "L":
        return Image.fromarray(np.ascontiguousarray(samples[..., 0]))
    packed = np.ascontiguousarray(samples[..., : Image.getmodebands(mode)])
    size = (samples.shape[1], samples.shape[0])
    return Image.frombuffer(mode, size, packed, "raw", mode, 0, 1)

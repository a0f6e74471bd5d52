"""A photo's numbers as the screen's colours: its ICC profile applied, for the eye alone."""

import io
from functools import lru_cache

import numpy as np
from PIL import Image, ImageCms

from engine.sentence import say

_STRIP = 256
"""Rows converted at a time, so that a large photo is not copied once more."""

_GRID = 17

_UNREADABLE = say(
    "Its colour profile cannot be read: the photo is shown as sRGB, and keeps the profile when "
    "saved."
)


class Look:
    """Made by `look_of`. The screen is taken to be sRGB, as Qt tells no screen's own profile."""

    def __init__(self, icc: bytes | None, *, grey: bool) -> None:
        self.notes: tuple[str, ...] = ()
        """What the user should know of the colours shown."""

        self._grey = grey
        self._transform: ImageCms.ImageCmsTransform | None = None
        if icc is None:
            return
        mode = "L" if grey else "RGB"
        try:
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            self._transform = ImageCms.buildTransform(
                profile, ImageCms.createProfile("sRGB"), mode, "RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            self.notes = (_UNREADABLE,)
            return
        if self._is_plain():
            self._transform = None

    @property
    def plain(self) -> bool:
        """The photo's numbers are the screen's."""
        return self._transform is None

    def shown(self, pixels: np.ndarray) -> np.ndarray:
        """Pixels (h, w, 3) uint8 of the photo as the screen takes them, (h, w, 3) uint8 sRGB."""
        if self._transform is None:
            return pixels
        result = np.empty_like(pixels)
        for y in range(0, len(pixels), _STRIP):
            strip = pixels[y : y + _STRIP, ..., 0] if self._grey else pixels[y : y + _STRIP]
            image = Image.fromarray(np.ascontiguousarray(strip))
            converted = ImageCms.applyTransform(image, self._transform)
            assert converted is not None  # None is for conversions in place
            result[y : y + _STRIP] = np.asarray(converted)
        return result

    def _is_plain(self) -> bool:
        """Whether the profile changes nothing one could see, as sRGB's own does not."""
        values = np.linspace(0, 255, _GRID).round().astype(np.uint8)
        if self._grey:
            grid = np.repeat(values[None, :, None], 3, axis=2)
        else:
            grid = np.stack(np.meshgrid(values, values, values), -1).reshape(1, -1, 3)
        return int(np.abs(self.shown(grid).astype(int) - grid).max()) <= 1


@lru_cache(maxsize=8)
def look_of(icc: bytes | None, grey: bool) -> Look:
    """How a photo with that profile looks; grey: it holds one channel, repeated three times."""
    return Look(icc, grey=grey)

"""A photo: its upright pixels, and the file whose every other byte must survive."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from engine.depth import eight_bits
from engine.photo.colour_space import profile_of
from engine.photo.metadata import Metadata
from engine.photo.picture import Colours


@dataclass(frozen=True, eq=False)
class Photo:
    """What was opened. The arrays are read-only: a repair makes new ones."""

    pixels: np.ndarray
    """(H, W, 3) uint8 or uint16 RGB, upright."""

    alpha: np.ndarray | None = None
    """(H, W) of the pixels' depth, its largest value = opaque, or None."""

    path: Path | None = None
    format: str = "PNG"
    colours: Colours = "rgb"
    """What the file holds; `pixels` are RGB made of it."""

    bits: int = 8
    """A channel's, in the file."""

    icc: bytes | None = None
    """The profile of `pixels`, as it came."""

    metadata: Metadata = field(default_factory=Metadata)
    """Of the file, as it came."""

    orientation: int = 1
    """How the file's pixels were turned to be upright, as EXIF counts."""

    data: bytes | None = None
    """The file, to put the repaired pixels into; None for a photo from elsewhere."""

    page: int | None = None
    notes: tuple[str, ...] = ()
    """What is not as in the file, in sentences to be shown before saving."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, upright."""
        return self.pixels.shape[1], self.pixels.shape[0]

    @property
    def grey(self) -> bool:
        """The file holds one channel; `pixels` repeats it three times."""
        return self.colours == "grey"

    @cached_property
    def profile(self) -> bytes | None:
        """The profile of `pixels`: the file's own or, without one, of the space it states."""
        space = self.metadata.colour_space
        if self.icc is not None or space is None:
            return self.icc
        return profile_of(space, grey=self.grey)

    @cached_property
    def seen(self) -> np.ndarray:
        """The pixels at 8 bits, for networks and screens: (H, W, 3) uint8."""
        return eight_bits(self.pixels)

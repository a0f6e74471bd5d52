"""What a document says when it has changed."""

from dataclasses import dataclass
from enum import Flag, auto

from engine.mask import Box


class Part(Flag):
    """What has changed."""

    PHOTO = auto()
    MASK = auto()
    RETOUCH = auto()
    FACES = auto()
    OUTCOME = auto()
    OPTIONS = auto()
    CLEAN = auto()


ALL = Part.PHOTO | Part.MASK | Part.RETOUCH | Part.FACES | Part.OUTCOME | Part.OPTIONS | Part.CLEAN
"""Another photo."""


@dataclass(frozen=True)
class Change:
    """The parts that changed; box: where mask or retouching did; live: a stroke or drag goes on."""

    parts: Part
    box: Box | None = None
    live: bool = False

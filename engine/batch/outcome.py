"""What became of one photo of a batch."""

from dataclasses import dataclass
from typing import Literal

Status = Literal["repaired", "done before", "nothing to repair", "failed"]


@dataclass(frozen=True)
class Outcome:
    """A row of the report; all of it is plain text and numbers, so that it goes into JSON."""

    photo: str
    """Its name, with its folders, from the batch's folder on."""

    out: str
    """The repaired photo's, from the folder of results on."""

    status: Status
    error: str | None = None
    """A sentence, where it is not repaired."""

    exit_code: int = 0
    """What `facemend repair` would have ended with."""

    fingerprint: str | None = None
    """Of all that the repaired bytes depend on: photo, mask, options, weights, version."""

    sha256: str | None = None
    """Of the repaired file."""

    faces: int = 0
    """How many were completed."""

    proof: str | None = None
    """What comparing the written file with the photo has shown."""

    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    device: str | None = None
    weights: dict[str, str] | None = None
    """SHA-256 of each weight file used, by recipe."""

    @property
    def repaired(self) -> bool:
        """Whether the repaired photo is there."""
        return self.status in ("repaired", "done before")

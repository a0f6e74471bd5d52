"""Photos: opened from any known format, saved with nothing else changed, and the proof of it."""

from engine.photo.changes import saved_changes
from engine.photo.estimate import estimate_size
from engine.photo.model import Photo
from engine.photo.opening import changed_on_disk, open_photo
from engine.photo.options import AS_IT_WAS, FORMATS, OPENED, SUBSAMPLINGS, SUFFIXES, ExportOptions
from engine.photo.proof import Proof, verify_untouched
from engine.photo.provenance import Provenance, mask_sha256, repairs_stated
from engine.photo.reading import page_sizes
from engine.photo.saving import save_photo

__all__ = [
    "AS_IT_WAS",
    "FORMATS",
    "OPENED",
    "SUBSAMPLINGS",
    "SUFFIXES",
    "ExportOptions",
    "Photo",
    "Proof",
    "Provenance",
    "changed_on_disk",
    "estimate_size",
    "mask_sha256",
    "open_photo",
    "page_sizes",
    "repairs_stated",
    "save_photo",
    "saved_changes",
    "verify_untouched",
]

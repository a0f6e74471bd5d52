"""Camera raw files of imagined cameras, made on the spot."""

import struct
from pathlib import Path

import numpy as np
from PIL import Image

from tests.engine.photo_files import write_tiff


def write_dng(path: Path, width: int = 60, height: int = 40) -> Path:
    """A raw file of an imagined camera."""
    tags = [
        (271, "s", 0, "Camera & Co", True),
        (272, "s", 0, "Box", True),
        (274, "H", 1, 6, True),
        (33421, "H", 2, (2, 2), True),
        (33422, "B", 4, bytes((0, 1, 1, 2)), True),
        (50706, "B", 4, bytes((1, 4, 0, 0)), True),
        (50708, "s", 0, "Box", True),
        (50717, "I", 1, 65535, True),
        (50721, "2i", 9, (1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1), True),
        (50728, "2I", 3, (1, 1, 1, 1, 1, 1), True),
        (50778, "H", 1, 21, True),
    ]
    return write_tiff(path, _samples(width, height), photometric=32803, extratags=tags)


def write_mrw(path: Path, width: int = 60, height: int = 40) -> Path:
    """A raw file as Minolta's cameras wrote them: sizes, white balance, EXIF, then the samples."""
    tags = Image.Exif()
    tags[271], tags[272] = "Minolta Co., Ltd.", "DiMAGE 7"
    parts = {
        b"\0PRD": b"27820001" + struct.pack(">4H", height, width, height, width) + bytes(8),
        b"\0WBG": bytes(4) + struct.pack(">4H", 256, 256, 256, 256),
        b"\0TTW": tags.tobytes().removeprefix(b"Exif\0\0"),
    }
    coded = b"".join(kind + struct.pack(">I", len(part)) + part for kind, part in parts.items())
    samples = (_samples(width, height) // 16).astype(">u2").tobytes()
    path.write_bytes(b"\0MRM" + struct.pack(">I", len(coded)) + coded + samples)
    return path


def _samples(width: int, height: int) -> np.ndarray:
    y, x = np.mgrid[:height, :width]
    return (1000 + x * 400 + y * 600).astype(np.uint16)

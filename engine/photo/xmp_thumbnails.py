"""Small pictures in XMP, made anew: the old ones still show what was repaired.

`xmp:Thumbnails`, JPEGs in base64 (XMP specification 1, 8.2.2.4).
"""

import base64
import re

import numpy as np

from engine.thumbnail import fitted_jpeg

_THUMBNAILS = re.compile(rb"<((?:xmp|xap):Thumbnails)\b[^>]*>.*?</\1\s*>", re.DOTALL)
_IMAGE = re.compile(rb"""([<\s][\w.-]+:image\s*(?:>|=\s*["']))([^<"']*)""")
_LINE_BREAK = re.compile(rb"&#(?:x0*[aAdD]|1[03]);|\s+")


def has_xmp_thumbnails(xmp: bytes | None) -> bool:
    """Whether an XMP packet holds small pictures."""
    return xmp is not None and _THUMBNAILS.search(xmp) is not None


def xmp_with_thumbnails(xmp: bytes, pixels: np.ndarray) -> bytes:
    """An XMP packet with its small pictures made anew of pixels (H, W, 3) uint8.

    It becomes no longer. Where one cannot be made, all go.
    """

    def image(found: re.Match[bytes]) -> bytes:
        old = base64.b64decode(_LINE_BREAK.sub(b"", found[2]), validate=True)
        fresh = fitted_jpeg(old, pixels)
        if fresh is None:
            raise ValueError
        return found[1] + base64.b64encode(fresh)

    def thumbnails(found: re.Match[bytes]) -> bytes:
        try:
            block, count = _IMAGE.subn(image, found[0])
        except ValueError:  # binascii's, too
            return b""
        return block if count else b""

    return _THUMBNAILS.sub(thumbnails, xmp)

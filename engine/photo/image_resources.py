"""Photoshop's image resources, a list of numbered blocks that JPEG and TIFF files hold.

Adobe Photoshop file formats, image resources.
"""

import hashlib
from collections.abc import Callable

import numpy as np

from engine.thumbnail import fitted_jpeg

IPTC, IPTC_DIGEST = 0x0404, 0x0425
EXIF, XMP = 0x0422, 0x0424
_THUMBNAILS = (0x0409, 0x040C)
_THUMBNAIL_HEADER = 28


def resources_of_iptc(iptc: bytes) -> bytes:
    """Image resources that hold IPTC's captions alone."""
    return _resource(b"8BIM" + IPTC.to_bytes(2, "big") + b"\0\0", iptc)


def with_iptc(resources: bytes | None, iptc: bytes | None) -> bytes | None:
    """Image resources, and captions from elsewhere if they hold none."""
    if not iptc or (resources and iptc_of(resources)):
        return resources
    return (resources or b"") + resources_of_iptc(iptc)


def iptc_of(resources: bytes) -> bytes | None:
    """IPTC's captions (IIM) among image resources."""
    found = (resources[start:end] for kind, start, end in _located(resources) if kind == IPTC)
    return next(found, None)


def resources_with_thumbnail(resources: bytes, pixels: np.ndarray) -> bytes:
    """Image resources with their thumbnail made anew of pixels (H, W, 3) uint8, in its place.

    Where it does not fit, it is overwritten with zeros.
    """
    patched = bytearray(resources)
    for kind, start, end in _located(resources):
        if kind in _THUMBNAILS and end - start > _THUMBNAIL_HEADER:
            inner = start + _THUMBNAIL_HEADER
            fresh = fitted_jpeg(resources[inner:end], pixels) or b""
            patched[inner:end] = fresh.ljust(end - inner, b"\0")
    return bytes(patched)


def edited_resources(resources: bytes, edits: dict[int, Callable[[bytes], bytes]]) -> bytes:
    """Image resources of which some kinds' values are edited; one that becomes empty is left out.

    The digest of IPTC's captions stays right if it was. All else is kept byte for byte.
    """
    old = iptc_of(resources) or b""
    new = edits[IPTC](old) if IPTC in edits else old
    stated, fresh = hashlib.md5(old).digest(), hashlib.md5(new).digest() if new else b""
    digest = {IPTC_DIGEST: lambda value: fresh if value == stated else value}
    parts, position = [], 0
    for kind, start, end in _located(resources):
        padded = min(end + (end - start) % 2, len(resources))
        edit = (edits | digest).get(kind)
        value = resources[start:end]
        changed = edit(value) if edit is not None else value
        if changed == value:
            parts.append(resources[position:padded])
        elif changed:
            parts.append(_resource(resources[position : start - 4], changed))
        position = padded
    return b"".join((*parts, resources[position:]))


def _resource(head: bytes, value: bytes) -> bytes:
    """head: all before the length."""
    return head + len(value).to_bytes(4, "big") + value + b"\0" * (len(value) % 2)


def _located(data: bytes) -> list[tuple[int, int, int]]:
    """Kind, start and end of each resource's value."""
    found, position = [], 0
    while data[position : position + 4] == b"8BIM" and position + 12 <= len(data):
        kind = int.from_bytes(data[position + 4 : position + 6], "big")
        name = data[position + 6] + 1
        start = position + 6 + name + name % 2 + 4
        end = start + int.from_bytes(data[start - 4 : start], "big")
        if end > len(data):
            break
        found.append((kind, start, end))
        position = end + (end - start) % 2
    return found

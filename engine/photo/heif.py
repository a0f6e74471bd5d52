"""HEIC and HEIF, by pillow-heif.

A package of the program may leave pillow-heif out: its wheels hold x265, which is under the GPL.
pi-heif, the same without x265, is no way out: damaged files crash it.
"""

import importlib.util
import io
from typing import Any, Literal

import numpy as np

from engine.errors import UnreadableInput
from engine.photo.boxes import states_hdr
from engine.photo.colour_space import colour_space
from engine.photo.content import FIRST_ONLY, HDR_LOST, Content, checked_size
from engine.photo.metadata import Metadata, bare_exif
from engine.photo.picture import Picture
from engine.sentence import say

INSTALLED = importlib.util.find_spec("pillow_heif") is not None


def read_heif(data: bytes, name: str) -> Content:
    """A HEIC file's main picture; its turning, kept beside the pixels, is done."""
    if not INSTALLED:
        raise UnreadableInput(say("{name} is a HEIC: install pillow-heif to open it.", name=name))
    import pillow_heif

    file = pillow_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=False)
    checked_size(name, *file.size)
    info: dict[str, Any] = file.info
    bits = int(info["bit_depth"])
    # a copy: the array's memory is the file's, and goes with it; its rows may be padded
    samples = np.array(file)[:, : file.size[0]]
    samples = samples[..., None] if samples.ndim == 2 else samples
    if bits > 8:
        samples = stretched(samples >> (16 - bits), bits)
    alpha: Literal["straight", "premultiplied"]
    alpha = "premultiplied" if file.premultiplied_alpha else "straight"
    picture = Picture(
        samples,
        "grey" if samples.shape[2] < 3 else "rgb",
        alpha=alpha if samples.shape[2] in (2, 4) else "none",
        icc=info.get("icc_profile") or None,
    )
    block, stated = bare_exif(info.get("exif")), info.get("nclx_profile")
    size = (samples.shape[1], samples.shape[0])
    metadata = Metadata(
        exif=block,
        xmp=info.get("xmp") or None,
        thumbnails=tuple(info.get("thumbnails", ())),
        colour_space=colour_space(stated["color_primaries"], stated["transfer_characteristics"])
        if stated
        else None,
    ).upright(size)
    notes = [FIRST_ONLY] if len(file) > 1 else []
    if info.get("depth_images") or info.get("aux"):
        notes.append(say("has a map of depth or brightness, which is not saved"))
    if states_hdr(data):
        notes.append(HDR_LOST)
    return Content("HEIF", picture, metadata, bits=bits, lossy=True, notes=tuple(notes))


def encoded_heif(
    picture: Picture, metadata: Metadata, icc: bytes | None, quality: int | None, bits: int
) -> bytes:
    """A HEIC file, upright. quality None: without loss, its channels not mixed."""
    import pillow_heif

    order = {1: [0], 2: [0, 0, 0, 1], 3: [0, 1, 2], 4: [0, 1, 2, 3]}[picture.samples.shape[2]]
    samples = picture.samples[..., order]
    mode = {1: "L", 3: "RGB", 4: "RGBA"}[samples.shape[2]]
    if samples.dtype == np.uint16:
        samples = shrunk(samples, bits) << np.uint16(16 - bits)
        mode += ";16"
    size = (samples.shape[1], samples.shape[0])
    image = pillow_heif.from_bytes(mode, size, np.ascontiguousarray(samples).tobytes())
    image.info["thumbnails"] = list(metadata.thumbnails)  # made of the picture as it is now
    # x265's other presets take several times as long for files hardly smaller
    options: dict[str, Any] = {"quality": quality, "enc_params": {"preset": "ultrafast"}}
    if quality is None:
        options |= {"quality": -1, "chroma": 444}
        options |= {"matrix_coefficients": 0} if samples.shape[2] > 2 else {}
    space = metadata.colour_space
    if space is not None:
        options |= {
            "color_primaries": space.primaries,
            "transfer_characteristics": space.transfer,
        }
    file = io.BytesIO()
    pillow_heif.options.SAVE_HDR_TO_12_BIT = bits == 12
    image.save(
        file,
        exif=metadata.exif and b"Exif\0\0" + metadata.exif,
        xmp=metadata.xmp,
        icc_profile=icc,
        **options,
    )
    return file.getvalue()


def stretched(samples: np.ndarray, bits: int) -> np.ndarray:
    """Values of 9 to 15 bits as uint16 from black to white; `shrunk` takes them back."""
    top = (1 << bits) - 1
    wide = samples.astype(np.uint32) * 0xFFFF
    return ((wide + top // 2) // top).astype(np.uint16)


def shrunk(samples: np.ndarray, bits: int) -> np.ndarray:
    """uint16 values at 9 to 15 bits, rounded."""
    wide = samples.astype(np.uint32) * ((1 << bits) - 1)
    return ((wide + 0x7FFF) // 0xFFFF).astype(np.uint16)

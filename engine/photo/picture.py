"""Samples as a file holds them, in its own colours and depth, and their meaning as RGB."""

import io
from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np
from PIL import Image, ImageCms

from engine.depth import at_depth, eight_bits, is_grey

Colours = Literal["grey", "rgb", "cmyk", "palette"]

CHANNELS: dict[Colours, int] = {"grey": 1, "rgb": 3, "cmyk": 4, "palette": 1}

_STRIP = 1 << 22
"""Pixels that are converted at a time, so that a large photo needs little memory besides."""


@dataclass(frozen=True, eq=False)
class Picture:
    """What is stored, not turned."""

    samples: np.ndarray
    """(H, W, C) uint8 or uint16: the colours' channels, then alpha if there is one, then others
    that are kept as they are."""

    colours: Colours
    alpha: Literal["none", "straight", "premultiplied"] = "none"
    icc: bytes | None = None
    """The profile of `samples`."""

    palette: np.ndarray | None = None
    """(n, 4) uint8 RGBA, where samples are indices."""

    @property
    def profile(self) -> bytes | None:
        """The profile of what `to_rgb` gives; CMYK with a profile becomes sRGB, which has none."""
        return None if self.colours == "cmyk" else self.icc


def to_rgb(picture: Picture) -> tuple[np.ndarray, np.ndarray | None]:
    """(H, W, 3) RGB and (H, W) alpha or None, at the picture's depth, alpha not multiplied in."""
    samples, count = picture.samples, CHANNELS[picture.colours]
    if picture.colours == "palette":
        assert picture.palette is not None
        rgba = picture.palette[samples[..., 0]]
        opaque = bool((picture.palette[:, 3] == 255).all())
        return np.ascontiguousarray(rgba[..., :3]), None if opaque else rgba[..., 3]
    alpha = samples[..., count] if picture.alpha != "none" else None
    if picture.colours == "cmyk":
        rgb = _by_strips(samples[..., :4], lambda part: _cmyk_to_rgb(part, picture.icc))
    elif picture.colours == "grey":
        rgb = np.repeat(samples[..., :1], 3, axis=2)
    else:
        rgb = samples if samples.shape[2] == 3 else np.ascontiguousarray(samples[..., :3])
    if picture.alpha == "premultiplied" and alpha is not None:
        top = np.iinfo(rgb.dtype).max
        clear = np.maximum(alpha, 1)[..., None].astype(np.float32)
        rgb = np.clip(np.round(rgb * (top / clear)), 0, top).astype(rgb.dtype)
    return rgb, alpha


def replaced(picture: Picture, rgb: np.ndarray, changed: np.ndarray) -> Picture:
    """The picture with the pixels where `changed` (H, W) is True taken from `rgb` (H, W, 3).

    All other samples are the same, bit for bit. A palette takes the nearest of its colours, after
    colours were added while it has room.
    """
    if not changed.any():
        return picture
    samples, count = picture.samples.copy(), CHANNELS[picture.colours]
    fresh = at_depth(rgb[changed], samples.dtype)  # (n, 3)
    if picture.colours == "palette":
        palette, indices = _indexed(picture, fresh)
        samples[changed, 0] = indices
        return replace(picture, samples=samples, palette=palette)
    if picture.colours == "grey":
        fresh = cv2.cvtColor(fresh[None], cv2.COLOR_RGB2GRAY)[0][:, None]
    elif picture.colours == "cmyk":
        cmyk = _rgb_to_cmyk(eight_bits(fresh)[None], picture.icc)[0]
        fresh = at_depth(cmyk, samples.dtype)
    if picture.alpha == "premultiplied":
        top = np.iinfo(samples.dtype).max
        part = samples[changed, count].astype(np.float32)[:, None] / top
        fresh = np.round(fresh * part).astype(samples.dtype)
    samples[changed, :count] = fresh
    return replace(picture, samples=samples)


def from_rgb(
    rgb: np.ndarray, alpha: np.ndarray | None, *, grey: bool, icc: bytes | None
) -> Picture:
    """A picture of RGB (H, W, 3) and alpha (H, W) or None; one channel if `grey` and it is."""
    grey = grey and is_grey(rgb)
    samples = rgb[..., :1] if grey else rgb
    if alpha is not None:
        samples = np.concatenate((samples, at_depth(alpha, rgb.dtype)[..., None]), axis=2)
    # a profile of grey values does not fit a coloured picture, nor the other way round
    fits = icc is not None and (icc[16:20] == b"GRAY") == grey
    return Picture(
        samples=samples,
        colours="grey" if grey else "rgb",
        alpha="none" if alpha is None else "straight",
        icc=icc if fits else None,
    )


def from_pillow(image: Image.Image, icc: bytes | None) -> Picture:
    """What Pillow has decoded, 8 bits a channel or 16 of grey; other modes become RGB or grey."""
    if image.mode == "P":
        colours = np.full((256, 4), 255, np.uint8)
        entries = np.array(image.getpalette("RGB") or [], np.uint8).reshape(-1, 3)
        colours[: len(entries), :3] = entries
        clear = image.info.get("transparency")
        if isinstance(clear, int):
            colours[clear, 3] = 0
        elif clear is not None:
            colours[: len(clear), 3] = list(clear)
        return Picture(np.asarray(image)[..., None], "palette", icc=icc, palette=colours)
    if image.mode in ("RGB", "L", "CMYK") and "transparency" in image.info:
        image = image.convert("RGBA" if image.mode == "RGB" else "LA")
    if image.mode.startswith("I") or image.mode == "F":
        return Picture(_deep_grey(image)[..., None], "grey", icc=icc)
    if image.mode == "1":
        clear, image = image.info.get("transparency"), image.convert("L")
        if clear is not None:  # of black and white Pillow leaves it at that
            alpha = image.point([255 * (level != 255 * bool(clear)) for level in range(256)])
            image = Image.merge("LA", (image, alpha))
    if image.mode not in ("L", "LA", "RGB", "RGBA", "CMYK", "RGBa", "La"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    samples = _samples(image)
    colours_of: dict[str, Colours] = {"L": "grey", "R": "rgb", "C": "cmyk"}
    mode = image.mode
    return Picture(
        samples,
        colours_of[mode[0]],
        alpha={"A": "straight", "a": "premultiplied"}.get(mode[-1], "none"),  # type: ignore[arg-type]
        icc=icc,
    )


def _samples(image: Image.Image) -> np.ndarray:
    """Pillow's picture of 8 bits as (H, W, C) uint8, in strips: whole, it takes twice its size."""
    width, height = image.size
    samples = np.empty((height, width, len(image.getbands())), np.uint8)
    rows = max(1, _STRIP // width)
    for y in range(0, height, rows):
        part = np.asarray(image.crop((0, y, width, min(y + rows, height))))
        samples[y : y + rows] = part.reshape(-1, width, samples.shape[2])
    return samples


def _deep_grey(image: Image.Image) -> np.ndarray:
    values = np.asarray(image)
    if values.dtype == np.uint16:
        return values
    if image.mode == "F":  # no stated range: what the file holds becomes black to white
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
        values = np.nan_to_num((values - low) / (high - low or 1) * 65535)
    return np.clip(values, 0, 65535).astype(np.uint16)


def _indexed(picture: Picture, fresh: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The palette, grown to at most 256 colours, and the index in it of each of (n, 3) colours."""
    assert picture.palette is not None
    used = int(picture.samples.max()) + 1 if picture.samples.size else 1
    palette, room = picture.palette[:used], 256 - used
    if room:
        added = Image.fromarray(fresh[None]).quantize(room, kmeans=1)
        colours = np.array(added.getpalette() or [], np.uint8).reshape(-1, 3)[:room]
        opaque = np.full((len(colours), 1), 255, np.uint8)
        palette = np.concatenate((palette, np.concatenate((colours, opaque), 1)))
    wanted = palette.astype(np.int32)
    wanted[wanted[:, 3] < 255, :3] = 10_000  # a fill is opaque
    indices = np.empty(len(fresh), np.uint8)
    for start in range(0, len(fresh), 4096):
        part = fresh[start : start + 4096].astype(np.int32)
        apart = ((part[:, None] - wanted[None, :, :3]) ** 2).sum(2)
        indices[start : start + 4096] = apart.argmin(1)
    return palette, indices


def _by_strips(samples: np.ndarray, convert) -> np.ndarray:  # type: ignore[no-untyped-def]
    """An image converted some rows at a time."""
    rows = max(1, _STRIP // samples.shape[1])
    parts = [convert(samples[y : y + rows]) for y in range(0, samples.shape[0], rows)]
    return np.concatenate(parts)


def _cmyk_to_rgb(samples: np.ndarray, icc: bytes | None) -> np.ndarray:
    """(h, w, 4) to (h, w, 3) at the same depth, exact to 8 bits: Pillow's colours have no more."""
    image = Image.fromarray(np.ascontiguousarray(eight_bits(samples)), "CMYK")
    converted = _profiled(image, icc, "RGB")
    return at_depth(np.asarray(converted), samples.dtype)


def _rgb_to_cmyk(samples: np.ndarray, icc: bytes | None) -> np.ndarray:
    image = Image.fromarray(np.ascontiguousarray(samples))
    return np.asarray(_profiled(image, icc, "CMYK"))


def _profiled(image: Image.Image, icc: bytes | None, mode: str) -> Image.Image:
    """Between CMYK and sRGB by the file's own profile; Pillow's plain arithmetic without one."""
    if icc:
        try:
            own, screen = ImageCms.ImageCmsProfile(io.BytesIO(icc)), ImageCms.createProfile("sRGB")
            start, end = (own, screen) if mode == "RGB" else (screen, own)
            converted = ImageCms.profileToProfile(image, start, end, outputMode=mode)
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError):
            pass  # a damaged profile, or one for another direction only
    return image.convert(mode)

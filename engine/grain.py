"""Grain: a fill gets the noise of the photo around it, as strong and as fine.

Film grain, sensor noise and what JPEG leaves of them are taken for a stationary Gaussian field: its
power spectrum is measured in the flattest known windows around the hole (each of Y, Cr and Cb by
itself), and a new field of that spectrum is drawn (Galerne, Gousseau & Morel, "Random Phase
Textures", 2011). The fill gets as much of it as it lacks.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import cv2
import numpy as np

from engine.mask import Box, bounds, padded, put, view
from engine.place import Patch

_WINDOW = 16
_TILE = 512
"""Side of the parts of a fill that are looked at apart: grain differs from place to place."""

_SMOOTH = 2.0
"""Standard deviation of the blur that parts grain from what is shown, in pixels."""

_REACH = (64, 192)
"""Known pixels are looked at this far round the fill; farther where those are too few."""

REACH = _REACH[-1]

_FEWEST = 12
"""Windows from which a spectrum can be told."""

_FLATTEST = 0.15
"""Share of the windows, those of the least variance, in which grain is nearly all there is."""

_DARKEST, _BRIGHTEST = 8.0, 247.0
"""Levels (of 255) beyond which a window's grain is cut off."""

_FAINTEST = 0.5
"""Grain of fewer levels (of 255) is not seen."""

_MAD = 1.4826


def grained(patch: Patch, picture: np.ndarray, mask: np.ndarray, *, seed: int) -> Patch:
    """The patch with the grain it lacks.

    picture: (H, W, 3) uint8 or uint16 RGB, whose pixels are looked at where the mask (H, W) is
    False. The same seed gives the same bytes. A grey picture's fill stays grey.
    """
    pixels = patch.pixels.copy()
    x, y = patch.box[:2]
    for part in grained_parts(patch, picture, mask, seed=seed):
        box = (part.box[0] - x, part.box[1] - y, part.box[2] - x, part.box[3] - y)
        put(view(pixels, box), part.pixels, part.where)
    return replace(patch, pixels=pixels)


def grained_parts(
    patch: Patch, picture: np.ndarray, mask: np.ndarray, *, seed: int
) -> Iterator[Patch]:
    """The same in copied pieces: a scratch through a large photo keeps less than the photo."""
    left, top = patch.box[:2]
    height, width = patch.where.shape
    for number, (y, x) in enumerate(product(range(0, height, _TILE), range(0, width, _TILE))):
        tile = (x, y, min(x + _TILE, width), min(y + _TILE, height))
        where = view(patch.where, tile)
        box = bounds(where)
        if box is None:
            continue
        box = (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
        where, pixels = view(patch.where, box).copy(), view(patch.pixels, box).copy()
        noise = _lacking(patch, box, picture, mask, np.random.default_rng((seed, number)))
        if noise is not None:
            most = np.iinfo(pixels.dtype).max
            changed = pixels[where] + noise[where] * np.float32(most / 255)
            pixels[where] = np.clip(np.round(changed), 0, most).astype(pixels.dtype)
        place = (box[0] + left, box[1] + top, box[2] + left, box[3] + top)
        yield Patch(place, pixels, where)


def _lacking(
    patch: Patch, box: Box, picture: np.ndarray, mask: np.ndarray, random: np.random.Generator
) -> np.ndarray | None:
    """The grain (h, w, 3) float32, of 255 levels, that a box of the patch lacks; None for none."""
    x, y = patch.box[:2]
    place = (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
    where = view(patch.where, box)
    for reach in _REACH:
        part = padded(place, reach, (picture.shape[1], picture.shape[0]))
        known = cv2.erode((~view(mask, part)).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        own = (place[0] - part[0], place[1] - part[1], place[2] - part[0], place[3] - part[1])
        scale = np.float32(255 / np.iinfo(picture.dtype).max)
        pixels = np.asarray(view(picture, part), np.float32) * scale
        view(pixels, own)[where] = view(patch.pixels, box)[where] * scale
        values = cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb)
        smooth = cv2.GaussianBlur(values, (0, 0), _SMOOTH, borderType=cv2.BORDER_REFLECT)
        fine = values - smooth
        known &= (smooth[..., 0] > _DARKEST) & (smooth[..., 0] < _BRIGHTEST)
        windows = _flat_windows(fine, known)
        if len(windows) >= _FEWEST:
            break
    else:
        return None
    wanted = _MAD * np.median(np.abs(windows), axis=(0, 1, 2))
    present = _MAD * np.median(np.abs(view(fine, own)[where]), axis=0)
    lacking = np.sqrt(np.clip(1 - (present / np.maximum(wanted, 1e-6)) ** 2, 0, 1))
    lacking[wanted < _FAINTEST] = 0
    if not lacking.any():
        return None
    field = _drawn(windows, where.shape, random) * lacking
    return cv2.cvtColor((field + _MIDDLE).astype(np.float32), cv2.COLOR_YCrCb2RGB) - _GREY


_GREY = np.float32(128)
_MIDDLE = np.array([128, 0.5, 0.5], np.float32)
"""Mid-grey as OpenCV has it in float YCrCb."""


def _flat_windows(fine: np.ndarray, known: np.ndarray) -> np.ndarray:
    """The flattest windows of known pixels: (n, side, side, 3)."""
    step = _WINDOW // 2
    whole = cv2.erode(known.astype(np.uint8), np.ones((_WINDOW, _WINDOW), np.uint8), borderValue=0)
    half = _WINDOW // 2
    found = [
        fine[y - half : y + half, x - half : x + half]
        for y in range(half, fine.shape[0] - half + 1, step)
        for x in range(half, fine.shape[1] - half + 1, step)
        if y < whole.shape[0] and x < whole.shape[1] and whole[y, x]
    ]
    if not found:
        return np.empty((0, _WINDOW, _WINDOW, 3), np.float32)
    windows = np.stack(found)
    order = np.argsort(windows[..., 0].var(axis=(1, 2)))
    return windows[order[: max(_FEWEST, round(_FLATTEST * len(order)))]]


def _drawn(windows: np.ndarray, shape: tuple[int, int], random: np.random.Generator) -> np.ndarray:
    """A Gaussian field (h, w, 3) float32 of the windows' mean power spectrum."""
    taper = np.hanning(_WINDOW + 2)[1:-1]
    taper = np.outer(taper, taper).astype(np.float32)
    spectrum = np.abs(np.fft.fft2(windows * taper[..., None], axes=(1, 2))) ** 2
    amplitude = np.sqrt(spectrum.mean(0) / (taper**2).sum())
    kernel = np.fft.fftshift(np.fft.ifft2(amplitude, axes=(0, 1)).real, axes=(0, 1))
    white = random.standard_normal((*shape, 3), np.float32)
    channels = [
        cv2.filter2D(white[..., c], -1, kernel[..., c], borderType=cv2.BORDER_REFLECT)
        for c in range(3)
    ]
    return np.dstack(channels)

"""How large an export will be, fast enough to be asked while a slider moves."""

import numpy as np

from engine.photo.encoding import encoded_anew, picture_for
from engine.photo.jpeg import encoded_alike
from engine.photo.metadata import Metadata
from engine.photo.model import Photo
from engine.photo.options import ExportOptions, Format, format_named
from engine.photo.picture import Picture

_SIDE = 128
_ACROSS = {"JPEG": 16, "WEBP": 10, "AVIF": 8, "HEIF": 8}
_ACROSS_LOSSLESS = {"WEBP": 6, "AVIF": 8, "HEIF": 5}
"""How many squares across and down: as many as take no more than a second."""

_USUAL = 10


def estimate_size(photo: Photo, options: ExportOptions) -> int:
    """About how many bytes the photo takes, written with these options.

    Evenly spread squares of it are encoded as one picture and counted up; a photo not larger than
    they are is encoded whole. What is put into its own file keeps about its size.
    """
    form = format_named(options.format or photo.format)
    same = form.name == photo.format
    in_place = form.name in ("JPEG", "TIFF") or photo.colours == "palette"
    if photo.data is not None and same and options.as_it_was and in_place:
        return len(photo.data)
    picture, share = _sample(
        picture_for(photo, photo.pixels, form),
        form,
        lossless=form.lossless and options.quality is None,
    )
    if form.name == "JPEG" and same and photo.data is not None:
        coded = encoded_alike(photo.data, picture, options.quality, options.subsampling)
    else:
        bits = photo.bits if same else 8
        coded = encoded_anew(picture, Metadata(), form, options, bits)
    return round(len(coded) / share) + _size(photo.metadata)


def _sample(picture: Picture, form: Format, *, lossless: bool) -> tuple[Picture, float]:
    """Squares of a picture side by side, and which share of it they are."""
    samples = picture.samples
    height, width = samples.shape[:2]
    across = (_ACROSS_LOSSLESS if lossless else _ACROSS).get(form.name, _USUAL)
    side = across * _SIDE
    if height <= side or width <= side:
        return picture, 1.0
    top = np.linspace(0, height - _SIDE, across).astype(int)
    left = np.linspace(0, width - _SIDE, across).astype(int)
    rows = (top[:, None] + np.arange(_SIDE)).ravel()
    columns = (left[:, None] + np.arange(_SIDE)).ravel()
    part = np.ascontiguousarray(samples[rows[:, None], columns])
    sample = Picture(part, picture.colours, picture.alpha, picture.icc, picture.palette)
    return sample, part.size / samples.size


def _size(metadata: Metadata) -> int:
    blocks = (metadata.exif, metadata.xmp, metadata.photoshop, *metadata.comments)
    return sum(len(block) for block in blocks if block)

"""A photo with new pixels as the bytes of a file: put into the one it was, or anew."""

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from engine.depth import at_depth, eight_bits
from engine.exif import without_maker_notes
from engine.photo.avif import encoded_avif
from engine.photo.heif import encoded_heif
from engine.photo.jpeg import EXIF_ROOM, XMP_ROOM, coded_alike, encoded_alike, encoded_jpeg
from engine.photo.jpeg import with_metadata as jpeg_with_metadata
from engine.photo.jpeg import with_metadata_of as jpeg_with_metadata_of
from engine.photo.jpeg2000 import encoded_jpeg2000, with_boxes_of
from engine.photo.metadata import Metadata
from engine.photo.model import Photo
from engine.photo.options import ExportOptions, Format
from engine.photo.picture import CHANNELS, Picture, from_pillow, from_rgb, replaced
from engine.photo.plain import encoded_bmp, encoded_gif, with_extensions_of
from engine.photo.png import with_metadata as png_with_metadata
from engine.photo.png import with_metadata_of as png_with_metadata_of
from engine.photo.png_encoding import encoded_png
from engine.photo.provenance import Provenance, with_repair
from engine.photo.reading import read_content
from engine.photo.tiff import XMP, is_plain, page_of_tiff, value_of
from engine.photo.tiff_new import new_tiff
from engine.photo.tiff_strips import strips_of
from engine.photo.tiff_writing import put_xmp, with_pixels, without_gps
from engine.photo.transplant import transplanted
from engine.photo.turning import as_stored, upright
from engine.photo.webp import encoded_webp


@dataclass(frozen=True, eq=False)
class Encoded:
    """A file to be written."""

    data: bytes | bytearray
    exact: bool
    """Whether what did not change is in it as it was: every pixel, or a JPEG's every block."""


def encoded(
    photo: Photo,
    pixels: np.ndarray,
    changed: np.ndarray,
    form: Format,
    options: ExportOptions,
    provenance: Provenance | None = None,
) -> Encoded:
    """The file: `pixels` (H, W, 3) of the photo's dtype where `changed` (H, W), else the photo's.

    provenance: what it is to say of the repair; left out where there is no room for it.

    Raises ValueError, OSError or struct.error when the format has no room for it.
    """
    if form.name == photo.format and photo.data is not None:
        if not changed.any() and options.as_it_was and options.keep_gps:
            return Encoded(photo.data, exact=True)
        return _into_source(photo, pixels, changed, form, options, provenance)
    picture = picture_for(photo, pixels, form)
    metadata = photo.metadata.upright(photo.size)
    if changed.any() or photo.orientation != 1:
        metadata = metadata.with_thumbnails(pixels)
    if not options.keep_gps:
        metadata = metadata.without_gps()
    if form.name == "JPEG" and len(metadata.exif or b"") > EXIF_ROOM:
        metadata = replace(metadata, exif=without_maker_notes(metadata.exif or b""))
    if provenance is not None:
        metadata = metadata.with_repair(provenance, _room(form))
    exact = form.lossless and options.quality is None
    return Encoded(encoded_anew(picture, metadata, form, options), exact)


def encoded_anew(
    picture: Picture, metadata: Metadata, form: Format, options: ExportOptions, bits: int = 8
) -> bytes:
    """A file of an upright picture."""
    icc, quality = picture.icc, options.quality
    if form.name == "JPEG":
        coded = encoded_jpeg(picture, quality, options.subsampling)
        return jpeg_with_metadata(coded, metadata, icc)
    if form.name == "PNG":
        return png_with_metadata(encoded_png(picture), metadata, icc)
    if form.name == "TIFF":
        return new_tiff(picture, metadata, icc)
    if form.name == "WEBP":
        return encoded_webp(picture, metadata, icc, quality)
    if form.name == "AVIF":
        return encoded_avif(picture, metadata, icc, quality, options.subsampling, bits)
    if form.name == "HEIF":
        return encoded_heif(picture, metadata, icc, quality, bits)
    if form.name == "JPEG2000":
        return encoded_jpeg2000(picture, metadata, icc, quality)
    if form.name == "GIF":
        return encoded_gif(picture, metadata)
    return encoded_bmp(picture, metadata)


def _room(form: Format) -> int | None:
    """Bytes of an XMP packet at most."""
    return XMP_ROOM if form.name == "JPEG" else None


def _into_source(
    photo: Photo,
    pixels: np.ndarray,
    changed: np.ndarray,
    form: Format,
    options: ExportOptions,
    provenance: Provenance | None,
) -> Encoded:
    """The photo's own file with new pixels: as it is stored, all else to the byte if it may be."""
    data = photo.data
    assert data is not None
    where = np.ascontiguousarray(as_stored(changed, photo.orientation))
    picture = _stored(photo, as_stored(pixels, photo.orientation), where)
    metadata = photo.metadata
    if changed.any():
        metadata = metadata.with_thumbnails(as_stored(pixels, photo.orientation))
    if not options.keep_gps:
        metadata = metadata.without_gps()
    if provenance is not None:
        metadata = metadata.with_repair(provenance, _room(form))
    if form.name == "JPEG":
        coded = _jpeg_coded(data, picture, where, options)
        return replace(coded, data=jpeg_with_metadata_of(bytes(coded.data), data, metadata))
    if form.name == "PNG":
        coded_png = encoded_png(picture, photo.bits)
        return Encoded(png_with_metadata_of(coded_png, data, metadata), exact=True)
    if form.name == "TIFF":
        page = page_of_tiff(data, str(photo.path), photo.page)
        if is_plain(data, page):
            written = with_pixels(data, page, picture, where)
            written = written if options.keep_gps else bytearray(without_gps(bytes(written)))
            if provenance is not None:
                _tell(written, photo, provenance)
            return Encoded(written, exact=True)
    if form.name == "GIF":
        coded_gif = encoded_gif(picture, metadata)  # in the colours it had, and more
        return Encoded(with_extensions_of(coded_gif, data, metadata), exact=True)
    exact = options.quality is None
    if form.name == "JPEG2000":
        anew = encoded_anew(picture, metadata, form, options)
        return Encoded(with_boxes_of(anew, data, metadata), exact)
    if form.name == "AVIF":  # whose turning is kept beside the pixels: it is done instead
        metadata = metadata.upright(photo.size)
        turned = np.ascontiguousarray(upright(picture.samples, photo.orientation))
        picture = replace(picture, samples=turned)
    return Encoded(encoded_anew(picture, metadata, form, options, photo.bits), exact)


def _tell(written: bytearray, photo: Photo, provenance: Provenance) -> None:
    """Lets a TIFF's page tell of the repair, in place."""
    page = page_of_tiff(written, str(photo.path), photo.page)
    xmp = with_repair(value_of(written, page, XMP), provenance)
    if xmp is not None:
        put_xmp(written, page, xmp)


def _stored(photo: Photo, pixels: np.ndarray, changed: np.ndarray) -> Picture:
    """What the photo's file is to hold, of pixels as they are stored."""
    assert photo.data is not None
    if photo.colours == "rgb" and photo.alpha is None and not _has_more_channels(photo):
        return Picture(pixels, "rgb", icc=photo.icc)  # they are its samples
    content = read_content(photo.data, str(photo.path), photo.page)
    return replaced(content.picture, pixels, changed)


def _has_more_channels(photo: Photo) -> bool:
    """Whether the file holds samples besides colours and alpha, as only a TIFF may."""
    if photo.format != "TIFF":
        return False
    assert photo.data is not None
    page = page_of_tiff(photo.data, str(photo.path), photo.page)
    strips = strips_of(photo.data, page)
    return strips is None or strips.channels != CHANNELS["rgb"]


def _jpeg_coded(
    data: bytes, picture: Picture, changed: np.ndarray, options: ExportOptions
) -> Encoded:
    """A JPEG's pixels: the blocks that nothing changed in as they were, unless told otherwise."""
    quality, subsampling = options.quality, options.subsampling
    if coded_alike(data, quality, subsampling):
        if not changed.any():
            return Encoded(data, exact=True)
        try:
            return Encoded(transplanted(data, picture.samples, changed)[0], exact=True)
        except ValueError:  # a kind of JPEG whose coefficients cannot be had; the proof says so
            pass
    return Encoded(encoded_alike(data, picture, quality, subsampling), exact=False)


def picture_for(photo: Photo, pixels: np.ndarray, form: Format) -> Picture:
    """The upright photo as another format can hold it."""
    if form.bits < 16:
        pixels = eight_bits(pixels)
    alpha = photo.alpha if form.alpha else None
    if form.name == "GIF":
        image = Image.fromarray(np.ascontiguousarray(pixels)).quantize(256)
        return from_pillow(image, None)
    alpha = None if alpha is None else at_depth(alpha, pixels.dtype)
    icc = photo.icc if "colour_space" in form.keeps else photo.profile
    return from_rgb(pixels, alpha, grey=photo.grey, icc=icc if "icc" in form.keeps else None)

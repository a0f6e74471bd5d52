"""A photo: its upright pixels and everything else of the file that must survive."""

import io
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from PIL import (  # naming a plugin registers its format
    Image,
    ImageCms,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from engine import exif as exif_tags
from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.files import write_atomically

SUFFIXES = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
}
"""The formats that are read and written, by the file's ending."""

PIXEL_LIMIT = 250_000_000
"""More pixels than this are refused before they are decoded (a decompression bomb)."""

Image.MAX_IMAGE_PIXELS = None  # the limit above is checked instead, with a sentence

_FORMATS = tuple(
    plugin.format
    for plugin in (
        JpegImagePlugin.JpegImageFile,
        PngImagePlugin.PngImageFile,
        TiffImagePlugin.TiffImageFile,
        WebPImagePlugin.WebPImageFile,
    )
)
"""What is tried on a file; a JPEG of several pictures, as some phones write it, becomes MPO."""

_TRANSPOSE = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to set a picture of each EXIF orientation upright."""

_LOSSLESS_TIFF = ("raw", "packbits", "tiff_lzw", "tiff_adobe_deflate", "tiff_deflate")


@dataclass(frozen=True, eq=False)
class Photo:
    """What was opened. The arrays are read-only: a repair makes new ones."""

    pixels: np.ndarray
    """(H, W, 3) uint8 RGB, upright."""

    alpha: np.ndarray | None = None
    """(H, W) uint8, 255 = opaque, or None."""

    path: Path | None = None
    format: str = "PNG"
    grey: bool = False
    """The file holds one channel; `pixels` repeats it three times."""

    exif: bytes | None = None
    """The EXIF block as it came ("Exif" prefix left off), its orientation set to upright."""

    xmp: bytes | None = None
    icc: bytes | None = None
    encoding: dict[str, Any] = field(default_factory=dict)
    """How the file was compressed, as options for saving it the same way."""

    notes: tuple[str, ...] = ()
    """What saving will change, in sentences to be shown beforehand."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, upright."""
        return self.pixels.shape[1], self.pixels.shape[0]


def open_photo(path: str | Path) -> Photo:
    """Reads a JPEG, PNG, WebP or TIFF and sets it upright.

    Raises UnreadableInput with a sentence when the file is missing, damaged, too large or of
    another format.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(f"{path} cannot be read: {error.strerror or error}.") from error
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise UnreadableInput(
                    f"{path} has {image.width} x {image.height} pixels, more than the "
                    f"{PIXEL_LIMIT // 1_000_000} million that are opened: make it smaller first."
                )
            return _read(path, image)
    except UnidentifiedImageError as error:
        raise UnreadableInput(
            f"{path} is damaged or not a photo this program knows: give a JPEG, PNG, WebP or TIFF."
        ) from error
    except UnreadableInput:
        raise
    except Exception as error:  # Pillow's decoders raise almost anything on a damaged file
        raise UnreadableInput(f"{path} is damaged and cannot be opened ({error}).") from error


def save_photo(
    photo: Photo, pixels: np.ndarray, path: str | Path, *, overwrite: bool = False
) -> None:
    """Writes `pixels` (H, W, 3) uint8 with the photo's alpha and metadata, atomically.

    The ending of `path` chooses the format. A JPEG is written with the source's own quantisation
    tables (quality 95 from another format), a WebP without loss. Raises WrongUsage when the file
    exists and `overwrite` is off or the ending is unknown, FacemendError when it cannot be
    written; an existing file is then left as it was.
    """
    path = Path(path)
    target = SUFFIXES.get(path.suffix.lower())
    if target is None:
        raise WrongUsage(f"{path}: end the name in {', '.join(SUFFIXES)} to choose a format.")
    if path.exists() and not overwrite:  # said before the work of encoding
        raise WrongUsage(f"{path} already exists: choose another name or allow overwriting.")
    try:
        data = _encoded(photo, pixels, target)
    except (ValueError, OSError, struct.error) as error:  # too large for the format, mostly
        raise FacemendError(
            f"{path} could not be written as {target} ({error}); choose another format."
        ) from error
    write_atomically(path, data, overwrite=overwrite)


def saved_changes(photo: Photo, path: Path) -> tuple[str, ...]:
    """What saving under this name changes besides the repair, in sentences; () if nothing."""
    if SUFFIXES.get(path.suffix.lower()) == "JPEG" and photo.alpha is not None:
        return (*photo.notes, "JPEG has no transparency: it will be lost.")
    return photo.notes


def _read(path: Path, image: Image.Image) -> Photo:
    notes = []
    if getattr(image, "n_frames", 1) > 1:
        notes.append(f"{path.name} holds several pictures: only the first is opened and saved.")
    if _bits(image) > 8:
        notes.append(f"{path.name} has {_bits(image)} bits a channel: it will be saved with 8.")
    if "photoshop" in image.info:
        notes.append(f"{path.name} has IPTC captions: they will not be saved.")
    encoding = _encoding(image)
    icc = image.info.get("icc_profile") or None
    # TIFF keeps XMP and orientation among its own tags, the others in blocks of their own.
    tags = image.getexif()
    xmp = image.info.get("xmp") or tags.get(0x02BC)
    xmp = xmp.encode() if isinstance(xmp, str) else xmp
    orientation = tags.get(exif_tags.ORIENTATION, 1)
    if image.format == "TIFF":
        block = exif_tags.block_of_tiff(tags)
    else:
        block = image.info.get("exif") or None
        block = block.removeprefix(b"Exif\0\0") if block else None

    image.load()  # Pillow sets a TIFF upright here by itself
    xmp = re.sub(rb'(tiff:Orientation(?:="|>))[2-8]', rb"\g<1>1", xmp) if xmp else None
    if orientation in _TRANSPOSE:
        if image.format != "TIFF":
            image = image.transpose(_TRANSPOSE[orientation])
        block = exif_tags.upright(block, image.size) if block else None

    if image.mode == "CMYK":
        image, icc = _from_cmyk(image, icc), None
        notes.append(f"{path.name} is CMYK: it will be saved as RGB.")
    elif image.mode == "P":
        notes.append(f"{path.name} has a palette: it will be saved in full colour.")
    grey = image.mode in ("L", "LA", "1") or image.mode.startswith("I") or image.mode == "F"
    if image.mode.startswith("I") or image.mode == "F":
        image = _to_eight_bits(image)
    alpha = None
    if image.has_transparency_data:
        image = image.convert("RGBA")
        alpha = _frozen(np.asarray(image.getchannel("A")))
    return Photo(
        pixels=_frozen(np.asarray(image.convert("RGB"))),
        alpha=alpha,
        path=path,
        format=encoding.pop("format"),
        grey=grey,
        exif=block,
        xmp=xmp or None,
        icc=icc,
        encoding=encoding,
        notes=tuple(notes),
    )


def _encoding(image: Image.Image) -> dict[str, Any]:
    """Options that make Pillow write the format as it found it; `format` names it."""
    options: dict[str, Any] = {"format": "JPEG" if image.format == "MPO" else image.format}
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        options["qtables"] = image.quantization
        sampling = JpegImagePlugin.get_sampling(image)
        options["subsampling"] = sampling if sampling >= 0 else 0
        options["progressive"] = bool(image.info.get("progressive"))
    if image.format == "TIFF" and image.info.get("compression") in _LOSSLESS_TIFF:
        options["compression"] = image.info["compression"]
    dpi = tuple(float(value) for value in image.info.get("dpi", ()))
    if dpi and all(0 < value < float("inf") for value in dpi):
        options["dpi"] = dpi
    return options


def _bits(image: Image.Image) -> int:
    """Bits a channel of the file, where Pillow would quietly give 8."""
    if image.format == "TIFF":
        return max(image.tag_v2.get(258, (8,)))  # type: ignore[attr-defined]
    tiles = getattr(image, "tile", ())
    raw = tiles[0][3] if tiles else ""
    raw = raw[0] if isinstance(raw, tuple) else raw
    return 16 if image.mode.startswith("I") or (isinstance(raw, str) and "16" in raw) else 8


def _to_eight_bits(image: Image.Image) -> Image.Image:
    values = np.asarray(image).astype(np.float64)
    if image.mode == "F":  # no stated range: what the file holds becomes black to white
        low, high = float(values.min()), float(values.max())
        values = (values - low) / (high - low or 1) * 65535
    return Image.fromarray(np.clip(np.round(values / 257), 0, 255).astype(np.uint8))


def _from_cmyk(image: Image.Image, icc: bytes | None) -> Image.Image:
    """CMYK to sRGB by the file's own profile; Pillow's plain arithmetic where it has none."""
    if icc:
        try:
            profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            converted = ImageCms.profileToProfile(
                image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError):
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")


def _encoded(photo: Photo, pixels: np.ndarray, target: str) -> bytes:
    same = target == photo.format
    options: dict[str, Any] = dict(photo.encoding) if same else {}
    if "dpi" in photo.encoding:
        options["dpi"] = photo.encoding["dpi"]
    grey = photo.grey and bool((pixels == pixels[..., :1]).all())
    image = Image.fromarray(np.ascontiguousarray(pixels[..., 0] if grey else pixels))
    if photo.alpha is not None and target != "JPEG":
        image.putalpha(Image.fromarray(photo.alpha))
    # a profile of grey values does not fit a coloured picture, nor the other way round
    fits = photo.icc is not None and (photo.icc[16:20] == b"GRAY") == grey
    icc = photo.icc if fits else None
    extra: dict[str, Any] = {}
    if target == "JPEG":
        if not same:
            options |= {"quality": 95, "subsampling": 0}
        extra = {"exif": b"Exif\0\0" + photo.exif} if photo.exif else {}
        extra |= {"xmp": photo.xmp} if photo.xmp else {}
    elif target == "PNG":
        text = PngImagePlugin.PngInfo()
        if photo.xmp:
            text.add_itxt("XML:com.adobe.xmp", photo.xmp.decode("utf-8", "replace"))
        extra = {"pnginfo": text} | ({"exif": photo.exif} if photo.exif else {})
    elif target == "WEBP":
        options = {"lossless": True, "exact": True, "quality": 80, "method": 4}
        extra = {"exif": photo.exif} if photo.exif else {}
        extra |= {"xmp": photo.xmp} if photo.xmp else {}
    else:
        options.setdefault("compression", "tiff_adobe_deflate")
        tags = exif_tags.for_tiff(photo.exif, photo.xmp)
        if exif_tags.has_directories(tags):
            options["compression"] = "raw"  # libtiff, which compresses, cannot write these
        extra = {"exif": tags}
    file = io.BytesIO()
    image.save(file, target, icc_profile=icc, **options, **extra)
    return file.getvalue()


def _frozen(array: np.ndarray) -> np.ndarray:
    array = np.ascontiguousarray(array)
    array = array.copy() if array.base is not None else array
    array.flags.writeable = False
    return array

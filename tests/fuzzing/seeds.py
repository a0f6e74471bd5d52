"""The whole files that the fuzzer damages: small ones of every format, kind and writer we know."""

import io
import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
import tifffile
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine import assets
from engine.assets import sample_photo
from engine.project import write_project
from tests.engine.conftest import save_tiny
from tests.engine.photo_files import (
    ICC,
    RESOURCES,
    XMP,
    chunk,
    exif,
    png,
    thumbnail,
    write_deep_png,
)
from tests.engine.project_files import deep_photo, full_project
from tests.engine.raw_files import write_dng, write_mrw

SIZE = (48, 32)

_CHROMATICITIES = struct.pack(">8I", 31270, 32900, 64000, 33000, 21000, 71000, 15000, 6000)
"""Adobe RGB's, as a PNG's cHRM has them."""

RECIPES = (
    "dcgan64",
    "residual64",
    "upsampling80",
    "context-encoder",
    "inpaint-gan",
    "faithful",
    "detail",
)
"""One of each family of networks."""


def write_seeds(folder: Path) -> None:
    """Writes them all; a folder a kind, named as in `trials.TRIALS`."""
    kinds = {"photo": _photos, "mask": _masks, "weights": _weights, "project": _projects}
    for kind, write in kinds.items():
        place = folder / kind
        place.mkdir(parents=True)
        for name, data in write():
            (place / name).write_bytes(data)
    for kind in ("landmarks", "damage"):
        (folder / kind).mkdir()
        shutil.copy(assets.weights_path(kind).with_suffix(".onnx"), folder / kind)


def face() -> np.ndarray:
    """The astronaut's (NASA, public domain): (32, 48, 3) uint8 RGB."""
    with Image.open(sample_photo()) as image:
        return np.asarray(image.convert("RGB").crop((150, 40, 300, 140)).resize(SIZE))


def _photos() -> Iterator[tuple[str, bytes]]:
    rgb = Image.fromarray(face())
    said: dict[str, Any] = {"icc_profile": ICC, "exif": exif(6, small=thumbnail(), size=SIZE)}
    jpeg = said | {"exif": b"Exif\0\0" + said["exif"], "xmp": XMP, "comment": b"Oma", "quality": 85}
    yield "baseline.jpg", _saved(rgb, "JPEG", **jpeg)
    yield "plain.jpg", _saved(rgb, "JPEG", quality=90, subsampling=0)
    yield "progressive.jpg", _saved(rgb, "JPEG", progressive=True, **jpeg)
    yield "grey.jpg", _saved(rgb.convert("L"), "JPEG", quality=85)
    yield "cmyk.jpg", _saved(rgb.convert("CMYK"), "JPEG", quality=85)
    yield "restarts.jpg", _saved(rgb, "JPEG", quality=85, restart_marker_blocks=2)

    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", XMP.decode())
    text.add_text("Title", "Oma", zip=True)
    yield "rgb.png", _saved(rgb, "PNG", pnginfo=text, **said)
    for mode in ("1", "L", "LA", "P", "RGBA"):
        yield f"{mode.lower()}.png", _saved(_with_alpha(rgb, mode), "PNG")
    for bits in (1, 2, 4):
        row = (SIZE[0] * bits + 7) // 8
        noise = np.random.default_rng(bits).integers(0, 256, (SIZE[1], 1 + row), np.uint8)
        noise[:, 0] = 0
        yield f"grey{bits}.png", png((*SIZE, bits, 0, 0), noise.tobytes())
    yield "interlaced.png", png((*SIZE, 8, 2, 1), _interlaced(face()))
    rows = np.concatenate((np.zeros((SIZE[1], 1), np.uint8), face().reshape(SIZE[1], -1)), 1)
    yield "hdr.png", png((*SIZE, 8, 2, 0), rows.tobytes(), chunk(b"cICP", bytes((9, 16, 0, 1))))
    numbers = chunk(b"gAMA", (55556).to_bytes(4, "big")) + chunk(b"cHRM", _CHROMATICITIES)
    yield "numbers.png", png((*SIZE, 8, 2, 0), rows.tobytes(), numbers)
    wide = face().astype(np.uint16) * 257
    deep = {"grey16": wide[..., :1], "rgb16": wide, "rgba16": np.dstack((wide, wide[..., 0]))}
    for name, samples in deep.items():
        yield f"{name}.png", _written("deep.png", lambda at, s=samples: write_deep_png(at, s))

    tags = Image.Exif()
    tags.load(said["exif"])
    tags[700], tags[34377] = XMP, RESOURCES
    for pressed in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        more = {"exif": tags} if pressed == "raw" else {}  # libtiff takes none
        yield f"{pressed}.tif", _saved(rgb, "TIFF", compression=pressed, icc_profile=ICC, **more)
    for mode in ("1", "L", "P", "CMYK", "LAB", "RGBA", "F"):
        yield f"{mode.lower()}.tif", _saved(_with_alpha(rgb, mode), "TIFF")
    others = [Image.fromarray(face()[::-1]), rgb.convert("L")]
    yield "pages.tif", _saved(rgb, "TIFF", save_all=True, append_images=others)
    layouts: dict[str, dict[str, Any]] = {
        "rgb16": {"predictor": 2, "compression": "zlib"},
        "tiles": {"tile": (16, 16), "compression": "zlib"},
        "planes": {"planarconfig": "separate", "photometric": "rgb"},
        "big": {"bigtiff": True, "byteorder": ">"},
    }
    for name, layout in layouts.items():
        samples = face().transpose(2, 0, 1) if name == "planes" else wide
        yield (
            f"{name}.tif",
            _written(
                "x.tif",
                lambda at, s=samples, how=layout: tifffile.imwrite(at, s, metadata=None, **how),
            ),
        )

    yield "lossy.webp", _saved(rgb, "WEBP", xmp=XMP, **said)
    yield "lossless.webp", _saved(_with_alpha(rgb, "RGBA"), "WEBP", lossless=True)
    yield "animated.webp", _saved(rgb, "WEBP", save_all=True, append_images=others[:1])
    for mode in ("1", "L", "P", "RGB", "RGBA"):
        yield f"{mode.lower()}.bmp", _saved(_with_alpha(rgb, mode), "BMP")
    yield "plain.gif", _saved(rgb, "GIF", comment=b"Oma")
    yield "animated.gif", _saved(rgb, "GIF", save_all=True, append_images=others[:1])
    yield "colours.avif", _saved(rgb, "AVIF", quality=70, speed=10, xmp=XMP, **said)
    yield "alpha.avif", _saved(_with_alpha(rgb, "RGBA"), "AVIF", quality=70, speed=10)
    yield "colours.jp2", _saved(rgb, "JPEG2000")
    yield "lossy.jp2", _saved(rgb, "JPEG2000", irreversible=True, quality_layers=[10])
    yield "stream.j2k", _saved(rgb.convert("L"), "JPEG2000", no_jp2=True)
    for mode in ("L", "RGB", "RGBA"):
        heif = pillow_heif.from_pillow(_with_alpha(rgb, mode))
        heif.info["thumbnails"] = [16] if mode == "RGB" else []
        block = b"Exif\0\0" + said["exif"] if mode == "RGB" else None
        file = io.BytesIO()
        heif.save(file, quality=70, exif=block, enc_params={"preset": "ultrafast"})
        yield f"{mode.lower()}.heic", file.getvalue()
    yield from _of_ten_bits_and_more()


def _of_ten_bits_and_more() -> Iterator[tuple[str, bytes]]:
    """Deep files that no PNG or TIFF is, HDR's colours, and raw files."""
    wide = face().astype(np.uint16) * 257
    heif = pillow_heif.from_bytes("RGB;16", SIZE, (wide & 0xFFC0).tobytes())
    hdr = {"color_primaries": 9, "transfer_characteristics": 16}
    for name, more in (("deep", {}), ("hdr", hdr)):
        file = io.BytesIO()
        heif.save(file, quality=70, enc_params={"preset": "ultrafast"}, **more)
        yield f"{name}.heic", file.getvalue()
    options = [cv2.IMWRITE_AVIF_QUALITY, 90, cv2.IMWRITE_AVIF_DEPTH, 10]
    yield "deep.avif", cv2.imencode(".avif", wide[..., ::-1] >> 6, options)[1].tobytes()
    yield "deep.jp2", cv2.imencode(".jp2", wide[..., ::-1])[1].tobytes()
    for name, write in {"raw.dng": write_dng, "raw.mrw": write_mrw}.items():
        yield name, _written(name, lambda at, write=write: write(at, *SIZE))


def _masks() -> Iterator[tuple[str, bytes]]:
    hole = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    hole[10:20, 12:30] = 255
    grey = Image.fromarray(hole)
    yield "grey.png", _saved(grey, "PNG")
    yield "bits.png", _saved(grey.convert("1"), "PNG")
    yield "alpha.png", _saved(Image.merge("LA", (grey, grey)), "PNG")
    yield "palette.png", _saved(grey.convert("P"), "PNG")
    yield "wide.png", _saved(Image.fromarray(hole.astype(np.uint16) * 257), "PNG")
    yield "grey.jpg", _saved(grey, "JPEG")
    yield "bits.tif", _saved(grey.convert("1"), "TIFF", compression="group4")
    yield "grey.gif", _saved(grey, "GIF")


def _weights() -> Iterator[tuple[str, bytes]]:
    for recipe in RECIPES:
        name = f"{recipe}.safetensors"
        yield name, _written(name, lambda at, recipe=recipe: save_tiny(at, recipe))


def _projects() -> Iterator[tuple[str, bytes]]:
    with tempfile.TemporaryDirectory() as folder:
        project = full_project(deep_photo(Path(folder)))
        path = Path(folder) / "work.facemend"
        write_project(path, project, overwrite=False)
        yield path.name, path.read_bytes()


def _interlaced(samples: np.ndarray) -> bytes:
    """Rows of the seven passes of a PNG (Adam7), none filtered."""
    passes = ((0, 0, 8), (4, 0, 8), (0, 4, 4), (2, 0, 4), (0, 2, 2), (1, 0, 2), (0, 1, 1))
    steps = (8, 8, 8, 4, 4, 2, 2)
    return b"".join(
        b"\0" + row.tobytes()
        for (x, y, across), down in zip(passes, steps, strict=True)
        for row in samples[y::down, x::across]
    )


def _with_alpha(rgb: Image.Image, mode: str) -> Image.Image:
    """The picture in another of Pillow's modes; where it can be clear, it partly is."""
    if mode == "LAB":
        return Image.fromarray(np.asarray(rgb), "RGB").convert("YCbCr")
    image = rgb.convert(mode)
    if mode in ("LA", "RGBA"):
        image.putalpha(rgb.convert("L"))
    return image


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def _written(name: str, write: Callable[[Path], object]) -> bytes:
    """What something that wants a path has written there."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        write(path)
        return path.read_bytes()

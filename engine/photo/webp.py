"""WebP: read; written without loss unless a quality is asked for."""

import io

from engine.photo.content import FIRST_ONLY, Content, opened, pillow_image
from engine.photo.metadata import Metadata, bare_exif
from engine.photo.picture import Picture, from_pillow


def read_webp(data: bytes, name: str) -> Content:
    """A WebP; of an animation the first picture."""
    with opened(data, name, "WEBP") as image:
        several = getattr(image, "n_frames", 1) > 1
        info = dict(image.info)
        image.load()
        picture = from_pillow(image, info.get("icc_profile") or None)
    metadata = Metadata(exif=bare_exif(info.get("exif")), xmp=info.get("xmp") or None)
    return Content(
        "WEBP",
        picture,
        metadata,
        orientation=metadata.orientation,
        lossy=_is_lossy(data),
        notes=(FIRST_ONLY,) if several else (),
    )


def encoded_webp(
    picture: Picture, metadata: Metadata, icc: bytes | None, quality: int | None
) -> bytes:
    """A WebP of a picture of 8 bits; quality None: without loss, also under full transparency."""
    options = {"lossless": True, "quality": 80} if quality is None else {"quality": quality}
    file = io.BytesIO()
    pillow_image(picture).save(
        file,
        "WEBP",
        exact=True,
        method=4,
        exif=metadata.exif or b"",
        xmp=metadata.xmp or b"",
        icc_profile=icc,
        **options,
    )
    return file.getvalue()


def _is_lossy(data: bytes) -> bool:
    """Whether a picture in it is coded by VP8 (RIFF chunks: a name, a size, an even payload)."""
    position = 12
    while position + 8 <= len(data):
        kind, size = data[position : position + 4], data[position + 4 : position + 8]
        if kind in (b"VP8 ", b"ANMF"):
            return True
        position += 8 + (int.from_bytes(size, "little") + 1) // 2 * 2
    return False

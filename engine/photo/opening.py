"""Opening a photo."""

from pathlib import Path

import numpy as np

from engine.errors import UnreadableInput
from engine.limits import check_file
from engine.photo.content import Content
from engine.photo.model import Photo
from engine.photo.picture import to_rgb
from engine.photo.reading import read_content
from engine.photo.turning import upright
from engine.sentence import say


def open_photo(path: str | Path, page: int | None = None) -> Photo:
    """Reads a photo of any known format and sets it upright, at the file's own depth.

    page: of a TIFF, counted from 1; `page_sizes` lists them. Raises UnreadableInput with a
    sentence when the file is missing, damaged, too large, of another format, or has several pages
    and none is named.
    """
    path = Path(path)
    try:
        check_file(path)
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableInput(
            say("{path} cannot be read: {why}.", path=path, why=error.strerror or error)
        ) from error
    except MemoryError as error:
        raise UnreadableInput(
            say("{path} is larger than this machine's memory.", path=path)
        ) from error
    return photo_of(read_content(data, str(path), page), path, data, page)


def photo_of(content: Content, path: Path, data: bytes, page: int | None) -> Photo:
    """The photo that a file's content is."""
    rgb, alpha = to_rgb(content.picture)
    return Photo(
        pixels=_frozen(upright(rgb, content.orientation)),
        alpha=None if alpha is None else _frozen(upright(alpha, content.orientation)),
        path=path,
        format=content.format,
        colours=content.picture.colours,
        bits=content.bits,
        icc=content.picture.profile,
        metadata=content.metadata,
        orientation=content.orientation,
        data=data,
        page=page,
        notes=tuple(say("{name} {note}.", name=path.name, note=note) for note in content.notes),
    )


def changed_on_disk(photo: Photo) -> bool:
    """Whether a photo's file is not what was opened: another program's by now, or gone."""
    assert photo.path is not None
    try:
        return photo.path.read_bytes() != photo.data
    except OSError:
        return True


def _frozen(array: np.ndarray) -> np.ndarray:
    array = np.ascontiguousarray(array)
    if array.flags.writeable and array.base is not None:  # someone else's, who may change it
        array = array.copy()
    array.flags.writeable = False
    return array

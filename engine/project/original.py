"""The photo of a project: known again by its hash, where it was, elsewhere, or in the project."""

import hashlib
from pathlib import Path

from engine.errors import UnreadableInput
from engine.photo import Photo, open_photo
from engine.photo.opening import photo_of
from engine.photo.picture import from_rgb
from engine.photo.png_encoding import encoded_png
from engine.photo.reading import read_content
from engine.project.model import Project, Source
from engine.sentence import say


class OriginalMissing(UnreadableInput):
    """The photo is not where it was, or has been changed, and the project does not hold it."""


def source_of(photo: Photo, *, embedded: bool) -> Source:
    """How a project is to know a photo again; embedded: it is to hold the file, too.

    A picture that came from no file is held in any case.
    """
    data = photo.data
    if data is None:
        data = bytes(encoded_png(from_rgb(photo.pixels, photo.alpha, grey=False, icc=None)))
    return Source(
        path=None if photo.path is None else photo.path.absolute(),
        sha256=hashlib.sha256(data).hexdigest(),
        length=len(data),
        page=photo.page,
        size=photo.size,
        type=photo.pixels.dtype,
        data=data if embedded or photo.path is None else None,
    )


def find_original(project: Project, elsewhere: Path | None = None) -> tuple[Photo, str]:
    """The project's photo, and a sentence where the one inside the project had to be taken, or "".

    elsewhere: where the photo lies now. Raises OriginalMissing with a sentence that says whether
    it is missing or changed, UnreadableInput where it cannot be read.
    """
    source = project.source
    path = elsewhere or source.path
    if path is None:
        return _from_no_file(source), ""
    trouble = trouble_with(source, path)
    if not trouble:
        photo = open_photo(path, source.page)
    elif source.data is not None and elsewhere is None:
        content = read_content(source.data, str(path), source.page)
        photo = photo_of(content, path, source.data, source.page)
    else:
        raise OriginalMissing(
            say(
                "{path} {trouble}: the project needs the photo as it was.",
                path=path,
                trouble=trouble,
            )
        )
    # what was hashed may not be what was read a moment later
    if photo.data is None or hashlib.sha256(photo.data).hexdigest() != source.sha256:
        raise OriginalMissing(
            say("{path} is being changed: wait, then open the project again.", path=path)
        )
    if photo.size != source.size or photo.pixels.dtype != source.type:
        raise UnreadableInput(
            say("{path} is another photo than the project says: it is damaged.", path=path)
        )
    if not trouble:
        return photo, ""
    return photo, say(
        "{path} {trouble}; the photo that the project holds was taken.", path=path, trouble=trouble
    )


def _from_no_file(source: Source) -> Photo:
    damaged = UnreadableInput(say("The project is damaged: it holds no picture."))
    if source.data is None:
        raise damaged
    picture = photo_of(read_content(source.data, "picture.png"), Path(), source.data, None)
    if picture.size != source.size or picture.pixels.dtype != source.type:
        raise damaged
    return Photo(picture.pixels, picture.alpha)


def trouble_with(source: Source, path: Path) -> str:
    """What is the matter with a file that is to be the original; "" if nothing is."""
    try:
        if not path.is_file():
            return say("is missing")
        if path.stat().st_size != source.length:
            return say("has changed")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        return say("cannot be read ({why})", why=why)
    return "" if digest == source.sha256 else "has changed"

"""What saving a photo changes besides the repair, said beforehand."""

from pathlib import Path

from engine import exif as exif_tags
from engine.errors import WrongUsage
from engine.photo.coefficients import INSTALLED as COEFFICIENTS_KEPT
from engine.photo.jpeg import EXIF_ROOM, coded_alike
from engine.photo.model import Photo
from engine.photo.options import AS_IT_WAS, ExportOptions, Format, format_for
from engine.photo.png import is_interlaced
from engine.photo.xmp_thumbnails import has_xmp_thumbnails
from engine.sentence import enumerated, plural, say

_NAMES = {
    "exif": say("EXIF (camera, date, place)"),
    "xmp": "XMP",
    "icc": say("its colour profile"),
    "extended_xmp": say("the extended part of XMP"),
    "photoshop": say("IPTC captions"),
    "comments": say("comments"),
    "text": say("PNG texts"),
}


def saved_changes(
    photo: Photo,
    path: Path,
    options: ExportOptions = AS_IT_WAS,
) -> tuple[str, ...]:
    """What saving under this name changes besides the repair, in sentences; () if nothing.

    A name that stands for no format changes nothing: `save_photo` refuses it.
    """
    try:
        form = format_for(path, options)
    except WrongUsage:
        return photo.notes
    same = form.name == photo.format and photo.data is not None
    name = photo.path.name if photo.path else say("The photo")
    said = list(photo.notes)
    if photo.alpha is not None and not form.alpha:
        said.append(say("{title} has no transparency: it will be lost.", title=form.title))
    stored = photo.pixels.dtype.itemsize * 8
    if stored > form.bits and not (same and _deep(form, options)):
        said.append(
            say(
                "{name} has {bits} bits a channel: {title} is saved with 8.",
                name=name,
                bits=photo.bits,
                title=form.title,
            )
        )
    if photo.colours == "cmyk" and not (same and "cmyk" in form.colours):
        said.append(say("{name} is CMYK: it will be saved as RGB.", name=name))
    if photo.colours == "palette" and not (same and "palette" in form.colours):
        said.append(say("{name} has a palette: it will be saved in full colour.", name=name))
    elif photo.colours == "palette":
        said.append(
            say(
                "{name} has a palette: the repair takes its nearest colours, 256 at most.",
                name=name,
            )
        )
    if same and photo.format == "PNG":
        said += _of_a_png(photo, name)
    if form.name == "GIF" and photo.format != "GIF":
        said.append(say("GIF has 256 colours at most: every pixel may change."))
    elif not _exact(photo, form, options, same=same):
        said.append(
            say(
                "{title} is encoded with loss: every pixel may change by a few levels.",
                title=form.title,
            )
        )
    if not same:
        lost = _lost(photo, form)
        if lost:
            said.append(
                say(
                    "{title} does not hold {lost}: not saved.",
                    title=form.title,
                    lost=enumerated(lost),
                )
            )
        if not _colours_told(photo, form):
            said.append(
                say(
                    "{name} states a colour space that {title} cannot: its colours will look "
                    "different.",
                    name=name,
                    title=form.title,
                )
            )
    if form.name == "JPEG" and not same and len(photo.metadata.exif or b"") > EXIF_ROOM:
        said.append(say("A JPEG has no room for the camera's maker notes: not saved."))
    dropped = photo.metadata.extended_xmp and not photo.metadata.without_gps().extended_xmp
    if same and dropped and not options.keep_gps:
        said.append(say("The extended part of XMP tells of a place: it is left out."))
    if same and has_xmp_thumbnails(photo.metadata.extended_xmp):
        said.append(
            say(
                "The extended part of XMP has a small picture of {name} unrepaired: it is left "
                "out.",
                name=name,
            )
        )
    if exif_tags.has_maker_preview(photo.metadata.exif) and "exif" in form.keeps:
        said.append(
            say(
                "{name} has a preview in the camera's maker notes that shows it unrepaired: "
                "it stays.",
                name=name,
            )
        )
    return tuple(said)


def _of_a_png(photo: Photo, name: str) -> list[str]:
    """What a PNG's coding loses when it is written again."""
    said: list[str] = []
    if photo.colours == "palette" and photo.bits < 8:
        said.append(
            plural(
                "{name} has {n} bit a pixel: it will be saved with up to 8.",
                "{name} has {n} bits a pixel: it will be saved with up to 8.",
                photo.bits,
                name=name,
            )
        )
    if is_interlaced(photo.data or b""):
        said.append(say("{name} is interlaced: it will be saved row by row.", name=name))
    return said


def _deep(form: Format, options: ExportOptions) -> bool:
    """Whether a format without 16 bits keeps the 10 or 12 that its own file has."""
    return form.name == "HEIF" or (form.name == "AVIF" and options.quality is None)


def _exact(photo: Photo, form: Format, options: ExportOptions, *, same: bool) -> bool:
    """Whether pixels outside the mask stay, or a JPEG's coefficients do."""
    if form.name == "JPEG":
        if not same or not COEFFICIENTS_KEPT:
            return False
        assert photo.data is not None
        return coded_alike(photo.data, options.quality, options.subsampling)
    return form.name == "GIF" or options.quality is None


def _colours_told(photo: Photo, form: Format) -> bool:
    """Whether the format can say what the photo's numbers are, if its file does without a profile.

    A profile is lost with a sentence of its own.
    """
    space = photo.metadata.colour_space
    if photo.icc is not None or space is None or space.plain or "colour_space" in form.keeps:
        return True
    return "icc" in form.keeps and photo.profile is not None


def _lost(photo: Photo, form: Format) -> list[str]:
    """What the photo says of itself and the format cannot."""
    has = {field for field in _NAMES if getattr(photo.metadata, field, None)}
    has |= {"icc"} if photo.icc else set()
    return [_NAMES[field] for field in _NAMES if field in has - form.keeps]

"""The formats that are written, what each can hold, and how an export is wished."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from engine.errors import WrongUsage
from engine.photo.heif import INSTALLED as HEIF_INSTALLED
from engine.photo.picture import Colours
from engine.photo.raw import SUFFIXES as RAW_SUFFIXES
from engine.sentence import alternatives, say

Subsampling = Literal["4:4:4", "4:2:2", "4:2:0"]
SUBSAMPLINGS: tuple[Subsampling, ...] = ("4:4:4", "4:2:2", "4:2:0")


@dataclass(frozen=True)
class Format:
    """What a format can hold."""

    name: str
    title: str
    suffixes: tuple[str, ...]
    bits: int = 8
    """A channel's at most."""

    alpha: bool = True
    keeps: frozenset[str] = field(default_factory=lambda: frozenset(("exif", "xmp", "icc")))
    """Fields of `Metadata`, and "icc"; "colour_space" only where it may stand without a profile."""

    colours: frozenset[Colours] = frozenset(("grey", "rgb"))
    lossless: bool = True
    """Whether it is written without loss unless a quality is asked for."""

    quality: bool = False
    """Whether a quality can be asked for."""

    subsampling: bool = False
    written: bool = True


_SAID = frozenset(("exif", "xmp", "icc", "photoshop", "density"))
_CODED = frozenset(("exif", "xmp", "icc", "colour_space"))
FORMATS: tuple[Format, ...] = (
    Format(
        "JPEG",
        "JPEG",
        (".jpg", ".jpeg"),
        alpha=False,
        keeps=_SAID | {"comments"},
        colours=frozenset(("grey", "rgb", "cmyk")),
        lossless=False,
        quality=True,
        subsampling=True,
    ),
    Format(
        "PNG",
        "PNG",
        (".png",),
        bits=16,
        keeps=_SAID | {"comments", "text", "colour_space"},
        colours=frozenset(("grey", "rgb", "palette")),
    ),
    Format(
        "TIFF",
        "TIFF",
        (".tif", ".tiff"),
        bits=16,
        keeps=_SAID,
        colours=frozenset(("grey", "rgb", "cmyk")),
    ),
    Format("WEBP", "WebP", (".webp",), quality=True),
    Format("AVIF", "AVIF", (".avif",), keeps=_CODED, quality=True, subsampling=True),
    Format(
        "JPEG2000",
        "JPEG 2000",
        (".jp2",),
        bits=16,
        colours=frozenset(("grey", "rgb", "cmyk")),
        quality=True,
    ),
    Format("BMP", "BMP", (".bmp",), alpha=False, keeps=frozenset(("density",))),
    Format(
        "GIF",
        "GIF",
        (".gif",),
        keeps=frozenset(("comments", "xmp")),
        colours=frozenset(("palette",)),
        lossless=False,
    ),
    Format(
        "HEIF",
        "HEIC",
        (".heic", ".heif", ".hif"),
        keeps=_CODED,
        quality=True,
        written=HEIF_INSTALLED,
    ),
)

SUFFIXES: dict[str, str] = {
    suffix: form.name for form in FORMATS if form.written for suffix in form.suffixes
}
"""The formats that are written, by the file's ending."""

OPENED = (
    *(suffix for form in FORMATS for suffix in form.suffixes),
    *(".jfif", ".jpe", ".j2k"),
    *RAW_SUFFIXES,
)
"""The endings of files that are opened: those, and what is only read."""


@dataclass(frozen=True)
class ExportOptions:
    """How a photo is to be written. As it is, nothing is lost that the source had."""

    format: str | None = None
    """A format's name; None: as the file's ending says."""

    quality: int | None = None
    """1 to 100; None: a JPEG as it was or, made of another format, at 95; others without loss."""

    subsampling: Subsampling | None = None
    """Of the colours; None: a JPEG as it was, a HEIC with loss 4:2:0, others not at all."""

    keep_gps: bool = True
    """Whether the file may say where the photo was taken."""

    state_repair: bool = True
    """Whether the file is to say what was repaired in it, and how."""

    @property
    def as_it_was(self) -> bool:
        """Whether nothing is asked of the coding."""
        return self.quality is None and self.subsampling is None


AS_IT_WAS = ExportOptions()
"""Nothing is asked, so nothing is lost."""


def format_named(name: str) -> Format:
    """The format of that name."""
    return next(form for form in FORMATS if form.name == name)


def format_for(path: Path, options: ExportOptions) -> Format:
    """The format to write under a name.

    Raises WrongUsage where it is not written, or has no such options.
    """
    suffix = path.suffix.lower()
    name = options.format or SUFFIXES.get(suffix)
    if name is None and suffix in format_named("HEIF").suffixes:
        raise WrongUsage(
            say(
                "{path}: HEIC is written only where pillow-heif is installed; choose .jpg, "
                ".png or .avif.",
                path=path,
            )
        )
    if name is None and suffix in RAW_SUFFIXES:
        raise WrongUsage(
            say("{path}: camera raw files are only read; choose .tif, .png or .jpg.", path=path)
        )
    if name is None:
        raise WrongUsage(
            say(
                "{path}: end the name in {endings} to choose a format.",
                path=path,
                endings=", ".join(SUFFIXES),
            )
        )
    form = format_named(name)
    if options.format is not None and suffix not in form.suffixes:
        raise WrongUsage(
            say(
                "{path}: a {title} ends in {endings}.",
                path=path,
                title=form.title,
                endings=alternatives(form.suffixes),
            )
        )
    _check_options(form, options)
    return form


def _check_options(form: Format, options: ExportOptions) -> None:
    """Raises WrongUsage for what cannot be asked of a format."""
    if options.quality is not None and not form.quality:
        raise WrongUsage(
            say("{title} is written without a quality to choose: leave it out.", title=form.title)
        )
    if options.quality is not None and not 1 <= options.quality <= 100:
        raise WrongUsage(
            say("A quality is a number from 1 to 100, not {quality}.", quality=options.quality)
        )
    if options.subsampling is None:
        return
    if not form.subsampling:
        raise WrongUsage(
            say(
                "{title} is written without a subsampling to choose: leave it out.",
                title=form.title,
            )
        )
    if form.lossless and options.quality is None:
        raise WrongUsage(
            say("{title} without loss has no subsampling: give a quality, too.", title=form.title)
        )

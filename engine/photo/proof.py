"""The proof that a written file's pixels are the photo's wherever nothing was to be repaired."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine import exif as exif_tags
from engine.depth import at_depth, differing
from engine.errors import UnreadableInput
from engine.photo.coefficients import read_coefficients
from engine.photo.content import Content
from engine.photo.metadata import Metadata
from engine.photo.model import Photo
from engine.photo.picture import Picture, to_rgb
from engine.photo.provenance import Provenance, repairs_stated
from engine.photo.reading import format_of, read_content
from engine.photo.tiff import sizes_of_tiff
from engine.photo.transplant import Kept, touched
from engine.photo.turning import as_stored, upright
from engine.photo.xmp_thumbnails import has_xmp_thumbnails
from engine.sentence import say

_ROWS = 256


@dataclass(frozen=True)
class Proof:
    """What comparing a written file with the photo has shown, outside the mask."""

    exact: bool
    """Whether every pixel was to stay as it was."""

    outside: int
    """Pixels outside the mask."""

    changed: int
    """Those of them that differ."""

    largest: int
    """By how many levels at most."""

    levels: int
    """Of how many: 255 or 65535."""

    blocks: Kept | None = None
    """Of a JPEG put into the file it was: the blocks that are coded as they were."""

    strangers: int = 0
    """Of its blocks that the mask does not touch, those that differ."""

    reduced: bool = False
    """Whether the photo has 16 bits and the file 8, at which they were compared."""

    notes: tuple[str, ...] = ()
    """What else became of the file, in sentences."""

    @property
    def holds(self) -> bool:
        """Whether nothing was changed that was to stay."""
        if self.blocks is not None:
            return self.strangers == 0
        return self.changed == 0 or not self.exact

    @property
    def sentence(self) -> str:
        """For the user."""
        return self.said(say("the mask", meaning="in a sentence"))

    def said(self, area: str) -> str:
        """For the user, who calls what was to change so."""
        if self.changed == 0:
            if self.reduced:
                return say(
                    "Pixels outside {area}: 0 changed (at the file's 8 bits a channel).", area=area
                )
            return say("Pixels outside {area}: 0 changed.", area=area)
        by = say(
            "by at most {largest} of {levels} levels", largest=self.largest, levels=self.levels
        )
        if self.blocks is None:
            if self.exact:
                return say(
                    "Pixels outside {area}: {changed} changed, {by}.",
                    area=area,
                    changed=self.changed,
                    by=by,
                )
            return say("Pixels outside {area}: encoded with loss, changed {by}.", area=area, by=by)
        share = 100 * self.blocks.kept / self.blocks.total
        return say(
            "Pixels outside {area}: {kept} of {total} JPEG blocks ({share:.1f} %) kept as they "
            "were; in those beside it {changed} pixels changed, {by}.",
            area=area,
            kept=self.blocks.kept,
            total=self.blocks.total,
            share=share,
            changed=self.changed,
            by=by,
        )


def verify_untouched(
    photo: Photo,
    path: str | Path,
    mask: np.ndarray,
    *,
    exact: bool | None = None,
    provenance: Provenance | None = None,
) -> Proof:
    """Reads a written file again and compares it with the photo where `mask` (H, W) is False.

    At the file's own depth and in its own colours, if it is of the photo's format; else as RGB at
    the lesser of both depths. exact: whether it was written without loss, a JPEG with the photo's
    own blocks; None: as the file says. provenance: what it is to say of the repair; a note tells
    where it does not. Raises UnreadableInput when the file cannot be read or has another size.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UnreadableInput(
            say("{path} cannot be read: {why}.", path=path, why=error.strerror or error)
        ) from error
    # a file that the photo was put into still has its other pages
    several = format_of(data, str(path)) == "TIFF" and len(sizes_of_tiff(data)) > 1
    after = read_content(data, str(path), photo.page if several else None)
    before = None
    same = _samples_as(photo, after)
    if same is None and photo.data is not None and after.format == photo.format:
        assert photo.path is not None
        before = read_content(photo.data, str(photo.path), photo.page)
        if not _alike(before, after):
            before = None
    keeps_blocks = after.format == "JPEG" and photo.data is not None and exact is not False
    exact = not has_loss(photo, after) if exact is None else exact
    notes = _lost(photo.metadata, after.metadata)
    if provenance is not None and provenance not in repairs_stated(after.metadata.xmp):
        notes += (say("The file does not say what was repaired: it has no room for that."),)
    if same is not None:
        stored, pair = as_stored(mask, after.orientation), (same, after.picture.samples)
    elif before is None:
        proof = _compared(path, _of_photo(photo, after), _rgba(after), mask, exact=exact)
        reduced = after.picture.samples.itemsize < photo.pixels.itemsize
        return replace(proof, notes=notes, reduced=reduced)
    else:
        stored = as_stored(mask, before.orientation)
        flat = before.picture.colours == "palette"
        a, b = before.picture, after.picture
        pair = (_flat(a), _flat(b)) if flat else (a.samples, b.samples)
    proof = _compared(path, *pair, stored, exact=exact and after.format != "JPEG")
    if keeps_blocks:
        assert photo.data is not None
        del same, before, after, pair  # a large photo's coefficients need the memory
        blocks, strangers = _blocks(photo.data, data, stored)
        proof = replace(proof, blocks=blocks, strangers=strangers)
    return replace(proof, notes=notes)


def has_loss(photo: Photo, file: Content) -> bool:
    """Whether a file made of the photo was encoded with loss: also a GIF of what was none."""
    return file.lossy or (file.format == "GIF" and photo.format != "GIF")


def _samples_as(photo: Photo, after: Content) -> np.ndarray | None:
    """The photo's samples as its own file stores them, if `pixels` are these and `after` is alike.

    A large photo then need not be decoded once more. None: it must be.
    """
    picture = after.picture
    count = {"rgb": 3, "grey": 1}.get(photo.colours)
    alike = (
        photo.data is not None
        and photo.alpha is None
        and (photo.format, photo.orientation) == (after.format, after.orientation)
        and (photo.colours, "none") == (picture.colours, picture.alpha)
        and (photo.pixels.dtype, count) == (picture.samples.dtype, picture.samples.shape[2])
    )
    return as_stored(photo.pixels, photo.orientation)[..., :count] if alike else None


def _lost(before: Metadata, after: Metadata) -> tuple[str, ...]:
    """What of a file's metadata became known only by writing it."""
    if any(
        has_thumbnail(old) and new is not None and not has_thumbnail(new)
        for old, new, has_thumbnail in (
            (before.exif, after.exif, exif_tags.has_thumbnail),
            (before.xmp, after.xmp, has_xmp_thumbnails),
        )
    ):
        return (say("The thumbnail was dropped: a new one cannot be put in its place."),)
    return ()


def _compared(
    path: str | Path,
    before: np.ndarray,
    after: np.ndarray,
    mask: np.ndarray,
    *,
    exact: bool,
) -> Proof:
    if before.shape[:2] != after.shape[:2] or mask.shape != before.shape[:2]:
        raise UnreadableInput(
            say("{path} has another size than the photo: it was not saved whole.", path=path)
        )
    changed, largest = 0, 0
    for y in range(0, len(mask), _ROWS):  # some rows at a time, for large photos
        a, b = before[y : y + _ROWS], after[y : y + _ROWS]
        where = differing(a, b) & ~mask[y : y + _ROWS]
        changed += int(where.sum())
        apart = a[where].astype(np.int32) - b[where].astype(np.int32)
        largest = max(largest, int(np.abs(apart).max(initial=0)))
    levels = int(np.iinfo(before.dtype).max)
    outside = int(mask.size - mask.sum())
    return Proof(exact, outside, changed, largest, levels)


def _alike(before: Content, after: Content) -> bool:
    """Whether samples of both mean the same."""
    a, b = before.picture, after.picture
    return (
        before.orientation == after.orientation
        and a.colours == b.colours
        and (a.colours == "palette" or a.samples.shape == b.samples.shape)
        and a.samples.dtype == b.samples.dtype
        and a.alpha == b.alpha
    )


def _flat(picture: Picture) -> np.ndarray:
    """A palette's picture as RGBA (H, W, 4)."""
    rgb, alpha = to_rgb(picture)
    opaque = np.full(rgb.shape[:2], 255, np.uint8)
    return np.dstack((rgb, opaque if alpha is None else alpha))


def _rgba(content: Content) -> np.ndarray:
    """Upright RGB, and alpha where there is one."""
    rgb, alpha = to_rgb(content.picture)
    image = rgb if alpha is None else np.dstack((rgb, alpha))
    return upright(image, content.orientation)


def _of_photo(photo: Photo, after: Content) -> np.ndarray:
    """The photo as the file would have it: at its depth, with alpha if it has it."""
    dtype = after.picture.samples.dtype
    pixels = at_depth(photo.pixels, dtype)
    if to_rgb(after.picture)[1] is None:
        return pixels
    top = np.iinfo(dtype).max
    alpha = np.full(pixels.shape[:2], top, dtype) if photo.alpha is None else photo.alpha
    return np.dstack((pixels, at_depth(alpha, dtype)))


def _blocks(before: bytes, after: bytes, mask: np.ndarray) -> tuple[Kept | None, int]:
    """Of two JPEG files the equal blocks, and the unequal ones that the mask does not touch.

    None where their numbers do not mean the same: it was encoded anew with other tables.
    """
    try:
        a, b = read_coefficients(before), read_coefficients(after)
    except ValueError:
        return None, 0
    same_tables = len(a.tables) == len(b.tables) and all(map(np.array_equal, a.tables, b.tables))
    if not same_tables or a.sampling != b.sampling:
        return None, 0
    kept, strangers = 0, 0
    for x, y, may in zip(a.blocks, b.blocks, touched(a, mask), strict=True):
        equal = (x == y).all((2, 3))
        kept += int(equal.sum())
        strangers += int((~equal & ~may).sum())
    return Kept(kept, a.count), strangers

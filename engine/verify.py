"""`facemend verify`: what a file says of its repairs, and what comparing it with others shows."""

import argparse
from dataclasses import asdict, dataclass

import numpy as np

from engine.depth import at_depth
from engine.errors import FacemendError, UnreadableInput, WrongUsage
from engine.files import exists
from engine.mask import read_mask, write_mask
from engine.photo import (
    Photo,
    Proof,
    Provenance,
    mask_sha256,
    open_photo,
    repairs_stated,
    verify_untouched,
)
from engine.photo.loss import changed_far_off, encoded_anew, least_changed
from engine.photo.proof import has_loss
from engine.photo.provenance import source_type
from engine.photo.reading import read_content
from engine.report import as_json

_LOSS = 16 / 255
"""Differences up to this are taken for the loss of a file's encoding."""


@dataclass(frozen=True, eq=False)
class Area:
    """Where a file differs from the photo it was made of."""

    where: np.ndarray
    """(H, W) bool."""

    exact: bool
    """Whether every difference counts; else those that encoding with loss can make do not."""

    @property
    def share(self) -> float:
        """Of all pixels, 0 to 1."""
        return float(self.where.mean())


def changed_area(original: Photo, file: Photo, *, lossy: bool, stated: float | None) -> Area:
    """Where a file differs from its original, at the lesser depth of both.

    lossy: whether the file's format was encoded with loss. If then more pixels differ than the
    `stated` share, 0 to 1, every pixel was encoded anew, and only what differs clearly counts.
    Raises UnreadableInput when their sizes differ.
    """
    if original.size != file.size:
        raise UnreadableInput(
            f"{original.path} is {original.size[0]} x {original.size[1]} pixels but {file.path} "
            f"is {file.size[0]} x {file.size[1]}: give the photo that it was made of."
        )
    dtype = min(original.pixels.dtype, file.pixels.dtype, key=lambda one: one.itemsize)
    before, after = (at_depth(one.pixels, dtype).astype(np.int32) for one in (original, file))
    apart = np.abs(after - before).max(axis=2)
    exact = Area(apart > 0, exact=True)
    if not lossy or (stated is not None and exact.share <= stated):
        return exact
    return Area(apart > _LOSS * np.iinfo(dtype).max, exact=False)


def verify_command(options: argparse.Namespace) -> None:
    inputs = [options.file, *(one for one in (options.original, options.mask) if one is not None)]
    if options.out is not None:
        if options.original is None:
            raise WrongUsage("-o shows where the file differs from its original: give --original.")
        if options.out.resolve() in {path.resolve() for path in inputs}:
            raise WrongUsage(f"{options.out} is an input: give the mask another name.")
        if exists(options.out) and not options.overwrite:
            raise WrongUsage(f"{options.out} already exists: choose another name or --overwrite.")
    file = open_photo(options.file, options.page)
    xmp = file.metadata.xmp
    repairs, said = repairs_stated(xmp), source_type(xmp)
    doubts = [] if repairs else [f"{options.file} does not say that Facemend repaired it."]
    area = proof = mask = None
    if options.mask is not None:
        mask = read_mask(options.mask, file.size)
        if repairs and mask_sha256(mask) != repairs[-1].mask_sha256:
            doubts.append(f"{options.mask} is not the mask that {options.file} names.")
    if options.original is not None:
        original = open_photo(options.original, options.page)
        assert file.data is not None
        lossy = has_loss(original, read_content(file.data, str(options.file), options.page))
        # several repairs may lie side by side
        stated = sum(one.share + one.retouched for one in repairs) if repairs else None
        area = changed_area(original, file, lossy=lossy, stated=stated)
        least = area.share if area.exact else least_changed(original, file)
        # a share is stated with six decimals
        if stated is not None and least > stated + 1e-6:
            least_said = "" if area.exact else "at least "
            doubts.append(
                f"{options.file} differs from {options.original} in {least_said}{_percent(least)} "
                f"of its pixels, but says {_percent(stated)}."
            )
        if mask is not None:
            proof = verify_untouched(original, options.file, mask)
            if _is_all(mask, repairs, repairs_stated(original.metadata.xmp)):
                where = _changed_outside(original, file, mask, proof)
                if where is not None:
                    doubts.append(
                        f"{options.file} differs from {options.original} outside "
                        f"{options.mask}, in {where}."
                    )
        if options.out is not None:
            write_mask(options.out, area.where, overwrite=options.overwrite)
    if options.json:
        print(as_json(_report(options, said, repairs, area, proof, doubts)))
    else:
        _tell(options, said, repairs, area, proof)
    if doubts:
        raise FacemendError(" ".join(doubts))


def _is_all(
    mask: np.ndarray, repairs: tuple[Provenance, ...], earlier: tuple[Provenance, ...]
) -> bool:
    """Whether a file says that it differs from a photo with `earlier` repairs in this mask only."""
    fresh = repairs[len(earlier) :] if repairs[: len(earlier)] == earlier else repairs
    return len(fresh) == 1 and not fresh[0].retouched and fresh[0].mask_sha256 == mask_sha256(mask)


def _changed_outside(original: Photo, file: Photo, mask: np.ndarray, proof: Proof) -> str | None:
    """In what a file changed outside a mask, and not by its encoding; None if it did not."""
    if proof.blocks is not None and proof.strangers:
        if not encoded_anew(original, file, mask):
            return f"{proof.strangers} of its {proof.blocks.total} JPEG blocks"
        return None
    if proof.exact:
        share = proof.changed / mask.size
    else:
        share = float(changed_far_off(original, file, mask).mean())
    return f"{_percent(share)} of its pixels" if share else None


def _tell(
    options: argparse.Namespace,
    said: str | None,
    repairs: tuple[Provenance, ...],
    area: Area | None,
    proof: Proof | None,
) -> None:
    if said is not None:
        print(f"{options.file}: {said.rpartition('/')[2]}")
    for repair in repairs:
        print(f"  {_percent(repair.share)} generated by {repair.method}, seed {repair.seed}")
        if repair.retouched:
            print(f"    {_percent(repair.retouched)} retouched by hand")
        for recipe, sha256 in repair.weights.items():
            print(f"    weights {recipe}: {sha256}")
        print(f"    mask: {repair.mask_sha256}")
        print(f"    Facemend {repair.version}")
    if area is not None:
        what = "differ" if area.exact else "differ by more than encoding with loss explains"
        print(f"  {_percent(area.share)} of the pixels {what} from {options.original}")
    if proof is not None:
        print(f"  {proof.sentence}")
    if options.out is not None:
        print(options.out)


def _report(
    options: argparse.Namespace,
    said: str | None,
    repairs: tuple[Provenance, ...],
    area: Area | None,
    proof: Proof | None,
    doubts: list[str],
) -> dict[str, object]:
    return {
        "file": str(options.file),
        "digital_source_type": said,
        "repairs": [asdict(repair) for repair in repairs],
        "changed": area and {"share": round(area.share, 6), "exact": area.exact},
        "changed_outside_mask": proof and proof.changed,
        "proof": proof and proof.sentence,
        "area": options.out and str(options.out),
        "doubts": doubts,
    }


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"

"""How much of synthetic damage is suggested, how much else is, and how fast.

    python benchmarks/damage.py [--half tune|report|all] [--network FILE.onnx] [--photos DIR]
                                [--sensitivity low|normal|high] [--every N]

The network was trained on the `tune` half (engine.labelled_photos says which photo is in which), so
figures are told of the `report` half. Damage of one kind at a time is drawn on each undamaged photo
at its own size (engine.synthetic_damage): eight scratches of 2 to 6 pixels, dust, two tears, four
patches, a date stamp; then all of it on one photo. The photos named damaged-* are left out.

recall: the share of damaged pixels that are suggested, of those that look different from the photo
without. precision: the share of suggested pixels that are damaged or at most 2 pixels beside it.
Both over the pixels of all photos, and of the median photo. as is: nothing is drawn, and all that
is suggested is false; `in eyes and mouths` counts within the frames of the labelled ones.
"""

import argparse
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.damage import SENSITIVITIES, suggest_damage  # noqa: E402
from engine.damage_net import DamageReader, damage_reader  # noqa: E402
from engine.errors import FacemendError  # noqa: E402
from engine.labelled_photos import HALVES, LabelledPhoto, labelled_photos  # noqa: E402
from engine.step import result_of  # noqa: E402
from engine.synthetic_damage import (  # noqa: E402
    Layer,
    Random,
    damaged,
    dust,
    patch,
    scratch,
    tear,
)
from engine.synthetic_stamp import date_stamp  # noqa: E402

BESIDE = 2
"""Pixels by which a suggestion may go beyond the damage: a repair wants its soft edge, too."""

Shape = tuple[int, int]


def some(kind: Callable[[Shape, Random], Layer], count: int) -> Callable[..., list[Layer]]:
    """So many layers of a kind."""
    return lambda shape, random: [kind(shape, random) for _ in range(count)]


KINDS: dict[str, Callable[[Shape, Random], list[Layer]]] = {
    "scratches": some(scratch, 8),
    "dust": some(dust, 1),
    "tears": some(tear, 2),
    "patches": some(patch, 4),
    "date stamp": some(date_stamp, 1),
}


def all_of_it(shape: Shape, random: Random) -> list[Layer]:
    return [layer for kind in KINDS.values() for layer in kind(shape, random)]


@dataclass(frozen=True)
class Outcome:
    """Pixels of one photo."""

    photo: str
    damaged: int
    seen: int
    """Damaged and suggested."""

    suggested: int
    false: int
    """Suggested more than BESIDE from any damage."""

    pixels: int
    seconds: float

    @property
    def recall(self) -> float:
        return self.seen / self.damaged if self.damaged else np.nan

    @property
    def precision(self) -> float:
        return 1 - self.false / self.suggested if self.suggested else np.nan


def outcome(
    photo: LabelledPhoto,
    pixels: np.ndarray,
    name: str,
    layers: Callable[[Shape, Random], list[Layer]],
    sensitivity: str,
    reader: DamageReader,
) -> Outcome:
    """Damages a photo, the same way each time, and looks at what is suggested."""
    random = np.random.default_rng(zlib.crc32(f"{name} {photo.path.name}".encode()))
    truth = damaged(pixels, layers(pixels.shape[:2], random))
    start = time.perf_counter()
    mask = result_of(suggest_damage(truth.image, sensitivity, reader=reader))
    seconds = time.perf_counter() - start
    size = 2 * BESIDE + 1
    near = cv2.dilate(truth.drawn.astype(np.uint8), np.ones((size, size), np.uint8)) > 0
    return Outcome(
        photo.path.name,
        int(truth.visible.sum()),
        int((truth.visible & mask).sum()),
        int(mask.sum()),
        int((mask & ~near).sum()),
        mask.size,
        seconds,
    )


def row(name: str, outcomes: Sequence[Outcome]) -> str:
    """A line of the table."""
    seen, there = sum(one.seen for one in outcomes), sum(one.damaged for one in outcomes)
    false, suggested = sum(one.false for one in outcomes), sum(one.suggested for one in outcomes)
    recall = np.nanmedian([one.recall for one in outcomes])
    precision = np.nanmedian([one.precision for one in outcomes])
    return (
        f"{name:<10}  {len(outcomes):>6}  {seen / max(1, there):6.1%} {recall:11.1%}"
        f"  {1 - false / max(1, suggested):9.1%} {precision:11.1%}"
        f"  {1e6 * sum(o.seconds for o in outcomes) / sum(o.pixels for o in outcomes):>12.2f}"
    )


def untouched(
    photos: Sequence[tuple[LabelledPhoto, np.ndarray]], sensitivity: str, reader: DamageReader
) -> str:
    """What is suggested where nothing was drawn."""
    shares, inner, inner_false = [], 0, 0
    for photo, pixels in photos:
        mask = result_of(suggest_damage(pixels, sensitivity, reader=reader))
        shares.append(float(mask.mean()))
        if shares[-1] > 0.005:
            print(f"as is: {photo.path.name}: {shares[-1]:.2%} suggested", flush=True)
        for face in photo.faces:
            for part in (face[:1], face[1:2], face[3:]):
                frame = _frame(part, np.hypot(*(face[1] - face[0])), mask.shape)
                inner += mask[frame].size
                inner_false += int(mask[frame].sum())
    return (
        f"as is: {np.mean(shares):.3%} of the pixels suggested, {np.median(shares):.3%} of the "
        f"median photo's; nothing on {sum(s == 0 for s in shares)} of {len(shares)}, more than "
        f"0.5% on {sum(s > 0.005 for s in shares)}; in eyes and mouths {inner_false / inner:.3%}"
    )


def _frame(points: np.ndarray, apart: float, shape: Shape) -> tuple[slice, slice]:
    """The pixels of an eye or a mouth, of which there are points; the eyes lie so far apart."""
    x0, y0 = np.floor(points.min(0) - 0.3 * apart).astype(int)
    x1, y1 = np.ceil(points.max(0) + 0.3 * apart).astype(int)
    return slice(max(y0, 0), max(min(y1, shape[0]), 0)), slice(
        max(x0, 0), max(min(x1, shape[1]), 0)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=ROOT.parent / "shared" / "photos")
    parser.add_argument("--half", default="report", choices=[*HALVES, "all"])
    parser.add_argument("--network", type=Path, help="another damage network than the bundled")
    parser.add_argument("--sensitivity", default="normal", choices=SENSITIVITIES)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="each Nth photo only")
    options = parser.parse_args()
    try:
        reader = DamageReader(options.network) if options.network else damage_reader()
        chosen = HALVES if options.half == "all" else (options.half,)
        photos = [
            (photo, cv2.imread(str(photo.path), cv2.IMREAD_COLOR_RGB))
            for photo in labelled_photos(options.photos, *chosen)
            if not photo.path.name.startswith("damaged-")
        ][:: options.every]
        print(
            f"{options.half:<10}  photos  recall  its median  precision  its median  s a megapixel"
        )
        for name, layers in (*KINDS.items(), ("all of it", all_of_it)):
            print(
                row(
                    name,
                    [
                        outcome(photo, pixels, name, layers, options.sensitivity, reader)
                        for photo, pixels in photos
                    ],
                ),
                flush=True,
            )
        print(untouched(photos, options.sensitivity, reader))
    except FacemendError as error:
        print(f"damage: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())

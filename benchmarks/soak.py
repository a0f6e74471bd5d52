"""`make soak`: what wears a program out, at length; the summary's lines are for a log.

    python benchmarks/soak.py [--inputs 20000] [--repairs 300] [--kills 200] [--only repairs]

`fuzz`: damaged files of every kind, none of which may crash, hang or end in a traceback.
`repairs`: so many photos opened, repaired and saved in one process, whose memory may grow by less
than 50 MB after the tenth. `kills`: the window's program killed at random moments, its work looked
for afterwards (`kills.py`). CI runs a short soak: --inputs 1000 --repairs 30 --kills 10.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import kills  # noqa: E402
from engine.assets import sample_photo  # noqa: E402
from engine.completion.methods import offered_methods  # noqa: E402
from engine.mask import paint_segment  # noqa: E402
from engine.memory import resident_mb  # noqa: E402
from engine.photo import open_photo, save_photo  # noqa: E402
from engine.repair import RepairOptions, repair  # noqa: E402
from engine.step import result_of  # noqa: E402
from tests.fuzzing.fuzz import Tally, fuzz  # noqa: E402

ENDINGS = ("jpg", "png", "tif", "webp", "jp2", "avif", "heic", "bmp", "gif")
WARM = 10
"""Repairs after which all is loaded that is kept. Memory goes up and down by some 40 MB with what
was repaired last, so medians of as many repairs are compared: those around it, and the last."""

MOST_GROWTH_MB = 50


def repairs(count: int) -> None:
    """Repairs photos of every format by every method, and prints what memory it takes."""
    chance = random.Random(5)
    methods = [method.name for method in offered_methods()]
    start, taken = time.perf_counter(), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        sample = open_photo(sample_photo())
        for ending in ENDINGS:
            save_photo(sample, sample.pixels, Path(folder) / f"photo.{ending}")
        for done in range(1, count + 1):
            source = Path(folder) / f"photo.{ENDINGS[done % len(ENDINGS)]}"
            photo = open_photo(source)
            mask = np.zeros(photo.pixels.shape[:2], bool)
            for _ in range(chance.randint(1, 3)):
                x, y = chance.randint(150, 280), chance.randint(60, 200)
                end = (x + chance.randint(-60, 60), y + chance.randint(-60, 60))
                paint_segment(mask, (x, y), end, chance.randint(4, 30), value=True)
            options = RepairOptions(
                method=methods[done % len(methods)],
                candidates=chance.randint(1, 4),
                seed=done,
            )
            result = result_of(repair(photo, mask, options))
            out = source.with_name(f"out{source.suffix}")
            save_photo(
                photo,
                result.image(),
                out,
                mask=mask,
                provenance=result.provenance,
                overwrite=True,
            )
            taken.append(resident_mb())
            if done % 10 == 0 or done == count:
                print(f"{done}: {taken[-1]:.0f} MB resident", flush=True)
    grown = median(taken[-WARM:]) - median(taken[WARM // 2 : WARM // 2 + WARM])
    seconds = time.perf_counter() - start
    print(f"repairs: {count} in {seconds:.0f} s, {grown:+.0f} MB after the {WARM}th")
    if grown > MOST_GROWTH_MB:
        raise SystemExit(f"repairs: more than {MOST_GROWTH_MB} MB")


def damaged_files(count: int) -> None:
    """Opens damaged files, and prints what became of them."""
    tally = Tally()
    for tally in fuzz(count, seed=1, keep=ROOT / "runs" / "fuzz"):
        if tally.words.total() % 1000 == 0:
            print(tally.summary, flush=True)
    print(f"fuzz: {tally.summary}")
    if tally.faults:
        raise SystemExit("\n".join(f"fuzz: {fault.file}" for fault in tally.faults))


def killed(count: int) -> None:
    """Kills the program at random moments, and prints what was lost."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = kills.run_series(count, Path(folder))
    print(f"kills: {outcome.summary}")
    if outcome.failures:
        raise SystemExit(f"kills: {len(outcome.failures)} failed")


PARTS: dict[str, tuple[Callable[[int], None], int]] = {
    "fuzz": (damaged_files, 20_000),
    "repairs": (repairs, 300),
    "kills": (killed, 200),
}
"""What to do, and how often; each runs in a process of its own."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", type=int, default=PARTS["fuzz"][1])
    parser.add_argument("--repairs", type=int, default=PARTS["repairs"][1])
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--kills", type=int, default=PARTS["kills"][1])
    options = parser.parse_args()
    counts = {"fuzz": options.inputs, "repairs": options.repairs, "kills": options.kills}
    if options.only:
        PARTS[options.only][0](counts[options.only])
        return
    summary, failed = [], False
    for name in PARTS:
        command = [sys.executable, __file__, "--only", name]
        numbers = (
            "--inputs",
            options.inputs,
            "--repairs",
            options.repairs,
            "--kills",
            options.kills,
        )
        with subprocess.Popen(
            [*command, *map(str, numbers)], stdout=subprocess.PIPE, text=True
        ) as part:
            assert part.stdout is not None
            line = ""
            for line in part.stdout:
                print(line, end="", flush=True)
        failed |= part.returncode != 0
        summary.append(line.strip() + (" FAILED" if part.returncode else ""))
    print("\nSummary\n" + "\n".join(summary))
    sys.exit(int(failed))


if __name__ == "__main__":
    main()

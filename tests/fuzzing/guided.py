"""Damaged files, led by coverage: atheris (libFuzzer) goes on from inputs that reach new code.

    python -m tests.fuzzing.guided [--seconds 600] [--kinds photo mask] [--keep FOLDER]

The trials are `trials.py`'s, the mutations libFuzzer's and `mutations.py`'s in turns; the code of
the engine that reads and writes files is watched. Each kind is a process of its own, which ends at
a crash, a hang of ten seconds or 2.5 GB; what raises is kept and passed over, once a place.
"""

import argparse
import importlib.util
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KINDS = ("photo", "mask")
"""Not projects: libFuzzer's own alarm ends their process within seconds, why is not known."""

_ROUND = 60
"""Seconds of a process; the next goes on from what it found. libFuzzer's memory grows."""

WATCHED = ("engine.photo", "engine.project", "engine.exif", "engine.ifd", "engine.mask")
_LIMITS = ("-timeout=10", "-rss_limit_mb=2500", "-max_len=200000", "-print_final_stats=1")


def child(kind: str, seeds: Path, keep: Path, options: list[str]) -> None:
    """Never comes back: libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=list(WATCHED)):
        from engine.limits import set_limits
        from tests.fuzzing.mutations import mutated
        from tests.fuzzing.trials import tried
        from tests.fuzzing.worker import LIMITS

    set_limits(LIMITS)
    others = [path.read_bytes() for path in sorted(seeds.iterdir())]
    scratch = Path(tempfile.mkdtemp(dir=seeds.parent.parent))
    found: set[str] = set()

    def one(data: bytes) -> None:
        path = scratch / "input"
        path.write_bytes(data)
        try:
            tried(kind, path)
        except Exception:  # whatever it is, it is told, and the search goes on
            told = traceback.format_exc()
            place = "\n".join(line for line in told.splitlines() if line.startswith("  File"))
            if place not in found:
                found.add(place)
                kept = keep / f"{kind}-guided-{os.getpid()}-{len(found)}"
                shutil.copy(path, kept)
                kept.with_name(f"{kept.name}.txt").write_text(told)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if not data or chance.random() < 0.5:
            return atheris.Mutate(data, len(data))
        try:
            return mutated(data, others, chance)[:most]
        except (ValueError, KeyError, IndexError, TypeError):  # no longer of its kind at all
            return atheris.Mutate(data, len(data))

    atheris.Setup([sys.argv[0], *options], one, custom_mutator=mutate)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=int, default=600, help="of each kind")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS)
    parser.add_argument("--keep", type=Path, default=ROOT / "runs" / "fuzz")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options, rest = parser.parse_known_args()
    if options.child:
        kind, seeds = options.child
        child(kind, Path(seeds), options.keep, rest)
    # not above: a child is to import the engine watched
    from tests.fuzzing.seeds import write_seeds

    if importlib.util.find_spec("atheris") is None:
        print("atheris has no wheel for this system or Python: nothing is led by coverage")
        return
    options.keep.mkdir(parents=True, exist_ok=True)
    before, failed = set(options.keep.iterdir()), False
    with tempfile.TemporaryDirectory() as name:
        write_seeds(Path(name) / "seeds")
        for kind in options.kinds:
            seeds, corpus = Path(name) / "seeds" / kind, Path(name) / kind
            corpus.mkdir()
            command = [sys.executable, "-m", "tests.fuzzing.guided", "--child", kind, str(seeds)]
            command += ["--keep", str(options.keep), f"-artifact_prefix={options.keep}/{kind}-"]
            inputs, left = 0, options.seconds
            while left > 0:
                limits = [*_LIMITS, f"-max_total_time={min(left, _ROUND)}"]
                done = subprocess.run(
                    [*command, *limits, str(corpus), str(seeds)],
                    cwd=ROOT,
                    stderr=subprocess.PIPE,
                    text=True,
                    check=False,
                )
                left -= _ROUND
                inputs += int((re.findall(r"executed_units: (\d+)", done.stderr) or ["0"])[-1])
                failed |= done.returncode != 0
            reached = (re.findall(r"cov: .* corp: \d+", done.stderr) or ["nothing reached"])[-1]
            print(f"{kind}: exit code {done.returncode}; {inputs} inputs, {reached}", flush=True)
    faults = sorted(set(options.keep.iterdir()) - before)
    print(f"{len(faults)} files of faults", *faults, sep="\n")
    sys.exit(1 if faults or failed else 0)


if __name__ == "__main__":
    main()

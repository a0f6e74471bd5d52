"""S3's claims in words: what was measured, and whether it confirms them."""

from dataclasses import dataclass
from pathlib import Path

from engine import checkpoint
from engine.bench.results import Cell
from training.evaluation.claims import STARTS_HOLE
from training.evaluation.intervals import Interval, interval, paired
from training.evaluation.tables import Table

SAVED = 0.25
"""The share of the run time that S3 says 1,000 starts save."""

BASE = "upsampling80-half"
AS_WRITTEN = f"{BASE}-twice"
"""S3's network and contest as they write it; the shipped one's ratio adapts."""

VARIANTS = {
    "relu": "ReLU in place of tanh hurts",
    "strided": "strides in place of pooling and upsampling hurt",
    "batchnorm": "more batch norm hurts",
    "once": "training G twice for each D helps (here: once for each D hurts)",
}


def starts_verdict(cell: Cell | None, recipe: str) -> str:
    """Whether 1,000 starts save a quarter of the time, as a paragraph."""
    claim = "**1,000 random starts and keeping the best save about 25% of the run time**"
    if cell is None or not len(cell):
        return f"{claim}: not measured here."
    saved = interval(cell.values["saved"])
    iterations = int(cell.values["iterations"][0])
    needed, starts = interval(cell.values["needed"]), interval(cell.values["starts"])
    reached = int(sum(cell.values["reached"]))
    if saved.count < 2:
        verdict = "not decided by one face"
    elif saved.low <= 0:
        verdict = "not confirmed"
    elif saved.half > SAVED:
        verdict = "confirmed that they save, on too few faces to say how much"
    elif saved.low <= SAVED <= saved.high:
        verdict = "confirmed"
    else:
        verdict = (
            f"confirmed that they save, but {'more' if saved.low > SAVED else 'less'} than that"
        )
    note = "" if recipe == BASE else f" (on {recipe}, as the weights of {BASE} are missing)"
    return (
        f"{claim}: {verdict}{note}. On {saved.count} faces with the hole {STARTS_HOLE}, a search "
        f"from 1,000 starts was as far as one from a single start after {iterations:,} iterations "
        f"when it had done {needed.mean:,.0f} (mean), its starts counted as {starts.mean:,.0f} "
        f"more; on {saved.count - reached} faces it never got as far. "
        f"It saved {_percent(saved)} of the time."
    )


@dataclass(frozen=True)
class Measured:
    """What is known of a network of the comparison."""

    steps: int
    distances: list[float]
    psnr: list[float]
    contextual: list[float]


def variants_verdict(table: Table, distances: dict[str, Cell], paths: dict[str, Path]) -> str:
    """The four claims about S3's network, with a table of the figures behind them.

    distances: by the weights' name; paths: the weight files found, by the same names.
    """
    found = {name: _measured(table, name, path, distances) for name, path in paths.items()}
    measured = {name: value for name, value in found.items() if value is not None}
    base = measured.get(AS_WRITTEN)
    lines, figures = [], []
    for variant, claim in VARIANTS.items():
        name = f"{BASE}-{variant}"
        other = measured.get(name)
        if base is None or other is None:
            missing = [n for n, m in ((AS_WRITTEN, base), (name, other)) if m is None]
            lines.append(f"- **{claim}**: not measured here; missing: {', '.join(missing)}.")
            continue
        if base.steps != other.steps:
            lines.append(
                f"- **{claim}**: not comparable, {AS_WRITTEN} was trained for "
                f"{base.steps:,} steps and {name} for {other.steps:,}."
            )
            continue
        farther = paired(other.distances, base.distances)
        weaker = paired(other.psnr, base.psnr)
        context = paired(other.contextual, base.contextual)
        lines.append(
            f"- **{claim}**: {_verdict(farther, weaker)}. Against {AS_WRITTEN} at the same "
            f"{base.steps:,} steps: distance of generated from real faces {_signed(farther, 2)}, "
            f"PSNR of the search in the hole {_signed(weaker, 2)} dB, contextual loss "
            f"{_signed(context, 4)}."
        )
    for name, one in measured.items():
        figures.append(
            f"| {name} | {one.steps:,} | {interval(one.distances).mean:.2f} | "
            f"{interval(one.psnr).mean:.2f} | {interval(one.contextual).mean:.4f} |"
        )
    head = [
        "| network | steps | distance (0 = like real faces) | search: PSNR, dB | contextual loss |",
        "| --- | ---: | ---: | ---: | ---: |",
    ]
    return "\n".join([*lines, "", *head, *figures] if figures else lines)


def _measured(table: Table, name: str, path: Path, distances: dict[str, Cell]) -> Measured | None:
    """On the holes centre and mouth, one after the other."""
    row = f"ablation {name}" if f"ablation {name}" in table.counts else name
    psnr: list[float] = []
    contextual: list[float] = []
    for hole in ("centre", "mouth"):
        count = table.counts.get(row, 0)
        psnr += table.values(row, hole, "psnr", count) or []
        contextual += table.values(row, hole, "contextual", count) or []
    if not psnr or name not in distances:
        return None
    steps = int(checkpoint.load(path).record.get("steps", 0))
    return Measured(steps, distances[name].values["distance"], psnr, contextual)


def _verdict(farther: Interval, weaker: Interval) -> str:
    """On the two measures: the distance of generated from real faces, the search's PSNR."""
    worse = [farther.low > 0, weaker.high < 0]
    better = [farther.high < 0, weaker.low > 0]
    if all(worse):
        return "confirmed by both measures"
    if any(worse) and not any(better):
        return "confirmed by one measure, the other shows no difference"
    if any(worse) and any(better):
        return "not confirmed: the two measures disagree"
    return "not confirmed" + (": it is better" if any(better) else ": no difference is seen")


def _signed(figure: Interval, digits: int) -> str:
    return f"{figure.mean:+.{digits}f} [{figure.low:+.{digits}f}, {figure.high:+.{digits}f}]"


def _percent(figure: Interval) -> str:
    if figure.count < 2:
        return f"{figure.mean:.0%}"
    return f"{figure.mean:.0%} [{figure.low:.0%}, {figure.high:.0%}]"

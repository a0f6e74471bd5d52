"""The table's figures as Markdown and CSV."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from engine.bench.contestants import Contestant
from engine.bench.faces import Faces
from engine.bench.jobs import completion_key, faces_of, original_jumps
from engine.bench.markdown import line
from engine.bench.results import Cell, Results
from engine.holes import NAMES
from training.evaluation.intervals import Interval, interval, paired

REFERENCE = "telea"


@dataclass(frozen=True)
class Metric:
    """A table."""

    name: str
    title: str
    digits: int
    best: Literal["high", "low", "original"]


METRICS = (
    Metric("psnr", "PSNR in the hole, dB (higher is better)", 2, "high"),
    Metric("ssim", "SSIM in the hole (higher is better)", 3, "high"),
    Metric("l1", "L1 in the hole, grey levels of 255 (lower is better)", 2, "low"),
    Metric(
        "jump",
        "Mean step across the hole's border, grey levels (best: as in the original)",
        2,
        "original",
    ),
    Metric("psnr whole", "PSNR of the whole crop, dB (higher is better)", 2, "high"),
    Metric("ssim whole", "SSIM of the whole crop (higher is better)", 3, "high"),
)


class Table:
    """The cells that hold today, looked up by contestant and hole."""

    def __init__(
        self, contestants: Sequence[Contestant], results: Results, faces: Faces, limit: int
    ) -> None:
        self.faces = faces
        self.contestants = [c for c in contestants if c.kind != "ablation"]
        self.counts = {c.name: faces_of(c, faces, limit) for c in contestants}
        self._cells: dict[tuple[str, str], Cell] = {}
        for contestant in contestants:
            if contestant.missing is None:
                for name in NAMES:
                    cell = results.current(completion_key(contestant, name, faces))
                    if cell is not None:
                        self._cells[contestant.name, name] = cell

    @property
    def machines(self) -> list[str]:
        """Where the cells were measured."""
        return sorted({cell.machine for cell in self._cells.values()})

    def values(self, name: str, hole: str, metric: str, count: int) -> list[float] | None:
        """A contestant's first values; None where there are not as many."""
        column = self._cells[name, hole].values.get(metric, []) if self.has(name, hole) else []
        return column[:count] if len(column) >= count else None

    def has(self, name: str, hole: str) -> bool:
        """Whether anything was measured."""
        return (name, hole) in self._cells

    def seconds(self, name: str) -> list[float]:
        """What a contestant's faces took, on all holes."""
        cells = [cell for (who, _), cell in self._cells.items() if who == name]
        return [value for cell in cells for value in cell.values["seconds"]]

    def groups(self) -> list[tuple[int, list[Contestant], list[str]]]:
        """(faces, contestants, holes), most faces first: who can be compared on the same names.

        A group is there for the contestants that are measured on just so many, on the holes that
        they have; all that are measured on more stand beside them.
        """
        found = []
        for count in sorted(set(self.counts.values()), reverse=True):
            due = [c for c in self.contestants if self.counts[c.name] == count]
            holes = [
                hole
                for hole in NAMES
                if any(self.values(c.name, hole, "psnr", count) is not None for c in due)
            ]
            rows = [
                c
                for c in self.contestants
                if any(self.values(c.name, hole, "psnr", count) is not None for hole in holes)
            ]
            if rows:
                found.append((count, rows, holes))
        return found


def metric_table(table: Table, metric: Metric) -> str:
    """Markdown: a table a group, contestants by holes, the best of each hole in bold."""
    parts = []
    for count, rows, holes in table.groups():
        original = (
            {hole: original_jumps(table.faces, hole, count) for hole in holes}
            if metric.best == "original"
            else {}
        )
        cells: dict[tuple[str, str], Interval] = {}
        for row in rows:
            for hole in holes:
                values = table.values(row.name, hole, metric.name, count)
                if values is not None:
                    cells[row.name, hole] = interval(values)
        lines = [line("method", *holes), line("---", *["---:"] * len(holes))]
        if original:
            means = [f"{interval(original[h]).mean:.{metric.digits}f}" for h in holes]
            lines.append(line("(the original)", *means))
        for row in rows:
            texts = []
            for hole in holes:
                own = cells.get((row.name, hole))
                others = [cells[r.name, hole] for r in rows if (r.name, hole) in cells]
                aim = float(np.mean(original[hole])) if original else 0.0
                best = own is not None and own.mean == _best(metric, others, aim).mean
                texts.append(_figure(own, metric.digits, best))
            lines.append(line(row.name, *texts))
        parts.append(f"On the first {count} faces:\n\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _best(metric: Metric, intervals: Sequence[Interval], aim: float) -> Interval:
    order: dict[str, Callable[[Interval], float]] = {
        "high": lambda i: -i.mean,
        "low": lambda i: i.mean,
        "original": lambda i: abs(i.mean - aim),
    }
    return min(intervals, key=order[metric.best])


def difference_table(table: Table) -> str:
    """Markdown: PSNR in the hole minus the reference's, face by face."""
    parts = []
    for count, rows, holes in table.groups():
        lines = [line("method", *holes), line("---", *["---:"] * len(holes))]
        for row in rows:
            differences = [_difference(table, row.name, hole, count) for hole in holes]
            if row.name != REFERENCE and any(differences):
                texts = [
                    "–" if d is None else f"{d.mean:+.2f} [{d.low:+.2f}, {d.high:+.2f}]"
                    for d in differences
                ]
                lines.append(line(row.name, *texts))
        parts.append(f"On the first {count} faces:\n\n" + "\n".join(lines))
    return "\n\n".join(parts)


def _difference(table: Table, name: str, hole: str, count: int) -> Interval | None:
    own = table.values(name, hole, "psnr", count)
    reference = table.values(REFERENCE, hole, "psnr", count)
    return paired(own, reference) if own is not None and reference is not None else None


def contestant_table(table: Table) -> str:
    """Markdown: who took part, on how many faces, and how long a face took."""
    lines = [
        line("method", "what it is", "faces", "seconds a face (median)", "weights (SHA-256)"),
        line("---", "---", "---:", "---:", "---"),
    ]
    for row in table.contestants:
        seconds = table.seconds(row.name)
        if row.missing is None and seconds:
            weights = f"`{row.weights.stem}` {row.sha256[:12]}" if row.weights else ""
            pace = f"{float(np.median(seconds)):.3g}"
            lines.append(line(row.name, row.about, str(table.counts[row.name]), pace, weights))
    return "\n".join(lines)


def comparison_table(table: Table, columns: Sequence[tuple[str, str]]) -> str:
    """Markdown: a hole a row; for each metric, (name, title) of each column side by side."""
    metrics = [metric for metric in METRICS if metric.name in ("psnr", "ssim", "l1", "jump")]
    short = {"psnr": "PSNR", "ssim": "SSIM", "l1": "L1", "jump": "step"}
    present = [(name, title) for name, title in columns if table.seconds(name)]
    heads = [f"{short[m.name]} {title}" for m in metrics for _, title in present]
    lines = [line("hole", *heads), line("---", *["---:"] * len(heads))]
    for hole in NAMES:
        texts = []
        for metric in metrics:
            count = min((table.counts[name] for name, _ in present), default=0)
            found = [table.values(name, hole, metric.name, count) for name, _ in present]
            means = [interval(values) for values in found if values is not None]
            if len(means) < len(present) or not means:
                break
            aim = float(np.mean(original_jumps(table.faces, hole, count)))
            best = _best(metric, means, aim).mean
            texts += [_figure(mean, metric.digits, mean.mean == best) for mean in means]
        else:
            lines.append(line(hole, *texts))
    return "\n".join(lines) if present else ""


def csv_table(table: Table) -> str:
    """A line a method, hole, metric and number of faces; bounds are empty for a single face."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("method", "hole", "metric", "n", "mean", "ci_low", "ci_high"))
    for count, rows, holes in table.groups():
        for row in rows:
            for hole in holes:
                figures: dict[str, Interval | None] = {}
                for name in (*(metric.name for metric in METRICS), "seconds"):
                    values = table.values(row.name, hole, name, count)
                    figures[name] = interval(values) if values is not None else None
                if row.name != REFERENCE:
                    figures[f"psnr minus {REFERENCE}"] = _difference(table, row.name, hole, count)
                for name, figure in figures.items():
                    if figure is not None:
                        bounds = ["", ""] if count < 2 else [figure.low, figure.high]
                        numbers = [f"{x:.5g}" if x != "" else "" for x in (figure.mean, *bounds)]
                        writer.writerow((row.name, hole, name, count, *numbers))
    return text.getvalue()


def _figure(figure: Interval | None, digits: int, best: bool) -> str:
    if figure is None:
        return "–"
    mean = f"{figure.mean:.{digits}f}"
    mean = f"**{mean}**" if best else mean
    return mean if figure.count < 2 else f"{mean} ± {figure.half:.{digits}f}"

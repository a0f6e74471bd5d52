"""The benchmark's page: methods by masks, in Markdown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.bench.broken import SIDE
from engine.bench.face_embedding import PACKAGE
from engine.bench.group_tables import group_tables
from engine.bench.jobs import original_jumps
from engine.bench.judge import JUDGED
from engine.bench.machine import surroundings
from engine.bench.markdown import line
from engine.bench.outcome import Outcome
from engine.bench.pace import pace_key
from engine.bench.results import Cell
from engine.device import device_title

_SPLITS = {
    "val": "the split `val` (kept for reporting)",
    "dev": "the split `dev` (on which settings are tuned)",
    "photos": "those found in the photos given",
}


@dataclass(frozen=True)
class _Column:
    """Of a mask's table."""

    title: str
    digits: int
    value: Callable[[Cell, int], float | None]
    best: str = ""
    """high, low, or original: nearest to the originals' own; empty: neither is better."""


def _mean(name: str) -> Callable[[Cell, int], float | None]:
    return lambda cell, count: (
        float(np.mean(cell.values[name][:count])) if name in cell.values else None
    )


def _frechet(cell: Cell, count: int) -> float | None:
    return 100 * cell.frechet if cell.frechet is not None and count == JUDGED else None


_PSNR = _Column("PSNR, dB", 2, _mean("psnr"), "high")
_IDENTITY = _Column("identity", 3, _mean("identity"), "low")
_FRECHET = _Column("Fréchet x100", 2, _frechet, "low")
_COLUMNS = (
    _PSNR,
    _Column("SSIM", 3, _mean("ssim"), "high"),
    _Column("border step", 2, _mean("jump"), "original"),
    _IDENTITY,
    _FRECHET,
    _Column("spread", 1, _mean("spread")),
    _Column("spread of identity", 3, _mean("spread of identity")),
    _Column("seconds", 4, lambda cell, count: float(np.median(cell.values["seconds"][:count]))),
)


def report(outcome: Outcome, sheets: Sequence[Path], out: Path, shown: bool) -> str:
    """Markdown; sheets are linked from `out`, or only named if they are not to be shown."""
    parts = ["# Benchmark", _introduction(outcome)]
    parts += [f"- {note}" for note in outcome.notes]
    if outcome.judge is None:
        parts.append(
            f"Without identity and Fréchet distance, as the package {PACKAGE} is not installed: "
            "`pip install 'facemend[bench]'`."
        )
    parts += ["## At a glance", _glance(outcome)]
    for mask in outcome.masks:
        parts += [f"## {mask}", _mask_tables(outcome, mask)]
        for sheet in sheets:
            if sheet.stem == mask and shown:
                parts.append(f"![{mask}]({sheet.relative_to(out).as_posix()})")
    parts += ["## Speed", _pace_table(outcome)]
    if outcome.faces.labels:
        parts += ["## By age, gender and ethnicity", group_tables(outcome)]
    if sheets and not shown:
        parts.append(
            f"The contact sheets, a mask each, are in `{sheets[0].parent}`: their faces may not "
            "be published."
        )
    absent = [f"- {one.name}: {one.missing}." for one in outcome.contestants if one.missing]
    absent += [
        f"- {one.name}: not measured on these faces and masks, or not on all."
        for one in outcome.contestants
        if not one.missing and not all(outcome.cell(one, mask) for mask in outcome.masks)
    ]
    if absent:
        parts += ["## Not in the tables", "\n".join(absent)]
    return "\n\n".join(parts) + "\n"


def _introduction(outcome: Outcome) -> str:
    machines = {
        cell.machine
        for one in outcome.present()
        for mask in outcome.masks
        if (cell := outcome.cell(one, mask))
    }
    count = max(outcome.counts(), default=0)
    split = _SPLITS.get(outcome.faces.split, outcome.faces.split)
    return (
        f"Written by `facemend bench`. {count} faces at {SIDE}x{SIDE} in the canonical frame, the "
        f"first of {split}; all methods see the same faces with the same masks. PSNR and SSIM "
        "are of the hole alone; the border step is the "
        "mean step in grey levels across its border, best where it is as in the original; identity "
        "is the distance between the embeddings of completion and original (two people are about "
        f"0.8 apart), Fréchet that between the {JUDGED} completions and originals as sets; spread, "
        "in grey levels, and spread of identity tell how far apart the candidates of a search "
        "are; seconds are the median of a face on the processor, taken as they came. All but the "
        "spreads are of the best-ranked candidate; the best mean is bold.\n\n"
        f"Measured on: {'; '.join(sorted(machines)) or 'nothing yet'}.\n"
        f"Written on: {surroundings()}."
    )


def _glance(outcome: Outcome) -> str:
    """PSNR / identity / Frechet, methods by masks, of those measured on most faces."""
    count = max(outcome.counts(), default=0)
    three = [_PSNR, _IDENTITY, _FRECHET]
    lines = [line("method", *outcome.masks), line("---", *["---"] * len(outcome.masks))]
    for one in outcome.present():
        if outcome.compared(one) < count:
            continue
        texts = []
        for mask in outcome.masks:
            cell = outcome.cell(one, mask)
            values = [column.value(cell, count) for column in three] if cell else [None]
            digits = (1, 2, 1)
            told = [f"{v:.{d}f}" for v, d in zip(values, digits, strict=False) if v is not None]
            texts.append(" / ".join(told) or "–")
        lines.append(line(one.name, *texts))
    what = ["PSNR in the hole, dB"]
    if outcome.judge:
        what += ["identity", *(["Fréchet x100"] if count == JUDGED else [])]
    return " / ".join(what) + ".\n\n" + "\n".join(lines)


def _mask_tables(outcome: Outcome, mask: str) -> str:
    """A table for each number of faces, with all who were measured on as many."""
    parts = []
    for count in outcome.counts():
        rows = [(one, cell) for one in outcome.present() if (cell := outcome.cell(one, mask))]
        rows = [(one, cell) for one, cell in rows if outcome.compared(one) >= count]
        if not any(outcome.compared(one) == count for one, _ in rows):
            continue
        columns = [c for c in _COLUMNS if any(c.value(cell, count) is not None for _, cell in rows)]
        original = float(np.mean(original_jumps(outcome.faces, mask, count)))
        steps = [f"{original:.2f}" if c.best == "original" else "" for c in columns]
        lines = [
            line("method", *(column.title for column in columns)),
            line("---", *["---:"] * len(columns)),
            line("(the original)", *steps),
        ]
        best = [
            _best(column, [column.value(cell, count) for _, cell in rows], original)
            for column in columns
        ]
        for one, cell in rows:
            texts = []
            for column, aim in zip(columns, best, strict=True):
                value = column.value(cell, count)
                text = "–" if value is None else f"{value:.{column.digits}f}"
                texts.append(f"**{text}**" if value is not None and value == aim else text)
            lines.append(line(one.name, *texts))
        parts.append(f"On the first {count} faces:\n\n" + "\n".join(lines))
    return "\n\n".join(parts) or "Nothing measured."


def _best(column: _Column, values: Sequence[float | None], original: float) -> float | None:
    known = [value for value in values if value is not None]
    if column.best == "original":
        return min(known, key=lambda value: abs(value - original))
    return {"high": max, "low": min}[column.best](known) if column.best else None


def _pace_table(outcome: Outcome) -> str:
    lines = [
        line(
            "method", "device", "seconds a face", "GFLOP a face", "GFLOP/s", "of the product rate"
        ),
        line("---", "---", "---:", "---:", "---:", "---:"),
    ]
    for device in outcome.devices:
        for one in outcome.contestants:
            key = (
                None if one.missing or one.weights is None else pace_key(one, device, outcome.faces)
            )
            cell = outcome.results.current(key) if key else None
            if cell is None:
                continue
            seconds = float(np.median(cell.values["seconds"]))
            flop = float(np.median(cell.values["flop"]))
            reached = np.array(cell.values["flop"]) / cell.values["seconds"]
            share = float(np.median(reached / cell.values["product rate"]))
            rate = f"{float(np.median(reached)) / 1e9:.1f}"
            title = device_title(device)
            lines.append(
                line(one.name, title, f"{seconds:.4f}", f"{flop / 1e9:.2f}", rate, f"{share:.0%}")
            )
    return (
        "The product rate is that of two large float32 matrices on the same device, taken just "
        "before each completion; the figures are medians of a few faces with the hole centre.\n\n"
        + "\n".join(lines)
    )

"""The benchmark's page: methods by masks, in Markdown."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from engine.bench.columns import FRECHET, IDENTITY, PSNR, SECONDS, Column, measured
from engine.bench.contestants import Contestant
from engine.bench.group_tables import group_tables
from engine.bench.jobs import original_jumps
from engine.bench.markdown import line
from engine.bench.outcome import Outcome
from engine.bench.pace import pace_key
from engine.bench.preface import absent, introduction, legend, roll
from engine.device import device_title


def report(outcome: Outcome, sheets: Sequence[Path], out: Path, shown: bool) -> str:
    """Markdown; sheets are linked from `out`, or only named if they are not to be shown."""
    parts = ["# Benchmark", introduction(outcome)]
    parts += ["## At a glance", _glance(outcome)]
    parts += ["## How to read the figures", legend(outcome)]
    parts += ["## The methods", roll(outcome)]
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
    if left_out := absent(outcome):
        parts += ["## Not in the tables", left_out]
    return "\n\n".join(parts) + "\n"


def _glance(outcome: Outcome) -> str:
    """PSNR / identity / Frechet, methods by masks, of those measured on most faces."""
    count = max(outcome.counts(), default=0)
    rows = [one for one in outcome.present() if outcome.compared(one) == count]
    cells = {
        (one, m): cell for one in rows for m in outcome.masks if (cell := outcome.cell(one, m))
    }
    parts = [c for c in (PSNR, IDENTITY, FRECHET) if c in measured(list(cells.values()), count)]
    whole = [one for one in rows if all((one, mask) in cells for mask in outcome.masks)]

    def mean(column: Column, one: Contestant) -> float | None:
        values = [column.value(cells[one, mask], count) for mask in outcome.masks]
        known = [value for value in values if value is not None]
        return float(np.mean(known)) if len(known) == len(values) else None

    def told(values: Sequence[float | None]) -> str:
        pairs = zip(parts, values, strict=True)
        return " / ".join(column.told(value) for column, value in pairs)

    lines = [
        line("method", *outcome.masks, "all masks", "seconds"),
        line("---", *["---"] * len(outcome.masks), "---", "---:"),
    ]
    for one in rows:
        texts = []
        for mask in outcome.masks:
            cell = cells.get((one, mask))
            texts.append(told([c.value(cell, count) for c in parts]) if cell else "–")
        if one in whole:
            texts += [told([mean(c, one) for c in parts]), SECONDS.told(mean(SECONDS, one))]
        else:
            texts += ["–", "–"]
        lines.append(line(one.name, *texts))
    told_of = " / ".join(column.title for column in parts)
    return "\n\n".join([*_winners(parts, whole, mean), f"{told_of}:", "\n".join(lines)])


def _winners(
    parts: Sequence[Column],
    rows: Sequence[Contestant],
    mean: Callable[[Column, Contestant], float | None],
) -> list[str]:
    """A sentence on the best two over all masks by each figure."""
    sentences = []
    for column in parts:
        known = [(value, one.name) for one in rows if (value := mean(column, one)) is not None]
        known.sort(reverse=column.best == "high")
        if len(known) > 1:
            (first, best), (second, next_best) = known[:2]
            sentences.append(
                f"Best by {column.title} over all masks: **{best}** ({column.told(first)}), then "
                f"{next_best} ({column.told(second)})."
            )
    return ["\n".join(f"- {sentence}" for sentence in sentences)] if sentences else []


def _mask_tables(outcome: Outcome, mask: str) -> str:
    """A table for each number of faces, with all who were measured on as many."""
    parts = []
    for count in outcome.counts():
        rows = [(one, cell) for one in outcome.present() if (cell := outcome.cell(one, mask))]
        rows = [(one, cell) for one, cell in rows if outcome.compared(one) >= count]
        if not any(outcome.compared(one) == count for one, _ in rows):
            continue
        columns = measured([cell for _, cell in rows], count)
        original = float(np.mean(original_jumps(outcome.faces, mask, count)))
        steps = [f"{original:.2f}" if c.best == "original" else "" for c in columns]
        lines = [
            line("method", *(column.title for column in columns)),
            line("---", *["---:"] * len(columns)),
            line("(the original)", *steps),
        ]
        best = [
            column.best_of([column.value(cell, count) for _, cell in rows], original)
            for column in columns
        ]
        for one, cell in rows:
            texts = []
            for column, aim in zip(columns, best, strict=True):
                value = column.value(cell, count)
                text = column.told(value)
                texts.append(f"**{text}**" if value is not None and value == aim else text)
            lines.append(line(one.name, *texts))
        parts.append(f"On the first {count} faces:\n\n" + "\n".join(lines))
    return "\n\n".join(parts) or "Nothing measured."


def _pace_table(outcome: Outcome) -> str:
    lines = [
        line(
            "method",
            "device",
            "seconds a face",
            "GFLOP a face",
            "GFLOP/s",
            "peak, GFLOP/s",
            "share of the peak",
        ),
        line("---", "---", *["---:"] * 5),
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
            rates = [np.median(rate) / 1e9 for rate in (reached, cell.values["product rate"])]
            lines.append(
                line(
                    one.name,
                    device_title(device),
                    f"{seconds:.4f}",
                    f"{flop / 1e9:.2f}",
                    *(f"{rate:.1f}" for rate in rates),
                    f"{share:.0%}",
                )
            )
    if len(lines) == 2:
        return "No network was measured: the plain fills multiply nothing."
    return (
        "How fast the networks multiply, and how fast this device can: the peak is measured with "
        "the product of two large float32 matrices, just before each completion, so that other "
        "work on the machine falls on both alike. Medians of a few faces with the hole centre. "
        "The rest of the time is small layers, the optimiser, the blending and Python.\n\n"
        + "\n".join(lines)
    )

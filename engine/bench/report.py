"""The benchmark's page: methods by masks, in Markdown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from engine.bench.broken import SIDE
from engine.bench.contestants import Contestant
from engine.bench.face_embedding import PACKAGE
from engine.bench.faces import Faces
from engine.bench.groups import FEWEST, KINDS, Gain, gain, members
from engine.bench.jobs import completion_key, faces_of, original_jumps
from engine.bench.judge import JUDGED, Judge
from engine.bench.machine import surroundings
from engine.bench.pace import pace_key
from engine.bench.results import Cell, Results
from engine.device import device_title

REFERENCE = "telea"

_SPLITS = {
    "val": "the split `val` (kept for reporting)",
    "dev": "the split `dev` (on which settings are tuned)",
    "photos": "those found in the photos given",
}


@dataclass(frozen=True, eq=False)
class Bench:
    """What was measured, and what of it a table is about."""

    contestants: Sequence[Contestant]
    masks: Sequence[str]
    faces: Faces
    limit: int
    judge: Judge | None
    devices: Sequence[torch.device]
    results: Results
    notes: Sequence[str] = ()
    """Sentences about what was left out or done otherwise."""

    def cell(self, contestant: Contestant, mask: str) -> Cell | None:
        """What is measured and holds today, if it is on all the faces that are compared."""
        if contestant.missing is not None:
            return None
        cell = self.results.current(completion_key(contestant, mask, self.faces, self.judge))
        return cell if cell is not None and len(cell) >= self.compared(contestant) else None

    def compared(self, contestant: Contestant) -> int:
        """On how many of the first faces it is held against others."""
        return min(JUDGED, faces_of(contestant, self.faces, self.limit))

    def counts(self) -> list[int]:
        """The numbers of faces that tables are about, the most first."""
        return sorted({self.compared(one) for one in self.present()}, reverse=True)

    def present(self) -> list[Contestant]:
        """Who has a cell."""
        return [one for one in self.contestants if any(self.cell(one, m) for m in self.masks)]


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


def report(bench: Bench, sheets: Sequence[Path], out: Path, shown: bool) -> str:
    """Markdown; sheets are linked from `out`, or only named if they are not to be shown."""
    parts = ["# Benchmark", _introduction(bench)]
    parts += [f"- {note}" for note in bench.notes]
    if bench.judge is None:
        parts.append(
            f"Without identity and Fréchet distance, as the package {PACKAGE} is not installed: "
            "`pip install 'facemend[bench]'`."
        )
    parts += ["## At a glance", _glance(bench)]
    for mask in bench.masks:
        parts += [f"## {mask}", _mask_tables(bench, mask)]
        for sheet in sheets:
            if sheet.stem == mask and shown:
                parts.append(f"![{mask}]({sheet.relative_to(out).as_posix()})")
    parts += ["## Speed", _pace_table(bench)]
    if bench.faces.labels:
        parts += ["## Gain over Telea by group", _group_tables(bench)]
    if sheets and not shown:
        parts.append(
            f"The contact sheets, a mask each, are in `{sheets[0].parent}`: their faces may not "
            "be published."
        )
    absent = [f"- {one.name}: {one.missing}." for one in bench.contestants if one.missing]
    absent += [
        f"- {one.name}: not measured on these faces and masks, or not on all."
        for one in bench.contestants
        if not one.missing and not all(bench.cell(one, mask) for mask in bench.masks)
    ]
    if absent:
        parts += ["## Not in the tables", "\n".join(absent)]
    return "\n\n".join(parts) + "\n"


def _introduction(bench: Bench) -> str:
    machines = {
        cell.machine
        for one in bench.present()
        for mask in bench.masks
        if (cell := bench.cell(one, mask))
    }
    count = max(bench.counts(), default=0)
    return (
        f"Written by `facemend bench`. {count} faces at {SIDE}x{SIDE} in the canonical frame, the "
        f"first of {_SPLITS.get(bench.faces.split, bench.faces.split)}; all methods see the same "
        "faces with the same masks. PSNR and SSIM are of the hole alone; the border step is the "
        "mean step in grey levels across its border, best where it is as in the original; identity "
        "is the distance between the embeddings of completion and original (two people are about "
        f"0.8 apart), Fréchet that between the {JUDGED} completions and originals as sets; spread, "
        "in grey levels, and spread of identity tell how far apart the candidates of a search "
        "are; seconds are the median of a face on the processor, taken as they came. All but the "
        "spreads are of the best-ranked candidate; the best mean is bold.\n\n"
        f"Measured on: {'; '.join(sorted(machines)) or 'nothing yet'}.\n"
        f"Written on: {surroundings()}."
    )


def _glance(bench: Bench) -> str:
    """PSNR / identity / Frechet, methods by masks, of those measured on most faces."""
    count = max(bench.counts(), default=0)
    three = [_PSNR, _IDENTITY, _FRECHET]
    lines = [_line("method", *bench.masks), _line("---", *["---"] * len(bench.masks))]
    for one in bench.present():
        if bench.compared(one) < count:
            continue
        texts = []
        for mask in bench.masks:
            cell = bench.cell(one, mask)
            values = [column.value(cell, count) for column in three] if cell else [None]
            digits = (1, 2, 1)
            told = [f"{v:.{d}f}" for v, d in zip(values, digits, strict=False) if v is not None]
            texts.append(" / ".join(told) or "–")
        lines.append(_line(one.name, *texts))
    return "PSNR in the hole, dB / identity / Fréchet x100.\n\n" + "\n".join(lines)


def _mask_tables(bench: Bench, mask: str) -> str:
    """A table for each number of faces, with all who were measured on as many."""
    parts = []
    for count in bench.counts():
        rows = [(one, cell) for one in bench.present() if (cell := bench.cell(one, mask))]
        rows = [(one, cell) for one, cell in rows if bench.compared(one) >= count]
        if not any(bench.compared(one) == count for one, _ in rows):
            continue
        columns = [c for c in _COLUMNS if any(c.value(cell, count) is not None for _, cell in rows)]
        original = float(np.mean(original_jumps(bench.faces, mask, count)))
        steps = [f"{original:.2f}" if c.best == "original" else "" for c in columns]
        lines = [
            _line("method", *(column.title for column in columns)),
            _line("---", *["---:"] * len(columns)),
            _line("(the original)", *steps),
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
            lines.append(_line(one.name, *texts))
        parts.append(f"On the first {count} faces:\n\n" + "\n".join(lines))
    return "\n\n".join(parts) or "Nothing measured."


def _best(column: _Column, values: Sequence[float | None], original: float) -> float | None:
    known = [value for value in values if value is not None]
    if column.best == "original":
        return min(known, key=lambda value: abs(value - original))
    return {"high": max, "low": min}[column.best](known) if column.best else None


def _pace_table(bench: Bench) -> str:
    lines = [
        _line(
            "method", "device", "seconds a face", "GFLOP a face", "GFLOP/s", "of the product rate"
        ),
        _line("---", "---", "---:", "---:", "---:", "---:"),
    ]
    for device in bench.devices:
        for one in bench.contestants:
            key = None if one.missing or one.weights is None else pace_key(one, device, bench.faces)
            cell = bench.results.current(key) if key else None
            if cell is None:
                continue
            seconds = float(np.median(cell.values["seconds"]))
            flop = float(np.median(cell.values["flop"]))
            reached = np.array(cell.values["flop"]) / cell.values["seconds"]
            share = float(np.median(reached / cell.values["product rate"]))
            rate = f"{float(np.median(reached)) / 1e9:.1f}"
            title = device_title(device)
            lines.append(
                _line(one.name, title, f"{seconds:.4f}", f"{flop / 1e9:.2f}", rate, f"{share:.0%}")
            )
    return (
        "The product rate is that of two large float32 matrices on the same device, taken just "
        "before each completion; the figures are medians of a few faces with the hole centre.\n\n"
        + "\n".join(lines)
    )


def _group_tables(bench: Bench) -> str:
    """The mean over masks by group, and by mask how far apart the groups are."""
    reference = next((one for one in bench.contestants if one.name == REFERENCE), None)
    groups = members(bench.faces.labels)
    rows = [one for one in bench.present() if one.name != REFERENCE]
    rows = [one for one in rows if all(bench.cell(one, mask) for mask in bench.masks)]
    if reference is None or not all(bench.cell(reference, mask) for mask in bench.masks):
        return f"The reference, {REFERENCE}, was not measured on all masks."

    def column(one: Contestant, mask: str) -> list[float]:
        cell = bench.cell(one, mask)
        assert cell is not None
        return cell.values["psnr"]

    def over_masks(one: Contestant) -> list[float]:
        columns = [column(one, mask) for mask in bench.masks]
        shortest = min(map(len, columns))
        return [float(np.mean([c[i] for c in columns])) for i in range(shortest)]

    plain = over_masks(reference)
    means = {one.name: over_masks(one) for one in rows}
    lines = [_line("group", "faces", *means), _line("---", "---:", *["---:"] * len(means))]
    for (kind, name), faces in groups.items():
        gains = [gain(values, plain, faces) for values in means.values()]
        known = [one.count for one in gains if one]
        if known:
            lines.append(_line(f"{kind}: {name}", str(max(known)), *map(_told, gains)))
    apart = [
        _line("method", "groups", *bench.masks),
        _line("---", "---", *["---:"] * len(bench.masks)),
    ]
    for one in rows:
        for kind in KINDS:
            texts = []
            for mask in bench.masks:
                values, others = column(one, mask), column(reference, mask)
                found = [gain(values, others, g) for (k, _), g in groups.items() if k == kind]
                known_means = [g.mean for g in found if g]
                two = len(known_means) > 1
                texts.append(f"{max(known_means) - min(known_means):.2f}" if two else "–")
            if set(texts) != {"–"}:
                apart.append(_line(one.name, kind, *texts))
    return (
        f"PSNR in the hole minus {REFERENCE}'s, dB, face by face, on all faces that are labelled "
        f"and measured; groups of at least {FEWEST}. ± is two standard errors. The mean over the "
        f"masks {', '.join(bench.masks)}:\n\n"
        + "\n".join(lines)
        + "\n\nHow far the groups' gains are apart, the largest minus the least, dB:\n\n"
        + "\n".join(apart)
    )


def _told(one: Gain | None) -> str:
    return f"{one.mean:+.2f} ± {one.error:.2f}" if one else "–"


def _line(*texts: str) -> str:
    return f"| {' | '.join(texts)} |"

"""What the methods do for each group of the labels, as Markdown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from engine.bench.contestants import Contestant
from engine.bench.groups import FEWEST, KINDS, Mean, gain, mean_of, members
from engine.bench.markdown import line
from engine.bench.outcome import Outcome
from engine.bench.results import Cell

REFERENCE = "telea"

_Group = tuple[str, str]
"""Kind and name: ("gender", "female")."""

_Groups = dict[_Group, list[int]]
"""The numbers of their faces."""


@dataclass(frozen=True, eq=False)
class _Row:
    """A method that was measured on every mask."""

    contestant: Contestant
    cells: dict[str, Cell]
    """By mask."""

    @property
    def count(self) -> int:
        """The first so many faces are measured on all masks."""
        return min(map(len, self.cells.values()))

    def over_masks(self, value: str) -> list[float] | None:
        """The mean over the masks, face by face; None where it is not measured."""
        columns = [cell.values.get(value) for cell in self.cells.values()]
        known = [column[: self.count] for column in columns if column is not None]
        return np.mean(known, axis=0).tolist() if len(known) == len(columns) else None


_Means = Callable[[_Row, _Groups], list[Mean | None]]


def group_tables(outcome: Outcome) -> str:
    """The means over the masks by group, for the methods measured on equally many faces, the most
    first; then by mask how far the groups' gains are apart."""
    rows = _rows(outcome)
    reference = next((row for row in rows if row.contestant.name == REFERENCE), None)
    groups = members(outcome.faces.labels)
    parts = [
        "All faces that have labels and are measured take part here, face by face, with the mean "
        f"over the masks {', '.join(outcome.masks)}; ± is two standard errors. Two groups whose "
        f"intervals overlap may be alike. A group of fewer than {FEWEST} faces is too small for a "
        "mean of it to be held against another's and is only counted."
    ]
    for count in sorted({row.count for row in rows}, reverse=True):
        alike = [row for row in rows if row.count == count]
        parts += _tables(alike, reference, groups, count, len(outcome.faces.labels))
    if reference is None:
        parts.append(f"No gain is told: {REFERENCE} was not measured on all masks.")
    else:
        parts += _apart(rows, reference, groups)
    return "\n\n".join(parts)


def _rows(outcome: Outcome) -> list[_Row]:
    rows = []
    for one in outcome.present():
        cells = {mask: cell for mask in outcome.masks if (cell := outcome.cell(one, mask))}
        if len(cells) == len(outcome.masks):
            rows.append(_Row(one, cells))
    return rows


def _tables(
    rows: Sequence[_Row],
    reference: _Row | None,
    groups: _Groups,
    count: int,
    in_all: int,
) -> list[str]:
    """Of methods that were measured on the first `count` faces."""
    sizes = {group: sum(i < count for i in faces) for group, faces in groups.items()}
    labelled = {i for faces in groups.values() for i in faces if i < count}
    parts = [
        f"### On the first {count} of {in_all} faces, {len(labelled)} of them labelled",
        _too_small(sizes),
    ]
    large = {group: faces for group, faces in groups.items() if sizes[group] >= FEWEST}
    for title, digits, means in _quantities(reference) if large else ():
        columns = {row.contestant.name: found for row in rows if (found := means(row, large))}
        if not columns:
            continue
        lines = [line("group", "faces", *columns), line("---", "---:", *["---:"] * len(columns))]
        for i, (kind, name) in enumerate(large):
            texts = [_told(found[i], digits) for found in columns.values()]
            lines.append(line(f"{kind}: {name}", str(sizes[kind, name]), *texts))
        parts += [title, "\n".join(lines)]
    return parts


def _quantities(reference: _Row | None) -> Iterator[tuple[str, str, _Means]]:
    """Title, format and what to compute of each table."""
    yield "PSNR in the hole, dB:", ".2f", partial(_means, "psnr")
    yield (
        "Identity, the distance from the original face (less is better):",
        ".3f",
        partial(_means, "identity"),
    )
    if reference is not None:
        title = f"Gain over {REFERENCE}, the PSNR in the hole minus its, dB:"
        yield title, "+.2f", partial(_gains, reference)


def _too_small(sizes: dict[_Group, int]) -> str:
    few = [f"{kind} {name} ({n})" for (kind, name), n in sizes.items() if n < FEWEST]
    return f"Too small, with their faces: {', '.join(few)}." if few else "No group is too small."


def _means(value: str, row: _Row, groups: _Groups) -> list[Mean | None]:
    """Empty where it is not measured."""
    values = row.over_masks(value)
    return [mean_of(values, faces) for faces in groups.values()] if values else []


def _gains(reference: _Row, row: _Row, groups: _Groups) -> list[Mean | None]:
    """Empty for the reference itself."""
    values, plain = row.over_masks("psnr"), reference.over_masks("psnr")
    if row is reference or values is None or plain is None:
        return []
    return [gain(values, plain, faces) for faces in groups.values()]


def _apart(rows: Sequence[_Row], reference: _Row, groups: _Groups) -> list[str]:
    """How far the largest group's gain is above the least, by mask and kind."""
    masks = list(reference.cells)
    lines = [
        line("method", "groups", *masks, "over all masks"),
        line("---", "---", *["---:"] * (len(masks) + 1)),
    ]
    plain = reference.over_masks("psnr")
    for row in rows:
        if row is reference:
            continue
        pairs = [(row.cells[m].values["psnr"], reference.cells[m].values["psnr"]) for m in masks]
        pairs.append((row.over_masks("psnr") or [], plain or []))
        for kind in KINDS:
            texts = []
            for values, others in pairs:
                found = [gain(values, others, g) for (k, _), g in groups.items() if k == kind]
                means = [one.mean for one in found if one]
                texts.append(f"{max(means) - min(means):.2f}" if len(means) > 1 else "–")
            if set(texts) != {"–"}:
                lines.append(line(row.contestant.name, kind, *texts))
    if len(lines) == 2:
        return [f"No two groups of a kind have {FEWEST} faces each."]
    return [
        "### How far the groups' gains are apart",
        "The largest group's gain minus the least, dB:",
        "\n".join(lines),
    ]


def _told(one: Mean | None, digits: str) -> str:
    return f"{one.mean:{digits}} ± {one.error:{digits.lstrip('+')}}" if one else "–"

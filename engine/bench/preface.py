"""What a reader of the benchmark's page wants to know before the figures, as Markdown."""

from itertools import groupby

from engine.bench.broken import SIDE
from engine.bench.columns import measured
from engine.bench.contestants import Contestant
from engine.bench.face_embedding import PACKAGE
from engine.bench.machine import surroundings
from engine.bench.markdown import line
from engine.bench.outcome import Outcome
from engine.bench.results import Cell

_SPLITS = {
    "val": "the first of the split `val`, which is kept for reporting",
    "dev": "the first of the split `dev`, on which settings are tuned",
    "photos": "found in the photos given",
}

_PAPERS = (
    "S1 to S4 are the systems that Facemend grew out of: Malkin & Levy 2020, Ansaerjiang et al., "
    "Jiang, Liu & Wang 2018, Basak 2017."
)

_KINDS = {
    "classical": "plain fill",
    "one-shot": "network, one pass",
    "search": "network, search",
    "paper": "a paper's own search",
    "ablation": "variant",
}


def introduction(outcome: Outcome) -> str:
    """What was done, to which faces, on which machine, and what was left out."""
    count = max(outcome.counts(), default=0)
    faces = "1 face" if count == 1 else f"{count} faces"
    where = _SPLITS.get(outcome.faces.split, f"the first of the split `{outcome.faces.split}`")
    machines = {cell.machine for cell in _cells(outcome)}
    parts = [
        f"Written by `facemend bench`: {faces}, {where}, were cut out at {SIDE}x{SIDE} pixels with "
        "the eyes in their place, broken with each mask, and completed by each method. A "
        "completion is held against the face as it was. All methods see the same faces with the "
        "same masks.",
        f"- Measured on: {'; '.join(sorted(machines)) or 'nothing yet'}.\n"
        f"- Written on: {surroundings()}.",
    ]
    notes = [f"- {note}" for note in (*_origins(outcome), *outcome.notes)]
    if outcome.judge is None:
        notes.append(
            f"- Without identity and Fréchet distance, as the package {PACKAGE} is not installed: "
            "`pip install 'facemend[bench]'`."
        )
    return "\n\n".join([*parts, *(["\n".join(notes)] if notes else [])])


def _origins(outcome: Outcome) -> list[str]:
    """Which face was found in which photo."""
    told, number = [], 0
    for name, faces in groupby(outcome.faces.origins):
        first, number = number + 1, number + len(list(faces))
        told.append(f"{name} ({first if first == number else f'{first} to {number}'})")
    return [f"The faces in their order: {', '.join(told)}."] if told else []


def legend(outcome: Outcome) -> str:
    """A line for each figure that is in the tables."""
    columns = measured(list(_cells(outcome)), max(outcome.counts(), default=0))
    lines = [f"- **{column.title}**: {column.meaning}." for column in columns]
    return (
        "Means over the faces, of the candidate that the method itself thinks best, in the hole "
        "alone; the best of a table is bold.\n\n" + "\n".join(lines)
    )


def roll(outcome: Outcome) -> str:
    """A line for each method that was measured."""
    lines = [line("method", "kind", "candidates", "what it is"), line("---", "---", "---:", "---")]
    for one in outcome.present():
        lines.append(line(one.name, _KINDS[one.kind], str(one.candidates), one.about))
    return "\n".join(lines) + f"\n\n{_PAPERS}"


def absent(outcome: Outcome) -> str:
    """Who is not in the tables, or not in all, and why; empty if nobody."""
    missing = [f"- {one.name}: {one.missing}." for one in outcome.contestants if one.missing]
    here = [one for one in outcome.contestants if not one.missing]
    present = outcome.present()
    partly = [one for one in present if not all(outcome.cell(one, m) for m in outcome.masks)]
    others = [one for one in here if one not in present]
    for names, why in (
        (_names(partly), "not measured on all of these masks"),
        (_names(others), "not measured on these faces; `--methods` asks for them by name"),
    ):
        if names:
            missing.append(f"- {names}: {why}.")
    return "\n".join(missing)


def _names(contestants: list[Contestant]) -> str:
    return ", ".join(one.name for one in contestants)


def _cells(outcome: Outcome) -> list[Cell]:
    return [
        cell
        for one in outcome.present()
        for mask in outcome.masks
        if (cell := outcome.cell(one, mask))
    ]

"""The page `evaluation.md`."""

from collections.abc import Sequence

from engine.bench.contestants import Contestant
from engine.bench.results import Cell
from training.evaluation.tables import (
    METRICS,
    Table,
    comparison_table,
    contestant_table,
    difference_table,
    metric_table,
)
from training.evaluation.verdicts import starts_verdict

S2 = (("context-encoder", "CNN"), ("inpaint-gan", "GAN"), ("inpaint-dcgan", "DCGAN"))

_SPLITS = {"val": "`val` (kept for reporting)", "dev": "`dev` (on which settings were tuned)"}


def document(
    table: Table,
    contestants: Sequence[Contestant],
    starts: tuple[Cell | None, str],
    distances: dict[str, Cell],
    variants: str,
    pictures: Sequence[tuple[str, str]],
) -> str:
    """Markdown. starts: the claim's cell and the weights it was measured with; distances: of
    the networks that generate faces, by name; variants: what was found of S3's; pictures: file
    names and what they show."""
    missing = [
        f"- {c.name}: {c.missing}; train and export that recipe." for c in contestants if c.missing
    ]
    unmeasured = [
        f"- {c.name}: its weights are here, but it was not measured on these faces."
        for c in contestants
        if c.missing is None and not table.seconds(c.name)
    ]
    parts = [
        "# Evaluation",
        "Written by `python -m training evaluate`; `evaluation.csv` has the same figures a line "
        "each, `evaluation.json` those of every face.",
        f"Faces: the first ones of the split {_SPLITS.get(table.faces.split, table.faces.split)} "
        "of the shards, in the order of their index, at 64x64 in the canonical frame; every "
        "method sees the same faces with the same holes (the hole of face i has the seed i). One-"
        "shot and classical methods are measured on more faces than searches, and searches on "
        "more than the papers' own slow recipes; a table is always about one set of faces, so a "
        "method that was measured on more stands in the smaller ones, too. The slow recipes run "
        "on the holes centre and mouth only, for their hours. A network with a frame of its own "
        "(S3's, 80x80 and closer up) sees the face cut out of the 128-pixel original, and its "
        "fill is laid back by the program's own code; all figures are of the 64x64 crop. ± and "
        "[ ] are 95% confidence intervals of the mean (Student's t); a method's intervals are "
        "wide because faces differ, the paired differences below say more about two methods. "
        "The best mean of each hole is bold.",
        "Measured on: " + ("; ".join(table.machines) or "nothing yet") + ". Seconds were taken as "
        "they came, on a machine that may have had other work.",
        "## Methods",
        contestant_table(table),
    ]
    if missing or unmeasured:
        parts += ["Not in the tables:", "\n".join(missing + unmeasured)]
    for metric in METRICS:
        parts += [f"## {metric.title}", metric_table(table, metric)]
    parts += [
        "## PSNR in the hole against Telea, dB",
        "Face by face: the mean difference and its interval; where that does not hold 0 the "
        "difference is no accident of these faces.",
        difference_table(table),
        "## S2: CNN, GAN and DCGAN side by side",
        _s2(table),
        "## S3's claims on our data",
        starts_verdict(*starts),
        variants,
        _distance_text(distances),
        _distance_table(distances),
    ]
    if pictures:
        parts.append("## Original, masked, completed")
        parts += [f"![{title}]({name})\n\n*{title}*" for name, title in pictures]
    return "\n\n".join(part for part in parts if part) + "\n"


def _s2(table: Table) -> str:
    absent = [f"{title} ({name})" for name, title in S2 if not table.seconds(name)]
    text = (
        "S2 compares a convolutional network trained to reconstruct (`context-encoder`), a GAN "
        "with dense layers and pooling (`inpaint-gan`) and a DCGAN (`inpaint-dcgan`) in words "
        "only. Here are their means on the same holes, the best of the three in bold."
    )
    if absent:
        text += f" Missing: {', '.join(absent)}."
    return f"{text}\n\n{comparison_table(table, S2)}"


def _distance_text(distances: dict[str, Cell]) -> str:
    if not distances:
        return ""
    count = next(iter(distances.values())).key.settings
    return (
        "Distance: sliced Wasserstein distance of 7x7 patches on a Laplacian pyramid, times 1,000 "
        f"(Karras et al. 2018), mean of the levels, between {count} of the split and as many "
        "generated ones, four draws. Two sets of real faces are not at 0 either: compare with "
        "theirs. Intervals are of the difference, draw by draw; PSNR and contextual loss are of "
        "the program's search on the holes centre and mouth, face by face."
    )


def _distance_table(distances: dict[str, Cell]) -> str:
    if not distances:
        return ""
    lines = ["| faces | level | distance |", "| --- | --- | ---: |"]
    for name, cell in distances.items():
        for level, values in cell.values.items():
            if level.startswith("level"):
                mean = sum(values) / len(values)
                lines.append(f"| {name} | {level.removeprefix('level ')} px | {mean:.2f} |")
    return "\n".join(lines)

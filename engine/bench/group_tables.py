"""The gain over Telea by group as Markdown."""

import numpy as np

from engine.bench.contestants import Contestant
from engine.bench.groups import FEWEST, KINDS, Gain, gain, members
from engine.bench.markdown import line
from engine.bench.outcome import Outcome

REFERENCE = "telea"


def group_tables(outcome: Outcome) -> str:
    """The mean over masks by group, and by mask how far apart the groups are."""
    reference = next((one for one in outcome.contestants if one.name == REFERENCE), None)
    groups = members(outcome.faces.labels)
    rows = [one for one in outcome.present() if one.name != REFERENCE]
    rows = [one for one in rows if all(outcome.cell(one, mask) for mask in outcome.masks)]
    if reference is None or not all(outcome.cell(reference, mask) for mask in outcome.masks):
        return f"The reference, {REFERENCE}, was not measured on all masks."

    def column(one: Contestant, mask: str) -> list[float]:
        cell = outcome.cell(one, mask)
        assert cell is not None
        return cell.values["psnr"]

    def over_masks(one: Contestant) -> list[float]:
        columns = [column(one, mask) for mask in outcome.masks]
        shortest = min(map(len, columns))
        return [float(np.mean([c[i] for c in columns])) for i in range(shortest)]

    plain = over_masks(reference)
    means = {one.name: over_masks(one) for one in rows}
    lines = [line("group", "faces", *means), line("---", "---:", *["---:"] * len(means))]
    for (kind, name), faces in groups.items():
        gains = [gain(values, plain, faces) for values in means.values()]
        counts = sorted({one.count for one in gains if one})
        if counts:
            told = " or ".join(map(str, counts))
            lines.append(line(f"{kind}: {name}", told, *map(_told, gains)))
    if len(lines) == 2:
        return f"No group has {FEWEST} labelled faces."
    apart = [
        line("method", "groups", *outcome.masks),
        line("---", "---", *["---:"] * len(outcome.masks)),
    ]
    for one in rows:
        for kind in KINDS:
            texts = []
            for mask in outcome.masks:
                values, others = column(one, mask), column(reference, mask)
                found = [gain(values, others, g) for (k, _), g in groups.items() if k == kind]
                known_means = [g.mean for g in found if g]
                two = len(known_means) > 1
                texts.append(f"{max(known_means) - min(known_means):.2f}" if two else "–")
            if set(texts) != {"–"}:
                apart.append(line(one.name, kind, *texts))
    return (
        f"PSNR in the hole minus {REFERENCE}'s, dB, face by face, on all faces that are labelled "
        f"and measured; groups of at least {FEWEST}. ± is two standard errors. The mean over the "
        f"masks {', '.join(outcome.masks)}:\n\n"
        + "\n".join(lines)
        + "\n\nHow far the groups' gains are apart, the largest minus the least, dB:\n\n"
        + "\n".join(apart)
    )


def _told(one: Gain | None) -> str:
    return f"{one.mean:+.2f} ± {one.error:.2f}" if one else "–"

"""Why one would choose a candidate, in plain words."""

import numpy as np

from engine.completion.candidate import Candidate
from engine.repair import FaceRepair
from engine.sentence import enumerated, say

_MEASURES = {
    "contextual": say("around the hole"),
    "perceptual": say("as a face"),
    "agreement": say("from what is expected"),
    "boundary": say("at the rim"),
    "softness": say("in softness"),
    "doubt": say("for its kind"),
}
"""The losses that make up the total, by what they look at."""

_BRIGHTER = 6.0
_WARMER = 5.0


def reason(face: FaceRepair, index: int) -> str:
    """A short sentence about candidate `index` of a face, compared with the best."""
    own = face.candidates[index]
    if own.varied is not None:
        return say("Candidate {number}, varied by hand.", number=own.varied.first + 1)
    found = face.candidates[: face.own_candidates]
    if len(found) == 1:
        return say("The only answer of this method.")
    edge = [candidate.losses["contextual"] for candidate in found]
    total = [candidate.losses.get("total", 0.0) for candidate in found]
    best = total.index(min(total))  # not the first where some are kept from an earlier roll
    if index == best:
        if edge[best] > min(edge):
            return say("Best match overall.")
        return say("Best match at the edge.")
    ratio = edge[index] / max(edge[best], 1e-9)
    if ratio < 0.995:
        fit = say("Closer at the edge than {number}", number=best + 1)
    elif ratio < 1.1:
        fit = say("As close at the edge as {number}", number=best + 1)
    elif ratio < 1.5:
        fit = say("A little looser at the edge")
    else:
        fit = say("Looser at the edge")
    tone = _tone(
        own.completed[face.hole].astype(np.float32).mean(0)
        - face.candidates[best].completed[face.hole].astype(np.float32).mean(0)
    )
    return say("{fit}; {tone}.", fit=fit, tone=tone) if tone else say("{fit}.", fit=fit)


def misfit(candidate: Candidate) -> str:
    """All its losses but their total, in a sentence; "" where nothing was measured."""
    parts = [
        say("{measure} {loss:.3f}", measure=measure, loss=candidate.losses[name])
        for name, measure in _MEASURES.items()
        if name in candidate.losses
    ]
    if not parts:
        return ""
    return say("Misfit, less is better: {losses}.", losses=enumerated(parts))


def _tone(difference: np.ndarray) -> str:
    """What a mean difference (3,) in RGB looks like; "" if it is hardly seen."""
    light = float(difference @ (0.299, 0.587, 0.114))
    warmth = float(difference[0] - difference[2])
    words: list[str] = []
    if abs(light) > _BRIGHTER:
        words.append(say("brighter") if light > 0 else say("darker"))
    if abs(warmth) > _WARMER:
        words.append(say("warmer") if warmth > 0 else say("cooler"))
    return enumerated(words)

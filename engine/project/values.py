"""Small things as a project's document holds them, checked: options, figures, faces, choices.

All raise Damaged for what the program would not have written.
"""

import re
from dataclasses import replace
from math import nan

import numpy as np

from engine.alignment import fit
from engine.completion.candidate import Varied
from engine.face import Face
from engine.project.fields import Damaged, Fields
from engine.project.packed import PackedRepair
from engine.repair import RepairOptions
from engine.sentence import say

CANDIDATES = 64
"""Of a face, at most."""

NAME = re.compile("[a-z0-9][a-z0-9-]{0,63}")
_LATENT = 4096


def options_of(fields: Fields) -> RepairOptions:
    """What a repair was asked for."""
    method, device = fields.text("method"), fields.text("device")
    if not NAME.fullmatch(method) or not NAME.fullmatch(device):
        raise Damaged(say("'method' or 'device' is no name"))
    return replace(
        RepairOptions(),
        method=method,
        candidates=fields.whole("candidates", 1, CANDIDATES),
        seed=fields.whole("seed", 0, 2**63 - 1),
        device=device,
        effort=fields.number("effort", 0, 1000),
        detail=fields.flag("detail"),
    )


def latent_of(fields: Fields) -> np.ndarray | None:
    """What a candidate was made of, (latent,) float32; None where it needs none."""
    return None if fields.absent("z") else np.array(fields.vector("z", _LATENT), np.float32)


def varied_of(fields: Fields) -> Varied | None:
    """How a candidate was made of others by hand, if it was."""
    if fields.absent("varied"):
        return None
    inner = fields.within("varied")
    return Varied(
        inner.whole("first", 0, CANDIDATES - 1),
        inner.whole("other", 0, CANDIDATES - 1),
        inner.number("share", 0, 1),
        tuple(min(max(move, -1.0), 1.0) for move in inner.vector("moves", _LATENT)),
    )


def origin_of(fields: Fields) -> str:
    """Which of a pool's methods made a candidate; empty without a pool."""
    name = "" if fields.absent("origin") else fields.text("origin")
    if name and not NAME.fullmatch(name):
        raise Damaged(say("'origin' is no name"))
    return name


def figure_of(fields: Fields, name: str) -> float:
    """A figure of looks, NaN where it is left out."""
    return nan if fields.absent(name) else fields.number(name, 0, 1e30)


def face_of(fields: Fields) -> Face:
    """A face whose landmarks are one's."""
    x0, y0, x1, y1 = fields.numbers("box", 4)
    return Face(
        box=(x0, y0, x1, y1),
        landmarks=landmarks_of(fields),
        score=fields.number("score", -1e6, 1e6),
        spreads=np.array(fields.numbers("spreads", 5), np.float64),
    )


def landmarks_of(fields: Fields) -> np.ndarray:
    """Five points that are a face's, (5, 2) float64."""
    rows = fields.list("landmarks", 5)
    points = [Fields({"point": row}, "a landmark").numbers("point", 2) for row in rows]
    landmarks = np.array(points, np.float64)
    try:
        fit(landmarks, 64)  # fails for points that are no face's
    except ValueError as error:
        raise Damaged(say("a face's landmarks are none")) from error
    return landmarks


def candidate_of(fields: Fields, repair: PackedRepair) -> tuple[int, int]:
    """Which face of a repair, and which of its candidates."""
    row = fields.whole("face", 0, len(repair.patches) - 1)
    return row, fields.whole("candidate", 0, len(repair.patches[row]) - 1)

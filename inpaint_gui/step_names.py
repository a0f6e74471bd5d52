"""What the steps of the history are called. Projects keep the English names."""

import re
from functools import cache

from engine.sentence import Sentence

_STEPS = (
    "stroke",
    "erasing",
    "rectangle",
    "erasing rectangle",
    "lasso",
    "erasing lasso",
    "polygon",
    "erasing polygon",
    "magic wand",
    "erasing with the wand",
    "suggested damage",
    "imported mask",
    "reused mask",
    "mask of another photo",
    "clear mask",
    "invert mask",
    "grow mask",
    "shrink mask",
    "feather mask",
    "healing",
    "cloning",
    "find faces",
    "choosing a face",
    "leaving a face out",
    "remove face",
    "add face",
    "moving a face",
    "scaling a face",
    "turning a face",
    "placing a face",
    "repair",
    "candidate {number}",
    "paint candidate {number}",
    "lock candidate {number}",
    "unlock candidate {number}",
    "opacity {percent} %",
    "vary",
)

MEANING = "step"

STEPS = {
    template: re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>\\d+)", re.escape(template)))
    for template in _STEPS
}
"""The names by template, and what matches each."""


@cache
def step_name(english: str) -> str:
    """A step's name as a sentence; one that is not known, as of a newer project, as it is."""
    for template, pattern in STEPS.items():
        if found := pattern.fullmatch(english):
            return Sentence(template, found.groupdict(), meaning=MEANING)
    return english

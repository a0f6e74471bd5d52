"""Values as they are typed in the terminal, checked: for argparse, which explains what is wrong."""

import argparse
from math import isfinite


def points(text: str) -> list[tuple[float, float]]:
    """Two or three points, x and y in turn."""
    try:
        values = [float(part) for part in text.split(",")]
    except ValueError:
        values = []
    if len(values) not in (4, 6) or not all(map(isfinite, values)):
        raise argparse.ArgumentTypeError(
            f"x1,y1,x2,y2 of the eyes, or six numbers with the mouth's, are wanted, not {text!r}"
        )
    return list(zip(values[::2], values[1::2], strict=True))


def numbers(text: str) -> list[int]:
    """Numbers of faces, between commas."""
    return [_number(part.strip(), 1, 9999) for part in text.split(",")]


def seed(text: str) -> int:
    """Of the random numbers."""
    return _number(text, 0, 2**63 - 1)


def count(text: str) -> int:
    """How many candidates or processes."""
    return _number(text, 1, 64)


def faces(text: str) -> int:
    """How many faces are measured."""
    return _number(text, 1, 10**6)


def page(text: str) -> int:
    """Of a TIFF."""
    return _number(text, 1, 65535)


def limit(text: str) -> int:
    """Of what is opened."""
    return _number(text, 1, 10**6)


def quality(text: str) -> int:
    """Of a lossy format."""
    return _number(text, 1, 100)


def _number(text: str, low: int, high: int) -> int:
    if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"a number from {low} to {high} is wanted, not {text!r}")
    return int(text)

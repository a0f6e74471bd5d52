"""Reading a JSON document that anybody may have written: every value is checked as it is taken."""

import json
from collections.abc import Iterator
from typing import Any

from engine.mask import Box
from engine.sentence import say

_COORDINATE = 1e7
"""No pixel is further off than this."""


class Damaged(ValueError):
    """A value is missing or not what it must be; the message names it."""


def parsed(data: bytes) -> "Fields":
    """A JSON object. Raises Damaged for anything else."""
    try:
        value = json.loads(data, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Damaged(say("its text is no JSON")) from error
    return Fields(value, say("the project"))


def _no_number(text: str) -> float:
    raise ValueError(say("{text} is no number", text=text))


class Fields:
    """A JSON object; each method gives one value of it or raises Damaged."""

    def __init__(self, value: object, title: str) -> None:
        """title: what the object is, for messages."""
        if not isinstance(value, dict):
            raise Damaged(say("{title} is no object", title=title))
        self._values: dict[str, Any] = value
        self._title = title

    def _value(self, name: str) -> Any:
        if name not in self._values:
            raise Damaged(say("'{name}' is missing", name=name))
        return self._values[name]

    def has(self, name: str) -> bool:
        """Whether a value is there at all."""
        return name in self._values

    def absent(self, name: str) -> bool:
        """Whether a value is null."""
        return self._value(name) is None

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self._value(name)
        if not isinstance(value, bool):
            raise Damaged(say("'{name}' is neither true nor false", name=name))
        return value

    def whole(self, name: str, low: int, high: int) -> int:
        """A whole number from low to high."""
        return _whole(self._value(name), name, low, high)

    def wholes(self, name: str, count: int | None, low: int, high: int) -> tuple[int, ...]:
        """Whole numbers from low to high, so many of them; None: any number of them."""
        values = self.list(name, 100_000)
        if count is not None and len(values) != count:
            raise Damaged(say("'{name}' is not {count} numbers", name=name, count=count))
        return tuple(_whole(value, name, low, high) for value in values)

    def number(self, name: str, low: float, high: float) -> float:
        """A number from low to high."""
        return _number(self._value(name), name, low, high)

    def numbers(self, name: str, count: int) -> tuple[float, ...]:
        """So many coordinates or lengths in pixels."""
        values = self.list(name, count)
        if len(values) != count:
            raise Damaged(say("'{name}' is not {count} numbers", name=name, count=count))
        return tuple(_number(value, name, -_COORDINATE, _COORDINATE) for value in values)

    def vector(self, name: str, most: int) -> tuple[float, ...]:
        """Up to so many numbers of a size that a network's are of."""
        return tuple(_number(value, name, -1e6, 1e6) for value in self.list(name, most))

    def text(self, name: str, longest: int = 200) -> str:
        """A text that can be shown in a line."""
        return _text(self._value(name), name, longest)

    def path(self, name: str) -> str:
        """A file's name, whatever its letters."""
        value = self._value(name)
        if not isinstance(value, str) or len(value) > 4096 or "\0" in value:
            raise Damaged(say("'{name}' is no file's name", name=name))
        return value

    def texts(self, name: str, most: int) -> tuple[str, ...]:
        """Several, of up to 1,000 letters."""
        return tuple(_text(value, name, 1000) for value in self.list(name, most))

    def table(self, name: str, most: int) -> dict[str, Any]:
        """An object whose names are free; its values are to be checked by `measured` or `named`."""
        value = self._value(name)
        if not isinstance(value, dict) or len(value) > most:
            raise Damaged(say("'{name}' is no object, or too large", name=name))
        return {_text(key, name, 100): one for key, one in value.items()}

    def measured(self, name: str, most: int) -> dict[str, float]:
        """Numbers by name."""
        rows = self.table(name, most).items()
        return {key: _number(one, name, -1e30, 1e30) for key, one in rows}

    def named(self, name: str, most: int) -> dict[str, str]:
        """Texts by name."""
        return {key: _text(one, name, 200) for key, one in self.table(name, most).items()}

    def list(self, name: str, most: int) -> list[Any]:
        """A list of no more than `most`."""
        value = self._value(name)
        if not isinstance(value, list) or len(value) > most:
            raise Damaged(say("'{name}' is no list, or too long", name=name))
        return value

    def within(self, name: str) -> "Fields":
        """An object inside."""
        return Fields(self._value(name), f"'{name}'")

    def each(self, name: str, most: int) -> Iterator["Fields"]:
        """The objects of a list."""
        return (
            Fields(value, say("an entry of '{name}'", name=name)) for value in self.list(name, most)
        )

    def box(self, name: str, size: tuple[int, int]) -> Box:
        """A box within a picture of that width and height; it may be empty."""
        x0, y0, x1, y1 = self.wholes(name, 4, 0, 2**31)
        if not (x0 <= x1 <= size[0] and y0 <= y1 <= size[1]):
            raise Damaged(say("'{name}' is no box within its picture", name=name))
        return x0, y0, x1, y1


def _whole(value: object, name: str, low: int, high: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise Damaged(
            say("'{name}' is no whole number from {low} to {high}", name=name, low=low, high=high)
        )
    return value


def _number(value: object, name: str, low: float, high: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise Damaged(
            say("'{name}' is no number from {low:g} to {high:g}", name=name, low=low, high=high)
        )  # nor is NaN
    return float(value)


def _text(value: object, name: str, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise Damaged(
            say("'{name}' is no text of up to {longest} letters", name=name, longest=longest)
        )
    return value

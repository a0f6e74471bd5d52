"""What is said to people, in English, and what it was made of, so that it can be said otherwise.

A `Sentence` is the English text; the terminal prints it as it is. The window, which may speak
another language, translates its template and fills in the values again: inpaint_gui/translation.py.
`make translations` collects the templates from the calls below, so they are literal strings.
"""

from collections.abc import Mapping, Sequence
from functools import reduce
from numbers import Number


class Sentence(str):
    """An English text that knows its template, `str.format`'s, and the values in it."""

    template: str
    values: Mapping[str, object]
    one: str | None
    """The template where the value `n` is 1, of a template that counts; else None."""

    meaning: str
    """Tells apart what English says by the same words: "verb"; "" where one will do."""

    def __new__(
        cls,
        template: str,
        values: Mapping[str, object] | None = None,
        one: str | None = None,
        meaning: str = "",
    ) -> "Sentence":
        values = {
            name: value if isinstance(value, (str, Number)) else str(value)
            for name, value in (values or {}).items()
        }
        english = one if one is not None and values["n"] == 1 else template
        self = super().__new__(cls, english.format_map(values) if values else english)
        self.template, self.values, self.one, self.meaning = template, values, one, meaning
        return self

    def __str__(self) -> str:
        """Itself: so `str(error)` still knows what it was made of."""
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.template, dict(self.values), self.one, self.meaning)


def say(template: str, /, *, meaning: str = "", **values: object) -> Sentence:
    """A sentence: `say("{name} cannot be read.", name=path.name)`; values may be sentences."""
    return Sentence(template, values, meaning=meaning)


def plural(one: str, many: str, /, n: int, **values: object) -> Sentence:
    """A sentence that counts: `plural("One face", "{n} faces", n)`."""
    return Sentence(many, {"n": n, **values}, one)


def joined(parts: Sequence[str], by: str = " ") -> str:
    """Sentences one after the other, or with something between them."""
    if by == " ":
        return reduce(
            lambda first, then: say("{first} {then}", first=first, then=then), parts or [""]
        )
    values = {f"part{i}": part for i, part in enumerate(parts)}
    return Sentence(by.join(f"{{{name}}}" for name in values), values)


def enumerated(parts: Sequence[str]) -> str:
    """ "this", "this and that", "this, that and the other"."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return say("{first} and {then}", first=_listed(parts[:-1]), then=parts[-1])


def alternatives(parts: Sequence[str]) -> str:
    """ "this", "this or that", "this, that or the other"."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return say("{first} or {then}", first=_listed(parts[:-1]), then=parts[-1])


def _listed(parts: Sequence[str]) -> str:
    return reduce(lambda first, then: say("{first}, {then}", first=first, then=then), parts)

"""The letter that opens a menu together with Alt: one for each menu of the bar, in any language."""

from collections.abc import Iterable


def with_mnemonics(titles: Iterable[tuple[str, str]]) -> list[str]:
    """Titles with `&` before the letter that opens them, no letter twice.

    titles: each as it is shown, and in English. The letter is the first of a title's own that is
    free; a title without one that can be typed has one of the English after it, as the custom is
    in Chinese.
    """
    taken: set[str] = set()
    marked = []
    for title, english in titles:
        place = _free(title, taken)
        if place is None:
            place = _free(english, taken)
            letter = "" if place is None else english[place].upper()
            marked.append(f"{title}(&{letter})" if letter else title)
        else:
            letter = title[place]
            marked.append(f"{title[:place]}&{title[place:]}")
        taken.add(letter.lower())
    return marked


def _free(word: str, taken: set[str]) -> int | None:
    """Where the first letter stands that every keyboard has and no other menu took."""
    fit = (i for i, letter in enumerate(word) if letter.isascii() and letter.isalpha())
    return next((i for i in fit if word[i].lower() not in taken), None)

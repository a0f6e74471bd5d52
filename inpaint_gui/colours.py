"""Every colour, written once: the dark look and the light one."""

from dataclasses import dataclass

from engine.sentence import say


@dataclass(frozen=True)
class Colours:
    """Neutral greys, so that no hue misleads the eye beside a photo, and one warm accent."""

    canvas: str = "#17181b"
    bar: str = "#1b1d20"
    rail: str = "#1d1f23"
    panel: str = "#212327"
    pill: str = "#26282d"
    raised: str = "#2c2f35"
    hover: str = "#34373e"
    line: str = "#33363c"
    track: str = "#3f434b"
    outline: str = "#555a64"
    faint: str = "#6b7079"
    dim: str = "#9ca1aa"
    text: str = "#d7dade"
    bright: str = "#ffffff"
    gold: str = "#e0b34c"
    fill: str = "#e0b34c"
    """Gold of a filled surface that bears text; `gold` is that of text and lines."""

    gold_light: str = "#ecc367"
    gold_deep: str = "#c59a38"
    on_gold: str = "#1b1604"
    mask: str = "#ff4d6d"
    alert: str = "#ff8f85"


DARK = Colours()
"""Also what is painted over a photo is in these colours, in both looks: a photo has no theme."""

LIGHT = Colours(
    canvas="#dcdddf",
    bar="#f0f0f1",
    rail="#f0f0f1",
    panel="#f6f6f7",
    pill="#fbfbfc",
    raised="#e6e7e9",
    hover="#dadce0",
    line="#d0d2d6",
    track="#c2c5ca",
    outline="#a3a7ae",
    faint="#9599a1",
    dim="#565b64",
    text="#24272c",
    bright="#000000",
    gold="#805a00",
    fill="#dfae3f",
    gold_light="#ebbf58",
    gold_deep="#c6962c",
    mask="#ff4d6d",
    alert="#b3261e",
)

MASK_COLOURS = {
    say("Rose"): DARK.mask,
    say("Orange"): "#ff9d2e",
    say("Green"): "#4fd06a",
    say("Cyan"): "#2ec7ee",
    say("Violet"): "#9b7bff",
}
"""The mask's colours to choose from; none is a skin's, a hair's or a sky's."""

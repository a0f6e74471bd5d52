"""What colours a file's numbers are, told without an ICC profile: HEIC, AVIF and PNG do so.

By code points of ITU-T H.273 (nclx in ISO base media, cICP in a PNG), or in older PNGs by the
primaries and an exponent (cHRM, gAMA).
"""

from dataclasses import dataclass

from engine.photo.icc import Chromaticity, Curve, matrix_profile

_UNSPECIFIED = 2
_D65: Chromaticity = (0.3127, 0.3290)
_709 = (_D65, ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)))
_601 = (_D65, ((0.630, 0.340), (0.310, 0.595), (0.155, 0.070)))
_PRIMARIES = {
    1: ("Rec. 709", *_709),
    _UNSPECIFIED: ("Rec. 709", *_709),
    5: ("Rec. 601 (625 lines)", _D65, ((0.640, 0.330), (0.290, 0.600), (0.150, 0.060))),
    6: ("Rec. 601 (525 lines)", *_601),
    7: ("Rec. 601 (525 lines)", *_601),
    9: ("Rec. 2020", _D65, ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))),
    11: ("DCI P3", (0.314, 0.351), ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))),
    12: ("Display P3", _D65, ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))),
}
"""Names, white, and red, green and blue (H.273, table 2)."""

_SRGB: Curve = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_LIKE_SRGB = (1, _UNSPECIFIED, 6, 13, 14, 15)
"""What is filmed by Rec. 709's curve is shown by sRGB's, as browsers do."""

_CURVES: dict[int, tuple[str, Curve]] = {code: ("sRGB curve", _SRGB) for code in _LIKE_SRGB}
"""H.273, table 3: those that are no HDR."""

_CURVES |= {4: ("gamma 2.2", (2.2,)), 5: ("gamma 2.8", (2.8,)), 8: ("linear", (1.0,))}
_KNOWN_PRIMARIES = frozenset((1, 2, *range(4, 13)))
_KNOWN_TRANSFERS = frozenset((1, 2, *range(4, 19)))
_NEAR = 0.002


@dataclass(frozen=True)
class ColourSpace:
    """Code points of H.273: whose primaries and which curve (its `transfer characteristics`).

    How the channels are mixed for coding is no part of it: the coder chooses that by itself.
    """

    primaries: int
    transfer: int

    @property
    def plain(self) -> bool:
        """sRGB, which is also what a file that tells nothing is taken for."""
        return self.primaries in (1, _UNSPECIFIED) and self.transfer in _LIKE_SRGB


def colour_space(primaries: int, transfer: int) -> ColourSpace | None:
    """Of code points in a file; None where they tell nothing, or are none of the table's."""
    known = primaries in _KNOWN_PRIMARIES and transfer in _KNOWN_TRANSFERS
    told = (primaries, transfer) != (_UNSPECIFIED, _UNSPECIFIED)
    return ColourSpace(primaries, transfer) if known and told else None


def profile_of(space: ColourSpace, *, grey: bool) -> bytes | None:
    """An ICC profile that says the same; None for sRGB, and for HDR, which none of this kind can.

    grey: for a picture of one channel.
    """
    if space.plain or space.primaries not in _PRIMARIES or space.transfer not in _CURVES:
        return None
    name, white, primaries = _PRIMARIES[space.primaries]
    said, curve = _CURVES[space.transfer]
    return matrix_profile(f"{name}, {said}", white, primaries, curve, grey=grey)


def profile_of_numbers(
    chromaticities: tuple[float, ...] | None, gamma: float | None, *, grey: bool
) -> bytes | None:
    """A profile of a PNG's cHRM (white, red, green, blue as x, y) and gAMA; None for sRGB's.

    What is not told is sRGB's.
    """
    own = (*_709[0], *(number for colour in _709[1] for number in colour))
    stated = chromaticities or own
    usual = not gamma or abs(gamma * 2.2 - 1) < 0.01
    if usual and max(abs(a - b) for a, b in zip(stated, own, strict=True)) < _NEAR:
        return None
    white, *primaries = zip(stated[::2], stated[1::2], strict=True)
    curve = (1 / gamma,) if gamma else _SRGB
    red, green, blue = primaries
    try:
        return matrix_profile("As the PNG says", white, (red, green, blue), curve, grey=grey)
    except ValueError:  # damaged numbers mean nothing
        return None

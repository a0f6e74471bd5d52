"""Date stamps as cameras of the 1980s to 2000s burned them into photos, drawn like other damage."""

import cv2
import numpy as np

from engine.synthetic_damage import Layer, Points, Random, softened

# the segments of each digit, a bit each: top, upper right, lower right, bottom, lower left, upper
# left, middle
_SEGMENTS = (63, 6, 91, 79, 102, 109, 125, 7, 127, 111)
_CORNERS = ((0, 0), (1, 0), (1, 1), (1, 2), (0, 2), (0, 1))
_ENDS = ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0), (5, 2))


def date_stamp(shape: tuple[int, int], random: Random, *, side: float | None = None) -> Layer:
    """A date in glowing orange, red or yellow digits, most often low at the right."""
    side = side or max(shape)
    tall = max(8.0, side * random.uniform(0.02, 0.04))
    thick = max(1, round(tall * random.uniform(0.1, 0.18)))
    day, month, year = random.integers((1, 1, 80), (29, 13, 109))
    text = str(random.choice(("'{y} {m} {d}", "{m} {d} '{y}", "{d}.{m}.{y}", "{y}/{m}/{d}")))
    text = text.format(y=f"{year % 100:02}", m=month, d=f"{day:02}")
    space = round(2 * tall)
    written = np.zeros((space, int(len(text) * tall * 0.95) + space), np.uint8)
    if random.random() < 0.65:
        _digits(written, text, tall, thick, random.uniform(0, 0.15))
    else:
        font = int(random.choice((cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_PLAIN)))
        scale = tall / cv2.getTextSize("0", font, 1, 1)[0][1]
        origin = (space // 4, round(1.5 * tall))
        cv2.putText(written, text, origin, font, scale, 255, thick, cv2.LINE_AA)
    x0, y0, wide, high = cv2.boundingRect(written)
    free = np.maximum(np.array(shape[::-1]) - (wide, high), 0)
    place = free * np.clip(random.normal(0.93, 0.04, 2), 0, 1)
    if random.random() < 0.25:
        place = np.where(random.random(2) < 0.5, place, free - place)
    left, top = place.astype(int)
    drawn = np.zeros(shape, np.uint8)
    part = drawn[top : top + high, left : left + wide]
    part[:] = written[y0 : y0 + high, x0 : x0 + wide][: part.shape[0], : part.shape[1]]
    opacity = softened(drawn, random.uniform(0.3, 0.8)) * random.uniform(0.7, 1)
    glow = cv2.GaussianBlur(opacity, (0, 0), 0.12 * tall + 0.5) * random.uniform(0, 0.5)
    colour = random.uniform((225, 40, 0), (255, 215, 70)).astype(np.float32)
    return Layer(np.maximum(opacity, glow), colour)


def _digits(written: np.ndarray, text: str, tall: float, thick: int, slant: float) -> None:
    """Writes a date as seven-segment digits."""
    x, y, half = 0.5 * tall, 0.4 * tall, tall / 2
    for letter in text:
        if letter.isdigit():
            for bit, (a, b) in enumerate(_ENDS):
                if _SEGMENTS[int(letter)] >> bit & 1:
                    ends = np.array([_CORNERS[a], _CORNERS[b]]) * half
                    inset = (ends[1] - ends[0]) * 0.12
                    ends += np.stack([inset, -inset])
                    ends[:, 0] += slant * (tall - ends[:, 1])
                    _bar(written, ends + (x, y), thick)
        elif letter != " ":
            ends = {
                "'": np.array([[0.2, 0.0], [0.15, 0.2]]),
                ".": np.array([[0.1, 0.98], [0.1, 1.0]]),
                "/": np.array([[0.4, 0.05], [0.05, 0.95]]),
            }[letter]
            _bar(written, ends * tall + (x, y), thick)
        x += tall * (0.78 if letter.isdigit() else 0.5)


def _bar(written: np.ndarray, ends: Points, thick: int) -> None:
    (x0, y0), (x1, y1) = np.round(ends * 16).astype(int).tolist()
    cv2.line(written, (x0, y0), (x1, y1), 255, thick, cv2.LINE_AA, 4)

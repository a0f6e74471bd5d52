"""Lines are told from spots, and one from another where they cross."""

import cv2
import numpy as np

from engine.lines import lines


def drawn(*ends: tuple[tuple[int, int], tuple[int, int]], level: int = 220) -> np.ndarray:
    picture = np.full((120, 160, 3), 110, np.uint8)
    for start, end in ends:
        cv2.line(picture, start, end, (level, level, level), 3)
    return picture


def found(picture: np.ndarray) -> np.ndarray:
    """Where any line is: (H, W) bool."""
    return np.any([labels > 0 for labels in lines(picture)], axis=0)


def test_bright_and_dark_lines_of_any_direction_are_found_and_nothing_else() -> None:
    for level in (30, 220):
        for end in ((140, 60), (140, 100), (60, 110), (20, 100)):
            picture = drawn(((20, 20), end), level=level)
            line = picture[..., 0] != 110
            mask = found(picture)
            assert mask[line].mean() > 0.85
            near = cv2.dilate(line.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
            assert near[mask].mean() > 0.95


def test_a_spot_an_edge_and_an_even_picture_are_no_lines() -> None:
    even = drawn()
    assert not found(even).any()
    edge = even.copy()
    edge[:, 80:] = 220
    assert not found(edge).any()
    spot = even.copy()
    cv2.circle(spot, (80, 60), 4, (220, 220, 220), -1)
    assert not found(spot).any()


def test_crossing_lines_stay_apart() -> None:
    maps = list(lines(drawn(((10, 60), (150, 62)), ((80, 5), (82, 115)))))
    apart = [labels[61, 20] != labels[20, 80] for labels in maps if labels[61, 20]]
    assert apart and all(apart)

"""One click marks what looks damaged: an ordinary mask, to be corrected, undone, repaired."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from engine.synthetic_damage import Damaged, damaged, scratch
from inpaint_gui.window import Window
from tests.gui.conftest import Hand


@pytest.fixture(scope="session")
def planted(astronaut: np.ndarray) -> Damaged:
    """The astronaut's head with four scratches, 300 x 300."""
    random = np.random.default_rng(7)
    return damaged(astronaut[:300, 90:390], [scratch((300, 300), random) for _ in range(4)])


@pytest.fixture(scope="session")
def scratched(planted: Damaged, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("photos") / "scratched.png"
    Image.fromarray(planted.image).save(path)
    return path


def test_one_key_marks_the_scratches_beside_the_strokes_and_one_undo_takes_it_back(
    window: Window, hand: Hand, scratched: Path, planted: Damaged
) -> None:
    window.open(scratched)
    window.canvas.tools.options.set_size(8)
    hand.stroke((10, 10), (30, 10))
    stroke = window.document.mask.copy()
    faces = window.document.faces.all
    hand.press("d")
    mask = window.document.mask
    assert mask[planted.visible].mean() > 0.5 and mask.mean() < 0.2
    assert mask[stroke].all()
    assert window.document.repair is None and window.document.faces.all == faces
    assert window.actions_["undo"].text() == "Undo suggested damage"
    assert "Correct" in window.status.message.text()
    hand.press("z", control=True)
    np.testing.assert_array_equal(window.document.mask, stroke)


def test_the_suggestion_is_corrected_with_the_eraser(
    window: Window, hand: Hand, scratched: Path
) -> None:
    window.open(scratched)
    hand.press("d")
    y, x = np.argwhere(window.document.mask)[0]
    before = window.document.mask.sum()
    window.canvas.tools.options.set_size(8)
    hand.press("e")
    hand.stroke((x, y))
    assert not window.document.mask[y, x] and 0 < window.document.mask.sum() < before


def test_the_button_at_the_left_does_the_same(window: Window, scratched: Path) -> None:
    window.open(scratched)
    buttons = window.rail.findChildren(QToolButton)
    (button,) = [b for b in buttons if b.defaultAction() is window.actions_["suggest"]]
    assert button.accessibleName() == "Suggest Damage"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.document.mask.any()


def test_more_or_less_can_be_asked_for(window: Window, hand: Hand, scratched: Path) -> None:
    window.open(scratched)
    window.actions_["suggest_less"].trigger()
    obvious = window.document.mask.copy()
    hand.press("d", shift=True)
    assert (window.document.mask | ~obvious).all()
    assert obvious.sum() < window.document.mask.sum()


def test_it_says_so_when_there_is_nothing_to_suggest(window: Window, hand: Hand, sky: Path) -> None:
    assert not window.actions_["suggest"].isEnabled()
    window.open(sky)
    hand.press("d")
    assert not window.document.mask.any() and not window.actions_["undo"].isEnabled()
    assert "No more damage was seen" in window.status.message.text()


def test_escape_stops_it_and_leaves_the_mask_as_it_was(
    threaded_window: Window, qtbot: QtBot, scratched: Path
) -> None:
    window, hand = threaded_window, Hand(threaded_window)
    with qtbot.waitSignal(window.reading.opened, timeout=20_000):
        window.open(scratched)
    qtbot.waitUntil(lambda: window.runner.current is None, timeout=60_000)
    with qtbot.waitSignal(window.work.stepped, timeout=20_000):
        hand.press("d")
    hand.press(Qt.Key.Key_Escape)
    assert not window.runner.holds(window.document)
    qtbot.waitUntil(lambda: window.runner.current is None, timeout=20_000)
    assert not window.document.mask.any()

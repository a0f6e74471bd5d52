"""The fill that follows the brush, with the real network: while a stroke goes on, and after it."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inpaint_gui.images import to_array
from inpaint_gui.live import LiveFilling
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
MOUTH = ((112, 152), (126, 153), (140, 154))


@pytest.fixture
def ready(window: Window, pair: Path) -> Window:
    """Two faces, frames hidden, the network loaded; what it asks is answered within the call."""
    window.open(pair)
    window.actions_["show_faces"].trigger()
    window.at_hand.live.set_on(True)  # also where the machine that tests is slow
    assert window.at_hand.live.ready
    window.canvas.tools.options.set_size(18)
    window.canvas.tools.options.set_hardness(100)
    window.document.set_options(effort=0.05)
    return window


@pytest.fixture
def threaded_pair(threaded_window: Window, pair: Path, qtbot: QtBot) -> Window:
    """The same two faces, found in a thread."""
    threaded_window.open(pair)
    qtbot.waitUntil(lambda: len(threaded_window.document.faces.all) == 2, timeout=60_000)
    return threaded_window


def seen(window: Window, x: float, y: float, reach: int = 4) -> np.ndarray:
    place = Hand(window).place(x, y)
    image = to_array(window.canvas.grab().toImage()).astype(int)
    return image[place.y() - reach : place.y() + reach + 1, place.x() - reach : place.x() + reach]


def test_the_fill_is_seen_while_the_brush_moves_and_nothing_is_done_yet(ready: Window) -> None:
    hand, canvas, document = Hand(ready), ready.canvas, ready.document
    plain, other = seen(ready, 126, 153), seen(ready, 360, 153)
    steps = document.stack.index()
    QTest.mousePress(canvas, LEFT, pos=hand.place(*MOUTH[0]))
    QTest.mouseMove(canvas, hand.place(*MOUTH[1]))
    QTest.mouseMove(canvas, hand.place(*MOUTH[2]))
    QTest.mouseMove(canvas, hand.place(*MOUTH[2]) + QPoint(1, 0))
    filled = seen(ready, 126, 153)
    ready.actions_["live_fill"].trigger()
    marked = seen(ready, 126, 153)
    assert np.abs(filled - plain).mean() > 2  # no longer the photo's mouth
    assert np.abs(filled - marked).mean() > 20  # nor a veil of rose
    assert abs(filled.mean() - plain.mean()) < 25  # but a face's colours
    np.testing.assert_array_equal(seen(ready, 360, 153), other)
    assert document.stack.index() == steps and document.repair is None
    QTest.mouseRelease(canvas, LEFT, pos=hand.place(*MOUTH[2]))


def test_it_meets_the_photo_at_the_rim(ready: Window) -> None:
    hand, canvas = Hand(ready), ready.canvas
    ready.actions_["actual"].trigger()
    QTest.mousePress(canvas, LEFT, pos=hand.place(*MOUTH[0]))
    for point in MOUTH:
        QTest.mouseMove(canvas, hand.place(*point))
    glimpse = next(iter(canvas._scene.glimpses.values()))
    document = ready.document
    x0, y0, x1, y1 = glimpse.box
    pixels = glimpse.arrays[0]
    shown = pixels[..., 3] > 0
    mask = document.mask[y0:y1, x0:x1]
    photo = document.photo.pixels[y0:y1, x0:x1].astype(int)
    rgb = pixels[..., 2::-1].astype(int)
    rim = shown & ~mask
    assert rim.any() and not (shown & mask).all()
    np.testing.assert_array_equal(rgb[rim], photo[rim])
    down = shown[1:] & shown[:-1] & (mask[1:] != mask[:-1])
    steps, own = (np.abs(np.diff(one, axis=0)).mean(-1)[down].mean() for one in (rgb, photo))
    assert steps < 1.5 * own + 2  # where the photo has an edge there is one
    QTest.mouseRelease(canvas, LEFT, pos=hand.place(*MOUTH[-1]))


def test_when_the_hand_rests_the_candidates_come(ready: Window, qtbot: QtBot) -> None:
    document, canvas = ready.document, ready.canvas
    Hand(ready).stroke(*MOUTH)
    assert canvas._scene.glimpses and document.repair is None
    qtbot.waitUntil(lambda: document.repair is not None, timeout=60_000)
    assert document.result.candidates == 4 and not canvas._scene.glimpses
    assert document.mask_repaired and document.stack.undoText() == "repair"
    Hand(ready).press("z", control=True)
    qtbot.wait(800)
    assert document.repair is None  # what was taken back does not come by itself again


def test_r_brings_them_at_once(ready: Window) -> None:
    hand = Hand(ready)
    hand.stroke(*MOUTH)
    hand.press("r")
    assert ready.document.result.candidates == 4 and not ready.canvas._scene.glimpses


def test_r_takes_over_what_has_begun_by_itself(threaded_pair: Window, qtbot: QtBot) -> None:
    window, hand = threaded_pair, Hand(threaded_pair)
    window.canvas.tools.options.set_size(18)
    hand.stroke(*MOUTH)
    window.at_hand.live.wanted.emit()
    qtbot.waitUntil(lambda: window.repairs.current is window.document, timeout=60_000)
    job = window.runner.current
    assert job is not None and not window.canvas.locked
    hand.press("r")
    assert window.runner.current is job and window.canvas.locked  # it does not begin anew
    hand.stroke((200, 20), (210, 20))
    assert window.document.stack.count() == 1 and window.runner.current is job
    hand.press(Qt.Key.Key_Escape)
    assert window.document.repair is None and not window.canvas.locked


def test_what_begins_by_itself_gives_way_to_a_hand_at_the_result(
    threaded_pair: Window, qtbot: QtBot
) -> None:
    """Else the new repair would come between a drag's beginning and its end."""
    window, hand = threaded_pair, Hand(threaded_pair)
    document = window.document
    document.set_options(method="telea")
    window.canvas.tools.options.set_size(18)
    hand.stroke((200, 20), (210, 20))
    hand.press("r")
    qtbot.waitUntil(lambda: document.repair is not None, timeout=60_000)
    first = document.repair
    document.set_options(method="latent-search")
    hand.stroke(*MOUTH)
    window.at_hand.live.wanted.emit()
    qtbot.waitUntil(lambda: window.repairs.current is document, timeout=60_000)
    slider = window.candidates.opacity
    slider.setSliderDown(True)
    slider.setValue(60)
    assert window.repairs.current is None
    slider.setSliderDown(False)
    qtbot.waitUntil(lambda: window.runner.current is None, timeout=60_000)
    assert document.repair is first and document.outcome.opacity == 60
    hand.press("z", control=True)
    assert document.repair is first and document.outcome.opacity == 100


def test_a_stroke_taken_back_takes_its_fill_along(ready: Window, qtbot: QtBot) -> None:
    hand, canvas = Hand(ready), ready.canvas
    plain = seen(ready, 126, 153)
    hand.stroke(*MOUTH)
    hand.press("z", control=True)
    assert not canvas._scene.glimpses
    np.testing.assert_array_equal(seen(ready, 126, 153), plain)
    QTest.mousePress(canvas, LEFT, pos=hand.place(*MOUTH[0]))
    QTest.mouseMove(canvas, hand.place(*MOUTH[2]))
    hand.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, pos=hand.place(*MOUTH[2]))
    qtbot.wait(800)
    assert not canvas._scene.glimpses and ready.document.repair is None


def test_another_photo_shows_nothing_of_it(ready: Window, sky: Path) -> None:
    Hand(ready).stroke(*MOUTH)
    ready.open(sky)
    assert not ready.canvas._scene.glimpses
    Hand(ready).stroke((20, 20), (40, 30))  # where there is no face
    assert not ready.canvas._scene.glimpses


def test_the_switch_is_remembered(ready: Window) -> None:
    action, live = ready.actions_["live_fill"], ready.at_hand.live
    assert action.isChecked()
    action.trigger()
    assert not ready.settings.live_fill and not live.ready
    Hand(ready).stroke(*MOUTH)
    assert not ready.canvas._scene.glimpses and not live._rest.isActive()
    action.trigger()
    assert ready.settings.live_fill and live.ready


def test_where_it_is_too_slow_it_turns_itself_off_and_says_so(ready: Window) -> None:
    live: LiveFilling = ready.at_hand.live
    live._trusted = False  # the user has not asked for it
    hand, canvas = Hand(ready), ready.canvas
    live.seconds.extend([9.0] * 8)  # as a slow computer's fills would have taken
    hand.stroke(*MOUTH)
    assert not live.ready and not canvas._scene.glimpses
    assert not ready.actions_["live_fill"].isChecked()
    assert "9.0 s" in ready.status.message.text() and "View" in ready.status.message.text()
    assert ready.settings.live_fill  # on another computer it may be quick
    ready.actions_["live_fill"].trigger()  # the user wants it none the less
    live.seconds.extend([9.0] * 8)
    hand.stroke(*MOUTH)
    assert live.ready and canvas._scene.glimpses


def test_in_the_thread_the_latest_is_shown_and_the_stroke_waits_for_none(
    threaded_window: Window, pair: Path, qtbot: QtBot
) -> None:
    window = threaded_window
    window.open(pair)
    qtbot.waitUntil(lambda: len(window.document.faces.all) == 2, timeout=60_000)
    window.at_hand.live.set_on(True)
    qtbot.waitUntil(lambda: window.at_hand.live.ready, timeout=60_000)
    hand, canvas = Hand(window), window.canvas
    canvas.tools.options.set_size(18)
    asked = []
    ask = window.at_hand.live._ask
    window.at_hand.live._ask = lambda *a: (asked.append(a), ask(*a))  # type: ignore[method-assign]
    QTest.mousePress(canvas, LEFT, pos=hand.place(*MOUTH[0]))
    for x in range(112, 140):
        QTest.mouseMove(canvas, hand.place(x, 153))
    qtbot.waitUntil(lambda: not window.at_hand.latest.busy, timeout=60_000)
    assert canvas._scene.glimpses
    assert 0 < len(window.at_hand.live.seconds) <= len(asked)
    (levels,) = canvas._scene.glimpses.values()
    x0, _, x1, _ = (2**levels.halved * value for value in levels.box)
    assert x0 < 112 and x1 > 139  # of the whole stroke, not of its beginning
    QTest.mouseRelease(canvas, LEFT, pos=hand.place(139, 153))
    window.at_hand.live.clear()

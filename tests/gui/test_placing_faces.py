"""Faces put right by hand: moved, scaled, turned, marked, chosen, removed, and all of it undone."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import alignment as aligning
from engine.assets import sample_photo
from engine.face import Face
from engine.hidden_faces import find_faces_behind
from engine.photo import Photo, open_photo
from engine.placement import Square, face_of
from engine.step import Step
from inpaint_gui import jobs
from inpaint_gui.document import Document
from inpaint_gui.export_dialog import ExportDialog
from inpaint_gui.frames import Frame, frames_of
from inpaint_gui.images import to_array
from inpaint_gui.jobs import Opened
from inpaint_gui.pictures import face_picture, photo_levels
from inpaint_gui.window import Window
from tests.gui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def found(pair: Path) -> tuple[Face, ...]:
    """What a search of the pair comes to; once for all tests of this file."""
    pixels = open_photo(pair).pixels
    return find_faces_behind(pixels, np.zeros(pixels.shape[:2], bool))


@pytest.fixture
def placing(
    window: Window,
    hand: Hand,
    pair: Path,
    found: tuple[Face, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> Window:
    """Two found faces, the first selected, and the tool in the hand."""
    monkeypatch.setattr(jobs, "find_faces_behind", lambda pixels, mask: found)
    window.open(pair)
    hand.press("f")
    assert len(window.document.faces.all) == 2
    return window


def square(window: Window, index: int = 0) -> Square:
    return window.document.faces.all[index].square


def frame(window: Window, index: int = 0) -> Frame:
    return frames_of(window.document, window.canvas.viewport, tickable=True)[index]


def drag(
    window: Window, start: QPointF | QPoint, *ends: QPointF | QPoint, held: object = NONE
) -> None:
    """Presses, moves along and lets go; places in the canvas."""
    places = [QPointF(place).toPoint() for place in (start, *ends)]
    QTest.mousePress(window.canvas, LEFT, held, places[0])
    for place in places[1:]:
        move(window, place, held)
    QTest.mouseRelease(window.canvas, LEFT, held, places[-1])


def move(window: Window, place: QPoint, held: object) -> None:
    """A move of the mouse with its button down and keys held, which QTest cannot make."""
    canvas = window.canvas
    where, on_screen = QPointF(place), QPointF(canvas.mapToGlobal(place))
    kind = QMouseEvent.Type.MouseMove
    event = QMouseEvent(kind, where, on_screen, Qt.MouseButton.NoButton, LEFT, held)
    QApplication.sendEvent(canvas, event)


def click(window: Window, x: float, y: float) -> None:
    QTest.mouseClick(window.canvas, LEFT, NONE, Hand(window).place(x, y))


def close_to(one: Square, other: Square, by: float = 1.0) -> bool:
    turn = (one.angle - other.angle + 180) % 360 - 180
    values = (one.x - other.x, one.y - other.y, one.side - other.side, turn)
    return bool(np.abs(values).max() <= by)


# -- handles ---------------------------------------------------------------------------------


def test_a_face_follows_the_hand_and_so_does_its_crop(placing: Window, hand: Hand) -> None:
    document, before = placing.document, square(placing)
    picture = to_array(placing.faces.inset.grab().toImage())
    start = hand.place(before.x, before.y)
    QTest.mousePress(placing.canvas, LEFT, NONE, start)
    QTest.mouseMove(placing.canvas, start + QPoint(34, -17))
    during = to_array(placing.faces.inset.grab().toImage())
    assert (during != picture).any() and document.stack.count() == 0
    QTest.mouseRelease(placing.canvas, LEFT, NONE, start + QPoint(34, -17))
    scale = placing.canvas.viewport.scale
    there = Square(before.x + 34 / scale, before.y - 17 / scale, before.side, before.angle)
    assert close_to(square(placing), there, 1e-6) and document.stack.count() == 1
    hand.press("z", control=True)
    assert square(placing) == before
    hand.press("y", control=True)
    assert close_to(square(placing), there, 1e-6)


@pytest.mark.parametrize("corner", range(4))
def test_a_corner_scales_the_frame_and_the_opposite_one_stays(placing: Window, corner: int) -> None:
    before, grabbed = square(placing), frame(placing).polygon.at(corner)
    opposite = before.alignment.corners[(corner + 2) % 4]
    middle = frame(placing).polygon.boundingRect().center()
    drag(placing, grabbed, grabbed + (grabbed - middle) * 0.5)
    after = square(placing)
    assert 1.2 < after.side / before.side < 1.3 and abs(after.angle - before.angle) < 1e-6
    np.testing.assert_allclose(after.alignment.corners[(corner + 2) % 4], opposite, atol=1e-6)


def test_the_knob_turns_the_frame_about_its_middle_and_shift_in_steps(placing: Window) -> None:
    document, before, canvas = placing.document, square(placing), placing.canvas
    shown = frame(placing)
    knob = shown.knob(shown.lowest_edge(canvas.width(), canvas.height()))
    drag(placing, knob, knob + QPointF(-40, 0))
    turned = square(placing)
    assert 5 < turned.angle - before.angle < 60
    assert close_to(turned, Square(before.x, before.y, before.side, turned.angle), 1e-6)
    document.stack.undo()
    drag(placing, knob, knob + QPointF(-40, 0), held=SHIFT)
    steps = square(placing).angle / 15
    assert steps == pytest.approx(round(steps)) and round(steps) > 0


def test_a_click_alone_moves_nothing_and_selects(placing: Window, hand: Hand) -> None:
    before = square(placing, 1)
    place = hand.place(before.x, before.y)
    drag(placing, place, place + QPoint(1, 1))
    assert placing.document.faces.selected == 1 and square(placing, 1) == before
    assert placing.document.stack.count() == 0


def test_escape_puts_a_dragged_face_back(placing: Window, hand: Hand) -> None:
    before = square(placing)
    start = hand.place(before.x, before.y)
    QTest.mousePress(placing.canvas, LEFT, NONE, start)
    QTest.mouseMove(placing.canvas, start + QPoint(60, 30))
    assert square(placing) != before and not placing.actions_["undo"].isEnabled()
    hand.press(Qt.Key.Key_Escape)
    assert square(placing) == before and placing.document.stack.count() == 0
    QTest.mouseMove(placing.canvas, start + QPoint(90, 30))
    QTest.mouseRelease(placing.canvas, LEFT, NONE, start)
    assert square(placing) == before


def test_beside_the_faces_the_photo_is_dragged(placing: Window, hand: Hand) -> None:
    corner = hand.place(256, 10)
    drag(placing, corner, corner + QPoint(20, 30))
    assert hand.place(256, 10) == corner + QPoint(20, 30)
    assert placing.document.stack.count() == 0


def test_the_selected_face_is_placed_by_keys_alone(placing: Window, hand: Hand) -> None:
    before, document = square(placing), placing.document
    placing.canvas.zoom_to(1.0)
    for key, held in (
        (Qt.Key.Key_Right, NONE),
        (Qt.Key.Key_Down, SHIFT),
        (Qt.Key.Key_Up, CONTROL),
        (Qt.Key.Key_Right, CONTROL),
    ):
        QTest.keyClick(placing.canvas, key, held)
    wanted = Square(before.x + 1, before.y + 10, before.side * 1.01, before.angle + 1)
    assert close_to(square(placing), wanted, 1e-6)
    assert document.stack.count() == 1  # small moves one after the other are one step
    hand.press("z", control=True)
    assert square(placing) == before
    hand.press("n")
    assert document.faces.selected == 1
    hand.press("n", shift=True)
    assert document.faces.selected == 0


def test_a_face_cannot_be_lost_beyond_the_photo_nor_vanish(placing: Window, hand: Hand) -> None:
    before = square(placing)
    start = hand.place(before.x, before.y)
    drag(placing, start, start + QPoint(-3000, -3000))
    assert (square(placing).x, square(placing).y) == pytest.approx((0, 0), abs=1e-6)
    placing.document.stack.undo()
    corner = frame(placing).polygon.at(2)
    drag(placing, corner, frame(placing).polygon.at(0) - QPointF(50, 50))
    assert square(placing).side == pytest.approx(8)


# -- marking ---------------------------------------------------------------------------------

EYES = ((103, 113), (143, 112))


@pytest.fixture
def marking(window: Window, hand: Hand, sky: Path, tmp_path: Path) -> Window:
    """A photo in which none is found, and the next clicks are eyes."""
    path = tmp_path / "sky.png"
    with Image.open(sky) as small:
        small.resize((300, 200)).save(path)
    window.open(path)
    hand.press("a")
    assert not window.document.faces.all
    return window


@pytest.mark.parametrize("order", [1, -1])
def test_two_clicks_on_the_eyes_and_enter_are_a_face(
    marking: Window, hand: Hand, order: int
) -> None:
    assert "Click one eye" in marking.status.message.text()
    for x, y in EYES[::order]:
        click(marking, x, y)
    QTest.keyClick(marking.canvas, Qt.Key.Key_Return)
    (subject,) = marking.document.faces.all
    assert subject.by_hand and marking.document.faces.draft is None
    np.testing.assert_allclose(subject.face.landmarks[:2], EYES, atol=1)
    assert [tile.accessibleName() for tile in marking.faces.grid.tiles] == ["Face 1"]
    hand.press("z", control=True)
    assert not marking.document.faces.all and "No face" in marking.faces.words.text()


def test_the_mouth_makes_it_exact_also_upside_down(marking: Window) -> None:
    wanted = Square(150, 100, 100, 172)
    marks = wanted.landmarks
    for x, y in (marks[1], marks[0], marks[3:].mean(0)):
        click(marking, float(x), float(y))
    assert close_to(square(marking), wanted, 1.5)


def test_the_crop_is_seen_while_the_pointer_looks_for_the_eye(marking: Window, hand: Hand) -> None:
    click(marking, *EYES[0])
    pictures = []
    for x in (130, 150):
        QTest.mouseMove(marking.canvas, hand.place(x, 112))
        draft = marking.document.faces.draft
        assert draft is not None and not marking.document.faces.all
        np.testing.assert_allclose(draft.face.landmarks[1], (x, 112), atol=1)
        assert marking.faces.inset.isVisible()
        pictures.append(to_array(marking.faces.inset.grab().toImage()))
    assert (pictures[0] != pictures[1]).any()
    assert "photo pixels per crop pixel" in marking.faces.words.text()


def test_escape_after_one_eye_stops_and_after_two_keeps_the_face(
    marking: Window, hand: Hand
) -> None:
    click(marking, *EYES[0])
    hand.press(Qt.Key.Key_Escape)
    assert not marking.document.faces.all and marking.document.faces.draft is None
    assert marking.status.message.text() == "No face was added."
    hand.press("a")
    for x, y in EYES:
        click(marking, x, y)
    hand.press(Qt.Key.Key_Escape)
    assert len(marking.document.faces.all) == 1


def test_clicks_that_make_no_face_are_explained(marking: Window) -> None:
    click(marking, *EYES[0])
    click(marking, EYES[0][0] + 1, EYES[0][1])
    assert "further apart" in marking.status.message.text()
    click(marking, *EYES[1])
    click(marking, *EYES[1])
    assert "No mouth can be there" in marking.status.message.text()
    assert not marking.document.faces.all


def test_without_a_mouse_a_frame_comes_into_the_middle(marking: Window) -> None:
    QTest.keyClick(marking.canvas, Qt.Key.Key_Return)
    assert close_to(square(marking), Square(150, 100, 80, 0), 1)


def test_another_photo_ends_the_marking(marking: Window, hand: Hand, pair: Path) -> None:
    click(marking, *EYES[0])
    marking.open(pair)
    assert marking.document.faces.draft is None and not marking.canvas.tools.working


def test_a_face_marked_over_a_found_one_takes_its_place(placing: Window, hand: Hand) -> None:
    document, found = placing.document, placing.document.faces.all
    hand.press("a")
    for x, y in EYES:
        click(placing, x, y)
    hand.press("b")  # another tool ends the marking, too
    assert [subject.by_hand for subject in document.faces.all] == [True, False]
    assert document.faces.all[1] is found[1]
    hand.press("z", control=True)
    assert document.faces.all == found


# -- finding, removing -----------------------------------------------------------------------


def test_a_removed_face_is_not_found_again_unless_that_is_asked_for(
    placing: Window, hand: Hand
) -> None:
    document = placing.document
    document.set_options(effort=0.05, candidates=4)
    first = document.faces.all[0]
    hand.press(Qt.Key.Key_Delete)
    assert first not in document.faces.all and len(placing.faces.grid.tiles) == 1
    hand.press("b")
    hand.stroke((112, 152), (140, 154))
    hand.press("r")
    assert document.repair is not None and not document.repair.faces
    assert len(document.faces.all) == 1
    hand.press("f", control=True)
    assert len(document.faces.all) == 2 and "more found" in placing.status.message.text()
    hand.press("z", control=True)
    assert len(document.faces.all) == 1
    document.stack.setIndex(0)
    assert document.faces.all[0] is first


def test_delete_removes_no_face_while_painting(placing: Window, hand: Hand) -> None:
    hand.press("b")
    hand.press(Qt.Key.Key_Delete)
    assert len(placing.document.faces.all) == 2


def test_a_face_marked_while_faces_are_looked_for_stays(
    window: Window, hand: Hand, pair: Path
) -> None:
    by_hand = face_of(Square(125, 125, 104).landmarks, (512, 256))

    def mark(step: Step) -> None:
        if step.message == "Looking for faces":
            window.document.faces.add(by_hand)

    window.work.stepped.connect(mark)
    window.open(pair)
    faces = window.document.faces.all
    assert [subject.by_hand for subject in faces] == [True, False]
    window.document.stack.undo()
    assert window.document.faces.all == faces[1:]  # what was found meanwhile is not lost


def test_where_none_is_found_the_notice_leads_to_a_face_that_is_then_completed(
    window: Window, hand: Hand, marking: Window
) -> None:
    hand.press(Qt.Key.Key_Escape)
    document = window.document
    document.set_options(effort=0.05)
    hand.press("b")
    hand.stroke((123, 120), (123, 135))
    hand.press("r")
    notice = window.stage.notice
    assert "No face was found" in notice.words.text() and notice.button.text() == "Mark the eyes"
    QTest.mouseClick(notice.button, LEFT)
    for x, y in EYES:
        click(window, x, y)
    hand.press("r")  # before the mouth: the eyes are enough
    assert document.repair is not None and len(document.repair.faces) == 1
    assert document.repair.faces[0].face is document.faces.faces[0]
    assert not notice.button.isVisible()  # it may say how the fill looks, but asks for nothing
    assert len(window.candidates.grid.tiles) == 4


# -- choosing --------------------------------------------------------------------------------


def tick_on_canvas(window: Window) -> None:
    QTest.mouseClick(window.canvas, LEFT, NONE, frame(window, 1).tick.center().toPoint())


def tick_on_tile(window: Window) -> None:
    QTest.mouseClick(window.faces.grid.tiles[1], LEFT, NONE, QPoint(14, 14))


def tick_by_key(window: Window) -> None:
    Hand(window).press("n")
    Hand(window).press("t")


def tick_in_panel(window: Window) -> None:
    Hand(window).press("n")
    QTest.mouseClick(window.faces.tick, LEFT)


@pytest.mark.parametrize("tick", [tick_on_canvas, tick_on_tile, tick_by_key, tick_in_panel])
def test_a_face_is_left_out_by_a_click_and_taken_back_by_another(
    placing: Window, hand: Hand, tick: Callable[[Window], None]
) -> None:
    chosen = [True, True]
    for _ in range(2):
        tick(placing)
        chosen[1] = not chosen[1]
        assert [subject.chosen for subject in placing.document.faces.all] == chosen
        assert [tile.tick for tile in placing.faces.grid.tiles] == chosen
        placing.document.faces.select(0)
    hand.press("z", control=True)
    assert placing.document.faces.spared == {1}
    assert "stays as it is" in frame(placing, 1).label


def test_a_face_that_is_not_chosen_keeps_every_pixel_and_its_frame_says_so(
    placing: Window, hand: Hand
) -> None:
    document = placing.document
    document.set_options(effort=0.05)
    tick_on_canvas(placing)
    hand.press("b")
    placing.canvas.tools.options.set_size(18)
    hand.stroke((112, 152), (140, 154))
    hand.stroke((360, 120), (380, 122))
    hand.press("r")
    assert document.repair is not None and document.result.repaired_faces() == {0}
    changed = (document.image() != document.photo.pixels).any(2)
    assert changed[:, :256].any() and not changed[:, 256:].any()
    assert document.mask[:, 256:].any()


def words_on_export(window: Window) -> str:
    """What the export's dialog says."""
    window.saving.ask_export()
    dialog = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    said = dialog.words.text()
    dialog.reject()
    return said


def test_choosing_anew_after_the_repair_is_said_before_saving(placing: Window, hand: Hand) -> None:
    document = placing.document
    document.set_options(method="telea")
    hand.press("b")
    hand.stroke((112, 152), (140, 154))
    hand.press("r")
    assert document.result.of_faces
    hand.press("t")
    assert "chosen anew since the repair" in words_on_export(placing)
    hand.press("z", control=True)
    assert "chosen anew" not in words_on_export(placing)


def test_faces_found_after_the_repair_are_no_reason_to_warn_before_saving(
    window: Window, hand: Hand, pair: Path
) -> None:
    def stop(step: Step) -> None:
        if step.message == "Looking for faces":
            window.work.stepped.disconnect(stop)
            hand.press(Qt.Key.Key_Escape)

    window.work.stepped.connect(stop)
    window.open(pair)
    assert not window.document.faces.searched
    window.document.set_options(method="telea")
    hand.stroke((20, 20), (40, 20))
    hand.press("r")
    assert len(window.document.faces.all) == 2 and window.document.result.of_faces
    assert words_on_export(window) == "Every pixel outside the mask stays as it is."


def test_a_doubtful_face_says_so_at_its_frame_and_in_the_panel(placing: Window, hand: Hand) -> None:
    eyes = placing.document.faces.all[0].face.landmarks[:2]
    scale = placing.document.faces.all[0].face.alignment.scale
    assert frame(placing).label == f"Face 1 · {scale:.1f} photo pixels per crop pixel"
    hand.press("b")
    placing.canvas.tools.options.set_size(30)
    hand.stroke(tuple(eyes[0]), tuple(eyes[1]))
    assert frame(placing).label == "Face 1 · both eyes hidden: a guess"
    assert "Both eyes are hidden" in placing.faces.words.text()
    hand.press("z", control=True)
    assert "hidden" not in placing.faces.words.text()


def test_faces_alone_are_no_unsaved_work(placing: Window, hand: Hand) -> None:
    hand.press("t")
    assert not placing.document.dirty and not placing.isWindowModified()
    hand.press("b")
    hand.stroke((112, 152), (140, 154))
    assert placing.document.dirty


def test_nothing_is_placed_while_a_repair_runs(placing: Window, hand: Hand) -> None:
    document, before = placing.document, square(placing)
    document.set_options(effort=0.05)
    hand.press("b")
    hand.stroke((112, 152), (140, 154))
    hand.press("f")

    def meddle(step: Step) -> None:
        start = hand.place(before.x, before.y)
        drag(placing, start, start + QPoint(50, 20))
        hand.press(Qt.Key.Key_Delete)
        QTest.keyClick(placing.canvas, Qt.Key.Key_Right)
        QTest.mouseClick(placing.faces.grid.tiles[0], LEFT, NONE, QPoint(14, 14))
        placing.canvas.fit()

    placing.work.stepped.connect(meddle)
    hand.press("r")
    assert document.repair is not None and square(placing) == before
    assert document.faces.spared == frozenset() and len(document.faces.all) == 2


# -- the list by itself ----------------------------------------------------------------------

EDIT = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 9)),
    st.tuples(st.just("found"), st.integers(0, 9)),
    st.tuples(st.just("again"), st.integers(0, 9)),
    st.tuples(st.sampled_from(["remove", "move", "nudge", "toggle"]), st.integers(0, 3)),
)


@settings(max_examples=60)
@given(st.lists(EDIT, max_size=12))
def test_any_edits_are_undone_and_redone_and_what_is_found_stays(edits: list) -> None:
    document = Document()
    pixels = np.zeros((40, 400, 3), np.uint8)
    document.open(Opened(Photo(pixels), photo_levels(Photo(pixels))))
    faces, stack, found = document.faces, document.stack, []
    for what, i in edits:
        face = face_of(Square(20 + 40 * i, 20, 30).landmarks, (400, 40))
        if what == "add":
            faces.add(face)
        elif what == "found":
            before = faces.all
            faces.join([face])
            found += [one for one in faces.all if one not in before]
        elif what == "again":
            faces.join_again([face], faces.removed)
        elif faces.all:
            faces.select(i % len(faces.all))
            if what == "remove":
                faces.remove()
            elif what == "toggle":
                faces.toggle()
            else:
                faces.begin()
                faces.place(face_of(Square(21 + 40 * i, 21, 31).landmarks, (400, 40)))
                faces.end("moving", joined=what == "nudge")
        assert 0 <= faces.selected < max(len(faces.all), 1)
    after, removed = faces.all, faces.removed
    stack.setIndex(0)
    assert faces.all == tuple(found) and faces.removed == ()
    stack.setIndex(stack.count())
    assert set(faces.all) == set(after) and set(faces.removed) == set(removed)


def test_the_crop_of_a_huge_face_is_cut_from_a_smaller_picture() -> None:
    pixels = np.repeat(np.repeat(open_photo(sample_photo()).pixels, 4, 0), 4, 1)
    alignment = Square(890, 480, 1200, 20).alignment
    exact = aligning.cut(pixels, alignment.at(128)).astype(int)
    quick = to_array(face_picture(photo_levels(Photo(pixels)), alignment, 128)).astype(int)
    assert np.abs(exact - quick).mean() < 2.5

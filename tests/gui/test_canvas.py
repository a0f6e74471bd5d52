"""What the canvas shows of a photo: smooth or crisp, its colours, what is transparent, in time."""

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPainter, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.photo import Photo
from inpaint_gui.comparing import Comparison, Shown
from inpaint_gui.document import Document
from inpaint_gui.frame import Frame
from inpaint_gui.images import to_array
from inpaint_gui.jobs import Opened
from inpaint_gui.look import look_of
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.pictures import photo_levels
from inpaint_gui.scene import Scene
from inpaint_gui.sight import Sight
from inpaint_gui.window import Window
from tests.engine.photo_files import chunk
from tests.gui.conftest import Hand


def scene_of(photo: Photo) -> tuple[Document, Scene]:
    photos = OpenPhotos()
    scene = Scene(photos)
    photos.changed.connect(scene.follow)
    document = photos.made()
    document.open(Opened(photo, photo_levels(photo)))
    photos.add(document, show=True)
    return document, scene


def drawn(scene: Scene, sight: Sight, width: int, height: int) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    scene.paint(painter, sight, (0, 0, width, height), Shown.RESULT)
    painter.end()
    return to_array(image)


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (height, width, 3), np.uint8)


def test_close_up_every_pixel_is_a_clean_square(qapp: object) -> None:
    pixels = noise(5, 6)
    _, scene = scene_of(Photo(pixels))
    picture = drawn(scene, Sight(8.0, 3, 2), 60, 50)
    np.testing.assert_array_equal(picture[2:42, 3:51], pixels.repeat(8, 0).repeat(8, 1))


def test_far_away_pixels_are_averaged_and_not_left_out(qapp: object) -> None:
    pixels = np.zeros((1600, 1600, 3), np.uint8)
    pixels[::2] = 200  # lines: picking every eighth row would show one of them alone
    _, scene = scene_of(Photo(pixels))
    picture = drawn(scene, Sight(1 / 8, 0, 0), 200, 200)
    assert np.abs(picture[5:-5, 5:-5].astype(int) - 100).max() <= 1


@pytest.mark.parametrize("scale", [0.03, 0.11, 0.37, 1.0, 1.3, 2.2, 5.0])
def test_the_photo_lies_where_its_points_are(qapp: object, scale: float) -> None:
    """A white square's middle is seen where the arithmetic of the view puts it."""
    pixels = np.zeros((1500, 2000, 3), np.uint8)
    pixels[600:840, 700:980] = 255
    _, scene = scene_of(Photo(pixels))
    sight = Sight(scale, round(400 - 840 * scale), round(300 - 720 * scale))
    picture = drawn(scene, sight, 800, 600)[..., 0].astype(float)
    rows, columns = picture.sum(1), picture.sum(0)
    if columns[0] or columns[-1] or rows[0] or rows[-1]:
        return  # it fills the view
    x = (columns * (np.arange(800) + 0.5)).sum() / columns.sum()
    y = (rows * (np.arange(600) + 0.5)).sum() / rows.sum()
    assert abs(x - (sight.left + 840 * scale)) < 0.15
    assert abs(y - (sight.top + 720 * scale)) < 0.15


def test_a_panorama_longer_than_opencv_can_warp_is_shown(qapp: object) -> None:
    pixels = np.zeros((20, 40_000, 3), np.uint8)
    pixels[:, 39_000:] = (10, 200, 30)
    _, scene = scene_of(Photo(pixels))
    picture = drawn(scene, Sight(1.5, -round(38_990 * 1.5), 5), 60, 40)
    assert tuple(picture[20, 2]) == (0, 0, 0) and tuple(picture[20, 40]) == (10, 200, 30)


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("pan"), st.integers(-90, 90), st.integers(-70, 70)),
        st.tuples(st.just("zoom"), st.floats(0.2, 5), st.just(0)),
        st.tuples(st.just("paint"), st.integers(0, 140), st.integers(0, 90)),
        st.tuples(st.just("look"), st.just(0), st.just(0)),
    ),
    min_size=2,
    max_size=10,
)


@settings(max_examples=40)
@given(MOVES)
def test_what_is_kept_from_frame_to_frame_is_what_would_be_painted_anew(
    qapp: object, moves: list[tuple[str, float, int]]
) -> None:
    document, scene = scene_of(Photo(noise(90, 140)))
    kept, size, panes = Frame(scene), QSize(120, 100), Comparison().panes(120, 100)
    sight = Sight(0.8, 7, 9)

    def repaint(change) -> None:
        if change.box is not None:
            kept.forget(change.box)

    document.changed.connect(repaint)
    for kind, a, b in moves:
        if kind == "pan":
            sight = Sight(sight.scale, sight.left + int(a), sight.top + b)
        elif kind == "zoom":
            sight = Sight(float(a), sight.left, sight.top)
        elif kind == "paint":
            document.marks.begin()
            document.marks.paint((a, b), (a + 9, b), 13, value=True, hardness=0.5)
            document.marks.end("stroke")
        else:
            kept.picture(size, sight, panes, 1.0)
    seen = to_array(kept.picture(size, sight, panes, 1.0).toImage()).astype(int)
    fresh = to_array(Frame(scene).picture(size, sight, panes, 1.0).toImage())
    # OpenCV places samples to a 32nd of a pixel along either axis
    assert np.abs(seen - fresh).max() <= 2 * 255 / 32


def test_a_checkerboard_shows_through_what_is_transparent(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    pixels = np.full((60, 90, 4), 255, np.uint8)
    pixels[:, 30:60, 3], pixels[:, 60:, 3] = 0, 128
    Image.fromarray(pixels).save(tmp_path / "clear.png")
    window.open(tmp_path / "clear.png")
    hand.press("v")
    window.canvas.actual_size()
    left, top = int(window.canvas.viewport.left), int(window.canvas.viewport.top)
    picture = to_array(window.canvas.grab().toImage())[top : top + 60, left : left + 90, 0]
    picture = picture.astype(int)
    assert (picture[:, :30] == 255).all()
    squares = picture[:, 32:56]
    dark, light = squares.min(), squares.max()
    assert 140 < dark < light < 215
    np.testing.assert_array_equal(squares[:52], (dark + light) - squares[8:])  # they alternate
    half = set(np.unique(picture[:, 62:]).tolist())
    assert all(min(abs(one - (255 + grey) / 2) for grey in (dark, light)) <= 2 for one in half)


def wide_profile() -> bytes:
    """The ICC profile of a space wider than sRGB: Rec. 2020's primaries, as colord names it."""
    from PySide6.QtGui import QColorSpace

    return bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())


def test_the_photos_own_colours_are_shown_and_its_numbers_stay(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    pixels = np.empty((60, 90, 3), np.uint8)
    pixels[:, :30], pixels[:, 30:60], pixels[:, 60:] = (200, 60, 60), (90, 180, 80), (120, 120, 120)
    path = tmp_path / "p3.png"
    Image.fromarray(pixels).save(path, icc_profile=wide_profile())
    window.open(path)
    hand.press("v")
    window.canvas.actual_size()
    left, top = int(window.canvas.viewport.left), int(window.canvas.viewport.top)
    picture = to_array(window.canvas.grab().toImage())[top : top + 60, left : left + 90]
    profile = ImageCms.ImageCmsProfile(io.BytesIO(wide_profile()))
    wanted = np.asarray(
        ImageCms.profileToProfile(
            Image.fromarray(pixels), profile, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    )
    np.testing.assert_allclose(picture.astype(int), wanted.astype(int), atol=1)
    assert np.abs(wanted[5, 5].astype(int) - pixels[5, 5]).max() > 8  # else it proves nothing
    np.testing.assert_array_equal(window.document.photo.pixels, pixels)


def test_colours_told_by_code_points_are_shown_as_those_of_a_profile(
    window: Window, hand: Hand, tmp_path: Path
) -> None:
    pixels = np.full((60, 90, 3), (200, 60, 60), np.uint8)
    path = tmp_path / "p3.png"
    Image.fromarray(pixels).save(path)
    data = path.read_bytes()
    path.write_bytes(data[:33] + chunk(b"cICP", bytes((12, 13, 0, 1))) + data[33:])
    window.open(path)
    hand.press("v")
    window.canvas.actual_size()
    left, top = int(window.canvas.viewport.left), int(window.canvas.viewport.top)
    picture = to_array(window.canvas.grab().toImage())[top : top + 60, left : left + 90]
    wanted = look_of(wide_profile(), False).shown(pixels)
    np.testing.assert_allclose(picture.astype(int), wanted.astype(int), atol=1)


def test_the_fill_is_shown_in_the_same_colours(window: Window, hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "p3.png"
    Image.new("RGB", (90, 60), (200, 60, 60)).save(path, icc_profile=wide_profile())
    window.open(path)
    window.document.set_options(method="telea")
    hand.stroke((30, 30), (60, 30))
    window.actions_["repair"].trigger()
    hand.press("v")
    window.canvas.actual_size()
    left, top = int(window.canvas.viewport.left), int(window.canvas.viewport.top)
    picture = to_array(window.canvas.grab().toImage())[top : top + 60, left : left + 90]
    assert np.abs(picture.astype(int) - picture[0, 0]).max() <= 6  # unmanaged, 18 off


def test_an_srgb_photo_costs_no_copy_and_a_broken_profile_is_said(
    window: Window, tmp_path: Path
) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert look_of(srgb, False).plain and look_of(None, False).plain
    assert look_of(srgb, False).shown(pixels := noise(4, 4)) is pixels
    Image.new("RGB", (90, 60)).save(tmp_path / "odd.png", icc_profile=b"no profile at all" * 20)
    window.open(tmp_path / "odd.png")
    assert "colour profile cannot be read" in window.stage.notice.words.text()


def test_a_grey_photo_with_a_grey_profile(qapp: object) -> None:
    grey = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    pixels = np.repeat(np.arange(200, dtype=np.uint8).reshape(10, 20, 1), 3, 2)
    shown = look_of(grey, True).shown(pixels)  # a profile of colours does not fit: said, not shown
    assert shown is pixels and look_of(grey, True).notes


def test_two_fingers_zoom_about_the_place_between_them(
    window: Window, hand: Hand, sky: Path
) -> None:
    window.open(sky)
    canvas = window.canvas
    at = QPointF(hand.place(70, 15))
    before, zoom = canvas.viewport.to_photo(at.x(), at.y()), canvas.zoom
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        device,
        2,
        at,
        at,
        QPointF(canvas.mapToGlobal(at.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(1.25 * zoom)
    np.testing.assert_allclose(canvas.viewport.to_photo(at.x(), at.y()), before, atol=1e-9)


def test_a_finger_paints_and_a_second_takes_it_back_and_zooms(
    window: Window, hand: Hand, sky: Path
) -> None:
    window.open(sky)
    window.canvas.tools.options.set_size(8)
    canvas, screen = window.canvas, QTest.createTouchDevice()
    QTest.touchEvent(canvas, screen).press(0, hand.place(20, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, hand.place(50, 20), canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, hand.place(50, 20), canvas).commit()
    painted = window.document.mask.copy()
    assert painted[20, 22:48].all() and window.document.stack.count() == 1

    middle, zoom = hand.place(40, 30), canvas.zoom
    before = canvas.viewport.to_photo(middle.x(), middle.y())
    ends = [QPoint(middle.x() + way * 40, middle.y()) for way in (-1, 1)]
    QTest.touchEvent(canvas, screen).press(0, ends[0], canvas).commit()
    event = QTest.touchEvent(canvas, screen)
    event.move(0, ends[0], canvas).press(1, ends[1], canvas).commit()
    for reach in (50, 60):
        event = QTest.touchEvent(canvas, screen)
        for i, way in enumerate((-1, 1)):
            event.move(i, QPoint(middle.x() + way * reach + 20, middle.y() + 10), canvas)
        event.commit()
    event = QTest.touchEvent(canvas, screen)
    event.release(0, ends[0], canvas).release(1, ends[1], canvas).commit()
    assert canvas.zoom == pytest.approx(1.5 * zoom)
    # what was between the fingers has gone along with them
    after = canvas.viewport.to_photo(middle.x() + 20, middle.y() + 10)
    np.testing.assert_allclose(after, before, atol=1e-6)
    np.testing.assert_array_equal(window.document.mask, painted)
    assert window.document.stack.count() == 1


def test_after_a_pinch_with_the_move_tool_the_photo_does_not_follow_the_mouse(
    window: Window, hand: Hand, sky: Path
) -> None:
    window.open(sky)
    canvas, screen = window.canvas, QTest.createTouchDevice()
    hand.press("v")
    one, other = hand.place(30, 30), hand.place(60, 30)
    QTest.touchEvent(canvas, screen).press(0, one, canvas).commit()
    QTest.touchEvent(canvas, screen).move(0, one, canvas).press(1, other, canvas).commit()
    QTest.touchEvent(canvas, screen).release(0, one, canvas).release(1, other, canvas).commit()
    before = hand.place(40, 30)
    QTest.mouseMove(canvas, before)
    QTest.mouseMove(canvas, before + QPoint(50, 40))
    assert hand.place(40, 30) == before


def test_on_a_fine_screen_a_zoom_is_rough_until_the_hand_rests(window: Window, sky: Path) -> None:
    window.open(sky)
    frame, size = window.canvas._frame, QSize(400, 300)
    panes = Comparison().panes(400, 300)
    fine = frame.picture(size, Sight(4.0, 10, 10), panes, 2.0).toImage().copy()
    assert not frame.coarse and fine.size() == size
    rough = frame.picture(size, Sight(4.4, 8, 8), panes, 2.0)
    assert frame.coarse and rough.size() == QSize(200, 150)
    again = frame.picture(size, Sight(4.4, 8, 8), panes, 2.0)
    assert not frame.coarse and again.size() == size
    apart = to_array(again.toImage()).astype(int) - to_array(
        rough.toImage().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio)
    )
    assert np.abs(apart).mean() < 3
    frame.picture(size, Sight(4.8, 8, 8), panes, 1.0)
    assert not frame.coarse  # on another screen all of it is soon painted

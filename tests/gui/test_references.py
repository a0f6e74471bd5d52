"""A reference photo: read, used by the next repair, dropped; one without a face is refused."""

from pathlib import Path

import numpy as np

from engine.assets import sample_photo
from inpaint_gui.window import Window
from tests.gui.conftest import Hand


def test_the_next_repair_is_drawn_to_it(window: Window, hand: Hand) -> None:
    window.open_sample()
    document = window.document
    document.set_options(effort=0.05)
    assert not window.actions_["no_reference"].isEnabled()
    window.references.take(sample_photo())
    assert document.reference is not None and window.actions_["no_reference"].isEnabled()
    window.canvas.tools.options.set_size(16)
    hand.stroke((205, 138), (240, 138))
    hand.press("r")
    assert document.repair is not None
    drawn = document.image()
    window.actions_["no_reference"].trigger()
    assert document.reference is None
    hand.press("r")
    assert (document.image() != drawn).any()
    mask = document.mask
    np.testing.assert_array_equal(document.image()[~mask], drawn[~mask])


def test_a_photo_without_a_face_is_none(window: Window, sky: Path) -> None:
    window.open_sample()
    window.references.take(sky)
    assert window.document.reference is None
    assert "sky.png: no face was found" in window.stage.notice.words.text()

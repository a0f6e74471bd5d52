"""The panel offers what has weights, and runs what is chosen."""

from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt

from engine import assets, checkpoint
from engine.completion.methods import METHODS
from engine.networks.encoder_decoder import EncoderDecoderConfig, Generator
from inpaint_gui.runner import Runner
from tests.gui.conftest import Hand, MakeWindow


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's resources with a place for other weights; faces are found as ever."""
    folder = tmp_path / "resources"
    (folder / "weights").mkdir(parents=True)
    for entry in assets.resources().iterdir():
        if entry.name != "weights":
            (folder / entry.name).symlink_to(entry)
    faces = assets.weights_path("landmarks").with_suffix(".onnx")
    (folder / "weights" / faces.name).symlink_to(faces)
    monkeypatch.setattr(assets, "resources", lambda: folder)
    return folder


def test_each_method_with_weights_is_offered_with_its_description(
    resources: Path, make_window: MakeWindow
) -> None:
    for method in METHODS:
        if method.recipe:
            (resources / "weights" / f"{method.recipe}.safetensors").touch()
    box = make_window(Runner(threaded=False)).options.method
    assert [box.itemData(i) for i in range(box.count())] == [method.name for method in METHODS]
    assert box.maxVisibleItems() >= box.count()
    for i, method in enumerate(METHODS):
        assert box.itemData(i, Qt.ItemDataRole.ToolTipRole) == method.description
        assert box.fontMetrics().horizontalAdvance(method.title) < box.width() - 36


def test_a_method_with_one_answer_gives_one_and_says_so(
    resources: Path, make_window: MakeWindow, pair: Path
) -> None:
    torch.manual_seed(1)
    network = Generator(EncoderDecoderConfig(4, 4))
    path = resources / "weights" / "inpaint-dcgan.safetensors"
    checkpoint.save(path, generator=network, discriminator=None, record={})
    (resources / "weights" / "dcgan64.safetensors").touch()
    window = make_window(Runner(threaded=False))
    window.open(pair)
    Hand(window).stroke((110, 153), (145, 153))
    assert window.options.count.isEnabled()
    window.options.method.setCurrentIndex(window.options.method.findData("inpaint-dcgan"))
    window.options.method.activated.emit(window.options.method.currentIndex())
    assert not window.options.count.isEnabled()
    window.repairs.repair()
    assert window.document.repair is not None
    (face,) = window.document.repair.faces
    assert len(face.candidates) == 1 and len(window.candidates.grid.tiles) == 1
    assert window.candidates.words.text() == "The only answer of this method."

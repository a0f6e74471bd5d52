"""Help > About Facemend: the version, and the licences of what runs here."""

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit

from engine import __version__
from engine.assets import weights_path
from inpaint_gui.about import About
from inpaint_gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_about_tells_the_version_and_shows_every_licence(window: Window) -> None:
    window.actions_["about"].trigger()
    dialog = window.findChild(About)
    assert dialog.isVisible()
    labels = dialog.findChildren(QLabel)
    assert any(label.text() == f"Facemend {__version__}" for label in labels)
    assert any("LGPL" in label.text() for label in labels)
    assert any(not label.pixmap().isNull() for label in labels)
    weights, licences = dialog.findChildren(QPlainTextEdit)
    text = licences.toPlainText()
    for words in ("torch", "PySide6", "GNU LESSER GENERAL PUBLIC LICENSE", "Apache License"):
        assert words in text
    assert any(label.text().startswith("Device: CPU, ") for label in labels)
    digest = hashlib.sha256(weights_path("dcgan64").read_bytes()).hexdigest()
    assert f"{digest}" in weights.toPlainText() and "dcgan64" in weights.toPlainText()
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()

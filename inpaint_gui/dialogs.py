"""The few dialogs: files, and what cannot be undone. None blocks: each answers by a signal."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from engine.photo import OPENED, SUFFIXES, Photo
from engine.photo.options import Format

Answer = Callable[[Path], None]

_PHOTOS = "Photos (" + " ".join(f"*{suffix}" for suffix in OPENED) + ")"
_MASKS = "Masks (*.png)"


def repaired_name(photo: Photo, form: Format) -> str:
    """What an export is called unless the user says otherwise: never the source's own name."""
    source = photo.path or Path("photo")
    fits = SUFFIXES.get(source.suffix.lower()) == form.name
    page = f"-page{photo.page}" if photo.page is not None else ""
    return f"{source.stem}{page}-repaired{source.suffix if fits else form.suffixes[0]}"


def ask_photos(parent: QWidget, folder: Path, answer: Callable[[list[Path]], None]) -> QFileDialog:
    """Which photos to open."""
    dialog = QFileDialog(parent, "Open photos", str(folder), f"{_PHOTOS};;All files (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: answer([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_mask(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Which mask to open."""
    dialog = QFileDialog(parent, "Import a mask", str(folder), _MASKS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _shown(dialog, answer)


def ask_polarity(parent: QWidget, path: Path, answer: Callable[[bool], None]) -> QMessageBox:
    """Which part of a mask is to be repaired: the answer is True for the black one."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(f"Which part of {path.name} is to be repaired?")
    box.setInformativeText("This is asked once; Mask › Black Is Repaired changes it.")
    white = box.addButton("The white part", QMessageBox.ButtonRole.AcceptRole)
    black = box.addButton("The black part", QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(white)
    white.clicked.connect(lambda: answer(False))
    black.clicked.connect(lambda: answer(True))
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def ask_export(
    parent: QWidget, photo: Photo, form: Format, folder: Path, answer: Answer
) -> QFileDialog:
    """Where to save the repaired photo; the dialog itself asks before a file is replaced."""
    kinds = f"{form.title} ({' '.join(f'*{suffix}' for suffix in form.suffixes)})"
    place = folder / repaired_name(photo, form)
    return _saving(parent, "Export the repaired photo", place, kinds, answer)


def ask_mask_export(parent: QWidget, photo: Photo, folder: Path, answer: Answer) -> QFileDialog:
    """Where to save the mask."""
    stem = photo.path.stem if photo.path else "photo"
    return _saving(parent, "Export the mask", folder / f"{stem}-mask.png", _MASKS, answer)


def ask_folder(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Where to save all repaired photos."""
    dialog = QFileDialog(parent, "Export all repaired photos into a folder", str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _shown(dialog, answer)


def ask_unsaved(parent: QWidget, name: str, what: str, more: int) -> QMessageBox:
    """Save, Discard or Cancel, before work is lost; `what` is not in a file yet.

    more: so many other photos hold such work; they may be discarded at once.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(f"{what} of {name} is not saved.")
    box.setInformativeText("Save it before going on?")
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    if more:
        box.addButton(buttons.NoToAll).setText(f"Discard all {more + 1}")
    box.finished.connect(box.deleteLater)
    return box


def ask_replace_source(parent: QWidget, path: Path) -> QMessageBox:
    """Whether the opened photo itself is to be replaced."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(f"{path.name} is the photo you opened.")
    box.setInformativeText("Replace the original? It cannot be had back.")
    box.addButton("Replace the original", QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.finished.connect(box.deleteLater)
    return box


def _saving(parent: QWidget, title: str, place: Path, kinds: str, answer: Answer) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(place.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(place.suffix)
    dialog.selectFile(place.name)
    return _shown(dialog, answer)


def _shown(dialog: QFileDialog, answer: Answer) -> QFileDialog:
    # the answer comes in the GUI thread, so it may be any callable
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

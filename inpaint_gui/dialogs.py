"""The few dialogs: files, and what cannot be undone. None blocks: each answers by a signal."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from engine.photo import OPENED, Photo
from engine.photo.options import Format
from engine.project import SUFFIX
from engine.sentence import joined, say
from inpaint_gui.file_names import export_name
from inpaint_gui.translation import tr, translated

Answer = Callable[[Path], None]

_PHOTOS = say("Photos ({endings})", endings=" ".join(f"*{suffix}" for suffix in OPENED))
_OPENED = say(
    "Photos and projects ({endings})", endings=" ".join(f"*{s}" for s in (*OPENED, SUFFIX))
)
_ALL = say("All files (*)")
_MASKS = say("Masks (*.png)")
_WITH_PHOTO = say("Project with the photo in it ({endings})", endings=f"*{SUFFIX}")
_WITHOUT = say("Project beside the photo, small ({endings})", endings=f"*{SUFFIX}")


def ask_photo(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Where a project's photo is."""
    return _opening(parent, tr("Find the photo"), folder, (_PHOTOS, _ALL), answer)


def ask_reference(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Which other photo shows the same person."""
    title = tr("Another photo of the same person")
    return _opening(parent, title, folder, (_PHOTOS, _ALL), answer)


def ask_opened(parent: QWidget, folder: Path, answer: Callable[[list[Path]], None]) -> QFileDialog:
    """Which photos and projects to open."""
    dialog = QFileDialog(parent, tr("Open photos or projects"), str(folder), _kinds(_OPENED, _ALL))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: answer([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def ask_project(
    parent: QWidget, place: Path, embedded: bool, answer: Callable[[Path, bool], None]
) -> QFileDialog:
    """Where to save a project, and whether the photo is to be in it."""
    kinds = (_WITH_PHOTO, _WITHOUT) if embedded else (_WITHOUT, _WITH_PHOTO)
    dialog: QFileDialog

    def chosen(path: Path) -> None:
        answer(path, dialog.selectedNameFilter() != translated(_WITHOUT))

    dialog = _saving(parent, tr("Save the project"), place, kinds, chosen)
    return dialog


def ask_mask(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Which mask to open."""
    return _opening(parent, tr("Import a mask"), folder, (_MASKS,), answer)


def ask_polarity(parent: QWidget, path: Path, answer: Callable[[bool], None]) -> QMessageBox:
    """Which part of a mask is to be repaired: the answer is True for the black one."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(tr("Which part of {name} is to be repaired?", name=path.name))
    box.setInformativeText(tr("This is asked once; Mask › Black Is Repaired changes it."))
    white = box.addButton(tr("The white part"), QMessageBox.ButtonRole.AcceptRole)
    black = box.addButton(tr("The black part"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(white)
    white.clicked.connect(lambda: answer(False))
    black.clicked.connect(lambda: answer(True))
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def ask_export(parent: QWidget, form: Format, place: Path, answer: Answer) -> QFileDialog:
    """Where to save the repaired photo; the dialog itself asks before a file is replaced."""
    endings = " ".join(f"*{suffix}" for suffix in form.suffixes)
    kinds = f"{form.title} ({endings})"
    return _saving(parent, tr("Export the repaired photo"), place, (kinds,), answer)


def ask_extended(
    parent: QWidget, photo: Photo, form: Format, folder: Path, answer: Answer
) -> QFileDialog:
    """Where to save the photo with a larger canvas."""
    endings = " ".join(f"*{suffix}" for suffix in form.suffixes)
    kinds = f"{form.title} ({endings})"
    name = export_name("{name}-extended", photo, form, "")
    return _saving(parent, tr("Save the extended photo"), folder / name, (kinds,), answer)


def ask_mask_export(parent: QWidget, photo: Photo, folder: Path, answer: Answer) -> QFileDialog:
    """Where to save the mask."""
    stem = photo.path.stem if photo.path else "photo"
    return _saving(parent, tr("Export the mask"), folder / f"{stem}-mask.png", (_MASKS,), answer)


def ask_folder(parent: QWidget, folder: Path, answer: Answer) -> QFileDialog:
    """Where to save all repaired photos."""
    dialog = QFileDialog(parent, tr("Export all repaired photos into a folder"), str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _shown(dialog, answer)


def ask_unsaved(
    parent: QWidget, unsaved: str, lost: str, save: str, more: int
) -> tuple[QMessageBox, QPushButton]:
    """Save, Discard or Cancel, before work is lost; the button saves the project.

    unsaved, lost: what is not in a file yet, all that is in none, in a sentence each. save: what
    Save does. more: so many other photos hold such work; they may be discarded at once.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(translated(unsaved))
    box.setInformativeText(translated(lost))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.button(buttons.Save).setText(translated(save))
    project = box.addButton(tr("Save Project"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(project)
    if more:
        box.addButton(buttons.NoToAll).setText(tr("Discard all {count}", count=more + 1))
    box.finished.connect(box.deleteLater)
    return box, project


def ask_replace_source(parent: QWidget, path: Path, *, changed: bool) -> QMessageBox:
    """Whether the opened photo itself is to be replaced; changed: its file is another by now."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle("Facemend")
    box.setText(tr("{name} is the photo you opened.", name=path.name))
    words: list[str] = [say("Replace the original? It cannot be had back.")]
    if changed:
        words.insert(0, say("Its file has been changed since by another program."))
    box.setInformativeText(translated(joined(words)))
    box.addButton(tr("Replace the original"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.finished.connect(box.deleteLater)
    return box


def _opening(
    parent: QWidget, title: str, folder: Path, kinds: Sequence[str], answer: Answer
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder), _kinds(*kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _shown(dialog, answer)


def _saving(
    parent: QWidget, title: str, place: Path, kinds: Sequence[str], answer: Answer
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(place.parent), _kinds(*kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(place.suffix)
    dialog.selectFile(place.name)
    return _shown(dialog, answer)


def _kinds(*kinds: str) -> str:
    """The kinds of files to choose among."""
    return ";;".join(map(translated, kinds))


def _shown(dialog: QFileDialog, answer: Answer) -> QFileDialog:
    # the answer comes in the GUI thread, so it may be any callable
    dialog.fileSelected.connect(lambda name: answer(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

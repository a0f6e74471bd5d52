"""The faces of the photo: which are there, which are to be repaired, and how well they are seen."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.doubts import resolution
from engine.sentence import joined, say
from inpaint_gui.change import Change, Part
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.inset import Inset
from inpaint_gui.panels.tick import Tick
from inpaint_gui.panels.tile import AddTile, Grid, Tile
from inpaint_gui.style import SECTION, fixed, styled
from inpaint_gui.subjects import Subject
from inpaint_gui.translation import LANGUAGE, tr, translated, worded

_NONE = say("No face was found: mark its eyes, or what is marked is filled from around it.")


class Faces(QWidget):
    """`selected` carries the index of a clicked face, `ticked` of one whose box was clicked."""

    selected = Signal(int)
    ticked = Signal(int)

    def __init__(
        self, photos: OpenPhotos, choose: QAction, mark_eyes: QAction, find: QAction
    ) -> None:
        super().__init__()
        self._photos = photos
        self._actions = (mark_eyes, find)
        self._placing = False
        self.add = worded(AddTile("eyes"), text="Mark eyes")
        worded(self.add, accessibleName="Add a face: mark the eyes")
        self.again = styled(worded(QPushButton(), text="Find again"), "link")
        self.again.setFocusPolicy(self.add.focusPolicy())
        self.grid = Grid(self.add)
        self.inset = Inset(photos)
        self.tick = Tick(choose)
        self.words = styled(QLabel(), "caption")
        self.words.setWordWrap(True)
        title = styled(worded(QLabel(), text="FACES"), "section")
        fixed(title, height=SECTION)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self.again)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(self.tick)
        beside.addWidget(self.words)
        beside.addStretch()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.inset)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)  # above the tiles, of which there may be many
        column.addWidget(self.grid)
        self.add.clicked.connect(mark_eyes.trigger)
        self.again.clicked.connect(find.trigger)
        for action in self._actions:
            action.changed.connect(self._action_changed)
        photos.changed.connect(self._changed)
        LANGUAGE.changed.connect(self._show)
        self._show()
        self._action_changed()

    def set_placing(self, placing: bool) -> None:
        """Whether faces are being placed: then the aligned crop is seen large."""
        if placing != self._placing:
            self._placing = placing
            self._show_current()

    def _action_changed(self) -> None:
        mark_eyes, find = self._actions
        self.add.setEnabled(mark_eyes.isEnabled())
        self.again.setEnabled(find.isEnabled())
        self.add.setToolTip(mark_eyes.toolTip())
        self.again.setToolTip(find.toolTip())

    def _changed(self, change: Change) -> None:
        if change.live and change.parts & Part.FACES:
            self._show_current()  # a hand waits for it: the tiles follow when it is done
        elif not change.live and change.parts & (Part.FACES | Part.OUTCOME | Part.PHOTO):
            self._show()
        elif not change.live and change.parts & Part.MASK:
            self._show_current()

    def _show(self) -> None:
        document = self._photos.shown
        done = document.result.repaired_faces()
        tiles = []
        for i, subject in enumerate(document.faces.all):
            figure = tr("done") if i in done else ""
            name = tr("Face {number}", number=i + 1)
            tile = Tile(subject.picture, name, figure, tick=subject.chosen)
            tile.setAccessibleName(name)
            words = translated(self._sentence(subject))
            tile.setAccessibleDescription(words)
            tile.setToolTip(words)
            tile.setChecked(i == document.faces.selected)
            tile.clicked.connect(partial(self.selected.emit, i))
            tile.ticked.connect(partial(self.ticked.emit, i))
            tiles.append(tile)
        self.grid.show_tiles(tiles)
        self._show_current()

    def _show_current(self) -> None:
        faces = self._photos.shown.faces
        subject = faces.draft or faces.current
        self.inset.show_subject(subject)
        self.inset.setVisible(self._placing and subject is not None)
        self.tick.setVisible(faces.current is not None and faces.draft is None)
        self.tick.setText(tr("Repair face {number}", number=faces.selected + 1))
        if subject is not None:
            self.words.setText(translated(self._sentence(subject)))
        elif self._photos.shown.photo is None:
            self.words.setText("")
        else:
            self.words.setText(translated(_NONE) if faces.searched else tr("Not looked for yet."))

    def _sentence(self, subject: Subject) -> str:
        """How well the face can be repaired."""
        words: list[str] = [say("{resolution}.", resolution=resolution(subject.face))]
        words += [doubt.sentence for doubt in self._photos.shown.doubts_of(subject)]
        if not subject.chosen:
            words.append(say("Not chosen: it stays as it is."))
        elif subject.by_hand:
            words.append(say("Placed by hand."))
        return joined(words)

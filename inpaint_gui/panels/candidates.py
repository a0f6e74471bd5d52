"""The candidates of the selected face, seen in context, and why one would take the chosen one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inpaint_gui.actions import key_of
from inpaint_gui.change import Change, Part
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.outcome import Outcome
from inpaint_gui.panels.tile import Grid, Tile
from inpaint_gui.reasons import reason
from inpaint_gui.style import SECTION, styled

_EMPTY = "Brush over the damage, then press Repair: the answers to choose from appear here."
_AWAITED = "The answers to choose from appear here."


class Candidates(QWidget):
    """`chosen` carries the index of a clicked candidate, from 0."""

    chosen = Signal(int)

    def __init__(self, photos: OpenPhotos, roll: QAction) -> None:
        super().__init__()
        self._photos = photos
        self._awaited = False
        self._shown: tuple[Outcome | None, int | None] = (None, None)
        title = styled(QLabel("CANDIDATES"), "section")
        self._roll = styled(QPushButton(), "link")
        self._roll.clicked.connect(roll.trigger)
        self.grid = Grid()
        self.words = styled(QLabel(_EMPTY), "caption")
        self.words.setWordWrap(True)
        title.setFixedHeight(SECTION)
        self._roll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._roll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addWidget(self.words)
        self._roll_action = roll
        roll.changed.connect(self._roll_changed)
        photos.changed.connect(self._changed)
        self._roll_changed()
        self._show()

    def set_awaited(self, awaited: bool) -> None:
        """Whether a repair goes on."""
        self._awaited = awaited
        self.words.setText(self._sentence())

    def _roll_changed(self) -> None:
        key = key_of(self._roll_action).replace("Shift+", "⇧")
        self._roll.setText(f"Roll again  {key}".rstrip())
        self._roll.setToolTip(self._roll_action.toolTip())
        self._roll.setVisible(self._photos.shown.repair is not None)
        self._roll.setEnabled(self._roll_action.isEnabled())

    def _changed(self, change: Change) -> None:
        if change.parts & (Part.OUTCOME | Part.PHOTO | Part.FACES):
            self._show()

    def _show(self) -> None:
        document = self._photos.shown
        shown = (document.outcome, document.row)
        if shown != self._shown:
            self._shown = shown
            self.grid.show_tiles(self._tiles())
            for i, tile in enumerate(self.grid.tiles):
                tile.clicked.connect(partial(self.chosen.emit, i))
                tile.setChecked(i == self._choice())
        self.grid.setVisible(bool(self.grid.tiles))
        self.words.setText(self._sentence())

    def _choice(self) -> int:
        row = self._photos.shown.row
        return self._photos.shown.outcome.choices[row] if row is not None else 0

    def _tiles(self) -> list[Tile]:
        document, repaired = self._photos.shown, self._photos.shown.outcome.repaired
        if repaired is None:
            return []
        if not repaired.repair.faces:
            return [Tile(repaired.thumbnails[0][0], "1")]
        row = document.row
        if row is None:
            return []
        face = repaired.repair.faces[row]
        tiles = []
        for i, picture in enumerate(repaired.thumbnails[row]):
            loss = face.candidates[i].losses.get("total")
            tile = Tile(picture, f"{i + 1}", "" if loss is None else f"{loss:.3f}")
            tile.setToolTip(reason(face, i))
            tiles.append(tile)
        return tiles

    def _sentence(self) -> str:
        document = self._photos.shown
        if document.repair is None:
            return _AWAITED if self._awaited else _EMPTY
        if not document.repair.faces:
            return "Filled from its surroundings."
        if document.row is None:
            return "This face is not in the repair: select one that is done."
        return reason(document.repair.faces[document.row], self._choice())

"""The faces of the photo: which were repaired, and whose candidates are shown."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inpaint_gui.document import Change, Document, Part
from inpaint_gui.overlay import face_label
from inpaint_gui.panels.tile import Grid, Tile
from inpaint_gui.style import SECTION, styled


class Faces(QWidget):
    """`selected` carries the index of a clicked face."""

    selected = Signal(int)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self.grid = Grid()
        self.words = styled(QLabel(), "caption")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = styled(QLabel("FACES"), "section")
        title.setFixedHeight(SECTION)
        column.addWidget(title)
        column.addWidget(self.grid)
        column.addWidget(self.words)
        document.changed.connect(self._changed)
        self._show()

    def _changed(self, change: Change) -> None:
        if change.parts & (Part.FACES | Part.OUTCOME | Part.PHOTO):
            self._show()

    def _show(self) -> None:
        found = self._document.found
        done = self._document.repaired_faces()
        tiles = []
        pairs = zip(found.faces, found.pictures, strict=True) if found is not None else ()
        for i, (face, picture) in enumerate(pairs):
            tile = Tile(picture, f"Face {i + 1}", done=i in done)
            tile.setToolTip(face_label(i, face, full=True))
            tile.setChecked(i == self._document.selected)
            tile.clicked.connect(partial(self.selected.emit, i))
            tiles.append(tile)
        self.grid.show_tiles(tiles)
        self.grid.setVisible(bool(tiles))
        if found is None:
            self.words.setText("Not looked for yet." if self._document.photo else "")
        else:
            self.words.setText("No face was found; what is marked is filled from around it.")
        self.words.setVisible(not tiles)

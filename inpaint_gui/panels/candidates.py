"""The candidates of the selected face, seen in context, and why one would take the chosen one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from engine.sentence import enumerated, joined, say
from inpaint_gui.actions import key_of
from inpaint_gui.change import Change, Part
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.outcome import Outcome
from inpaint_gui.panels.progress import Progress
from inpaint_gui.panels.tile import Grid, Tile
from inpaint_gui.reasons import misfit, reason
from inpaint_gui.style import SECTION, fixed, styled
from inpaint_gui.translation import LANGUAGE, tr, translated, worded

_EMPTY = say("Brush over the damage, then press Repair: the answers to choose from appear here.")
_AWAITED = say("The answers to choose from appear here.")


class Candidates(QWidget):
    """What is asked carries the index of a candidate, from 0."""

    chosen = Signal(int)
    """It was clicked."""

    lock_asked = Signal(int)
    mix_asked = Signal(int)
    """It is to be painted into the face."""

    faded = Signal(int)
    """Another opacity of the fill, in percent."""

    settled = Signal()
    """The opacity's slider is let go."""

    def __init__(self, photos: OpenPhotos, roll: QAction, use_this: QAction) -> None:
        super().__init__()
        self._photos = photos
        self._awaited = False
        self._shown: tuple[Outcome | None, int | None] = (None, None)
        title = styled(worded(QLabel(), text="CANDIDATES"), "section")
        self._roll = styled(QPushButton(), "link")
        self._roll.clicked.connect(roll.trigger)
        self.grid = Grid()
        self.words = styled(QLabel(), "caption")
        self.words.setWordWrap(True)
        self.progress = Progress(use_this)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.opacity, accessibleName="Opacity of the fill")
        worded(self.opacity, toolTip="How much of the photo shows through what was filled")
        self._percent = QLabel()
        fixed(self._percent, 40)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fading = QWidget()
        row = QHBoxLayout(self._fading)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(worded(QLabel(), text="Opacity"))
        row.addWidget(self.opacity, 1)
        row.addWidget(self._percent)
        fixed(title, height=SECTION)
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
        column.addWidget(self.progress)
        column.addWidget(self._fading)
        self.opacity.valueChanged.connect(self._fade)
        self.opacity.sliderReleased.connect(self.settled)
        self._roll_action = roll
        roll.changed.connect(self._roll_changed)
        photos.changed.connect(self._changed)
        LANGUAGE.changed.connect(self._renew)
        self._roll_changed()
        self._show()

    def _renew(self) -> None:
        self._shown = (None, None)
        self._show()

    def set_awaited(self, awaited: bool) -> None:
        """Whether a repair goes on."""
        self._awaited = awaited
        self.progress.set_awaited(awaited)
        self.words.setText(translated(self._sentence()))

    def _roll_changed(self) -> None:
        key = key_of(self._roll_action)
        if self._roll_action.shortcut().toString().startswith("Shift+"):
            key = f"⇧{key.rpartition('+')[2]}"  # its name is long in some languages
        self._roll.setText(f"{tr('Roll again')}  {key}".rstrip())
        self._roll.setToolTip(self._roll_action.toolTip())
        self._roll.setVisible(self._photos.shown.repair is not None)
        self._roll.setEnabled(self._roll_action.isEnabled())
        self._fading.setEnabled(self._roll_action.isEnabled())

    def _fade(self, percent: int) -> None:
        self.faded.emit(percent)
        if not self.opacity.isSliderDown():
            self.settled.emit()

    def _changed(self, change: Change) -> None:
        if change.live:
            self._show_opacity()
        elif change.parts & (Part.OUTCOME | Part.PHOTO | Part.FACES):
            self._show()

    def _show(self) -> None:
        document = self._photos.shown
        shown = (document.outcome, document.result.row)
        if shown != self._shown:
            self._shown = shown
            self.grid.show_tiles(self._tiles())
            for i, tile in enumerate(self.grid.tiles):
                tile.clicked.connect(partial(self.chosen.emit, i))
                tile.lock_asked.connect(partial(self.lock_asked.emit, i))
                tile.setChecked(i == document.result.choice)
        self._show_opacity()
        self._fading.setVisible(document.repair is not None)
        self.grid.setVisible(bool(self.grid.tiles))
        self.words.setText(translated(self._sentence()))

    def _show_opacity(self) -> None:
        percent = self._photos.shown.outcome.opacity
        self.opacity.blockSignals(True)
        self.opacity.setValue(percent)
        self.opacity.blockSignals(False)
        self._percent.setText(tr("{percent} %", percent=percent))

    def _tiles(self) -> list[Tile]:
        document, repaired = self._photos.shown, self._photos.shown.outcome.repaired
        if repaired is None:
            return []
        if not repaired.repair.faces:
            return [Tile(repaired.thumbnails[0][0], "1")]
        row = document.result.row
        if row is None:
            return []
        face = repaired.repair.faces[row]
        tiles = []
        for i, picture in enumerate(repaired.thumbnails[row]):
            loss = face.candidates[i].losses.get("total")
            lock = i in document.outcome.locks(row) if document.result.candidates > 1 else None
            tile = Tile(picture, f"{i + 1}", "" if loss is None else f"{loss:.3f}", lock=lock)
            words = reason(face, i)
            if lock:
                words = say("Locked: the next roll keeps it. {words}", words=words)
            words = joined([part for part in (words, misfit(face.candidates[i])) if part], "\n")
            tile.setToolTip(translated(words))
            tile.setAccessibleDescription(tile.toolTip())
            if lock is not None:
                self._add_menu(tile, i)
            tiles.append(tile)
        return tiles

    def _add_menu(self, tile: Tile, index: int) -> None:
        for text, signal in (
            (say("Use This Candidate"), self.chosen),
            (say("Unlock") if tile.lock else say("Lock for the Next Roll"), self.lock_asked),
            (say("Paint It into the Face"), self.mix_asked),
        ):
            action = QAction(translated(text), tile)
            action.triggered.connect(partial(signal.emit, index))
            tile.addAction(action)
        tile.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _sentence(self) -> str:
        document = self._photos.shown
        if document.repair is None:
            return _AWAITED if self._awaited else _EMPTY
        if not document.repair.faces:
            return say("Filled from its surroundings.")
        if document.result.row is None:
            return say("This face is not in the repair: select one that is done.")
        words = reason(document.repair.faces[document.result.row], document.result.choice)
        painted = sorted(document.outcome.shares(document.result.row))
        if painted:
            strokes = enumerated([str(i + 1) for i in painted])
            words = joined([words, say("With strokes of {numbers}.", numbers=strokes)])
        return words

"""What the canvas shows of the document below its overlays: photo, result, mask and preview."""

from PySide6.QtGui import QColor, QPainter

from inpaint_gui.document import Change, Document, Part
from inpaint_gui.pictures import Levels, MaskLevels
from inpaint_gui.style import DARK, MASK_OPACITY


class Scene:
    """Reads the document; its own are only what is to be seen of it."""

    def __init__(self, document: Document) -> None:
        self.comparing = False
        """The photo alone, as it was opened."""

        self.show_mask = True
        self.preview: tuple[Levels, ...] | None = None
        """What a running repair has so far, in place of the result."""

        self._document = document
        self._mask: MaskLevels | None = None
        self._mask_hidden = False

    def follow(self, change: Change) -> None:
        """The document has changed."""
        document = self._document
        if Part.PHOTO in change.parts and document.photo is not None:
            self.preview = None
            self._mask = MaskLevels(document.mask, QColor(DARK.mask), MASK_OPACITY)
        if Part.MASK in change.parts and change.box is not None and self._mask is not None:
            self._mask.update(change.box)
        if change.live and Part.MASK in change.parts:
            self._mask_hidden = False
        elif change.parts & (Part.MASK | Part.OUTCOME):
            self._mask_hidden = document.mask_repaired

    def paint(self, painter: QPainter, zoom: float) -> None:
        """Paints in photo pixels; zoom: pixels of the screen one covers."""
        if self._document.levels is None:
            return
        # from 300 % on pixels are shown as they are
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom < 3)
        self._document.levels.draw(painter, zoom)
        if self.comparing:
            return
        for layer in self._layers():
            layer.draw(painter, zoom)
        if self._mask is not None and self.show_mask and not self._mask_hidden:
            self._mask.draw(painter, zoom)
        for layer in self.preview or ():  # what is found so far hides its marks
            layer.draw(painter, zoom)

    def _layers(self) -> list[Levels]:
        outcome = self._document.outcome
        if outcome.repaired is None:
            return []
        layers = list(outcome.repaired.background)
        for row, choice in zip(outcome.repaired.candidates, outcome.choices, strict=True):
            layers += row[choice]
        return layers

"""The brush and the eraser: strokes on the document's mask, and the ring that shows their size."""

from inpaint_gui.tools.stroking import Point, StrokingTool


class BrushTool(StrokingTool):
    """One for both: whether strokes take marks away is among the options."""

    @property
    def stroking(self) -> bool:
        return self._photos.shown.marks.painting

    def may_start(self) -> bool:
        return not self.stroking

    def begin(self) -> None:
        self._photos.shown.marks.begin()

    def segment(self, start: Point, end: Point, before: float, after: float) -> None:
        options = self._options
        self._photos.shown.marks.paint(
            start,
            end,
            before,
            value=not options.erases,
            hardness=options.hardness / 100,
            end_diameter=after,
        )

    def end(self) -> None:
        self._photos.shown.marks.end("erasing" if self._options.erases else "stroke")

    def take_back(self) -> None:
        self._photos.shown.marks.cancel()

"""The mix brush: paints one candidate of the selected face over the others."""

from collections.abc import Callable

from engine.sentence import say
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.tools.options import ToolOptions
from inpaint_gui.tools.stroking import Point, StrokingTool
from inpaint_gui.viewport import Viewport


class MixTool(StrokingTool):
    """Which candidate it paints is among the options."""

    def __init__(
        self,
        photos: OpenPhotos,
        viewport: Viewport,
        options: ToolOptions,
        say: Callable[[str], None],
    ) -> None:
        """say: shows a hint."""
        super().__init__(photos, viewport, options)
        self._say = say

    def take(self) -> None:
        """It is taken: the best candidate that is not chosen is to be painted."""
        document = self._photos.shown
        candidate, chosen = self._options.candidate, document.result.choice
        if document.result.candidates > 1 and (
            candidate == chosen or candidate >= document.result.candidates
        ):
            self._options.set_candidate(1 if chosen == 0 else 0)

    @property
    def stroking(self) -> bool:
        return self._photos.shown.mixing.stroking

    def may_start(self) -> bool:
        document = self._photos.shown
        if self._options.candidate >= document.result.candidates:
            self._say(say("Select a repaired face with that candidate first."))
            return False
        return not document.painting

    def begin(self) -> None:
        self._photos.shown.mixing.begin(self._options.candidate)

    def segment(self, start: Point, end: Point, before: float, after: float) -> None:
        self._photos.shown.mixing.paint(
            start, end, before, hardness=self._options.hardness / 100, end_diameter=after
        )

    def end(self) -> None:
        self._photos.shown.mixing.end()

    def take_back(self) -> None:
        self._photos.shown.mixing.cancel()

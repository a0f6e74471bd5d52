"""The clone brush: copies another place of the photo as it is."""

import numpy as np

from engine.mask import Box
from engine.sentence import say
from inpaint_gui.tools.copying import CopyingTool


class CloneTool(CopyingTool):
    """Needs a source."""

    def may_start(self) -> bool:
        if self.source is None:
            self._say(say("Hold Alt and click the place to copy from."))
        return self.source is not None

    def lay(self, box: Box, cover: np.ndarray) -> None:
        self.lay_copy(box, cover)

    def finish(self, box: Box, cover: np.ndarray) -> None:
        self._photos.shown.retouch.end("cloning")

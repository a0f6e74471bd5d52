"""What follows the hand at once: the fill under the brush, the face under the sliders."""

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from inpaint_gui.actions import Actions
from inpaint_gui.canvas import Canvas
from inpaint_gui.latest import Latest
from inpaint_gui.live import LiveFilling
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.repairs import Repairs
from inpaint_gui.settings import Settings
from inpaint_gui.varying import VaryingFaces

_LOAD_AFTER_MS = 900
"""When the window and a first photo are there."""


class AtHand(QObject):
    """Connects them, and holds the thread that answers."""

    said = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        photos: OpenPhotos,
        canvas: Canvas,
        repairs: Repairs,
        actions: Actions,
        settings: Settings,
        *,
        threaded: bool,
    ) -> None:
        super().__init__()
        self._actions, self._settings = actions, settings
        self.latest = Latest(threaded=threaded)
        self.live = LiveFilling(photos, canvas, self.latest, on=settings.live_fill)
        self.varying = VaryingFaces(photos, canvas, self.latest)
        self.live.wanted.connect(repairs.repair_quietly)
        self.live.slow.connect(self.said)
        self.live.changed.connect(self._show)
        self.varying.failed.connect(self.failed)
        actions["live_fill"].triggered.connect(self._switched)
        actions["use_this"].triggered.connect(repairs.use_this)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.shutdown)  # also when the session ends without a close
        self._show()

    def load_later(self) -> None:
        """Loads the network that follows the brush when there is time."""
        QTimer.singleShot(_LOAD_AFTER_MS, self.live.warm_up)

    def shutdown(self) -> None:
        """Ends the thread."""
        self.live.shutdown()
        self.latest.shutdown()

    def _switched(self, on: bool) -> None:
        self._settings.live_fill = on
        self.live.set_on(on)

    def _show(self) -> None:
        self._actions["live_fill"].setChecked(self.live.on)

"""How long a repair will take here: learnt from each repair, or from a trial before the first."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from engine.completion.methods import offered_method
from engine.expected_time import Pace, pace_of, trial
from engine.repair import RepairOptions
from engine.sentence import say
from inpaint_gui.repaired import Repaired
from inpaint_gui.runner import Job, Runner
from inpaint_gui.settings import Settings


class Estimates(QObject):
    """Trials run when nothing else does."""

    changed = Signal()

    def __init__(self, runner: Runner, settings: Settings) -> None:
        super().__init__()
        self._runner, self._settings = runner, settings
        self._measuring: set[tuple[str, str]] = set()

    def learn(self, repaired: Repaired) -> None:
        """A repair has ended."""
        pace = pace_of(repaired.repair)
        if pace is not None:
            self._settings.set_pace(repaired.repair.options, pace)
            self.changed.emit()

    def measure(self, options: RepairOptions) -> None:
        """Makes a trial, unless the method's pace on the device is known."""
        key = (options.method, options.device)
        method = offered_method(options.method)
        networks = method is not None and method.recipe is not None
        if not networks or key in self._measuring or self._settings.pace(options) is not None:
            return
        self._measuring.add(key)
        title = say("Measuring this computer")
        job = Job(title, partial(trial, options), cancellable=False, background=True)
        job.finished.connect(partial(self._measured, options))
        job.failed.connect(partial(self._ended, options))  # a repair will say what is wrong
        self._runner.start(job)
        self.changed.emit()

    def sentence(self, options: RepairOptions) -> str:
        """How long a repair of one face will take."""
        method = offered_method(options.method)
        if method is None:
            return say("This method is not here.")
        if method.kind == "classical":
            return say("No network: done in a moment.")
        pace = self._settings.pace(options)
        if pace is None:
            if (options.method, options.device) in self._measuring:
                return say("Measuring this computer…")
            return say("How long it takes is known after the first repair.")
        seconds = pace.seconds(options)
        if seconds < 1:
            return say("Less than a second for a face on this computer.")
        return say("About {seconds} s for a face on this computer.", seconds=_rounded(seconds))

    def _measured(self, options: RepairOptions, pace: Pace | None) -> None:
        if pace is not None and self._settings.pace(options) is None:  # no repair since
            self._settings.set_pace(options, pace)
        self._ended(options)

    def _ended(self, options: RepairOptions, error: Exception | None = None) -> None:
        self._measuring.discard((options.method, options.device))
        self.changed.emit()


def _rounded(seconds: float) -> str:
    """No more exact than it can be."""
    if seconds < 10:
        return str(round(seconds))
    return str(round(seconds / 5) * 5)

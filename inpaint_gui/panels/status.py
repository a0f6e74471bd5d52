"""The line at the bottom: says in a sentence what goes on, and how to stop it."""

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from engine.step import Step
from inpaint_gui.keys import key_to
from inpaint_gui.runner import Job, Runner
from inpaint_gui.style import fixed, styled
from inpaint_gui.translation import LANGUAGE, tr, translated

_SURE_AFTER = 1.0
"""Seconds after which the time left is worth saying."""


class _Message(QLabel):
    """A long sentence ends in dots; all of it is in its tip."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(1, super().minimumSizeHint().height())  # the window is not widened

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), start, words)


class Status(QWidget):
    """While a job runs it tells of the job, else it shows the last thing said."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fixed(self, height=28)
        self._runner = runner
        self._job: Job | None = None
        self._said = self._hint = ""
        self._started = 0.0
        self.message = _Message()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(220)
        self.stop = styled(QLabel(), "dim")
        self.about = styled(QLabel(), "dim")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.message)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        row.addStretch()
        row.addWidget(self.about)
        runner.changed.connect(self._job_changed)
        LANGUAGE.changed.connect(self._show)
        self._job_changed()

    def say(self, sentence: str) -> None:
        """What to show once nothing runs."""
        self._said = sentence
        self._show()

    def _show_stop(self) -> None:
        self.stop.setText(tr("{key} cancels", key=key_to("cancel")))

    def _show(self) -> None:
        self._show_stop()
        self.message.setToolTip(translated(self._said))
        if self._runner.current is None:
            self.message.setText(translated(self._said))

    def hint(self, sentence: str) -> None:
        """The same of a tool; "" takes its last hint away, and nothing else."""
        if sentence or self._said == self._hint:
            self.say(sentence)
        self._hint = sentence

    def show_step(self, step: Step) -> None:
        """The running job has come so far."""
        parts = [translated(step.message)]
        if step.loss is not None:
            parts.append(tr("loss {loss:.3f}", loss=step.loss))
        self.bar.setRange(0, step.total if step.total > 1 else 0)
        self.bar.setValue(step.done)
        passed = time.monotonic() - self._started
        if step.total > 1 and step.done * 10 > step.total and passed > _SURE_AFTER:
            left = passed * (step.total - step.done) / step.done
            parts.append(tr("{seconds} s left", seconds=max(round(left), 1)))
        self.message.setText(" · ".join(parts))

    def _job_changed(self) -> None:
        job, before = self._runner.current, self._job
        self.bar.setVisible(job is not None)
        self.stop.setVisible(job is not None and job.stoppable)
        self._show_stop()
        self._job = job
        if job is not None and job is before:
            return
        if job is None:
            self.message.setText(translated(self._said))
        else:
            self._started = time.monotonic()
            self.message.setText(translated(job.title))
            self.bar.setRange(0, 0)

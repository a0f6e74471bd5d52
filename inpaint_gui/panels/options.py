"""How to repair, and the one filled button of the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.completion.methods import offered_method, offered_methods
from engine.sentence import say
from inpaint_gui.actions import key_of
from inpaint_gui.change import Change
from inpaint_gui.open_photos import OpenPhotos
from inpaint_gui.panels.choice import Choice
from inpaint_gui.preferences import Preferences
from inpaint_gui.settings import CANDIDATES
from inpaint_gui.style import SECTION, fixed, styled
from inpaint_gui.translation import LANGUAGE, translated, worded


class Options(QWidget):
    """Method, number of candidates and care, for all open photos; Repair."""

    def __init__(
        self,
        photos: OpenPhotos,
        preferences: Preferences,
        care: QWidget,
        repair: QAction,
        cancel: QAction,
    ) -> None:
        super().__init__()
        self._photos, self._preferences, self._care = photos, preferences, care
        self._repair, self._cancel = repair, cancel
        self.method = Choice()
        offered = offered_methods()
        self._searches = {method.name for method in offered if method.several}
        for method in offered:
            self.method.addItem(translated(method.title), method.name)
            self.method.setItemData(
                self.method.count() - 1, translated(method.description), Qt.ItemDataRole.ToolTipRole
            )
        self.method.setMaxVisibleItems(len(offered))
        self.count = QSlider(Qt.Orientation.Horizontal)
        self.count.setRange(CANDIDATES[0], CANDIDATES[-1])
        self.count.setPageStep(1)
        self._number = QLabel()
        fixed(self._number, 16)
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        worded(self.method, toolTip="How holes in faces are filled; each says more in the list")
        worded(self.count, toolTip="So many answers to choose among for each face")
        self.button = styled(QPushButton(), "repair")
        for widget, name in ((self.method, say("Method")), (self.count, say("Candidates"))):
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            worded(widget, accessibleName=name)
        self.stop = styled(QPushButton(), "stop")
        for button in (self.button, self.stop):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        promise = styled(worded(QLabel(), text="Untouched outside the mask."), "hint")
        promise.setAlignment(Qt.AlignmentFlag.AlignHCenter)

        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 80)
        grid.setColumnStretch(1, 1)
        grid.addWidget(worded(QLabel(), text="Method"), 0, 0)
        grid.addWidget(self.method, 0, 1, 1, 2)
        grid.addWidget(worded(QLabel(), text="Candidates"), 1, 0)
        grid.addWidget(self.count, 1, 1)
        grid.addWidget(self._number, 1, 2)
        grid.addWidget(worded(QLabel(), text="Care"), 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(care, 2, 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = styled(worded(QLabel(), text="HOW"), "section")
        fixed(title, height=SECTION)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self.button)
        column.addWidget(self.stop)
        column.addWidget(promise)

        self.method.activated.connect(self._method_chosen)
        self.count.valueChanged.connect(self._count_chosen)
        self.button.clicked.connect(repair.trigger)
        self.stop.clicked.connect(cancel.trigger)
        repair.changed.connect(self._action_changed)
        cancel.changed.connect(self._action_changed)
        photos.changed.connect(self._changed)
        LANGUAGE.changed.connect(self._renew)
        self._show()

    def _renew(self) -> None:
        for i in range(self.method.count()):
            method = offered_method(self.method.itemData(i))
            if method is not None:  # else its weights have gone
                self.method.setItemText(i, translated(method.title))
                tip = translated(method.description)
                self.method.setItemData(i, tip, Qt.ItemDataRole.ToolTipRole)
        self._action_changed()

    def _action_changed(self) -> None:
        for button, action, word in (
            (self.button, self._repair, say("Repair", meaning="verb")),
            (self.stop, self._cancel, say("Stop")),
        ):
            button.setText(f"{translated(word)}   {key_of(action)}".rstrip())
            button.setToolTip(action.toolTip())
        for widget in (self.button, self.method):
            widget.setEnabled(self._repair.isEnabled())
        self._care.setEnabled(self._repair.isEnabled())
        several = self._photos.shown.options.method in self._searches
        for part in (self.count, self._number):  # other methods have one answer
            part.setEnabled(several and self._repair.isEnabled())
        running = self._cancel.isEnabled() and not self._repair.isEnabled()
        self.stop.setVisible(running)
        self.button.setVisible(not running)

    def _method_chosen(self, index: int) -> None:
        self._preferences.set_repair(method=self.method.itemData(index))

    def _count_chosen(self, count: int) -> None:
        self._preferences.set_repair(candidates=count)

    def _changed(self, change: Change) -> None:
        if not change.live:
            self._show()

    def _show(self) -> None:
        options = self._photos.shown.options
        self.method.setCurrentIndex(self.method.findData(options.method))
        self.count.blockSignals(True)
        self.count.setValue(options.candidates)
        self.count.blockSignals(False)
        self._number.setText(str(options.candidates))
        self._action_changed()

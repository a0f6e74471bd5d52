"""The zoom bar, floating at the bottom of the canvas."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from engine.sentence import say
from inpaint_gui.actions import COMPARISONS, Actions, with_key
from inpaint_gui.canvas import Canvas
from inpaint_gui.style import fixed, icon, px
from inpaint_gui.translation import LANGUAGE, tr, translated, worded


class ZoomBar(QFrame):
    """Closer, further, fit, 100 %, and the original while its button is held."""

    def __init__(self, actions: Actions, canvas: Canvas, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self._canvas, self._original = canvas, actions["original"]
        self.percent = QLabel()
        fixed(self.percent, 52)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.compare = worded(self._button(), accessibleName="Compare")
        self.compare.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        worded(self.compare, text=" Compare")
        self.compare.pressed.connect(self._compare)
        self.compare.released.connect(self._compare_no_more)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._action(actions, "zoom_out"))
        row.addWidget(self.percent)
        row.addWidget(self._action(actions, "zoom_in"))
        row.addSpacing(8)
        row.addWidget(self._action(actions, "fit"))
        row.addWidget(self._action(actions, "actual"))
        row.addSpacing(8)
        row.addWidget(self.compare)
        for name in COMPARISONS:
            row.addWidget(self._action(actions, name))
        canvas.viewed.connect(self._show)
        self._original.changed.connect(self._show_tip)
        LANGUAGE.changed.connect(self._renew)
        self._show()
        self._show_tip()
        self._show_icon()

    def _renew(self) -> None:
        for button in self.findChildren(QToolButton):
            if button is not self.compare:
                button.setAccessibleName(button.defaultAction().text())
        self._show()
        self._show_tip()
        self.place()

    def place(self) -> None:
        """Stands at the bottom of its parent, in the middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        size = self.sizeHint()
        left = (parent.width() - size.width()) // 2
        self.setGeometry(left, parent.height() - 16 - px(34), size.width(), px(34))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icon()

    def _show_tip(self) -> None:
        tip = tr("Hold to see the photo as it was opened")
        self.compare.setToolTip(with_key(tip, self._original))

    def _show_icon(self) -> None:
        self.compare.setIcon(icon("compare"))

    def _action(self, actions: Actions, name: str) -> QToolButton:
        button = self._button(28)
        button.setDefaultAction(actions[name])
        button.setAccessibleName(actions[name].text())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        return button

    def _button(self, width: int = 0) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(18, 18))
        fixed(button, width, 24)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _compare(self) -> None:
        self._canvas.set_comparing(True)

    def _compare_no_more(self) -> None:
        self._canvas.set_comparing(False)

    def _show(self) -> None:
        zoom = self._canvas.zoom * 100
        words = say("{zoom:.0f} %", zoom=zoom) if zoom >= 10 else say("{zoom:.1f} %", zoom=zoom)
        self.percent.setText(translated(words))
        self.compare.setDown(self._canvas.comparison.held)

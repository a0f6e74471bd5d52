"""A sentence over the canvas that stays until it has been read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from inpaint_gui.style import colours, drawing, icon, px
from inpaint_gui.translation import LANGUAGE, tr, translated, worded


class Notice(QFrame):
    """`dismissed` when it was closed."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._then: Callable[[], object] | None = None
        self._otherwise: Callable[[], object] | None = None
        self._bad = False
        self._said = ("", "", "")
        self._sign = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.other_button = QPushButton()
        self.other_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button = QToolButton()
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setFixedSize(28, 28)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.close_button, toolTip="Dismiss (Esc)")
        worded(self.close_button, accessibleName="Dismiss")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.other_button)
        row.addWidget(self.close_button)
        self.button.clicked.connect(self._accept)
        self.other_button.clicked.connect(self._decline)
        self.close_button.clicked.connect(self.dismiss)
        LANGUAGE.changed.connect(self._renew)
        self.hide()

    def _renew(self) -> None:
        self._say()
        self.place()

    def _say(self) -> None:
        sentence, button, other = map(translated, self._said)
        self.words.setText(sentence)
        self.button.setText(button)
        self.other_button.setText(other)

    def tell(
        self,
        sentence: str,
        *,
        bad: bool = False,
        button: str = "",
        then: Callable[[], object] | None = None,
        other: str = "",
        otherwise: Callable[[], object] | None = None,
    ) -> None:
        """Shows a sentence; `bad` marks an error, `button` offers to go on, which does `then`.

        other: a second button, which does `otherwise`.
        """
        self._then, self._otherwise = then, otherwise
        self._bad = bad
        self._sign.setAccessibleName(tr("Error") if bad else tr("Note"))
        self._show_icons()
        self._said = (sentence, button, other)
        self.button.setVisible(bool(button))
        self._say()
        self.other_button.setVisible(bool(other))
        self.show()
        self.raise_()
        self.place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_icons()

    def _show_icons(self) -> None:
        colour = colours().alert if self._bad else colours().gold
        sign = drawing("alert" if self._bad else "note", 20, colour, self.devicePixelRatioF())
        self._sign.setPixmap(sign)
        self.close_button.setIcon(icon("close"))

    def dismiss(self) -> None:
        """It has been read."""
        if self.isVisible():
            self.hide()
            self.dismissed.emit()

    def place(self) -> None:
        """Stands below the tool's options, in the middle, as high as its words need."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(parent.width() - 32, px(640))
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), 44)  # not the row's, which knows of no border
        self.setGeometry((parent.width() - width) // 2, 56, width, height)

    def _accept(self) -> None:
        self._answer(self._then)

    def _decline(self) -> None:
        self._answer(self._otherwise)

    def _answer(self, then: Callable[[], object] | None) -> None:
        self.hide()
        self._then = self._otherwise = None
        if then is not None:
            then()

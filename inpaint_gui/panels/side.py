"""The right side: candidates, faces and history, which scroll, and below them how to repair."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from inpaint_gui.style import styled


class Side(QWidget):
    """Owns no state."""

    def __init__(
        self,
        candidates: QWidget,
        vary: QWidget,
        faces: QWidget,
        history: QWidget,
        options: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(301)
        inner = _Column()
        inner.setFixedWidth(292)  # the scroll bar has the last 8 pixels to itself
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 8, 16)
        column.setSpacing(16)
        column.addWidget(candidates)
        column.addWidget(vary)
        column.addWidget(_rule())
        column.addWidget(faces)
        column.addWidget(_rule())
        column.addWidget(history)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 16, 16, 16)
        foot.addWidget(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(_rule())
        layout.addLayout(foot)


class _Column(QWidget):
    """As high as its words need at its width, of which a scroll area knows nothing."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return done


def _rule() -> QFrame:
    return styled(QFrame(), "rule")

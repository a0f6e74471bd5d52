"""The bar at the top: the program's name, the menus, and what is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QWidget

from inpaint_gui.actions import Actions
from inpaint_gui.style import fixed, styled


class Bar(QWidget):
    """`about` is what stands at its right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fixed(self, height=36)
        self.about = styled(QLabel(), "about")
        self.menus = QMenuBar()
        self.submenus = actions.fill(self.menus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(0)
        row.addWidget(styled(QLabel("Facemend"), "brand"))
        row.addWidget(self.menus, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.about)

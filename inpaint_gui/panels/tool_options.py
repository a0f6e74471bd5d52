"""What the tool in the hand can be set to, in a bar over the photo; the mask's look and form."""

from math import log2

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from engine.sentence import say
from inpaint_gui.actions import Actions, key_of
from inpaint_gui.panels.choice import Choice
from inpaint_gui.panels.mask_menu import MaskMenu
from inpaint_gui.style import fixed, icon, px, styled
from inpaint_gui.tools.options import BRUSH_SIZES, TOLERANCES
from inpaint_gui.tools.tool import SHAPES, SIZED, Tool
from inpaint_gui.tools.toolbox import Toolbox
from inpaint_gui.translation import LANGUAGE, tr, worded

_STEPS_AN_OCTAVE = 12
_NARROW = 640
_SHORT, _LONG = 56, 96
"""Widths of the sliders in a stage narrower than that, and in a wider one."""

_MARKING = SHAPES | {Tool.BRUSH, Tool.ERASER}


class ToolOptionsBar(QFrame):
    """The size's slider is logarithmic: a step is the same share of a small and a large brush."""

    menu_left = Signal()
    """The mask's menu was closed with the focus in it."""

    def __init__(self, actions: Actions, tools: Toolbox, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self._tools = tools
        self._menu: MaskMenu | None = None
        options = tools.options
        top = round(_STEPS_AN_OCTAVE * log2(BRUSH_SIZES[1]))
        self.size_slider = _slider(
            say("Brush size"), 0, top, say("The brush's diameter in photo pixels")
        )
        self.hardness = _slider(say("Brush hardness"), 0, 100, say("How clean the brush's edge is"))
        self.tolerance = _slider(
            say("Tolerance"), *TOLERANCES, say("How far from the colour it goes")
        )
        self._values = [QLabel() for _ in range(3)]
        self._size_row = _group(say("Size"), self.size_slider, self._values[0])
        self._hardness_row = _group(say("Hardness"), self.hardness, self._values[1])
        self._tolerance_row = _group(say("Tolerance"), self.tolerance, self._values[2])
        self.candidate = Choice()
        fixed(self.candidate, 128, 24)
        self.candidate.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.candidate, accessibleName="Candidate to paint")
        worded(self.candidate, toolTip="What the mix brush paints; the chosen one takes it back")
        self.erases = QToolButton()
        fixed(self.erases, height=24)
        self.erases.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mask_button = styled(QToolButton(), "drop")
        worded(self.mask_button, text="Mask ")
        self.mask_button.setIconSize(QSize(14, 14))
        self.mask_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.mask_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fixed(self.mask_button, height=24)
        self.mask_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        worded(self.mask_button, toolTip="The mask's colour and opacity; grow, shrink, feather")
        worded(self.mask_button, accessibleName="Mask")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        for widget in (
            self.erases,
            self.candidate,
            self._size_row,
            self._hardness_row,
            self._tolerance_row,
            self.mask_button,
        ):
            row.addWidget(widget)
        self.size_slider.valueChanged.connect(self._sized)
        self.hardness.valueChanged.connect(options.set_hardness)
        self.tolerance.valueChanged.connect(options.set_tolerance)
        self.candidate.activated.connect(options.set_candidate)
        self.erases.clicked.connect(actions["swap"].trigger)
        self._keys = [actions[n] for n in ("smaller", "larger", "softer", "harder", "swap")]
        for action in self._keys:
            action.changed.connect(self._tell_keys)
        self._tell_keys()
        self.mask_button.setCheckable(True)
        self.mask_button.toggled.connect(self._open_menu)
        self._open = False
        tools.changed.connect(self.show_options)
        LANGUAGE.changed.connect(self.show_options)
        self.show_options()

    def set_menu(self, menu: MaskMenu) -> None:
        """What the mask's button opens."""
        self._menu = menu

    def close_menu(self) -> bool:
        """Closes the mask's menu; whether it was open."""
        opened = self.mask_button.isChecked()
        self.mask_button.setChecked(False)
        return opened

    def set_open(self, opened: bool) -> None:
        """Whether there is a photo to use a tool on."""
        self._open = opened
        self.show_options()

    def show_options(self) -> None:
        """Shows what the tool in the hand has."""
        tool, options = self._tools.tool, self._tools.options
        size = round(_STEPS_AN_OCTAVE * log2(options.size))
        for slider, value in (
            (self.size_slider, size),
            (self.hardness, options.hardness),
            (self.tolerance, options.tolerance),
        ):
            slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(False)
        words = (
            tr("{size} px", size=options.size),
            tr("{percent} %", percent=options.hardness),
            str(options.tolerance),
        )
        for label, text in zip(self._values, words, strict=True):
            label.setText(text)
        self._size_row.setVisible(tool in SIZED)
        self._hardness_row.setVisible(tool in SIZED)
        self._tolerance_row.setVisible(tool is Tool.WAND)
        self.candidate.setVisible(tool is Tool.MIX)
        self.candidate.setCurrentIndex(options.candidate)
        self.erases.setVisible(tool in _MARKING)
        self.erases.setText(tr("Takes away") if options.erases else tr("Marks"))
        self.erases.setIcon(icon("minus" if options.erases else "plus"))
        self.mask_button.setIcon(icon("chevron-down"))
        self.erases.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.mask_button.setVisible(tool in _MARKING)
        if tool not in _MARKING:
            self.close_menu()
        self.setVisible(self._open and (tool in SIZED or tool in SHAPES))
        self.place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.erases.setIcon(icon("minus" if self._tools.options.erases else "plus"))
            self.mask_button.setIcon(icon("chevron-down"))

    def set_candidates(self, count: int, chosen: int) -> None:
        """So many there are to paint; chosen: the one that is there already, from 0."""
        names = [
            tr("Candidate {number} (back)", number=i + 1)
            if i == chosen
            else tr("Candidate {number}", number=i + 1)
            for i in range(count)
        ]
        if names != [self.candidate.itemText(i) for i in range(self.candidate.count())]:
            self.candidate.clear()
            self.candidate.addItems(names)
            self.candidate.setCurrentIndex(self._tools.options.candidate)

    def place(self) -> None:
        """Stands at the top left of its parent, its sliders shorter where that is narrow."""
        parent = self.parentWidget()
        narrow = parent is not None and parent.width() < px(_NARROW)
        for slider in (self.size_slider, self.hardness, self.tolerance):
            slider.setFixedWidth(_SHORT if narrow else _LONG)
        self._row.setSpacing(6 if narrow else 16)
        for group in (self._size_row, self._hardness_row, self._tolerance_row):
            layout = group.layout()
            assert layout is not None
            layout.invalidate()  # else it knows its new width only at the next event
            group.setFixedWidth(layout.sizeHint().width())
        self._row.invalidate()
        self.setGeometry(16, 12, self._row.sizeHint().width(), px(34))

    def _tell_keys(self) -> None:
        smaller, larger, softer, harder, swap = map(key_of, self._keys)
        size = tr(
            "The brush's diameter in photo pixels ({smaller} and {larger}, Ctrl and wheel)",
            smaller=smaller,
            larger=larger,
        )
        self.size_slider.setToolTip(size)
        hardness = tr(
            "How clean the brush's edge is ({softer} and {harder})", softer=softer, harder=harder
        )
        self.hardness.setToolTip(hardness)
        self.erases.setToolTip(tr("Mark, or take marks away ({swap})", swap=swap))

    def _sized(self, value: int) -> None:
        self._tools.options.set_size(round(2 ** (value / _STEPS_AN_OCTAVE)))

    def _open_menu(self, opened: bool) -> None:
        if self._menu is not None:
            button, width = self.mask_button.geometry(), self._menu.sizeHint().width()
            left = button.left() if self.isRightToLeft() else button.right() - width
            place = QPoint(max(self.x() + left, 16), self.geometry().bottom() + 8)
            focused = self._menu.focusWidget()
            inside = focused is not None and focused.hasFocus()
            self._menu.set_open(opened, place)
            if inside and not opened:
                self.menu_left.emit()


def _slider(name: str, low: int, high: int, tip: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(low, high)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return worded(slider, accessibleName=name, toolTip=tip)


def _group(name: str, slider: QSlider, value: QLabel) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(styled(worded(QLabel(), text=name), "dim"))
    row.addWidget(slider)
    fixed(value, 48)
    row.addWidget(value)
    return group

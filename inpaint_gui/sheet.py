"""The style sheet: how Qt's own widgets look, in the colours that it is given."""

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inpaint_gui.colours import Colours

_SHEET = Template("""
* { color: $text; }
QMainWindow, QDialog, QMessageBox { background: $panel; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }

QWidget#bar { background: $bar; border-bottom: 1px solid $line; }
QMenuBar { background: transparent; border: none; padding: 0; }
QMenuBar::item { color: $dim; background: transparent; padding: 5px 12px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $raised; color: $text; }
QMenu { background: $pill; border: 1px solid $line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 5px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $faint; }
QMenu::item:checked { color: $gold; }
QMenu::indicator { width: 12px; height: 12px; left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }

QLabel { background: transparent; }
QLabel#brand { font-size: 13px; font-weight: 600; padding: 0 8px 0 16px; }
QLabel#about { color: $dim; padding: 0 16px; }
QLabel#dim, QLabel#hint, QLabel#caption { color: $dim; }
QLabel#section { color: $dim; font-size: 11px; font-weight: 600; }
QLabel#hint, QLabel#caption { font-size: 11px; }
QLabel#headline { font-size: 20px; }
QLabel:disabled { color: $faint; }

QWidget#rail { background: $rail; }
QMainWindow::separator { background: $line; width: 3px; height: 3px; }
QMainWindow::separator:hover { background: $gold; }
QDockWidget { background: $panel; border: none; }
QDockWidget#tools_panel, QDockWidget#films_panel { background: $rail; }
QDockWidget[floats="true"] { border: 1px solid $outline; }
QDockWidget > QWidget QToolButton { border-radius: 4px; }
QMainWindow > QTabBar { background: $bar; }
QMainWindow > QTabBar::tab { background: transparent; color: $dim; border: none;
    padding: 5px 12px; }
QMainWindow > QTabBar::tab:selected { color: $text; border-bottom: 2px solid $gold; }
QStatusBar { background: $bar; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QWidget#start { background: $canvas; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: $track; border-radius: 3px; min-height: 24px;
    margin: 0 1px; }
QScrollBar::handle:vertical:hover { background: $outline; }
QScrollBar:horizontal { background: transparent; height: 6px; margin: 0; }
QScrollBar::handle:horizontal { background: $track; border-radius: 3px; min-width: 24px; }
QScrollBar::handle:horizontal:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel { min-width: 320px; padding: 4px 8px; }
QMessageBox QLabel#qt_msgbox_label { font-size: 13px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { color: $dim; }
QDialog QPushButton { padding-left: 20px; padding-right: 20px; }
QLineEdit, QPlainTextEdit, QListView, QTreeView { background: $pill; border: 1px solid $line;
    border-radius: 6px; padding: 2px; selection-background-color: $fill;
    selection-color: $on_gold; }
QLineEdit:focus, QPlainTextEdit:focus, QKeySequenceEdit QLineEdit:focus { border-color: $gold; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $dim; border: none; padding: 4px 8px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $raised; }
QToolButton:checked:hover { background: $hover; }
QToolButton:focus { border-color: $gold; }

QPushButton { background: $raised; border: 1px solid $line; border-radius: 6px;
    padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $hover; border-color: $outline; }
QPushButton:pressed { background: $pill; }
QPushButton:focus { border-color: $gold; }
QPushButton:disabled { color: $faint; background: $panel; }

QPushButton#repair { background: $fill; color: $on_gold; border: 2px solid $fill;
    border-radius: 10px; font-size: 15px; font-weight: 600; padding: 0; min-height: 40px; }
QPushButton#repair:hover { background: $gold_light; border-color: $gold_light; }
QPushButton#repair:pressed { background: $gold_deep; border-color: $gold_deep; }
QPushButton#repair:focus { border-color: $bright; }
QPushButton#repair:disabled { background: $raised; border-color: $raised; color: $faint; }

QPushButton#stop { border-radius: 10px; font-size: 15px; font-weight: 600; padding: 0;
    min-height: 42px; }

QPushButton#open { border-color: $gold; color: $gold; background: transparent;
    border-radius: 8px; padding: 8px 20px; font-weight: 600; }
QPushButton#open:hover { background: $raised; }
QPushButton#open:focus { border-color: $bright; }

QPushButton#link { background: transparent; border: 1px solid transparent; border-radius: 4px;
    color: $gold; padding: 1px 0; min-height: 16px; font-size: 11px; }
QPushButton#link:hover { text-decoration: underline; }
QPushButton#link:focus { border-color: $gold; }
QPushButton#link:disabled { color: $faint; }

QFrame#finder { background: $pill; border: 1px solid $outline; }
QFrame#finder QLineEdit { font-size: 14px; padding: 6px 8px; }
QFrame#finder QTreeView { border: none; }
QTreeView { outline: none; alternate-background-color: $pill; }
QTreeView::item { padding: 5px 4px; border: none; }
QTreeView::item:hover { background: $raised; }
QTreeView::item:selected { background: $hover; color: $text; }
QListView#history { background: transparent; border: none; padding: 0; outline: none;
    selection-background-color: $raised; }
QListView#history::item { padding: 4px 8px; border-radius: 5px; border: 1px solid transparent; }
QListView#history::item:hover { background: $pill; }
QListView#history::item:selected { background: $raised; color: $gold; }
QListView#history::item:selected:focus { border-color: $gold; }
QListView#history:disabled { color: $faint; }
QWidget#filmstrip { background: $rail; }
QWidget#filmstrip QPushButton { text-align: left; }
QListView#films { background: transparent; border: none; padding: 0; outline: none; }
QFrame#popup { background: $pill; border: 1px solid $line; border-radius: 8px; }
QFrame#popup QPushButton { padding: 4px 10px; }
QSpinBox { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 3px 8px;
    min-height: 20px; selection-background-color: $fill; selection-color: $on_gold; }
QSpinBox QLineEdit { background: transparent; border: none; padding: 0; margin-left: 6px; }
QDialog QLineEdit { padding: 3px 8px; min-height: 20px; }
QSpinBox:focus { border-color: $gold; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QFrame#card { background: $raised; border: 1px solid $outline; border-radius: 10px; }
QFrame#pill { background: $pill; border: 1px solid $line; border-radius: 17px; }
QFrame#pill QToolButton { border-radius: 12px; min-height: 22px; font-size: 12px; }
QFrame#pill QToolButton#drop { padding: 0 6px; }
QFrame#notice { background: $raised; border: 1px solid $outline; border-radius: 8px; }
QFrame#notice QToolButton:hover, QFrame#pill QToolButton:hover { background: $hover; }

QComboBox { background: $raised; border: 1px solid $line; border-radius: 6px;
    padding: 3px 10px; min-height: 20px; }
QFrame#pill QComboBox { padding: 1px 10px; }
QComboBox:hover { background: $hover; border-color: $outline; }
QComboBox:focus { border-color: $gold; }
QComboBox:disabled { color: $faint; background: $panel; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $pill; border: 1px solid $line; padding: 4px;
    selection-background-color: $hover; selection-color: $text; outline: none; }

QSlider { background: transparent; }
QSlider:vertical { min-width: 20px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:vertical { width: 4px; background: $gold; border-radius: 2px; margin: 8px 0; }
QSlider::groove:horizontal { height: 4px; background: $track; border-radius: 2px; margin: 0 8px; }
QSlider::sub-page:vertical { background: $track; border-radius: 2px; margin: 8px 0; }
QSlider::add-page:vertical { background: $gold; border-radius: 2px; margin: 8px 0; }
QSlider::sub-page:horizontal { background: $gold; border-radius: 2px; margin: 0 8px; }
QSlider::handle:vertical { background: $text; border-radius: 8px; height: 16px;
    margin: -8px -6px; }
QSlider::handle:horizontal { background: $text; border-radius: 7px; width: 14px;
    margin: -5px -8px; }
QSlider::handle:hover { background: $bright; }
QSlider:focus { border: 1px solid $gold; border-radius: 6px; }
QSlider::handle:disabled { background: $faint; }
QSlider::sub-page:horizontal:disabled { background: $outline; }

QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $gold; border-radius: 3px; }
""")


_SIZES = re.compile(r"(?<=font-size: )\d+(?=px)")


def sheet(colours: Colours, scale: float) -> str:
    """The sheet; scale: of the sizes of text, 1 = as designed."""
    text = _SHEET.substitute(asdict(colours))
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        text = text.replace("sub-page:horizontal", "add-page:horizontal")
    return _SIZES.sub(lambda size: str(round(int(size[0]) * scale)), text)

"""The languages to choose among, each as it calls itself."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from engine.sentence import say
from inpaint_gui.preferences import Preferences
from inpaint_gui.translation import LANGUAGE, LANGUAGES, tr, worded


class LanguageMenu(QMenu):
    """A choice holds at once, and is remembered."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        worded(self, title=say("Language", meaning="menu"))
        group = QActionGroup(self)
        self.choices: dict[str, QAction] = {}
        for code, name in {"": "", **LANGUAGES}.items():
            action = self.choices[code] = QAction(name, group, checkable=True)
            action.triggered.connect(partial(self._choose, code))
            self.addAction(action)
        LANGUAGE.changed.connect(self._show)
        self._show()

    def _choose(self, code: str) -> None:
        self._preferences.set_language(code)

    def _show(self) -> None:
        self.choices[""].setText(tr("As the system"))
        code = self._preferences.language
        self.choices[code if code in self.choices else ""].setChecked(True)

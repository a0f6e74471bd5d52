"""The window in other languages: which there are, and what English is in the chosen one.

Code writes English. `tr` is for what is shown at once; `worded` for what stays on a widget, which
it renames when another language is chosen; `engine.sentence.say` for what is passed on, as the
engine does, and is `translated` where it is shown. `make translations` collects all of them.
"""

from numbers import Real
from string import Formatter
from typing import Any, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication, QWidget

from engine.assets import translations
from engine.sentence import Sentence

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""By code, each as it calls itself."""

CONTEXT = "Facemend"

_MARK = "english:"
"""A widget's dynamic properties that begin so hold what its other properties are in English."""

Widget = TypeVar("Widget", bound=QWidget)


class _Language(QObject):
    """The one that is spoken."""

    changed = Signal()
    """Another one: what is shown and was made of values is to be said anew."""

    def __init__(self) -> None:
        super().__init__()
        self.code = ""
        """One of LANGUAGES; "" before any was chosen, which is English, too."""

        self.translators: list[QTranslator] = []


LANGUAGE = _Language()


class _Local(Formatter):
    """Numbers with the language's decimal point."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        if isinstance(value, Real) and format_spec:
            signs = {".": QLocale().decimalPoint(), ",": QLocale().groupSeparator()}
            text = "".join(signs.get(letter, letter) for letter in text)
        return text


def translated(text: str) -> str:
    """A sentence in the chosen language; any other text as it is."""
    if not isinstance(text, Sentence):
        return text
    count = text.values["n"] if text.one is not None else -1
    assert isinstance(count, int)
    if LANGUAGE.code in ("", "en"):
        template = text.one if text.one is not None and count == 1 else text.template
    else:
        meaning = text.meaning or None
        template = QCoreApplication.translate(CONTEXT, text.template, meaning, count)
    if not text.values:
        return template
    values = {
        name: translated(value) if isinstance(value, str) else value
        for name, value in text.values.items()
    }
    return _Local().vformat(template, (), values)


def tr(template: str, /, *, meaning: str = "", **values: object) -> str:
    """What is shown at once, in the chosen language; as `say`."""
    return translated(Sentence(template, values, meaning=meaning))


def worded(widget: Widget, **texts: str) -> Widget:
    """The widget, with properties (text, toolTip, accessibleName…) that follow the language.

    Each is given in English, without values.
    """
    for name, text in texts.items():
        sentence = text if isinstance(text, Sentence) else Sentence(text)
        assert not sentence.values
        widget.setProperty(_MARK + name, [sentence.template, sentence.meaning])
        widget.setProperty(name, translated(sentence))
    return widget


def system_language() -> str:
    """The first of the user's languages that is offered, English if none is."""
    for name in QLocale.system().uiLanguages():
        code = _offered(QLocale(name))
        if code:
            return code
    return "en"


def switch_language(code: str) -> None:
    """Says all that is shown in another language; "" is the system's."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    code = code if code in LANGUAGES else system_language()
    direction = _direction(QLocale(code))
    if code == LANGUAGE.code and direction == app.layoutDirection():
        return
    for translator in LANGUAGE.translators:
        app.removeTranslator(translator)
    LANGUAGE.code = code
    system, locale = QLocale.system(), QLocale(code)
    # a Swiss reader of German keeps the numbers and dates of Switzerland
    QLocale.setDefault(system if _offered(system) == code else locale)
    LANGUAGE.translators = []
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{code}", folder), (f"facemend_{code}", str(translations()))):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            LANGUAGE.translators.append(translator)
    app.setLayoutDirection(direction)
    rename_all()


def rename_all() -> None:
    """Says anew all that is shown."""
    for widget in QApplication.allWidgets():
        for key in widget.dynamicPropertyNames():
            name = key.toStdString()
            if name.startswith(_MARK):
                template, meaning = widget.property(name)
                text = translated(Sentence(template, meaning=meaning))
                widget.setProperty(name.removeprefix(_MARK), text)
    LANGUAGE.changed.emit()


def _direction(locale: QLocale) -> Qt.LayoutDirection:
    return locale.textDirection()


def _offered(locale: QLocale) -> str:
    """The code of a locale's language, "" if it is not offered."""
    if locale.language() == QLocale.Language.Chinese:
        simplified = locale.script() == QLocale.Script.SimplifiedHanScript
        return "zh_CN" if simplified else ""
    code = locale.name().partition("_")[0]
    return code if code in LANGUAGES else ""

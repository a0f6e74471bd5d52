"""The window in other languages: all of it, switched while it is open, nothing cut off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QTreeWidget,
    QWidget,
)

from engine.errors import WrongUsage
from engine.photo import FORMATS
from engine.sentence import enumerated, joined, plural, say
from inpaint_gui import translation
from inpaint_gui.diagnostic import versions
from inpaint_gui.file_names import DEFAULT_PATTERN
from inpaint_gui.runner import Runner
from inpaint_gui.step_names import step_name
from inpaint_gui.translation import LANGUAGE, LANGUAGES, switch_language, tr, translated
from inpaint_gui.window import Window
from tests.gui.conftest import Hand
from tests.gui.test_for_everyone import all_parts, cut_off, inside, told

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OTHERS = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    LANGUAGE.code = ""
    monkeypatch.undo()
    switch_language("en")


class Marks(QTranslator):
    """A language in which every sentence of ours stands between two marks."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return f"⟦{source}⟧" if context == translation.CONTEXT else None


def texts(widget: QWidget) -> Iterator[str]:
    """All that a widget shows or says."""
    for name in ("text", "title", "placeholderText", "suffix", "windowTitle"):
        value = widget.property(name)
        if isinstance(value, str):
            yield value
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QComboBox):
        for i in range(widget.count()):
            yield widget.itemText(i)
            yield widget.itemData(i, Qt.ItemDataRole.ToolTipRole) or ""
    if isinstance(widget, QTreeWidget):
        for i in range(widget.topLevelItemCount()):
            item = widget.topLevelItem(i)
            yield from (item.text(0), item.text(1), item.toolTip(0))
    if widget.objectName() == "history":
        model = widget.model()
        yield from (model.index(row, 0).data() for row in range(model.rowCount()))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def is_said(text: str) -> bool:
    """Whether it is a word of ours, not a name, a figure, a key or what Qt says."""
    text = re.sub(r"Facemend|\S*[\w-]+\.(png|jpg|tif)\b|\[\*\]|(CUDA|CPU|px|sRGB)\b", "", text)
    text = re.sub(r"\b(Ctrl|Shift|Alt|Esc|Del|Backspace|Tab|F\d|PgUp|PgDown|[A-Z])\b", "", text)
    return re.search(r"[a-z]{2}", text) is not None


NAMES = {
    *LANGUAGES.values(),
    *(form.title for form in FORMATS),
    *("Telea", "Navier-Stokes", DEFAULT_PATTERN, " · ".join(versions()[1:])),
}
"""What is called the same in every language."""


def test_all_that_is_shown_goes_through_translation(
    qapp: QApplication, make_window, pair: Path
) -> None:
    window = make_window(Runner(threaded=False))
    marks = Marks(qapp)
    qapp.installTranslator(marks)
    LANGUAGE.code = "⟦"
    translation.rename_all()
    try:
        bad = []
        for part in all_parts(window, pair):
            for widget in (part, *inside(part)):
                standard = isinstance(widget.parentWidget(), QDialogButtonBox | QMessageBox)
                if isinstance(widget, QPlainTextEdit) or standard:
                    continue
                bad += [
                    f"{told(widget)}: {text!r}"
                    for text in texts(widget)
                    if "⟦" not in text and text not in NAMES and is_said(text)
                ]
        for menu in window.findChildren(QWidget):
            if menu.inherits("QMenu"):
                bad += [
                    text
                    for text in texts(menu)
                    if "⟦" not in text and text not in NAMES and is_said(text)
                ]
    finally:
        qapp.removeTranslator(marks)
    assert not bad, "\n".join(sorted(set(bad)))


@pytest.mark.parametrize("code", OTHERS)
def test_no_text_is_cut_off_where_it_is_large(
    code: str, qapp: QApplication, settings, make_window, pair: Path
) -> None:
    settings.text_size, settings.language = 150, code
    window = make_window(Runner(threaded=False))
    assert LANGUAGE.code == code
    parts = all_parts(window, pair)
    bad = cut_off(parts)
    for part in parts:
        for table in part.findChildren(QTreeWidget):
            for column in range(table.columnCount()):
                if table.sizeHintForColumn(column) > table.columnWidth(column):
                    bad.append(f"{told(table)}: column {column} is too narrow")
    assert not bad, "\n".join(sorted(set(bad)))


def test_another_language_is_spoken_at_once(window: Window, sky: Path, hand: Hand) -> None:
    window.open(sky)
    hand.stroke((20, 20), (50, 30))
    window.photos.set_options(method="telea")
    hand.press("r")
    seen: dict[str, list[str]] = {}
    for code in ("en", "de", "zh_CN", "en"):
        window.preferences.set_language(code)
        words = [
            window.actions_["open"].text(),
            window.actions_["grow"].text(),
            window.actions_["undo"].text(),
            window.actions_["brush"].toolTip(),
            window.candidates.words.text(),
            window.options.button.text(),
            window.status.message.text(),
            *(menu.title() for menu in window.findChildren(QWidget) if menu.inherits("QMenu")),
        ]
        assert seen.setdefault(code, words) == words  # English again is what it was
    assert seen["en"][:2] == ["Open…", "Grow Mask by 4 px"]
    assert seen["de"][:3] == ["Öffnen…", "Maske um 4 px erweitern", "Rückgängig: Reparatur"]
    assert all(one != other for one, other in zip(seen["en"], seen["de"], strict=True) if one)
    assert all(re.search(r"[\u4e00-\u9fff]", words) for words in seen["zh_CN"] if words)


def test_the_menu_offers_every_language_and_it_is_remembered(window: Window, settings) -> None:
    menu = next(one for one in window.findChildren(QWidget) if one.inherits("LanguageMenu"))
    offered = {action.text(): action for action in menu.actions()}
    assert set(LANGUAGES.values()) < set(offered)
    offered["Deutsch"].trigger()
    assert settings.language == "de" and LANGUAGE.code == "de"
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Deutsch"]


def test_right_to_left_turns_the_window_round(
    make_window, sky: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None of the languages is, yet: as if English were."""
    monkeypatch.setattr(translation, "_direction", lambda _: Qt.LayoutDirection.RightToLeft)
    window = make_window(Runner(threaded=False))
    window.open(sky)
    QApplication.processEvents()
    middle = window.width() / 2
    for part, right in ((window.rail, True), (window.options, False)):
        if part.isVisible():
            assert (part.mapTo(window, part.rect().center()).x() > middle) == right
    assert window.canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight  # as the photo is
    button, menu = window.stage.options.mask_button, window.mask_menu
    button.click()
    below = button.mapTo(window.stage, button.rect().center()).x()
    assert menu.isVisible() and menu.geometry().left() < below < menu.geometry().right()


def test_keys_are_the_same_in_every_language(window: Window) -> None:
    before = {action.objectName(): action.shortcuts() for action in window.actions_.all()}
    for code in OTHERS:
        switch_language(code)
        assert {one.objectName(): one.shortcuts() for one in window.actions_.all()} == before


def test_sentences_are_made_anew_with_their_values(qapp: QApplication) -> None:
    inner = say("at {time}", time="14:32")
    kept = say("Unsaved work on {listed} was kept, as it was {when}.", listed="a.png", when=inner)
    switch_language("de")
    assert translated(kept) == "Nicht gespeicherte Arbeit an a.png ist erhalten, Stand: 14:32 Uhr."
    error = WrongUsage(say("{path} already exists: choose another name.", path=Path("a.png")))
    assert translated(str(error)) == "a.png existiert schon: einen anderen Namen wählen."
    assert [translated(plural("One face found.", "{n} faces found.", n)) for n in (1, 3)] == [
        "Ein Gesicht gefunden.",
        "3 Gesichter gefunden.",
    ]
    assert translated(say("{scale:.1f} photo pixels per crop pixel", scale=1.75)) == (
        "1,8 Fotopixel je Ausschnittpixel"
    )
    assert translated(enumerated(["a", "b", "c"])) == "a, b und c"
    assert translated("what no table knows: {braces}") == "what no table knows: {braces}"
    switch_language("zh_CN")
    saved = say("Saved as {name}.", name="a.png")
    stays = say("Pixels outside the masks: 0 changed.")
    assert translated(joined([saved, stays])) == "已保存为 a.png。蒙版之外的像素：改变 0 个。"


def test_steps_are_named_in_english_in_projects_and_translated_in_the_list(qapp) -> None:
    switch_language("de")
    assert translated(step_name("candidate 3")) == "Variante 3"
    assert translated(step_name("opacity 40 %")) == "Deckkraft 40 %"
    assert translated(step_name("of a newer version")) == "of a newer version"


def test_qt_s_own_buttons_speak_it_too(qapp: QApplication) -> None:
    switch_language("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"


def test_what_is_not_offered_is_shown_in_the_system_s_language(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    german = QLocale("de_CH")
    monkeypatch.setattr(translation.QLocale, "system", staticmethod(lambda: german))
    switch_language("")
    assert LANGUAGE.code == "de"
    assert tr("Open a page") == "Seite öffnen"
    assert QCoreApplication.translate("Facemend", "Open a page") == "Seite öffnen"
    assert isinstance(QAction(tr("Open a page")).text(), str)

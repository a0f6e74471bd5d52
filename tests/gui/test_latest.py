"""The thread that answers a hand: the last question counts, and the window never waits."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inpaint_gui.latest import Latest


@pytest.fixture
def latest(qtbot: QtBot) -> Iterator[Latest]:
    made = Latest()
    yield made
    made.shutdown()


def test_of_the_questions_that_come_meanwhile_the_last_of_each_kind_is_asked(
    latest: Latest, qtbot: QtBot
) -> None:
    free, asked, heard = threading.Event(), [], []

    def question(name: str) -> str:
        asked.append((name, threading.get_ident()))
        free.wait(10)
        return name

    for name in ("a1", "a2", "a3", "b1", "b2"):
        latest.ask(name[0], lambda name=name: question(name), heard.append, heard.append)
    assert latest.busy and heard == []  # nobody has waited
    free.set()
    qtbot.waitUntil(lambda: not latest.busy, timeout=10_000)
    assert [name for name, _ in asked] == ["a1", "a3", "b2"] == heard
    assert {thread for _, thread in asked} != {threading.get_ident()}


def test_an_answer_that_is_no_longer_wanted_is_not_heard(latest: Latest, qtbot: QtBot) -> None:
    heard: list[object] = []
    latest.ask("a", lambda: 1, heard.append, heard.append)
    latest.ask("a", lambda: 2, heard.append, heard.append)
    latest.forget("a")
    qtbot.waitUntil(lambda: not latest.busy, timeout=10_000)
    assert heard == []


def test_what_fails_says_so_and_the_next_is_asked(latest: Latest, qtbot: QtBot) -> None:
    heard: list[object] = []
    latest.ask("a", lambda: 1 // 0, heard.append, lambda error: heard.append(type(error)))
    latest.ask("b", lambda: "b", heard.append, heard.append)
    qtbot.waitUntil(lambda: not latest.busy, timeout=10_000)
    assert heard == [ZeroDivisionError, "b"]

"""The language of the window, and a window that is read from right to left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from reader.core.i18n import install_translator, tr
from reader.core.settings import LANGUAGE, Settings
from reader.session.preferences import Preferences
from reader.ui.language import language_of, speak
from tests.ui.person import LEFT, NONE, OpenWindow

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def _no_language(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def speaking(language: str) -> Preferences:
    return Preferences(Path("nowhere"), settings=Settings().having(LANGUAGE, language))


def test_what_is_set_counts_more_than_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "uk_UA.UTF-8")
    assert language_of(speaking("system")) == "uk"
    assert language_of(speaking("de")) == "de"
    monkeypatch.setenv("LC_ALL", "C")
    assert language_of(speaking("system")) == "en"


@pytest.fixture
def english_afterwards(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, speaking("en"))
    install_translator(None)
    QLocale.setDefault(before)


def test_the_program_and_the_toolkit_speak_one_language(english_afterwards: QApplication) -> None:
    cancel = QDialogButtonBox.StandardButton.Cancel
    assert speak(english_afterwards, speaking("de")) == "de"
    assert tr("&Undo") == "&Rückgängig"
    assert QLocale().language() is QLocale.Language.German
    box = QDialogButtonBox(cancel)
    assert box.button(cancel).text() == "Abbrechen"
    speak(english_afterwards, speaking("uk"))
    other = QDialogButtonBox(cancel)
    assert tr("&Undo") == "&Скасувати"
    assert other.button(cancel).text() == "Скасувати"
    assert english_afterwards.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_commands_speak_the_language_of_the_terminal() -> None:
    def told(**variables: str) -> str:
        environment = {k: v for k, v in os.environ.items() if k not in VARIABLES} | variables
        command = [sys.executable, "-m", "reader", "list", "--help"]
        found = subprocess.run(
            command, env=environment, capture_output=True, check=True, encoding="utf-8"
        )
        return found.stdout

    assert "Aufruf: parallax list" in told(LANG="en_US.UTF-8", LANGUAGE="de")
    assert "Використання: parallax list" in told(LC_ALL="uk_UA.UTF-8")
    assert "usage: parallax list" in told(LC_ALL="C", LANGUAGE="de")


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_a_window_read_from_the_right_is_mirrored(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    window = person.window
    middle = window.centralWidget()
    assert middle is not None
    assert window.articles_pane.x() > middle.x() > window.panel_pane.x()
    first, second = person.column(1), person.column(2)
    assert first.x() > second.x()
    width = window.row.viewport().width()
    for number in (5, 1):
        column = person.column(number)
        window.row.lead(column.article_id)
        person.settle()
        left = column.mapTo(window.row.viewport(), QPoint(0, 0)).x()
        assert left >= 0
        assert left + column.width() <= width
    person.press("Ctrl+Shift+PgDown")
    assert window.row.order()[0] == first.key
    person.press("Ctrl+Shift+PgUp")
    assert window.row.order()[1] == first.key
    row = window.articles.visualRect(window.articles.model().index(4, 0))
    box = QPoint(row.right() - 22, row.top() + 18)
    QTest.mouseClick(window.articles.viewport(), LEFT, NONE, box)
    assert len(window.row) == 4

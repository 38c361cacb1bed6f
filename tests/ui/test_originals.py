"""The page that an article comes from, opened in the browser."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from reader.core.changes import Metadata, SetMetadata
from tests.ui.everywhere import select
from tests.ui.person import Person

ADDRESS = "https://example.org/river?page=1"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the addresses that the browser is asked for."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return "broken" not in asked[-1]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def _known_at(reader: Person, address: str) -> None:
    session = reader.window.session
    info = session.articles()[0]
    assert session.perform(SetMetadata(info.id, Metadata(address=address)))


def test_the_page_opens_at_the_words_that_are_meant(reader: Person, opened: list[str]) -> None:
    _known_at(reader, ADDRESS)
    column = reader.column(1)
    reader.window.row.lead(column.article_id)
    reader.press("Ctrl+Shift+O")
    assert opened == [ADDRESS]
    select(reader, 1, "united Western front")
    reader.press("Ctrl+Shift+O")
    assert opened[-1] == f"{ADDRESS}#:~:text=united%20Western%20front"
    reader.press("2")
    reader.press("Ctrl+Shift+O")
    assert opened[2] == opened[1]


@pytest.mark.parametrize("address", ["", "file:///etc/passwd", "javascript:alert(1)"])
def test_only_addresses_of_the_web_are_opened(
    reader: Person, opened: list[str], address: str
) -> None:
    _known_at(reader, address)
    reader.window.row.lead(reader.column(1).article_id)
    reader.press("Ctrl+Shift+O")
    assert opened == []
    message = reader.window.message
    assert message.text == "No web address of this article is known."
    assert "Edit Details…" in [one.text() for one in message.findChildren(QPushButton)]


def test_a_browser_that_does_not_come_is_said(reader: Person, opened: list[str]) -> None:
    _known_at(reader, "https://broken.example.org/")
    reader.window.row.lead(reader.column(1).article_id)
    reader.press("Ctrl+Shift+O")
    assert len(opened) == 1
    assert "https://broken.example.org/" in reader.window.message.text

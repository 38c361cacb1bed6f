"""What was opened last is one click away while no library is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.empty_page import EmptyPage


def names(page: EmptyPage) -> list[str]:
    return [one.text() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]


def test_the_last_libraries_are_listed_with_their_folders_and_opened(qtbot: QtBot) -> None:
    page = EmptyPage("Nothing", "Nothing is here.", [])
    qtbot.addWidget(page)
    opened: list[Path] = []
    last = [str(Path.home() / "desk" / "polls & votes.sqlite"), "/srv/heat.sqlite"]

    page.list_recent(lambda: last, opened.append)
    page.show()
    assert names(page) == ["polls && votes.sqlite  ·  ~/desk", "heat.sqlite  ·  /srv"]
    page.findChildren(QPushButton)[1].click()
    assert opened == [Path("/srv/heat.sqlite")]

    page.hide()
    last.clear()
    page.show()
    assert names(page) == []


def test_a_long_path_keeps_both_ends_and_the_whole_is_told(qtbot: QtBot) -> None:
    page = EmptyPage("Nothing", "Nothing is here.", [])
    qtbot.addWidget(page)
    path = "/srv/" + "many folders/" * 30 + "heat.sqlite"

    page.list_recent(lambda: [path, *("/srv/a.sqlite",) * 9], lambda _: None)
    page.show()

    first = page.findChildren(QPushButton)[0]
    assert first.text().startswith("heat.sqlite")
    assert "…" in first.text()
    assert first.accessibleDescription() == path
    assert len(names(page)) == 5

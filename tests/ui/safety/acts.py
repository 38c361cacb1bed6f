"""What a person does with sheets, and what happens to files behind the window's back."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.storage import list_backups
from reader.ui.safety.damage_sheet import DamageSheet
from reader.ui.safety.entry_list import EntryList
from reader.ui.sheet import Sheet
from tests.ui.person import LEFT, NONE, Person

PAGE = 4096
S = TypeVar("S", bound=Sheet)


def choose(person: Person, name: str) -> None:
    action = person.window.commands.actions[name]
    assert action.isEnabled(), name
    action.trigger()
    QApplication.processEvents()


def sheet(person: Person, kind: type[S]) -> S:
    """Return the sheet in front."""
    found = person.window.pages.sheet
    assert isinstance(found, kind)
    if isinstance(found, DamageSheet):
        # Backups are looked at in the background; what they bring is shown a turn later.
        person.qtbot.waitUntil(lambda: any(one.isVisible() for one in found.buttons))
    assert found.isVisible()
    return found


def click(button: QPushButton) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, LEFT, NONE, QPoint(6, 6))
    QApplication.processEvents()


def button(inside: QWidget, words: str) -> QPushButton:
    (found,) = [b for b in inside.findChildren(QPushButton) if words in b.text() and b.isVisible()]
    return found


def listed(entries: EntryList) -> list[str]:
    """Return what a screen reader says of each row."""
    model = entries.entries
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n).data(role)) for n in range(model.rowCount())]


def break_pages(path: Path, *pages: int) -> None:
    """Overwrite pages of a closed library, counted from 1."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = b"\xa5" * PAGE
    path.write_bytes(data)


def first_backup(person: Person, library: Path) -> None:
    """Wait until the backup that follows opening is made."""
    window = person.window
    person.qtbot.waitUntil(lambda: len(list_backups(library)) == 1 and not window.jobs.busy)

"""Every action of the catalogue is there, does something, and can be found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader.core.actions import CATALOGUE, plain_title
from reader.ui.help_page import help_html
from tests.ui.person import Person


def test_every_action_is_in_a_menu_with_its_keys(reader: Person) -> None:
    actions = reader.window.commands.actions
    assert set(actions) == {a.id for a in CATALOGUE}
    for entry in CATALOGUE:
        shortcut = actions[entry.id].shortcut().toString()
        assert bool(shortcut) == bool(entry.keys), entry.id


def test_the_help_page_lists_every_key() -> None:
    page = help_html()
    for action in CATALOGUE:
        if action.keys:
            assert plain_title(action) in page.replace("&amp;", "&")


def test_the_menus_name_what_undo_would_take_back(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    assert reader.window.commands.actions["edit.undo"].text() == "&Undo Tag as Disputed"
    reader.press("Ctrl+Z")
    assert reader.window.commands.actions["edit.redo"].text() == "&Redo Tag as Disputed"


def test_controls_have_names_for_a_screen_reader(reader: Person) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit

    nameless = []
    for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit):
        for widget in reader.window.findChildren(kind):
            internal = widget.objectName().startswith("qt_")
            if widget.isVisible() and not internal and not _name(widget):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def _name(widget: object) -> str:
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


class _Older(QObject):
    """Claims Ctrl and a letter for a field, as it is on X11 with some of them."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride:
            return False
        event.accept()
        return True


def test_keys_that_the_menus_name_act_in_a_field_and_those_of_editing_stay_its_own(
    reader: Person,
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    field = reader.window.panel.bar.words
    older = _Older()
    field.installEventFilter(older)
    field.setFocus()
    reader.type("word")
    for keys in ("Ctrl+A", "Ctrl+X", "Ctrl+V", "Ctrl+Z"):
        before = reader.window.session.undo_label()
        QTest.keySequence(field, QKeySequence(keys))
        assert reader.window.session.undo_label() == before
    assert not reader.window.pages.sheet
    QTest.keySequence(field, QKeySequence("Ctrl+E"))
    reader.settle()
    assert reader.window.pages.sheet is not None
    field.removeEventFilter(older)

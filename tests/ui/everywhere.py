"""Every state of the window that a person meets, one after the other, to look around in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reader.core.passage import Span
from reader.session.supplies import Pasted
from tests.ui.person import Person

_PATIENCE_MS = 30_000

MARKS = (
    (3, "50-minute phone call", "1"),
    (4, "in Geneva on January 10th", "3"),
    (5, "Christmas Eve", "2"),
    (5, "the week of Jan. 10 in Geneva", "0"),
)


def choose(person: Person, name: str) -> None:
    """Do an action of the catalogue."""
    person.window.commands.actions[name].trigger()
    QApplication.processEvents()


def select(person: Person, number: int, words: str) -> Span:
    """Select words in an article's column, which leads from now on."""
    span = person.see(number, words)
    person.window.row.lead(person.column(number).article_id)
    person.column(number).view.select(span)
    QApplication.processEvents()
    return span


def annotate(person: Person) -> None:
    """Make an annotation of every status."""
    for number, words, key in MARKS:
        select(person, number, words)
        person.press(key)


def states(person: Person, library: Path, only: Collection[str] = ()) -> Iterator[str]:
    """Bring the window into one state after the other and yield the name of each.

    `only` names the few of `_STATES` to go through; otherwise all are.
    """
    yield "reading"
    annotate(person)
    yield "annotated"
    for name in only or _STATES:
        _STATES[name](person)
        QApplication.processEvents()
        yield name
        _leave(person)
    person.window.session.close()
    QApplication.processEvents()
    yield "no library"
    person.window.files.open(library.with_name("empty.sqlite"), create=True)
    QApplication.processEvents()
    yield "no articles"


def shown(person: Person) -> list[QWidget]:
    """Return the widgets that are to be seen, popups among them."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    below = [child for top in tops for child in top.findChildren(QWidget) if child.isVisible()]
    return list(dict.fromkeys([*tops, *below]))


def _leave(person: Person) -> None:
    window = person.window
    window.pages.close_sheets()
    for pane in (
        window.elsewhere_pane, window.history_pane, window.search_pane, window.settings_pane,
    ):  # fmt: skip
        pane.hide()
    window.panel_pane.raise_()
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and one is not window:
            one.close()
    for part in (window.palette_box, window.message, *window.findChildren(QFrame, "popover")):
        part.hide()
    # Without a window manager nobody else gives the window the keyboard back.
    window.activateWindow()
    if window.row.leading is not None:
        window.row.leading.view.setFocus()
    QApplication.processEvents()


def _wait(person: Person, done: Callable[[], bool]) -> None:
    """Wait for what goes on in another thread, which a busy machine may keep from running."""
    person.qtbot.waitUntil(done, timeout=_PATIENCE_MS)


def _popover(person: Person) -> None:
    person.select_by_mouse(5, "two days after")


def _note(person: Person) -> None:
    select(person, 5, "Christmas Eve")
    person.press("N")
    person.type("See **both** calls.")


def _annotation(person: Person) -> None:
    person.press("Ctrl+Return")
    select(person, 5, "Christmas Eve")
    person.press("[", "]")


def _find(person: Person) -> None:
    person.press("Ctrl+F")
    person.type("Geneva")
    _wait(person, lambda: not person.window.row.leading.finding.searching)  # type: ignore[union-attr]


def _search(person: Person) -> None:
    person.press("Ctrl+Shift+F")
    person.type("Geneva")
    _wait(person, lambda: person.window.search.list.model().rowCount() > 0)


def _guide(person: Person) -> None:
    person.press("Ctrl+Shift+F", "Ctrl+A", "Del")


def _export(person: Person) -> None:
    person.press("Ctrl+E")


def _settings(person: Person) -> None:
    person.press("Ctrl+,")


def _history(person: Person) -> None:
    person.press("Ctrl+H")


def _palette(person: Person) -> None:
    person.press("Ctrl+K")
    person.type("co")


def _publication(person: Person) -> None:
    person.press("Ctrl+D")


def _date(person: Person) -> None:
    select(person, 3, "50-minute phone call")
    person.press(".", "D")


def _backups(person: Person) -> None:
    choose(person, "file.backups")
    _wait(person, lambda: not person.window.jobs.busy)


def _trash(person: Person) -> None:
    select(person, 4, "Talks between")
    person.press("1", "Del")
    choose(person, "edit.trash")


def _check(person: Person) -> None:
    choose(person, "file.check")
    _wait(person, lambda: not person.window.jobs.busy)


def _workspace(person: Person) -> None:
    choose(person, "view.save_workspace")


def _help(person: Person) -> None:
    person.press("F1")


def _tour(person: Person) -> None:
    choose(person, "help.tour")
    person.press("Return")


def _news(person: Person) -> None:
    choose(person, "help.news")


def _timeline(person: Person) -> None:
    person.window.timeline.setFocus()
    person.press("Right", "Right")


def _table(person: Person) -> None:
    choose(person, "view.timeline_table")


def _add_event(person: Person) -> None:
    choose(person, "view.timeline_table")
    person.window.timeline.setFocus()
    choose(person, "timeline.add")


def _tags(person: Person) -> None:
    select(person, 5, "Christmas Eve")
    person.press("F")
    person.type("the call")
    person.press("Return")
    choose(person, "claim.manage_tags")


def _message(person: Person) -> None:
    person.window.files.open(Path("nowhere.sqlite"))


def _import(person: Person) -> None:
    importing = person.window.importing
    importing.preview(Pasted("The vote\n\nThe town didnâ€™t vote, it wasnâ€™t asked to.\n"))
    _wait(person, lambda: not importing.busy)


def _elsewhere(person: Person) -> None:
    select(person, 5, "Christmas Eve")
    person.press("[", "]", "E")
    _wait(person, lambda: bool(person.window.elsewhere.list.passages.rows))


def _link(person: Person) -> None:
    select(person, 5, "two days after")
    person.press("L")


def _offers(person: Person) -> None:
    select(person, 4, "would respond “resolutely”")
    person.press("L", "Return")
    line = person.window.panel.detail.status_line
    _wait(person, lambda: line.offer is not None)


def _origins(person: Person) -> None:
    select(person, 5, "Christmas Eve")
    person.press("[", "]", "O")
    sheet = person.window.advising._sheet
    assert sheet is not None
    _wait(person, lambda: sheet.list.count() > 1)


_STATES: dict[str, Callable[[Person], None]] = {
    "popover": _popover,
    "note": _note,
    "annotation": _annotation,
    "find": _find,
    "search": _search,
    "guide": _guide,
    "export": _export,
    "settings": _settings,
    "history": _history,
    "palette": _palette,
    "publication date": _publication,
    "date": _date,
    "backups": _backups,
    "import": _import,
    "trash": _trash,
    "check": _check,
    "workspace": _workspace,
    "help": _help,
    "tour": _tour,
    "news": _news,
    "timeline": _timeline,
    "table": _table,
    "elsewhere": _elsewhere,
    "link": _link,
    "offers": _offers,
    "origins": _origins,
    "event": _add_event,
    "tags": _tags,
    "message": _message,
}

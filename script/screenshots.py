"""Take the pictures of the documentation from the real window with the five articles.

Run from a set-up checkout: ``.venv/bin/python script/screenshots.py``. Writes to docs/images/.
Wants a serif and a sans-serif face with wide coverage (on Debian: fonts-noto-core).
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
for _name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = _HOME.name

from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402 - the platform must be set before
from PySide6.QtTest import QTest  # noqa: E402

from reader.app import application, make_window, seed_drafts  # noqa: E402
from reader.core.changes import SetNote, SetStatement  # noqa: E402
from reader.core.focus import Interval  # noqa: E402
from reader.core.passage import Span  # noqa: E402
from reader.core.settings import THEME, Settings  # noqa: E402
from reader.locations import seeds  # noqa: E402
from reader.session.preferences import Preferences  # noqa: E402
from reader.ui.elsewhere.rows import Found  # noqa: E402
from reader.ui.exports.export_sheet import ExportSheet  # noqa: E402
from reader.ui.main_window import MainWindow  # noqa: E402
from tests.ui.person import Person  # noqa: E402

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
MARKS = (
    (3, "50-minute phone call", "1", "", ""),
    (3, "The call was requested by Mr Putin.", "1", "Putin asked for the call", ""),
    (3, "a security meeting between the United States and Russia on 9-10. January", "2",
     "The security talks open on 10 January",
     "Three dates in three papers: **9–10**, **10**, *the week of*. Ask the State Department."),
    (3, "deployed its ground surveillance JSTARS military aircraft", "3", "", ""),
    (4, "At the request of the Kremlin", "1", "", ""),
    (4, "almost an hour", "0", "", ""),
    (4, "Representatives of the USA and Russia plan to meet in Geneva", "2", "", ""),
    (4, "in Geneva on January 10th", "3", "", ""),
    (5, "two days after Biden talked with Russian President Vladimir Putin", "2", "",
     "Sunday was 2 January: three days, not two."),
    (5, "the week of Jan. 10 in Geneva", "2", "", ""),
)  # fmt: skip
"""Article, words, key, statement and note of every annotation in the pictures."""
GENEVA = "meet in Geneva on January 10th"
TALKS = "a security meeting between the United States and Russia on 9-10. January"


def settle(seconds: float = 0.4) -> None:
    """Let animations end and deferred layout happen.

    In a loop of events, not by `QTest.qWait`, which lets no other thread run while nothing happens.
    """
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(there: Callable[[], object]) -> None:
    """Wait for something; fails after ten seconds."""
    begun = time.monotonic()
    while not there():
        if time.monotonic() - begun > 10:
            raise TimeoutError
        settle(0.05)


def walk_to(window: MainWindow, words: str) -> None:
    """Go down the passages elsewhere, as with the arrow key, to the one with these words."""
    listed = window.elsewhere.list
    for _ in range(20):
        row = listed.current_row()
        if isinstance(row, Found) and words in row.text:
            return
        QTest.keyClick(listed, Qt.Key.Key_Down)
    raise ValueError(words)


def annotate(window: MainWindow) -> None:
    """Select words and press keys, as a person would."""
    for number, words, key, statement, note in MARKS:
        info = window.session.articles()[number - 1]
        column = window.row.column(info.id)
        if column is None:
            continue
        window.row.lead(info.id)
        text = window.session.article(info.id).text.replace("\xa0", " ")
        start = text.index(words)
        column.view.select(Span(start, start + len(words)))
        QTest.keyClicks(column.view, key)
        current = window.session.annotation(window.session.current)
        if current is not None and statement:
            window.session.perform(SetStatement(current.claim_id, statement))
        if current is not None and note:
            window.session.perform(SetNote(current.id, note))


@contextmanager
def window_in(theme: str, size: tuple[int, int], articles: int = 5) -> Iterator[MainWindow]:
    """Show a window on a new library with the first articles, and take it away again."""
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(
            Path(folder) / "preferences.json", settings=Settings().having(THEME, theme)
        )
        window = make_window(application(), preferences)
        window.resize(*size)
        library = Path(folder) / "Ukraine, New Year 2022.sqlite"
        window.files.open(library, create=True, beginning_with=seed_drafts()[:articles])
        window.show()
        window.activateWindow()
        panes = [window.articles_pane, window.panel_pane]
        window.resizeDocks(panes, [214, 300], Qt.Orientation.Horizontal)
        settle()
        yield window
        window.close()
        window.deleteLater()


def keep(window: MainWindow, name: str) -> None:
    """Write what the window shows."""
    settle(0.6)
    IMAGES.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(IMAGES / f"{name}.png"))


def picture(name: str, *, theme: str, size: tuple[int, int], shown: tuple[int, ...]) -> None:
    """Save one picture of a window with these articles ticked and many passages marked."""
    with window_in(theme, size) as window:
        annotate(window)
        show_only(window, shown)
        day = dt.date(2022, 1, 10)
        window.timeline.picked.emit(Interval(day, day), "")
        settle(0.6)
        talks = next(a for a in window.session.all_annotations() if a.note.startswith("Three"))
        window.panel.select(talks.id)
        window.session.set_current(talks.id, "column")
        window.row.lead(talks.article_id)
        window.message.hide()
        settle()
        keep(window, name)


class _Waiting:
    """Waits for the window as pytest-qt's helper does, which a person asks to."""

    def waitUntil(self, told: Callable[[], bool]) -> None:  # noqa: N802 -- as that calls it
        """Wait until `told` says so; only parts of the window are still to come."""
        until(told)


def show_only(window: MainWindow, shown: tuple[int, ...]) -> None:
    """Untick all articles but these."""
    for info in window.session.articles():
        if info.number not in shown:
            window.desk.tick(info.id, on=False)
    settle()


def tutorial(theme: str) -> None:
    """Take the pictures of the tutorial, doing what it says, in its order."""
    with window_in(theme, (1440, 900)) as window:
        person = Person(window, cast("QtBot", _Waiting()))
        keep(window, f"tutorial-1-open-{theme}")
        show_only(window, (3, 4, 5))
        person.select_by_mouse(3, TALKS)
        keep(window, f"tutorial-2-select-{theme}")
        person.press("2")
        keep(window, f"tutorial-3-tagged-{theme}")
        day = dt.date(2022, 1, 10)
        window.timeline.picked.emit(Interval(day, day), "")
        keep(window, f"tutorial-4-timeline-{theme}")
        person.press("E")
        listed = window.elsewhere.list
        until(lambda: isinstance(listed.current_row(), Found))
        walk_to(window, GENEVA)
        keep(window, f"tutorial-5-elsewhere-{theme}")
        person.press("Return", "E")
        show_only(window, (3, 4, 5))
        show_first(window)
        keep(window, f"tutorial-6-linked-{theme}")
        person.press("Ctrl+M")
        settle(1.5)
        keep(window, f"tutorial-7-matrix-{theme}")
        person.press("Escape", "Ctrl+E")
        until(lambda: "# " in shown_of_export(window))
        keep(window, f"tutorial-8-export-{theme}")


def shown_of_export(window: MainWindow) -> str:
    """Return what the sheet of exports shows of the file."""
    sheet = window.findChild(ExportSheet)
    return sheet.preview.toPlainText() if sheet is not None else ""


def show_first(window: MainWindow) -> None:
    """Turn to the annotation made first, with its claim and what is offered for it."""
    first = min(window.session.all_annotations(), key=lambda a: a.created)
    window.session.set_current(first.id, "column")
    window.row.lead(first.article_id)
    day = dt.date(2022, 1, 10)
    window.timeline.picked.emit(Interval(day, day), "")
    settle(1)
    window.panel.select(first.id)
    # Into the passage with the keyboard, so that the lines are seen.
    column = window.row.column(first.article_id)
    if column is not None:
        column.view.setFocus()
    for key in ("J", "J"):
        QTest.keySequence(application().focusWidget() or window, key)
        settle(0.8)
    window.toast.hide()


def importing(theme: str) -> None:
    """Take the picture of the sheet in which articles are looked at before they come in."""
    with window_in(theme, (1440, 900), articles=2) as window:
        window.importing.preview_paths([seeds()])
        until(lambda: not window.importing.busy)
        for _ in range(3):
            QTest.keyClick(application().focusWidget() or window, Qt.Key.Key_Down)
        keep(window, f"import-{theme}")


def main() -> None:
    """Take every picture."""
    begun = time.monotonic()
    for theme in ("light", "dark"):
        picture(f"window-{theme}", theme=theme, size=(1760, 1040), shown=(3, 4, 5))
        tutorial(theme)
        importing(theme)
    print(f"pictures in {IMAGES.name}/ after {time.monotonic() - begun:.1f} s")


if __name__ == "__main__":
    main()

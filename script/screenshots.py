"""Take the pictures of the documentation from the real window with the five articles.

Run from a set-up checkout: ``.venv/bin/python script/screenshots.py``. Writes to docs/images/.
Wants a serif and a sans-serif face with wide coverage (on Debian: fonts-noto-core).
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory()
for _name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = _HOME.name

from PySide6.QtCore import Qt  # noqa: E402 - the platform must be set before
from PySide6.QtTest import QTest  # noqa: E402

from reader.app import application, make_window, seed_drafts  # noqa: E402
from reader.core.changes import SetNote, SetStatement  # noqa: E402
from reader.core.focus import Interval  # noqa: E402
from reader.core.passage import Span  # noqa: E402
from reader.core.settings import THEME, Settings  # noqa: E402
from reader.session.preferences import Preferences  # noqa: E402
from reader.ui.main_window import MainWindow  # noqa: E402

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


def settle(seconds: float = 0.4) -> None:
    """Let animations end and deferred layout happen."""
    QTest.qWait(round(seconds * 1000))


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


def picture(name: str, *, theme: str, size: tuple[int, int], shown: tuple[int, ...]) -> None:
    """Save one picture of a window with these articles ticked."""
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(
            Path(folder) / "preferences.json", settings=Settings().having(THEME, theme)
        )
        window = make_window(application(), preferences)
        window.resize(*size)
        library = Path(folder) / "Ukraine, New Year 2022.sqlite"
        window.files.open(library, create=True, beginning_with=seed_drafts())
        window.show()
        panes = [window.articles_pane, window.panel_pane]
        window.resizeDocks(panes, [214, 300], Qt.Orientation.Horizontal)
        settle()
        annotate(window)
        for info in window.session.articles():
            if info.number not in shown:
                window.desk.tick(info.id, on=False)
        settle()
        day = dt.date(2022, 1, 10)
        window.timeline.picked.emit(Interval(day, day), "")
        settle(0.6)
        talks = next(a for a in window.session.all_annotations() if a.note.startswith("Three"))
        window.panel.select(talks.id)
        window.session.set_current(talks.id, "column")
        window.row.lead(talks.article_id)
        window.message.hide()
        settle(1.2)
        IMAGES.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(IMAGES / f"{name}.png"))
        window.close()
        window.deleteLater()


def main() -> None:
    """Take every picture."""
    begun = time.monotonic()
    picture("window-light", theme="light", size=(1760, 1040), shown=(3, 4, 5))
    picture("window-dark", theme="dark", size=(1760, 1040), shown=(3, 4, 5))
    print(f"pictures in {IMAGES.name}/ after {time.monotonic() - begun:.1f} s")


if __name__ == "__main__":
    main()

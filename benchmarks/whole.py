"""What whole acts cost: following, importing, exporting, adding one, and memory.

Used by `python -m benchmarks`; each is set against the least that it could take, in the same run.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QWidget

from benchmarks import acts, ingest, storage
from benchmarks.following import COLUMNS, STEP, long_drafts
from benchmarks.reading import gone, highlights_of, spent, text_of
from benchmarks.reliability.workload import nothing
from reader.app import application, make_window
from reader.core.following import Follow
from reader.export.formats import Order, made
from reader.ingest import read_files
from reader.session.preferences import Preferences
from reader.storage import open_library

ROOT = Path(__file__).parent.parent
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

MEMORY = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from benchmarks.first_picture import _memory
from reader.app import application, make_window
from reader.session.preferences import Preferences
app = application()
if sys.argv[1] == "bare":
    window = QMainWindow()
else:
    window = make_window(app, Preferences(Path(sys.argv[1]).parent / "p.json"))
    window.open_library(Path(sys.argv[1]))
window.resize(1600, 1000)
window.show()
QTest.qWait(3000)
print(_memory())
"""


def following(runs: int) -> Iterator[tuple[str, float, float]]:
    """Give, by way of following, the milliseconds of a step and of as many bare views' steps."""
    app = application()
    least = _bare_steps(app, runs)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        open_library(library, create=True, beginning_with=long_drafts(COLUMNS)).close()
        window = make_window(app, Preferences.load(Path(folder) / "preferences.json"))
        window.open_library(library)
        window.resize(1920, 1080)
        window.show()
        QTest.qWait(500)
        leading = next(iter(window.row))
        window.row.lead_column(leading)
        window.row.set_motion(reduced=True)
        window.timeline.reduced_motion = True
        bar = leading.view.verticalScrollBar()
        for follow in (Follow.OFF, Follow.TIME, Follow.PASSAGE):
            window.following.set_follow(follow)
            bar.setValue(0)
            QTest.qWait(1500)
            costs = []
            for value in range(STEP, min(bar.maximum(), STEP * 20 * runs), STEP):
                begin = time.thread_time()
                bar.setValue(value)
                app.processEvents()
                costs.append((time.thread_time() - begin) * 1000)
            yield follow.value, median(costs), least
        window.close()
        gone(window)


def _bare_steps(app: QApplication, runs: int) -> float:
    """Return the milliseconds of a step in which eight bare views of as much text all move."""
    row = QWidget()
    box = QHBoxLayout(row)
    views = [QTextBrowser() for _ in range(COLUMNS)]
    text, _ = text_of(25_000)
    for view in views:
        view.setPlainText(text)
        box.addWidget(view)
    row.resize(1920, 1080)
    row.show()
    QTest.qWait(300)
    costs = []
    for value in range(STEP, STEP * 20 * runs, STEP):
        begin = time.thread_time()
        for view in views:
            view.verticalScrollBar().setValue(value)
        app.processEvents()
        costs.append((time.thread_time() - begin) * 1000)
    gone(row)
    return median(costs)


def adding(count: int, runs: int) -> float:
    """Return the milliseconds from the key until one more annotation is there, among `count`."""
    long_text, _ = text_of(1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        spans = [one.span for one in highlights_of(long_text, count)]
        window = acts.opened(Path(folder), 1_000_000, spans)
        column = next(iter(window.row))
        column.view.setFocus()
        costs = []
        for number in range(max(runs, 5)):
            acts._select(window, column, number)
            QTest.qWait(200)
            costs.append(spent(lambda: QTest.keyClick(column.view, Qt.Key.Key_1)))
        window.close()
        gone(window)
        return median(costs)


def importing(count: int) -> tuple[float, float]:
    """Return the seconds of importing so many pages, from files into a library, and their least.

    That is reading the files and writing rows of the same texts in one transaction.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "pages").mkdir()
        ingest.fill(folder / "pages", count, "{:05}.html", ingest.page)
        begin = time.perf_counter()
        drafts = read_files([folder / "pages"]).drafts
        open_library(folder / "l.sqlite", create=True, beginning_with=drafts).close()
        took = time.perf_counter() - begin
        begin = time.perf_counter()
        sources = [path.read_bytes() for path in sorted((folder / "pages").iterdir())]
        with closing(sqlite3.connect(folder / "bare.sqlite")) as bare, bare:
            bare.execute("CREATE TABLE article (source BLOB, text TEXT)")
            rows = zip(sources, (draft.text for draft in drafts), strict=False)
            bare.executemany("INSERT INTO article VALUES (?, ?)", rows)
        return took, time.perf_counter() - begin


def exporting(count: int, runs: int) -> Iterator[tuple[str, float, float]]:
    """Give, by format, the milliseconds of exporting so many annotations, and of `fetchall`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        storage.make(path, 10, count)
        with closing(sqlite3.connect(path)) as raw:
            join = "SELECT * FROM annotation JOIN claim ON claim.id = annotation.claim_id"
            least = median(spent(lambda: raw.execute(join).fetchall()) for _ in range(5))
        with closing(open_library(path, resolver=nothing)) as library:
            contents = library.contents()
            for form in ("markdown", "html", "json", "csv"):
                export = partial(made, contents, Order(form))
                took = median(spent(export) for _ in range(runs))
                yield form, took, least


def memory(articles: int) -> tuple[float, float]:
    """Return the MiB of the window with so many articles in its list, and of a bare one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite"
        storage.make(path, articles, 0)
        return _resident(str(path)), _resident("bare")


def _resident(what: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, what], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(json.loads(done.stdout.splitlines()[-1]))

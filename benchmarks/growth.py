"""How each figure grows with its size, each beside a peer or a limit measured in the same run.

Used by `python -m benchmarks`. A figure has a name, a size, milliseconds, and what it is set
against: the bare widget of the toolkit, a raw query, one pass of a regular expression.
"""

from __future__ import annotations

import os
import re
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from benchmarks import peers, search, start, storage, temporal, timeline, turns, whole
from benchmarks.reading import THEME, article_of, first_screen, gone, highlights_of, spent, text_of
from benchmarks.reading import bare as bare_view
from benchmarks.reliability.workload import nothing
from reader.storage import open_library
from reader.ui.columns.column import Column
from reader.ui.columns.typography import ReadingStyle


@dataclass(frozen=True)
class Figure:
    """One measured cost: of `what`, at `size` `of`, in milliseconds, and its limit's own.

    Memory is measured in MiB instead, and has that for its unit.
    """

    what: str
    size: float
    of: str
    milliseconds: float
    limit: float
    against: str
    unit: str = "ms"


def median(runs: int, act: Callable[[], float]) -> float:
    return statistics.median(act() for _ in range(runs))


@dataclass(frozen=True)
class Scale:
    """How often something is measured, and which part of the largest size is gone to."""

    runs: int
    most: float

    def up_to(self, *sizes: int) -> list[int]:
        return [size for size in sizes if size <= self.most * sizes[-1]]


def starts(how: Scale) -> Iterator[Figure]:
    found = start.measured(how.runs)
    kinds = (
        ("start to first article", "milliseconds", "ms"),
        ("the same, in instructions", "instructions (millions)", "million"),
    )
    for what, kind, unit in kinds:
        peer = found["bare window"][kind]
        for size, name in ((1, "one article"), (5, "five seeds")):
            if peer:
                took = found[name][kind]
                yield Figure(what, size, "articles", took, peer, "a bare QMainWindow", unit)


def openings(how: Scale) -> Iterator[Figure]:
    for size in how.up_to(25_000, 100_000, 1_000_000, 5_000_000):
        text, blocks = text_of(size)
        took = median(how.runs, partial(first_screen, text, blocks, 1000))
        peer = median(min(how.runs, 3), partial(bare_view, text))
        yield Figure("opening an article", size / 1e6, "MB", took, peer, "a QTextBrowser")


def annotated(how: Scale) -> Iterator[Figure]:
    text, blocks = text_of(1_000_000)
    peer = median(min(how.runs, 3), partial(bare_view, text))
    against = "a QTextBrowser without any"
    for count in how.up_to(10, 100, 1000, 10_000):
        took = median(how.runs, partial(first_screen, text, blocks, count))
        yield Figure("1 MB with annotations", count, "annotations", took, peer, against)


def scrolled(how: Scale) -> Iterator[Figure]:
    text, blocks = text_of(250_000)
    browser = QTextBrowser()
    browser.setPlainText(text)
    peer = _scrolling(browser, browser, how.runs)
    for count in how.up_to(10, 100, 1000, 10_000):
        column = Column(article_of("a", text, blocks), THEME, ReadingStyle())
        column.view.set_highlights(highlights_of(text, count))
        took = _scrolling(column, column.view, how.runs)
        yield Figure("a frame of scrolling", count, "annotations", took, peer, "a QTextBrowser's")


def _scrolling(shown: QWidget, view: QTextEdit, runs: int) -> float:
    shown.resize(500, 800)
    shown.show()
    QTest.qWait(400)
    bar = view.verticalScrollBar()

    def step() -> None:
        bar.setValue(bar.value() + 40)
        QApplication.processEvents()

    took = median(runs * 6, partial(spent, step))
    gone(shown)
    return took


def timelines(how: Scale) -> Iterator[Figure]:
    for marks in how.up_to(1000, 10_000, 100_000, 1_000_000):
        every, _ = timeline.measured(marks)
        found = {name: statistics.median(times) for name, times in every.items()}
        blit = found["blit"]
        yield Figure("timeline, zoomed", marks, "marks", found["zoom"], blit, "the blit")
        yield Figure("timeline, panned", marks, "marks", found["pan"], blit, "the blit")


def readings(how: Scale) -> Iterator[Figure]:
    seeds = "\n\n".join(p.read_text("utf-8") for p in sorted(search.SEEDS.glob("*.txt")))
    word = re.compile(r"\w+")
    temporal.seconds(seeds)
    for size in how.up_to(10_000, 100_000, 1_000_000):
        text = (seeds * (1 + size // len(seeds)))[:size]
        took = 1000 * median(how.runs, partial(temporal.seconds, text))
        peer = median(how.runs, lambda: spent(lambda: sum(1 for _ in word.finditer(text))))  # noqa: B023
        yield Figure("times read in a text", size / 1000, "KB", took, peer, "finding its words")


def searches(how: Scale) -> Iterator[Figure]:
    for megabytes in how.up_to(1, 10, 100):
        yield from _searched(how.runs, megabytes)


def _searched(runs: int, megabytes: int) -> Iterator[Figure]:
    with tempfile.TemporaryDirectory(prefix="parallax-search-") as folder:
        path = Path(folder) / "library.sqlite"
        library = open_library(path, create=True, resolver=lambda _, __, ___: ())
        search.fill(library, path, megabytes, 1000 * megabytes)
        library = open_library(path, resolver=lambda _, __, ___: ())
        with closing(library), closing(sqlite3.connect(path)) as raw:
            query = "russia ukraine"
            took = search.median(partial(library.search, query), runs)
            peer = search.bare(raw, query) or 0.0
            yield Figure("search", megabytes, "MB", took, peer, "the FTS5 query alone")


def savings(how: Scale) -> Iterator[Figure]:
    for count in how.up_to(100, 1000, 10_000):
        with tempfile.TemporaryDirectory(prefix="parallax-save-") as folder:
            path = Path(folder) / "library.sqlite"
            storage.make(path, 10, count)
            with (
                closing(sqlite3.connect(path, isolation_level=None)) as raw,
                closing(open_library(path, resolver=nothing)) as library,
            ):
                one, least = storage.saved(library, raw)
        yield Figure(
            "saving an annotation", count, "annotations there", 1000 * one, 1000 * least,
            "one row, synced",
        )  # fmt: skip


def follow_steps(how: Scale) -> Iterator[Figure]:
    for way, took, least in whole.following(how.runs):
        what = f"a step, 8 columns, follow {way}"
        yield Figure(what, 8, "columns", took, least, "8 QTextBrowsers scrolled")


def additions(how: Scale) -> Iterator[Figure]:
    for count in how.up_to(10, 1000, 10_000):
        with tempfile.TemporaryDirectory() as folder, closing(_synced(Path(folder))) as raw:
            least = 1000 * storage._floor(raw)
        took = whole.adding(count, how.runs)
        yield Figure("adding one, 1 MB", count, "annotations", took, least, "one row, synced")


def _synced(folder: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("CREATE TABLE setting (key PRIMARY KEY, value)")
    return raw


def imports(how: Scale) -> Iterator[Figure]:
    for count in how.up_to(10, 100, 1000):
        took, least = whole.importing(count)
        against = "reading the files, writing rows"
        yield Figure("importing pages", count, "articles", 1000 * took, 1000 * least, against)


def exports(how: Scale) -> Iterator[Figure]:
    for count in how.up_to(100, 1000, 10_000):
        for form, took, least in whole.exporting(count, min(how.runs, 3)):
            yield Figure(f"exporting {form}", count, "annotations", took, least, "fetchall")


def memories(how: Scale) -> Iterator[Figure]:
    for count in how.up_to(10, 100, 1000):
        took, least = whole.memory(count)
        yield Figure("memory", count, "articles", took, least, "a bare QMainWindow", "MiB")


def turned(_: Scale) -> Iterator[Figure]:
    for number, kind in enumerate(turns.KINDS, 1):
        what, took = turns.worst(kind)
        against = f"50 ms asked for, in “{what}”"
        yield Figure(f"longest turn, {kind}", number, "of 4 libraries", took, 50, against)


def programs(how: Scale) -> Iterator[Figure]:
    for name in peers.missing():
        print(f"# {name} is not installed: not compared", flush=True)
    found = dict(peers.measured(how.runs))
    bare = found.pop("a bare QMainWindow", 0.0)
    for name, took in found.items():
        what = f"window of {name}"
        yield Figure(what, 25, "KB", took, bare, "a bare QMainWindow on a screen")


PARTS = {
    "programs": programs,
    "start": starts,
    "opening": openings,
    "annotations": annotated,
    "scrolling": scrolled,
    "timeline": timelines,
    "times": readings,
    "search": searches,
    "saving": savings,
    "adding": additions,
    "following": follow_steps,
    "importing": imports,
    "exporting": exports,
    "memory": memories,
    "turns": turned,
}
"""What can be measured: each is given how often, and which part of the largest size to go to."""


def measured(names: list[str], how: Scale) -> Iterator[Figure]:
    """Measure the parts named, one after the other."""
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        app.setStyle("Fusion")
    for name in names:
        begun = time.monotonic()
        yield from PARTS[name](how)
        print(f"# {name}: {time.monotonic() - begun:.0f} s", flush=True)

"""What reading costs the window: first screens, an annotation added, eight columns, memory.

    python benchmarks/reading.py [--runs 5]

Milliseconds of processor time on the thread of the window, offscreen, the least of several runs (of
adding: the median);
beside them, where there is one, the same of a bare QTextBrowser that shows the same text.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from reader.app import make_window
from reader.core.annotating import highlight
from reader.core.article import Article, ArticleInfo, Block, BlockKind, Draft, Source
from reader.core.changes import ChangeMany
from reader.core.claim import Status
from reader.core.highlights import Highlight
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.locations import seeds
from reader.session.garbage import Garbage
from reader.session.preferences import Preferences
from reader.storage import open_library
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.columns.typography import ReadingStyle
from reader.ui.main_window import MainWindow
from reader.ui.theme import shipped_theme

NOW = dt.datetime(2022, 2, 1, tzinfo=dt.UTC)
STATUSES = list(Status)
THEME = shipped_theme(dark=False)
_REST_MS = 1200
"""After which the slowest timer that an act has started has run out."""
MEMORY = """
import sys
if "toolkit" in sys.argv:
    from PySide6.QtWidgets import QApplication, QMainWindow
    app = QApplication([])
    window = QMainWindow()
else:
    from pathlib import Path
    from reader.app import application, make_window, seed_drafts
    from reader.session.preferences import Preferences
    from reader.storage import open_library
    folder = Path(sys.argv[1])
    if "make" in sys.argv:
        open_library(folder / "l", create=True, beginning_with=seed_drafts()).close()
        raise SystemExit
    app = application()
    window = make_window(app, Preferences.load(folder / "preferences.json"))
    if "five seeds" in sys.argv:
        window.open_library(folder / "l")
window.resize(1600, 1000)
window.show()
for _ in range(100):
    app.processEvents()
rolled_up = open("/proc/self/smaps_rollup").read().splitlines()[1:]
sizes = dict(line.split(":") for line in rolled_up)
print(*(int(sizes[name].split()[0]) // 1024 for name in ("Rss", "Pss", "Private_Dirty")))
"""


def words() -> list[str]:
    return [w for path in sorted(seeds().glob("*.txt")) for w in path.read_text("utf-8").split()]


def text_of(size: int, paragraph: int = 70, seed: int = 1) -> tuple[str, tuple[Block, ...]]:
    """Return a text of `size` characters in paragraphs of so many words, and its blocks."""
    chance, known = random.Random(seed), words()
    parts, blocks, length = [], [], 0
    while length < size:
        part = " ".join(chance.choices(known, k=paragraph))
        blocks.append(Block(BlockKind.PARAGRAPH, Span(length, length + len(part))))
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts), tuple(blocks)


def article_of(name: str, text: str, blocks: tuple[Block, ...]) -> Article:
    info = ArticleInfo(name, 1, f"r{name}", "An article", "", "", "", "", None, 1, "", NOW)
    return Article(info, text, blocks, ())


def highlights_of(text: str, count: int, seed: int = 2) -> list[Highlight]:
    chance = random.Random(seed)
    starts = sorted(chance.randrange(max(len(text) - 200, 1)) for _ in range(count))
    return [
        Highlight(f"a{n:06}", Span(s, s + chance.randint(20, 150)), chance.choice(STATUSES))
        for n, s in enumerate(starts)
    ]


def spent(act: Callable[[], object]) -> float:
    begin = time.thread_time()
    act()
    return (time.thread_time() - begin) * 1000


def gone(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def least(runs: int, act: Callable[[], float]) -> float:
    return min(act() for _ in range(runs))


def bare(text: str) -> float:
    view = QTextBrowser()
    view.resize(500, 800)

    def show() -> None:
        view.setPlainText(text)
        view.show()
        QApplication.processEvents()

    cost = spent(show)
    gone(view)
    return cost


def first_screen(text: str, blocks: tuple[Block, ...], count: int) -> float:
    article, highlights = article_of("a", text, blocks), highlights_of(text, count)
    empty = article_of("e", "Nothing yet.", (Block(BlockKind.PARAGRAPH, Span(0, 12)),))
    column = Column(empty, THEME, ReadingStyle())
    column.resize(500, 800)
    column.show()
    QApplication.processEvents()

    def show() -> None:
        column.set_article(article)
        column.view.set_highlights(highlights)
        column.view.viewport().repaint()
        QApplication.sendPostedEvents()
        column.view.viewport().repaint()

    cost = spent(show)
    gone(column)
    return cost


def first_screens(runs: int) -> None:
    for size, paragraph, count in (
        (25_000, 70, 100),
        (250_000, 70, 1000),
        (1_000_000, 70, 1000),
        (1_000_000, 70, 10_000),
        (5_000_000, 70, 1000),
        (5_000_000, 1_000_000, 1000),
        (130_000, 1, 1000),
    ):
        text, blocks = text_of(size, paragraph)
        peer = least(runs, partial(bare, text))
        ours = least(runs, partial(first_screen, text, blocks, count))
        print(
            f"first screen, {len(text) / 1e6:5.2f} MB in {len(blocks):6} paragraphs, "
            f"{count:6} annotations: {ours:7.1f} ms; bare {peer:7.1f}, ratio {ours / peer:.2f}"
        )


def eight_columns(runs: int) -> None:
    columns = [text_of(25_000, seed=n) for n in range(8)]
    row = ColumnRow(THEME, ReadingStyle())
    row.resize(1920, 1000)
    row.show()

    def open_all() -> None:
        row.set_columns([(f"c{n}", article_of(f"c{n}", *one)) for n, one in enumerate(columns)])
        for column, (text, _) in zip(row, columns, strict=True):
            column.view.set_highlights(highlights_of(text, 1000))
        QApplication.processEvents()
        row.repaint()

    print(f"eight columns, 25 KB and 1,000 annotations each: open {spent(open_all):.1f} ms")
    QTest.qWait(300)
    seen = [c for c in row if not c.view.viewport().visibleRegion().isEmpty()]
    width = iter(range(1919, 1000, -7))
    print(f"  {len(seen)} of them in sight")
    for name, act in (
        ("scroll one", lambda: scroll(seen[:1])),
        ("scroll all", lambda: scroll(list(row))),
        ("repaint", lambda: [column.view.viewport().repaint() for column in row]),
        ("resize step", lambda: resize(row, next(width))),
    ):
        print(f"  {name}: {least(runs * 2, partial(spent, act)):.1f} ms")
        QTest.qWait(200)
    gone(row)


def scroll(columns: list[Column]) -> None:
    for column in columns:
        bar = column.view.verticalScrollBar()
        bar.setValue(bar.value() + 40)
    QApplication.processEvents()


def resize(row: ColumnRow, width: int) -> None:
    row.resize(width, 1000)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for column in row:
        column.view._refit()
    QApplication.processEvents()


def adding_to_column(runs: int, text: str, blocks: tuple[Block, ...]) -> None:
    for count in (1000, 10_000):
        column = Column(article_of("a", text, blocks), THEME, ReadingStyle())
        column.resize(500, 800)
        column.show()
        QTest.qWait(100)
        column.view.set_highlights(highlights_of(text, count))
        QTest.qWait(100)
        costs = []
        for n in range(runs * 2):
            fresh = Highlight(f"z{n}", Span(40 * n, 40 * n + 30), Status.CONFIRMED)
            costs.append(spent(partial(_mark, column, fresh)))
        print(f"add one to {count} in 1 MB, the column alone: {min(costs):.1f} ms")
        gone(column)


def _mark(column: Column, fresh: Highlight) -> None:
    column.view.renew_highlights([fresh], ())
    QApplication.processEvents()


def adding(runs: int, folder: Path) -> None:
    text, blocks = text_of(1_000_000)
    adding_to_column(runs, text, blocks)
    garbage = Garbage(_app())
    source = Source("long.txt", "text/plain", text.encode())
    for count in (0, 1000, 10_000):
        window = make_window(_app(), Preferences.load(folder / f"p{count}.json"))
        window.resize(1600, 1000)
        draft = Draft(source, text, blocks, "A long article")
        path = folder / f"l{count}.sqlite"
        open_library(path, create=True, beginning_with=[draft]).close()
        window.open_library(path)
        window.show()
        window.activateWindow()
        _annotate(window, text, count)
        QTest.qWait(400)
        # As the program does once its window is furnished.
        gc.freeze()
        column = next(iter(window.row))
        column.view.setFocus()
        spans = [Span(300 * n + 10, 300 * n + 60) for n in range(runs * 2)]
        costs = [_add(column, span) for span in spans]
        shown, at_rest = (sorted(each) for each in zip(*costs, strict=True))
        print(
            f"add one to {count} in 1 MB, from the key until saved and painted: median "
            f"{median(shown):.1f} ms, most {shown[-1]:.1f}, the first {costs[0][0]:.1f}; "
            f"all turns until rest together: {median(at_rest):.1f}, most {at_rest[-1]:.1f}"
        )
        window.close()
        gone(window)
    garbage.deleteLater()


def _add(column: Column, span: Span) -> tuple[float, float]:
    """Return what a press of the key costs until it is painted, and with all that follows it."""
    column.view.scroll_to(span.start, glide=False)
    column.view.select(span)
    QTest.qWait(_REST_MS)

    def press() -> None:
        QTest.keyClick(column.view, Qt.Key.Key_1)
        QApplication.processEvents()

    shown = spent(press)
    return shown, shown + spent(partial(QTest.qWait, _REST_MS))


def _annotate(window: MainWindow, text: str, count: int) -> None:
    article = window.session.article(window.session.articles()[0].id)
    adds = tuple(
        highlight(article, one.span, Tagging(one.status), NOW) for one in highlights_of(text, count)
    )
    if adds:
        window.session.perform(ChangeMany(adds, "Highlight"))


def memory() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for what in ("make", "toolkit", "no library", "five seeds"):
            done = subprocess.run(
                [sys.executable, "-c", MEMORY, folder, what],
                capture_output=True,
                text=True,
                check=True,
            )
            if done.stdout:
                rss, pss, own = done.stdout.split()
                print(f"memory, {what}: {rss} MiB, its share {pss}, its own {own}")


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    app = QApplication([])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        parts: dict[str, Callable[[], None]] = {
            "first": lambda: first_screens(args.runs),
            "eight": lambda: eight_columns(args.runs),
            "add": lambda: adding(args.runs, Path(folder)),
            "memory": memory,
        }
        for name, part in parts.items():
            if args.only in ("", name):
                part()


if __name__ == "__main__":
    main()

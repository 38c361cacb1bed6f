"""What one act among many annotations costs, from the key to what is on the screen again.

    python -m benchmarks.acts

Milliseconds of the window's own thread, saving to the disk included, the median and the largest of
several: until the words and what is marked in them are painted, and until cards and lists beside
them are, too. By the clock there is the waiting for the disk as well. Every act is a key pressed in
a column of a window with the panel, the strip and the timeline in view.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.reading import NOW, STATUSES, gone, highlights_of, text_of
from reader.app import application, make_window
from reader.core.annotating import highlight
from reader.core.article import Draft, Source
from reader.core.changes import ChangeMany
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.session.preferences import Preferences
from reader.storage import open_library
from reader.ui.columns.column import Column
from reader.ui.main_window import MainWindow

_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


def opened(folder: Path, size: int, spans: list[Span]) -> MainWindow:
    """Return a window on an article of some size with these passages annotated."""
    text, blocks = text_of(size)
    draft = Draft(Source("long.txt", "text/plain", text.encode()), text, blocks, "A long article")
    path = folder / "library.sqlite"
    open_library(path, create=True, beginning_with=[draft]).close()
    window = make_window(application(), Preferences.load(folder / "preferences.json"))
    window.resize(1600, 1000)
    window.open_library(path)
    window.show()
    window.activateWindow()
    article, chance = window.session.article(window.session.articles()[0].id), random.Random(4)
    adds = (highlight(article, span, Tagging(chance.choice(STATUSES)), NOW) for span in spans)
    window.session.perform(ChangeMany(tuple(adds), "Highlight"))
    QTest.qWait(500)
    return window


def dense(count: int, screen: int = 2000) -> list[Span]:
    """Return so many passages, all of them on the first screen."""
    chance = random.Random(3)
    starts = sorted(chance.randrange(screen) for _ in range(count))
    return [Span(start, start + chance.randint(5, 60)) for start in starts]


def measure(window: MainWindow, times: int) -> None:
    column = next(iter(window.row))
    column.view.setFocus()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(column.view, key)

    acts: dict[str, tuple[Callable[[int], object], Callable[[int], object]]] = {
        "add": (lambda n: _select(window, column, n), lambda _: press(Qt.Key.Key_1)),
        "status": (lambda _: None, lambda n: press(_KEYS[(n + 1) % 3])),
        "next": (lambda _: None, lambda _: press(Qt.Key.Key_BracketRight)),
        "delete": (lambda _: press(Qt.Key.Key_BracketLeft), lambda _: press(Qt.Key.Key_Delete)),
        "undo": (lambda _: None, lambda _: window.session.undo()),
        "hover": (lambda _: None, lambda n: _hover(column, n)),
    }
    for name, (before, act) in acts.items():
        seen, spent, passed = [], [], []
        for number in range(times):
            before(number)
            QTest.qWait(200)
            begun, clock = time.thread_time(), time.perf_counter()
            act(number)
            QApplication.sendPostedEvents()
            seen.append((time.thread_time() - begun) * 1000)
            _let_a_frame_pass()
            spent.append((time.thread_time() - begun) * 1000)
            passed.append((time.perf_counter() - clock) * 1000)
        clock_time = statistics.median(passed)
        print(f"  {name:8}{_told(seen)}   all of it{_told(spent)}   by the clock {clock_time:6.1f}")


def _told(costs: list[float]) -> str:
    return f"{min(costs):7.1f}{statistics.median(costs):7.1f}{max(costs):7.1f}"


def _let_a_frame_pass() -> None:
    """Have all done that comes with the next picture."""
    until = time.perf_counter() + 0.03
    while time.perf_counter() < until:
        QApplication.processEvents()
        time.sleep(0.002)


def _select(window: MainWindow, column: Column, number: int) -> None:
    window.session.set_current("", "benchmark")
    column.view.select(Span(31 * number, 31 * number + 25))


def _hover(column: Column, number: int) -> None:
    at = QPoint(80 + number * 37 % 300, 100 + number * 53 % 400)
    QTest.mouseMove(column.view.viewport(), at)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=9)
    times = parser.parse_args().times
    long_text, _ = text_of(1_000_000)
    for name, size, spans in (
        ("none in 1 MB", 1_000_000, [Span(500_000, 500_009)]),
        ("1,000 in 1 MB", 1_000_000, [h.span for h in highlights_of(long_text, 1000)]),
        ("10,000 in 1 MB", 1_000_000, [h.span for h in highlights_of(long_text, 10_000)]),
        ("10,000 on one screen", 25_000, dense(10_000)),
    ):
        print(f"{name}, least, median and most until the words are painted:")
        with tempfile.TemporaryDirectory() as folder:
            window = opened(Path(folder), size, spans)
            measure(window, times)
            window.close()
            gone(window)


if __name__ == "__main__":
    main()

"""Which act keeps the window busy for how long at a stretch.

    python -m benchmarks.turns [seeds] [many] [eight] [huge] [--who "theme"]

Every act is a key or a click, in a window with the panel and the timeline in view and garbage
collected as in the program. A turn is one round of the event loop, from its waking to the next;
what it took is processor time of the window's thread. Printed are the longest turn of each act,
the others of over 20 ms behind all turns together. `--who` profiles turns of over 50 ms in the acts
so named, which takes more than twice as long.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import os
import pstats
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.reading import NOW, gone, highlights_of, text_of
from reader.app import application, make_window, seed_drafts
from reader.core.annotating import highlight
from reader.core.article import Draft, Source
from reader.core.changes import ChangeMany
from reader.core.tagging import Tagging
from reader.session.garbage import Garbage
from reader.session.preferences import Preferences
from reader.storage import open_library
from reader.ui.columns.column import Column
from reader.ui.main_window import MainWindow

KINDS = ("seeds", "many", "eight", "huge")
_REST_MS = 700
"""After so long without a turn that takes a millisecond, an act is over."""
_LONGEST_MS = 30_000
_TOLD_MS = 20
LIMIT_MS = 50
_LINES = 40


@dataclass
class Turns:
    """Measures each turn of the event loop, in milliseconds, from `begin` until nothing goes on."""

    goes_on: Callable[[], bool]
    profiled: bool = False
    took: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._began = self._worked = 0.0
        self._profile: cProfile.Profile | None = None

    def of(self, act: Callable[[], object]) -> None:
        """Do `act` in a turn of its own, and measure that and all that follows."""
        loop = QAbstractEventDispatcher.instance()
        self._began = time.thread_time()
        loop.awake.connect(self._turned)
        QTimer.singleShot(0, act)
        QTest.qWait(50)
        self._turned()
        self._worked, over = time.perf_counter(), time.perf_counter() + _LONGEST_MS / 1000
        while time.perf_counter() < min(self._worked + _REST_MS / 1000, over):
            QTest.qWait(20)
            self._turned()
            if self.goes_on():
                self._worked = time.perf_counter()
        loop.awake.disconnect(self._turned)
        if self._profile is not None:
            self._profile.disable()

    def _turned(self) -> None:
        if self._profile is not None:
            self._profile.disable()
        took = (time.thread_time() - self._began) * 1000
        if self._profile is not None and took > LIMIT_MS:
            pstats.Stats(self._profile).sort_stats("cumtime").print_stats(_LINES)
        if took >= 1:
            self.took.append(took)
            self._worked = time.perf_counter()
        if self.profiled:
            self._profile = cProfile.Profile(time.thread_time)
            self._profile.enable()
        self._began = time.thread_time()


def drafts(kind: str) -> tuple[list[Draft], dict[str, int]]:
    """Return the articles of a library, and how many annotations those of a title get."""
    if kind == "seeds":
        return list(seed_drafts()), {}
    if kind == "many":
        return [*seed_drafts()[:1], _long("Long", 1_000_000, 70)], {"Long": 10_000}
    if kind == "huge":
        return [*seed_drafts(), _long("Huge", 5_000_000, 1_000_000)], {"Huge": 200}
    eight = [_long(f"Eight {n}", 25_000, 70, n) for n in range(8)]
    return eight, {one.title: 1000 for one in eight}


def _long(title: str, size: int, paragraph: int, seed: int = 1) -> Draft:
    text, blocks = text_of(size, paragraph, seed)
    return Draft(Source(f"{title}.txt", "text/plain", text.encode()), text, blocks, title)


def made(kind: str, path: Path) -> None:
    """Write the library of a kind."""
    beginning, counts = drafts(kind)
    library = open_library(path, create=True, beginning_with=beginning)
    adds = [
        highlight(article, one.span, Tagging(one.status), NOW)
        for article in (library.article(info.id) for info in library.articles())
        for one in highlights_of(article.text, counts.get(article.info.title, 30))
    ]
    library.apply(ChangeMany(tuple(adds), "Highlight"))
    library.close()


class Walk:
    """All acts in the order in which they are done."""

    def __init__(self, kind: str, window: MainWindow, folder: Path) -> None:
        self.kind, self.window, self.folder = kind, window, folder

    def acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give each act, when those before it are done, with its name."""
        window = self.window
        yield "open the library", lambda: window.open_library(self.folder / "library")
        last = window.session.articles()[-1].id
        if self.kind != "eight":
            window.row.lead(last)
            yield "close an article", self.keys("Ctrl+W")
            yield "open an article", lambda: window.desk.tick(last, on=True)
        window.row.lead(last)
        yield from self._finding()
        yield from self._cards()
        window.row.lead(last)
        yield from self._looks()
        yield from self._sheets()

    def _finding(self) -> Iterator[tuple[str, Callable[[], object]]]:
        self.column.view.setFocus()
        yield "find", self.keys("Ctrl+F")
        yield "find: the", self.typed("the")
        yield "find: next", self.keys("Return")
        yield "find: away", self.keys("Escape")
        yield "search", self.keys("Ctrl+Shift+F")
        yield "search: president", self.typed("president")
        yield "search: a hit", self.keys("Down", "Return")
        self.column.view.setFocus()
        yield "add one", self._select_and("1")
        yield "add one more", self._select_and("2")
        yield "the end", self.keys("Ctrl+End")
        yield "the beginning", self.keys("Ctrl+Home")

    def _cards(self) -> Iterator[tuple[str, Callable[[], object]]]:
        window = self.window
        chip = next(
            one for one in window.panel.bar.statuses.findChildren(QWidget) if hasattr(one, "click")
        )
        yield "filter", self.click(chip)
        yield "filter: away", self.click(chip)
        cards = window.panel.cards
        cards.setFocus()
        yield "choose a card", self.keys("Home", "Down")
        yield "choose 1,000 cards", self.choose(1000)
        yield "status of 1,000", self.keys("2")
        yield "undo", self.keys("Ctrl+Z")
        yield "redo", self.keys("Ctrl+Shift+Z")
        cards.setFocus()
        yield "choose all cards", self.keys("Ctrl+A")
        yield "status of all", self.keys("1")
        yield "undo that", self.keys("Ctrl+Z")
        cards.setFocus()
        yield "choose one card", self.keys("Home")

    def _looks(self) -> Iterator[tuple[str, Callable[[], object]]]:
        window = self.window
        self.column.view.setFocus()
        yield "dark theme", self.action("view.theme_dark")
        yield "light theme", self.action("view.theme_light")
        yield "larger text", self.keys("Ctrl+=")
        yield "usual text", self.keys("Ctrl+0")
        yield "narrower window", lambda: window.resize(1500, 950)
        window.workspaces.save("A")
        yield "close a column", self.keys("Ctrl+W")
        yield "another workspace", lambda: window.workspaces.open("A")
        self.column.view.setFocus()
        yield "maximise", self.keys("Ctrl+Shift+M")
        yield "put back", self.keys("Ctrl+Shift+M")

    def _sheets(self) -> Iterator[tuple[str, Callable[[], object]]]:
        window = self.window
        yield "palette", self.keys("Ctrl+K")
        yield "palette: pres", self.typed("pres")
        yield "palette: away", self.keys("Escape")
        yield "history", self.keys("Ctrl+H")
        yield "history: away", self.keys("Ctrl+H")
        yield "export sheet", self.keys("Ctrl+E")
        yield "export: away", self.keys("Escape")
        yield "another library", lambda: window.open_library(self.folder / "other")
        yield "and back", lambda: window.open_library(self.folder / "library")

    @property
    def column(self) -> Column:
        """The leading column."""
        column = self.window.row.leading
        assert column is not None
        return column

    def keys(self, *sequences: str) -> Callable[[], None]:
        """Press keys where the keyboard is."""

        def press() -> None:
            for one in sequences:
                QTest.keySequence(QApplication.focusWidget() or self.window, one)

        return press

    def typed(self, words: str) -> Callable[[], None]:
        """Type words where the keyboard is."""
        return lambda: QTest.keyClicks(QApplication.focusWidget() or self.window, words)

    def click(self, on: QWidget) -> Callable[[], None]:
        """Click in the middle of a widget."""
        return lambda: QTest.mouseClick(on, Qt.MouseButton.LeftButton)

    def action(self, name: str) -> Callable[[], None]:
        """Choose an action in its menu."""
        return self.window.commands.actions[name].trigger

    def choose(self, count: int) -> Callable[[], None]:
        """Click the first card, and one so many below with Shift held, where it has come to be."""
        cards = self.window.panel.cards
        self.window.panel.rows.reveal_end(last=False)
        while cards.model().rowCount() < count and cards.model().canFetchMore(cards.rootIndex()):
            cards.model().fetchMore(cards.rootIndex())
        model = cards.model()
        QTest.qWait(500)
        cards.setCurrentIndex(model.index(0, 0))
        end = model.index(min(count, model.rowCount()) - 1, 0)
        cards.scrollTo(end)
        QTest.qWait(500)
        at = cards.visualRect(end).topLeft() + QPoint(12, 8)
        shift, left = Qt.KeyboardModifier.ShiftModifier, Qt.MouseButton.LeftButton
        return lambda: QTest.mouseClick(cards.viewport(), left, shift, at)

    def _select_and(self, key: str) -> Callable[[], None]:
        view = self.column.view
        for _ in range(8):
            QTest.keySequence(view, "Shift+Right")
        QTest.qWait(300)
        return self.keys(key)


def longest(kind: str, who: str | None = None) -> Iterator[tuple[str, list[float]]]:
    """Give, for each act with a library of a kind, its turns of a millisecond or more."""
    app = application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made(kind, folder / "library")
        open_library(folder / "other", create=True, beginning_with=list(seed_drafts())).close()
        window = make_window(app, Preferences.load(folder / "preferences.json"))
        window.resize(1600, 1000)
        window.open_library(folder / "other")
        window.show()
        window.activateWindow()
        QTest.qWait(1500)
        gc.freeze()
        garbage = Garbage(app)
        QTest.qWait(1500)

        def goes_on() -> bool:
            return window.jobs.busy or any(one.view.article is None for one in window.row)

        for what, act in Walk(kind, window, folder).acts():
            turns = Turns(goes_on, profiled=who is not None and who in what)
            turns.of(act)
            yield what, turns.took
        garbage.deleteLater()
        window.close()
        gone(window)


def worst(kind: str) -> tuple[str, float]:
    """Return the act with the longest turn in a library of a kind, and its milliseconds."""
    every = ((max([0.0, *took]), what) for what, took in longest(kind))
    took, what = max(every)
    return what, took


def busy() -> str:
    """Return how busy the machine is, in the words of the table."""
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    return f"{'quiet' if load < 1 else 'busy'}: {load:.1f} processes for each core"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turns", description=__doc__)
    parser.add_argument("kinds", nargs="*", default=[], metavar="|".join(KINDS))
    parser.add_argument("--who")
    given = parser.parse_args()
    for kind in given.kinds or KINDS:
        print(f"# {kind}; {busy()}", flush=True)
        for what, took in longest(kind, given.who):
            worst = sorted(took, reverse=True)
            told = " ".join(f"{one:.0f}" for one in worst[1:] if one > _TOLD_MS)
            print(
                f"{what:20}{max([0.0, *worst]):7.0f}   together {sum(worst):6.0f}   {told}",
                flush=True,
            )
        print(f"# {busy()}", flush=True)


if __name__ == "__main__":
    main()

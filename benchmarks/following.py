"""What following costs: a step of the leading column with eight columns of 25 KB each.

    python benchmarks/following.py

Milliseconds of processor time, offscreen: finding what answers in the other seven articles, and a
whole step on the thread of the window (scrolling, finding, moving whoever moves, painting).
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app import make_window, seed_drafts
from reader.core.article import Article, Block, Draft, Source
from reader.core.following import Accounts, Follow
from reader.core.likeness import Matcher
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.main_window import MainWindow

COLUMNS = 8
STEP = 40


def main() -> None:
    """Print the table."""
    argparse.ArgumentParser(description=__doc__.partition("\n")[0]).parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        session = Session()
        session.open(library, create=True, beginning_with=long_drafts(COLUMNS))
        articles = [session.article(info.id) for info in session.articles()]
        session.close()
        size = sum(len(article.text) for article in articles) / len(articles) / 1000
        print(f"{len(articles)} articles of {size:.0f} KB\n")
        print(f"{'':34}{'median':>8}{'95 %':>8}{'most':>8}")
        finding(articles)
        window = make_window(app, Preferences.load(Path(folder) / "preferences.json"))
        window.open_library(library)
        window.resize(1920, 1080)
        window.show()
        QTest.qWait(500)
        steps(app, window)
        window.close()


def long_drafts(count: int) -> list[Draft]:
    """Return articles that each tell what the five seeds tell, each in another order."""
    seeds = list(seed_drafts())
    return [_joined(seeds, number) for number in range(count)]


def _joined(seeds: Sequence[Draft], number: int) -> Draft:
    first = number % len(seeds)
    turned = [*seeds[first:], *seeds[:first]]
    turned = turned if number < len(seeds) else turned[::-1]
    text, blocks, times = f"Account {number}\n\n", [], []
    for seed in turned:
        at = len(text)
        blocks += [Block(b.kind, Span(b.span.start + at, b.span.end + at)) for b in seed.blocks]
        times += [_moved(moment, at) for moment in seed.times]
        text += f"{seed.text}\n\n"
    source = Source(f"{number}.txt", "text/plain", text.encode())
    return replace(
        turned[0],
        source=source,
        text=text,
        blocks=tuple(blocks),
        times=tuple(times),
        title=f"Account {number}",
    )


def _moved(moment: TimeExpression, by: int) -> TimeExpression:
    return replace(moment, start=moment.start + by, end=moment.end + by)


def finding(articles: Sequence[Article]) -> None:
    """Print what it costs to know what answers in all the others."""
    begin = time.thread_time()
    accounts = Accounts(articles)
    while accounts.read_ahead():
        pass
    matcher = accounts.matcher
    _print("reading all articles, once", [time.thread_time() - begin])
    leader, others = articles[0].id, [article.id for article in articles[1:]]
    lines = [Span(at, at + 60) for at in range(0, len(articles[0].text) - 60, 60)]
    for follow in (Follow.TIME, Follow.PASSAGE):
        ahead = [_measured(partial(accounts.prepare, leader, other, follow)) for other in others]
        _print(f"by {follow}: one pair, ahead", ahead)
        answer = accounts.by_time if follow is Follow.TIME else accounts.by_passage
        costs = []
        for line in lines:
            begin = time.thread_time()
            focus = accounts.focus_at(leader, line)
            for other in others:
                answer(other, focus, jump=False)
            costs.append(time.thread_time() - begin)
        _print(f"by {follow}: finding, all the others", costs)
    starts = matcher.starts(leader)
    costs = [_measured(partial(_compare, matcher, leader, start, others)) for start in starts]
    _print("a passage compared with all the others", costs)


def steps(app: QApplication, window: MainWindow) -> None:
    """Print what a whole step of the leading column costs."""
    leading = next(iter(window.row))
    window.row.lead_column(leading)
    window.row.set_motion(reduced=True)
    window.timeline.reduced_motion = True
    bar = leading.view.verticalScrollBar()
    for follow in (Follow.OFF, Follow.TIME, Follow.PASSAGE):
        window.following.set_follow(follow)
        bar.setValue(0)
        QTest.qWait(1500)
        costs: list[float] = []
        moving: list[float] = []
        for value in range(STEP, bar.maximum(), STEP):
            sent = sum(column.view.sent for column in window.row)
            begin = time.thread_time()
            bar.setValue(value)
            app.processEvents()
            cost = time.thread_time() - begin
            moved = sum(column.view.sent for column in window.row) != sent
            (moving if moved else costs).append(cost)
        _print(f"a step, follow {follow}, nobody moves", costs)
        if moving:
            _print(f"a step, follow {follow}, some move", moving)


def _compare(matcher: Matcher, leader: str, start: int, others: Sequence[str]) -> None:
    for other in others:
        matcher.matches(leader, start, other)


def _measured(act: Callable[[], object]) -> float:
    begin = time.thread_time()
    act()
    return time.thread_time() - begin


def _print(name: str, seconds: Sequence[float]) -> None:
    ordered = sorted(1000 * each for each in seconds)
    most = ordered[int(len(ordered) * 0.95) - (len(ordered) == 1)]
    print(f"{name:34}{statistics.median(ordered):8.2f}{most:8.2f}{ordered[-1]:8.2f}")


if __name__ == "__main__":
    main()

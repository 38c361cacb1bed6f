"""How a large library opens, reads and saves: 10,000 articles, 100,000 annotations.

    python -m benchmarks.storage [--articles N] [--annotations N] [--library FILE]

Times depend on the machine; beside each by the clock is that of the processor, which other work on
the machine changes less, and the ratio to the least that SQLite could take for it. The library is
opened last in a window, offscreen unless there is a screen: until the first article and the list of
all of them have been painted, which is what a person waits for.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from benchmarks.reliability.workload import NOON, draft, nothing
from reader.core.changes import AddAnnotation, ImportArticles, SetStatus
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.storage import Library, back_up, check_library, open_library

CROWDED = 10_000
"""Annotations in one article, of all that there are."""

_SAVES = 200


def main() -> None:
    """Make the library, unless one is named that is there, and print what it takes to use it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.storage", description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--annotations", type=int, default=100_000)
    parser.add_argument("--library", type=Path, help="keep the library there, and use it again")
    request = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="parallax-scale-") as folder:
        path: Path = request.library or Path(folder) / "library.sqlite"
        if not path.exists():
            make(path, request.articles, request.annotations)
        _measure(path)


def make(path: Path, articles: int, annotations: int) -> None:
    """Make a library of so many articles and annotations."""
    began = time.monotonic()
    with closing(open_library(path, create=True, resolver=nothing)) as library:
        for start in range(0, articles, 500):
            numbers = range(start, min(start + 500, articles))
            library.apply(ImportArticles(tuple(draft(_text(n)) for n in numbers)))
        _annotate(library, annotations)
    size = path.stat().st_size / 1e6
    print(f"made {path.name}: {size:.0f} MB in {time.monotonic() - began:.0f} s")


def _text(number: int) -> str:
    return f"Article {number}.\n" + f"The delegations of round {number} met for two hours. " * 60


def _annotate(library: Library, count: int) -> None:
    infos = library.articles()
    connection: sqlite3.Connection = library._file.connection  # type: ignore[attr-defined]
    # Only for the making: here nothing is lost when the power fails.
    connection.execute("PRAGMA synchronous = OFF")
    for number in range(count):
        which = 0 if number < CROWDED else number % len(infos)
        library.apply(_highlight(infos[which].id, infos[which].revision_id, _text(which), number))
    connection.execute("PRAGMA synchronous = FULL")


def _highlight(article_id: str, revision_id: str, text: str, number: int) -> AddAnnotation:
    span = Span(20 + number * 7 % 2_600, 60 + number * 7 % 2_600)
    claim = Claim(f"c{number:031}", Status.CONFIRMED, "They met.", ("talks",), NOON, NOON)
    return AddAnnotation(
        Annotation(
            id=f"a{number:031}",
            claim_id=claim.id,
            article_id=article_id,
            revision_id=revision_id,
            span=span,
            quote=quote_at(text, span),
            note="A note of a few words.",
            stance=Stance.ASSERTS,
            created=NOON,
            modified=NOON,
        ),
        claim,
    )


class Took(NamedTuple):
    """What an act takes in seconds, by the clock and of this program's time on the processor."""

    clock: float
    processor: float


def _measure(path: Path) -> None:
    # Before anybody else has it open: then the file would not have been closed properly.
    opening = _median(lambda: open_library(path, resolver=nothing).close(), 5)
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    library = open_library(path, resolver=nothing)
    infos = library.articles()
    first = infos[0].id
    _line("open", opening, None)
    _line("quick check", _median(lambda: raw.execute("PRAGMA quick_check").fetchall(), 3), None)
    _line("list of articles", _median(library.articles, 5), _fetching(raw, "article"))
    own = f"annotation WHERE article_id = '{first}'"
    for what, later in (("its claims, first", True), ("claims, hashes, first", False)):
        took = _middle([_loading(path, first, later=later) for _ in range(5)])
        _line(f"10,000 annotations, {what}", took, _fetching(raw, own))
    _line("all claims", _median(library.claims, 3), _fetching(raw, "claim"))
    _line("all annotations", _median(library.annotations, 3), _fetching(raw, "annotation"))
    _save(library, raw)
    raw.close()
    library.close()
    _line("backup, checked", _timed(lambda: _back_up_and_forget(path)), None)
    _line("full check", _median(lambda: check_library(path), 1), None)
    _line("opened in a window, first article", *in_a_window(path))


def _back_up_and_forget(path: Path) -> None:
    outcome = back_up(path, lambda: dt.datetime.now(dt.UTC), always=True)
    if outcome.backup is not None:
        outcome.backup.path.unlink()


def in_a_window(path: Path) -> tuple[Took, None]:
    """Return what opening takes in a window that is there, until what is looked at is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.app import application, make_window
    from reader.session.preferences import Preferences

    with tempfile.TemporaryDirectory(prefix="parallax-window-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        app = application()
        window = make_window(app, Preferences.load(Path(folder) / "preferences.json"))
        window.resize(1600, 1000)
        window.show()
        window.furnish()
        app.processEvents()

        def opened() -> None:
            window.open_library(path)
            while not (len(window.row) and window.articles.model().rowCount()):
                app.processEvents()
            app.processEvents()

        took = _timed(opened)
        window.close()
    return took, None


def _loading(path: Path, article_id: str, *, later: bool) -> Took:
    """Return how many seconds an article takes, with its claims, in a library just opened.

    Python's own collecting is off, as it is in the program's window and its command line.
    """
    with closing(open_library(path, resolver=nothing)) as library:
        if later:
            library.check_later()
        library.articles()
        gc.collect()
        gc.disable()
        try:
            return _timed(
                lambda: (
                    library.article(article_id),
                    library.annotations(article_id),
                    library.orphans(article_id),
                    library.claims(article_id),
                )
            )
        finally:
            gc.enable()


def _save(library: Library, raw: sqlite3.Connection) -> None:
    one = _saving(library)
    status: list[Took] = []
    for n in range(_SAVES):
        library.apply(SetStatus(f"c{n:031}", Status.NONE))
        change = SetStatus(f"c{n:031}", Status.DISPUTED)
        status.append(_timed(lambda change=change: library.apply(change)))  # type: ignore[misc]
    floor = _floor(raw)
    _line("one annotation saved (median)", _middle(one), floor)
    _line("one annotation saved (95 %)", sorted(one)[int(_SAVES * 0.95)], floor)
    _line("one status saved (median)", _middle(status), floor)


def saved(library: Library, raw: sqlite3.Connection) -> tuple[float, float]:
    """Return the seconds that saving an annotation takes, and the least it could, as medians."""
    return _middle(_saving(library)).clock, _floor(raw)


def _saving(library: Library) -> list[Took]:
    info = library.articles()[0]
    new = time.monotonic_ns() // 1_000 % 10**9
    return [
        _timed(
            lambda n=n: library.apply(  # type: ignore[misc]
                _highlight(info.id, info.revision_id, _text(0), new + 1_000_000 + n)
            )
        )
        for n in range(_SAVES)
    ]


def _floor(raw: sqlite3.Connection) -> float:
    raw.execute("PRAGMA synchronous = FULL")
    keeping = "INSERT OR REPLACE INTO setting VALUES (?, ?)"
    least = [
        _timed(lambda n=n: raw.execute(keeping, (f"benchmark {n}", "x" * 1_500)))  # type: ignore[misc]
        for n in range(_SAVES)
    ]
    raw.execute("DELETE FROM setting WHERE key LIKE 'benchmark%'")
    return _middle(least).clock


def _fetching(raw: sqlite3.Connection, what: str) -> float:
    return _median(lambda: raw.execute(f"SELECT * FROM {what}").fetchall(), 5).clock


def _timed(act: Callable[[], object]) -> Took:
    clock, processor = time.perf_counter(), time.process_time()
    act()
    return Took(time.perf_counter() - clock, time.process_time() - processor)


def _median(act: Callable[[], object], times: int) -> Took:
    gc.collect()
    return _middle([_timed(act) for _ in range(times)])


def _middle(took: list[Took]) -> Took:
    clock, processor = zip(*took, strict=True)
    return Took(statistics.median(clock), statistics.median(processor))


def _line(what: str, took: Took, least: float | None) -> None:
    ratio = f"{took.clock / least:6.1f} × the least" if least else ""
    times = f"{took.clock * 1000:9.1f} ms {took.processor * 1000:9.1f} ms of processor"
    print(f"{what:34} {times} {ratio}", flush=True)


if __name__ == "__main__":
    main()

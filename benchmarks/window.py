"""How long the window takes with a large library: 10,000 articles, 100,000 annotations.

    python -m benchmarks.window LIBRARY

`python -m benchmarks.storage --library LIBRARY` makes one; a copy of it is used. Times depend on
the machine; beside each is its ratio to what the library alone takes for saving one change.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.app import application, make_window
from reader.core.annotating import highlight
from reader.core.changes import Change, SetNote, SetStatus
from reader.core.claim import Annotation, Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.session.preferences import Preferences
from reader.storage import open_library
from reader.ui.main_window import MainWindow

_TIMES = 15


def main() -> None:
    """Open a copy of the library in a window, use it, and print what that takes."""
    with tempfile.TemporaryDirectory(prefix="parallax-window-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        library = Path(shutil.copy(sys.argv[1], Path(folder) / "library.sqlite"))
        _measure(library, Preferences.load(Path(folder) / "preferences.json"))


def _measure(library: Path, preferences: Preferences) -> None:
    app = application()
    window = make_window(app, preferences)
    window.resize(1600, 1000)
    window.show()
    app.processEvents()
    opening = _ms(lambda: (window.open_library(library), app.processEvents()))
    gathering = _ms(lambda: _gather(window, app.processEvents))
    crowded = window.session.articles()[0].id
    showing = _ms(lambda: _show(window, crowded))
    one = window.session.annotations(window.session.articles()[7].id)[0]
    alone = _alone(library, one)
    _print("opened and painted", opening, alone)
    _print("all annotations in the panel, while idle", gathering, alone)
    _print("an article with 10,000 annotations shown", showing, alone)
    for name, changes in _changes(window, one, crowded).items():
        saved, painted = [], []
        for change in changes:
            saved.append(_ms(lambda c=change: window.session.perform(c)))  # type: ignore[misc]
            painted.append(_ms(app.processEvents))
        _print(f"{name}, saved and told", statistics.median(saved), alone)
        _print(f"{name}, painted", statistics.median(painted), alone)
    window.close()


def _changes(window: MainWindow, one: Annotation, crowded: str) -> dict[str, list[Change]]:
    statuses = (Status.CONFIRMED, Status.DISPUTED)
    article, now = window.session.article(crowded), window.session.now()
    many = window.session.annotations(crowded)[500]
    numbers = range(_TIMES)
    return {
        "a status": [SetStatus(one.claim_id, statuses[n % 2]) for n in numbers],
        "a status among 10,000": [SetStatus(many.claim_id, statuses[n % 2]) for n in numbers],
        "a note": [SetNote(one.id, f"Note {n}.") for n in numbers],
        "a highlight among 10,000": [
            highlight(article, Span(9 + n, 30 + n), Tagging(Status.CONFIRMED), now) for n in numbers
        ],
    }


def _show(window: MainWindow, article_id: str) -> None:
    window.desk.show(article_id, Span(0, 0))
    application().processEvents()


def _gather(window: MainWindow, turn: Callable[[], object]) -> None:
    while window.refresher.gathering.going_on:
        turn()


def _alone(library: Path, one: Annotation) -> float:
    """Return what saving a change takes without a window, in milliseconds."""
    other = open_library(library)
    statuses = (Status.SINGLE_SOURCE, Status.NONE)
    took = [
        _ms(lambda s=status: other.apply(SetStatus(one.claim_id, s)))  # type: ignore[misc]
        for status in statuses * _TIMES
    ]
    other.close()
    return statistics.median(took)


def _ms(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _print(name: str, took: float, alone: float) -> None:
    print(f"{name:45} {took:9.1f} ms  {took / alone:8.1f} ×")


if __name__ == "__main__":
    main()

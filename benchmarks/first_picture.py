"""One start of the window, and what it took until its articles were painted.

    python -m benchmarks.first_picture LIBRARY [--only]

Prints one line of JSON: the moment on the system's monotonic clock (nanoseconds), and counts that
depend on no machine: modules loaded, SQL statements run, widgets made, paragraphs laid out. The
moment is that of the first turn after all columns in view have been painted: by then the picture is
on the screen. Then the window is left to furnish itself; a second line tells its longest turn
(milliseconds), the modules, and its memory (MiB). `bare` instead of a library shows a QMainWindow
with nothing in it; with `--only` the process ends at the first picture.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_SIZE = (1600, 1000)


def bare() -> None:
    """Show a window of Qt's own, as large, and tell when it was painted."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.told:
                self.told = True
                _when_shown(self._tell)

        def _tell(self) -> None:
            _tell(moment=time.monotonic_ns())
            QTimer.singleShot(0, self.close)

    application = QApplication([])
    application.setStyle("Fusion")
    window = Window()
    window.resize(*_SIZE)
    window.show()
    application.exec()
    _tell(memory=_memory())


def _when_shown(then: Callable[[], None]) -> None:
    """Do `then` in the first turn after what is painted now has come to the screen."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject

    class Ear(QObject):
        def customEvent(self, _event: QEvent) -> None:
            then()

    application = QCoreApplication.instance()
    ear = Ear(application)
    QCoreApplication.postEvent(ear, QEvent(QEvent.Type.User))


class _Counts:
    """Listens in on a start of the program."""

    def __init__(self) -> None:
        self.statements = 0
        self.longest = 0.0
        self._painted: set[int] = set()
        self._told = False

    def listen(self) -> None:
        """Count from now on; loads nothing that the program does not load itself."""
        import sqlite3

        connect = sqlite3.connect

        def connected(*given: Any, **named: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*given, **named)
            connection.set_trace_callback(self._stated)
            return connection

        sqlite3.connect = connected  # type: ignore[assignment]
        import reader.app  # noqa: F401
        from reader.ui.columns.marked_pane import MarkedPane
        from reader.ui.main_window import MainWindow
        from reader.ui.turns import Turns

        _after(MarkedPane, "paintEvent", self._pane_painted)
        _around(Turns, "_step", self._stepped)
        _after(MainWindow, "__init__", lambda window: window.resize(*_SIZE))

    def _stated(self, _statement: str) -> None:
        self.statements += 1

    def _stepped(self, took: float) -> None:
        self.longest = max(self.longest, took)

    def _pane_painted(self, pane: Any) -> None:
        if self._told or pane.article is None:
            return
        self._painted.add(id(pane))
        window = pane.window()
        seen = [c.view for c in window.row if not c.view.viewport().visibleRegion().isEmpty()]
        if not all(id(view) in self._painted for view in seen):
            return
        self._told = True
        _when_shown(lambda: self._shown(window, len(seen)))

    def _shown(self, window: Any, columns: int) -> None:
        moment = time.monotonic_ns()
        loaded = sorted(sys.modules)
        laid_out = sum(c.view._paragraphs.laid_out for c in window.row)
        counts = {"columns": columns, "statements": self.statements, "paragraphs": laid_out}
        counts |= _sizes()
        _tell(moment=moment, **counts, loaded=loaded)
        window.furnished.connect(lambda: self._furnished(window))

    def _furnished(self, window: Any) -> None:
        from PySide6.QtCore import QTimer

        def end() -> None:
            longest = round(self.longest * 1000, 1)
            _tell(longest=longest, memory=_memory(), **_sizes(), loaded=sorted(sys.modules))
            window.close()

        # Once the panes that were filled have been painted, too.
        QTimer.singleShot(100, end)


def _after(cls: Any, name: str, then: Callable[[Any], object]) -> None:
    method = getattr(cls, name)

    def both(self: Any, *given: Any) -> None:
        method(self, *given)
        then(self)

    setattr(cls, name, both)


def _around(cls: Any, name: str, told: Callable[[float], object]) -> None:
    method = getattr(cls, name)

    def timed(self: Any) -> None:
        begin = time.thread_time()
        method(self)
        told(time.thread_time() - begin)

    setattr(cls, name, timed)


def _sizes() -> dict[str, int]:
    from PySide6.QtWidgets import QApplication

    ours = [name for name in sys.modules if name.partition(".")[0] == "reader"]
    widgets = len(QApplication.allWidgets())
    return {"modules": len(ours), "all_modules": len(sys.modules), "widgets": widgets}


def _memory() -> int:
    rolled_up = Path("/proc/self/smaps_rollup")
    if not rolled_up.exists():
        return 0
    sizes = dict(line.split(":") for line in rolled_up.read_text().splitlines()[1:])
    return int(sizes["Rss"].split()[0]) // 1024


def _tell(**told: object) -> None:
    if "--only" in sys.argv:
        os._exit(0)
    try:
        print(json.dumps(told), flush=True)
    except BrokenPipeError:
        # Raised within a turn of the window it would be told to nobody, and the window stay.
        os._exit(1)


def program(name: str) -> int:
    """Start the program as its command does, and listen in once it is to open its window."""
    import reader.__main__ as start

    def open_window(library: Path | None, new_window: bool) -> int:
        painted = start.load_quickly()
        _Counts().listen()
        from reader.app import run

        return run(library, new_window, painted)

    start._open_window = open_window
    return start.main(["--library", name, "--new-window"])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        sys.exit(program(sys.argv[1]))

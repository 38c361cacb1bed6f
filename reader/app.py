"""The window's start: wires preferences, session and window together."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStyleFactory

from reader import __version__
from reader.core.article import Draft
from reader.core.errors import ReaderError
from reader.locations import default_library, preferences_file, seeds
from reader.screen import screen_problem
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.appearance import Appearance
from reader.ui.main_window import MainWindow

_QUIT_AFTER_PAINT = "PARALLAX_QUIT_AFTER_PAINT"


def application() -> QApplication:
    """Return the application object, made with the program's own names and style."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv)
    app.setApplicationName("parallax-reader")
    app.setApplicationDisplayName("Parallax")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.parallax_reader.Parallax")
    app.setStyle(QStyleFactory.create("Fusion"))
    return app


def make_window(app: QApplication, preferences: Preferences) -> MainWindow:
    """Return a window with nothing open in it yet."""
    return MainWindow(Session(), preferences, Appearance(app, preferences))


def open_first(window: MainWindow, library: Path | None) -> None:
    """Open the library asked for, else the last one, else the person's own with the seeds in it."""
    if library is not None:
        window.open_library(library, create=not library.exists())
        return
    path = window.preferences.usual_library()
    empty = not path.exists() or not path.stat().st_size
    fresh = empty and path == default_library()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    window.files.open(path, create=fresh, beginning_with=seed_drafts() if fresh else ())


def seed_drafts() -> tuple[Draft, ...]:
    """Return the articles that come with the program, dated against each other."""
    from reader.ingest import read_files

    return read_files([seeds()]).drafts


def run(library: Path | None) -> int:
    """Open the window on `library` (None: the person's own) and return the exit code."""
    problem = screen_problem(os.environ)
    if problem is not None:
        raise ReaderError(problem)
    app = application()
    window = make_window(app, Preferences.load(preferences_file()))
    open_first(window, library)
    window.show()
    if os.environ.get(_QUIT_AFTER_PAINT):
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, window.close))
    return app.exec()

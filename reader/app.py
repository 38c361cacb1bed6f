"""The window's start: wires preferences, session and window together."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from reader.locations import toolkit_bytecode
from reader.ui.loading import load_toolkit

load_toolkit(toolkit_bytecode())

# isort: split
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.core.article import Draft
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.late_modules import put_off_no_more
from reader.health.log import Log
from reader.locations import default_library, log_file, preferences_file, resources, seeds
from reader.screen import screen_problem
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.session.windows import Windows
from reader.ui.appearance import Appearance
from reader.ui.language import speak
from reader.ui.main_window import MainWindow
from reader.ui.watching import Watch

_QUIT_AFTER_PAINT = "PARALLAX_QUIT_AFTER_PAINT"
_ICON_SIZES = (16, 32, 48, 128)


def application() -> QApplication:
    """Return the application object, made with the program's own names and style."""
    existing = QApplication.instance()
    # The style is asked for by name: its object would bring along all that styles consist of.
    asked = [*sys.argv[:1], "-style", "fusion", *sys.argv[1:]]
    app = existing if isinstance(existing, QApplication) else QApplication(asked)
    app.setApplicationName("parallax-reader")
    app.setApplicationDisplayName("Parallax")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.parallax_reader.Parallax")
    return app


def own_icon() -> QIcon:
    """Return the program's icon."""
    icon = QIcon()
    for size in _ICON_SIZES:
        icon.addFile(str(resources() / "app" / f"{size}.png"), QSize(size, size))
    return icon


def make_window(app: QApplication, preferences: Preferences) -> MainWindow:
    """Return a window that has all its parts, with nothing open in it yet."""
    window = bare_window(app, preferences)
    window.furnish()
    return window


def bare_window(app: QApplication, preferences: Preferences) -> MainWindow:
    """Return a window that has what its first picture needs; the rest comes once it is painted."""
    return MainWindow(Session(), preferences, Appearance(app, preferences))


def first_library(preferences: Preferences, asked: Path | None) -> Path:
    """Return the library to begin with: the one asked for, else the usual one."""
    return preferences.usual_library() if asked is None else asked


def open_first(window: MainWindow, library: Path | None) -> None:
    """Open the library to begin with; where none is, make it, the person's own with the seeds."""
    path = first_library(window.preferences, library)
    own = path == default_library()
    if own:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
    empty = not path.exists() or not path.stat().st_size
    # A last library that something has emptied is not to be taken for one that was asked for.
    fresh = empty if own else library is not None and not path.exists()
    window.files.open(path, create=fresh, beginning_with=seed_drafts() if own and fresh else ())


def seed_drafts() -> tuple[Draft, ...]:
    """Return the articles that come with the program, dated against each other."""
    from reader.ingest import read_files

    return read_files([seeds()]).drafts


def _nothing() -> None:
    pass


def _collect_garbage(app: QApplication) -> None:
    from reader.session.garbage import Garbage

    Garbage(app)


def run(
    library: Path | None, new_window: bool = False, painted: Callable[[], None] = _nothing
) -> int:
    """Open the window on `library` (None: the person's own) and return the exit code.

    `painted` is called once the first picture is there.

    Where a window on it is open already, that comes to the front instead, unless `new_window`.
    """
    problem = screen_problem(os.environ, arguments=sys.argv[1:])
    if problem is not None:
        raise ReaderError(problem)
    preferences = Preferences.load(preferences_file())
    path = first_library(preferences, library)
    if not new_window and Windows().hand_over(path):
        sentence = tr(
            "{name} is open already, and its window was brought to the front. To open a second "
            "one: {command}"
        )
        sys.stdout.write(sentence.format(name=path.name, command="parallax --new-window") + "\n")
        return 0
    app = application()
    speak(app, preferences)
    window = bare_window(app, preferences)
    first_run = not preferences.last_library
    open_first(window, library)
    if first_run:
        window.furnished.connect(lambda: QTimer.singleShot(0, window, window.welcome))
    # What there is by then stays: looking through it for garbage holds a long article up by half.
    window.furnished.connect(gc.freeze)
    window.furnished.connect(lambda: _collect_garbage(app))
    window.furnished.connect(put_off_no_more)
    if sys.platform == "linux":
        window.furnished.connect(window.appearance.listen)
    window.front_done.connect(painted)
    # To read a picture, Qt looks through all it has for formats of pictures.
    window.front_done.connect(lambda: app.setWindowIcon(own_icon()))
    window.show()
    watch = Watch(window, Log(log_file()))
    app.aboutToQuit.connect(watch.stop)
    if os.environ.get(_QUIT_AFTER_PAINT):
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, window.close))
    return app.exec()

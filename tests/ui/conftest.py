"""The real window on a real library with the five articles, and somebody to use it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import bare_window, seed_drafts
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.storage import Outcome
from tests.ui.person import OpenWindow, Person
from tests.ui.watchdog import LIMIT_MS, Watchdog

_PATIENCE_MS = 30_000
_WATCHDOG = pytest.StashKey[Watchdog]()


@pytest.fixture(scope="session", autouse=True)
def _watchdog(request: pytest.FixtureRequest) -> Iterator[Watchdog | None]:
    """Watch the main thread where PARALLAX_WATCHDOG is set; see `watchdog`."""
    if not os.environ.get("PARALLAX_WATCHDOG"):
        yield None
        return
    watchdog = request.config.stash[_WATCHDOG] = Watchdog()
    watchdog.start()
    yield watchdog
    watchdog.stop()


@pytest.fixture(autouse=True)
def _watched(request: pytest.FixtureRequest, _watchdog: Watchdog | None) -> None:
    if _watchdog is not None:
        _watchdog.where = request.node.name


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say at the end what kept the window busy, where that was asked for."""
    watchdog = config.stash.get(_WATCHDOG, None)
    if watchdog is not None:
        terminalreporter.section(f"over {LIMIT_MS:.0f} ms on the main thread")
        terminalreporter.write_line("\n".join(watchdog.lines()) or "nothing")


class PatientBot(QtBot):
    """Waits for what is to come as long as a machine may take that has much else to do."""

    def waitUntil(  # noqa: N802 -- as the parent calls it
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS
    ) -> None:
        """Wait until `callback` tells true, or at all where it asserts."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return what waits for the window."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """Return a library with the five articles, made once and copied for each test."""
    path = tmp_path_factory.mktemp("seeded") / "library.sqlite"
    session = Session()
    session.open(path, create=True, beginning_with=seed_drafts())
    session.close()
    return path


@pytest.fixture
def library(seeded: Path, tmp_path: Path) -> Path:
    """Return a copy of the library with the five articles."""
    return Path(shutil.copy(seeded, tmp_path / "library.sqlite"))


@pytest.fixture
def preferences(tmp_path: Path) -> Path:
    """Return where this test's preferences are kept."""
    return tmp_path / "preferences.json"


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, preferences: Path) -> Iterator[OpenWindow]:
    """Return a function that opens a window on a library and gives it a person."""
    persons: list[Person] = []

    def opened(path: Path, *, size: tuple[int, int] = (1600, 1000)) -> Person:
        # As at a start: the library first, the parts of the window after.
        window = bare_window(qapp, Preferences.load(preferences))
        window.files.open(path)
        window.resize(*size)
        person = Person(window, qtbot)
        persons.append(person)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        person.settle()
        return person

    yield opened
    for person in persons:
        # The test is over: nobody will look for a backup any more.
        person.window.safekeeper.back_up = lambda *_, **__: Outcome()
        person.leave()


@pytest.fixture
def reader(open_window: OpenWindow, library: Path) -> Person:
    """Return somebody before a window with the five articles."""
    return open_window(library)

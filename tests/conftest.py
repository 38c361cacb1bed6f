"""The surroundings of every test: no screen, folders of its own, nothing of Qt left behind."""

from __future__ import annotations

import gc
import itertools
import os
import shutil
import sys
import tempfile
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

_ORIGINAL = dict(os.environ)
_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
}
_NUMBERS = itertools.count()
_SESSION = Path(tempfile.mkdtemp(prefix="parallax-tests-"))


def pytest_configure(config: pytest.Config) -> None:
    """Set what is read once, at the first import: the platform of Qt and the profile of Hypothesis.

    The folders of caches and of sockets serve the whole run: fontconfig fills the one slowly, Qt
    warns without the other.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name, folder in (("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "runtime")):
        path = _SESSION / folder
        path.mkdir(mode=0o700)
        os.environ[name] = str(path)
    hypothesis.settings.register_profile("parallax", deadline=None, derandomize="CI" in _ORIGINAL)
    hypothesis.settings.load_profile("parallax")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int | None:
    """Take one worker more than there are cores: a fifth of a test of the window is waiting."""
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in _ORIGINAL:
        return None
    return 1 + (len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Spare the collecting of garbage, often after every test, a look at all tests there are."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take away the folders of the run."""
    shutil.rmtree(_SESSION, ignore_errors=True)


@pytest.fixture(scope="session")
def original_environment() -> dict[str, str]:
    """Return the person's own environment, for the few tests that install packages."""
    return dict(_ORIGINAL)


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test a home folder of its own, so that none touches the person's real one."""
    home = _SESSION / "homes" / str(next(_NUMBERS))
    home.mkdir(parents=True)
    for name, folder in _HOME_VARIABLES.items():
        monkeypatch.setenv(name, str(home / folder))


@pytest.fixture(autouse=True)
def _no_qt_leaks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a running thread or timer, or a window, behind.

    Watches only tests that ask for the application; the others pay nothing.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication

    from reader.session.garbage import collect_what_is_due

    # As in the program: widgets of the last test are not to be destroyed in a thread of this one.
    gc.disable()
    started: list[weakref.ref[Any]] = []
    for kind in (QThread, QTimer):
        _record_starts(kind, started, monkeypatch)
    before = set(map(_address, QApplication.topLevelWidgets()))
    yield
    collect_what_is_due()
    left = _running(started) or _windows_but(before)
    if left:
        gc.collect()
        left = _running(started) + _windows_but(before)
    if left:
        pytest.fail("left behind: " + ", ".join(left))


def _record_starts(
    kind: type, started: list[weakref.ref[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    original = kind.start  # type: ignore[attr-defined]

    def start(self: Any, *arguments: Any) -> None:
        started.append(weakref.ref(self))
        original(self, *arguments)

    monkeypatch.setattr(kind, "start", start)


def _running(started: list[weakref.ref[Any]]) -> list[str]:
    import shiboken6
    from PySide6.QtCore import QThread

    alive = [thing for thing in (one() for one in started) if thing and shiboken6.isValid(thing)]
    return [
        f"a running {type(thing).__name__} {thing.objectName()!r}"
        for thing in alive
        if (thing.isRunning() if isinstance(thing, QThread) else thing.isActive())
    ]


def _address(widget: Any) -> int:
    import shiboken6

    address: int = shiboken6.getCppPointer(widget)[0]
    return address


def _windows_but(before: set[int]) -> list[str]:
    """Name the windows that are new and have not been deleted; Qt keeps the tooltip's own."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [
        f"the window {type(widget).__name__} {widget.windowTitle()!r}"
        for widget in QApplication.topLevelWidgets()
        if _address(widget) not in before and widget.metaObject().className() != "QTipLabel"
    ]

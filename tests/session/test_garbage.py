"""What is left of closed windows is destroyed on the window's thread, whoever makes objects."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.session.garbage import Garbage, collect_what_is_due
from reader.session.jobs import Jobs


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    garbage = Garbage()
    yield garbage
    timer = garbage.findChild(QTimer)
    assert timer is not None
    timer.stop()


class _Held(QObject):
    """Holds itself, as a widget does whose button calls one of its methods."""

    def __init__(self, freed: list[int]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: freed.append(threading.get_ident()))


def _nothing(_: object) -> None:
    return None


def _make_much() -> list[Any]:
    made = [[number] for number in range(50_000)]
    return [{"one": one} for one in made]


def test_a_worker_that_makes_many_objects_destroys_none_of_the_windows(
    qtbot: QtBot, garbage: Garbage
) -> None:
    freed: list[int] = []
    kept: list[object] = []
    jobs = Jobs()
    with qtbot.waitSignal(jobs.idle):
        gc.collect()
        _Held(freed)
        jobs.submit(_make_much, kept.append, kept.append)
        worker = jobs._desk._thread
        assert worker is not None
        jobs._desk.wait_for(worker)
        assert freed == []
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [threading.get_ident()]


def test_a_job_lets_go_of_what_it_held_on_the_windows_thread(qtbot: QtBot) -> None:
    let_go: list[int] = []

    class Held:
        def __del__(self) -> None:
            let_go.append(threading.get_ident())

    held, jobs = Held(), Jobs()
    with qtbot.waitSignal(jobs.idle):
        jobs.submit(partial(bool, held), _nothing, _nothing)
        del held
    with qtbot.waitSignal(jobs.idle):
        jobs.submit(int, _nothing, _nothing)
    assert let_go == [threading.get_ident()]


def test_what_is_due_is_what_python_itself_would_collect() -> None:
    gc.disable()
    gc.collect()
    assert collect_what_is_due() == -1
    threshold = gc.get_threshold()[0]
    kept = [[number] for number in range(threshold + 10)]
    assert collect_what_is_due() == 0
    assert collect_what_is_due() == -1
    assert len(kept) > threshold


def test_what_is_old_is_looked_through_once_it_has_grown_by_a_quarter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gc.disable()
    gc.collect()
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 10_000, 10_000))
    old = len(gc.get_objects(generation=2))
    assert collect_what_is_due(old) == 1
    kept = [[number] for number in range(old // 4 + 100)]
    assert collect_what_is_due(old) == 1
    assert collect_what_is_due(old) == 2
    assert len(kept) > old // 4


def test_while_another_thread_works_nothing_is_collected(
    garbage: Garbage,
) -> None:
    def work() -> None:
        until = time.thread_time() + 0.25
        while time.thread_time() < until:
            pass

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert garbage._gives_way()
    assert not garbage._gives_way()

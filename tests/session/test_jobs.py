"""Work in the background outlives whoever asked for it, and holds nobody up."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.session.jobs import Jobs


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("as_a_child", [True, False])
def test_one_may_be_destroyed_with_work_under_way(*, as_a_child: bool) -> None:
    began, let_on = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        let_on.wait()

    owner = QObject()
    jobs = Jobs(owner if as_a_child else None)
    answers: list[object] = []
    jobs.submit(work, answers.append, answers.append)
    jobs.submit(work, answers.append, answers.append)
    assert began.wait(10)
    worker = next(thread for thread in threading.enumerate() if thread.name == "jobs")
    # Would never come back if it waited for the work.
    shiboken6.delete(owner if as_a_child else jobs)
    let_on.set()
    worker.join(10)
    assert not worker.is_alive()
    assert answers == []


def test_work_is_answered_in_order_and_again_after_an_end(qtbot: QtBot) -> None:
    jobs, answers = Jobs(), list[object]()
    for number in range(3):
        jobs.submit(lambda number=number: number, answers.append, answers.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.finish()
    jobs.submit(lambda: 3, answers.append, answers.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.finish()
    assert answers == [0, 1, 2, 3]

"""What waits for the next picture."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from reader.ui.turns import Afterwards


def test_what_waits_is_done_in_order_and_once(qapp: object) -> None:
    owner, done = QObject(), list[str]()
    afterwards = Afterwards(owner)
    again = partial(done.append, "again")
    for act in (again, partial(done.append, "first"), again, partial(done.append, "last")):
        afterwards.put(act)
    assert not done
    afterwards.settle()
    assert done == ["first", "again", "last"]
    afterwards.settle()
    assert len(done) == 3


def test_it_is_done_by_itself_with_the_next_picture(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    afterwards = Afterwards(owner)
    afterwards.put(partial(done.append, "it"))
    qtbot.waitUntil(lambda: done == ["it"])


def test_what_is_put_while_others_are_done_waits_for_its_turn(qapp: object) -> None:
    owner, done = QObject(), list[str]()
    afterwards = Afterwards(owner)
    afterwards.put(lambda: afterwards.put(partial(done.append, "later")))
    afterwards.settle()
    assert not done
    afterwards.settle()
    assert done == ["later"]


def test_each_act_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    owner, done = QObject(), list[str]()
    afterwards = Afterwards(owner)

    def one() -> None:
        done.append("one")
        QTimer.singleShot(0, partial(done.append, "event"))

    afterwards.put(one)
    afterwards.put(partial(done.append, "other"))
    qtbot.waitUntil(lambda: "other" in done)
    assert done == ["one", "event", "other"]

"""Errors that nobody caught: the window lives on, and tells of them without a heap of boxes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.health.log import Log
from reader.locations import log_file
from reader.ui.guarded import guarded
from reader.ui.mishap_box import MishapBox
from reader.ui.watching import Watch
from tests.ui.person import Person

SECRET = "the words of an article"


class Wrong(QObject):
    """Fails in its slots."""

    def fail(self) -> None:
        raise KeyError(SECRET)

    def fail_elsewhere(self) -> None:
        raise ValueError(SECRET)


@contextmanager
def watching(reader: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Watch over the person's window; what the watch passes on goes nowhere."""
    with monkeypatch.context() as patched:
        for name in ("excepthook", "unraisablehook"):
            patched.setattr(sys, name, lambda *_: None)
        patched.setattr(threading, "excepthook", lambda *_: None)
        # It would take the place of the one that watches over the tests.
        patched.setattr("reader.health.crashes.CrashWatch.start", lambda _: None)
        patched.setattr("reader.health.crashes.CrashWatch.stop", lambda _: None)
        watch = Watch(reader.window, Log(log_file()))
        try:
            yield watch
        finally:
            watch.stop()
            if watch.mishaps.box is not None:
                watch.mishaps.box.close()
            QApplication.processEvents()


@pytest.fixture
def watch(reader: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Return the watch over the person's window."""
    with watching(reader, monkeypatch) as watch:
        yield watch


def uncaught(act: Any) -> None:
    """Do something as Qt does it, which passes on what nobody has caught."""
    try:
        act()
    except Exception as error:  # noqa: BLE001 - as Qt does
        sys.excepthook(type(error), error, error.__traceback__)
    QApplication.processEvents()


def box(watch: Watch) -> MishapBox:
    assert watch.mishaps.box is not None
    return watch.mishaps.box


def logged() -> str:
    return log_file().read_text("utf-8")


def a_slot_that_fails_is_told_with_details_and_the_window_lives_on(
    reader: Person, watch: Watch
) -> None:
    uncaught(Wrong().fail)
    details = box(watch).details.toPlainText()
    assert box(watch).isVisible()
    assert not box(watch).isModal()
    assert "Wrong.fail" in details
    assert "KeyError" in details
    assert "Parallax Reader:" in details
    assert SECRET not in details
    assert SECRET not in logged()
    reader.window.activateWindow()
    reader.select_by_mouse(3, "50-minute phone call")
    reader.press("1")
    assert reader.marked(3) == [("50-minute phone call", "confirmed")]
    assert "changed kinds=annotations+claims" in logged()


def the_details_can_be_copied_and_the_box_closed_by_keyboard(reader: Person, watch: Watch) -> None:
    uncaught(Wrong().fail)
    told = box(watch)
    assert told.focusWidget() is told.close_button
    QTest.mouseClick(told.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == told.details.toPlainText()
    assert told.copy.text() == "Copied"
    QTest.keyClick(told, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert watch.mishaps.box is None


def errors_do_not_stack_boxes(reader: Person, watch: Watch) -> None:
    wrong = Wrong()
    for _ in range(50):
        uncaught(wrong.fail)
    uncaught(wrong.fail_elsewhere)
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, MishapBox)]
    assert boxes == [box(watch)]
    assert box(watch).details.toPlainText().count("KeyError") == 1
    assert "(50 ×)" in box(watch).details.toPlainText()
    assert "ValueError" in box(watch).details.toPlainText()
    assert logged().count("KeyError") == 4  # thrice in full, and the tenth


def test_an_error_that_comes_again_after_the_box_is_a_line_now_and_then(
    reader: Person, watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("reader.ui.mishaps.time.monotonic", lambda: now[0])
    wrong = Wrong()
    uncaught(wrong.fail)
    box(watch).close()
    uncaught(wrong.fail)
    assert watch.mishaps.box is None
    assert reader.window.message.text == ""
    now[0] += 60
    uncaught(wrong.fail)
    assert "come up again" in reader.window.message.text
    assert watch.mishaps.box is None
    uncaught(wrong.fail_elsewhere)
    assert "ValueError" in box(watch).details.toPlainText()


def a_thread_that_fails_is_told_too(reader: Person, watch: Watch) -> None:
    thread = threading.Thread(target=Wrong().fail)
    thread.start()
    thread.join()
    reader.qtbot.waitUntil(lambda: watch.mishaps.box is not None)
    assert "Thread.run" in box(watch).details.toPlainText()
    assert SECRET not in logged()


def a_job_that_fails_is_told_and_answered(reader: Person, watch: Watch) -> None:
    answers: list[str] = []
    reader.window.jobs.submit(Wrong().fail, print, answers.append)
    reader.qtbot.waitUntil(lambda: bool(answers) and watch.mishaps.box is not None)
    assert "jobs.py" in box(watch).details.toPlainText()


def painting_that_fails_is_told_once(reader: Person, watch: Watch) -> None:
    class Canvas(QWidget):
        painted = 0

        @guarded
        def paintEvent(self, _: QPaintEvent) -> None:
            Canvas.painted += 1
            raise KeyError(SECRET)

    canvas = Canvas(reader.window)
    canvas.resize(20, 20)
    canvas.show()
    for _ in range(5):
        canvas.repaint()
    reader.qtbot.waitUntil(lambda: watch.mishaps.box is not None)
    assert Canvas.painted >= 5
    assert box(watch).details.toPlainText().count("KeyError") == 1
    canvas.deleteLater()


def what_python_passes_over_is_only_logged(reader: Person, watch: Watch) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise KeyError(SECRET)

    Leaving()
    QApplication.processEvents()
    assert "error passed over" in logged()
    assert SECRET not in logged()
    assert watch.mishaps.box is None


def stopping_from_the_keyboard_is_no_error(reader: Person, watch: Watch) -> None:
    error = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, error, None)
    QApplication.processEvents()
    assert watch.mishaps.box is None


def the_log_has_start_and_end(reader: Person, watch: Watch) -> None:
    QTest.qWait(1)
    watch.stop()
    words = [line.split("] ")[1].split(" ")[0] for line in logged().splitlines()]
    assert words == ["library", "start", "end"]
    assert "articles=5 writable=True" in logged()


def test_each_is_told_and_the_window_lives_on(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    for look in (
        a_slot_that_fails_is_told_with_details_and_the_window_lives_on,
        the_details_can_be_copied_and_the_box_closed_by_keyboard,
        errors_do_not_stack_boxes,
        a_thread_that_fails_is_told_too,
        a_job_that_fails_is_told_and_answered,
        painting_that_fails_is_told_once,
        what_python_passes_over_is_only_logged,
        stopping_from_the_keyboard_is_no_error,
        the_log_has_start_and_end,
    ):
        with watching(reader, monkeypatch) as watch:
            look(reader, watch)
        log_file().unlink()

"""The handle of the scroll bar is where the text is, and a press goes where it points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.columns.scroll_bar import _LEAST_HANDLE, MarkedScrollBar, ThinScrollBar
from reader.ui.theme import shipped_theme

THEME = shipped_theme(dark=False)


@pytest.fixture
def bar(qtbot: QtBot) -> ThinScrollBar:
    """Return a bar of 500 pixels over 2,000, of which 500 are seen."""
    bar = made(height=500, reach=1500, page=500)
    qtbot.addWidget(bar)
    return bar


def made(*, height: int, reach: int, page: int, value: int = 0) -> ThinScrollBar:
    bar = ThinScrollBar(THEME)
    bar.resize(12, height)
    bar.setRange(0, reach)
    bar.setPageStep(page)
    bar.setValue(value)
    return bar


def mouse(bar: ThinScrollBar, kind: QEvent.Type, y: float) -> None:
    button = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, QPointF(5, y), QPointF(5, y), button, button, none)
    QApplication.sendEvent(bar, event)


@given(st.integers(1, 3000), st.integers(0, 100_000), st.integers(1, 3000), st.floats(0, 1))
def test_the_handle_never_leaves_the_track(
    qapp: QApplication, height: int, reach: int, page: int, share: float
) -> None:
    bar = made(height=height, reach=reach, page=page, value=round(share * reach))
    handle = bar.handle()
    bar.deleteLater()
    assert handle.top() >= 0
    assert handle.bottom() <= height + 1e-6
    assert handle.height() >= min(_LEAST_HANDLE, height)


def test_the_handle_is_as_long_as_the_part_that_is_seen(bar: ThinScrollBar) -> None:
    assert bar.handle().height() == 125
    assert [_top(bar, value) for value in (0, 750, 1500)] == [0, 187.5, 375]


def _top(bar: ThinScrollBar, value: int) -> float:
    bar.setValue(value)
    return bar.handle().top()


def test_where_all_is_seen_the_handle_fills_the_track(bar: ThinScrollBar) -> None:
    bar.setRange(0, 0)
    assert (bar.handle().top(), bar.handle().height()) == (0, 500)


@pytest.mark.parametrize(
    ("y", "value"), [(62.5, 0), (0, 0), (250, 750), (437.5, 1500), (499, 1500)]
)
def test_a_press_brings_the_middle_of_the_handle_there(
    bar: ThinScrollBar, y: float, value: int
) -> None:
    mouse(bar, QEvent.Type.MouseButtonPress, y)
    assert bar.value() == value
    assert bar.isSliderDown()
    mouse(bar, QEvent.Type.MouseButtonRelease, y)
    assert not bar.isSliderDown()


def test_the_handle_follows_the_pointer_only_while_it_is_held(bar: ThinScrollBar) -> None:
    mouse(bar, QEvent.Type.MouseMove, 250)
    assert bar.value() == 0
    mouse(bar, QEvent.Type.MouseButtonPress, 62.5)
    mouse(bar, QEvent.Type.MouseMove, 250)
    assert bar.value() == 750
    mouse(bar, QEvent.Type.MouseMove, 9000)
    assert bar.value() == 1500
    mouse(bar, QEvent.Type.MouseButtonRelease, 9000)


def test_marks_are_painted_where_they_lie_in_the_document(qtbot: QtBot) -> None:
    bar = MarkedScrollBar(THEME)
    qtbot.addWidget(bar)
    bar.resize(12, 500)
    bar.set_marks([(0.0, THEME.accent), (0.5, THEME.ink)])
    image = bar.grab().toImage()
    assert image.pixelColor(5, 1) == THEME.accent
    assert image.pixelColor(5, 249) == THEME.ink
    assert image.pixelColor(5, 400) != THEME.ink

"""Timelines in a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from reader.core.article import Article
from reader.ui.theme import shipped_theme
from reader.ui.timeline.view import TimelineView

Make = Callable[..., TimelineView]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(
        articles: Sequence[Article] = (),
        width: int = 1280,
        height: int = 220,
        *,
        arranged: bool = True,
    ) -> TimelineView:
        view = TimelineView(shipped_theme(dark=False))
        view.reduced_motion = True
        view.resize(width, height)
        view.set_articles(articles)
        qtbot.addWidget(view)
        view.show()
        qtbot.waitExposed(view)
        if arranged:
            qtbot.waitUntil(lambda: not view.arranger.busy)
        return view

    return made

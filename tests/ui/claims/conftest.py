"""A panel that shows annotations made of the real articles."""

from __future__ import annotations

import html
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.passage import Span
from reader.locations import seeds
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.theme import Theme, shipped_theme
from tests.ui.claims.samples import HIGHLIGHTS, Contents, annotate, articles


@pytest.fixture(scope="session")
def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(seeds().glob("*.txt"))]


@pytest.fixture(scope="session")
def contents(texts: list[str]) -> Contents:
    made = []
    for place, (number, words, status) in enumerate(HIGHLIGHTS):
        start = texts[number - 1].index(words)
        span = Span(start, start + len(words))
        made.append(annotate(number, texts[number - 1], span, f"n{place}", status))
    return Contents(
        articles(texts), tuple(a for a, _ in made), {claim.id: claim for _, claim in made}
    )


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return shipped_theme(dark=False)


@pytest.fixture
def make_panel(qtbot: QtBot, theme: Theme) -> Callable[[Contents | None], AnnotationsPanel]:
    def make(given: Contents | None) -> AnnotationsPanel:
        panel = AnnotationsPanel(theme, render_note=lambda text: f"<p>{html.escape(text)}</p>")
        qtbot.addWidget(panel)
        panel.resize(320, 640)
        if given is not None:
            panel.set_cards(given.cards())
        panel.show()
        qtbot.waitExposed(panel)
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return make


@pytest.fixture
def panel(
    make_panel: Callable[[Contents | None], AnnotationsPanel], contents: Contents
) -> AnnotationsPanel:
    return make_panel(contents)

"""What a change costs the window, in counts; the figures are in `benchmarks/budget.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from reader.core.annotating import highlight
from reader.core.changes import Change, SetNote, SetStatus
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from tests.ui.person import Person

ROOT = Path(__file__).parent.parent.parent
BUDGETS = tomllib.loads((ROOT / "benchmarks" / "budget.toml").read_text("utf-8"))
BUDGET = BUDGETS["change"]


class Paintings(QObject):
    """Counts the paint events of the window's parts.

    The ground behind them is painted once with every picture, and on a busy machine one change may
    take more pictures than on an idle one: that is not counted.
    """

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not _is_ground(watched):
            self.count += 1
        return False

    def wait(self, reader: Person) -> None:
        """Wait until nothing is painted any more."""
        before = -1
        while before != self.count:
            before = self.count
            reader.settle()


def _is_ground(watched: QObject) -> bool:
    return isinstance(watched, QMainWindow) or watched.objectName().startswith("qt_qmainwindow")


@pytest.mark.parametrize("what", sorted(BUDGET))
def test_a_change_paints_no_more_than_it_may(reader: Person, qapp: QApplication, what: str) -> None:
    session = reader.window.session
    article = session.article(session.articles()[0].id)
    session.perform(highlight(article, Span(40, 90), Tagging(Status.CONFIRMED), session.now()))
    (one,) = session.annotations(article.id)
    paintings = Paintings()
    qapp.installEventFilter(paintings)
    paintings.wait(reader)
    changes: dict[str, Change] = {
        "status": SetStatus(one.claim_id, Status.DISPUTED),
        "note": SetNote(one.id, "A note."),
    }
    paintings.count = 0
    session.perform(changes[what])
    paintings.wait(reader)
    qapp.removeEventFilter(paintings)
    assert 0 < paintings.count <= BUDGET[what]


def test_a_highlight_takes_few_statements_until_all_that_is_shown_at_once_is_known(
    reader: Person,
) -> None:
    session = reader.window.session
    article = session.article(session.articles()[0].id)
    first, second = (
        highlight(article, Span(at, at + 50), Tagging(Status.CONFIRMED), session.now())
        for at in (40, 140)
    )
    session.perform(first)
    reader.settle()
    connection = session.library._file.connection  # type: ignore[union-attr]
    run: list[str] = []
    connection.set_trace_callback(run.append)
    session.perform(second)
    connection.set_trace_callback(None)
    # What the index of words does by itself, and whether others have written, do not count.
    run = [one for one in run if not one.startswith(("--", "PRAGMA data_version"))]
    assert len(run) <= BUDGETS["highlight"]["statements"], "\n".join(run)
    enabled = reader.window.commands.actions["edit.undo"]
    assert enabled.isEnabled()
    assert "Confirmed" in enabled.text()

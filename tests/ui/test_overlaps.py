"""Annotations that lie on each other: each can be seen, reached, and told apart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.annotating import highlight
from reader.core.changes import SetTags
from reader.core.claim import Status
from reader.core.tagging import Tagging
from tests.ui.person import LEFT, NONE, Person, edge

OUTER = "Representatives of the USA and Russia plan to meet in Geneva on January 10th"
MIDDLE = "Russia plan to meet in Geneva"
INNER = "plan to meet"


def test_three_annotations_over_the_same_words(reader: Person) -> None:
    """Look at each in one window, before article 4; nothing is chosen there yet."""
    session = reader.window.session
    article = session.article(reader.column(4).article_id)
    statuses = (Status.CONFIRMED, Status.DISPUTED, Status.SINGLE_SOURCE)
    for words, status in zip((OUTER, MIDDLE, INNER), statuses, strict=True):
        session.perform(highlight(article, reader.span(4, words), Tagging(status), session.now()))
    for look in LOOKS:
        session.set_current("", "")
        reader.see(4, INNER)
        reader.window.row.lead(article.id)
        assert current(reader) == "", look.__name__
        look(reader)


def current(person: Person) -> str:
    annotation = person.window.session.annotation(person.window.session.current)
    return annotation.quote.exact.replace("\xa0", " ") if annotation else ""


def click(person: Person, at: QPoint) -> None:
    # Apart in time: one soon after another would be a double click.
    port = person.column(4).view.viewport()
    QTest.mouseClick(port, LEFT, NONE, at, QApplication.doubleClickInterval() + 50)
    QApplication.processEvents()


def clicking_again_goes_through_all_at_a_place_smallest_first(nested: Person) -> None:
    at = edge(nested.column(4).view, nested.span(4, INNER).start + 6) + QPoint(2, 0)
    seen = []
    for _ in range(4):
        click(nested, at)
        seen.append(current(nested))
    assert seen == [INNER, MIDDLE, OUTER, INNER]
    beside = edge(nested.column(4).view, nested.span(4, "Geneva on").start + 2)
    click(nested, beside)
    assert current(nested) == MIDDLE
    click(nested, at)
    assert current(nested) == INNER


def tab_goes_through_them_and_esc_lets_tab_leave(nested: Person) -> None:
    view = nested.column(4).view
    click(nested, edge(view, nested.span(4, INNER).start + 6) + QPoint(2, 0))
    seen = []
    for key in ("Tab", "Tab", "Tab", "Shift+Tab"):
        nested.press(key)
        seen.append(current(nested))
    assert seen == [MIDDLE, OUTER, INNER, OUTER]
    assert view.hasFocus()
    nested.press("Esc")
    assert current(nested) == ""
    nested.press("Tab")
    assert not view.hasFocus()


def tab_leaves_where_only_one_lies(nested: Person) -> None:
    view = nested.column(4).view
    click(nested, edge(view, nested.span(4, OUTER).start + 3))
    assert current(nested) == OUTER
    nested.press("Tab")
    assert not view.hasFocus()


def the_sign_in_the_margin_reaches_what_begins_beside_it(nested: Person) -> None:
    view = nested.column(4).view
    line = edge(view, nested.span(4, OUTER).start)
    margin = QPoint(6, line.y())
    assert line.x() > margin.x()
    click(nested, margin)
    assert current(nested) == OUTER


def what_lies_under_the_pointer_is_listed_in_plain_words(nested: Person) -> None:
    session, view = nested.window.session, nested.column(4).view
    outer = next(a for a in session.all_annotations() if len(a.span) == len(OUTER))
    session.perform(SetTags(outer.claim_id, ("<b>talks</b>", "Geneva")))
    at = edge(view, nested.span(4, INNER).start + 6) + QPoint(2, 0)
    assert view._explained(QPointF(at)).splitlines() == [
        f"① Single-source: “{INNER}”",
        f"≠ Disputed: “{MIDDLE}”",
        "✓ Confirmed: “Representatives of the USA and Russia plan to meet in…” · <b>talks</b>",
    ]


LOOKS = (
    clicking_again_goes_through_all_at_a_place_smallest_first,
    tab_goes_through_them_and_esc_lets_tab_leave,
    tab_leaves_where_only_one_lies,
    the_sign_in_the_margin_reaches_what_begins_beside_it,
    what_lies_under_the_pointer_is_listed_in_plain_words,
)

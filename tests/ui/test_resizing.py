"""Making an annotation longer or shorter: by its handles, and by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.annotating import highlight
from reader.core.article import Block, BlockKind, Draft, Source
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.storage import open_library
from tests.ui.person import LEFT, NONE, OpenWindow, Person, edge

ALT = Qt.KeyboardModifier.AltModifier
WORDS = "plan to meet in Geneva"


def test_one_annotation_is_made_longer_and_shorter(reader: Person) -> None:
    """Look at each in one window, before article 4 with one annotation, the current one."""
    for look in LOOKS:
        reader.select_by_mouse(4, WORDS)
        reader.press("2")
        assert not reader.column(4).view.handles.areas(reader.column(4).view._reach())
        reader.click_on(4, WORDS)
        look(reader)
        reader.take_all_back()
        assert shown(reader) == [], look.__name__


def words(person: Person) -> str:
    annotation = person.window.session.annotation(person.window.session.current)
    return annotation.quote.exact.replace("\xa0", " ") if annotation else ""


def shown(person: Person) -> list[str]:
    text = person.text(4).replace("\xa0", " ")
    found = person.column(4).view.highlights()
    return [text[h.span.start : h.span.end] for h in found]


def take_handle(person: Person, *, end: bool) -> None:
    view = person.column(4).view
    area = next(box for box, at_end in view.handles.areas(view._reach()) if at_end is end)
    assert min(area.width(), area.height()) >= 24
    QTest.mousePress(view.viewport(), LEFT, NONE, area.center().toPoint())


def drag_to(person: Person, place: str, keys: Qt.KeyboardModifier = NONE) -> None:
    view = person.column(4).view
    at = edge(view, person.span(4, place).start)
    QTest.mouseMove(view.viewport(), at + QPoint(20, 0))
    move(person, at, keys)


def move(person: Person, at: QPoint, keys: Qt.KeyboardModifier) -> None:
    port = person.column(4).view.viewport()
    event = QMouseEvent(QEvent.Type.MouseMove, at.toPointF(),
                        port.mapToGlobal(at).toPointF(), LEFT, LEFT, keys)  # fmt: skip
    QApplication.sendEvent(port, event)


def let_go(person: Person) -> None:
    QTest.mouseRelease(person.column(4).view.viewport(), LEFT, NONE, QPoint(5, 5))
    QApplication.processEvents()


def the_end_is_dragged_from_word_to_word_and_shown_on_the_way(marked: Person) -> None:
    take_handle(marked, end=True)
    drag_to(marked, "ary 10th")
    assert shown(marked) == [f"{WORDS} on January"]
    assert words(marked) == WORDS
    let_go(marked)
    assert marked.marked(4) == [(f"{WORDS} on January", "disputed")]
    assert words(marked) == f"{WORDS} on January"
    marked.press("Ctrl+Z")
    assert shown(marked) == [WORDS]


def what_stands_close_behind_is_not_covered(marked: Person) -> None:
    view, span = marked.column(4).view, marked.span(4, WORDS)
    (start, _), (end, _) = view.handles.areas(view._reach())
    assert edge(view, span.start).x() - 1 <= start.center().x()
    assert end.center().x() < edge(view, span.end).x()


def the_beginning_is_dragged_to_the_letter_with_alt(marked: Person) -> None:
    take_handle(marked, end=False)
    drag_to(marked, "meet in Geneva", ALT)
    let_go(marked)
    assert words(marked) == "meet in Geneva"
    take_handle(marked, end=False)
    drag_to(marked, "eet in Geneva", ALT)
    let_go(marked)
    assert words(marked) == "eet in Geneva"


def esc_leaves_it_as_it_was(marked: Person) -> None:
    take_handle(marked, end=True)
    drag_to(marked, "January 10th")
    marked.press("Esc")
    assert shown(marked) == [WORDS]
    drag_to(marked, "on January 10th")
    let_go(marked)
    assert words(marked) == WORDS
    assert marked.window.session.undo_label() == "Tag as Disputed"


def pressing_a_handle_without_dragging_it_is_a_click(marked: Person) -> None:
    view = marked.column(4).view
    area = next(box for box, end in view.handles.areas(view._reach()) if end)
    knob = area.center().toPoint()
    downwards = [knob + QPoint(0, y) for y in range(-4, 5)]
    under = next(p for p in downwards if view._exactly_at(QPointF(p)) is not None)
    beside = next(p for p in downwards if view._exactly_at(QPointF(p)) is None)
    QTest.mouseClick(view.viewport(), LEFT, NONE, beside)
    assert words(marked) == WORDS
    assert shown(marked) == [WORDS]
    span = marked.span(4, WORDS)
    assert span.start <= view.caret() <= span.end
    # What it lies on can be clicked as well.
    line = view._exactly_at(QPointF(under))
    assert line is not None
    assert not span.contains(line)
    QTest.mouseClick(view.viewport(), LEFT, NONE, under)
    assert abs(view.caret() - line) <= 1
    assert not marked.window.session.current
    assert shown(marked) == [WORDS]


def keys_move_either_end_by_a_word_as_one_act(marked: Person) -> None:
    marked.press("Alt+Shift+Right", "Alt+Shift+Right", "Alt+Shift+Up", "Alt+Shift+Left")
    assert words(marked) == f"Russia {WORDS} on"
    assert marked.window.commands.actions["edit.undo"].text() == "&Undo Change Passage"
    marked.press("Ctrl+Z")
    assert shown(marked) == [WORDS]
    marked.press("Alt+Shift+Down")
    assert shown(marked) == ["to meet in Geneva"]


def test_where_words_are_read_from_the_right_the_end_goes_where_the_arrow_points(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    text = "افتتاح متحف جديد في المدينة"
    whole = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    draft = Draft(Source("a.txt", "text/plain", text.encode()), text, whole, "متحف")
    open_library(tmp_path / "l", create=True, beginning_with=[draft]).close()
    person = open_window(tmp_path / "l")
    person.window.row.lead(person.column(1).article_id)
    person.column(1).view.select(Span(7, 11))
    person.press("1", "Alt+Shift+Left")
    assert words(person) == "متحف جديد"
    person.press("Alt+Shift+Right")
    assert words(person) == "متحف"


def it_is_never_empty(marked: Person) -> None:
    marked.press(*["Alt+Shift+Left"] * 6)
    assert words(marked) == "plan"
    assert "at least one word" in marked.window.toast.text


def two_never_get_the_very_same_words(marked: Person) -> None:
    window = marked.window
    article = window.session.article(marked.column(4).article_id)
    other = marked.span(4, f"{WORDS} on")
    window.session.perform(
        highlight(article, other, Tagging(Status.CONFIRMED), window.session.now())
    )
    take_handle(marked, end=True)
    drag_to(marked, " January 10th")
    let_go(marked)
    assert words(marked) == WORDS
    assert "exactly these words" in window.toast.text
    marked.press("Alt+Shift+Right")
    assert words(marked) == f"{WORDS} on January"


def test_keys_without_an_annotation_say_what_to_do(reader: Person) -> None:
    reader.window.row.lead(reader.column(4).article_id)
    reader.press("Alt+Shift+Right")
    assert "Choose an annotation first" in reader.window.toast.text


def words_on_the_lines_above_and_below_are_not_taken_for_a_handle(marked: Person) -> None:
    view = marked.column(4).view
    for area, _ in view.handles.areas(view._reach()):
        knob = area.center()
        corners = (QPointF(x, y) for x in (-10, -6, 6, 10) for y in (-10, -6, 6, 10))
        for point in (knob + corner for corner in corners):
            on_words = view._exactly_at(point) is not None
            assert view.handles.hit(view._reach(), point) is not on_words
        assert view.handles.hit(view._reach(), knob + QPointF(3, -3))


def words_beside_the_handles_can_be_selected(marked: Person) -> None:
    marked.select_by_mouse(4, "plan to")
    view = marked.column(4).view
    span = view.selection()
    assert span == marked.span(4, "plan to")
    assert shown(marked) == [WORDS]


LOOKS = (
    the_end_is_dragged_from_word_to_word_and_shown_on_the_way,
    what_stands_close_behind_is_not_covered,
    the_beginning_is_dragged_to_the_letter_with_alt,
    esc_leaves_it_as_it_was,
    pressing_a_handle_without_dragging_it_is_a_click,
    keys_move_either_end_by_a_word_as_one_act,
    it_is_never_empty,
    two_never_get_the_very_same_words,
    words_on_the_lines_above_and_below_are_not_taken_for_a_handle,
    words_beside_the_handles_can_be_selected,
)

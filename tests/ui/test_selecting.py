"""Selecting by mouse and keyboard: words, sentences, paragraphs, and rough drags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.person import LEFT, NONE, Person, edge

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SENTENCE = (
    "Representatives of the USA and Russia plan to meet in Geneva on January 10th to discuss the"
    " conflict in Ukraine."
)


def selected(person: Person, number: int) -> str:
    span = person.column(number).view.selection()
    return person.text(number)[span.start : span.end].replace("\xa0", " ") if span else ""


def drag(
    person: Person,
    number: int,
    words: str,
    keys: Qt.KeyboardModifier = NONE,
    pressed: Qt.KeyboardModifier = NONE,
) -> None:
    span, view = person.see(number, words), person.column(number).view
    begin, end = edge(view, span.start), edge(view, span.end)
    port = view.viewport()
    QTest.mousePress(port, LEFT, pressed, begin, QApplication.doubleClickInterval() + 50)
    QTest.mouseMove(port, (begin + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, keys, end)
    QApplication.processEvents()


def send(port: QWidget, kind: QEvent.Type, at: QPoint, milliseconds: int) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else LEFT
    event = QMouseEvent(kind, at.toPointF(), port.mapToGlobal(at).toPointF(), LEFT, held, NONE)
    event.setTimestamp(milliseconds)
    QApplication.sendEvent(port, event)


def two_clicks_take_a_word_three_a_sentence(reader: Person) -> None:
    span, view = reader.see(4, "Geneva on January 10th"), reader.column(4).view
    at = edge(view, span.start) + QPoint(8, 0)
    # Fast, one after the other; QTest's own clicks are too far apart to make three of them.
    for now, kind in enumerate(("Press", "Release", "DblClick", "Release", "Press", "Release")):
        send(view.viewport(), getattr(QEvent.Type, f"MouseButton{kind}"), at, 10_000 + now)
        if now == 3:
            assert selected(reader, 4) == "Geneva"
            assert reader.window.popover.isVisible()
    assert selected(reader, 4) == SENTENCE
    send(view.viewport(), QEvent.Type.MouseButtonPress, at, 90_000)
    send(view.viewport(), QEvent.Type.MouseButtonRelease, at, 90_001)
    assert selected(reader, 4) == ""


def alt_and_a_click_take_the_paragraph(reader: Person) -> None:
    span, view = reader.see(4, "Intensive diplomatic"), reader.column(4).view
    at = edge(view, span.start) + QPoint(8, 0)
    QTest.mouseClick(view.viewport(), LEFT, ALT, at)
    paragraph = selected(reader, 4)
    assert paragraph.startswith("Intensive diplomatic")
    assert paragraph.endswith("on January 13.")


def a_rough_drag_takes_whole_words_unless_alt_is_held(reader: Person) -> None:
    drag(reader, 4, "ntensive diploma")
    assert selected(reader, 4) == "Intensive diplomatic"
    for pressed, released in ((NONE, ALT), (ALT, ALT), (ALT, NONE), (ALT | CTRL, ALT | CTRL)):
        drag(reader, 4, "ntensive diploma", released, pressed)
        assert selected(reader, 4) == "ntensive diploma"


def letters_are_selected_by_keys(reader: Person) -> None:
    reader.click_on(4, "Intensive diplomatic")
    reader.press("Shift+Right", "Shift+Right")
    assert len(selected(reader, 4)) == 2
    assert not reader.window.popover.isVisible()
    reader.qtbot.waitUntil(reader.window.popover.isVisible)
    reader.press("2")
    assert len(reader.marked(4)[-1][0]) == 2


def a_sentence_is_tagged_without_a_mouse(reader: Person) -> None:
    reader.click_on(4, "plan to meet in Geneva")
    reader.press("W", "W")
    assert len(selected(reader, 4).split()) == 2
    reader.press("Shift+S")
    assert selected(reader, 4) in SENTENCE.split()
    reader.press("S")
    assert selected(reader, 4) == SENTENCE
    reader.press("S")
    assert selected(reader, 4).endswith("planned two days later.")
    reader.press("Shift+S", "3")
    assert reader.marked(4)[-1] == (SENTENCE, "single-source")


def a_paragraph_by_its_key(reader: Person) -> None:
    reader.click_on(4, "Intensive diplomatic")
    reader.press("P")
    assert selected(reader, 4).endswith("on January 13.")
    reader.press("Esc", "Esc", "Shift+S")
    assert selected(reader, 4) == ""


def nothing_is_selected_that_is_folded_away(reader: Person) -> None:
    reader.click_on(4, "Telephone call")
    reader.press("Ctrl+Home", *["Shift+Down"] * 4)
    assert reader.column(4).view.textCursor().block().text().startswith("▸")
    assert selected(reader, 4).endswith("Telephone call about conflict in Ukraine")


LOOKS = (
    two_clicks_take_a_word_three_a_sentence,
    alt_and_a_click_take_the_paragraph,
    a_rough_drag_takes_whole_words_unless_alt_is_held,
    letters_are_selected_by_keys,
    a_sentence_is_tagged_without_a_mouse,
    a_paragraph_by_its_key,
    nothing_is_selected_that_is_folded_away,
)


def test_words_are_selected_in_every_way(reader: Person) -> None:
    """Look at each in one window; nothing is selected or marked before."""
    for look in LOOKS:
        look(reader)
        reader.take_all_back()
        assert (selected(reader, 4), reader.marked(4)) == ("", []), look.__name__

"""The card beside a mark: what it says, how it comes and goes, and correcting in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reader.core.focus import Interval
from reader.core.timeline.explaining import Explanation
from reader.core.timeline.scene import EVENTS_ROW
from reader.ui.timeline.backdrop import undated_box
from reader.ui.timeline.captions import caption_box
from reader.ui.timeline.ink import small
from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import article, days, real_articles
from tests.ui.person import OpenWindow, Person
from tests.ui.timeline.driving import picks_of, place, press

Make = Callable[..., TimelineView]
Asked = list[tuple[Explanation, QRect, bool]]
CALL, LATER, TENTH = days("2021-12-30"), days("2022-01-27"), days("2022-01-10")


def asked_of(view: TimelineView) -> Asked:
    asked: Asked = []
    view.card_wanted.connect(lambda *what: asked.append(what))
    return asked


def holds_keyboard(card: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and card.isAncestorOf(focus)


def rest_on(view: TimelineView, at: QPoint) -> None:
    QTest.mouseMove(view, at)
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))


def test_a_mark_says_its_sentence_its_reading_and_why(make: Make) -> None:
    view = make(real_articles())
    asked = asked_of(view)
    at = place(view, LATER, 1)
    rest_on(view, at)
    ((what, box, keyboard),) = asked
    assert (what.title, what.dates) == ("Biden–Zelenskyy phone call", "27 Jan 2022")
    assert what.accounts[0].reading == "Thursday → 27 Jan 2022, against publication 27 Jan 2022"
    assert "said Biden held a phone call with" in what.accounts[0].sentence, "the telling one"
    assert what.accounts[1].sentence.startswith("The US envoy to the UN")
    assert {account.number for account in what.accounts} == {2}
    assert "more mentions" in what.closing
    assert box.contains(at)
    assert not keyboard


def test_a_name_tells_of_each_account_where_they_differ(make: Make) -> None:
    view = make(real_articles())
    asked = asked_of(view)
    caption = next(c for c in view.captions() if c.happening.differs)
    rest_on(view, caption_box(view._geometry, caption).center().toPoint())
    what = asked[0][0]
    assert what.dates == "9–10 Jan / 10 Jan / week of 10 Jan"
    assert [account.number for account in what.accounts] == [3, 4, 5]
    assert "article 5: the week of Jan. 10" in what.spoken


def test_the_keyboard_gets_the_card_of_where_it_is(make: Make) -> None:
    view = make(real_articles())
    asked = asked_of(view)
    press(view, Qt.Key.Key_Space)
    assert asked == [], "there is no current event yet"
    view.pick_in_row(CALL, EVENTS_ROW)
    press(view, Qt.Key.Key_Space)
    view.pick_in_row(CALL, 4)
    press(view, Qt.Key.Key_Space)
    view.pick_in_row(days("2022-01-02"), 4)
    press(view, Qt.Key.Key_Space)
    everywhere, lane, day_of_publication = (what for what, _, _ in asked)
    assert {account.number for account in everywhere.accounts} == {4, 5}
    assert {account.number for account in lane.accounts} == {5}
    assert day_of_publication.accounts
    assert all(keyboard for _, _, keyboard in asked)


def test_a_flag_says_why_and_an_undated_lane_asks(make: Make) -> None:
    articles = real_articles()
    view = make(articles)
    asked = asked_of(view)
    rest_on(view, place(view, days("2022-01-27"), 1) + QPoint(11, -8))
    flag = asked[0][0]
    assert flag.title.startswith("Published 27 Jan 2022")
    assert (flag.accounts, flag.published) == ((), articles[1].id)


@pytest.fixture
def person(open_window: OpenWindow, library: Path) -> Person:
    return open_window(library)


def mark_in_window(person: Person, interval: Interval, row: int) -> QRect:
    view = person.window.timeline
    at = view.mapTo(person.window, place(view, interval, row))
    return QRect(at - QPoint(4, 4), at + QPoint(4, 4))


def test_the_card_never_covers_its_mark_and_leaves_with_the_pointer(person: Person) -> None:
    view, card = person.window.timeline, person.window.chronicle.mark_card
    for row in range(2, 5):
        rest_on(view, place(view, CALL, row))
        assert card.isVisible(), row
        assert not card.geometry().intersects(mark_in_window(person, CALL, row)), row
        assert person.window.rect().contains(card.geometry()), row
        QTest.mouseMove(view, QPoint(4, 4))
        person.qtbot.waitUntil(lambda: not card.isVisible())


def test_no_sentence_of_any_card_is_cut_off(person: Person) -> None:
    view, card = person.window.timeline, person.window.chronicle.mark_card
    opened = 0
    for _ in range(2):
        for caption in view.captions():
            rest_on(view, caption_box(view._geometry, caption).center().toPoint())
            assert card.isVisible()
            opened += 1
            for label in card.findChildren(QLabel):
                if label.isVisible() and label.hasHeightForWidth():
                    needed = label.heightForWidth(label.width())
                    assert label.height() >= needed, (caption.text, label.text())
            # The card is as high as its words, and not higher.
            assert card.height() == card._column.totalHeightForWidth(card.width())
    assert opened > 6


def test_in_a_small_window_the_card_quotes_less(person: Person) -> None:
    person.window.resize(640, 400)
    QApplication.processEvents()
    view, card = person.window.timeline, person.window.chronicle.mark_card
    view.pick_in_row(TENTH, EVENTS_ROW)
    view.setFocus()
    person.press("Space")
    assert card.isVisible()
    assert person.window.rect().contains(card.geometry())
    assert "more mention" in card._rest.text()
    assert not card.geometry().intersects(mark_in_window(person, TENTH, EVENTS_ROW))


def test_esc_closes_the_card_wherever_the_keyboard_is(person: Person) -> None:
    view, card = person.window.timeline, person.window.chronicle.mark_card
    person.column(3).view.setFocus()
    rest_on(view, place(view, CALL, 2))
    assert card.isVisible()
    assert person.column(3).view.hasFocus()
    person.press("Escape")
    assert not card.isVisible()
    assert person.column(3).view.hasFocus()
    view.pick(CALL)
    view.setFocus()
    person.press("Space")
    assert holds_keyboard(card)
    person.press("Tab", "Escape")
    assert not card.isVisible()
    assert view.hasFocus(), "the keyboard comes back"


def test_zooming_and_going_on_take_the_card_away(person: Person) -> None:
    view, card = person.window.timeline, person.window.chronicle.mark_card
    for go_on in (view.zoom_in, lambda: press(view, Qt.Key.Key_Right)):
        view.setFocus()
        rest_on(view, place(view, CALL, 2))
        assert card.isVisible()
        go_on()
        assert not card.isVisible()


def test_a_date_is_corrected_from_its_card_without_the_mouse(person: Person) -> None:
    window = person.window
    window.timeline.pick_in_row(TENTH, 3)
    window.timeline.setFocus()
    person.press("Space")
    person.press("Space")
    assert window.time_card.isVisible()
    assert holds_keyboard(window.time_card)
    box, mark = window.time_card.geometry(), mark_in_window(person, TENTH, 3)
    assert box.bottom() < mark.top() < box.bottom() + 16, "right above its mark"
    assert box.left() <= mark.left() < box.right()
    person.type("11")
    person.press("Return")
    texts = [(person.text(4)[t.start : t.end], str(t.begin)) for t in _times(person)]
    assert ("January 10th", "2022-01-11") in texts
    person.press("Ctrl+Z")
    texts = [(person.text(4)[t.start : t.end], str(t.begin)) for t in _times(person)]
    assert ("January 10th", "2022-01-10") in texts


def _times(person: Person):  # type: ignore[no-untyped-def]
    article = person.column(4).view.article
    assert article is not None
    return article.times


def _undated(view: TimelineView, row: int) -> QRectF:
    """Return where a lane says that its article has no publication date."""
    metrics = QFontMetricsF(small(view.font()))
    return undated_box(view._geometry, row, metrics, view._scene_now(), view.viewport)


def test_a_lane_without_a_publication_date_says_so_and_offers_one(person: Person) -> None:
    window = person.window
    view, card = window.timeline, window.chronicle.mark_card
    window.handlers.set_publication(window.session.articles()[4].id, None)
    at = _undated(view, 4).center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert card.isVisible()
    assert card.accessibleName() == "Article 5 has no publication date"
    assert "It is likely 2 Jan 2022. The latest day it reports" in card.accessibleDescription()
    QTest.mouseClick(card._change, Qt.MouseButton.LeftButton)
    publication = window.session.articles()[4].publication
    assert publication is not None
    assert publication.date == days("2022-01-02").begin
    assert not card.isVisible()


def test_a_lane_that_nothing_can_be_inferred_for_has_a_date_set(
    person: Person, tmp_path: Path
) -> None:
    window = person.window
    view, card = window.timeline, window.chronicle.mark_card
    path = tmp_path / "without.txt"
    path.write_text(ODD["without.txt"], encoding="utf-8")
    window.importing.bring_paths([path])
    person.qtbot.waitUntil(lambda: len(view.model.lanes) == 6, timeout=20_000)
    at = _undated(view, 5).center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert card.accessibleName() == "Article 6 has no publication date"
    assert (card._change.isVisible(), card._change.text()) == (True, "Set date…")
    QTest.mouseClick(card._change, Qt.MouseButton.LeftButton)
    editor = window.publication_editor
    assert editor.isVisible()
    editor._date.setDate(QDate(2020, 3, 1))
    editor._accept()
    publication = window.session.articles()[5].publication
    assert publication is not None
    assert str(publication.date) == "2020-03-01"


def test_that_a_date_is_lacking_is_said_where_no_mark_is(make: Make) -> None:
    late = [days("2022-01-01"), days("2022-01-20", "2022-02-20"), days("2022-02-24")]
    full = [days(f"2022-{m:02}-{d:02}") for m in (1, 2) for d in range(1, 29)]
    view = make([article(1, late), article(2, [CALL]), article(3, full)], width=640)
    scene, boxes = view._scene_now(), [_undated(view, row) for row in range(3)]
    taken = scene.lanes[0]
    left, right = (edge - view._geometry.gutter for edge in (boxes[0].left(), boxes[0].right()))
    assert all(dot.x + dot.half < left or right < dot.x - dot.half for dot in taken.dots)
    assert all(bar.right < left or right < bar.left for bar in taken.bars)
    assert taken.bars
    end = view._geometry.gutter + view._geometry.plot_width
    assert boxes[1].right() == pytest.approx(end + 2), "at the end"
    assert boxes[2].right() <= view._geometry.gutter, "where all is taken, left of the lane"
    asked: list[QRect] = []
    view.undated_wanted.connect(lambda _, box: asked.append(box))
    rest_on(view, boxes[0].center().toPoint())
    assert asked == [boxes[0].toAlignedRect()]
    rest_on(view, boxes[2].center().toPoint())
    assert asked[1:] == [boxes[2].toAlignedRect()]
    image = view.grab(boxes[2].toAlignedRect()).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(10) for y in range(image.height())}
    assert len(seen) > 1, "a sign stands there"


ODD = {
    "without.txt": "A title\n\nNothing here names any day at all, and no one wonders why.",
    "one.txt": "One day\n\nIt all took place on 5 May 2021, as everybody in the town knows.",
    "many.txt": "One day again and again\n\n" + "They met on 5 May 2021. " * 400,
    "far.txt": "Far away\n\nThe temple was built in 3000 BC. In the year 12000 it may stand still.",
    "backwards.txt": "Backwards\n\nThe fair ran from 9 May 2021 to 3 May 2021, says the poster.",
}


@pytest.mark.parametrize(
    "marks",
    [{"without": 0, "far": 2, "backwards": None}, {"one": 1, "many": 400}],
    ids=["no day to show", "one day"],
)
def test_odd_articles_have_their_lanes_and_can_be_gone_through(
    person: Person, tmp_path: Path, marks: dict[str, int | None]
) -> None:
    window, paths = person.window, [tmp_path / f"{name}.txt" for name in marks]
    for path in paths:
        path.write_text(ODD[path.name], encoding="utf-8")
    window.importing.bring_paths(paths)
    lanes = 5 + len(marks)
    person.qtbot.waitUntil(lambda: len(window.timeline.model.lanes) == lanes, timeout=20_000)
    view = window.timeline
    for lane, expected in zip(view.model.lanes[5:], marks.values(), strict=True):
        assert expected in (None, len(lane.marks)), lane.title
        assert all(mark.interval.begin <= mark.interval.end for mark in lane.marks)
    view.setFocus()
    for key in ("Home", "End", "Down", "Left", "Space", "Escape", "T", "+", "0", "T"):
        person.press(key)
    years = [days.begin.year for days in view.model.events.intervals]
    assert all(1900 <= year <= 2022 or year in (-2999, 12000) for year in years)
    assert not view.grab().isNull()


def test_ten_thousand_on_one_day_are_one_mark_that_can_be_gone_to(make: Make) -> None:
    day = days("2021-05-05")
    view = make([article(1, [day] * 10_000), article(2, [day])])
    picks = picks_of(view)
    many, one = (lane.dots for lane in view._scene_now().lanes)
    assert [(dot.label, dot.mentions) for dot in (*many, *one)] == [("10k", 10_000), ("", 1)]
    view.setFocus()
    press(view, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_T, Qt.Key.Key_Plus)
    assert {picked for picked, _ in picks} == {day}
    asked = asked_of(view)
    press(view, Qt.Key.Key_Space)
    assert len(asked) == 1
    assert not view.grab().isNull()


def test_that_a_date_is_lacking_is_not_said_over_the_length_of_a_fold(make: Make) -> None:
    early = [days(f"2010-01-{d:02}") for d in range(1, 29)]
    view = make([article(1, early[:1]), article(2, [*early, days("2022-01-01")])], width=640)
    scene, box = view._scene_now(), _undated(view, 0)
    left, right = (edge - view._geometry.gutter for edge in (box.left(), box.right()))
    middles = [(fold[0] + fold[1]) / 2 for fold in scene.breaks]
    assert middles
    assert left > 0, "there is room"
    assert not any(left - 4 < x < right + 4 for x in middles)


def test_that_a_date_is_lacking_is_not_written_over_the_edge_of_a_fold(make: Make) -> None:
    told = [days("1950-01-01", "1950-12-31"), days("2000-01-01"), days("2022-01-01", "2022-12-31")]
    view = make([article(1, told), article(2, [days("1970-01-01", "1980-12-31")])])
    box, scene = _undated(view, 0), view._scene_now()
    left, right = (edge - view._geometry.gutter for edge in (box.left(), box.right()))
    assert left > 0
    assert len(scene.breaks) == 3
    assert all(fold[1] < left or right < fold[0] for fold in scene.breaks)

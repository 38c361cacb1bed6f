"""A large library opens with what is seen; the rest arrives, and a change costs what it touches."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.core.annotating import highlight
from reader.core.changes import ChangeMany, ImportArticles, RemoveAnnotation, SetNote, SetStatus
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.session.session import Session
from reader.ui import desk, gathering, handlers, refresher
from tests.storage.values import draft
from tests.ui.person import OpenWindow


@pytest.fixture
def marked(library: Path, qapp: object) -> Path:
    """Return a library with 20 annotations in each of its five articles."""
    session = Session()
    session.open(library)
    for info in session.articles():
        article = session.article(info.id)
        for n in range(20):
            act = Tagging(Status.CONFIRMED)
            session.perform(highlight(article, Span(9 * n, 9 * n + 5), act, session.now()))
    session.set_setting("columns", {"shown": [session.articles()[3].id]})
    session.close()
    return library


def test_the_articles_shown_come_first_and_the_others_follow(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "AT_ONCE", 10)
    person = open_window(marked)
    window = person.window
    source = window.refresher.gathering.source
    person.qtbot.waitUntil(lambda: bool(source.gathered))
    assert next(iter(source.gathered)) == window.session.articles()[3].id
    person.qtbot.waitUntil(lambda: not window.refresher.gathering.going_on)
    numbers = [card.article.number for card in window.panel.rows.all_rows]
    assert numbers == sorted(numbers)
    assert (len(numbers), source.made) == (100, 100)
    assert window.panel.bar.count.text() == "100"


def test_a_change_amid_the_cards_of_an_article_makes_its_own_card_and_no_stale_one(
    marked: Path, open_window: OpenWindow
) -> None:
    window = open_window(marked).window
    gathering_, session = window.refresher.gathering, window.session
    source, article = gathering_.source, session.articles()[0].id
    gathering_.stop()
    gathering_._begin(article)
    assert gathering_._making is not None
    window.panel.set_cards(tuple(next(gathering_._making) for _ in range(3)))
    last, gone = session.annotations(article)[-1], session.annotations(article)[-2]
    made = source.made
    session.perform(SetNote(last.id, "Amid all this."))
    session.perform(RemoveAnnotation(gone.id))
    # What is left is not made for their sake: the person would wait for it.
    assert source.made == made + 1
    assert gathering_.going_on
    session.set_current(last.id, "column")
    assert source.made == made + 1
    gathering_.finish()
    window.afterwards.settle()
    cards = [card for card in window.panel.rows.all_rows if card.article.id == article]
    assert len(cards) == 19
    assert cards[-1].annotation.note == "Amid all this."
    assert gone.id not in {card.id for card in cards}


def test_what_follows_many_changes_waits_for_turns_of_its_own(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handlers, "FEW", 9)
    monkeypatch.setattr(refresher, "FEW", 9)
    window = open_window(marked).window
    window.panel.cards.setFocus()
    window.panel.cards.selectAll()
    made = window.refresher.gathering.source.made
    window.panel.status_chosen.emit(window.panel.chosen(), "disputed")
    statuses = {card.status for card in window._panel.rows.all_rows}
    assert statuses == {Status.CONFIRMED}
    assert window.afterwards.waiting
    window.commands.actions["edit.undo"].trigger()
    assert window.afterwards.waiting
    assert {card.status for card in window.panel.rows.all_rows} == {Status.CONFIRMED}
    assert len(window.panel.chosen()) == 100
    assert window.refresher.gathering.source.made == made + 200


def test_the_texts_of_a_large_library_are_shown_before_their_marks(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = (person := open_window(marked)).window
    window.session.close()
    monkeypatch.setattr(gathering, "AT_ONCE", 10)
    monkeypatch.setattr(desk, "_MARKED_AT_ONCE", 10)
    listed: list[object] = []
    monkeypatch.setattr(window.articles, "set_articles", lambda *all_: listed.append(all_))
    pinned: list[dict[str, object]] = []
    monkeypatch.setattr(window.timeline, "set_pins", pinned.append)
    assert window.open_library(marked)
    (column,) = window.row
    assert column.view.article is not None
    assert (window.desk.marking, len(column.view.highlights()), pinned) == (True, 0, [])
    assert not window.refresher.gathering.source.gathered
    person.qtbot.waitUntil(lambda: bool(listed) and not window.desk.marking)
    assert len(listed) == 1
    assert len(column.view.highlights()) == 20
    assert column.article_id in window.timeline._claims_of


def test_one_note_makes_one_card_and_reads_no_other_annotation(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(marked).window
    session, source = window.session, window.refresher.gathering.source
    one = session.all_annotations()[50]
    library = session.library
    assert library is not None
    read: list[object] = []
    for name in ("annotations", "orphans", "claims", "contents"):
        monkeypatch.setattr(library, name, lambda *asked, name=name: read.append((name, asked)))
    before = source.made
    assert session.perform(SetNote(one.id, "A note."))
    assert source.made == before + 1
    assert read == []
    card = window.panel.rows.card(one.id)
    assert card is not None
    assert card.annotation.note == "A note."


def test_what_an_import_brings_is_arranged_once(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(marked).window
    arranged: list[object] = []
    monkeypatch.setattr(window.timeline, "set_articles", lambda *all_: arranged.append(all_))
    window.session.perform(ImportArticles((draft("A text of today."),)))
    assert len(arranged) == 1


def test_what_changes_with_many_others_is_marked_and_listed_some_at_a_time(
    marked: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (desk, gathering, refresher):
        monkeypatch.setattr(module, "FEW", 10)
    monkeypatch.setattr(desk, "_MARKED_IN_A_TURN", 30)
    person = open_window(marked)
    window = person.window
    session, (column,) = window.session, window.row
    claims = [one.claim_id for one in session.all_annotations()]
    act = ChangeMany(tuple(SetStatus(one, Status.DISPUTED) for one in claims), "Tag as Disputed")

    def marks() -> set[Status]:
        return {one.status for one in column.view._canvas.index.items}

    assert session.perform(act)
    assert marks() == {Status.CONFIRMED}
    window.afterwards.settle()
    assert {card.claim.status for card in window.panel.rows.all_rows} == {Status.DISPUTED}
    person.qtbot.waitUntil(lambda: marks() == {Status.DISPUTED})
    session.undo()
    person.qtbot.waitUntil(lambda: marks() == {Status.CONFIRMED})

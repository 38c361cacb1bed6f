"""The claims that a session keeps are those of its library, however they came about."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.app import seed_drafts
from reader.core.annotating import highlight, new_claim
from reader.core.cards import Card
from reader.core.changes import (
    Change,
    Changed,
    Kind,
    LinkAnnotation,
    RemoveAnnotation,
    SetStatus,
    SetTags,
    UnlinkAnnotation,
)
from reader.core.claim import Annotation, Stance, Status
from reader.core.many import give_stance, give_status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.session.holdings import Held
from reader.session.linked import Linked
from reader.session.session import Session
from reader.ui.card_source import CardSource


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    opened = Session()
    opened.open(tmp_path / "library.sqlite", create=True, beginning_with=seed_drafts())
    yield opened
    opened.close()


def add(session: Session, number: int, start: int) -> None:
    article = session.article(session.articles()[number].id)
    act = Tagging(Status.CONFIRMED)
    session.perform(highlight(article, Span(start, start + 9), act, session.now()))


def some_change(session: Session, chance: random.Random) -> Change:
    annotations = session.all_annotations()
    one, other = chance.choice(annotations), chance.choice(annotations)
    found: list[Change] = [
        SetStatus(one.claim_id, chance.choice(list(Status))),
        SetTags(one.claim_id, tuple(chance.sample("abc", 2))),
        LinkAnnotation(one.id, other.claim_id),
        UnlinkAnnotation(one.id, new_claim(Tagging(tag="own"), session.now())),
        RemoveAnnotation(one.id),
    ]
    return chance.choice(found)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_kept_is_what_the_library_has(session: Session, seed: int) -> None:
    chance, source = random.Random(seed), CardSource(session)
    kept: dict[str, Card] = {}

    def renew(changed: Changed) -> None:
        assert session.touched is not None
        new = source.renewed(changed, session.touched)
        for gone in new.gone:
            del kept[gone]
        kept.update((card.id, card) for card in new.made)

    library = session.library
    assert library is not None
    for number in range(5):
        for start in (0, 40, 80):
            add(session, number, start)
    kept.update((card.id, card) for card in source.cards())
    session.changed.connect(renew)
    for step in range(40):
        move = chance.random()
        if move < 0.6 and session.all_annotations():
            session.perform(some_change(session, chance))
        elif move < 0.8:
            session.undo()
        else:
            session.redo()
        if step % 3:
            continue
        assert session.claims() == {claim.id: claim for claim in library.claims()}
        cards = dict(kept)
        assert session.tags() == Counter(t for c in library.claims() for t in c.tags)
        assert set(cards) == {a.id for a in library.annotations()}
        for annotation in library.annotations():
            card = cards[annotation.id]
            assert (card.annotation, card.claim) == (
                annotation, session.claims()[annotation.claim_id],
            )  # fmt: skip


def test_what_was_read_article_by_article_is_not_read_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        add(session, number, 0)
    one_by_one = [a for info in session.articles() for a in session.held(info.id).placed]
    library = session.library
    assert library is not None
    monkeypatch.setattr(library, "annotations", lambda *_: pytest.fail("read again"))
    assert list(session.all_annotations()) == one_by_one
    assert len(session.claims()) == len(one_by_one) == 3


def test_one_change_makes_one_card_anew(session: Session) -> None:
    for number in range(5):
        for start in range(0, 400, 10):
            add(session, number, start)
    source = CardSource(session)
    before = {card.id: card for card in source.cards()}
    assert source.made == len(before) == 200
    one = session.all_annotations()[7]
    session.perform(SetStatus(one.claim_id, Status.DISPUTED))
    assert session.touched == frozenset({one.id})
    changed = Changed(frozenset({Kind.CLAIMS}), frozenset({one.article_id}))
    after = source.renewed(changed, session.touched)
    assert source.made == 201
    assert [card.id for card in after.made] == [one.id]
    assert after.made[0] != before[one.id]
    assert after.gone == ()


def test_a_change_of_many_puts_the_annotations_of_an_article_in_order_once(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for start in range(0, 200, 20):
        add(session, 0, start)
    annotations = session.all_annotations()
    renewed, made = Held.renewed, []

    def counted(held: Held, gone: list[Annotation], come: list[Annotation]) -> Held:
        made.append(len(come))
        return renewed(held, gone, come)

    monkeypatch.setattr(Held, "renewed", counted)
    change = give_stance(annotations, Stance.HEDGES)
    assert change is not None
    assert session.perform(change)
    assert made == [10]
    assert {one.stance for one in session.all_annotations()} == {Stance.HEDGES}


def test_a_change_of_status_counts_no_tag_again(session: Session) -> None:
    add(session, 0, 0)
    (claim,) = session.claims().values()
    session.perform(SetTags(claim.id, ("a",)))
    assert session._holdings is not None
    before = session._holdings.tags()
    change = give_status(session.claims().values(), Status.DISPUTED)
    assert change is not None
    assert session.perform(change)
    assert session._holdings.tags() is before


def test_a_change_of_status_moves_nothing_under_its_claims(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(session, 0, 0)
    linked, moved = Linked(session), list[str]()
    assert [*linked.all()]
    (one,) = session.all_annotations()
    monkeypatch.setattr(linked, "_drop", moved.append)
    changed = Changed(frozenset({Kind.CLAIMS}), frozenset(), standing=frozenset({one.id}))
    assert linked.renew(changed) == frozenset()
    assert moved == []


def lines_run(act: Callable[[], object], file: str) -> int:
    """Return how many lines of a module of the program, and of what it counts with, `act` runs."""
    ran, was = [0], sys.gettrace()

    def line(frame: FrameType, event: str, arg: object) -> Any:
        ran[0] += event == "line"
        return line

    def call(frame: FrameType, event: str, arg: object) -> Any:
        name = frame.f_code.co_filename
        return line if name.endswith((file, "collections/__init__.py")) else None

    sys.settrace(call)
    try:
        act()
    finally:
        sys.settrace(was)
    return ran[0]


def test_counting_the_tags_of_a_claim_does_not_go_over_all_others(session: Session) -> None:
    for start in range(0, 60, 20):
        add(session, 0, start)
    one, other, last = (claim.id for claim in session.claims().values())
    holdings = session._holdings
    assert holdings is not None

    def again(tag: str) -> int:
        def act() -> None:
            assert session.perform(SetTags(one, (tag,)))

        return lines_run(act, "session/holdings.py")

    assert session.perform(SetTags(one, ("a",)))
    assert holdings.tags() == {"a": 1}
    alone = again("b")
    many = [f"tag {number}" for number in range(200)]
    assert session.perform(SetTags(other, tuple(many)))
    assert session.perform(SetTags(last, ("b",)))
    assert dict(holdings.tags()) == {**dict.fromkeys(many, 1), "b": 2}
    assert again("c") <= alone + 2
    assert dict(holdings.tags()) == {**dict.fromkeys(many, 1), "b": 1, "c": 1}


def test_taking_an_annotation_from_its_claim_does_not_go_over_all_articles(
    session: Session,
) -> None:
    add(session, 0, 0)
    linked = Linked(session)
    assert len(linked.all()) == 1

    def taken() -> int:
        (one,) = session.annotations(session.articles()[0].id)
        assert session.perform(RemoveAnnotation(one.id))
        about = frozenset({Kind.ANNOTATIONS}), frozenset({one.article_id})
        changed = Changed(*about, annotations=frozenset({one.id}))
        return lines_run(lambda: linked.renew(changed), "session/linked.py")

    alone = taken()
    assert linked.articles() == frozenset()
    for number in range(5):
        add(session, number, 0)
    linked.forget()
    assert len(linked.all()) == 5
    assert taken() == alone
    assert linked.articles() == {info.id for info in session.articles()[1:]}


def test_an_article_is_read_in_two_parts_and_a_change_between_them_is_in_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(session, 0, 10)
    add(session, 0, 50)
    first = session.articles()[0].id
    library = session.library
    assert library is not None
    session.reload()
    asked: list[str] = []

    def listened(name: str, read: Callable[[str], object]) -> Callable[[str], object]:
        def reads(article_id: str) -> object:
            asked.append(name)
            return read(article_id)

        return reads

    for name in ("annotations", "claims"):
        monkeypatch.setattr(library, name, listened(name, getattr(library, name)))
    assert not session.read_on(first)
    assert (asked, session.holds(first)) == (["annotations"], False)
    session.perform(RemoveAnnotation(library.annotations(first)[0].id))
    asked.clear()
    assert not session.read_on(first)
    assert not session.read_on(first)
    assert asked == ["annotations", "claims"]
    assert session.read_on(first)
    assert session.held(first).placed == library.annotations(first)
    assert len(session.held(first).placed) == 1

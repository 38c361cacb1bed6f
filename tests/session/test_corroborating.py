"""Claims followed across accounts in the background, and renewed by difference."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.core import changes
from reader.core.annotating import highlight
from reader.core.article import Article, Draft
from reader.core.changes import Change, ChangeMany
from reader.core.claim import Claim, Stance, Status
from reader.core.linking import accept, merge, reject, unlink
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.core.times import Publication, PublicationKind
from reader.core.verdicts import Dismissal, Related, Ruling
from reader.corroboration import find_attributions
from reader.ingest import read_files
from reader.locations import seeds
from reader.session import corroboration_work
from reader.session.corroborating import Corroborating
from reader.session.corroboration_topics import Topic
from reader.session.session import Session

NOON = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def drafts() -> tuple[Draft, ...]:
    return tuple(read_files([seeds()]).drafts)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def session(path: Path, drafts: tuple[Draft, ...], qtbot: QtBot) -> Iterator[Session]:
    session = Session(now=lambda: NOON)
    session.open(path, create=True, beginning_with=drafts)
    yield session
    session.close()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts how often articles are read for an index, and for who says what."""
    counts: Counter[str] = Counter()
    for name in ("index_of", "find_attributions", "find_passages", "reuse_of", "compare_all"):
        _count(monkeypatch, counts, name)
    return counts


def _count(monkeypatch: pytest.MonkeyPatch, counts: Counter[str], name: str) -> None:
    real: Callable[..., Any] = getattr(corroboration_work, name)

    def counting(*given: Any, **named: Any) -> Any:
        counts[name] += 1
        return real(*given, **named)

    monkeypatch.setattr(corroboration_work, name, counting)


@pytest.fixture
def following(session: Session, made: Counter[str]) -> Iterator[Corroborating]:
    following = Corroborating(session)
    yield following
    following.finish()


def until(qtbot: QtBot, ask: Callable[[], Any]) -> Any:
    """Ask until there is an answer, and return it."""
    qtbot.waitUntil(lambda: ask() is not None)
    return ask()


def article(session: Session, number: int) -> Article:
    return session.article(session.articles()[number].id)


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def claim_about(session: Session, number: int, words: str) -> Claim:
    """Highlight words of an article, and return their claim."""
    one = article(session, number)
    change = highlight(one, place(one.text, words), Tagging(), NOON)
    assert session.perform(change)
    return change.claim


def requested(session: Session) -> Claim:
    """Return a claim that articles 3, 4 and 5 make, highlighted in 3."""
    return claim_about(session, 2, "The call was requested by Mr Putin.")


def linked(session: Session) -> Claim:
    """Return that claim with the passages of 4 and 5 linked."""
    claim = requested(session)
    for number, words in ((3, "At the request of the Kremlin"), (4, "at the request of Putin")):
        one = article(session, number)
        assert session.perform(accept(one, place(one.text, words), claim, NOON))
    return claim


def test_nothing_is_worked_out_before_it_is_asked_for(
    following: Corroborating, session: Session, made: Counter[str]
) -> None:
    claim = linked(session)
    assert session.perform(changes.SetStatus(claim.id, Status.DISPUTED))
    assert not following.workshop.busy
    assert (following.ready, made) == (False, Counter())


def test_passages_elsewhere_are_found(
    following: Corroborating, session: Session, qtbot: QtBot
) -> None:
    claim = requested(session)
    assert following.passages(claim.id) is None
    found = until(qtbot, lambda: following.passages(claim.id))
    infos = session.articles()
    assert [one.article_id for one in found] == [infos[n].id for n in (0, 1, 3, 4)]
    best = found[3].candidates[0]
    text = article(session, 4).text
    assert "at the request of Putin" in text[best.span.start : best.span.end]
    explained = following.explained(best)
    assert explained is not None
    assert explained.words
    assert following.explained(best) is explained


def test_what_is_linked_or_rejected_is_not_offered_again(
    following: Corroborating, session: Session, qtbot: QtBot
) -> None:
    claim = requested(session)
    searches = until(qtbot, lambda: following.passages(claim.id))
    first = searches[3].candidates[0]
    assert session.perform(reject(article(session, 4), first.span, claim, NOON))
    searches = until(qtbot, lambda: following.passages(claim.id))
    assert first.span not in [one.span for one in searches[3].candidates]
    assert [one.span for one in following.rejections(claim.id)] == [first.span]
    session.undo()
    searches = until(qtbot, lambda: following.passages(claim.id))
    assert searches[3].candidates[0].span == first.span
    assert session.perform(accept(article(session, 4), first.span, claim, NOON))
    searches = until(qtbot, lambda: following.passages(claim.id))
    assert first.article_id not in [one.article_id for one in searches]


def test_what_was_rejected_stays_so_through_merging_and_unlinking(
    following: Corroborating, session: Session
) -> None:
    claim, other = requested(session), claim_about(session, 0, "phone call on January 27")
    span = place(article(session, 4).text, "at the request of Putin")
    assert session.perform(reject(article(session, 4), span, claim, NOON))
    under = (*following.under(claim.id), *following.under(other.id))
    merged = merge(other, (claim,), under, following.rejections(claim.id))
    assert merged is not None
    assert session.perform(merged)
    assert [one.span for one in following.rejections(other.id)] == [span]
    both = following.under(other.id)
    apart = unlink(both[1], both, NOON, following.rejections(other.id))
    assert apart is not None
    assert session.perform(apart)
    taken = following.under(other.id)[0], session.all_annotations()[-1]
    for one in taken:
        assert [each.span for each in following.rejections(one.claim_id)] == [span]
    assert taken[0].claim_id != taken[1].claim_id
    session.undo()
    session.undo()
    assert [one.span for one in following.rejections(claim.id)] == [span]


def test_indexes_are_kept_in_the_library(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    told: list[tuple[int, int]] = []
    following.progressed.connect(lambda done, of: told.append((done, of)))
    following.prepare()
    qtbot.waitUntil(lambda: following.ready)
    assert (made["index_of"], told[-1]) == (5, (5, 5))
    assert session.undo_label() is None, "it is nothing that a person has done"
    again = Corroborating(session)
    again.prepare()
    qtbot.waitUntil(lambda: again.ready)
    again.finish()
    assert made["index_of"] == 5


def test_a_kept_index_that_is_damaged_is_made_anew(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    following.prepare()
    qtbot.waitUntil(lambda: following.ready)
    library, one = session.library, article(session, 0)
    assert library is not None
    kept = next(iter(library.index_shelf().read([one.id])))[1]
    assert kept is not None
    library.keep_indexes([type(kept)(kept.revision_id, kept.stamp, b"rotten")])
    again = Corroborating(session)
    again.prepare()
    qtbot.waitUntil(lambda: again.ready)
    again.finish()
    assert made["index_of"] == 6


def test_a_library_that_cannot_be_written_is_searched_all_the_same(
    path: Path, session: Session, qtbot: QtBot, made: Counter[str]
) -> None:
    claim = requested(session)
    session.close()
    path.chmod(0o400)
    reading = Session(opener=_opened_to_read)
    reading.open(path)
    following = Corroborating(reading)
    assert until(qtbot, lambda: following.passages(claim.id))
    following.finish()
    reading.close()
    assert made["index_of"] == 5


def _opened_to_read(path: Path, **named: Any) -> Any:
    from reader.storage import open_library

    return open_library(path, read_only=True)


SMALL: dict[str, Callable[[Session, Claim], Change]] = {
    "note": lambda s, c: changes.SetNote(_annotation(s, c), "Check this"),
    "stance": lambda s, c: changes.SetStance(_annotation(s, c), Stance.ATTRIBUTES),
    "speaker": lambda s, c: changes.SetSaidBy(_annotation(s, c), "A spokesman"),
    "status": lambda _, c: changes.SetStatus(c.id, Status.CONFIRMED),
    "tags": lambda _, c: changes.SetTags(c.id, ("numbers",)),
    "statement": lambda _, c: changes.SetStatement(c.id, "Putin asked for the call"),
}


def _annotation(session: Session, claim: Claim) -> str:
    return next(one.id for one in session.all_annotations() if one.claim_id == claim.id)


@pytest.mark.parametrize("name", SMALL)
def test_what_is_written_about_an_annotation_costs_no_reading(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot, name: str
) -> None:
    claim = linked(session)
    until(qtbot, lambda: following.passages(claim.id))
    until(qtbot, lambda: following.suggestion(claim.id))
    until(qtbot, lambda: following.differences(claim.id))
    before = Counter(made)
    assert session.perform(SMALL[name](session, claim))
    assert following.passages(claim.id) is not None
    assert following.suggestion(claim.id) is not None
    assert following.differences(claim.id) is not None
    assert (made, following.workshop.busy) == (before, False)


def test_linking_looks_again_for_that_claim_only(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = requested(session)
    other = claim_about(session, 0, "massing its troops near Ukraine")
    for one in (claim, other):
        until(qtbot, partial(following.passages, one.id))
    before = Counter(made)
    last = article(session, 4)
    span = place(last.text, "at the request of Putin")
    assert session.perform(accept(last, span, claim, NOON))
    assert following.passages(other.id) is not None
    assert following.passages(claim.id) is None
    until(qtbot, lambda: following.passages(claim.id))
    assert made - before == {"find_passages": 1}


def test_a_publication_date_makes_one_article_be_read_again(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = linked(session)
    until(qtbot, lambda: following.suggestion(claim.id))
    until(qtbot, lambda: following.passages(claim.id))
    before = Counter(made)
    day = dt.date(2021, 6, 1)
    published = Publication(day, day, day, "I know it.", PublicationKind.PERSON)
    one = article(session, 3)
    assert session.perform(changes.SetPublication(one.id, published))
    until(qtbot, lambda: following.passages(claim.id))
    until(qtbot, lambda: following.suggestion(claim.id))
    assert made["index_of"] - before["index_of"] == 1
    assert made["find_attributions"] - before["find_attributions"] == 1
    assert made["reuse_of"] - before["reuse_of"] == 2, "with each of the other two"


def test_an_article_in_the_trash_is_not_searched(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = requested(session)
    until(qtbot, lambda: following.passages(claim.id))
    last = session.articles()[4].id
    assert session.perform(changes.RemoveArticle(last))
    found = until(qtbot, lambda: following.passages(claim.id))
    assert last not in [one.article_id for one in found]
    assert session.undo()
    found = until(qtbot, lambda: following.passages(claim.id))
    assert last in [one.article_id for one in found]
    assert made["index_of"] == 5


def test_the_status_is_suggested_with_its_sum(
    following: Corroborating, session: Session, qtbot: QtBot
) -> None:
    claim = linked(session)
    told: list[frozenset[Topic]] = []
    following.changed.connect(told.append)
    suggestion = until(qtbot, lambda: following.suggestion(claim.id))
    assert any(Topic.SUGGESTIONS in topics for topics in told)
    assert suggestion.articles == 3
    assert following.suggestion_words(claim.id).startswith("3 articles, ")
    ids = [session.articles()[n].id for n in (2, 3, 4)]
    one = [_under(session, claim, i) for i in ids]
    same = [Ruling(Related.ANNOTATIONS, one[0], other, True, "", "", NOON) for other in one[1:]]
    assert session.perform(ChangeMany(tuple(changes.RuleOrigin(r) for r in same)))
    again = until(qtbot, lambda: following.suggestion(claim.id))
    assert (again.status, len(again.origins)) == (Status.SINGLE_SOURCE, 1)


def _under(session: Session, claim: Claim, article_id: str) -> str:
    return next(a.id for a in session.annotations(article_id) if a.claim_id == claim.id)


def test_differences_are_compared_and_can_be_dismissed(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = claim_about(session, 2, "50-minute phone call")
    one = article(session, 3)
    assert session.perform(accept(one, place(one.text, "almost an hour"), claim, NOON))
    found = until(qtbot, lambda: following.differences(claim.id))
    (length,) = [each for each in found if each.found.matter == "length of time"]
    assert length.dismissed is None
    here, there = length.found.article_id, length.found.other_id
    word = Dismissal(length.id, length.found.matter, here, "50", there, "hour", "alike", "", NOON)
    before = Counter(made)
    assert session.perform(changes.DismissDifference(word))
    found = following.differences(claim.id)
    assert found is not None
    assert [each.dismissed for each in found if each.id == length.id] == [word]
    assert made == before
    session.undo()
    found = following.differences(claim.id)
    assert found is not None
    assert all(each.dismissed is None for each in found)


def test_reuse_voices_and_overlaps_of_the_open_articles(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    ids = [info.id for info in session.articles()]
    shared = until(qtbot, lambda: following.reuse(ids))
    assert sum(one.stock is None for one in shared) == 6
    assert made["reuse_of"] == 10
    assert following.reuse(list(reversed(ids))) == shared
    assert until(qtbot, lambda: following.overlaps(ids))
    voices = following.voices(ids)
    assert voices is not None
    assert "Jen Psaki" in [voice.name for voice in voices]
    miscounted = following.miscounts(ids)
    assert miscounted is not None
    assert [one.found.article_id for one in miscounted]
    said = following.attributions(ids[0])
    assert said
    speaker = following.speaker(ids[0], Span(said[0].start, said[0].end))
    assert speaker == said[0]


def test_the_matrix_is_laid_out_and_laid_out_again(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = linked(session)
    ids = [info.id for info in session.articles()]
    matrix = until(qtbot, lambda: following.matrix(ids))
    assert sorted(matrix.columns) == sorted(ids)
    assert [row.claim for row in matrix.rows] == [session.claim(claim.id)]
    before = Counter(made)
    assert session.perform(changes.SetStatus(claim.id, Status.CONFIRMED))
    matrix = until(qtbot, lambda: following.matrix(ids))
    assert matrix.rows[0].claim.status is Status.CONFIRMED
    assert made == before


def test_a_matrix_that_nobody_waits_for_is_given_up(
    following: Corroborating, session: Session, made: Counter[str], qtbot: QtBot
) -> None:
    claim = linked(session)
    ids = [info.id for info in session.articles()]
    assert following.matrix(ids) is None
    assert following.matrix_needs > 5
    following.give_up_matrix()
    qtbot.waitUntil(lambda: not following.workshop.busy)
    assert following.matrix_needs == 0
    assert made["reuse_of"] == 0
    assert following.suggestion(claim.id) is None
    assert until(qtbot, lambda: following.suggestion(claim.id)).articles == 3


def test_a_linked_passage_has_the_stance_of_its_words(
    following: Corroborating, session: Session, qtbot: QtBot
) -> None:
    ids = [info.id for info in session.articles()]
    text = session.article(ids[0]).text
    said = find_attributions(text)
    spans = [Span(one.start, one.end) for one in said if one.speaker]
    at_once = [following.stance(ids[0], span) for span in spans]
    assert Stance.ASSERTS not in at_once
    until(qtbot, lambda: following.attributions(ids[0]))
    assert [following.stance(ids[0], span) for span in spans] == at_once
    assert following.stance(ids[0], Span(len(text) - 5, len(text) - 1)) is Stance.ASSERTS


def test_another_library_is_another_matter(
    following: Corroborating, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    claim = requested(session)
    until(qtbot, lambda: following.passages(claim.id))
    session.open(tmp_path / "other.sqlite", create=True)
    assert not following.ready
    assert following.under(claim.id) == ()
    assert following.matrix([]) is None


def test_what_cannot_be_read_is_told(
    following: Corroborating, session: Session, path: Path, qtbot: QtBot
) -> None:
    claim = requested(session)
    path.rename(path.with_name("moved.sqlite"))
    told: list[str] = []
    following.failed.connect(told.append)
    assert following.passages(claim.id) is None
    qtbot.waitUntil(lambda: bool(told))
    path.with_name("moved.sqlite").rename(path)


def test_indexing_a_large_library_does_not_wait_until_all_annotations_are_read(
    session: Session, following: Corroborating, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.session.indexing.MOST_INDEXED", 3)
    asked = Counter[str]()
    monkeypatch.setattr(session, "all_annotations", lambda: asked.update(("all",)))
    following.prepare()
    qtbot.waitUntil(lambda: following.ready)
    assert not asked

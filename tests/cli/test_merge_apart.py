"""What becomes of all that two people can do apart, when their libraries are one again."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from reader.core.article import Block, BlockKind, Draft, Source
from reader.core.changes import (
    AddAnnotation,
    AddEvent,
    CorrectTime,
    DismissDifference,
    DropCitation,
    ForgetCorrection,
    HideEvent,
    KeepCitation,
    LinkAnnotation,
    Metadata,
    NameEvent,
    PinEvent,
    RejectPassage,
    RemoveAnnotation,
    RemoveArticle,
    ReviseArticle,
    RuleOrigin,
    SetFurniture,
    SetMetadata,
    SetNote,
    SetPublication,
    SetStance,
    SetStatement,
    SetStatus,
    SetTagColour,
    SetTags,
    TakeBackDismissal,
    TakeBackRejection,
    TakeBackRuling,
)
from reader.core.claim import Stance, Status, TagColour
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.core.times import Publication, PublicationKind, TimeCorrection
from reader.core.verdicts import Rejection, Related
from reader.storage import make_from, open_library
from tests.cli.test_exporting import run
from tests.cli.test_merge import act, held, notes
from tests.export import golden
from tests.storage.values import NOON, citation, dismissal, ruling

Captured = pytest.CaptureFixture[str]
DAY = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))


@dataclass
class Two:
    """Two copies of a library, and what comes of merging them."""

    folder: Path
    captured: Captured
    made: int = 0

    @property
    def mine(self) -> Path:
        return self.folder / "mine.sqlite"

    @property
    def other(self) -> Path:
        return self.folder / "other.sqlite"

    def merge(self, one: Path | None = None, that: Path | None = None) -> tuple[Path, list[str]]:
        """Return the merged library, and what is told of conflicts; checks the exit code."""
        self.made += 1
        new = self.folder / f"new{self.made}.sqlite"
        code = run("merge", one or self.mine, that or self.other, "-o", new, "--json")
        report = json.loads(self.captured.readouterr().out)
        told = [f"{each['what']}: {each['kept']}" for each in report["conflicts"]]
        assert code == (1 if told else 0)
        return new, told

    def copied(self) -> None:
        shutil.copy(self.mine, self.other)


@pytest.fixture
def two(tmp_path: Path, capsys: Captured) -> Two:
    pair = Two(tmp_path, capsys)
    make_from(golden.talks(), pair.mine)
    act(pair.mine, SetStatus("c2", Status.CONFIRMED))
    pair.copied()
    return pair


def said(contents: Contents) -> list[tuple[object, ...]]:
    """Return what is in a library without identities and moments, in an order of its own."""
    claims = {one.id: (one.status, one.statement, one.tags) for one in contents.claims}
    told: list[tuple[object, ...]] = [
        (
            claims[one.claim_id],
            one.article_id,
            one.span,
            one.quote,
            one.anchor,
            one.note,
            one.said_by,
        )
        for one in (*contents.annotations, *contents.orphans)
    ]
    return sorted(told, key=repr)


def published(day: int) -> Publication:
    date = dt.date(2022, 2, day)
    return Publication(date, date, date, "You said so.", PublicationKind.PERSON)


def test_a_claim_changed_in_both_is_kept_twice_and_seen(two: Two) -> None:
    act(two.mine, SetStatus("c1", Status.CONFIRMED))
    act(two.other, SetStatus("c1", Status.SINGLE_SOURCE), SetStatement("c1", "Another statement"))
    new, told = two.merge()
    statement = "How long the delegations met"
    statements = f"Statement: “{statement}” / “Another statement”"
    statuses = "Status: ✓ Confirmed / ① Single-source"
    assert told == [f"{statement}: both are kept ({statements}; {statuses})"]
    contents = held(new)
    versions = [one for one in contents.claims if "how long" in one.tags]
    # A status stays with the statement that it was given to.
    assert sorted((one.status, one.statement) for one in versions) == [
        (Status.CONFIRMED, "How long the delegations met"),
        (Status.SINGLE_SOURCE, "Another statement"),
    ]
    for claim in versions:
        assert len([one for one in contents.annotations if one.claim_id == claim.id]) == 2


def test_different_parts_of_one_thing_are_both_taken(two: Two) -> None:
    act(two.mine, SetNote("n1", "Mine."), SetStatus("c1", Status.CONFIRMED))
    act(two.other, SetStance("n1", Stance.HEDGES), SetTags("c1", ("theirs",)))
    new, told = two.merge()
    assert told == []
    note = next(one for one in held(new).annotations if one.id == "n1")
    claim = next(one for one in held(new).claims if one.id == "c1")
    assert (note.note, note.stance) == ("Mine.", Stance.HEDGES)
    assert (claim.status, claim.tags) == (Status.CONFIRMED, ("theirs",))


def test_the_same_change_in_both_is_no_conflict(two: Two) -> None:
    first = held(two.mine).articles[0].id
    same = (
        SetNote("n1", "Alike."),
        SetStatus("c1", Status.CONFIRMED),
        NameEvent(DAY, "The talks"),
        SetTagColour("talks", TagColour.TEAL),
        SetMetadata(first, Metadata(outlet="The New Paper")),
        DismissDifference(dismissal(first, first, "the same")),
        RuleOrigin(ruling(Related.NAMES, "Moscow", "Kremlin")),
        KeepCitation(citation(first)),
    )
    act(two.mine, *same)
    act(two.other, *same)
    new, told = two.merge()
    assert told == []
    assert said(held(new)) == said(held(two.mine))


def test_what_is_said_of_articles_is_taken_over_where_it_is_newer(two: Two) -> None:
    first, second, _ = (one.id for one in held(two.mine).articles)
    act(two.mine, SetMetadata(first, Metadata(title="Mine")))
    act(
        two.other,
        SetMetadata(first, Metadata(byline="Theirs")),
        SetPublication(second, published(3)),
        SetFurniture(second, held(two.other).articles[1].info.revision_id, (0,), furniture=True),
    )
    new, told = two.merge()
    assert told == []
    made = held(new).articles
    assert (made[0].info.title, made[0].info.byline) == ("Mine", "Theirs")
    assert made[1].info.publication == published(3)
    assert made[1].blocks == held(two.other).articles[1].blocks
    assert made[1].blocks != held(two.mine).articles[1].blocks


def test_dates_count_from_the_day_that_is_taken_over(two: Two) -> None:
    first = held(two.mine).articles[0].id
    act(two.other, SetPublication(first, published(3)))
    new, _ = two.merge()
    assert held(new).articles[0].times == held(two.other).articles[0].times
    assert held(new).articles[0].times != held(two.mine).articles[0].times


def test_what_both_said_of_an_article_is_told(two: Two) -> None:
    first = held(two.mine).articles[0].id
    act(two.mine, SetMetadata(first, Metadata(title="Mine")), SetPublication(first, published(3)))
    act(two.other, SetMetadata(first, Metadata(title="Their")), SetPublication(first, published(4)))
    new, told = two.merge()
    assert held(new).articles[0].info.title == "Mine"
    assert told[0] == (
        "Mine: the title “Mine” stays; the other library has “Their”: see the history"
    )
    assert told[1].startswith("Mine: the publication date “published ")
    assert "2022-02-04" in told[1]
    assert two.merge(new, two.other)[1] == []


def correction(contents: Contents, value: str) -> TimeCorrection:
    article = contents.articles[0]
    at = article.text.index("on Thursday")
    span, day = Span(at, at + 11), dt.date.fromisoformat(value)
    where = (article.id, article.info.revision_id, span, quote_at(article.text, span))
    return TimeCorrection(*where, value, day, day)


def test_events_colours_and_dates_are_taken_over_where_they_are_newer(two: Two) -> None:
    contents = held(two.mine)
    act(
        two.mine,
        NameEvent(DAY, "Before"),
        SetTagColour("talks", TagColour.TEAL),
        CorrectTime(correction(contents, "2022-01-20")),
    )
    two.copied()
    act(two.mine, PinEvent(DAY))
    act(
        two.other,
        NameEvent(DAY, "After"),
        SetTagColour("talks", TagColour.PLUM),
        CorrectTime(correction(contents, "2022-01-21")),
    )
    new, told = two.merge()
    assert told == []
    (event,) = held(new).events
    assert (event.name, event.pinned) == ("After", True)
    assert [one.colour for one in held(new).tag_styles] == [TagColour.PLUM]
    assert [one.value for one in held(new).corrections] == ["2022-01-21"]
    assert held(new).articles[0].times == held(two.other).articles[0].times


def test_events_that_both_added_at_the_same_days_are_both_there(two: Two) -> None:
    here, there = (replace(DAY, number=number) for number in (5, 9))
    act(two.mine, NameEvent(DAY, "Told"), AddEvent(here, "Mine"))
    two.copied()
    act(two.mine, NameEvent(here, "Still mine"))
    act(two.other, AddEvent(there, "Theirs"), HideEvent(here))
    new, told = two.merge()
    assert told == []
    assert held(new).events == (
        EventNote(DAY, "Told"),
        EventNote(here, "Still mine", hidden=True, by_hand=True),
        EventNote(there, "Theirs", by_hand=True),
    )
    assert two.merge(new, two.other)[1] == []


def test_events_colours_and_dates_that_both_changed_are_told(two: Two) -> None:
    contents = held(two.mine)
    for path, name, colour, day in (
        (two.mine, "Mine", TagColour.TEAL, "2022-01-20"),
        (two.other, "Theirs", TagColour.PLUM, "2022-01-21"),
    ):
        act(
            path,
            NameEvent(DAY, name),
            SetTagColour("talks", colour),
            CorrectTime(correction(contents, day)),
        )
    new, told = two.merge()
    assert [one.name for one in held(new).events] == ["Mine"]
    assert len(told) == 3
    assert all(any(word in one for one in told) for word in ("Theirs", "plum", "2022-01-21"))
    assert two.merge(new, two.other)[1] == []


def test_what_was_taken_back_does_not_come_from_the_other_library(two: Two) -> None:
    contents = held(two.mine)
    one, span = contents.articles[0], Span(0, 5)
    where = ("c1", one.id, one.info.revision_id, span, quote_at(one.text, span), NOON)
    rejected, dismissed = Rejection("r1", *where), dismissal(one.id, one.id, "why")
    ruled = ruling(Related.NAMES, "Moscow", "Kremlin")
    at = correction(contents, "2022-01-20")
    act(
        two.mine,
        RejectPassage(rejected),
        DismissDifference(dismissed),
        RuleOrigin(ruled),
        KeepCitation(citation(one.id)),
        CorrectTime(at),
        SetTagColour("talks", TagColour.TEAL),
        PinEvent(DAY),
    )
    two.copied()
    act(
        two.mine,
        TakeBackRejection("r1"),
        TakeBackDismissal(dismissed.id),
        TakeBackRuling(ruled.id),
        DropCitation(citation(one.id).id),
        ForgetCorrection(one.id, at.span),
        SetTagColour("talks", None),
        PinEvent(DAY, pinned=False),
    )
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        made = held(new)
        assert told == []
        assert not any((made.verdicts.rejections, made.verdicts.dismissals, made.verdicts.rulings))
        assert not any((made.corrections, made.tag_styles, made.events, made.citations))


def test_citations_of_both_are_kept_and_the_newer_of_one(two: Two) -> None:
    first, second, _ = (one.id for one in held(two.mine).articles)
    act(two.mine, KeepCitation(citation(first)), KeepCitation(citation("", "Elsewhere")))
    two.copied()
    act(two.mine, KeepCitation(citation(second)))
    act(two.other, KeepCitation(citation(first, more="10.1/2")), KeepCitation(citation("", "Far")))
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        assert told == []
        found = {(one.article_id, one.title): one.record for one in held(new).citations}
        assert set(found) == {
            (first, "Leaders spoke"),
            (second, "Leaders spoke"),
            ("", "Elsewhere"),
            ("", "Far"),
        }
        assert "10.1/2" in found[first, "Leaders spoke"]
    act(two.mine, KeepCitation(citation(first, more="10.1/3")))
    _, told = two.merge()
    assert len(told) == 1
    assert "10.1/2" in told[0]


@pytest.mark.parametrize("emptied", [False, True])
def test_an_article_that_was_removed_in_one_stays_removed(two: Two, emptied: bool) -> None:
    first = held(two.mine).articles[0].id
    act(two.mine, RemoveArticle(first))
    if emptied:
        with closing(open_library(two.mine)) as library:
            library.empty_trash()
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        assert told == []
        assert first not in [one.id for one in held(new).articles]
        assert {one.article_id for one in held(new).annotations}.isdisjoint({first})
        again, more = two.merge(new, two.other)
        assert more == []
        assert first not in [one.id for one in held(again).articles]


def test_an_article_removed_in_one_and_worked_on_in_the_other_is_kept_and_told(two: Two) -> None:
    first = held(two.mine).articles[0].id
    act(two.mine, RemoveArticle(first))
    act(two.other, SetNote("n1", "Theirs."))
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        assert told == ["Talks *fail*: removed in one library, changed in the other: it is kept"]
        assert notes(new)["n1"] == "Theirs."


def test_an_annotation_removed_in_one_and_changed_in_the_other_is_kept_and_told(two: Two) -> None:
    act(two.mine, RemoveAnnotation("n1"))
    act(two.other, SetNote("n1", "Theirs."))
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        assert len(told) == 1
        assert told[0].endswith("removed in one library, changed in the other: it is kept")
        assert notes(new)["n1"] == "Theirs."


def test_a_claim_that_went_in_one_and_was_changed_in_the_other_is_seen(two: Two) -> None:
    act(two.mine, LinkAnnotation("n3", "c1"))
    act(two.other, SetStatus("c2", Status.DISPUTED))
    new, told = two.merge()
    assert len(told) == 1
    contents = held(new)
    assert {one.id: one.status for one in contents.claims}["c2"] is Status.DISPUTED
    assert [one.quote.exact for one in contents.annotations if one.claim_id == "c2"] == [
        "Nothing was agreed"
    ]
    assert next(one for one in contents.annotations if one.id == "n3").claim_id == "c1"


def test_what_was_undone_is_not_taken_for_a_change(two: Two) -> None:
    with closing(open_library(two.mine)) as library:
        library.apply(SetNote("n1", "Mine."))
        library.undo()
    act(two.other, SetNote("n1", "Theirs."))
    assert notes(two.mine)["n1"] == notes(two.merge(two.mine, two.mine)[0])["n1"]
    two.copied()
    with closing(open_library(two.other)) as library:
        library.redo()
    new, told = two.merge()
    assert told == []
    assert notes(new)["n1"] == "Mine."


def test_working_on_after_a_merge_and_merging_again(two: Two) -> None:
    act(two.mine, SetNote("n1", "Mine."), SetStatus("c1", Status.CONFIRMED))
    act(two.other, SetNote("n3", "Theirs."))
    new, told = two.merge()
    assert told == []
    act(two.other, SetNote("n1", "Later."), RemoveAnnotation("n2"), SetNote("n3", "Later."))
    act(new, SetStance("n3", Stance.DENIES))
    again, told = two.merge(new, two.other)
    # n1 was changed in mine before, and there without knowing of that.
    words = "The delegations met on Thursday for two hours"
    assert told == [f"{words}: both are kept (Note: “Mine.” / “Later.”)"]
    contents = held(again)
    assert "n2" not in notes(again)
    third = next(one for one in contents.annotations if one.id == "n3")
    assert (third.note, third.stance) == ("Later.", Stance.DENIES)
    assert sorted(one.note for one in contents.annotations if "met on" in one.quote.exact) == [
        "Later.",
        "Mine.",
    ]
    assert two.merge(again, two.other)[1] == []
    assert two.merge(again, new)[1] == []
    assert said(held(two.merge(again, new)[0])) == said(contents)


def test_what_the_merged_library_removed_stays_removed(two: Two) -> None:
    new, _ = two.merge()
    act(new, RemoveAnnotation("n2"))
    again, told = two.merge(new, two.other)
    assert told == []
    assert "n2" not in notes(again)


def test_a_copy_that_was_written_down_as_json_is_known_for_an_older_state(two: Two) -> None:
    written = two.folder / "old.json"
    assert run("export", "--library", two.mine, "--format", "json", "-o", written) == 0
    act(two.mine, SetNote("n1", "Later."), RemoveAnnotation("n2"))
    new, told = two.merge(two.mine, written)
    assert told == []
    assert notes(new)["n1"] == "Later."
    assert "n2" not in notes(new)


def revised(contents: Contents, text: str) -> ReviseArticle:
    article = contents.articles[0]
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text.rstrip()))),)
    source = Source("again.txt", "text/plain", text.encode())
    return ReviseArticle(article.id, Draft(source, text, blocks, article.info.title))


def test_the_newer_text_is_taken_with_its_annotations(two: Two) -> None:
    text = "New beginning.\n" + golden.FIRST
    act(two.other, revised(held(two.other), text))
    act(two.mine, SetNote("n1", "Mine."))
    for new, told in (two.merge(), two.merge(two.other, two.mine)):
        assert told == []
        contents = held(new)
        assert contents.articles[0].text == text
        note = next(one for one in contents.annotations if one.id == "n1")
        assert (note.note, text[note.span.start : note.span.end]) == ("Mine.", note.quote.exact)


def test_an_annotation_of_a_text_that_is_not_kept_is_looked_for_and_never_lost(two: Two) -> None:
    act(two.mine, revised(held(two.mine), "Mine.\n" + golden.FIRST))
    act(two.other, revised(held(two.other), "Theirs, wholly other words.\n" + golden.FIRST))
    contents = held(two.other)
    article = contents.articles[0]
    model = next(one for one in contents.annotations if one.id == "n1")
    claim = replace(contents.claims[0], id="fresh")
    for identity, words in (("n8", "the minister told"), ("n9", "Theirs, wholly other words")):
        at = article.text.index(words)
        span = Span(at, at + len(words))
        made = replace(
            model,
            id=identity,
            claim_id=f"c{identity}",
            span=span,
            quote=quote_at(article.text, span),
        )
        act(two.other, AddAnnotation(made, replace(claim, id=f"c{identity}")))
    new, told = two.merge()
    made_of_both = held(new)
    assert made_of_both.articles[0].text.startswith("Mine.")
    assert "n8" in notes(new)
    assert "n9" in [one.id for one in made_of_both.orphans]
    assert any("kept among those that are not found" in one for one in told)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param(
            (lambda: SetStatus("c1", Status.CONFIRMED), lambda: SetStatus("c1", Status.NONE)),
            id="status",
        ),
        pytest.param((lambda: SetNote("n1", "a"), lambda: SetNote("n1", "b")), id="note"),
        pytest.param(
            (lambda: LinkAnnotation("n3", "c1"), lambda: LinkAnnotation("n3", "c3")), id="link"
        ),
    ],
)
def test_two_merges_the_other_way_round_come_to_the_same(
    two: Two, changes: tuple[Callable[[], SetNote], Callable[[], SetNote]]
) -> None:
    act(two.mine, changes[0]())
    act(two.other, changes[1]())
    one, _ = two.merge()
    that, _ = two.merge(two.other, two.mine)
    assert said(held(one)) == said(held(that))
    both, told = two.merge(one, that)
    assert told == []
    assert said(held(both)) == said(held(one))

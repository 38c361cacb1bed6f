"""Two copies of a library, worked in apart, become one again."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.changes import (
    Change,
    CorrectTime,
    DismissDifference,
    ImportArticles,
    JoinEvents,
    KeepCitation,
    Metadata,
    NameEvent,
    PartEvents,
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
    SetStatus,
    SetTagColour,
)
from reader.core.citation import Citation
from reader.core.citation_records import kept_citation
from reader.core.claim import Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.core.verdicts import Rejection, Related
from reader.storage import State, make_from, open_library
from tests.cli.test_exporting import run
from tests.export import golden
from tests.storage.values import NOON, dismissal, published, ruling
from tests.storage.values import draft as article_draft

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    mine, other = tmp_path / "mine.sqlite", tmp_path / "other.sqlite"
    make_from(golden.talks(), mine)
    act(mine, SetStatus("c2", Status.CONFIRMED))
    shutil.copy(mine, other)
    return mine, other


def act(path: Path, *changes: Change) -> None:
    with closing(open_library(path)) as library:
        for change in changes:
            library.apply(change)


def held(path: Path) -> Contents:
    with closing(open_library(path)) as library:
        assert not library.is_altered()
        return library.contents()


def notes(path: Path) -> dict[str, str]:
    return {one.id: one.note for one in held(path).annotations}


def test_the_newer_of_each_is_taken_whatever_the_clock_says(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    act(mine, SetNote("n1", "Mine."))
    act(other, SetNote("n2", "Theirs."), SetStatus("c1", Status.CONFIRMED))
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new) == 0
    out = capsys.readouterr().out
    assert out.startswith("0 articles added, 0 annotations added, 2 newer taken, 0 conflicts.")
    assert (notes(new)["n1"], notes(new)["n2"]) == ("Mine.", "Theirs.")
    assert {c.id: c.status for c in held(new).claims}["c1"] is Status.CONFIRMED


def test_of_what_there_can_be_only_one_both_values_are_told(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    first = held(mine).articles[0].id
    act(mine, SetMetadata(first, Metadata(outlet="Evening Star", byline="")))
    act(other, SetMetadata(first, Metadata(outlet="The Evening Star", byline="B. Writer")))
    assert run("merge", mine, other, "-o", tmp_path / "new.sqlite") == 1
    err = capsys.readouterr().err
    assert "the outlet “Evening Star” stays; the other library has “The Evening Star”" in err
    assert "the byline “” stays; the other library has “B. Writer”" in err
    assert run("merge", mine, other, "-o", tmp_path / "again.sqlite", "--json") == 1
    assert said_of_the_first(tmp_path / "new.sqlite") == ("Evening Star", "")
    conflicts = json.loads(capsys.readouterr().out)["conflicts"]
    assert [one["differs"] for one in conflicts] == [
        [{"field": "outlet", "mine": "Evening Star", "other": "The Evening Star"}],
        [{"field": "byline", "mine": "", "other": "B. Writer"}],
    ]


def said_of_the_first(path: Path) -> tuple[str, str]:
    info = held(path).articles[0].info
    return info.outlet, info.byline


def test_what_the_other_library_says_of_an_article_is_in_the_history(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    mine, other = pair
    first = held(mine).articles[0].id
    act(mine, SetMetadata(first, Metadata(outlet="Evening Star", byline="")))
    act(other, SetMetadata(first, Metadata(outlet="The Evening Star", byline="B. Writer")))
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new) == 1
    assert said_of_the_first(new) == ("Evening Star", "")
    assert run("merge", new, other, "-o", tmp_path / "again.sqlite") == 0
    assert said_of_the_first(tmp_path / "again.sqlite") == ("Evening Star", "")
    with closing(open_library(new)) as library:
        assert library.redo_label() == "Take What other Says"
        library.redo()
    assert said_of_the_first(new) == ("The Evening Star", "B. Writer")


def test_what_both_have_changed_is_kept_twice_and_told(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    act(mine, SetNote("n1", "Mine."))
    act(other, SetNote("n1", "Theirs."))
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new, "--json") == 1
    report = json.loads(capsys.readouterr().out)
    assert report["conflicts"] == [
        {
            "what": "The delegations met on Thursday for two hours",
            "kept": "both are kept (Note: “Mine.” / “Theirs.”)",
            "differs": [{"field": "note", "mine": "Mine.", "other": "Theirs."}],
        }
    ]
    assert sorted(notes(new).values()).count("Theirs.") == 1
    assert notes(new)["n1"] == "Mine."
    again = tmp_path / "again.sqlite"
    assert run("merge", new, other, "-o", again) == 0
    assert sorted(notes(again).values()).count("Theirs.") == 1


def test_every_field_that_differs_is_told(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    article = held(mine).articles[0].id
    colours = TagColour.OCHRE, TagColour.TEAL
    for path, status, stance, title, colour in (
        (mine, Status.SINGLE_SOURCE, Stance.DENIES, "One", colours[0]),
        (other, Status.CONFIRMED, Stance.HEDGES, "Two", colours[1]),
    ):
        act(path, SetStatus("c1", status), SetStance("n1", stance), SetTagColour("talks", colour))
        act(path, SetMetadata(article, Metadata(title=title)))
    assert run("merge", mine, other, "-o", tmp_path / "new.sqlite") == 1
    told = capsys.readouterr().err
    assert "both are kept (Status: ① Single-source / ✓ Confirmed)" in told
    assert "both are kept (Stance: denies / hedges)" in told
    assert run("merge", mine, other, "-o", tmp_path / "again.sqlite", "--json") == 1
    report = json.loads(capsys.readouterr().out)
    values = [tuple(each.values()) for one in report["conflicts"] for each in one["differs"]]
    assert values == [
        ("title", "One", "Two"),
        ("status", "single-source", "confirmed"),
        ("stance", "denies", "hedges"),
        ("colour", *(colour.value for colour in colours)),
    ]


def test_all_that_both_say_otherwise_is_told_kept_and_one_step_of_undo(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    first, second = (one.id for one in held(mine).articles[:2])
    for path, word, day, colour in (
        (mine, "One", 3, TagColour.OCHRE),
        (other, "Two", 4, TagColour.TEAL),
    ):
        act(path, *_said(held(path), first, second, word, day, colour))
    act(other, SetNote("n2", "Theirs."))
    other_says, new = held(other), tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new, "--json") == 1
    told = json.loads(capsys.readouterr().out)["conflicts"]
    assert [each["field"] for one in told for each in one["differs"]] == [
        "title", "publication", "furniture", "text", "name", "joined",
        "colour", "value", "begin", "end_date", "reason", "same", "outlet",
    ]  # fmt: skip
    assert _single(held(new)) == _single(held(mine))
    with closing(open_library(new)) as library:
        made = [(one.label, one.state) for one in library.history(9, moves=False)]
        assert made == [
            ("Take What other Says", State.UNDONE),
            ("Merge Library other", State.DONE),
        ]
        texts = [library.revision_text(one.id) for one in library.revisions(second)]
        assert other_says.articles[1].text in texts
        assert texts[-1] == held(mine).articles[1].text
        library.redo()
    assert _single(held(new)) == _single(other_says)
    with closing(open_library(new)) as library:
        library.undo()
    assert _single(held(new)) == _single(held(mine))
    assert run("merge", new, other, "-o", tmp_path / "again.sqlite") == 0


def test_one_undo_takes_a_whole_merge_back_and_redo_brings_it(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    first, second, *_, last = (one.id for one in held(mine).articles)
    # Their dates are then as the program reads them, as they are after an undo.
    day = published(dt.date(2022, 1, 9))
    act(mine, SetPublication(first, day), SetPublication(second, day))
    shutil.copy(mine, other)
    fresh = article_draft("Another desk\nIt was on 3 February that they met.\n")
    act(other, *_said(held(other), first, second, "Two", 4, TagColour.TEAL))
    act(other, ImportArticles((fresh,)), SetNote("n1", "Theirs."), RemoveArticle(last))
    act(mine, SetNote("n2", "Mine."))
    new = tmp_path / "made" / "mine.sqlite"
    new.parent.mkdir()
    assert run("merge", mine, other, "-o", new) == 0
    both = held(new)
    assert [one.info.title for one in both.articles] == ["Two", "Talks go on", "Another desk"]
    capsys.readouterr()
    with closing(open_library(new)) as library:
        assert [one.label for one in library.history(9)] == ["Merge Library other"]
        library.undo()
    assert exported(new, capsys) == exported(mine, capsys)
    with closing(open_library(new)) as library:
        assert library.undo_label() is None
        library.redo()
        assert [one.info.id for one in library.trash().articles] == [last]
    assert held(new) == both
    assert run("check", new) == 0
    assert run("merge", new, other, "-o", tmp_path / "again.sqlite") == 0


def exported(library: Path, capsys: Captured) -> str:
    assert run("export", "--library", library, "--format", "json", "-q") == 0
    return re.sub('"exported": "[^"]*"', "", capsys.readouterr().out)


def _said(
    start: Contents, first: str, second: str, word: str, hours: int, colour: TagColour
) -> list[Change]:
    """Return changes of all kinds of which a library can say one thing only."""
    one = start.articles[0]
    span = Span(one.text.index("on Thursday"), one.text.index("on Thursday") + 11)
    day = dt.date(2022, 1, hours)
    where = (first, one.info.revision_id, span, quote_at(one.text, span))
    events = [Interval(dt.date(2022, 1, n), dt.date(2022, 1, n)) for n in (27, 28)]
    draft = article_draft(f"Talks go on\nThey met for {hours} hours, and will meet again.\n")
    return [
        SetMetadata(first, Metadata(title=word)),
        SetPublication(first, published(day)),
        SetFurniture(first, one.info.revision_id, (hours - 2,), furniture=True),
        ReviseArticle(second, draft),
        NameEvent(events[0], word),
        JoinEvents(events[0], (events[1],)) if hours == 3 else PartEvents((events[1],)),
        SetTagColour("talks", colour),
        CorrectTime(TimeCorrection(*where, day.isoformat(), day, day)),
        DismissDifference(dismissal(first, first, word)),
        RuleOrigin(ruling(Related.NAMES, "a", "b", same=hours == 3)),
        KeepCitation(kept_citation(Citation("Talks", outlet=word), first, NOON)),
    ]


def _single(contents: Contents) -> list[object]:
    first = contents.articles[0]
    verdicts = contents.verdicts
    info = replace(first.info, words=0)
    told: list[object] = [info, first.blocks, first.times, contents.corrections]
    told += [one.name for one in contents.events]
    told += [contents.events[-1].joined, contents.tag_styles, contents.citations]
    return [*told, verdicts.dismissals, verdicts.rulings]


def test_what_was_removed_stays_removed(pair: tuple[Path, Path], tmp_path: Path) -> None:
    mine, other = pair
    act(mine, RemoveAnnotation("n1"))
    act(other, RemoveAnnotation("n2"))
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new) == 0
    assert "n1" not in notes(new)
    assert "n2" not in notes(new)


def test_a_library_that_knows_nothing_gets_everything(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.sqlite", tmp_path / "other.sqlite"
    open_library(mine, create=True).close()
    make_from(golden.talks(), other)
    written = tmp_path / "other.json"
    assert run("export", "--library", other, "--format", "json", "-o", written) == 0
    for source in (other, written):
        new = tmp_path / f"new{source.suffix}.sqlite"
        assert run("merge", mine, source, "-o", new) == 0
        assert held(new).articles == held(other).articles
        assert held(new).annotations == held(other).annotations


def test_decisions_of_both_are_kept(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    contents = held(mine)
    one = contents.articles[0]
    claims = [claim.id for claim in contents.claims]
    for path, start, name in ((mine, 0, "mine"), (other, 5, "theirs")):
        span = Span(start, start + 5)
        where = (claims[0], one.id, one.info.revision_id, span, quote_at(one.text, span), NOON)
        act(
            path,
            RejectPassage(Rejection(name, *where)),
            DismissDifference(dismissal(one.id, one.id, name)),
            RuleOrigin(ruling(Related.NAMES, name, "Kremlin")),
        )
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new) == 1
    told = "“nine / ten”: what this library says is kept; the other one says “theirs”"
    assert told in capsys.readouterr().err
    verdicts = held(new).verdicts
    assert [each.id for each in verdicts.rejections] == ["mine", "theirs"]
    assert [each.reason for each in verdicts.dismissals] == ["mine"]
    assert sorted(each.one for each in verdicts.rulings) == ["mine", "theirs"]


def test_what_was_rejected_for_a_claim_that_is_gone_is_not_taken_over(
    pair: tuple[Path, Path], tmp_path: Path
) -> None:
    mine, other = pair
    contents = held(mine)
    one, gone = contents.articles[0], contents.annotations[0]
    under = [each.id for each in contents.annotations if each.claim_id == gone.claim_id]
    where = (gone.claim_id, one.id, one.info.revision_id)
    span = Span(0, 5)
    act(other, RejectPassage(Rejection("x", *where, span, quote_at(one.text, span), NOON)))
    orphans = [each.id for each in contents.orphans if each.claim_id == gone.claim_id]
    act(mine, *(RemoveAnnotation(each) for each in (*under, *orphans)))
    new = tmp_path / "new.sqlite"
    assert run("merge", mine, other, "-o", new) == 0
    assert gone.claim_id not in [claim.id for claim in held(new).claims]
    assert held(new).verdicts.rejections == ()


def test_nothing_is_overwritten_and_nothing_made_of_nonsense(
    pair: tuple[Path, Path], tmp_path: Path, capsys: Captured
) -> None:
    mine, other = pair
    assert run("merge", mine, other, "-o", other) == 2
    assert run("merge", mine, tmp_path / "none.sqlite", "-o", tmp_path / "new.sqlite") == 2
    assert not (tmp_path / "new.sqlite").exists()
    assert capsys.readouterr().err.count("\n") == 2

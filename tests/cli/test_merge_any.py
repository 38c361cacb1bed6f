"""Whatever two people do apart, merging comes to the same from either side, and comes to an end."""

from __future__ import annotations

import datetime as dt
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.changes import (
    Change,
    LinkAnnotation,
    Metadata,
    NameEvent,
    PinEvent,
    RemoveAnnotation,
    RemoveArticle,
    SetMetadata,
    SetNote,
    SetStance,
    SetStatement,
    SetStatus,
    SetTagColour,
    SetTags,
)
from reader.core.claim import Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.histories import Histories
from reader.core.library import Contents
from reader.export.library_json import render
from reader.export.merging import Merged, merged
from reader.session.merged_library import write_merged
from reader.storage import GoneError, histories_of, make_from, open_library
from tests.export import golden
from tests.export.shelf import MOMENT

ARTICLES = [one.id for one in golden.talks().articles]
NOTES = ["n1", "n2", "n3", "n4", "n5"]
CLAIMS = ["c1", "c2", "c3"]
WORDS = ["a", "b"]
DAY = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))

notes, claims, words = map(st.sampled_from, (NOTES, CLAIMS, WORDS))
about_things: st.SearchStrategy[Change] = st.one_of(
    st.builds(SetNote, notes, words),
    st.builds(SetStance, notes, st.sampled_from(Stance)),
    st.builds(SetStatus, claims, st.sampled_from(Status)),
    st.builds(SetStatement, claims, words),
    st.builds(SetTags, claims, st.sampled_from([(), ("one",), ("one", "two")])),
    st.builds(LinkAnnotation, notes, claims),
    st.builds(RemoveAnnotation, notes),
)
about_single_things: st.SearchStrategy[Change] = st.one_of(
    st.builds(RemoveArticle, st.sampled_from(ARTICLES)),
    st.builds(SetTagColour, words, st.sampled_from([TagColour.TEAL, TagColour.PLUM, None])),
    st.builds(NameEvent, st.just(DAY), st.sampled_from(["", "a", "b"])),
    st.builds(PinEvent, st.just(DAY), st.booleans()),
    st.builds(SetMetadata, st.sampled_from(ARTICLES), st.builds(Metadata, title=words)),
)
acts = st.lists(st.one_of(about_things, about_single_things), max_size=6)
few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True)
class One:
    """A library as a merge sees it."""

    contents: Contents
    histories: Histories


def worked(folder: Path, name: str, start: One | Contents, done: list[Change]) -> One:
    """Return what a library is in which all this was done, as far as it can be."""
    path = folder / f"{name}.sqlite"
    if isinstance(start, One):
        make_from(start.contents, path, start.histories.things)
    else:
        make_from(start, path)
    with closing(open_library(path)) as library:
        for change in done:
            with suppress(GoneError):
                library.apply(change)
        contents = library.contents()
    return One(contents, histories_of(path))


def both(one: One, that: One) -> Merged:
    return merged(one.contents, that.contents, one.histories, that.histories)


def as_one(folder: Path, name: str, made: Merged) -> One:
    path = folder / f"{name}.sqlite"
    make_from(made.contents, path, made.histories)
    with closing(open_library(path, read_only=True)) as library:
        contents = library.contents()
        assert not library.is_altered()
    return One(contents, histories_of(path))


def said(contents: Contents) -> list[str]:
    """Return what annotations and their claims say, without identities and moments."""
    under = {one.id: (one.status, one.statement, one.tags) for one in contents.claims}
    every = (*contents.annotations, *contents.orphans)
    assert {one.claim_id for one in every} == under.keys()
    return sorted(
        repr((under[n.claim_id], n.article_id, n.span, n.anchor, n.note, n.stance)) for n in every
    )


def single(contents: Contents) -> tuple[object, ...]:
    heads = [(a.id, a.info.title) for a in contents.articles]
    return (sorted(heads), contents.events, contents.tag_styles)


def assert_one_undo_takes_back(path: Path, made: Merged, mine: One) -> None:
    write_merged(made, path)
    known = histories_of(path)
    with closing(open_library(path)) as library:
        both, label = library.contents(), library.undo_label()
        assert as_json(both) == as_json(made.contents)
        assert label in (None, "Merge Library that")
        while library.undo() is not None:
            pass
    with closing(open_library(path)) as library:
        assert as_json(library.contents()) == as_json(mine.contents)
        if label is not None:
            library.redo()
            assert library.contents() == both
        assert not library.is_altered()
    assert histories_of(path).things.keys() >= known.things.keys()


def as_json(contents: Contents) -> str:
    return render(replace(contents, name=""), exported=MOMENT)


@few
@given(acts, acts)
def test_it_is_the_same_from_either_side_and_again(mine: list[Change], other: list[Change]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        start = golden.talks()
        one = worked(folder, "one", start, mine)
        that = worked(folder, "that", start, other)
        left, right = both(one, that), both(that, one)
        assert said(left.contents) == said(right.contents)
        if not left.conflicts:
            assert single(left.contents) == single(right.contents)
        assert len(left.conflicts) == len(right.conflicts)
        new = as_one(folder, "new", left)
        assert_one_undo_takes_back(folder / "joined.sqlite", left, one)
        for again in (both(new, that), both(new, one), both(new, new)):
            assert again.conflicts == ()
            assert said(again.contents) == said(new.contents)
            assert single(again.contents) == single(new.contents)
        # Who has what both come to has nothing to add to either.
        back = both(one, new)
        assert back.conflicts == ()
        assert said(back.contents) == said(new.contents)


@few
@given(acts, acts)
def test_all_that_only_one_has_done_is_what_it_comes_to(
    first: list[Change], later: list[Change]
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        start = worked(folder, "start", golden.talks(), first)
        one = worked(folder, "one", start, [])
        that = worked(folder, "that", start, later)
        for made in (both(one, that), both(that, one)):
            assert made.conflicts == ()
            assert said(made.contents) == said(that.contents)
            assert single(made.contents) == single(that.contents)


@few
@given(acts, acts, acts)
def test_three_libraries_come_to_the_same_in_any_order_where_nothing_is_in_conflict(
    first: list[Change], second: list[Change], third: list[Change]
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        start = golden.talks()
        a, b, c = (
            worked(folder, name, start, done)
            for name, done in (("a", first), ("b", second), ("c", third))
        )
        ab, bc = both(a, b), both(b, c)
        left = both(as_one(folder, "ab", ab), c)
        right = both(a, as_one(folder, "bc", bc))
        if not any(one.conflicts for one in (ab, bc, left, right)):
            assert said(left.contents) == said(right.contents)
            assert single(left.contents) == single(right.contents)

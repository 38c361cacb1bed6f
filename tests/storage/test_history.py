"""The history in words and in pages, and walks along it of any length."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.changes import Change, ImportArticles
from reader.core.claim import Claim, Status, TagColour
from reader.core.excerpt import excerpt
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.storage import AlteredLibraryError, GivenUpError, Library, State, wording
from reader.storage.sqlite_library import SqliteLibrary
from tests.storage.files import sql
from tests.storage.values import NOON, TEXT, Clock, draft, highlight

STEPS = 2_000
SINGLE_STEPS = 300
DETAIL = "“on Thursday” in 1"


@pytest.fixture
def marked(library: Library, info: ArticleInfo, clock: Clock) -> Library:
    """A library with one annotation, a while ago."""
    library.apply(highlight(info, "one"))
    clock.forward(60)
    return library


def detail(library: Library) -> str:
    return library.detail(library.history(1)[0].seq)


@pytest.mark.parametrize("most", [wording._LONG, 0])
@pytest.mark.parametrize(
    "change",
    [
        changes.SetNote("a-one", "x"),
        changes.SetNote("a-one", '[["annotation",{"id":"a-two"},["claim",{"id":"'),
        changes.SetStatus("c-one", Status.DISPUTED),
        changes.SetStatement("c-one", "They met."),
        changes.SetTags("c-one", ("x",)),
        changes.SetTags("c-one", ()),
        changes.UnlinkAnnotation("a-one", Claim("n", Status.NONE, "", (), NOON, NOON)),
        changes.RemoveAnnotation("a-one"),
    ],
)
def test_an_entry_says_what_it_was_about_as_long_as_the_journal_knows(
    marked: Library, change: Change, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wording, "_LONG", most)
    marked.apply(change)
    seq = marked.history(1)[0].seq
    assert marked.detail(seq) == DETAIL
    marked.undo()
    assert detail(marked) == DETAIL
    marked.undo()
    assert marked.annotations() == ()
    assert marked.detail(seq) == DETAIL


def test_of_a_long_change_the_first_is_told_and_how_many_more(
    library: Library, info: ArticleInfo, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("one", "two", "three")
    claims = [f"c-{name}" for name in names]
    for several in (
        [highlight(info, name) for name in names],
        [changes.SetStatus(one, Status.DISPUTED) for one in claims],
        [changes.SetTags(one, ("x", "y")) for one in claims],
        [changes.RemoveAnnotation(f"a-{name}") for name in names],
    ):
        library.apply(changes.ChangeMany(tuple(several), "Tag"))
        clock.forward(60)
        told = []
        for most in (wording._LONG, 0):
            monkeypatch.setattr(wording, "_LONG", most)
            told.append(detail(library))
        assert told == [f"{DETAIL} and 2 more"] * 2
        monkeypatch.undo()


def test_corrections_and_articles_are_named_too(library: Library) -> None:
    library.apply(ImportArticles((draft(),)))
    assert detail(library) == "1. Leaders spoke 🕊 on Thursday."
    library.apply(ImportArticles((draft("A"), draft("B"), draft("C"))))
    assert detail(library) == "2. A and 2 more"
    info = library.articles()[0]
    span = Span(TEXT.index("on Monday"), TEXT.index("on Monday") + 9)
    quote = quote_at(TEXT, span)
    for value in (None, "2022-01-31"):
        given = TimeCorrection(info.id, info.revision_id, span, quote, value)
        library.apply(changes.CorrectTime(given))
        assert detail(library) == "“on Monday” in 1"
    library.apply(changes.SetPublication(info.id, None))
    assert detail(library) == "1. Leaders spoke 🕊 on Thursday."


def test_acts_on_tags_and_on_many_things_are_told(library: Library) -> None:
    library.apply(ImportArticles((draft(),)))
    info = library.articles()[0]
    for name, words in (("one", "on Thursday"), ("two", "on Monday"), ("three", "Leaders")):
        library.apply(highlight(info, name, words))
    library.apply(changes.SetSaidBy("a-one", "A spokesman"))
    assert detail(library) == "“on Thursday” in 1"
    library.apply(changes.RenameTag("to call", "called"))
    assert detail(library) == "“to call” → “called”"
    library.apply(changes.SetTags("c-one", ("called", "numbers")))
    library.apply(changes.RenameTag("called", "numbers"))
    assert detail(library) == "“called” → “numbers”"
    library.apply(changes.SetTags("c-two", ("a", "numbers", "b")))
    library.apply(changes.RenameTag("b", "a"))
    assert detail(library) == "“b”"
    library.apply(changes.SetTagColour("a", TagColour.GREY))
    assert detail(library) == "“a”"
    claims = [claim.id for claim in library.claims()]
    many = [changes.SetStatus(claim, Status.DISPUTED) for claim in claims]
    library.apply(changes.ChangeMany(tuple(many)))
    assert detail(library) == "“on Thursday” in 1 and 2 more"
    library.apply(
        changes.ChangeMany((changes.SetNote("a-two", "x"), changes.RemoveAnnotation("a-one")))
    )
    assert detail(library) == "“on Monday” in 1 and 1 more"


def test_what_cannot_be_told_is_left_out(marked: Library) -> None:
    assert marked.detail(999) == ""
    last = marked.history(1)[0].seq
    sql(marked.path, f"UPDATE journal SET edits = 'x' WHERE seq = {last}")
    assert marked.detail(last) == ""
    sql(marked.path, f"UPDATE journal SET edits = '[]' WHERE seq = {last}")
    assert marked.detail(last) == ""
    marked.apply(changes.SetNote("a-one", "x"))
    sql(marked.path, "DELETE FROM annotation")
    assert detail(marked) == ""


def test_a_row_in_the_journal_that_is_not_whole_tells_nothing(marked: Library) -> None:
    marked.apply(changes.SetNote("a-one", "x"))
    sql(
        marked.path,
        "DELETE FROM annotation",
        """UPDATE journal SET edits = replace(edits, '"article_id"', '"artacle_id"')""",
    )
    assert detail(marked) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("a\n b\u00a0c", "a b c"),
        ("one two three four", "one two…"),
        ("incomprehensibilities", "incomprehen…"),
        ("\u202eevil\u2066 text", "evil text"),
        (" " * 100 + "x", "…"),
    ],
)
def test_an_excerpt_is_one_short_line(text: str, words: str) -> None:
    assert excerpt(text, 12) == words


def test_the_history_comes_in_pages(marked: Library) -> None:
    for n in range(5):
        marked.apply(changes.SetStatement("c-one", str(n)))
    marked.undo()
    everything = marked.history(100)
    first = marked.history(3)
    assert first == everything[:3]
    assert marked.history(3, first[-1].seq) == everything[3:6]
    assert marked.history(3, everything[-1].seq) == ()
    only_changes = marked.history(100, moves=False)
    assert only_changes == everything[1:]
    assert marked.history(2, only_changes[1].seq, moves=False) == only_changes[2:4]


def test_one_cannot_go_to_what_was_given_up_or_never_was(marked: Library) -> None:
    marked.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    given_up = marked.history(1)[0].seq
    marked.undo()
    undo = marked.history(1)[0].seq
    marked.apply(changes.SetStatus("c-one", Status.DISPUTED))
    before = marked.history(100)
    for seq in (given_up, undo, 999, -1):
        with pytest.raises(GivenUpError, match="given up"):
            marked.go_back_to(seq)
    assert marked.history(100) == before


def test_one_can_go_forward_over_the_removal_of_what_was_marked(
    marked: Library, info: ArticleInfo
) -> None:
    marked.apply(changes.RemoveArticle(info.id))
    last = marked.history(1)[0].seq
    marked.go_back_to(0)
    marked.go_back_to(last)
    assert [one.annotations for one in marked.trash().articles] == [1]
    assert marked.redo_label() is None


def test_a_walk_that_fails_on_the_way_has_not_begun(marked: Library) -> None:
    start = marked.history(1)[0].seq
    for text in ("one", "two", "three"):
        marked.apply(changes.SetStatement("c-one", text))
    before, entries = marked.contents(), marked.history(100)
    sql(marked.path, f"UPDATE journal SET edits = '{{' WHERE seq = {start + 1}")
    with pytest.raises(AlteredLibraryError, match="not as it was written"):
        marked.go_back_to(start)
    assert (marked.contents(), marked.history(100)) == (before, entries)


def test_thousands_of_steps_are_walked_at_once_and_one_by_one(
    marked: Library, clock: Clock
) -> None:
    assert isinstance(marked, SqliteLibrary)
    # What is counted here is steps; whether they reach the disk is tested elsewhere.
    marked._file.connection.execute("PRAGMA synchronous = OFF")
    start, first = marked.contents(), marked.history(1)[0].seq
    for n in range(STEPS):
        clock.time += dt.timedelta(seconds=1)
        marked.apply(changes.SetStatement("c-one", f"Statement {n}"))
    end = marked.contents()
    asked: list[str] = []
    marked._file.connection.set_trace_callback(asked.append)
    assert marked.go_back_to(first) is not None
    marked._file.connection.set_trace_callback(None)
    # What a step has changed is hashed and indexed once for all of them.
    assert len(asked) < 7 * STEPS
    assert marked.contents() == start
    assert marked.go_back_to(first + STEPS) is not None
    assert marked.contents() == end
    middle = marked.history(1, first + STEPS - SINGLE_STEPS + 1, moves=False)[0].seq
    for _ in range(SINGLE_STEPS):
        marked.undo()
    done = [e for e in marked.history(STEPS, moves=False) if e.state is State.DONE]
    assert done[0].seq == middle
    for _ in range(SINGLE_STEPS):
        marked.redo()
    assert marked.contents() == end
    assert marked.redo() is None

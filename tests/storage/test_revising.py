"""An article gets another text: everything marked in it is found again, or kept as an orphan."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.anchoring import Anchored, Anchorer
from reader.core import changes
from reader.core.article import ArticleInfo, Block, BlockKind, Draft
from reader.core.changes import Kind, ReviseArticle
from reader.core.claim import Anchor, Annotation
from reader.core.passage import Passage, Quote, Span, quote_at
from reader.core.times import PublicationKind, TimeCorrection
from reader.storage import ConflictError, GoneError, Library, UnfitChangeError, back_up, compare
from tests.storage.conftest import Opener
from tests.storage.values import TEXT, Clock, draft, highlight, published

LONG = (
    "Talks in Geneva\n"
    "Leaders spoke 🕊 on Thursday for fifty minutes, officials said.\n"
    "A second round is planned for January in Geneva, the ministry said.\n"
    "Markets fell after the news, before they recovered on Monday.\n"
)
SECOND = "A second round is planned for January in Geneva, the ministry said."
MARKETS = "Markets fell after the news"


@pytest.fixture
def long(library: Library) -> ArticleInfo:
    """An article with two annotations: "a-second" and "a-markets"."""
    library.apply(changes.ImportArticles((draft(LONG),)))
    (info,) = library.articles()
    library.apply(highlight(info, "second", SECOND, LONG))
    library.apply(highlight(info, "markets", MARKETS, LONG))
    library.apply(changes.SetNote("a-second", "Ask them."))
    return info


def _by_id(library: Library) -> dict[str, Annotation]:
    return {a.id: a for a in (*library.annotations(), *library.orphans())}


def _words(library: Library, annotation: Annotation) -> str:
    text = library.revision_text(annotation.revision_id)
    return text[annotation.span.start : annotation.span.end]


def test_a_revision_becomes_what_is_read(library: Library, long: ArticleInfo, clock: Clock) -> None:
    clock.forward(3600)
    new = "Updated.\n" + LONG
    changed = library.apply(ReviseArticle(long.id, draft(new)))
    assert changed.kinds >= {Kind.ARTICLES, Kind.TIMES, Kind.ANNOTATIONS}
    assert changed.articles == frozenset({long.id})
    assert changed.annotations == frozenset({"a-second", "a-markets"})
    article = library.article(long.id)
    assert (article.text, article.blocks) == (new, draft(new).blocks)
    assert article.info.words == len(new.split())
    assert [new[t.start : t.end] for t in article.times] == ["on Thursday", "on Monday"]
    first, second = library.revisions(long.id)
    assert (first.id, second.id) == (long.revision_id, article.info.revision_id)
    assert (first.number, second.number, second.created) == (1, 2, clock.time)
    assert library.revision_text(first.id) == LONG
    assert library.undo_label() == "Revise Article"


def test_what_is_still_there_is_found(library: Library, long: ArticleInfo) -> None:
    new = "Updated.\n" + LONG.replace("Markets fell", "Markets\u00a0fell")
    library.apply(ReviseArticle(long.id, draft(new)))
    for annotation in library.annotations(long.id):
        assert annotation.anchor is Anchor.MOVED
        assert annotation.quote == quote_at(new, annotation.span)
        assert annotation.revision_id == library.article(long.id).info.revision_id
    assert _words(library, _by_id(library)["a-markets"]) == "Markets\u00a0fell after the news"
    assert library.orphans() == ()
    assert library.annotations()[0].note == "Ask them."


def test_what_is_marked_is_looked_for_before_the_library_is_locked(
    library: Library, long: ArticleInfo, opener: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, looked = opener(busy_seconds=0.0), Anchorer.anchor
    sought: list[str] = []

    def look(self: Anchorer, quote: Quote, span: Span) -> Anchored | None:
        # Another window that writes meanwhile gets the lock, or this would raise.
        other.apply(changes.SetNote("a-markets", f"{len(sought)}"))
        sought.append(quote.exact)
        return looked(self, quote, span)

    monkeypatch.setattr(Anchorer, "anchor", look)
    library.apply(ReviseArticle(long.id, draft("Updated.\n" + LONG)))
    assert sorted(sought) == sorted([SECOND, MARKETS])
    assert _by_id(library)["a-markets"].note == "1"
    assert {_words(library, a) for a in library.annotations()} == {SECOND, MARKETS}


def test_what_was_reworded_keeps_its_quote_until_it_is_confirmed(
    library: Library, long: ArticleInfo
) -> None:
    reworded = SECOND.replace("January", "early February")
    library.apply(ReviseArticle(long.id, draft(LONG.replace(SECOND, reworded))))
    second = _by_id(library)["a-second"]
    assert (second.anchor, second.quote.exact) == (Anchor.APPROXIMATE, SECOND)
    assert _words(library, second) == reworded
    library.apply(changes.ConfirmAnchor("a-second"))
    second = _by_id(library)["a-second"]
    assert (second.anchor, second.quote.exact) == (Anchor.EXACT, reworded)
    assert library.apply(changes.ConfirmAnchor("a-second")).kinds == frozenset()
    library.undo()
    assert _by_id(library)["a-second"].quote.exact == SECOND


def test_what_is_to_be_checked_stays_so_until_its_words_are_back(
    library: Library, long: ArticleInfo
) -> None:
    reworded = LONG.replace("January", "early February")
    library.apply(ReviseArticle(long.id, draft(reworded)))
    library.apply(ReviseArticle(long.id, draft("More.\n" + reworded)))
    assert _by_id(library)["a-second"].anchor is Anchor.APPROXIMATE
    library.apply(ReviseArticle(long.id, draft("More.\n" + LONG)))
    second = _by_id(library)["a-second"]
    assert (second.anchor, second.quote.exact) == (Anchor.MOVED, SECOND)


def test_what_was_deleted_is_an_orphan_with_all_that_was_said_of_it(
    library: Library, long: ArticleInfo
) -> None:
    before = _by_id(library)["a-second"]
    library.apply(ReviseArticle(long.id, draft(LONG.replace(SECOND + "\n", ""))))
    assert [a.id for a in library.annotations()] == ["a-markets"]
    assert library.orphans(long.id) == library.orphans() == (replace(before, anchor=Anchor.ORPHAN),)
    assert library.orphans("another") == ()
    assert {c.id for c in library.claims()} == {"c-second", "c-markets"}
    assert library.contents().orphans == library.orphans()
    assert _words(library, library.orphans()[0]) == SECOND
    library.apply(changes.SetNote("a-second", "Why is it gone?"))
    library.apply(ReviseArticle(long.id, draft("It is back.\n" + LONG)))
    second = _by_id(library)["a-second"]
    assert (second.anchor, second.note) == (Anchor.MOVED, "Why is it gone?")
    assert library.orphans() == ()


def test_an_orphan_is_put_back_by_hand(library: Library, long: ArticleInfo, clock: Clock) -> None:
    new = LONG.replace(SECOND, "They meet again next year.")
    library.apply(ReviseArticle(long.id, draft(new)))
    start = new.index("They meet")
    passage = Passage(library.article(long.id).info.revision_id, Span(start, start + 26))
    clock.forward(60)
    before = library.contents()
    changed = library.apply(changes.Reattach("a-second", passage))
    assert changed.kinds == frozenset({Kind.ANNOTATIONS})
    assert changed.annotations == frozenset({"a-second"})
    second = _by_id(library)["a-second"]
    assert (second.anchor, second.span, second.modified) == (
        Anchor.EXACT,
        passage.span,
        clock.time,
    )
    assert second.quote.exact == "They meet again next year."
    library.undo()
    assert library.contents() == before


def test_an_annotation_gets_other_ends_and_quotes_what_is_between(
    library: Library, long: ArticleInfo, clock: Clock
) -> None:
    second = _by_id(library)["a-second"]
    clock.forward(60)
    before = library.contents()
    longer = Span(second.span.start - 6, second.span.end)
    changed = library.apply(changes.ResizeAnnotation("a-second", longer))
    assert changed.annotations == frozenset({"a-second"})
    resized = _by_id(library)["a-second"]
    assert resized.span == longer
    assert resized.quote == quote_at(library.article(long.id).text, longer)
    assert resized.modified == clock.time
    assert [hit.article_id for hit in library.search(f'"{resized.quote.exact}"')] == [long.id]
    library.undo()
    assert library.contents() == before
    library.redo()
    assert _by_id(library)["a-second"] == resized


def test_what_an_annotation_was_found_as_is_settled_by_giving_it_other_ends(
    library: Library, long: ArticleInfo
) -> None:
    new = LONG.replace(SECOND, SECOND.replace("planned", "set"))
    library.apply(ReviseArticle(long.id, draft(new)))
    second = _by_id(library)["a-second"]
    assert second.anchor is Anchor.APPROXIMATE
    library.apply(changes.ResizeAnnotation("a-second", second.span))
    second = _by_id(library)["a-second"]
    assert second.anchor is Anchor.EXACT
    assert second.quote == quote_at(new, second.span)


def test_a_place_that_does_not_fit_is_refused(library: Library, long: ArticleInfo) -> None:
    library.apply(ReviseArticle(long.id, draft(LONG.replace(SECOND, ""))))
    revision_id = library.article(long.id).info.revision_id
    before = library.contents()
    for passage in (
        Passage(revision_id, Span(3, 3)),
        Passage(revision_id, Span(0, 10_000)),
        Passage(long.revision_id, Span(0, 5)),
    ):
        with pytest.raises(UnfitChangeError):
            library.apply(changes.Reattach("a-second", passage))
    with pytest.raises(UnfitChangeError):
        library.apply(changes.ResizeAnnotation("a-second", Span(0, 5)))
    for span in (Span(3, 3), Span(0, 10_000)):
        with pytest.raises(UnfitChangeError):
            library.apply(changes.ResizeAnnotation("a-markets", span))
    with pytest.raises(GoneError):
        library.apply(changes.Reattach("a-second", Passage("none", Span(0, 5))))
    with pytest.raises(GoneError):
        library.apply(changes.Reattach("none", Passage(revision_id, Span(0, 5))))
    with pytest.raises(UnfitChangeError):
        library.apply(changes.ConfirmAnchor("a-second"))
    # Somebody highlights in a window that still shows the old text.
    with pytest.raises(UnfitChangeError):
        library.apply(highlight(long, "late", "Leaders", LONG))
    assert library.contents() == before


def test_undo_returns_everything_and_redo_too(library: Library, long: ArticleInfo) -> None:
    span = Span(LONG.index("on Monday"), LONG.index("on Monday") + 9)
    correction = TimeCorrection(
        long.id, long.revision_id, span, quote_at(LONG, span), "2020-01-01", dt.date(2020, 1, 1)
    )
    library.apply(changes.CorrectTime(correction))
    states = [library.contents()]
    for text in (
        "More.\n" + LONG,
        LONG.replace(SECOND, "Gone."),
        LONG.replace("January", "June").replace("on Monday", "on Sunday"),
        LONG,
    ):
        library.apply(ReviseArticle(long.id, draft(text)))
        states.append(library.contents())
    for state in reversed(states[:-1]):
        library.undo()
        assert library.contents() == state
    assert len(library.revisions(long.id)) == 1
    for state in states[1:]:
        library.redo()
        assert library.contents() == state


def test_corrections_of_dates_move_with_their_words(library: Library, long: ArticleInfo) -> None:
    span = Span(LONG.index("on Monday"), LONG.index("on Monday") + 9)
    correction = TimeCorrection(
        long.id, long.revision_id, span, quote_at(LONG, span), "2020-01-01", dt.date(2020, 1, 1)
    )
    library.apply(changes.CorrectTime(correction))
    library.apply(ReviseArticle(long.id, draft("More.\n" + LONG)))
    assert [t.basis for t in library.article(long.id).times][-1] == "corrected by you"
    library.apply(ReviseArticle(long.id, draft(LONG.replace("on Monday", "on Tuesday"))))
    assert [t.basis for t in library.article(long.id).times] == ["against 2022-01-27"]
    library.apply(ReviseArticle(long.id, draft("Again.\n" + LONG)))
    assert [t.basis for t in library.article(long.id).times][-1] == "corrected by you"


def test_the_same_text_again_leaves_no_trace(library: Library, long: ArticleInfo) -> None:
    entries = len(library.history(100))
    assert library.apply(ReviseArticle(long.id, draft(LONG))).kinds == frozenset()
    assert len(library.history(100)) == entries
    assert len(library.revisions(long.id)) == 1


def test_the_same_document_read_in_another_way_is_a_revision(
    library: Library, long: ArticleInfo
) -> None:
    whole = (Block(BlockKind.PARAGRAPH, Span(0, len(LONG))),)
    library.apply(ReviseArticle(long.id, replace(draft(LONG), blocks=whole)))
    assert library.article(long.id).blocks == whole
    assert {a.anchor for a in library.annotations()} == {Anchor.EXACT}
    assert len(library.revisions(long.id)) == 2


def test_a_revision_says_what_its_article_is_called(library: Library, long: ArticleInfo) -> None:
    new = replace(draft("Another title\n" + LONG), title="Another title", outlet="", byline="B")
    library.apply(ReviseArticle(long.id, new))
    info = library.articles()[0]
    assert (info.title, info.outlet, info.byline) == ("Another title", "The Outlet", "B")
    assert (info.number, info.imported_at) == (long.number, long.imported_at)


@pytest.mark.parametrize(
    ("had", "given", "kept"),
    [
        (PublicationKind.STATED, PublicationKind.STATED, True),
        (PublicationKind.PERSON, PublicationKind.STATED, True),
        (PublicationKind.INFERRED, PublicationKind.STATED, False),
        (PublicationKind.INFERRED, PublicationKind.INFERRED, True),
        (None, PublicationKind.INFERRED, False),
    ],
)
def test_a_date_that_was_stated_or_set_stays(
    library: Library, had: PublicationKind | None, given: PublicationKind, kept: bool
) -> None:
    day = dt.date(2022, 1, 27)
    old = replace(draft(), publication=replace(published(day), kind=had) if had else None)
    library.apply(changes.ImportArticles((old,)))
    (info,) = library.articles()
    later = dt.date(2022, 2, 1)
    new = replace(draft("More. " + TEXT, later), publication=replace(published(later), kind=given))
    library.apply(ReviseArticle(info.id, new))
    article = library.article(info.id)
    assert article.info.publication is not None
    assert (article.info.publication.date == day) == kept
    resolved = {time.begin for time in article.times}
    assert resolved == {(day if kept else later) + dt.timedelta(days=1)}


def test_revising_and_importing_do_not_mix(library: Library, long: ArticleInfo) -> None:
    new = draft("More.\n" + LONG)
    library.apply(ReviseArticle(long.id, new))
    assert library.has_source(new.source.sha256) == long.id
    assert library.apply(changes.ImportArticles((new,))).kinds == frozenset()
    library.undo()
    assert library.has_source(new.source.sha256) is None
    library.apply(changes.ImportArticles((new,)))
    assert [info.number for info in library.articles()] == [1, 2]


def test_an_article_in_the_trash_is_not_revised(library: Library, long: ArticleInfo) -> None:
    library.apply(changes.RemoveArticle(long.id))
    with pytest.raises(GoneError):
        library.apply(ReviseArticle(long.id, draft("More.\n" + LONG)))
    with pytest.raises(GoneError):
        library.revisions(long.id)
    assert library.orphans() == ()


def test_an_annotation_restored_after_a_revision_is_looked_for(
    library: Library, long: ArticleInfo
) -> None:
    library.apply(changes.RemoveAnnotation("a-second"))
    library.apply(changes.RemoveAnnotation("a-markets"))
    new = "More.\n" + LONG.replace(SECOND, "")
    library.apply(ReviseArticle(long.id, draft(new)))
    library.apply(changes.RestoreAnnotation("a-markets"))
    library.apply(changes.RestoreAnnotation("a-second"))
    assert [(a.id, a.anchor) for a in library.annotations()] == [("a-markets", Anchor.MOVED)]
    assert [a.id for a in library.orphans()] == ["a-second"]


def test_an_annotation_is_never_left_in_an_old_text(
    library: Library, long: ArticleInfo, opener: Opener
) -> None:
    other = opener(library.path)
    library.apply(ReviseArticle(long.id, draft("More.\n" + LONG)))
    library.undo()
    other.apply(highlight(long, "theirs", "fifty minutes", LONG))
    # What was undone can no more be redone; and were it tried, it would be refused.
    assert library.redo() is None
    connection = library._file.connection  # type: ignore[attr-defined]
    connection.execute("UPDATE journal SET state = 'undone' WHERE label = 'Revise Article'")
    before = library.contents()
    with pytest.raises(ConflictError):
        library.redo()
    assert library.contents() == before


def test_orphans_count_in_what_differs_from_a_backup(
    library: Library, long: ArticleInfo, clock: Clock
) -> None:
    backup = back_up(library.path, clock).backup
    assert backup is not None
    library.apply(ReviseArticle(long.id, draft(LONG.replace(SECOND + "\n", ""))))
    found = compare(backup.path, library.path)
    assert (found.annotations.only_in_backup, found.annotations.only_in_library) == ((), ())
    changed = {then.id: (then.anchor, now.anchor) for then, now in found.annotations.changed}
    assert changed["a-second"] == (Anchor.EXACT, Anchor.ORPHAN)
    assert {one.id for one in found.quoted} == {"a-second", "a-markets"}


def lines(text: str, **said: str) -> Draft:
    """Return a draft with a block for every line."""
    starts = [0, *(n + 1 for n, sign in enumerate(text) if sign == "\n")]
    spans = [Span(one, next_ - 1) for one, next_ in pairwise([*starts, len(text) + 1])]
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans if span.end > span.start)
    return replace(draft(text), blocks=blocks, **said)  # type: ignore[arg-type]


def test_what_a_person_has_said_stays_with_a_new_version(library: Library) -> None:
    def folded() -> list[int]:
        blocks = library.article(info.id).blocks
        return [n for n, block in enumerate(blocks) if block.kind is BlockKind.FURNITURE]

    library.apply(changes.ImportArticles((lines(LONG),)))
    (info,) = library.articles()
    library.apply(changes.SetMetadata(info.id, changes.Metadata(title="My own title")))
    library.apply(changes.SetFurniture(info.id, info.revision_id, (2,), True))
    theirs = lines("Updated.\n" + LONG, title="Theirs", outlet="The Gazette")
    library.apply(ReviseArticle(info.id, theirs))
    (now,) = library.articles()
    assert (now.title, now.outlet, folded()) == ("My own title", "The Gazette", [3])
    # What only a file has said is said anew by the next one.
    library.apply(ReviseArticle(info.id, lines(LONG + "More.", outlet="The Herald")))
    (now,) = library.articles()
    assert (now.title, now.outlet, folded()) == ("My own title", "The Herald", [2])
    for _ in range(4):
        library.undo()
    assert folded() == []
    library.apply(ReviseArticle(info.id, theirs))
    assert (library.articles()[0].title, folded()) == ("Theirs", [])


def typed(read: Draft, place: int, kind: BlockKind = BlockKind.FURNITURE, **said: object) -> Draft:
    """Return a draft as a person has put it right before it comes in, with a line switched."""
    blocks = list(read.blocks)
    blocks[place] = replace(blocks[place], kind=kind)
    return replace(read, blocks=tuple(blocks), as_read=read, **said)  # type: ignore[arg-type]


def test_what_is_typed_before_an_import_stays_too(library: Library) -> None:
    def shown() -> tuple[object, ...]:
        (now,) = library.articles()
        blocks = library.article(now.id).blocks
        folded = [n for n, block in enumerate(blocks) if block.kind is BlockKind.FURNITURE]
        return now.title, now.outlet, now.byline, now.publication, folded

    day = replace(published(dt.date(2023, 5, 4)), kind=PublicationKind.PERSON)
    read = lines(LONG, title="Theirs", outlet="Gazette", byline="Jane Roe")
    first = typed(read, 2, title="Mine", byline="", publication=day)
    library.apply(changes.ImportArticles((first,)))
    (info,) = library.articles()
    assert shown() == ("Mine", "Gazette", "", day, [2])
    second = lines(f"New.\n{LONG}", title="Theirs", outlet="Herald", byline="Jane Roe")
    library.apply(ReviseArticle(info.id, second))
    assert shown() == ("Mine", "Herald", "", day, [3])
    # What is typed now counts more than what was said before, be it of the same line.
    other = replace(published(dt.date(2023, 6, 1)), kind=PublicationKind.PERSON)
    third = lines(f"Newer.\nStill.\n{LONG}", title="Theirs", outlet="Herald", byline="Max Bauer")
    third = typed(third, 4, BlockKind.HEADING, title="Mine at last", publication=other)
    library.apply(ReviseArticle(info.id, third))
    assert shown() == ("Mine at last", "Herald", "", other, [])
    library.apply(ReviseArticle(info.id, second))
    assert shown() == ("Mine at last", "Herald", "", other, [])
    for _ in range(4):
        library.undo()
    assert not library.articles()
    library.redo()
    assert shown() == ("Mine", "Gazette", "", day, [2])

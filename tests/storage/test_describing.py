"""What a person says of an article and its lines: saved, undone, forgotten with the article."""

from __future__ import annotations

import pytest

from reader.core.article import ArticleInfo, Block, BlockKind, Draft, Source
from reader.core.changes import (
    Change,
    ImportArticles,
    Kind,
    Metadata,
    RemoveArticle,
    SetFurniture,
    SetMetadata,
)
from reader.core.passage import Span
from reader.storage import Library, UnfitChangeError
from reader.storage.derived import default_resolver
from tests.storage.conftest import Opener


def _kinds(library: Library, info: ArticleInfo) -> list[BlockKind]:
    return [block.kind for block in library.article(info.id).blocks]


def test_lines_are_counted_among_the_furniture_and_undone(
    library: Library, info: ArticleInfo
) -> None:
    before = _kinds(library, info)
    changed = library.apply(SetFurniture(info.id, info.revision_id, (0,), True))
    assert (changed.kinds, changed.articles) == (frozenset({Kind.ARTICLES}), frozenset({info.id}))
    assert _kinds(library, info)[0] is BlockKind.FURNITURE
    assert library.undo_label() == "Mark as Furniture"
    assert library.detail(library.history(1)[0].seq).startswith("1. ")
    library.undo()
    assert _kinds(library, info) == before
    library.redo()
    library.apply(SetFurniture(info.id, info.revision_id, (0,), False))
    assert _kinds(library, info)[0] is BlockKind.PARAGRAPH


def test_subtitle_agencies_and_date_line_are_said_like_the_title(
    library: Library, info: ArticleInfo
) -> None:
    said = Metadata(subtitle="They spoke", agencies="AP, AFP", dateline="KYIV, Monday")
    library.apply(SetMetadata(info.id, said))
    found = library.articles()[0]
    assert (found.subtitle, found.agencies) == ("They spoke", "AP, AFP")
    assert found.dateline == "KYIV, Monday"
    library.undo()
    assert library.articles()[0] == info


def test_text_that_is_none_of_the_furniture_stays_what_it_is(
    library: Library, info: ArticleInfo
) -> None:
    before = _kinds(library, info)
    assert not library.apply(SetFurniture(info.id, info.revision_id, (0,), False)).kinds
    assert _kinds(library, info) == before


@pytest.mark.parametrize(("revision", "place"), [("other", 0), ("", 99), ("", -1)])
def test_lines_that_are_not_there(
    library: Library, info: ArticleInfo, revision: str, place: int
) -> None:
    with pytest.raises(UnfitChangeError):
        library.apply(SetFurniture(info.id, revision or info.revision_id, (place,), True))


def test_what_is_said_of_an_article(library: Library, info: ArticleInfo) -> None:
    said = Metadata(title="Another", outlet="Gazette", address="https://example.org/1")
    library.apply(SetMetadata(info.id, said))
    now = library.articles()[0]
    assert (now.title, now.outlet, now.address) == ("Another", "Gazette", "https://example.org/1")
    assert (now.byline, now.language) == (info.byline, info.language)
    assert library.search("Gazette")
    library.apply(SetMetadata(info.id, Metadata(title=" ", outlet="")))
    assert (library.articles()[0].title, library.articles()[0].outlet) == ("Another", "")
    library.undo()
    library.undo()
    assert library.articles()[0] == info


@pytest.mark.parametrize(
    "change",
    [
        lambda info: SetFurniture(info.id, info.revision_id, (0,), True),
        lambda info: SetMetadata(info.id, Metadata(title="Secret")),
    ],
)
def test_emptying_the_trash_forgets_what_was_said(
    opener: Opener, library: Library, info: ArticleInfo, change: object
) -> None:
    said: Change = change(info)  # type: ignore[operator]
    library.apply(said)
    library.apply(RemoveArticle(info.id))
    library.empty_trash()
    assert library.undo_label() is None
    path = library.path
    library.close()
    assert b"Secret" not in path.read_bytes()
    again = opener(path)
    assert again.articles() == ()


def test_the_times_of_a_line_go_with_it_and_its_words_are_not_counted(opener: Opener) -> None:
    lines = ("The talks began on 3 March 2021.", "More: what was said on 4 May 2018.")
    text = "\n".join(lines)
    ends = (len(lines[0]), len(text))
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, ends[0])),
        Block(BlockKind.FURNITURE, Span(ends[0] + 1, ends[1])),
    )
    library = opener(resolver=default_resolver)
    source = Source("a.txt", "text/plain", text.encode())
    library.apply(ImportArticles((Draft(source, text, blocks, "Talks"),)))
    (info,) = library.articles()
    assert info.words == 7

    def years() -> list[str]:
        return [time.value[:4] for time in library.article(info.id).times]

    assert years() == []
    library.apply(SetFurniture(info.id, info.revision_id, (1,), False))
    assert years() == ["2021", "2018"]
    library.apply(SetFurniture(info.id, info.revision_id, (1,), True))
    assert years() == ["2021"]
    library.undo()
    assert years() == ["2021", "2018"]

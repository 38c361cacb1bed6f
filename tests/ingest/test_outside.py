"""What a page shows besides its article stays with it, folded, and tells nothing of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.core.article import BlockKind
from reader.ingest import dated
from reader.ingest.extracted import Extracted, NoticeKind
from reader.ingest.formats import outside
from reader.ingest.formats.kinds import Format
from reader.ingest.formats.markup import leaves_of, tree_of
from reader.ingest.formats.page import read_page
from reader.ingest.found import found_from
from tests.ingest import documents

CORRECTION = "Correction, 27 January: the dam was closed in November and not in December."
SIGNED = "By Erin Cunningham / March 18 at 3:57 PM"
LONG_CAPTION = "A gate of the dam, as it stood open on the day of the visit. " * 12
ASIDES = [f"A short word from our shop, number {n}" for n in range(9)]


def page(**replaced: str) -> bytes:
    markup = documents.PAGE
    for mark, words in replaced.items():
        tag = {"end": "</article>", "head": "<ul class", "middle": '<div class="newsl'}[mark]
        assert tag in markup
        markup = markup.replace(tag, words + tag, 1)
    return markup.encode()


def pieces(found: Extracted) -> list[tuple[BlockKind, str]]:
    return [(b.kind, found.text[b.span.start : b.span.end]) for b in found.blocks]


def own(found: Extracted) -> list[tuple[BlockKind, str]]:
    return [one for one in pieces(found) if one[0] is not BlockKind.FURNITURE]


def letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


PAGES = {
    "a correction below": page(end=f'<aside class="correction">{CORRECTION}</aside>'),
    "a byline without a name": page(head=f"<div class='share'>{SIGNED}</div>"),
    "many asides": page(
        middle="".join(f"<div class='newsletter'>{aside}</div>" for aside in ASIDES)
    ),
    "a long caption": page(middle=f"<figure><figcaption>{LONG_CAPTION}</figcaption></figure>"),
    "a paragraph with a part of it left out": page(
        end="<p>The council will vote on it in June.<span class='share'> Share this</span></p>"
    ),
}


@pytest.mark.parametrize("name", list(PAGES))
def test_all_that_a_page_shows_is_kept_and_the_article_is_as_it_was(name: str) -> None:
    found = read_page(PAGES[name], "a.html")
    text = letters(found.text)
    for leaf in leaves_of(tree_of(PAGES[name].decode())):
        for line in leaf.text.split("\n"):
            assert letters(line) in text
    plain = own(read_page(documents.page(), "a.html"))
    assert [one for one in own(found) if one in plain] == plain
    assert len(own(found)) <= len(plain) + 1


@pytest.mark.parametrize("words", [CORRECTION, SIGNED, ASIDES[8], "3 comments", "© 2022", "Tweet"])
def test_what_stands_beside_the_article_is_furniture_where_it_stands(words: str) -> None:
    aside = "".join(f"<div class='newsletter'>{one}</div>" for one in ASIDES)
    whole = page(
        end=f"<aside>{CORRECTION}</aside>", head=f"<div class='share'>{SIGNED}</div>", middle=aside
    )
    found = pieces(read_page(whole, "a.html"))
    (place,) = (i for i, (_, text) in enumerate(found) if text.startswith(words))
    assert found[place][0] is BlockKind.FURNITURE
    first = found.index((BlockKind.PARAGRAPH, documents.PARAGRAPHS[0]))
    last = found.index((BlockKind.PARAGRAPH, documents.PARAGRAPHS[3]))
    before, after = words in {SIGNED, "Tweet"}, words not in {SIGNED, "Tweet", ASIDES[8]}
    assert (place < first, place > last) == (before, after)


def test_what_is_outside_says_nothing_of_the_article() -> None:
    markup = page(end="<aside>Published 3 March 2019. Related: By John Doe, 4 May 2018</aside>")
    found = read_page(markup.replace(b"datePublished", b"x").replace(b"dateModified", b"y"), "a")
    assert found.hints.byline == documents.BYLINE
    (one,) = dated([found_from(found, Path("a.html"), Format.PAGE)])
    text = one.draft.text
    published = one.draft.publication
    assert published is not None
    assert published.date.year == 2022
    said = " ".join(text[time.start : time.end] for time in one.draft.times)
    assert "1994" in said
    assert not re.search("2018|2019", said)


def test_a_page_with_too_much_beside_its_article_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outside, "_MOST_LINES", 4)
    found = read_page(page(end=f"<aside>{CORRECTION}</aside>"), "a.html")
    assert sum(kind is BlockKind.FURNITURE for kind, _ in pieces(found)) == 6
    (notice,) = found.notices
    assert (notice.kind, notice.about) == (NoticeKind.OUTSIDE_LEFT_OUT, "3")
    (sentence,) = found_from(found, Path("a.html"), Format.PAGE).notices
    assert "that 3 lines of it were left out" in sentence

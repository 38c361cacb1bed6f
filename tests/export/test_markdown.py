"""The Markdown document as a whole."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block, BlockKind
from reader.core.claim import Stance, Status
from reader.core.library import Contents
from reader.core.passage import Span
from reader.core.times import Publication, PublicationKind
from reader.export import FORMATS, Order, UnknownFormatError, format_named, made
from reader.export.markdown import render as rendered
from reader.export.options import PLAIN, Choice, narrowed
from tests.export import attacks
from tests.export.rendered import pages, without_front_matter
from tests.export.shelf import MOMENT, Shelf, published


def render(contents: Contents, *, exported: dt.datetime) -> str:
    """Nothing but the words, by article; regions, links and other layouts have their own tests."""
    return rendered(contents, exported=exported, options=PLAIN)


PROSE = "A title\nFirst words here.\n\nSecond paragraph, in which\nthe line wraps.\nThird one.\n"


def test_a_library_with_everything_reads_like_this() -> None:
    shelf = Shelf("elections")
    first = shelf.article(
        PROSE,
        title="Talks *fail*",
        outlet="The Paper",
        byline="A. Writer",
        address="https://example.org/talks?id=1",
        publication=published("2022-01-28", evidence="Stated under the title."),
    )
    second = shelf.article("Other\nThey were short.", title="Talks succeed")
    shelf.article("Third", title="1. Weather")
    claim = shelf.claim(Status.DISPUTED, "The talks were short", ("talks", "length"))
    shelf.annotate(second, "They were short.", claim, stance=Stance.DENIES)
    shelf.annotate(first, "Third one.", shelf.claim(Status.SINGLE_SOURCE))
    shelf.annotate(first, "First words", claim, note="Ask *again*.\n\nSee <https://example.org>.")
    assert render(shelf.contents(), exported=MOMENT) == (
        "---\n"
        'title: "Annotations in elections"\n'
        'library: "elections"\n'
        "exported: 2026-11-21T20:30:00+00:00\n"
        'layout: "by-article"\n'
        "articles: 3\n"
        "annotations: 3\n"
        "not-found: 0\n"
        "claims: 2\n"
        "confirmed: 0\n"
        "disputed: 1\n"
        "single-source: 1\n"
        "no-status: 0\n"
        'tags: ["length", "talks"]\n'
        "---\n"
        "\n"
        "# elections\n"
        "\n"
        "3 articles · 3 annotations · 2 claims\n"
        "\n"
        "## 1. Talks \\*fail\\*\n"
        "\n"
        "The Paper · A. Writer · published 2022-01-28 (stated) · <https://example.org/talks?id=1>\n"
        "\n"
        "Why this date: Stated under the title.\n"
        "\n"
        "**≠ Disputed**: The talks were short\n"
        "\n"
        "Tags: talks, length\n"
        "\n"
        "> First words\n"
        "\n"
        "-   Note:\n"
        "\n"
        "    Ask *again*.\n"
        "\n"
        "    See <https://example.org>.\n"
        "\n"
        "Same claim in other articles: 2.\n"
        "\n"
        "Published 2022-01-28 (stated) · paragraph 1 · characters 8–19 · 9% through the text\n"
        "\n"
        "**① Single-source**\n"
        "\n"
        "> Third one.\n"
        "\n"
        "Published 2022-01-28 (stated) · paragraph 4 · characters 70–80 · 86% through the text\n"
        "\n"
        "## 2. Talks succeed\n"
        "\n"
        "Publication date unknown\n"
        "\n"
        "**≠ Disputed**: The talks were short\n"
        "\n"
        "Tags: talks, length\n"
        "\n"
        "> They were short.\n"
        "\n"
        "Denies the claim.\n"
        "\n"
        "Same claim in other articles: 1.\n"
        "\n"
        "Publication date unknown · paragraph 1 · characters 6–22 · 27% through the text\n"
        "\n"
        "Without annotations: 3. 1\\. Weather\n"
    )


def test_an_empty_library_says_so(shelf: Shelf) -> None:
    document = render(shelf.contents(), exported=MOMENT)
    assert document.endswith("# library\n\n0 articles\n")


def test_a_library_without_annotations_says_so_and_lists_its_articles(shelf: Shelf) -> None:
    shelf.article("One", title="One")
    shelf.article("Two", title="")
    document = render(shelf.contents(), exported=MOMENT)
    assert "Nothing has been highlighted yet." in document
    assert document.endswith("Without annotations: 1. One; 2. Untitled\n")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (PublicationKind.STATED, "(stated)"),
        (PublicationKind.INFERRED, "(inferred; between 2021-12-30 and 2021-12-31)"),
        (PublicationKind.SIBLINGS, "(inferred from the other articles; between 2021"),
        (PublicationKind.PERSON, "(set by hand)"),
    ],
)
def test_the_publication_date_is_given_with_its_basis(
    shelf: Shelf, kind: PublicationKind, words: str
) -> None:
    last = dt.date(2021, 12, 31)
    first = last if words.endswith("d)") or words == "(stated)" else dt.date(2021, 12, 30)
    article = shelf.article(PROSE, publication=Publication(last, first, last, "", kind))
    shelf.annotate(article, "Third")
    document = render(shelf.contents(), exported=MOMENT)
    assert document.count(f"ublished 2021-12-31 {words}") == 2
    assert "Why this date" not in document


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_its_word(shelf: Shelf, status: Status) -> None:
    shelf.annotate(shelf.article(PROSE), "Third", shelf.claim(status))
    words = status.value if status is not Status.NONE else "no status"
    document = render(shelf.contents(), exported=MOMENT)
    assert words in document.split("**")[1].lower()


@pytest.mark.parametrize("stance", list(Stance))
def test_every_stance_but_plain_assertion_is_told(shelf: Shelf, stance: Stance) -> None:
    shelf.annotate(shelf.article(PROSE), "Third", stance=stance)
    document = render(shelf.contents(), exported=MOMENT)
    assert ("the claim" in document) is (stance is not Stance.ASSERTS)


def test_who_says_it_is_told_in_plain_words(shelf: Shelf) -> None:
    shelf.annotate(shelf.article(PROSE), "Third", said_by="A *minister* <b>\n# Again")
    document = render(shelf.contents(), exported=MOMENT)
    assert "\n\nSaid by: A \\*minister\\* &lt;b> \\# Again\n\n" in document


def test_a_quote_across_paragraphs_is_quoted_whole(shelf: Shelf) -> None:
    text = PROSE
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, Span(text.index(words), text.index(words) + len(words)))
        for words in (
            "A title",
            "First words here.",
            "Second paragraph, in which\nthe line wraps.",
            "Third one.",
        )
    )
    article = shelf.article(text, blocks=blocks)
    shelf.annotate(article, text.split("\n", 1)[1].rstrip())
    document = render(shelf.contents(), exported=MOMENT)
    assert (
        "> First words here.\n>\n> Second paragraph, in which\n> the line wraps.\n>\n> Third one.\n"
    ) in document


def test_a_quote_that_no_longer_fits_its_text_keeps_its_own_words(shelf: Shelf) -> None:
    article = shelf.article(PROSE)
    shelf.annotate(article, "words here.\n\nSecond")
    shelf.articles[0] = replace(article, text="Something else\n" + PROSE)
    document = render(shelf.contents(), exported=MOMENT)
    assert "> words here.\n>\n> Second\n" in document
    assert document.endswith("Publication date unknown · characters 14–33\n")


@pytest.mark.parametrize("kind", list(BlockKind))
def test_every_kind_of_block_has_a_name_or_a_number(shelf: Shelf, kind: BlockKind) -> None:
    article = shelf.article("Words.", blocks=(Block(kind, Span(0, 6)),))
    shelf.annotate(article, "Words.")
    document = render(shelf.contents(), exported=MOMENT)
    place = document.rsplit("unknown · ", 1)[1].split(" · ")[0]
    numbered = kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM)
    assert place == "paragraph 1" if numbered else kind.value in place


def test_text_outside_every_block_has_a_position_all_the_same(shelf: Shelf) -> None:
    shelf.annotate(shelf.article("Words.", blocks=()), "Words.")
    document = render(shelf.contents(), exported=MOMENT)
    assert document.endswith("unknown · characters 0–6 · 0% through the text\n")


@pytest.mark.parametrize(
    ("address", "linked"),
    [
        ("https://example.org/a-b_c?d=1#e", False),
        ("https://example.org/a-b?d=1#e", True),
        ("http://example.org:8080", True),
        ("javascript:alert(1)", False),
        ("https://example.org/<script>", False),
        ("https://user@example.org/", False),
        ("https://exämple.org/", False),
        ("file:///etc/passwd", False),
    ],
)
def test_only_a_plain_web_address_is_a_link(shelf: Shelf, address: str, linked: bool) -> None:
    shelf.annotate(shelf.article(PROSE, address=address), "Third")
    document = without_front_matter(render(shelf.contents(), exported=MOMENT))
    for renderer, page in pages(document).items():
        expected = [("a", "href", address)] if linked else []
        assert page.attributes == expected, renderer
        assert any(address in text for text in page.texts("p")), renderer


NOTE_TAGS = {
    *("h1", "h2", "p", "strong", "blockquote", "ul", "li", "ol", "em", "code", "pre", "hr", "br"),
    *("a", "img", "table", "thead", "tbody", "tr", "th", "td", "s", "dl", "dt", "dd", "sup", "div"),
    "abbr",
}


def note_faults(note: str) -> list[str]:
    """What is wrong with how renderers show a document in which somebody wrote `note`."""
    shelf = Shelf("name")
    article = shelf.article(PROSE)
    shelf.annotate(article, "First", shelf.claim(Status.CONFIRMED), note=note)
    shelf.annotate(article, "Third one.", shelf.claim(Status.DISPUTED))
    document = without_front_matter(render(shelf.contents(), exported=MOMENT))
    found: list[str] = []
    for renderer, page in pages(document).items():
        if set(page.tags) - NOTE_TAGS or page.texts("h1") != ["name"]:
            found.append(f"{renderer}: {note!r} made {set(page.tags)} {page.texts('h1')}")
        if page.texts("h2") != ["1. A title"]:
            found.append(f"{renderer}: {note!r} made the headings {page.texts('h2')}")
        if (
            page.texts("blockquote")[-1:] != ["Third one."]
            or page.texts("p")[-1][:11] != "Publication"
        ):
            found.append(f"{renderer}: {note!r} swallowed what follows it")
        if "Third one." in " ".join(page.texts("li")):
            found.append(f"{renderer}: {note!r} does not end")
    return found


@pytest.mark.parametrize(
    "note",
    [
        *attacks.OWN,
        "# Heading\n## Second\n####### Seventh\n#tag",
        "term\n: # defined heading",
        "> # quoted heading\n- # listed heading\n1. # numbered heading",
        "Title\n===\nSecond\n---\nThird\n-\n> a\n> ===\n=-=",
        "```\nnever closed",
        "~~~\nnever closed",
        "- a\n  - b\n\n    c\n\n        code",
        "<!-- never closed",
        "<script>\nnever closed",
        "%% never closed",
        "$$ never closed",
        "| a | b |\n|---|---|\n| c | d |",
        "[a]: https://example.org\n\n[a]",
        "ends in a backslash\\",
        "\n\n  leading blank lines\n\n\n",
    ],
)
def test_a_note_stays_in_its_place(note: str) -> None:
    assert note_faults(note) == []


@given(st.text(st.sampled_from("ab1 \n\t\\`*_[]()<>#+-.!|~=:$%&/\"'"), max_size=30))
def test_any_note_stays_in_its_place(note: str) -> None:
    assert note_faults(note) == []


@pytest.mark.parametrize(("name", "step"), [(attacks.OURS, 1), ("markup.txt", 8)])
def test_hostile_notes_stay_in_their_place(name: str, step: int) -> None:
    strings = attacks.collection(name)[::step]
    assert [fault for note in strings for fault in note_faults(note)] == []


def test_a_note_keeps_the_words_of_its_writer(shelf: Shelf) -> None:
    note = "Ask **her** [again](https://example.org).\n\n- [ ] call\n- [x] write\n\n    code"
    shelf.annotate(shelf.article(PROSE), "Third", note=note)
    document = render(shelf.contents(), exported=MOMENT)
    for line in note.split("\n"):
        assert line in document


def test_the_same_contents_give_the_same_document(shelf: Shelf) -> None:
    article = shelf.article(PROSE)
    shelf.annotate(article, "Third")
    shelf.annotate(article, "First")
    once = render(shelf.contents(), exported=MOMENT)
    shelf.annotations.reverse()
    assert render(shelf.contents(), exported=MOMENT) == once


def test_the_moment_is_written_in_utc_wherever_it_is_exported(shelf: Shelf) -> None:
    far_away = dt.timezone(dt.timedelta(hours=14))
    moment = MOMENT.replace(microsecond=123).astimezone(far_away)
    document = render(shelf.contents(), exported=moment)
    assert "\nexported: 2026-11-21T20:30:00+00:00\n" in document
    assert document == render(shelf.contents(), exported=MOMENT)


def test_every_format_can_be_asked_for_by_name(shelf: Shelf) -> None:
    for known in FORMATS:
        assert format_named(known.name) is known
        assert known.suffix.startswith(".")
        assert made(shelf.contents(), Order(known.name))
    with pytest.raises(UnknownFormatError, match="markdown"):
        format_named("papyrus")


@pytest.mark.parametrize(
    "note",
    [
        "[x](javascript:alert(1))",
        "[x]( JaVaScRiPt:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](java&#115;cript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](javascript\\:alert(1))",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](data:text/html;base64,AAAA)",
        "[x](java\nscript:alert(1))",
        "[x](<java script:alert(1)>)",
        "[x][y]\n\n[y]: java script:alert(1)",
    ],
)
def test_a_link_in_a_note_that_would_run_a_program_is_only_words(note: str) -> None:
    from markdown_it import MarkdownIt

    from reader.export.own_words import note_item

    html = MarkdownIt("commonmark", {"html": True}).render(note_item(note))
    html += markdown.markdown(note_item(note))
    assert "href" not in html
    assert "src" not in html


def test_other_links_in_notes_stay() -> None:
    from reader.export.own_words import note_item

    assert "[a](https://example.org) [b](zotero://select/1)" in note_item(
        "[a](https://example.org) [b](zotero://select/1)"
    )


def test_a_block_keeps_its_name_whatever_else_is_chosen() -> None:
    shelf = Shelf("names")
    article = shelf.article(PROSE)
    made_first = shelf.annotate(article, "First words")
    later = shelf.annotate(article, "Third one.", shelf.claim(Status.DISPUTED))
    contents = replace(
        shelf.contents(),
        annotations=(
            replace(made_first, id="deadbeef-1111"),
            replace(later, id="deadbeef-2222", created=MOMENT + dt.timedelta(days=1)),
        ),
    )
    both = rendered(contents, exported=MOMENT)
    alone = rendered(
        narrowed(contents, Choice(statuses=frozenset({Status.DISPUTED}))), exported=MOMENT
    )
    assert "^p-deadbeef\n" in both
    assert "^p-deadbeef-\n" in both
    assert "^p-deadbeef-\n" in alone
    assert "^p-deadbeef\n" not in alone

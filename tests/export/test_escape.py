"""Data in an export shows exactly its words, in every renderer."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block, BlockKind
from reader.core.passage import Span
from reader.export import escape
from reader.export.markdown import render
from reader.export.options import PLAIN
from tests.export import attacks
from tests.export.rendered import Page, pages, shown, without_front_matter
from tests.export.shelf import MOMENT, Shelf

TEMPLATE = {"h1", "h2", "p", "strong", "blockquote"}

_MARKUP = st.text(
    st.sampled_from("ab1 \n\t\\`*_{}[]()<>#+-.!|~=:$^%&;@/\"'\u00a0\u202eéж中😀"), max_size=40
)
TEXTS = st.one_of(_MARKUP, st.text(st.characters(codec="utf-8"), max_size=40))


def document(data: str, *, wrapped: bool = False) -> str:
    """An export in which `data` stands wherever data can stand.

    A line break in it is one where the source was wrapped, or one between paragraphs.
    """
    shelf = Shelf(data)
    text = f"before\n{data}\nafter"
    whole = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    article = shelf.article(
        text, title=data, outlet=data, byline=data, blocks=whole if wrapped else None
    )
    claim = shelf.claim(statement=data, tags=(data, data))
    shelf.annotate(article, data, claim)
    shelf.article("nothing here", title=data)
    return render(shelf.contents(), exported=MOMENT, options=PLAIN)


def faults(data: str) -> list[str]:
    """What is wrong with the ways in which renderers show `data`."""
    quote = shown(escape.visible(" ".join(escape.LINE_BREAK.split(data))))
    name = quote if escape.folded(data) else "Library"
    found: list[str] = []
    shown_pages = [
        (renderer, page)
        for wrapped in ((False, True) if escape.LINE_BREAK.search(data) else (False,))
        for renderer, page in pages(without_front_matter(document(data, wrapped=wrapped))).items()
    ]
    for renderer, page in shown_pages:
        wrong_tags = set(page.tags) - TEMPLATE
        if wrong_tags or page.attributes:
            found.append(f"{renderer}: {wrong_tags} {page.attributes} from {data!r}")
        if quote and page.texts("blockquote") != [quote]:
            found.append(f"{renderer}: {data!r} quoted as {page.texts('blockquote')}")
        if quote and page.texts("h1") != [name]:
            found.append(f"{renderer}: {data!r} as a title is {page.texts('h1')}")
        if quote and page.texts("strong") != ["No status"]:
            found.append(f"{renderer}: {data!r} made {page.texts('strong')} strong")
    return found


@pytest.mark.parametrize("data", attacks.OWN)
def test_data_shows_its_words_and_nothing_more(data: str) -> None:
    assert faults(data) == []


@given(TEXTS.filter(lambda text: not text.isspace()))
def test_any_data_shows_its_words_and_nothing_more(data: str) -> None:
    assert faults(data) == []


@pytest.mark.parametrize("name", ["markup.txt", "naughty-strings.json"])
def test_collections_of_hostile_strings_show_their_words(name: str) -> None:
    strings = [s for s in attacks.collection(name) if s.strip()]
    assert len(strings) > 400
    step = max(1, len(strings) // 700)
    assert [fault for data in strings[::step] for fault in faults(data)] == []


@pytest.mark.parametrize(
    "text",
    [
        "U.S. troops left on 9-10. January.",
        "AT&T rose 5% (to $1.50) – “up”, it's said; a-b + c = d!",
        "snake_case, 1.5 million, e.g. this",
        "Dec. 30, 2021 17:39 IST: 50/50 | ~50 km",
        "US$5 and $6",
        "-5 degrees",
        "Zürich, Київ, القاهرة, 北京, 👨‍👩‍👧",
    ],
)
def test_plain_prose_is_left_alone(text: str) -> None:
    assert escape.inline(text) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("www.example.org", "www\\.example.org"),
        ("http://example.org", "http&#58;//example.org"),
        ("someone@example.org, @someone", "someone&#64;example.org, @someone"),
        ("==mark==", "&#61;&#61;mark&#61;&#61;"),
        ("%%comment%% 5%", "&#37;&#37;comment&#37;&#37; 5%"),
        ("words ^id", "words &#94;id"),
        ("{{ value }}", "\\{\\{ value }}"),
        ("$x$ but $5, $6 and US$7", "$x&#36; but $5, $6 and US$7"),
        ("$$x$$", "&#36;&#36;x&#36;&#36;"),
        ("~50 and ~a~", "~50 and ~a&#126;"),
        ("[[page]] #tag", "\\[\\[page]] \\#tag"),
        (": definition", "&#58; definition"),
    ],
)
def test_marks_of_other_dialects_are_escaped_where_they_would_act(text: str, escaped: str) -> None:
    assert escape.inline(text) == escaped


def test_deceiving_controls_are_written_out_and_honest_marks_stay() -> None:
    assert escape.visible("a\u202eb\x00c") == "a⟦U+202E⟧b⟦U+0000⟧c"
    assert escape.visible("\u200d\u200f\u200e\u00ad\t\n") == "\u200d\u200f\u200e\u00ad\t\n"


@given(st.text())
def test_yaml_text_is_one_printable_line_that_reads_back(text: str) -> None:
    written = escape.yaml_text(text)
    assert json.loads(written) == text
    assert len(written.splitlines()) == 1
    assert "<" not in written
    assert "[" not in written


def test_yaml_text_has_no_halves_of_characters() -> None:
    """As in the name of a file whose bytes are not UTF-8."""
    assert escape.yaml_text("talks \udcff") == '"talks ⟦U+DCFF⟧"'


@given(st.text(), st.integers())
def test_json_text_reads_back(text: str, number: int) -> None:
    value = {"text": text, "number": number}
    written = escape.json_text(value)
    assert json.loads(written) == value
    assert written.encode("utf-8")


def test_front_matter_read_as_markdown_does_no_harm() -> None:
    name = '"><script>x</script> [a](javascript:b) ![c](http://example.org) `d` <https://e>'
    text = document(name).split("\n# ", 1)[0]
    for renderer, page in pages(text).items():
        assert set(page.tags) <= {"hr", "h2", "p"}, renderer


def test_a_page_counts_what_a_browser_would_see() -> None:
    page = Page("<p>a <em>b</em>&lt;</p><!-- c --><a href='d'>e</a>")
    assert page.tags == {"p": 1, "em": 1, "<!---->": 1, "a": 1}
    assert page.texts("p") == ["a b<"]
    assert page.attributes == [("a", "href", "d")]

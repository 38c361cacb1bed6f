"""Data in an export shows exactly its words, in every renderer."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from reader.core.article import Block, BlockKind
from reader.core.passage import Span
from reader.export import escape
from reader.export.gathering import gather
from reader.export.markdown import render, render_article
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


@pytest.mark.parametrize("name", [attacks.OURS, "markup.txt", "naughty-strings.json"])
def test_collections_of_hostile_strings_show_their_words(name: str) -> None:
    strings = [s for s in attacks.collection(name) if s.strip()]
    assert len(strings) > 250
    step = max(1, len(strings) // 700)
    assert [fault for data in strings[::step] for fault in faults(data)] == []


@pytest.mark.parametrize(
    "text",
    [
        "U.S. troops left on 9-10. January.",
        "AT&T rose 5% (to $1.50) – “up”, it's said; a-b + c = d!",
        "snake_case, 1.5 million, e.g. this",
        "Dec. 30, 2021 17:39 IST: 50/50 | ~50 km",
        "cost $5 and $6, not $7 or ~8",
        "and/or 3//4, a // b",
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
        ("someone@example.org, @someone", "someone&#64;example.org, &#64;someone"),
        ("==mark==", "&#61;&#61;mark&#61;&#61;"),
        ("%%comment%% 5%", "&#37;&#37;comment&#37;&#37; 5%"),
        ("words ^id", "words &#94;id"),
        ("{{ value }}", "\\{\\{ value }}"),
        ("up $x$ but $5 and US$7", "up $x&#36; but $5 and US&#36;7"),
        ("of $8-$9 or $1,000–$2,000", "of $8-&#36;9 or $1,000–&#36;2,000"),
        ("rose ~3%-~4%, ~7/~8", "rose ~3%-&#126;4%, ~7/&#126;8"),
        ("$5 or ~6 at the beginning", "&#36;5 or ~6 at the beginning"),
        ("~ a definition", "&#126; a definition"),
        ("src=//example.org/x", "src=&#47;/example.org/x"),
        ("$$x$$", "&#36;&#36;x&#36;&#36;"),
        ("of ~50 and ~a~", "of ~50 and ~a&#126;"),
        ("[[page]] #tag", "\\[\\[page]] \\#tag"),
        (": definition", "&#58; definition"),
        ("@POTUS said", "&#64;POTUS said"),
        ("(1) first", "(1\\) first"),
        ("(@) first", "(&#64;) first"),
        ("a) first", "a\\) first"),
        ("i. first", "i\\. first"),
        ("III. first", "III\\. first"),
        ("A. Writer", "A. Writer"),
        (":smile: :+1: at 10:30:45", "&#58;smile: &#58;+1: at 10:30:45"),
        ("now -- or --- never...", "now -\\- or -\\-\\- never.\\.."),
    ],
)
def test_marks_of_other_dialects_are_escaped_where_they_would_act(text: str, escaped: str) -> None:
    assert escape.inline(text) == escaped


def test_a_quotation_keeps_its_straight_marks() -> None:
    """Pandoc curls them; elsewhere they are left alone, since references are hard to read."""
    shelf = Shelf("x")
    article = shelf.article('It\'s "over".')
    shelf.annotate(article, 'It\'s "over".', shelf.claim(statement="It's"))
    text = render(shelf.contents(), exported=MOMENT, options=PLAIN)
    assert "\n> It&#39;s &quot;over&quot;.\n" in text
    assert ": It's\n" in text


ATTACK = "<script>alert(1)</script> *Talks* [x](javascript:alert(2)) $x$ @smith `a`{=html} a^b^"


@pytest.mark.parametrize("name", ["title", "outlet", "library"])
def test_front_matter_read_as_markdown_shows_its_words(name: str) -> None:
    """As Pandoc and Quarto read it, which have every sign of ASCII escaped by a backslash."""
    contents = Shelf(ATTACK)
    contents.article("Words", title=ATTACK, outlet=ATTACK)
    report = gather(contents.contents(), exported=MOMENT)
    text = render_article(report, report.articles[0], options=PLAIN)
    value = yaml.safe_load(text.split("---\n")[1])[name]
    assert re.sub(r"\\([^\w\s])", r"\1", value) == ATTACK
    assert not re.search(r"(?<!\\)[<*\[$@`^~{]", value)


@given(st.text(st.characters(codec="utf-8")))
def test_words_in_front_matter_read_back(text: str) -> None:
    value = yaml.safe_load(escape.meta_text(text))
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", value) == escape.visible(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Biden's call -- again, at 9-10. January", "Biden's call -- again, at 9-10. January"),
        ("1. Weather", "1\\. Weather"),
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("a \u202eb", "a ⟦U+202E⟧b"),
        ("see http://example.org", "see http\\://example.org"),
    ],
)
def test_plain_titles_in_front_matter_are_left_alone(text: str, written: str) -> None:
    assert yaml.safe_load(escape.meta_text(text)) == written


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://example.org/~a/b_c?d=@e&f=1", "https://example.org/~a/b_c?d=@e&f=1"),
        ("https://example.org/<script>[a]", "https://example.org/%3Cscript%3E%5Ba%5D"),
        ("https://example.org/a\u202eb", "https://example.org/a%E2%80%AEb"),
        ("<b>by post</b>", "\\<b>by post\\</b>"),
    ],
)
def test_an_address_in_front_matter_leads_where_it_led(address: str, written: str) -> None:
    assert yaml.safe_load(escape.meta_address(address)) == written


def test_deceiving_controls_are_written_out_and_honest_marks_stay() -> None:
    assert escape.visible("a\u202eb\x00c") == "a⟦U+202E⟧b⟦U+0000⟧c"
    assert escape.visible("\u200d\u200c\u00ad\t\n") == "\u200d\u200c\u00ad\t\n"
    for sign in "\u200e\u200f\u061c\u200b\u2060\ufeff\U000e0041":
        assert escape.visible(f"a{sign}b") == f"a⟦U+{ord(sign):04X}⟧b"
        assert json.loads(escape.json_text(sign)) == yaml.safe_load(escape.yaml_text(sign)) == sign
        assert sign not in escape.json_text(sign) + escape.yaml_text(sign)


@given(st.text())
@example("\U000e0000")
def test_yaml_text_is_one_printable_line_that_reads_back(text: str) -> None:
    written = escape.yaml_text(text)
    assert yaml.safe_load(written) == text
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

"""A note in the panel: formatted, and unable to do anything but be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import note_html
from reader.export.notes import TAGS
from tests.export import attacks
from tests.export.rendered import Page, shown

REL = ("a", "rel", "noopener noreferrer nofollow")


def faults(note: str) -> list[str]:
    """What in the rendered note is neither a plain tag nor a harmless attribute."""
    page = Page(note_html(note))
    wrong = [f"tag {tag} from {note!r}" for tag in set(page.tags) - TAGS]
    for tag, name, value in page.attributes:
        harmless = (tag, name) == ("a", "href") and value.lower().startswith(
            ("http:", "https:", "mailto:")
        )
        number = (tag, name) == ("ol", "start") and value.isdigit()
        if not harmless and not number and (tag, name, value) != REL:
            wrong.append(f"{tag} {name}={value!r} from {note!r}")
    return wrong


@pytest.mark.parametrize(
    ("note", "html"),
    [
        ("", ""),
        ("plain", "<p>plain</p>"),
        ("two\nlines", "<p>two<br>\nlines</p>"),
        ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"),
        ("> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>"),
        ("3. third", '<ol start="3">\n<li>third</li>\n</ol>'),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("# Heading", "<h1>Heading</h1>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ("5 < 6 & 7 > 6", "<p>5 &lt; 6 &amp; 7 &gt; 6</p>"),
        ("<b>bold</b>", "<p>&lt;b&gt;bold&lt;/b&gt;</p>"),
        (
            "[site](https://example.org)",
            '<p><a href="https://example.org" rel="noopener noreferrer nofollow">site</a></p>',
        ),
    ],
)
def test_markdown_is_rendered(note: str, html: str) -> None:
    assert note_html(note).strip() == html


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "/etc/passwd",
        "//example.org/x",
        "picture.png",
    ],
)
def test_a_link_elsewhere_is_only_words(address: str) -> None:
    page = Page(note_html(f"[words]({address}) ![words]({address})"))
    assert [a for a in page.attributes if a[1] != "rel"] == []
    assert "words" in " ".join(page.texts("p"))


def test_a_picture_becomes_a_link_to_it() -> None:
    page = Page(note_html("![chart](https://example.org/a.png) ![b][c]\n\n[c]: https://d.example"))
    assert "img" not in page.tags
    assert ("a", "href", "https://example.org/a.png") in page.attributes


@pytest.mark.parametrize("note", attacks.OWN)
def test_awkward_notes_are_harmless(note: str) -> None:
    assert faults(note) == []


@pytest.mark.parametrize("name", [attacks.OURS, "markup.txt", "naughty-strings.json"])
def test_hostile_strings_are_harmless(name: str) -> None:
    strings = attacks.collection(name)
    step = max(1, len(strings) // 1500)
    assert [fault for note in strings[::step] for fault in faults(note)] == []


@given(st.text(st.sampled_from("ab1 \n\t\\`*_{}[]()<>#+-.!|~=:$^%&;@/\"'"), max_size=60))
def test_any_note_is_harmless_and_none_is_refused(note: str) -> None:
    assert faults(note) == []


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_letters_and_digits_survive(note: str) -> None:
    visible = Page(f"<html>{note_html(note)}</html>").texts("html")[0]
    assert [c for c in note if c.isalpha()] == [c for c in visible if c.isalpha()]


@pytest.mark.parametrize(
    "note",
    [">" * 3000 + "a", "- " * 1500 + "a", "[" * 5000, "*" * 3000, "`" * 3000 + "a", "(" * 5000],
)
def test_pathological_notes_are_shown_one_way_or_the_other(note: str) -> None:
    assert faults(note) == []
    assert note_html("one\n*two*") == "<p>one<br>\n<em>two</em></p>", "whatever came before"


def test_a_note_of_great_length_is_shown_as_typed() -> None:
    note = "<b> *a*\n" * 20_000
    page = Page(note_html(note))
    assert set(page.tags) == {"pre"}
    assert page.texts("pre") == [shown(note)]


@pytest.mark.parametrize(
    ("note", "items"),
    [
        ("Two things:\n- one\n- two", 2),
        ("Two things:\n1. one\n2. two", 2),
        ("- one\n  more of it\n- two", 2),
        ("It was in\n2022. Then came more.", 0),
        ("```\nText\n- no list\n```", 0),
    ],
)
def test_a_list_may_follow_a_paragraph_at_once(note: str, items: int) -> None:
    assert note_html(note).count("<li>") == items

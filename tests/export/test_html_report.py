"""The report as a web page: whole in itself, and with nothing in it but what we put there."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.core.article import Block, BlockKind
from reader.core.i18n import speaking
from reader.core.passage import Span
from reader.export import Order, made
from reader.export.escape import visible
from reader.export.gathering import gather
from reader.export.html_report import render
from reader.export.marked_text import marked_text
from reader.export.timeline_drawing import timeline_svg
from tests.export import attacks, golden
from tests.export.rendered import Page, shown
from tests.export.shelf import MOMENT, Shelf

LAYOUTS = ("report", "paper")
TAGS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "article"),
    *("h1", "h2", "h3", "p", "a", "b", "ul", "ol", "li", "q", "span", "div", "mark", "time"),
    *("blockquote", "strong", "em", "table", "tr", "td", "hr", "<!>"),
    *("svg", "rect", "text", "line", "g", "path", "circle", "tspan"),
}
ATTRIBUTES = {
    *("lang", "charset", "name", "content", "http-equiv", "class", "href", "id", "dir", "rel"),
    *("tabindex", "role", "aria-label", "aria-labelledby", "datetime", "start"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_looks_as_it_is_kept(layout: str) -> None:
    page = made(golden.talks(), Order("html", layout), exported=MOMENT)
    assert golden.matches(f"{layout}.html", page)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_fetched_and_nothing_runs(layout: str) -> None:
    page = render(golden.talks(), exported=MOMENT, layout=layout)
    assert not re.search(r"<(script|img|link|iframe|object)|\son\w+=|url\(|@import|src=", page)
    hrefs = [v for _, name, v in Page(page).attributes if name == "href"]
    assert all(v.startswith(("#", "parallax://", "https://example.org/")) for v in hrefs)
    ids = [v for _, name, v in Page(page).attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {v[1:] for v in hrefs if v.startswith("#")} <= set(ids)


def crowd(strings: list[str]) -> Shelf:
    shelf = Shelf("crowd")
    text = "\n".join(f"before {data} after" for data in strings)
    blocks, at = [], 0
    for data in strings:
        length = len(f"before {data} after")
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + length)))
        at += length + 1
    article = shelf.article(text, title=strings[0], outlet=strings[-1], blocks=tuple(blocks))
    for data, block in zip(strings, blocks, strict=True):
        claim = shelf.claim(statement=data, tags=(data,))
        made_one = shelf.annotate(article, data, claim, note=data, said_by=data)
        start = block.span.start + len("before ")
        shelf.annotations[-1] = replace(made_one, span=Span(start, start + len(data)))
    return shelf


def faults(strings: list[str], layout: str) -> list[str]:
    contents = crowd(strings).contents()
    page = Page(render(contents, exported=MOMENT, layout=layout))
    plain = Page(render(crowd(["plain"]).contents(), exported=MOMENT, layout=layout))
    note_tags = {"code", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br"}
    found = (
        [f"tags {set(page.tags) - TAGS - note_tags}"] if set(page.tags) - TAGS - note_tags else []
    )
    names = {name for tag, name, _ in page.attributes}
    if names - ATTRIBUTES:
        found.append(f"attributes {names - ATTRIBUTES}")
    unlike = [
        tag for tag in ("style", "meta", "script", "body") if page.tags[tag] != plain.tags[tag]
    ]
    found += [f"{page.tags[tag]} of {tag}" for tag in unlike]
    schemes = ("#", "parallax://", "http://", "https://", "mailto:")
    found += [v for _, n, v in page.attributes if n == "href" and not v.startswith(schemes)]
    if layout == "report":
        told = sorted(shown(visible(data)) for data in strings)
        quoted = sorted(page.texts("q"))
        found += [f"{a!r} became {b!r}" for a, b in zip(told, quoted, strict=True) if a != b]
    return found


@pytest.mark.parametrize("layout", LAYOUTS)
def test_our_own_awkward_strings_survive(layout: str) -> None:
    assert faults([data for data in attacks.OWN if data.strip()], layout) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "name", [attacks.OURS, "markup.txt", "naughty-strings.json", "formulas.txt"]
)
def test_hostile_strings_survive(layout: str, name: str) -> None:
    strings = [s for s in attacks.collection(name) if visible(s).strip()]
    assert faults(strings[:: 1 if name == attacks.OURS else 9], layout) == []


def test_overlapping_highlights_are_told_apart() -> None:
    shelf = Shelf()
    article = shelf.article("one two three four", blocks=())
    shelf.annotate(article, "one two")
    shelf.annotate(article, "two three")
    views = gather(shelf.contents(), exported=MOMENT).articles[0].annotations
    (block,) = marked_text(article, views)
    assert [(r.text, len(r.annotations), len(r.begins)) for r in block.runs] == [
        ("one ", 1, 1),
        ("two", 2, 1),
        (" three", 1, 0),
        (" four", 0, 0),
    ]


def test_a_library_without_dates_has_no_timeline() -> None:
    shelf = Shelf()
    shelf.article("Nothing")
    assert timeline_svg(shelf.contents()) == ""
    assert "<svg" not in render(shelf.contents(), exported=MOMENT)
    assert "<svg" in render(golden.talks(), exported=MOMENT)


def test_every_link_of_a_page_leads_somewhere_and_every_name_is_one() -> None:
    shelf = Shelf()
    article = shelf.article("One line here\nand another there\n")
    shelf.annotate(article, "here\nand another", shelf.claim(), note="# Loud\n\n###### Soft")
    shelf.annotate(article, "here", shelf.claim())
    page = render(shelf.contents(), exported=MOMENT)
    hrefs = [v for _, name, v in Page(page).attributes if name == "href"]
    ids = [v for _, name, v in Page(page).attributes if name == "id"]
    assert len(ids) == len(set(ids))
    assert {v[1:] for v in hrefs if v.startswith("#")} <= set(ids)
    assert {"t1", "t2"} <= set(ids)
    assert "<h4>Loud</h4>" in page
    assert "<h5>Soft</h5>" in page, "no level of headings is left out"


@pytest.mark.parametrize("note", ["##### Deep\n\n# Shallow", "# One\n\n#### Four", ""])
@pytest.mark.parametrize("layout", [*LAYOUTS, "matrix"])
def test_a_page_is_told_well_by_a_screen_reader(layout: str, note: str) -> None:
    first, *rest = golden.talks().annotations
    contents = replace(golden.talks(), annotations=(replace(first, note=note), *rest))
    with speaking(_Swedish()):
        assert '<html lang="sv-FI">' in render(contents, exported=MOMENT, layout=layout)
    page = render(contents, exported=MOMENT, layout=layout)
    assert '<html lang="en">' in page
    assert page.count("<main>") == page.count("</main>") == 1
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    signs = re.findall(r'<a class="sign[^>]*aria-label="([^"]+)">([^<]+)</a>', page)
    assert bool(signs) == (layout == "report")
    assert all(name.startswith(f"{seen} ") for name, seen in signs)
    regions = re.findall(
        r'aria-label(?:ledby)?="(timeline|articles|claims|[^"]* by article)"', page
    )
    assert len(regions) == len(set(regions))


class _Swedish:
    language = "sv-FI"

    def text(self, text: str) -> str:
        return text

    def counted(self, number: float, one: str, many: str) -> str:
        return many

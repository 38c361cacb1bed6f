"""The first paragraph of a web page that its looks set apart, and lines that point elsewhere."""

from __future__ import annotations

import pytest

from reader.core.article import BlockKind
from reader.ingest import Found, Sources
from reader.ingest.formats.page import read_markup
from reader.ingest.furniture import is_furniture, is_pointer

BODY = "".join(
    f"<p>They talked about the river for the {n}th time, and went home in the evening.</p>"
    for n in range(20, 40)
)
LEAD = "Ministers of both countries have agreed on a date for talks about the river they share."


def kind_of(wanted: str, around: str) -> BlockKind | None:
    title = "Ministers agree on a date for the river talks"
    found = read_markup(
        f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>{around}"
        f"<article>{BODY}</article></main></body></html>",
        "page.html",
    )
    shown = [(block.kind, found.text[block.span.start : block.span.end]) for block in found.blocks]
    return next((kind for kind, text in shown if text == wanted), None)


def test_a_first_paragraph_that_stands_apart_belongs_to_the_article() -> None:
    assert kind_of(LEAD, f'<div class="top"><p>{LEAD}</p></div>') is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "around",
    [
        f'<div class="newsletter"><p>{LEAD}</p></div>',
        f"<aside><p>{LEAD}</p></aside>",
        f'<div class="top"><p><a href="/other">{LEAD}</a></p></div>',
    ],
)
def test_what_stands_there_for_something_else_does_not(around: str) -> None:
    assert kind_of(LEAD, around) in {BlockKind.FURNITURE, None}


@pytest.mark.parametrize(
    "line",
    [
        "Lesen Sie auch: Der Fluss steigt weiter",
        "À lire aussi » Le fleuve monte",
        "Czytaj też: Rzeka wzbiera",
        "Contenido relacionado",
        "Leggi anche: Il fiume",
        "Weitere Themen",
        "Читайте також: Річка піднімається",
        "اقرأ أيضا: النهر",
        "Läs även: Floden stiger",
    ],
)
def test_lines_that_point_to_other_articles_are_furniture_in_many_languages(line: str) -> None:
    assert is_pointer(line)
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Weiter ging es am Fluss.", "Lesen lernte sie spät.", LEAD])
def test_other_lines_are_not(line: str) -> None:
    assert not is_pointer(line)


VERDICTS = [
    '<div class="rating-box"><span>Our verdict</span><b class="rating">Mostly false</b></div>',
    '<aside class="claim-review"><p>Our verdict Mostly false</p></aside>',
]


@pytest.mark.parametrize("box", VERDICTS)
def test_what_a_fact_check_finds_is_text(box: str) -> None:
    assert kind_of("Our verdict Mostly false", box) is BlockKind.PARAGRAPH


@pytest.mark.parametrize("said", ["4.5/5 true stars", "Rate this: was it correct?", "Sold out"])
def test_what_readers_give_is_none(said: str) -> None:
    assert kind_of(said, f'<div class="rating">{said}</div>') is not BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("below", "subtitle"),
    [
        ("<h2>Both sides will send their ministers of water</h2>", True),
        ('<p class="chapo">Both sides will send their ministers of water</p>', True),
        ('<p class="teaser">Read also: What is left of the river after the flood</p>', False),
        ('<p class="lede">Читайте також: Що залишилося від річки за рік</p>', False),
    ],
)
def test_a_subtitle_is_no_line_that_points_elsewhere(below: str, subtitle: bool) -> None:
    title = "Ministers agree on a date for the river talks"
    markup = f"<h1>{title}</h1>{below}<p class='byline'>By Jane Roe</p>{BODY}"
    page = f"<html><head><title>{title}</title></head><body><main>{markup}</main></body></html>"
    with Sources() as sources:
        found = next(iter(sources.read_bytes(page.encode(), "page.html")))
    assert isinstance(found, Found)
    assert bool(found.draft.subtitle) is subtitle


def test_a_paragraph_that_the_page_of_a_running_report_shows_once_is_taken_once() -> None:
    first = "Follow the talks about the river between the two countries with our reporters there."
    posts = "".join(
        f'<article class="post"><h2>Part {n}</h2><p>{LEAD} This was the {n}th time.</p></article>'
        for n in range(4, 8)
    )
    head = "<html><head><title>River talks live</title></head><body><main><h1>River talks live</h1>"
    found = read_markup(f"{head}<p>{first}</p>{posts}</main></body></html>", "live.html")
    assert found.text.count(first) == 1
    assert found.text.index(first) < found.text.index("4th") < found.text.index("7th")

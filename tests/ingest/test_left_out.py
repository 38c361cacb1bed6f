"""Paragraphs that an extractor leaves out, or finds twice, though the page shows each once."""

from __future__ import annotations

from reader.core.article import BlockKind
from reader.ingest.extracted import Extracted
from reader.ingest.formats.page import read_markup

PLACES = ("Bonn", "Lviv", "Rome", "Oslo", "Cork", "Bern", "Graz", "Turin", "Kyiv", "Riga", "Lund")
PROSE = [
    f"The mayor of {place} said that the water of the river had risen in the night, and that the "
    f"bridge near {place} would stay closed to everybody until the end of the week."
    for place in PLACES
]
HEAD = "<html lang='en'><head><title>Bridges stay closed as the river rises</title></head><body>"
TITLE = "<h1>Bridges stay closed as the river rises</h1>"


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def told(found: Extracted, *kinds: BlockKind) -> list[str]:
    return [found.text[b.span.start : b.span.end] for b in found.blocks if b.kind in kinds]


def test_an_article_in_several_pieces_is_whole() -> None:
    pieces = (PROSE[:3], PROSE[3:9], PROSE[9:])
    body = '<div class="advert">Advertisement</div>'.join(
        f'<div class="row"><div class="article__body">{paragraphs(one)}</div></div>'
        for one in pieces
    )
    note = '<div class="row"><p class="legal">We use your data as our long policy says.</p></div>'
    page = f"{HEAD}<main>{TITLE}{body}</main>{note}</body></html>"
    assert told(read_markup(page, "page"), BlockKind.PARAGRAPH) == PROSE


def test_posts_that_an_article_shows_are_quotations_of_it() -> None:
    post = (
        '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>So much water '
        "here, I cannot see the road.</p>— Jane Roe (@jane) May 3, 2020</blockquote></div>"
    )
    page = f"{HEAD}<main>{TITLE}{paragraphs(PROSE[:5])}{post}{paragraphs(PROSE[5:])}</main></body>"
    found = told(read_markup(page, "page"), BlockKind.PARAGRAPH, BlockKind.QUOTE)
    assert found[5].startswith("So much water")
    assert found[-1] == PROSE[-1]


def test_a_hidden_copy_of_the_article_is_not_read_twice() -> None:
    copy = f'<div style="display  :  none"><p>{" ".join(PROSE)}</p><p>2019-11-19T08:57</p></div>'
    page = f'{HEAD}<main><div class="post">{TITLE}{paragraphs(PROSE)}{copy}</div></main></body>'
    assert told(read_markup(page, "page"), BlockKind.PARAGRAPH) == PROSE


def test_a_question_that_everybody_is_asked_is_there_each_time() -> None:
    question = PROSE[0].replace("said", "was asked whether it was true")
    asked = [text for answer in PROSE[1:] for text in (question, answer)]
    page = f'{HEAD}<main><div class="post">{TITLE}{paragraphs(asked)}</div></main></body>'
    assert told(read_markup(page, "page"), BlockKind.PARAGRAPH) == asked

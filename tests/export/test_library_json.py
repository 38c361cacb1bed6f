"""A library as JSON: everything that can be seen of it is in the document, always the same."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.citation import Citation
from reader.core.citation_records import kept_citation
from reader.core.claim import Anchor, Status, TagColour, TagStyle
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.core.times import (
    Publication,
    PublicationKind,
    TimeCorrection,
    TimeExpression,
    TimeType,
)
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling, Verdicts
from reader.export import document
from reader.export.library_json import render
from tests.export.hostile import HOSTILE
from tests.export.shelf import MOMENT, Shelf

DAY = dt.date(2022, 1, 27)
WEEKEND = Interval(DAY, DAY + dt.timedelta(days=3))
TEXT = "They spoke on Thursday."


@pytest.fixture
def contents() -> Contents:
    shelf = Shelf()
    published = Publication(DAY, DAY, DAY, "It says so.", PublicationKind.STATED)
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),)
    article = shelf.article(TEXT, outlet="DW", publication=published, blocks=blocks)
    time = TimeExpression(14, 22, TimeType.DATE, "2022-01-27", "MID", DAY, DAY, "against it", 0.9)
    claim = shelf.claim(Status.CONFIRMED, "They spoke", ("call",))
    shelf.annotate(article, "spoke", claim)
    made = shelf.contents()
    correction = TimeCorrection(
        article.id, "r1", Span(14, 22), quote_at(TEXT, Span(14, 22)), "2022-01-20", DAY, DAY
    )
    return replace(
        made,
        articles=(replace(made.articles[0], times=(time,)),),
        orphans=(replace(made.annotations[0], id="lost", anchor=Anchor.ORPHAN),),
        tag_styles=(TagStyle("call", TagColour.TEAL),),
        corrections=(correction,),
        events=(EventNote(WEEKEND, "The talks", joined=WEEKEND),),
        verdicts=verdicts(article, claim.id),
        citations=citations(article),
    )


def citations(article: Article) -> tuple[KeptCitation, ...]:
    """A record of an article, and one of what is not there."""
    said = Citation("Talks", authors=("Ann",), more=(("DOI", "10.1/1"), ("keyword", "dams")))
    now = dt.datetime(2022, 1, 30, 9, 5, tzinfo=dt.UTC)
    return kept_citation(said, article.id, now), kept_citation(said, "", now)


def verdicts(article: Article, claim_id: str) -> Verdicts:
    """Return one of each decision, about an article and a claim."""
    span, here = Span(0, 4), article.id
    quote = quote_at(article.text, span)
    return Verdicts(
        (Rejection("x", claim_id, here, article.info.revision_id, span, quote, MOMENT),),
        (Dismissal("d", "number", here, "nine", here, "ten", "rounded", "Ada", MOMENT),),
        (Ruling(Related.ARTICLES, here, here, True, "one agency", "Ada", MOMENT),),
    )


def another(value: Any) -> Any:
    """Return a value of the same type that is not this one."""
    if isinstance(value, Enum):
        return next(one for one in type(value) if one is not value)
    if isinstance(value, dt.datetime | dt.date):
        return value + dt.timedelta(days=1)
    if isinstance(value, Span):
        return Span(value.start, value.end + 1)
    if isinstance(value, tuple):
        return (*value, "more")
    if value is None:
        return "then"
    if isinstance(value, bool):
        return not value
    if isinstance(value, str) and value.startswith("{"):
        return value.replace("dams", "other")
    return value + type(value)("1")


def variants(value: Any) -> list[tuple[str, Any]]:
    """Return the value with each of what it is made of changed, and the name of what was."""
    found = []
    for one in filter(lambda one: one.init, fields(value)):
        old = getattr(value, one.name)
        if is_dataclass(old) and not isinstance(old, Span):
            changed = [(f"{one.name}.{name}", new) for name, new in variants(old)]
        elif isinstance(old, tuple) and old and is_dataclass(old[0]):
            changed = [(f"{one.name}.{n}", (new, *old[1:])) for n, new in variants(old[0])]
        else:
            changed = [(one.name, another(old))]
        found += [(name, replace(value, **{one.name: new})) for name, new in changed]
    return found


def test_whatever_is_different_makes_another_document(contents: Contents) -> None:
    # Words are counted from the text; which place a person refused follows from the corrections;
    # the name is the file's, and neither what was left out nor what was counted is part of it, nor
    # when it was read.
    derived = {"articles.info.words", "articles.refused", "name", "left_out", "sums", "as_of"}
    first = render(contents, exported=MOMENT)
    same = {name for name, one in variants(contents) if render(one, exported=MOMENT) == first}
    assert same == derived


def test_the_same_library_gives_the_same_bytes(contents: Contents) -> None:
    assert render(contents, exported=MOMENT) == document(contents, "json")


def test_it_says_what_it_is(contents: Contents) -> None:
    made = json.loads(document(contents, "json"))
    assert (made["format"], made["version"]) == ("parallax-library", 2)
    assert made["articles"][0]["published"]["basis"] == "stated"
    assert made["annotations"][0]["exact"] == "spoke"
    assert made["not_found"][0]["found"] == "orphan"
    assert made["tag_colours"] == {"call": "teal"}


def test_signs_that_turn_the_text_are_written_out() -> None:
    shelf = Shelf()
    shelf.article("a\u202eb\x00")
    written = document(shelf.contents(), "json")
    assert "\u202e" not in written
    assert json.loads(written)["articles"][0]["text"] == "a\u202eb\x00"


def test_the_page_names_every_member(contents: Contents) -> None:
    page = Path(__file__).parents[2] / "docs" / "library-json.md"
    text = page.read_text(encoding="utf-8")

    def members(value: Any) -> set[str]:
        if isinstance(value, list):
            return set().union(*map(members, value))
        if isinstance(value, dict):
            return set(value).union(*map(members, value.values()))
        return set()

    made = json.loads(document(contents, "json"))
    made["tag_colours"] = {}
    assert {name for name in members(made) if f"`{name}`" not in text} == set()


@pytest.mark.parametrize("name", ["json", "web-annotations", "claim-review"])
def test_hostile_strings_are_values_and_no_more(name: str) -> None:
    shelf = Shelf("hostile")
    for data in filter(str.strip, HOSTILE):
        article = shelf.article(f"a {data} b", title=data, outlet=data, address=data)
        claim = shelf.claim(Status.DISPUTED, data, (data, "checked"))
        shelf.annotate(article, data, claim, note=data, said_by=data)
    written = document(shelf.contents(), name)
    assert not set("\x00\x1b\u202e\u2066\u200b\ud800") & set(written)
    inside = set(strings_in(json.loads(written)))
    if name == "claim-review":
        assert written.count('"ClaimReview"') == len(shelf.annotations)
    else:
        assert {one.quote.exact for one in shelf.annotations} <= inside


def strings_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings_in(one)

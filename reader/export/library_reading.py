"""The library as JSON, read back: the other half of `reader.export.library_json`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.citation_records import record_text
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status, TagColour, TagStyle
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.passage import Quote, Span
from reader.core.times import (
    Publication,
    PublicationKind,
    TimeCorrection,
    TimeExpression,
    TimeType,
)
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling, Verdicts
from reader.export.library_json import FORMAT_VERSION
from reader.export.reading_json import json_at, unreadable

Json = dict[str, Any]
_Made = TypeVar("_Made")


def is_library(data: object) -> bool:
    """Tell whether JSON says of itself that it is a library."""
    return isinstance(data, dict) and data.get("format") == "parallax-library"


def read_library(path: Path) -> Contents:
    """Return the contents in a file; raises NotReadableError, saying what does not make sense."""
    data = json_at(path)
    if not isinstance(data, dict) or not is_library(data):
        raise unreadable(path, tr("it is not a library of Parallax"))
    if data.get("version") not in (1, FORMAT_VERSION):
        raise unreadable(path, tr("it was written by another version of the program"))
    try:
        return replace(contents_of(data), name=path.stem)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = tr("something in it is missing or makes no sense ({what})")
        raise unreadable(path, reason.format(what=str(error)[:200])) from error


def contents_of(data: Json) -> Contents:
    """Return what a document holds; raises KeyError, TypeError or ValueError where it is none."""
    # Of version 1 the name of the library's file is passed over: the new one has its own.
    made = Contents(
        name="",
        articles=_all(data["articles"], _article),
        annotations=_all(data["annotations"], _annotation),
        claims=_all(data["claims"], _claim),
        orphans=_all(data["not_found"], _annotation),
        tag_styles=tuple(
            TagStyle(_text(name), TagColour(colour)) for name, colour in data["tag_colours"].items()
        ),
        events=_all(data["events"], _event),
        corrections=_all(data["corrected_dates"], _correction),
        # Documents that were written before people could decide these things have none of them.
        verdicts=Verdicts(
            _all(data.get("rejected_passages", ()), _rejection),
            _all(data.get("dismissed_differences", ()), _dismissal),
            _all(data.get("origins", ()), _ruling),
        ),
        citations=_all(data.get("citations", ()), _citation),
    )
    _check(made)
    return made


def _check(contents: Contents) -> None:
    """Raise ValueError where something refers to what is not there."""
    articles = {article.id: article for article in contents.articles}
    claims = {claim.id for claim in contents.claims}
    for one in (*contents.annotations, *contents.orphans):
        if one.article_id not in articles or one.claim_id not in claims:
            message = f"annotation {one.id}"
            raise ValueError(message)
    for one in contents.annotations:
        article = articles[one.article_id]
        wrong = one.revision_id != article.info.revision_id or one.span.end > len(article.text)
        if wrong or one.anchor is Anchor.ORPHAN:
            message = f"annotation {one.id}"
            raise ValueError(message)
    _check_verdicts(contents.verdicts, articles, claims)
    _check_citations(contents.citations, articles)


def _check_citations(citations: tuple[KeptCitation, ...], articles: dict[str, Article]) -> None:
    if any(one.article_id and one.article_id not in articles for one in citations):
        message = "a citation"
        raise ValueError(message)


def _check_verdicts(verdicts: Verdicts, articles: dict[str, Article], claims: set[str]) -> None:
    for one in verdicts.rejections:
        article = articles[one.article_id]
        wrong = one.revision_id != article.info.revision_id or one.span.end > len(article.text)
        if wrong or one.claim_id not in claims:
            message = f"rejected passage {one.id}"
            raise ValueError(message)
    if any({one.article_id, one.other_id} - articles.keys() for one in verdicts.dismissals):
        message = "a dismissed difference"
        raise ValueError(message)


def _all(found: Iterable[Json], make: Callable[[Json], _Made]) -> tuple[_Made, ...]:
    return tuple(make(one) for one in found)


def _text(value: object) -> str:
    if not isinstance(value, str):
        message = f"not a text: {value!r}"
        raise TypeError(message)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 40:
        message = f"not a number: {value!r}"
        raise TypeError(message)
    return value


def _article(data: Json) -> Article:
    text = _text(data["text"])
    info = ArticleInfo(
        id=_text(data["id"]),
        number=_number(data["number"]),
        revision_id=_text(data["revision"]),
        title=_text(data["title"]),
        outlet=_text(data["outlet"]),
        byline=_text(data["byline"]),
        language=_text(data["language"]),
        address=_text(data["address"]),
        publication=_publication(data["published"]),
        words=len(text.split()),
        source_name=_text(data["file"]),
        imported_at=_moment(data["imported"]),
        **{name: _text(data.get(name, "")) for name in ("subtitle", "agencies", "dateline")},
    )
    blocks = tuple(Block(BlockKind(b["kind"]), _span(b, len(text))) for b in data["blocks"])
    return Article(info, text, blocks, _all(data["times"], _time))


def _publication(data: Json | None) -> Publication | None:
    if data is None:
        return None
    return Publication(
        date=dt.date.fromisoformat(data["date"]),
        earliest=dt.date.fromisoformat(data["earliest"]),
        latest=dt.date.fromisoformat(data["latest"]),
        evidence=_text(data["evidence"]),
        kind=PublicationKind(data["basis"]),
    )


def _time(data: Json) -> TimeExpression:
    span = _span(data)
    return TimeExpression(
        start=span.start,
        end=span.end,
        type=TimeType(data["type"]),
        value=_text(data["value"]),
        mod=None if data["mod"] is None else _text(data["mod"]),
        begin=_day(data["first_day"]),
        end_date=_day(data["last_day"]),
        basis=_text(data["basis"]),
        confidence=float(data["confidence"]),
    )


def _claim(data: Json) -> Claim:
    return Claim(
        id=_text(data["id"]),
        status=Status(data["status"]),
        statement=_text(data["statement"]),
        tags=tuple(map(_text, data["tags"])),
        created=_moment(data["created"]),
        modified=_moment(data["modified"]),
    )


def _annotation(data: Json) -> Annotation:
    return Annotation(
        id=_text(data["id"]),
        claim_id=_text(data["claim"]),
        article_id=_text(data["article"]),
        revision_id=_text(data["revision"]),
        span=_span(data),
        quote=_quote(data),
        note=_text(data["note"]),
        stance=Stance(data["stance"]),
        created=_moment(data["created"]),
        modified=_moment(data["modified"]),
        anchor=Anchor(data["found"]),
        said_by=_text(data["said_by"]),
    )


def _event(data: Json) -> EventNote:
    joined = data["shown_with"]
    return EventNote(
        interval=_days(data),
        name=_text(data["name"]),
        pinned=bool(data["pinned"]),
        hidden=bool(data["hidden"]),
        by_hand=bool(data["by_hand"]),
        joined=None if joined is None else _days(joined),
    )


def _days(data: Json) -> Interval:
    first, last = (dt.date.fromisoformat(data[name]) for name in ("first_day", "last_day"))
    return Interval(first, last, int(data.get("number", 0)))


def _correction(data: Json) -> TimeCorrection:
    return TimeCorrection(
        article_id=_text(data["article"]),
        revision_id=_text(data["revision"]),
        span=_span(data),
        quote=_quote(data),
        value=None if data["value"] is None else _text(data["value"]),
        begin=_day(data["first_day"]),
        end_date=_day(data["last_day"]),
    )


def _rejection(data: Json) -> Rejection:
    return Rejection(
        id=_text(data["id"]),
        claim_id=_text(data["claim"]),
        article_id=_text(data["article"]),
        revision_id=_text(data["revision"]),
        span=_span(data),
        quote=_quote(data),
        made=_moment(data["made"]),
    )


def _dismissal(data: Json) -> Dismissal:
    return Dismissal(
        id=_text(data["id"]),
        matter=_text(data["matter"]),
        article_id=_text(data["article"]),
        here=_text(data["here"]),
        other_id=_text(data["other_article"]),
        there=_text(data["there"]),
        reason=_text(data["reason"]),
        who=_text(data["who"]),
        made=_moment(data["made"]),
    )


def _ruling(data: Json) -> Ruling:
    return Ruling(
        related=Related(data["related"]),
        one=_text(data["one"]),
        other=_text(data["other"]),
        same=bool(data["same"]),
        reason=_text(data["reason"]),
        who=_text(data["who"]),
        made=_moment(data["made"]),
    )


def _citation(data: Json) -> KeptCitation:
    if not isinstance(data["record"], dict):
        message = "a citation"
        raise TypeError(message)
    return KeptCitation(
        id=_text(data["id"]),
        article_id=_text(data["article"] or ""),
        title=_text(data["title"]),
        record=record_text(data["record"]),
        made=_moment(data["made"]),
    )


def _span(data: Json, length: int | None = None) -> Span:
    span = Span(_number(data["start"]), _number(data["end"]))
    if length is not None and span.end > length:
        message = f"past the end of the text: {span.end}"
        raise ValueError(message)
    return span


def _quote(data: Json) -> Quote:
    return Quote(_text(data["exact"]), _text(data["prefix"]), _text(data["suffix"]))


def _moment(value: object) -> dt.datetime:
    moment = dt.datetime.fromisoformat(_text(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _day(value: object) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(_text(value))

"""A library as one JSON document: all of its texts, dates, annotations and claims.

The same library always gives the same bytes: nothing in it says when or where it was written.
docs/library-json.md describes the document.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from itertools import count
from typing import TypeVar

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.passage import Quote, Span
from reader.core.times import Publication, TimeCorrection, TimeExpression
from reader.core.verdicts import Dismissal, Rejection, Ruling
from reader.export.escape import json_text
from reader.export.options import Progress, unwatched

FORMAT_VERSION = 2
"""Raised when a member goes or means something else; new members leave it as it is."""

Json = dict[str, object]
_One = TypeVar("_One")


def render(
    contents: Contents,
    *,
    exported: dt.datetime,  # noqa: ARG001 - see above
    progress: Progress = unwatched,
) -> str:
    """Return the document, in UTF-8's characters, ending in a newline."""
    of = len(contents.articles) + len(contents.claims) + len(contents.annotations)
    done = count(1)

    def told(some: Iterable[_One]) -> Iterator[_One]:
        for one in some:
            progress(next(done), of)
            yield one

    document = {
        "format": "parallax-library",
        "version": FORMAT_VERSION,
        "articles": [_article(one) for one in told(contents.articles)],
        "claims": [_claim(one) for one in told(contents.claims)],
        "annotations": [_annotation(one) for one in told(contents.annotations)],
        "not_found": [_annotation(one) for one in contents.orphans],
        "corrected_dates": [_correction(one) for one in contents.corrections],
        "events": [_event(one) for one in contents.events],
        "rejected_passages": [_rejection(one) for one in contents.verdicts.rejections],
        "dismissed_differences": [_dismissal(one) for one in contents.verdicts.dismissals],
        "origins": [_ruling(one) for one in contents.verdicts.rulings],
        "citations": [_citation(one) for one in contents.citations],
        "tag_colours": {style.name: style.colour.value for style in contents.tag_styles},
    }
    return json_text(document, indent=1) + "\n"


def _article(article: Article) -> Json:
    info = article.info
    return {
        "id": info.id,
        "number": info.number,
        "revision": info.revision_id,
        "title": info.title,
        "outlet": info.outlet,
        "byline": info.byline,
        "language": info.language,
        "address": info.address,
        "subtitle": info.subtitle,
        "agencies": info.agencies,
        "dateline": info.dateline,
        "file": info.source_name,
        "imported": info.imported_at.isoformat(),
        "published": _publication(info.publication),
        "text": article.text,
        "blocks": [{"kind": b.kind.value, **_span(b.span)} for b in article.blocks],
        "times": [_time(one) for one in article.times],
    }


def _publication(publication: Publication | None) -> Json | None:
    if publication is None:
        return None
    return {
        "date": str(publication.date),
        "earliest": str(publication.earliest),
        "latest": str(publication.latest),
        "basis": publication.kind.value,
        "evidence": publication.evidence,
    }


def _time(time: TimeExpression) -> Json:
    return {
        "start": time.start,
        "end": time.end,
        "type": time.type.value,
        "value": time.value,
        "mod": time.mod,
        "first_day": _day(time.begin),
        "last_day": _day(time.end_date),
        "basis": time.basis,
        "confidence": time.confidence,
    }


def _claim(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "status": claim.status.value,
        "statement": claim.statement,
        "tags": list(claim.tags),
        "created": claim.created.isoformat(),
        "modified": claim.modified.isoformat(),
    }


def _annotation(annotation: Annotation) -> Json:
    return {
        "id": annotation.id,
        "claim": annotation.claim_id,
        "article": annotation.article_id,
        "revision": annotation.revision_id,
        **_span(annotation.span),
        **_quote(annotation.quote),
        "note": annotation.note,
        "stance": annotation.stance.value,
        "said_by": annotation.said_by,
        "found": annotation.anchor.value,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
    }


def _event(note: EventNote) -> Json:
    joined = note.joined
    return {
        **_days(note.interval),
        "name": note.name,
        "pinned": note.pinned,
        "hidden": note.hidden,
        "by_hand": note.by_hand,
        "shown_with": None if joined is None else _days(joined),
    }


def _days(interval: Interval) -> Json:
    days: Json = {"first_day": str(interval.begin), "last_day": str(interval.end)}
    return {**days, "number": interval.number} if interval.number else days


def _correction(correction: TimeCorrection) -> Json:
    return {
        "article": correction.article_id,
        "revision": correction.revision_id,
        **_span(correction.span),
        **_quote(correction.quote),
        "value": correction.value,
        "first_day": _day(correction.begin),
        "last_day": _day(correction.end_date),
    }


def _rejection(rejection: Rejection) -> Json:
    return {
        "id": rejection.id,
        "claim": rejection.claim_id,
        "article": rejection.article_id,
        "revision": rejection.revision_id,
        **_span(rejection.span),
        **_quote(rejection.quote),
        "made": rejection.made.isoformat(),
    }


def _dismissal(dismissal: Dismissal) -> Json:
    return {
        "id": dismissal.id,
        "matter": dismissal.matter,
        "article": dismissal.article_id,
        "here": dismissal.here,
        "other_article": dismissal.other_id,
        "there": dismissal.there,
        "reason": dismissal.reason,
        "who": dismissal.who,
        "made": dismissal.made.isoformat(),
    }


def _ruling(ruling: Ruling) -> Json:
    return {
        "related": ruling.related.value,
        "one": ruling.one,
        "other": ruling.other,
        "same": ruling.same,
        "reason": ruling.reason,
        "who": ruling.who,
        "made": ruling.made.isoformat(),
    }


def _citation(kept: KeptCitation) -> Json:
    return {
        "id": kept.id,
        "article": kept.article_id or None,
        "title": kept.title,
        "record": json.loads(kept.record),
        "made": kept.made.isoformat(),
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _quote(quote: Quote) -> Json:
    return {"exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix}


def _day(day: dt.date | None) -> str | None:
    return str(day) if day else None

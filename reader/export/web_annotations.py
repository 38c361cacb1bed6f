"""Annotations in the W3C Web Annotation Data Model, as JSON-LD.

After https://www.w3.org/TR/annotation-model/ (Recommendation, 23 February 2017): one collection
with one page; each annotation has a target with a TextQuoteSelector and a TextPositionSelector, and
textual bodies with their purpose. What the model has no word for (claim, stance, who says it) is
under names of our own, which other programs pass over.
"""

from __future__ import annotations

import datetime as dt
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.library import Contents
from reader.export.addresses import web_link
from reader.export.escape import json_text
from reader.export.options import Progress, unwatched

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN = "parallax"
OWN_NAMES = "urn:parallax:terms#"
"""What `OWN` stands for; a name, not a place."""

Json = dict[str, object]


def render(contents: Contents, *, exported: dt.datetime, progress: Progress = unwatched) -> str:
    """Return the annotations of a library as one AnnotationCollection, ending in a newline."""
    claims = {claim.id: claim for claim in contents.claims}
    articles = {article.id: article for article in contents.articles}
    found = (*contents.annotations, *contents.orphans)
    items = []
    for number, one in enumerate(found, start=1):
        items.append(_annotation(one, articles[one.article_id], claims[one.claim_id]))
        progress(number, len(found))
    # A library may have the name of another, and a choice is another collection than the whole.
    held = " ".join(sorted((*articles, *(one.id for one in found))))
    collection = urn(f"library {held}")
    page: Json = {
        "id": urn(f"page {held}"),
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }
    document = {
        "@context": [CONTEXT, {OWN: OWN_NAMES}],
        "id": collection,
        "type": "AnnotationCollection",
        "label": contents.name,
        "generated": _moment(exported),
        "total": len(items),
        "first": page,
    }
    return json_text(document, indent=1) + "\n"


def urn(identity: str) -> str:
    """Return an identity as a URN: the library's own as it is, any other one by its name."""
    try:
        return UUID(hex=identity).urn
    except ValueError:
        return uuid5(NAMESPACE_URL, f"{OWN_NAMES}{identity}").urn


def _annotation(annotation: Annotation, article: Article, claim: Claim) -> Json:
    bodies = _bodies(annotation, claim)
    made: Json = {
        "id": urn(annotation.id),
        "type": "Annotation",
        "motivation": "commenting" if annotation.note.strip() else "highlighting",
        "created": _moment(annotation.created),
        "modified": _moment(annotation.modified),
        **({"body": bodies} if bodies else {}),
        "target": _target(annotation, article),
        f"{OWN}:claim": {"id": urn(claim.id)},
        f"{OWN}:status": claim.status.value,
        f"{OWN}:stance": annotation.stance.value,
        f"{OWN}:found": annotation.anchor.value,
    }
    if claim.statement:
        made[f"{OWN}:statement"] = claim.statement
    if annotation.said_by:
        made[f"{OWN}:saidBy"] = annotation.said_by
    return made


def _bodies(annotation: Annotation, claim: Claim) -> list[Json]:
    bodies = []
    if annotation.note.strip():
        bodies.append(_textual(annotation.note, "commenting", "text/markdown"))
    if claim.statement:
        bodies.append(_textual(claim.statement, "describing"))
    if claim.status is not Status.NONE:
        bodies.append(_textual(claim.status.value, "assessing"))
    bodies += [_textual(tag, "tagging") for tag in claim.tags]
    return bodies


def _textual(value: str, purpose: str, media_type: str = "text/plain") -> Json:
    return {"type": "TextualBody", "value": value, "format": media_type, "purpose": purpose}


def _target(annotation: Annotation, article: Article) -> Json:
    info = article.info
    quote = annotation.quote
    source: Json = {
        "id": web_link(info.address) or urn(info.id),
        "type": "Text",
        "format": "text/html" if web_link(info.address) else "text/plain",
        **({"language": info.language} if info.language else {}),
        f"{OWN}:article": {"id": urn(info.id)},
        f"{OWN}:title": info.title,
    }
    selectors: list[Json] = [
        {
            "type": "TextQuoteSelector",
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
        },
        {
            "type": "TextPositionSelector",
            "start": annotation.span.start,
            "end": annotation.span.end,
        },
    ]
    return {"type": "SpecificResource", "source": source, "selector": selectors}


def _moment(moment: dt.datetime) -> str:
    """Return a moment as xsd:dateTime in UTC, which the model says it should be in."""
    stamp = moment.astimezone(dt.UTC).isoformat(timespec="microseconds")
    return stamp.removesuffix("+00:00") + "Z"

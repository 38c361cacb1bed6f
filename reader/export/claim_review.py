"""Checked claims as ClaimReview, the mark-up by which search engines know fact-checks.

After https://schema.org/ClaimReview (version 29, 2025). A claim counts as checked when a person
gave it the tag "checked" and a status. Who reviewed it, and where that stands, the library does not
know: `author` and `url` are to be filled in where the review is published.
"""

from __future__ import annotations

import datetime as dt

from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.escape import folded, json_text
from reader.export.gathering import gather
from reader.export.options import Progress, unwatched
from reader.export.report import AnnotationView, ClaimPart

CHECKED = "checked"
"""The tag by which a person says that a claim is checked, in the program's first language."""

Json = dict[str, object]


def render(contents: Contents, *, exported: dt.datetime, progress: Progress = unwatched) -> str:
    """Return the checked claims of a library as JSON-LD, ending in a newline."""
    report = gather(contents, exported=exported, progress=progress)
    modified = {claim.id: claim.modified for claim in contents.claims}
    reviews = [
        _review(part, modified[part.head.id].date()) for part in report.claims if is_checked(part)
    ]
    return json_text({"@context": "https://schema.org", "@graph": reviews}, indent=1) + "\n"


def is_checked(part: ClaimPart) -> bool:
    """Tell whether a person has said that a claim is checked, and with what result."""
    tags = {tag.casefold() for tag in part.head.tags}
    return bool({CHECKED, tr(CHECKED).casefold()} & tags) and part.head.status != "no-status"


def _review(part: ClaimPart, day: dt.date) -> Json:
    head = part.head
    said_by = [view.said_by for view in part.annotations if view.said_by.strip()]
    item: Json = {
        "@type": "Claim",
        "appearance": [_appearance(view) for view in part.annotations if not view.is_lost],
    }
    if said_by:
        item["author"] = {"@type": "Thing", "name": folded(said_by[0])}
    dates = sorted(view.article.published for view in part.annotations if view.article.published)
    if dates:
        item["datePublished"] = dates[0]
    return {
        "@type": "ClaimReview",
        "datePublished": str(day),
        "claimReviewed": head.statement or folded(part.annotations[0].exact),
        "reviewRating": {
            "@type": "Rating",
            "alternateName": head.status_words.removeprefix(head.glyph).strip(),
        },
        "itemReviewed": item,
    }


def _appearance(view: AnnotationView) -> Json:
    head = view.article
    made: Json = {"@type": "CreativeWork", "headline": head.title, "text": folded(view.exact)}
    if view.web:
        made["url"] = head.web
    if head.published:
        made["datePublished"] = head.published
    if head.outlet:
        made["publisher"] = {"@type": "Organization", "name": head.outlet}
    return made

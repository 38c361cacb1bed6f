"""Checked claims as ClaimReview, the mark-up by which search engines know fact-checks.

After https://schema.org/ClaimReview (version 29, 2025). A claim counts as checked when a person
gave it the tag "checked" and a status. Who reviewed it, and where that stands, the library does not
know: without the options that say so, `author` and `url` are left out. Only what is confirmed has a
number (5 of 1 to 5, "true"): that a claim is disputed, or from one source, says not how true it is.
"""

from __future__ import annotations

import datetime as dt

from reader.core.claim import Claim, Status
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.corroboration.identity import parts
from reader.corroboration.initials import listed_body
from reader.corroboration.institutions import is_named_body
from reader.corroboration.people import is_body
from reader.export.addresses import web_link
from reader.export.escape import folded, json_text, visible
from reader.export.gathering import gather
from reader.export.options import Options, Progress, unwatched
from reader.export.report import AnnotationView, ClaimPart

CHECKED = "checked"
"""The tag by which a person says that a claim is checked, in the program's first language."""

Json = dict[str, object]

_TRUE: Json = {"ratingValue": 5, "bestRating": 5, "worstRating": 1}


class NoPageError(ReaderError):
    """The page that reviews are said to stand on is no address on the web."""


def render(
    contents: Contents,
    *,
    exported: dt.datetime,
    options: Options | None = None,
    progress: Progress = unwatched,
) -> str:
    """Return the checked claims of a library as JSON-LD, ending in a newline.

    Raises NoPageError where the options name a page that is none on the web.
    """
    chosen = options or Options()
    refuse_page(chosen.review_address)
    report = gather(contents, exported=exported, progress=progress)
    modified = {claim.id: claim.modified for claim in checked(contents)}
    reviews = [
        _review(part, modified[part.head.id], chosen)
        for part in report.claims
        if part.head.id in modified
    ]
    return json_text({"@context": "https://schema.org", "@graph": reviews}, indent=1) + "\n"


def refuse_page(address: str) -> None:
    """Raise NoPageError for what is no address on the web; none at all is none to refuse."""
    if address.strip() and not web_link(address):
        sentence = tr("“{address}” is no address on the web. Nothing was exported.")
        raise NoPageError(sentence.format(address=visible(address)))


def checked(contents: Contents) -> list[Claim]:
    """Return the claims of which a person has said that they are checked, and with what result."""
    said = {CHECKED, tr(CHECKED).casefold()}
    return [
        claim
        for claim in contents.claims
        if claim.status is not Status.NONE and said & {folded(tag).casefold() for tag in claim.tags}
    ]


def _review(part: ClaimPart, reviewed: dt.datetime, options: Options) -> Json:
    head = part.head
    said_by = [view.said_by for view in part.annotations if view.said_by.strip()]
    item: Json = {"@type": "Claim"}
    appearance = [_appearance(view) for view in part.annotations if not view.is_lost]
    if appearance:
        item["appearance"] = appearance
    if said_by:
        item["author"] = _author(folded(said_by[0]))
    dates = sorted(view.article.published for view in part.annotations if view.article.published)
    if dates:
        item["datePublished"] = dates[0]
    return {
        "@type": "ClaimReview",
        **_publisher(options, head.id),
        # With its hour: which day that is, is another thing in another country.
        "datePublished": reviewed.astimezone(dt.UTC).isoformat(timespec="seconds"),
        "claimReviewed": head.statement or folded(part.annotations[0].exact),
        "reviewRating": {
            "@type": "Rating",
            **(_TRUE if head.status == Status.CONFIRMED.value else {}),
            "alternateName": head.status_words.removeprefix(head.glyph).strip(),
        },
        "itemReviewed": item,
    }


def _publisher(options: Options, claim_id: str) -> Json:
    """Return who publishes a review and where, by what is said of that.

    Reviews on one page are told apart by the claim's id behind its address.
    """
    made: Json = {}
    page, name = web_link(options.review_address), folded(options.reviewer)
    if page:
        made["url"] = page if "#" in page else f"{page}#{claim_id}"
    if name:
        made["author"] = {"@type": "Organization"} | _author(name)
    return made


def _author(name: str) -> Json:
    """Return who says it, as a person or an organization where the name tells which."""
    own = name.removeprefix("the ").removeprefix("The ")
    if listed_body(name) or is_named_body(name) or (own[:1].isupper() and is_body(own)):
        return {"@type": "Organization", "name": name}
    return {"@type": "Person", "name": name} if len(parts(name)) > 1 else {"name": name}


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

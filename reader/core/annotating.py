"""From a selection to the change that makes an annotation of it."""

from __future__ import annotations

import datetime as dt
from uuid import uuid4

from reader.core.article import Article
from reader.core.changes import AddAnnotation
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.tagging import Tagging


def new_claim(act: Tagging, now: dt.datetime) -> Claim:
    """Return a claim of its own identity with nothing said about it yet but one status or tag."""
    return Claim(
        id=uuid4().hex,
        status=act.status or Status.NONE,
        statement="",
        tags=(act.tag,) if act.tag else (),
        created=now,
        modified=now,
    )


def highlight(article: Article, span: Span, act: Tagging, now: dt.datetime) -> AddAnnotation:
    """Return the change that highlights `span` of `article` under a claim of its own, and tags it.

    Raises ValueError when the span is empty or runs past the text.
    """
    if not len(span):
        raise ValueError("an annotation needs at least one character")
    claim = new_claim(act, now)
    annotation = Annotation(
        id=uuid4().hex,
        claim_id=claim.id,
        article_id=article.id,
        revision_id=article.info.revision_id,
        span=span,
        quote=quote_at(article.text, span),
        note="",
        stance=Stance.ASSERTS,
        created=now,
        modified=now,
    )
    return AddAnnotation(annotation, claim)

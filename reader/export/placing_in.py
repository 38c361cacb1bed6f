"""Finding the places of annotations from elsewhere in the articles of a library."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from uuid import UUID, uuid4, uuid5

from reader.anchoring import Anchorer
from reader.core.article import Article
from reader.core.changes import AddAnnotation, Change, ChangeMany, LinkAnnotation
from reader.core.claim import Anchor, Annotation, Claim
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.export.addresses import web_link
from reader.export.incoming import Incoming
from reader.export.options import Progress, unwatched
from reader.export.web_annotations import urn

_SPEAKS_FOR_ITSELF = 24
"""Characters from which words found once in one article tell that it is the article meant."""

_LABEL = "Import annotations"


@frozen
class Unplaced:
    """An annotation that has no place in the library, or not all of it, and why in words."""

    incoming: Incoming
    reason: str


@frozen
class Placed:
    """What would become of annotations from elsewhere.

    `change` adds all that have a place, as one act; None when there are none. `unsure` counts those
    that a person has to check, `known` those that are in the library already.
    """

    change: ChangeMany | None
    added: int
    unsure: int
    known: int
    unplaced: tuple[Unplaced, ...]


def place_all(
    contents: Contents,
    incoming: Sequence[Incoming],
    now: dt.datetime,
    progress: Progress = unwatched,
) -> Placed:
    """Return where annotations from elsewhere belong in a library.

    An article is known by its identity, by its address, or by words of some length that stand only
    in it. Annotations of one claim elsewhere get one claim here, or the library's own of that
    identity.
    """
    shelf = _Shelf(contents)
    there = {one.id for one in (*contents.annotations, *contents.orphans)}
    made: list[Annotation] = []
    claims: dict[str, Claim] = {}
    unplaced: list[Unplaced] = []
    known = 0
    for number, one in enumerate(incoming, start=1):
        progress(number, len(incoming))
        if one.identity in there:
            known += 1
            continue
        found = shelf.place(one)
        if isinstance(found, str):
            unplaced.append(Unplaced(one, found))
            continue
        annotation, claim = _annotation(one, *found, now)
        there.add(annotation.id)
        made.append(annotation)
        claims[annotation.id] = claim
        not_taken = tr("it is there without a part of it: {what}")
        unplaced += [Unplaced(one, not_taken.format(what=what)) for what in one.passed_over]
    unsure = sum(one.anchor is Anchor.APPROXIMATE for one in made)
    changes = tuple(_changes(made, claims, contents.claims))
    change = ChangeMany(changes, label=_LABEL) if changes else None
    return Placed(change, len(made), unsure, known, tuple(unplaced))


def _changes(
    made: Sequence[Annotation], claims: dict[str, Claim], there: Iterable[Claim]
) -> Iterable[Change]:
    """Yield what adds annotations; the first of a claim brings it, the others are linked to it."""
    known = {claim.id for claim in there}
    for annotation in made:
        claim = claims[annotation.id]
        if claim.id not in known:
            known.add(claim.id)
            yield AddAnnotation(annotation, claim)
            continue
        alone = replace(claim, id=uuid4().hex)
        yield AddAnnotation(replace(annotation, claim_id=alone.id), alone)
        yield LinkAnnotation(annotation.id, claim.id)


def _annotation(
    one: Incoming, article: Article, span: Span, how: Anchor, now: dt.datetime
) -> tuple[Annotation, Claim]:
    created = min(one.created or now, now)
    modified = max(created, min(one.modified or created, now))
    claim = Claim(
        id=one.claim or uuid5(UUID(one.identity), "claim").hex,
        status=one.status,
        statement=one.statement,
        tags=one.tags,
        created=created,
        modified=modified,
    )
    annotation = Annotation(
        id=one.identity,
        claim_id=claim.id,
        article_id=article.id,
        revision_id=article.info.revision_id,
        span=span,
        quote=quote_at(article.text, span),
        note=one.note,
        stance=one.stance,
        created=created,
        modified=modified,
        anchor=how if how is Anchor.APPROXIMATE else Anchor.EXACT,
        said_by=one.said_by,
    )
    return annotation, claim


class _Shelf:
    """The articles of a library, by all that others may know them by."""

    def __init__(self, contents: Contents) -> None:
        self._articles = contents.articles
        self._anchorers: dict[str, Anchorer] = {}
        self._known: dict[str, Article] = {}
        for article in contents.articles:
            for name in (urn(article.id), page_of(article.info.address)):
                if name:
                    self._known.setdefault(name, article)

    def place(self, one: Incoming) -> tuple[Article, Span, Anchor] | str:
        """Return the article, the place and how it was found, or why there is none, in words."""
        article = self._article(one)
        if one.quote is None:
            return tr("it quotes no words")
        if article is None:
            return self._by_words(one) or self._why_nowhere(one)
        anchorer = self._anchorers.get(article.id) or Anchorer(article.text)
        self._anchorers[article.id] = anchorer
        position = one.position or Span(0, len(one.quote.exact))
        found = anchorer.anchor(one.quote, position)
        if found is None or not len(found.span):
            return tr("its words are not in the article")
        return article, found.span, found.how

    def _article(self, one: Incoming) -> Article | None:
        for source in one.sources:
            found = self._known.get(source) or self._known.get(page_of(source))
            if found is not None:
                return found
        return None

    def _by_words(self, one: Incoming) -> tuple[Article, Span, Anchor] | None:
        """Return where words of some length stand, if that is once, in one article."""
        words = one.quote.exact.strip() if one.quote else ""
        if len(words) < _SPEAKS_FOR_ITSELF:
            return None
        places = [(a, a.text.find(words)) for a in self._articles if words in a.text]
        if len(places) != 1 or places[0][0].text.count(words) > 1:
            return None
        article, at = places[0]
        return article, Span(at, at + len(words)), Anchor.EXACT

    def _why_nowhere(self, one: Incoming) -> str:
        words = one.quote.exact.strip() if one.quote else ""
        if not one.sources and any(words in article.text for article in self._articles):
            return tr("it names no article, and its words alone do not tell the place")
        return tr("its article is not in the library")


def page_of(address: str) -> str:
    """Return what two addresses of one page have in common, or the empty string."""
    page = web_link(address).partition("#")[0]
    plain = page.partition("://")[2].removeprefix("www.")
    host, slash, path = plain.partition("/")
    return f"{host.casefold()}{slash}{path}".rstrip("/")

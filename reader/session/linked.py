"""Which annotations stand under which claim, kept in step with the session by difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.core.changes import Changed
from reader.core.claim import Anchor, Annotation
from reader.session.session import Session


class Linked:
    """The annotations in place under each claim of the open library; read when first asked for."""

    def __init__(self, session: Session) -> None:
        """Read from `session`."""
        self._session = session
        self._claims: dict[str, str] = {}
        self._under: dict[str, dict[str, Annotation]] | None = None
        self._articles: Counter[str] = Counter()

    @property
    def is_read(self) -> bool:
        """Whether the annotations were read."""
        return self._under is not None

    def forget(self) -> None:
        """Read everything anew when it is asked for."""
        self._under = None

    def under(self, claim_id: str) -> tuple[Annotation, ...]:
        """Return the annotations under a claim, by article number and position."""
        found = self._read().get(claim_id, {}).values()
        numbers = {info.id: info.number for info in self._session.articles()}
        return tuple(sorted(found, key=lambda one: (numbers.get(one.article_id, 0), one.span)))

    def all(self) -> tuple[Annotation, ...]:
        """Return every annotation in place, in no order."""
        return tuple(one for under in self._read().values() for one in under.values())

    def articles(self) -> frozenset[str]:
        """Return the ids of the articles that have annotations; reads none for it."""
        if self._under is None:
            return self._session.annotated_articles()
        return frozenset(self._articles)

    def renew(self, changed: Changed) -> frozenset[str] | None:
        """Take in a change; return the claims under which something else stands now; None for any.

        What is written about an annotation is taken in and does not count.
        """
        if self._under is None:
            return None
        if changed.articles is None:
            self.forget()
            return None
        if changed.kinds and not (changed.annotations | changed.standing):
            return frozenset()
        return frozenset(self._renewed(changed.annotations | changed.standing))

    def renew_articles(self, articles: Iterable[str]) -> frozenset[str]:
        """Read the annotations of articles anew; return the claims that have others now."""
        if self._under is None:
            return frozenset()
        wanted = set(articles)
        there = {info.id for info in self._session.articles()}
        ids = {one.id for one in self.all() if one.article_id in wanted}
        for article_id in wanted & there:
            ids |= {one.id for one in self._session.annotations(article_id)}
        return frozenset(self._renewed(ids))

    def _renewed(self, ids: Iterable[str]) -> set[str]:
        under = self._read()
        touched: set[str] = set()
        for annotation_id in ids:
            was = self._claims.get(annotation_id, "")
            old = under.get(was, {}).get(annotation_id)
            new = self._session.annotation(annotation_id)
            if new is not None and new.anchor is Anchor.ORPHAN:
                new = None
            if old is new:
                continue
            if _stands(old) != _stands(new):
                touched |= {one.claim_id for one in (old, new) if one is not None}
            self._drop(annotation_id)
            if new is not None:
                self._put(new)
        return touched

    def _read(self) -> dict[str, dict[str, Annotation]]:
        if self._under is None:
            self._under, self._claims, self._articles = {}, {}, Counter()
            for one in self._session.all_annotations():
                self._put(one)
        return self._under

    def _put(self, one: Annotation) -> None:
        if self._under is not None:
            self._under.setdefault(one.claim_id, {})[one.id] = one
            self._claims[one.id] = one.claim_id
            self._articles[one.article_id] += 1

    def _drop(self, annotation_id: str) -> None:
        claim_id = self._claims.pop(annotation_id, None)
        if self._under is None or claim_id is None:
            return
        gone = self._under[claim_id].pop(annotation_id)
        self._articles[gone.article_id] -= 1
        if not self._articles[gone.article_id]:
            del self._articles[gone.article_id]
        if not self._under[claim_id]:
            del self._under[claim_id]


def _stands(one: Annotation | None) -> tuple[object, ...] | None:
    return None if one is None else (one.claim_id, one.revision_id, one.span)

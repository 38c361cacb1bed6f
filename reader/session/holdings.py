"""The annotations and claims of a library, as far as they were read; a change renews what it names.

What is as before is the same object as before.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from reader.core.article import ArticleInfo
from reader.core.changes import Changed, Kind
from reader.core.claim import Anchor, Annotation, Claim
from reader.core.frozen import frozen

_ABOUT = frozenset({Kind.ARTICLES, Kind.ANNOTATIONS, Kind.CLAIMS})
_SEVERAL = 20


class Shelf(Protocol):
    """Where annotations and claims are read from."""

    def at_one_moment(self) -> AbstractContextManager[object]:
        """Let what is read inside be as it was at one and the same moment."""
        ...

    def annotations(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations in place, of one article or of all."""
        ...

    def orphans(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return those without a place, of one article or of all."""
        ...

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        """Return the claims with an annotation, in one article or in any."""
        ...

    def annotations_by_id(self, ids: Collection[str]) -> tuple[Annotation, ...]:
        """Return those of these annotations that are there."""
        ...

    def claims_by_id(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Return those of these claims that have an annotation."""
        ...

    def tag_counts(self) -> dict[str, int]:
        """Return on how many claims each tag stands."""
        ...


@frozen
class Held:
    """The annotations of one article: those in place and the orphans, each by position."""

    placed: tuple[Annotation, ...] = ()
    lost: tuple[Annotation, ...] = ()

    def renewed(self, gone: Iterable[Annotation], come: Iterable[Annotation]) -> Held:
        """Return these without those gone, the very objects, and with those come in their place."""
        placed, lost = [*self.placed], [*self.lost]
        for one in gone:
            _take_out(lost if one.anchor is Anchor.ORPHAN else placed, one)
        for one in come:
            insort(lost if one.anchor is Anchor.ORPHAN else placed, one, key=_place)
        return Held(tuple(placed), tuple(lost))


class Holdings:
    """What was read of one library."""

    def __init__(self, shelf: Shelf) -> None:
        """Begin with nothing, to be read from `shelf`."""
        self._shelf = shelf
        self._held: dict[str, Held] = {}
        self._half: dict[str, Held] = {}
        """The annotations of articles of which the claims were not read yet."""
        self._annotations: dict[str, Annotation] = {}
        self._claims: dict[str, Claim] = {}
        self._tags: Counter[str] | None = None
        self._orphans: tuple[Annotation, ...] | None = None
        self._whole = False

    @property
    def whole(self) -> bool:
        """Whether everything was read."""
        return self._whole

    def of(self, article_id: str) -> Held:
        """Return the annotations of an article."""
        held = self._held.get(article_id)
        if held is None:
            if self._whole:
                return Held()
            held = self._read(article_id)
        return held

    def read_on(self, article_id: str) -> bool:
        """Read the annotations of an article or, called again, their claims; True if none are left.

        Thousands of both take longer than a window may wait.
        """
        if self.holds(article_id):
            return True
        half = self._half.pop(article_id, None)
        if half is None:
            self._half[article_id] = self._annotations_of(article_id)
        else:
            self._taken(article_id, half)
        return False

    def holds(self, article_id: str) -> bool:
        """Tell whether the annotations of an article were read."""
        return self._whole or article_id in self._held

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return the annotation with this id, or None where it is gone."""
        found = self._annotations.get(annotation_id)
        if found is None and not self._whole:
            found = next(iter(self._shelf.annotations_by_id((annotation_id,))), None)
        return found

    def claim(self, claim_id: str) -> Claim | None:
        """Return the claim with this id, or None where nothing stands under it."""
        found = self._claims.get(claim_id)
        if found is None and not self._whole:
            found = next(iter(self._shelf.claims_by_id((claim_id,))), None)
        return found

    def claims(self, there: Iterable[str]) -> dict[str, Claim]:
        """Return every claim by its id; `there` are the ids of all articles."""
        self.read_all(there)
        return self._claims

    def known(self, annotation_id: str) -> Annotation | None:
        """Return an annotation that was read, or None."""
        return self._annotations.get(annotation_id)

    def orphans(self, infos: Sequence[ArticleInfo]) -> tuple[Annotation, ...]:
        """Return the annotations without a place, by article in the order of `infos`."""
        if self._orphans is None:
            if self._whole:
                held = self._held
                lost = (one for i in infos if i.id in held for one in held[i.id].lost)
                self._orphans = tuple(lost)
            else:
                self._orphans = self._shelf.orphans()
        return self._orphans

    def tags(self) -> Counter[str]:
        """Return on how many claims each tag stands."""
        if self._tags is None:
            self._tags = Counter(
                (tag for claim in self._claims.values() for tag in claim.tags)
                if self._whole
                else self._shelf.tag_counts()
            )
        return self._tags

    def read_all(self, there: Iterable[str]) -> None:
        """Read what was not read yet; `there` are the ids of all articles."""
        if self._whole:
            return
        ids = [*there]
        if ids and all(article_id in self._held for article_id in ids):
            self._whole = True
            return
        found: dict[str, tuple[list[Annotation], list[Annotation]]] = {}
        for number, all_of in enumerate((self._shelf.annotations(), self._shelf.orphans())):
            for one in all_of:
                if one.article_id not in self._held:
                    found.setdefault(one.article_id, ([], []))[number].append(one)
        known = self._claims
        self._claims = {
            claim.id: known[claim.id] if known.get(claim.id) == claim else claim
            for claim in self._shelf.claims()
        }
        for article_id, (placed, lost) in found.items():
            self._take(article_id, Held(tuple(placed), tuple(lost)))
        self._whole = True

    def renew(self, changed: Changed, infos: Callable[[], Iterable[ArticleInfo]]) -> frozenset[str]:
        """Read anew what a change has touched; return the annotations that may look different.

        `infos` gives the articles that there are now. Not for a change that may be about anything.
        """
        self._half.clear()
        if not changed.kinds & _ABOUT or changed.articles is None:
            return frozenset()
        self._orphans = None
        touched, claims = changed.annotations | changed.standing, set(changed.claims)
        with self._shelf.at_one_moment():
            if Kind.ARTICLES in changed.kinds:
                left, more = self._renew_articles(changed.articles, {info.id for info in infos()})
                touched |= left
                claims |= more
            if Kind.ANNOTATIONS in changed.kinds:
                claims |= self._renew_annotations(changed.annotations)
            self._renew_claims(claims)
        return touched

    def _renew_articles(
        self, articles: Iterable[str], there: Collection[str]
    ) -> tuple[set[str], set[str]]:
        """Read articles anew; return their annotations, before and now, and the claims of these."""
        touched: set[str] = set()
        claims: set[str] = set()
        again: list[str] = []
        for article_id in articles:
            before = self._held.pop(article_id, None)
            for one in (*before.placed, *before.lost) if before else ():
                self._drop(one)
                touched.add(one.id)
                claims.add(one.claim_id)
            if article_id in there and (self._whole or before is not None):
                again.append(article_id)
        for now in self._read_several(again):
            touched |= {one.id for one in (*now.placed, *now.lost)}
            claims |= {one.claim_id for one in (*now.placed, *now.lost)}
        # Of what was never read it cannot be said which tags it has.
        self._tags = None
        return touched, claims

    def _renew_annotations(self, ids: Collection[str]) -> set[str]:
        """Read annotations anew; return the claims that they stood or stand under."""
        claims: set[str] = set()
        different: dict[str, tuple[list[Annotation], list[Annotation]]] = {}
        for annotation_id in ids:
            old = self._annotations.get(annotation_id)
            if old is not None:
                claims.add(old.claim_id)
                self._drop(old)
                different.setdefault(old.article_id, ([], []))[0].append(old)
        for one in self._shelf.annotations_by_id(ids) if ids else ():
            if self.holds(one.article_id):
                claims.add(one.claim_id)
                self._enter(one)
                different.setdefault(one.article_id, ([], []))[1].append(one)
        for article_id, (gone, come) in different.items():
            held = self._held.get(article_id, Held())
            self._held[article_id] = held.renewed(gone, come)
        return claims

    def _renew_claims(self, ids: Collection[str]) -> None:
        there = {claim.id: claim for claim in self._shelf.claims_by_id(ids)} if ids else {}
        for claim_id in ids:
            old, new = self._claims.get(claim_id), there.get(claim_id)
            if old == new:
                # Not known before and not there now, or as before.
                continue
            self._count(old, new)
            if new is None:
                del self._claims[claim_id]
            else:
                self._claims[claim_id] = new

    def _count(self, old: Claim | None, new: Claim | None) -> None:
        if self._tags is None or (old and new and old.tags == new.tags):
            return
        if old is None and not self._whole:
            self._tags = None
            return
        self._tags.subtract(old.tags if old else ())
        self._tags.update(new.tags if new else ())
        for tag in old.tags if old else ():
            if not self._tags[tag]:
                del self._tags[tag]

    def _read_several(self, ids: Collection[str]) -> list[Held]:
        """Read articles; of many all annotations at once, for a thousand questions take long."""
        if len(ids) <= _SEVERAL:
            return [self._read(article_id) for article_id in ids]
        placed, lost = _by_article(self._shelf.annotations()), _by_article(self._shelf.orphans())
        return [
            self._taken(one, Held(tuple(placed.get(one, ())), tuple(lost.get(one, ()))))
            for one in ids
        ]

    def _read(self, article_id: str) -> Held:
        return self._taken(article_id, self._annotations_of(article_id))

    def _annotations_of(self, article_id: str) -> Held:
        return Held(self._shelf.annotations(article_id), self._shelf.orphans(article_id))

    def _taken(self, article_id: str, held: Held) -> Held:
        if held.placed or held.lost:
            for claim in self._shelf.claims(article_id):
                self._claims.setdefault(claim.id, claim)
        self._take(article_id, held)
        return held

    def _take(self, article_id: str, held: Held) -> None:
        self._half.pop(article_id, None)
        self._held[article_id] = held
        for one in (*held.placed, *held.lost):
            self._enter(one)

    def _enter(self, one: Annotation) -> None:
        self._annotations[one.id] = one

    def _drop(self, one: Annotation) -> None:
        self._annotations.pop(one.id, None)


def _by_article(several: Iterable[Annotation]) -> dict[str, list[Annotation]]:
    found: dict[str, list[Annotation]] = {}
    for one in several:
        found.setdefault(one.article_id, []).append(one)
    return found


def _place(one: Annotation) -> tuple[object, ...]:
    return one.span.start, one.span.end, one.created, one.id


def _take_out(those: list[Annotation], one: Annotation) -> None:
    at = bisect_left(those, _place(one), key=_place)
    if at < len(those) and those[at] is one:
        del those[at]

"""Makes the cards of a library, and makes anew only those of what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from reader.core.article import ArticleInfo
from reader.core.cards import Card
from reader.core.changes import Changed, Kind
from reader.core.claim import Anchor, Annotation
from reader.core.errors import ReaderError
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.moments import Moments
from reader.session.session import Session


@frozen
class NewCards:
    """What is different among the cards: those made, and the ids of those that are no more."""

    made: tuple[Card, ...] = ()
    gone: tuple[str, ...] = ()


class CardSource:
    """Reads from the session, an article at a time, and remembers what cards there are."""

    def __init__(self, session: Session) -> None:
        """Make cards of what `session` holds."""
        self._session = session
        self._numbers: dict[str, ArticleInfo] = {}
        self._cards: dict[str, dict[str, Card]] = {}
        self._where: dict[str, str] = {}
        self._moments: dict[str, Moments] = {}
        self.made = 0
        """How many cards were made so far."""

    @property
    def gathered(self) -> AbstractSet[str]:
        """The articles of which cards were made, where they have annotations."""
        return self._cards.keys()

    def has(self, annotation_id: str) -> bool:
        """Tell whether a card was made of this annotation."""
        return annotation_id in self._where

    def clear(self) -> None:
        """Begin again with no cards."""
        for known in (self._cards, self._where, self._moments):
            known.clear()
        self._know_articles()

    def cards(self) -> tuple[Card, ...]:
        """Return a card for each annotation, by article; raises ReaderError where that fails."""
        self.clear()
        return tuple(card for key in self._numbers for card in self.of(key).made)

    def of(self, article_id: str) -> NewCards:
        """Return the cards of an article that had none yet; raises ReaderError."""
        return NewCards(tuple(self.each_of(article_id)))

    def each_of(self, article_id: str) -> Iterator[Card]:
        """Return the cards of an article that had none yet, made one by one; raises ReaderError.

        What a change does meanwhile is in those that are made after it; those that `renewed` has
        made are left out.
        """
        if article_id in self._cards or article_id not in self._numbers:
            return iter(())
        held = self._session.held(article_id)
        self._cards[article_id] = {}
        return self._made(self._left_of(article_id, (*held.placed, *held.lost)))

    def _left_of(self, article_id: str, those: Iterable[Annotation]) -> Iterator[Annotation]:
        """Return, one by one, those that are still there and have no card, as they are then."""
        known = self._cards[article_id]
        for one in those:
            now = None if one.id in known else self._session.known(one.id)
            if now is not None and now.article_id == article_id:
                yield now

    def renewed(self, changed: Changed, touched: Iterable[str]) -> NewCards:
        """Return what a change has made different; `touched` are the annotations it may be about.

        Of articles of which no cards were made yet, nothing. Raises ReaderError.
        """
        if Kind.ARTICLES in changed.kinds:
            self._know_articles()
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            touched = self._with_all_of(changed.articles or (), touched)
        there, gone = [], []
        for annotation_id in touched:
            annotation = self._session.known(annotation_id)
            if annotation is not None and annotation.article_id in self._cards:
                there.append(annotation)
            elif annotation_id in self._where:
                del self._cards[self._where.pop(annotation_id)][annotation_id]
                gone.append(annotation_id)
        return NewCards(tuple(self._made(there)), tuple(gone))

    def _with_all_of(self, articles: Iterable[str], touched: Iterable[str]) -> set[str]:
        found = set(touched)
        for article_id in articles:
            self._moments.pop(article_id, None)
            known = self._cards.get(article_id)
            if known is None:
                continue
            found |= known.keys()
            if article_id not in self._numbers:
                continue
            held = self._session.held(article_id)
            found |= {one.id for one in (*held.placed, *held.lost)}
        return found

    def _know_articles(self) -> None:
        self._numbers = {info.id: info for info in self._session.articles()}

    def _made(self, annotations: Iterable[Annotation]) -> Iterator[Card]:
        for annotation in annotations:
            claim = self._session.claim(annotation.claim_id)
            info = self._numbers.get(annotation.article_id)
            if claim is None or info is None:
                continue
            card = Card(annotation, claim, info, self._moment(annotation))
            known = self._cards[info.id]
            if known.get(card.id) != card:
                known[card.id] = card
                self._where[card.id] = info.id
                self.made += 1
                yield card

    def _moment(self, annotation: Annotation) -> Interval | None:
        if annotation.anchor is Anchor.ORPHAN:
            return None
        try:
            article = self._session.article_soon(annotation.article_id)
        except ReaderError:
            # Said where the article is shown; its cards have no time then.
            return None
        if article is None:
            return None
        moments = self._moments.get(article.id)
        if moments is None or moments.article is not article:
            moments = self._moments[article.id] = Moments(article)
        return moments.of(annotation.span)

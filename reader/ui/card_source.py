"""Makes the cards of a library, and makes anew only those of what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.core.article import ArticleInfo
from reader.core.cards import Card
from reader.core.claim import Anchor, Annotation, Claim
from reader.core.errors import ReaderError
from reader.core.focus import Interval
from reader.core.moments import Moments
from reader.session.session import Session


@dataclass(frozen=True, slots=True)
class _Block:
    """The cards of one article, with what they were made of."""

    info: ArticleInfo
    annotations: tuple[Annotation, ...]
    orphans: tuple[Annotation, ...]
    cards: tuple[Card, ...]

    def holds(
        self,
        info: ArticleInfo,
        annotations: tuple[Annotation, ...],
        orphans: tuple[Annotation, ...],
        claims: Mapping[str, Claim],
    ) -> bool:
        """Tell whether the cards are still what would be made; the session keeps what is so."""
        return (
            self.info is info
            and self.annotations is annotations
            and self.orphans == orphans
            and all(claims.get(card.claim.id) is card.claim for card in self.cards)
        )


class CardSource:
    """Reads from the session; a card that says the same as before is the same object.

    Ten thousand cards are then compared in no time, and the panel repaints what differs.
    """

    def __init__(self, session: Session) -> None:
        """Make cards of what `session` holds."""
        self._session = session
        self._blocks: dict[str, _Block] = {}
        self._moments: dict[str, Moments] = {}
        self.made = 0
        """How many cards were made so far."""

    def cards(self) -> tuple[Card, ...]:
        """Return a card for each annotation, by article; raises ReaderError where that fails."""
        session = self._session
        lost: dict[str, list[Annotation]] = {}
        for orphan in session.orphans():
            lost.setdefault(orphan.article_id, []).append(orphan)
        claims = session.claims()
        before, self._blocks = self._blocks, {}
        for info in session.articles():
            annotations = session.annotations(info.id)
            orphans = tuple(lost.get(info.id, ()))
            block = before.get(info.id)
            if block is None or not block.holds(info, annotations, orphans, claims):
                block = self._made(info, annotations, orphans, claims, block)
            self._blocks[info.id] = block
        self._moments = {key: one for key, one in self._moments.items() if key in self._blocks}
        return tuple(card for block in self._blocks.values() for card in block.cards)

    def _made(
        self,
        info: ArticleInfo,
        annotations: tuple[Annotation, ...],
        orphans: tuple[Annotation, ...],
        claims: Mapping[str, Claim],
        before: _Block | None,
    ) -> _Block:
        known = {card.id: card for card in before.cards} if before else {}
        cards = []
        for annotation in (*annotations, *orphans):
            claim = claims.get(annotation.claim_id)
            if claim is not None:
                card = Card(annotation, claim, info, self._moment(annotation))
                same = known.get(annotation.id)
                cards.append(same if same == card and same.claim is claim else card)
                self.made += cards[-1] is card
        return _Block(info, annotations, orphans, tuple(cards))

    def _moment(self, annotation: Annotation) -> Interval | None:
        if annotation.anchor is Anchor.ORPHAN:
            return None
        try:
            article = self._session.article(annotation.article_id)
        except ReaderError:
            # Said where the article is shown; its cards have no time then.
            return None
        moments = self._moments.get(article.id)
        if moments is None or moments.article is not article:
            moments = self._moments[article.id] = Moments(article)
        return moments.of(annotation.span)

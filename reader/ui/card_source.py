"""Makes the cards of a library, and makes anew only those of what has changed."""

from __future__ import annotations

from reader.core.article import ArticleInfo
from reader.core.cards import Card
from reader.core.claim import Anchor, Annotation, Claim
from reader.core.errors import ReaderError
from reader.core.focus import Interval
from reader.core.moments import Moments
from reader.session.session import Session


class CardSource:
    """Reads from the session; a card that says the same as before is the same object.

    Ten thousand cards are then compared in no time, and the panel repaints what differs.
    """

    def __init__(self, session: Session) -> None:
        """Make cards of what `session` holds."""
        self._session = session
        self._cards: dict[str, Card] = {}
        self._moments: dict[str, Moments] = {}

    def cards(self) -> tuple[Card, ...]:
        """Return a card for each annotation; raises ReaderError when they cannot be read."""
        session = self._session
        infos = {info.id: info for info in session.articles()}
        claims = session.claims()
        found = tuple(
            self._card(annotation, claims[annotation.claim_id], infos[annotation.article_id])
            for annotation in (*session.all_annotations(), *session.orphans())
            if annotation.article_id in infos and annotation.claim_id in claims
        )
        self._cards = {card.id: card for card in found}
        self._moments = {key: one for key, one in self._moments.items() if key in infos}
        return found

    def _card(self, annotation: Annotation, claim: Claim, info: ArticleInfo) -> Card:
        card = Card(annotation, claim, info, self._moment(annotation))
        known = self._cards.get(annotation.id)
        return known if known == card else card

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

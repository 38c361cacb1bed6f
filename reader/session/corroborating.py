"""Claims followed across accounts, for the window: worked out in the background, kept, renewed.

Every question is answered at once with what is known, or with None; then `changed` says when there
is more. Nothing is worked out before it is asked for, and nothing is said to the library but what
`keep_indexes` keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Signal

from reader.core.article import Article
from reader.core.changes import Changed, Kind
from reader.core.claim import Annotation, Stance
from reader.core.errors import ReaderError
from reader.core.passage import Span
from reader.core.verdicts import Rejection, Verdicts
from reader.corroboration import (
    Attribution,
    Candidate,
    Known,
    Matrix,
    Scorer,
    Search,
    Shared,
    Statement,
    Suggestion,
    Voice,
    speaker_at,
    stance_of_words,
    suggest,
    voices,
)
from reader.corroboration.comparing import compared_pairs
from reader.corroboration.discrepancies import grave
from reader.corroboration.reuse import overlaps
from reader.corroboration.reuse_values import Overlap
from reader.corroboration.suggesting import in_words
from reader.session import corroboration_work as work
from reader.session.corroboration_topics import AFTER, Topic, is_about
from reader.session.corroboration_work import Difference, Explained, Facts
from reader.session.indexing import Indexing
from reader.session.linked import Linked
from reader.session.session import Session
from reader.session.workshop import Answers, Bench, Key, Workshop

Passages = tuple[tuple[str, Span], ...]
"""Passages as the ids of their articles and where they stand."""

_FACTS = 5
_PAIRS = 8
_COMPARISONS = 4


class Corroborating(QObject):
    """Answers what other accounts say of the claims of the open library."""

    changed = Signal(object)
    """Of which topics there may be another answer now: a frozenset of `Topic`."""

    progressed = Signal(int, int)
    """How many articles were indexed, of how many."""

    failed = Signal(str)
    """A sentence on why something could not be worked out."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the claims of `session`, once something is asked."""
        super().__init__(parent)
        self._session = session
        self._linked = Linked(session)
        self._indexing = Indexing(session, self._linked, self.progressed.emit)
        self._verdicts: Verdicts | None = None
        self._suggestions: dict[str, Suggestion] = {}
        self._explained: dict[Candidate, Explained] = {}
        self.workshop = Workshop(
            {
                "facts": Bench(self._prepare_facts, _FACTS),
                "claim": Bench(self._prepare_claim),
                "compare": Bench(self._prepare_comparison, _COMPARISONS),
                "pair": Bench(self._prepare_pairs, _PAIRS),
                "matrix": Bench(self._prepare_matrix),
                **self._indexing.benches(),
            },
            self,
        )
        self._indexing.tie(self.workshop)
        self.workshop.answered.connect(self._answered)
        self.workshop.failed.connect(self._failed)
        session.back.connect(self.workshop.resume)
        session.opened.connect(self._begin_anew)
        session.changed.connect(self._renew)

    # Asking

    def prepare(self) -> None:
        """Begin to index the articles, so that what is asked later is answered soon."""
        self._indexing.wake()

    @property
    def ready(self) -> bool:
        """Whether all articles are indexed, so that passages are found within milliseconds."""
        return self._indexing.scorer is not None

    @property
    def scorer(self) -> Scorer | None:
        """What scores sentences, or None until all articles are indexed."""
        return self._indexing.scorer

    def under(self, claim_id: str) -> tuple[Annotation, ...]:
        """Return the annotations in place under a claim, by article number and position."""
        return self._linked.under(claim_id)

    def verdicts(self) -> Verdicts:
        """Return what the person has decided about what was found."""
        if self._verdicts is None:
            self._verdicts = self._session.verdicts()
        return self._verdicts

    def rejections(self, claim_id: str) -> tuple[Rejection, ...]:
        """Return what was rejected for a claim."""
        return tuple(one for one in self.verdicts().rejections if one.claim_id == claim_id)

    def passages(self, claim_id: str) -> tuple[Search, ...] | None:
        """Return for each other article the passages that may say what a claim says.

        None until they were looked for; a search without candidates says that none was found.
        """
        self.prepare()
        found: work.Looked | None = self.workshop.get(("claim", claim_id))
        return None if found is None else found.searches

    def explained(self, candidate: Candidate) -> Explained | None:
        """Return why a passage was found; None when its articles cannot be read any more."""
        found = self._explained.get(candidate)
        scorer = self.scorer
        if found is None and scorer is not None:
            here = self._article(candidate.asked.article_id)
            there = self._article(candidate.article_id)
            if here is None or there is None:
                return None
            found = self._explained[candidate] = work.explained(candidate, here, there, scorer)
        return found

    def attributions(self, article_id: str) -> tuple[Attribution, ...] | None:
        """Return who says what in an article; None until it was read."""
        facts = self._facts((article_id,))
        return facts[0].attributions if facts else None

    def speaker(self, article_id: str, span: Span) -> Attribution | None:
        """Return who says a passage, as far as is known by now; None where the article does."""
        said = self.attributions(article_id)
        return speaker_at(said, span) if said else None

    def stance(self, article_id: str, span: Span) -> Stance:
        """Return the stance that the words of a passage have, the same at once as later."""
        article = self._article(article_id)
        return Stance.ASSERTS if article is None else stance_of_words(article.text, span)

    def voices(self, articles: Sequence[str]) -> tuple[Voice, ...] | None:
        """Return everybody who is quoted in these articles; None until all were read."""
        facts = self._facts(articles)
        return None if facts is None else voices({f.article.id: f.attributions for f in facts})

    def reuse(self, articles: Sequence[str]) -> tuple[Shared, ...] | None:
        """Return what each two of these articles share word for word; None until all is known."""
        return self._shared(work.pairs_of(self._in_order(articles)))

    def overlaps(self, articles: Sequence[str]) -> tuple[Overlap, ...] | None:
        """Return how much of each of these articles stands in each other one; None until known."""
        shared, facts = self.reuse(articles), self._facts(self._in_order(articles))
        if shared is None or facts is None:
            return None
        return overlaps([one.wording for one in facts], shared)

    def known(self, articles: Sequence[str], shared: Sequence[Shared] = ()) -> Known | None:
        """Return what grouping by origin goes by, for these articles; None until they were read."""
        made = self._making_known(articles, shared)
        return None if made is None else made()

    def _making_known(
        self, articles: Sequence[str], shared: Sequence[Shared]
    ) -> Callable[[], Known] | None:
        """Return what makes the same, in any thread: of many articles that takes a while."""
        facts = self._facts(self._in_order(articles))
        return None if facts is None else partial(work.known_of, facts, shared, self.verdicts())

    def suggestion(self, claim_id: str) -> Suggestion | None:
        """Return which status the links of a claim speak for; None until that is known."""
        found = self._suggestions.get(claim_id)
        if found is not None:
            return found
        linked = self.under(claim_id)
        articles = tuple(dict.fromkeys(one.article_id for one in linked))
        shared = self.reuse(articles)
        known = None if shared is None else self.known(articles, shared)
        if known is None:
            return None
        firm = [one for one in linked if one.stance is not Stance.HEDGES]
        compared = self.compared((one.article_id, one.span) for one in firm)
        if compared is None:
            return None
        apart = grave(one.found for one in compared if one.dismissed is None)
        self._suggestions[claim_id] = suggest(linked, known, apart)
        return self._suggestions[claim_id]

    def suggestion_words(self, claim_id: str) -> str:
        """Return the sum of a suggestion in words, nothing until it is known."""
        found = self.suggestion(claim_id)
        if found is None:
            return ""
        read = ((a, self._article(a)) for a in {o.article_id for o in self.under(claim_id)})
        return in_words(found, {a: article for a, article in read if article is not None})

    def differences(self, claim_id: str) -> tuple[Difference, ...] | None:
        """Return what the passages under a claim say differently, dismissed or not.

        The gravest first; None until they were compared.
        """
        return self.compared([(one.article_id, one.span) for one in self.under(claim_id)])

    def compared(self, passages: Iterable[tuple[str, Span]]) -> tuple[Difference, ...] | None:
        """Return what passages of different articles say differently; None until compared."""
        wanted: Passages = tuple(dict.fromkeys(passages))
        if len({article_id for article_id, _ in wanted}) < 2:
            return ()
        found: tuple[Difference, ...] | None = self.workshop.get(("compare", wanted))
        return None if found is None else self._with_verdicts(found)

    def miscounts(self, articles: Sequence[str]) -> tuple[Difference, ...] | None:
        """Return where these articles count days that do not add up; None until they were read."""
        facts = self._facts(self._in_order(articles))
        if facts is None:
            return None
        texts = {one.article.id: one.article.text for one in facts}
        found = chain.from_iterable(one.miscounts for one in facts)
        return self._with_verdicts(work.named_differences(found, texts))

    def matrix(self, articles: Sequence[str]) -> Matrix | None:
        """Return all claims that stand in these articles, laid against them; None until known."""
        found: Matrix | None = self.workshop.get(("matrix", self._in_order(articles)))
        return found

    @property
    def matrix_needs(self) -> int:
        """How many articles and pairs of articles are still to be read for the matrix asked for."""
        return sum(self.workshop.waiting(kind) for kind in ("facts", "pair"))

    def give_up_matrix(self) -> None:
        """Read no more for a matrix that nobody waits for; the rest is asked for anew."""
        self.workshop.give_up(("matrix", "pair", "facts"))
        self.changed.emit(frozenset(Topic) - {Topic.MATRIX})

    def finish(self) -> None:
        """Drop all work and wait for what is being done; to be called before the library closes."""
        self.workshop.finish()
        self._indexing.keep()

    # What answers are made of

    def _facts(self, articles: Sequence[str]) -> list[Facts] | None:
        keys = [("facts", one) for one in articles]
        self.workshop.ask(keys)
        if not all(self.workshop.has(key) for key in keys):
            return None
        found = (self.workshop.known(key) for key in keys)
        return [one for one in found if one is not None]

    def _shared(self, pairs: Iterable[tuple[str, str]]) -> tuple[Shared, ...] | None:
        keys = [("pair", *pair) for pair in pairs]
        self.workshop.ask(keys)
        if not all(self.workshop.has(key) for key in keys):
            return None
        return tuple(one for key in keys for one in self.workshop.known(key) or ())

    def _with_verdicts(self, found: Iterable[Difference]) -> tuple[Difference, ...]:
        dismissed = {one.id: one for one in self.verdicts().dismissals}
        return tuple(replace(one, dismissed=dismissed.get(one.id)) for one in found)

    def _in_order(self, articles: Iterable[str]) -> tuple[str, ...]:
        wanted = frozenset(articles)
        return tuple(info.id for info in self._session.articles() if info.id in wanted)

    def _article(self, article_id: str) -> Article | None:
        try:
            return self._session.article(article_id)
        except ReaderError:
            return None

    @property
    def left_out(self) -> int:
        """How many articles of a very large library passages are not looked for in."""
        return len(self._session.articles()) - len(self._indexing.wanted())

    # In the workshop

    def _prepare_facts(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        library = self._session.library
        if library is None:
            return None
        shelf, ids = library.index_shelf(), [key[1] for key in keys]
        return lambda: {("facts", one): facts for one, facts in work.read_facts(shelf, ids).items()}

    def _prepare_pairs(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        facts = self._facts(tuple(dict.fromkeys(one for key in keys for one in key[1:])))
        if facts is None:
            return None
        wordings = {one.article.id: one.wording for one in facts}
        pairs = [
            (wordings[key[1]], wordings[key[2]])
            for key in keys
            if key[1] in wordings and key[2] in wordings
        ]
        return lambda: {("pair", *pair): found for pair, found in work.shared_by(pairs).items()}

    def _prepare_claim(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        scorer = self.scorer
        if scorer is None:
            return None
        claim_id = keys[0][1]
        linked = self.under(claim_id)
        read = ((self._article(one.article_id), one.span) for one in linked)
        passages = tuple((article, span) for article, span in read if article is not None)
        rejected = [(one.article_id, one.span) for one in self.rejections(claim_id)]
        question = work.Question(passages, tuple(rejected))
        library = self._session.library
        if library is None:
            return None
        shelf = library.index_shelf()
        return lambda: {keys[0]: work.looked(question, scorer, shelf)}

    def _prepare_comparison(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        facts = self._facts(tuple({article_id for key in keys for article_id, _ in key[1]}))
        if facts is None:
            return None
        articles = {one.article.id: one.article for one in facts}
        statements = {
            key: [
                Statement(articles[one], span)
                for one, span in key[1]
                if one in articles and span.end <= len(articles[one].text)
            ]
            for key in keys
        }
        table = self._indexing.table
        return lambda: {key: work.compared(own, table) for key, own in statements.items()}

    def _prepare_matrix(self, keys: tuple[Key, ...]) -> Callable[[], Answers] | None:
        ids: tuple[str, ...] = keys[0][1]
        annotations = self._linked.all()
        shared = self._shared(compared_pairs(ids, annotations))
        facts = self._facts(ids)
        known = None if shared is None else self._making_known(ids, shared)
        if known is None or facts is None:
            return None
        claims = sorted(self._session.claims().values(), key=lambda one: (one.created, one.id))
        return lambda: {keys[0]: work.laid_out(claims, annotations, known(), ids)}

    # In step with the library

    def _answered(self, keys: tuple[Key, ...]) -> None:
        kind = keys[0][0]
        if kind in ("index", "corpus"):
            self._indexing.answered(keys)
        if kind == "claim" and (found := self.workshop.known(keys[0])) is not None:
            self._explained |= found.reasons
        if AFTER[kind]:
            self.changed.emit(AFTER[kind])

    def _failed(self, error: ReaderError) -> None:
        self._session.missed(error)
        self.failed.emit(str(error))

    def _begin_anew(self) -> None:
        self.workshop.forget(lambda _: True)
        self.workshop.resume()
        self._verdicts = None
        self._suggestions.clear()
        self._explained.clear()
        self._linked.forget()
        self._indexing.begin_anew()
        self.changed.emit(frozenset(Topic))

    def _renew(self, changed: Changed) -> None:
        topics: set[Topic] = set()
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._renew_articles(changed)
            topics |= set(Topic)
        if changed.kinds & {Kind.ANNOTATIONS, Kind.CLAIMS}:
            self._renew_claims(changed)
            topics |= {Topic.PASSAGES, Topic.SUGGESTIONS, Topic.DIFFERENCES, Topic.MATRIX}
        if Kind.VERDICTS in changed.kinds:
            self._verdicts = None
            self._forget_claims(None if changed.articles is None else changed.claims)
            self._suggestions.clear()
            topics |= {Topic.PASSAGES, Topic.SUGGESTIONS, Topic.DIFFERENCES, Topic.MATRIX}
        self.workshop.resume()
        if topics:
            self.changed.emit(frozenset(topics))

    def _renew_claims(self, changed: Changed) -> None:
        if not self._linked.is_read:
            # Nothing was asked yet that could be otherwise now.
            return
        articles = self._linked.articles()
        self._forget_claims(self._linked.renew(changed))
        if changed.articles is None or self._linked.articles() != articles:
            self._suggestions.clear()
        under = (self._session.annotation(one) for one in changed.annotations)
        for claim_id in (*changed.claims, *(one.claim_id for one in under if one is not None)):
            self._suggestions.pop(claim_id, None)

    def _forget_claims(self, claims: frozenset[str] | None) -> None:
        """Forget what was found for claims under which something else stands; None for all."""
        self.workshop.forget(
            lambda key: (
                key[0] == "matrix" or (key[0] == "claim" and (claims is None or key[1] in claims))
            )
        )

    def _renew_articles(self, changed: Changed) -> None:
        """Forget what was read out of articles, and index anew those of which that is needed."""
        there = {info.id for info in self._session.articles()}
        gone = changed.articles if changed.articles is not None else there | self._indexing.known()
        self.workshop.forget(lambda key: is_about(key, gone))
        self._suggestions.clear()
        self._explained.clear()
        if changed.articles is None:
            self._linked.forget()
        else:
            self._linked.renew_articles(changed.articles)
        self._indexing.renew()

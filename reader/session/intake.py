"""Puts what was read in a library, and knows what is there already: for window and commands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from reader.core.changes import Change, ChangeMany, ImportArticles, ReviseArticle
from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ingest import Failure, Finding, dated
from reader.ingest.duplicates import Choice, Duplicate, Sameness, Shelf, own_words
from reader.ingest.found import failure_of
from reader.ingest.refusals import problem_of, reason_of
from reader.session.arrival import Again, Arrival, Label, redated
from reader.session.versions import Turn, in_order
from reader.storage import Library


class Fate(StrEnum):
    """What has become of a document."""

    IMPORTED = "imported"
    REVISED = "revised"
    PRESENT = "already there"


@frozen
class Came:
    """A document that is in the library now: its title, the name of its file, and how it came.

    `like` is an article of the library that it is the same as, in address or wording; `notices` are
    sentences about how it was read.
    """

    fate: Fate
    title: str
    name: str
    article_id: str
    like: Duplicate | None = None
    notices: tuple[str, ...] = ()


class CutShortError(ReaderError):
    """An import came to its end too early: what had come by then, what is left, and why."""

    def __init__(self, error: ReaderError, came: Sequence[Came], left: Sequence[Arrival]) -> None:
        super().__init__(str(error))
        self.came, self.left = came, left


def not_come(path: Path, inside: str = "") -> Failure:
    """Return that a document was not imported because the import had ended."""
    return Failure(path, tr("Not imported, because the import had ended before."), inside)


class Intake:
    """An import in progress into one library, one step of undo in all.

    To be used in the thread in which the library was opened.
    """

    def __init__(self, library: Library) -> None:
        """Import into `library`; raises a ReaderError where nothing can be written to it."""
        if library.read_only:
            sentence = tr("{notice} Nothing was imported.")
            raise ReaderError(sentence.format(notice=library.notice))
        self._library = library
        self._known = {info.id for info in library.articles()}
        self._shelf: Shelf | None = None
        self._begun = self._single = False

    def look(
        self, findings: Iterable[Finding], go_on: Callable[[], bool] = lambda: True
    ) -> tuple[list[Arrival], list[Failure]]:
        """Return what was read together, dated and compared with all there is; and what failed.

        Nothing more is looked at once `go_on` says no.
        """
        several = list(findings)
        failures = [one for one in several if isinstance(one, Failure)]
        found = dated([one for one in several if not isinstance(one, Failure)], go_on)
        shelf = self._filled_shelf()
        arrivals: list[Arrival] = []
        for one in found:
            if not go_on():
                break
            try:
                like = shelf.find(one.draft, self._library.has_source)
            except ReaderError:
                raise
            except Exception as error:  # noqa: BLE001 - one article must not cost all others
                problem = problem_of(reason_of(error), one.draft.source.name)
                failures.append(failure_of(problem, one.path, one.inside))
                continue
            arrivals.append(Arrival.of(one, like))
            if like is None or like.suggested is Choice.KEEP_BOTH:
                # Until it has an id, an article is known by the hash of its source.
                shelf.put_draft(one.draft.source.sha256, one.draft)
        return arrivals, failures

    def put(self, arrivals: Sequence[Arrival], again: Again = Again.SUGGESTED) -> list[Came]:
        """Put articles in the library and say what has become of each.

        All or none, but that versions of others among them follow in a second step; CutShortError
        where they could not be.
        """
        turns = self.in_order([one.label for one in arrivals], again)
        ordered = [redated(one.of(arrivals)) for one in turns]
        here = {one.draft.source.sha256 for one in ordered}
        waits = [self._waits(one, again, here) for one in ordered]
        first = [one for one, late in zip(ordered, waits, strict=True) if not late]
        later = [one for one, late in zip(ordered, waits, strict=True) if late]
        came: list[Came] = []
        try:
            came += self._put(first, again)
            if later:
                came += self._put(later, again)
        except ReaderError as error:
            raise CutShortError(error, came, later if came else ordered) from error
        return came

    def in_order(self, labels: Sequence[Label], again: Again = Again.SUGGESTED) -> list[Turn]:
        """Return the turns of articles, the versions of one that come together by their dates."""
        return in_order(labels, again, self._is_known)

    def _is_known(self, key: str) -> bool:
        return (self._library.has_source(key) or key) in self._known

    def _waits(self, arrival: Arrival, again: Again, here: Collection[str]) -> bool:
        """Tell whether an arrival is a version of one that comes in together with it."""
        like = arrival.like
        if like is None or arrival.decided(again) is not Choice.REVISE:
            return False
        return like.article_id in here and not self._is_known(like.article_id)

    def _put(self, fresh: Sequence[Arrival], again: Again) -> list[Came]:
        decided = [(one, self._decided(one, again)) for one in fresh]
        new = [
            replace(one.draft, another=_is_another(one, choice))
            for one, choice in decided
            if choice is Choice.KEEP_BOTH
        ]
        changes: list[Change] = [ImportArticles(tuple(new))] if new else []
        changes += [
            ReviseArticle(self._resolved(one.like), one.draft)
            for one, choice in decided
            if choice is Choice.REVISE and one.like is not None
        ]
        if changes:
            self._single = self._single if self._begun else len(fresh) == 1
            label = "Import Article" if self._single else "Import Articles"
            done = self._library.apply(ChangeMany(tuple(changes), label, more=self._begun))
            self._begun = self._begun or bool(done.kinds)
        others = iter(self._others(decided))
        came = [
            self._came(one, choice, next(others) if _is_another(one, choice) else "")
            for one, choice in decided
        ]
        self._known |= {one.article_id for one in came}
        return came

    def _filled_shelf(self) -> Shelf:
        if self._shelf is None:
            self._shelf = Shelf()
            for info in self._library.articles():
                self._shelf.put(info, partial(self._words, info.id))
        return self._shelf

    def _words(self, article_id: str) -> str:
        article = self._library.article(article_id)
        return own_words(article.text, article.blocks)

    def _decided(self, arrival: Arrival, again: Again) -> Choice:
        choice = arrival.decided(again)
        if choice is Choice.REVISE and self._resolved(arrival.like) not in self._known:
            # What it is a version of was itself left out, or is in the trash by now.
            return Choice.KEEP_BOTH
        return choice

    def known(self, arrival: Arrival) -> Arrival:
        """Return an article with the id of what it is like, where that has come in since."""
        like = arrival.like
        if like is None:
            return arrival
        return replace(arrival, like=replace(like, article_id=self._resolved(like)))

    def _resolved(self, like: Duplicate | None) -> str:
        if like is None:
            return ""
        return self._library.has_source(like.article_id) or like.article_id

    def _others(self, decided: Sequence[tuple[Arrival, Choice]]) -> list[str]:
        """Return the articles that have just come in beside others of the same bytes, in order."""
        if not any(_is_another(*one) for one in decided):
            return []
        first = {self._library.has_source(one.draft.source.sha256) for one, _ in decided}
        there = [info.id for info in self._library.articles()]
        return [one for one in there if one not in self._known and one not in first]

    def _came(self, arrival: Arrival, choice: Choice, another: str) -> Came:
        draft = arrival.draft
        if another:
            article_id, fate = another, Fate.IMPORTED
        elif choice is Choice.KEEP_BOTH:
            article_id = self._library.has_source(draft.source.sha256) or ""
            fate = Fate.PRESENT if article_id in self._known else Fate.IMPORTED
        else:
            article_id = self._resolved(arrival.like)
            fate = Fate.REVISED if choice is Choice.REVISE else Fate.PRESENT
        like = arrival.like
        known = replace(like, article_id=self._resolved(like)) if like is not None else None
        told = arrival.told() if fate is not Fate.PRESENT else ()
        return Came(fate, draft.title, draft.source.name, article_id, known, told)


def _is_another(arrival: Arrival, choice: Choice) -> bool:
    """Tell whether an article is to stand beside one of the same bytes."""
    same = arrival.like is not None and arrival.like.sameness is Sameness.BYTES
    return same and choice is Choice.KEEP_BOTH


def tally(came: Iterable[Came]) -> Counter[Fate]:
    """Return how many documents have come in each way."""
    return Counter(one.fate for one in came)

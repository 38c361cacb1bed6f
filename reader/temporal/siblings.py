"""Dating an article by other articles on the same events."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from reader.core.frozen import frozen
from reader.core.times import Publication, PublicationKind
from reader.temporal.anchors import spoken
from reader.temporal.evidence import Clues, score, support
from reader.temporal.lexicon import wordset
from reader.temporal.tagger import find_times

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LIMIT: Final = 60_000
_OPENING: Final = 900
_RELATED: Final = 0.3
_FIT: Final = 3.2
_SUPPORT: Final = 1.0
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_COMMON: Final = wordset(
    "that with from this have were been will would said they their which after before about "
    "into over more than also when there other some could between during against through what "
    "while president statement house white united states news"
)


@frozen
class Mention:
    """A day that an account names, the words around it, and how it is written there."""

    day: dt.date
    words: frozenset[str]
    text: str


@frozen
class Account:
    """What a dated article says happened when."""

    words: frozenset[str]
    mentions: tuple[Mention, ...]

    def is_related(self, opening: frozenset[str]) -> bool:
        """Say whether much of an article's opening recurs here: both tell the same events."""
        return bool(opening) and len(opening & self.words) >= _RELATED * len(opening)


def opening_words(text: str) -> frozenset[str]:
    """Return the words that the beginning of an article is known by."""
    return _words(text[:_OPENING])


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORD.findall(text.lower()) if word not in _COMMON)


def account(text: str, publication: Publication) -> Account:
    """Read a dated article once, to date any number of others by it."""
    text = text[:_LIMIT]
    return Account(_words(text), tuple(_mentions(text, publication.date)))


def _mentions(text: str, published: dt.date) -> Iterator[Mention]:
    yield Mention(published, _words(text[:1500]), f"published {spoken(published)}")
    for time in find_times(text, published):
        if time.begin is not None and time.begin == time.end_date:
            around = text[max(0, time.start - 160) : time.end + 80]
            name = " ".join(text[time.start : time.end].split())
            yield Mention(time.begin, _words(around), name)


def _background(found: Clues, day: dt.date) -> float:
    """Return a penalty for a day that the article itself calls by its date: it reports another."""
    named = any((clue.month, clue.day) == (day.month, day.day) for clue in found.days)
    return 1.5 if named else 0.0


def from_siblings(text: str, found: Clues, accounts: Sequence[Account]) -> Publication | None:
    """Date an article by the day on which a dated account puts what its opening reports.

    `found` are the clues of the text itself.

    Accounts of other events must not date it: much of the opening has to recur in the account, the
    words around the day have to match it, and the article's own clues have to speak for the day.
    """
    opening = opening_words(text)
    best: tuple[float, Mention] | None = None
    for one in accounts if not found.history else ():
        if not one.is_related(opening):
            continue
        for mention in one.mentions:
            total = _fit(found, opening, mention)
            if best is None or total > best[0]:
                best = (total, mention)
    if best is None or best[0] < _FIT or best[1].day.year > 9990:
        return None
    day = best[1].day
    if support(found, day) < _SUPPORT:
        return None
    evidence = (
        f"A sibling article dates the same event: “{best[1].text}”, {spoken(day)}, "
        "and the article's own days agree."
    )
    latest = day + dt.timedelta(days=1)
    return Publication(day, day, latest, evidence, PublicationKind.SIBLINGS)


def _fit(found: Clues, opening: frozenset[str], mention: Mention) -> float:
    shared = len(mention.words & opening) / (len(mention.words) + 4)
    return score(found, mention.day) + 4 * shared - _background(found, mention.day)

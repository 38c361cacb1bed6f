"""Who and what a clause is about, by which two accounts of one happening know each other."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.core.naming.doings import Doing, is_passed_over, names_in
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import BEGIN_PHRASES, DULL


@frozen
class Cast:
    """Names, in short, and common nouns of a clause: who acts, on whom, and where or with whom.

    What has something done to it is acted on, also as the subject of “was arrested”.
    """

    acting: frozenset[str] = frozenset()
    acted_on: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """All its names."""
        return self.acting | self.acted_on | self.beside

    @property
    def aims(self) -> frozenset[str]:
        """The names besides that of who acts."""
        return self.acted_on | self.beside


def cast_of(s: Sentence, doing: Doing) -> Cast:
    """Return who and what a clause is about."""
    said = range(doing.verb + 1, doing.end)
    reached = next((k for k in said if s.tokens[k].text in BEGIN_PHRASES), doing.end)
    acting, actors = _names(s, doing.first, doing.last), _nouns(s, doing.first, doing.last)
    acted_on, things = _names(s, doing.verb + 1, reached), _nouns(s, doing.verb + 1, reached)
    beside = _names(s, reached, doing.end)
    if doing.passive:
        by, end = _by_whom(s, doing)
        beside = _names(s, reached, by) | _names(s, end, doing.end)
        return Cast(
            _names(s, by, end), acting | acted_on, beside, _nouns(s, by + 1, end), actors | things
        )
    return Cast(acting, acted_on, beside, actors, things)


def _by_whom(s: Sentence, doing: Doing) -> tuple[int, int]:
    """Return the tokens of who does what is done to the subject, half-open: “by a court”."""
    said = range(doing.verb + 1, doing.end)
    by = next((k for k in said if s.tokens[k].text == "by" and not is_passed_over(s, k)), doing.end)
    after = range(by + 1, doing.end)
    return by, next((k for k in after if s.tokens[k].text in BEGIN_PHRASES), doing.end)


def _names(s: Sentence, first: int, last: int) -> frozenset[str]:
    return frozenset(s.short(name) for name in names_in(s, first, last))


def _nouns(s: Sentence, first: int, last: int) -> frozenset[str]:
    """Return the common words of a phrase that may say who or what it is."""
    named = {k for name in s.names for k in range(name.first, name.last)}
    # What a sentence begins with has its capital from there: “Hackers attacked …”.
    words = (
        s.tokens[k].text.lower() if s.tokens[k].opens and k not in named else s.tokens[k].text
        for k in range(first, last)
        if not is_passed_over(s, k)
    )
    return frozenset(
        word.removesuffix("s")
        for word in words
        if word.islower() and len(word) > 2 and word not in DULL and not word.endswith(("ed", "ly"))
    )

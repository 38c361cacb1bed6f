"""Whether two articles quote one statement: the same sentence, word for word, of one speaker."""

from __future__ import annotations

from collections.abc import Iterable

from reader.corroboration.adjuncts import has_clause
from reader.corroboration.identity import parts, same_person
from reader.corroboration.wordings import Sentence, Stated

_LEAST_CONTENT = 0.9
_LEAST_UNTOLD = 5
_CONTENT_UNTOLD = 2.0
_LEAST_WHOLE = 8
_CONTENT_WHOLE = 2.5


def same_statement(ours: Sentence, theirs: Sentence) -> tuple[Stated, Stated, float] | None:
    """Return the statement that both of two sentences quote, with its content; None without one.

    It is equal word for word and of one speaker, or one of the articles tells no speaker and it is
    longer and says more, or several sentences of one quotation are equal.
    """
    for one in ours.stated:
        for other in theirs.stated:
            if one.words == other.words:
                content = sum(map(min, one.weights, other.weights))
                if _says_enough(one, other, content):
                    return one, other, content
    return None


def are_of_two(ours: Iterable[Stated], theirs: Iterable[Stated]) -> bool:
    """Tell whether two named people, and nobody else, say what is quoted here and there."""
    one, other = ({each.speaker for each in side} for side in (ours, theirs))
    return (
        bool(one and other)
        and all(map(parts, one | other))
        and not any(same_person(parts(here), parts(there)) for here in one for there in other)
    )


def _says_enough(one: Stated, other: Stated, content: float) -> bool:
    if one.sentences > 1 and len(one.words) >= _LEAST_WHOLE and content >= _CONTENT_WHOLE:
        # Several sentences in a row, word for word: but for two named people, one statement.
        return not are_of_two([one], [other])
    if content < _LEAST_CONTENT or not has_clause(one.words):
        return False
    if not one.speaker or not other.speaker:
        return len(one.words) >= _LEAST_UNTOLD and content >= _CONTENT_UNTOLD
    return _is_one_speaker(one.speaker, other.speaker)


def _is_one_speaker(one: str, other: str) -> bool:
    ours, theirs = parts(one), parts(other)
    if ours and theirs:
        return same_person(ours, theirs)
    return _plain(one) == _plain(other)


def _plain(speaker: str) -> str:
    return speaker.casefold().removeprefix("the ")

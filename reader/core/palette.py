"""The palette: what can be chosen in it, and what comes first for the letters typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import field

from reader.core.frozen import frozen
from reader.core.passage import Span


def matches(query: str, title: str) -> bool:
    """Tell whether every word of the query begins a word of the title, in any order."""
    return rank(query, Choice("", title)) is not None


@frozen
class Choice:
    """Something to choose: its id, what it is called, and words beside it that find it too."""

    id: str
    title: str
    beside: str = ""
    words: tuple[str, ...] = field(init=False, repr=False, compare=False)
    more: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", _words(self.title))
        object.__setattr__(self, "more", _words(self.beside))


_FEWEST = 3
"""How many letters are typed before they are sought apart from each other."""
_SPREAD = 1.5
"""Over how many letters of a title, for each that was typed, those may be spread."""
_BEFORE_A_WORD = re.compile(r"\A[\W_]+(?=\w)")
Rank = tuple[int, int, int]
"""How a choice fits: in what way, how far on in the title, and the length of that."""


def rank(query: str, choice: Choice) -> Rank | None:
    """Return how well a choice fits what was typed, the least first; None when it does not.

    Every word typed has to begin a word of the title or beside it. A title that is or begins with
    what was typed comes before one that has it further on, and that before one that has it only
    beside; then the earlier place and the shorter title.
    """
    asked = _words(query)
    title = choice.words
    first, outside = len(title), False
    for word in asked:
        place = next((n for n, one in enumerate(title) if _fits(one, word)), None)
        if place is None:
            if not any(_fits(one, word) for one in choice.more):
                return None
            outside = True
        else:
            first = min(first, place)
    if outside:
        return 3, 0, 0
    if title == asked:
        return 0, 0, 0
    return 1 if _begins(title, asked) else 2, first, len(choice.title)


def best(query: str, choices: Iterable[Choice], most: int) -> tuple[Choice, ...]:
    """Return at most `most` of the choices that fit, the best first, in their order where equal.

    All in their order when nothing is typed. Where none fits, those whose title has the letters
    typed in their order, from the beginning of a word on: “exprt” finds “Export”.
    """
    choices = tuple(choices)
    if not query.strip():
        return choices[:most]
    ranked = [(fit, choice) for choice in choices if (fit := rank(query, choice)) is not None]
    if not ranked:
        letters = "".join(_words(query))
        ranked = [(fit, one) for one in choices if (fit := _scattered(letters, one)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return tuple(choice for _, choice in ranked[:most])


def found_in(query: str, title: str) -> tuple[Span, ...]:
    """Return where in a title the words of the query are, in code points; each once."""
    words = [match.span() for match in re.finditer(r"\S+", title)]
    found: set[Span] = set()
    for asked in _words(query):
        for start, end in words:
            word = title[start:end]
            if _fits(word.casefold(), asked):
                at = start + (0 if word.casefold().startswith(asked) else _lead(word))
                found.add(Span(at, min(at + len(asked), end)))
                break
    return tuple(sorted(found))


def _lead(word: str) -> int:
    """Return how many signs stand before the letters of a word."""
    before = _BEFORE_A_WORD.match(word)
    return before.end() if before else 0


def _scattered(letters: str, choice: Choice) -> Rank | None:
    """Return how near each other a title has some letters in their order; None if it has not."""
    if len(letters) < _FEWEST:
        return None
    spread = [_length(letters, " ".join(choice.words[n:])) for n in range(len(choice.words))]
    least = min((length for length in spread if length is not None), default=None)
    if least is None or least > len(letters) * _SPREAD:
        return None
    return 4, least, len(choice.title)


def _length(letters: str, text: str) -> int | None:
    """Return how far a text is read for letters in their order; None if it begins otherwise."""
    if not text.startswith(letters[0]):
        return None
    end = 0
    for letter in letters:
        end = text.find(letter, end) + 1
        if not end:
            return None
    return end


def _begins(title: Sequence[str], asked: Sequence[str]) -> bool:
    pairs = zip(title, asked, strict=False)
    return len(asked) <= len(title) and all(_fits(one, word) for one, word in pairs)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.casefold().split())


def _fits(word: str, asked: str) -> bool:
    """Tell whether a word begins with what is asked for, with or without its quotation mark."""
    return word.startswith(asked) or _BEFORE_A_WORD.sub("", word).startswith(asked)

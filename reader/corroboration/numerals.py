"""The numbers of a passage as words count them, with the dead or hurt that each tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.numbers import WORDS, number_at
from reader.corroboration.ranges import VAGUE, range_of

BREAK = frozenset(
    {",", ";", ":", ".", "!", "?", "(", ")", "and", "but", "while", "as", "when", "after", "before"}
    | {"where", "who", "which", "that", "because", "since", "until", "if", "carrying", "with"}
)
PERCENT = late_pattern(r"\s?(?:%|percent(?:age)?\b|per\s?cent\b)", re.IGNORECASE)
_COIN = late_pattern(r"[$€£¥₹₽]\s?\Z")
_COINED = late_pattern(
    r"\s?(?:dollars?|euros?|pounds?|roubles?|rubles?|yen|yuan|rupees?|francs?|crowns?)\b",
    re.IGNORECASE,
)
_FATES = (
    word_set(
        "died die dies dead dying death deaths drown drowned drowning drowns kill kills killed"
        " killing fatal fatally fatalities"
        " lives victims bodies perished perish slain toll"
    ),
    word_set("injured injure injuring injuries wounded wound hurt hospitalized hospitalised"),
    word_set("arrested arrest arrests detained detain detentions held jailed custody imprisoned"),
    word_set("missing unaccounted disappeared"),
    word_set("magnitude richter"),
)
_KILLING = word_set(
    "kill kills killed killing injured injure injuring wounded wound wounding hurt arrested arrest"
    " arresting detained detain detaining slain slew"
)
_BEING = frozenset({"was", "were", "been", "being", "be", "is", "are", "got"})
_LOOSELY = frozenset(
    {"in", "by", "of", "from", "on", "during", "near", "outside", "for", "against"}
)
_NOBODY = frozenset({"nobody", "none"})
PERSONS = word_set(
    "man men woman women child children boy boys girl girls person people passenger passengers"
    " soldier soldiers civilian civilians policeman policemen officer officers worker workers"
    " student students pupil pupils protester protesters migrant migrants resident residents"
    " teacher teachers driver drivers pilot pilots sailor sailors guard guards tourist tourists"
    " firefighter firefighters fisherman fishermen villager villagers baby babies teenager"
    " teenagers suspect suspects journalist journalists reporter reporters doctor doctors nurse"
    " nurses miner miners farmer farmers hostage hostages prisoner prisoners others fighters"
    " fighter victim victims"
)
"""Words for people, of one and of several."""
_OPENING = WORDS | VAGUE.keys() | _NOBODY | {"no", "a", "an", "one"}
_NEAR = 6
_CLOSE = 4
_NOUN = 3

Tokens = Sequence[re.Match[str]]


@frozen
class Numeral:
    """A number among the words of a passage: the first and the last but one of them, its value.

    `least` and `most` are what it can be as it is hedged. `fates` are the places in the order of
    sorts (dead, hurt, held, missing, magnitude) of what it tells of. One that is not plain ("no
    one", "a soldier", "dozens") says nothing without.
    """

    first: int
    last: int
    value: float
    span: Span
    least: float
    most: float
    is_plain: bool = True
    fates: tuple[int, ...] = ()


def numerals_of(text: str, tokens: Tokens, taken: Sequence[Span]) -> list[Numeral]:
    """Return the numbers among the words of a passage, without those that are `taken`."""
    words = [token.group().casefold() for token in tokens]
    found = [
        one
        for one in _read(text, tokens, words)
        if not any(one.span.overlaps(other) for other in taken)
    ]
    if not found:
        return []
    open_ = [n for n, one in enumerate(found) if _is_open(text, words, found, n)]
    fates: dict[int, list[int]] = {}
    for at, word in enumerate(words):
        for fate, names in enumerate(_FATES):
            if word in names:
                chosen = _told_by(words, at, [(n, found[n]) for n in open_])
                if chosen is not None and fate not in fates.setdefault(chosen, []):
                    fates[chosen].append(fate)
    told = [replace(one, fates=tuple(fates.get(n, one.fates))) for n, one in enumerate(found)]
    return _summed(words, tokens, told)


def is_money(text: str, span: Span) -> bool:
    """Tell whether a sign or a word of money stands beside a number."""
    before = _COIN.search(text, max(0, span.start - 3), span.start)
    return bool(before or _COINED.match(text, span.end))


def _read(text: str, tokens: Tokens, words: Sequence[str]) -> Iterator[Numeral]:
    at = 0
    while at < len(tokens):
        if words[at] not in _OPENING and not words[at][0].isdigit():
            at += 1
            continue
        found = number_at([token.group() for token in tokens[at : at + 3]])
        if found is not None:
            value, used = found
            where = Span(tokens[at].start(), tokens[at + used - 1].end())
            if not text[where.end : where.end + 1].isalpha():
                least, most = range_of(text, where.start, where.end, value)
                yield Numeral(at, at + used, value, where, least, most)
            at += used
            continue
        loose = _loosely(tokens, words, at)
        if loose is not None:
            yield loose
        at += 1


def _loosely(tokens: Tokens, words: Sequence[str], at: int) -> Numeral | None:
    """Return "nobody", "no one", "no deaths", "a soldier", or "dozens", as what it comes to."""
    word, following = words[at], words[at + 1 : at + 3]

    def made(used: int, least: float, most: float) -> Numeral:
        where = Span(tokens[at].start(), tokens[at + used - 1].end())
        return Numeral(at, at + used, least, where, least, most, is_plain=False)

    if word in VAGUE:
        return made(1, *VAGUE[word])
    if word in _NOBODY:
        return made(1, 0.0, 0.0)
    if word == "no" and following[:1] == ["casualties"]:
        return replace(made(2, 0.0, 0.0), fates=(0, 1))
    if word == "no" and following[:1] == ["one"]:
        return made(2, 0.0, 0.0)
    if word == "no" and following and (following[0] in PERSONS or _is_fate(following[0])):
        return made(1, 0.0, 0.0)
    if word in ("a", "an", "one") and words[at - 1 : at] != ["by"]:
        if number_at(following) is not None:
            return None
        near = next((n for n, each in enumerate(following, 2) if each in PERSONS), 0)
        return made(near, 1.0, 1.0) if near else None
    return None


def _is_fate(word: str) -> bool:
    return any(word in names for names in _FATES)


def _is_open(text: str, words: Sequence[str], found: Sequence[Numeral], n: int) -> bool:
    """Tell whether a number may be of those that something befell: no share, money, or total."""
    one = found[n]
    if one.is_plain and (PERCENT.match(text, one.span.end) or is_money(text, one.span)):
        return False
    if not n:
        return True
    between = set(words[found[n - 1].last : one.first])
    return "of" not in between or not between <= {"of", "the", "its", "their", "about", "some"}


def _told_by(
    words: Sequence[str], at: int, numerals: Sequence[tuple[int, Numeral]]
) -> int | None:  # fmt: skip
    """Return the number that a word such as "killed" or "dead" is about, None without one.

    Nearest in the same part of the sentence; of who kills, those behind it.
    """
    before = [
        (at - one.last + 1, n)
        for n, one in numerals
        if one.last <= at < one.last + _NEAR and not BREAK & set(words[one.last : at])
    ]
    after = [
        (one.first - at, n)
        for n, one in numerals
        if at < one.first <= at + _NEAR and not BREAK & set(words[at + 1 : one.first])
    ]
    passive = bool(_BEING & set(words[max(0, at - 2) : at]))
    if words[at] in _KILLING:
        after = [
            (far, n)
            for far, n in after
            if far <= _CLOSE and not _LOOSELY & set(words[at + 1 : at + far])
        ]
        if after and not passive:
            return min(after)[1]
    found = min([*before, *after], default=None)
    return None if found is None else found[1]


def _summed(words: Sequence[str], tokens: Tokens, told: list[Numeral]) -> list[Numeral]:
    """Add "two children" to "a woman and two children" who were killed."""
    found: list[Numeral] = []
    for one in told:
        last = found[-1] if found else None
        end = next(
            (
                n
                for n in range(one.last - 1, one.last + 2)
                if words[n : n + 1] and words[n] in PERSONS
            ),
            0,
        )
        if (
            last is not None
            and last.fates
            and not one.fates
            and end
            and _and_more(words, last, one)
        ):
            where = Span(last.span.start, tokens[end].end())
            found[-1] = replace(
                last,
                last=end + 1,
                value=last.value + one.value,
                span=where,
                least=last.least + one.least,
                most=last.most + one.most,
            )
        else:
            found.append(one)
    return found


def _and_more(words: Sequence[str], last: Numeral, one: Numeral) -> bool:
    between = words[last.last : one.first]
    persons = {*between, words[last.last - 1]} & PERSONS
    return between[-1:] == ["and"] and len(between) <= _NOUN and bool(persons)

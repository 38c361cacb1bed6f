"""The form under which words are compared: endings cut, spellings of names brought together.

The endings are those of the plural, of verbs and of adverbs, after the first steps of the
algorithm for suffix stripping (Porter 1980) with fewer rules. Names are cut to their first
letters, which joins "Ukraine" and "Ukrainian", "Zelensky" and "Zelenskyy".
"""

from __future__ import annotations

import re

_NAME = 6
_VOWEL = re.compile(r"[aeiouy]")
_DOUBLED = re.compile(r"([bdfgmnprt])\1\Z")
_ENDINGS = (
    "ization", "isation", "ational", "fulness", "ousness", "iveness", "ments", "ations", "ation",
    "ment", "ness", "ings", "edly", "ally", "ions", "ing", "ion", "ied", "ies", "ers", "ors", "ive",
    "al", "er", "or", "ed", "es", "ly", "s", "e", "y",
)  # fmt: skip
_LEFT = 3
_ROUNDS = 3

SPELLINGS = {
    "kyiv": "kiev", "odesa": "odessa", "lviv": "lvov", "kharkiv": "kharkov", "donbass": "donbas",
    "luhansk": "lugansk", "usa": "us", "u.s": "us", "u.s.a": "us", "america": "us",
    "american": "us", "americans": "us", "u.n": "un", "u.k": "uk", "britain": "uk",
    "british": "uk", "e.u": "eu", "french": "france", "dutch": "netherlands", "potus": "president",
    "peking": "beijing", "organisation": "organization", "co-operation": "cooperation",
    "chinese": "china", "adviser": "advisor", "program": "programme", "defense": "defence",
    "turkiye": "turkey", "türkiye": "turkey", "spanish": "spain", "greek": "greece",
    "swiss": "switzerland", "welsh": "wales", "irish": "ireland", "danish": "denmark",
    "polish": "poland", "turkish": "turkey", "swedish": "sweden", "finnish": "finland",
}  # fmt: skip
"""Spellings and names that no rule brings together, each with the one it is compared as."""

SEATS = (
    "kremlin moscow russia", "whitehouse washington us", "downing london uk", "elysee paris france",
    "brussels eu", "beijing china", "berlin germany", "kiev ukraine", "tehran iran", "tokyo japan",
    "delhi india", "jerusalem israel", "ankara turkey", "minsk belarus", "warsaw poland",
    "rome italy", "madrid spain", "cairo egypt", "baghdad iraq", "damascus syria",
    "kabul afghanistan", "islamabad pakistan", "seoul korea", "pyongyang korea", "riyadh saudi",
    "canberra australia", "ottawa canada", "taipei taiwan", "caracas venezuela", "havana cuba",
    "pentagon us", "tbilisi georgia", "budapest hungary", "vienna austria", "athens greece",
)  # fmt: skip
"""Seats of governments and the countries that they stand for in the news."""


def stem(word: str) -> str:
    """Return the form under which a word is compared with others, in lower case."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").strip("'.")
    plain = SPELLINGS.get(plain, plain)
    for _ in range(_ROUNDS):
        shorter = _cut(plain)
        if shorter == plain:
            break
        plain = shorter
    return plain


def name_stem(word: str) -> str:
    """Return the form under which a capitalised word is compared, in lower case."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").strip("'.")
    return SPELLINGS.get(plain, plain)[:_NAME]


def _cut(word: str) -> str:
    for ending in _ENDINGS:
        left = len(word) - len(ending)
        if left >= _LEFT and word.endswith(ending) and _VOWEL.search(word, 0, left):
            if ending == "s" and word.endswith(("ss", "us", "is")):
                return word
            cut = word[:left]
            return cut[:-1] if _DOUBLED.search(cut) and ending[0] in "ei" else cut
    return word


def _allies() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in SEATS:
        names = [name_stem(word) for word in line.split()]
        for name in names:
            found.setdefault(name, set()).update(other for other in names if other != name)
    return {name: frozenset(others) for name, others in found.items()}


ALLIES = _allies()
"""By the stem of a name, those of the names that may stand for the same government."""

"""The form under which words are compared: endings cut, spellings of names brought together.

The endings are those of the plural, of verbs and of adverbs, after the first steps of the
algorithm for suffix stripping (Porter 1980) with fewer rules. Names are cut to their first
letters, which joins "Ukraine" and "Ukrainian", "Zelensky" and "Zelenskyy".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reader.core.late import late_pattern

_NAME = 6
_VOWEL = late_pattern(r"[aeiouy]")
_DOUBLED = late_pattern(r"([bdfgmnprt])\1\Z")
_INFLECTED = (
    ("ies", 3),
    ("ied", 3),
    ("sses", 2),
    ("ings", 3),
    ("ing", 3),
    ("ed", 3),
    ("es", 4),
    ("s", 3),
)
_DERIVED = (
    ("izations", 3), ("isations", 3), ("ization", 3), ("isation", 3), ("ations", 4), ("ation", 4),
    ("ments", 4), ("ment", 4), ("iveness", 4), ("ness", 4), ("ally", 4), ("ions", 4), ("ion", 4),
    ("ators", 4), ("ator", 4), ("ers", 4), ("ors", 4), ("er", 4), ("or", 4), ("ate", 4), ("at", 5),
    ("ive", 5), ("al", 5), ("ly", 3), ("en", 5), ("e", 3), ("y", 3), ("i", 3),
)  # fmt: skip

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

_FORMS = (
    "arise arose arisen", "awake awoke awoken", "bear bore borne", "beat beaten", "become became",
    "begin began begun", "bend bent", "bind bound", "bite bit bitten", "bleed bled",
    "blow blew blown", "break broke broken", "breed bred", "bring brought", "build built",
    "burn burnt", "buy bought", "catch caught", "choose chose chosen", "cling clung", "come came",
    "creep crept", "deal dealt", "dig dug", "do did done", "draw drew drawn", "dream dreamt",
    "drink drank drunk", "drive drove driven", "eat ate eaten", "fall fell fallen", "feed fed",
    "feel felt", "fight fought", "find found", "flee fled", "fling flung", "fly flew flown",
    "forbid forbade forbidden", "forget forgot forgotten", "forgive forgave forgiven",
    "freeze froze frozen", "get got gotten", "give gave given", "go went gone", "grow grew grown",
    "hang hung", "have had", "hear heard", "hide hid hidden", "hold held", "keep kept",
    "kneel knelt", "know knew known", "lay laid", "lead led", "lean leant", "leap leapt",
    "learn learnt", "leave left", "lend lent", "lie lain", "light lit", "lose lost", "make made",
    "mean meant", "meet met", "mistake mistook mistaken", "overcome overcame",
    "overthrow overthrew overthrown", "pay paid", "prove proven", "ride rode ridden",
    "ring rang rung", "rise rose risen", "run ran", "say said", "see saw seen", "seek sought",
    "sell sold", "send sent", "sew sewn", "shake shook shaken", "shine shone", "shoot shot",
    "show shown", "shrink shrank shrunk", "sing sang sung", "sink sank sunk", "sit sat",
    "sleep slept", "slide slid", "sow sown", "speak spoke spoken", "speed sped", "spend spent",
    "spill spilt", "spin spun", "spoil spoilt", "spring sprang sprung", "stand stood",
    "steal stole stolen", "stick stuck", "sting stung", "stink stank stunk", "strike struck",
    "strive strove striven", "swear swore sworn", "sweep swept", "swell swollen", "swim swam swum",
    "swing swung", "take took taken", "teach taught", "tear tore torn", "tell told",
    "think thought", "throw threw thrown", "tread trod trodden", "undergo underwent undergone",
    "understand understood", "wake woke woken", "wear wore worn", "weave wove woven",
    "weep wept", "win won", "withdraw withdrew withdrawn", "withhold withheld",
    "withstand withstood", "write wrote written",
)  # fmt: skip
IRREGULAR = {form: verb for verb, *forms in map(str.split, _FORMS) for form in forms}
"""Forms of verbs that no rule brings together, each with the one it is compared as."""

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


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return the form under which a word is compared with others, in lower case."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").strip("'.")
    plain = SPELLINGS.get(plain, plain)
    return _cut(_cut(plain, _INFLECTED), _DERIVED)


def name_stem(word: str) -> str:
    """Return the form under which a capitalised word is compared, in lower case."""
    plain = word.casefold().replace("’", "'").removesuffix("'s").strip("'.")
    return SPELLINGS.get(plain, plain)[:_NAME]


def _cut(word: str, endings: Sequence[tuple[str, int]]) -> str:
    """Return a word without the first ending that leaves so many letters, a vowel among them."""
    for ending, least in endings:
        left = len(word) - len(ending)
        if left >= least and word.endswith(ending) and _VOWEL.search(word, 0, left):
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


def verb_stem(word: str) -> str:
    """Return the form under which verbs are compared, whatever their tense: "stolen", "stole"."""
    return stem(IRREGULAR.get(word, word))


def is_one_word(one: str, other: str) -> bool:
    """Tell whether two words are one but for number, tense or the like, and for capitals."""
    return verb_stem(one.casefold()) == verb_stem(other.casefold())

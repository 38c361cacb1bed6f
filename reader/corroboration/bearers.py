"""Who "the mayor" is where an article gives no name: the one person whom others call so.

Articles of one claim tell of one event: where they name one mayor alone, it is that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.corroboration.people import fold

_TITLES = (
    ("mayor",), ("governor",), ("judge", "magistrate"), ("sheriff",), ("coroner",),
    ("coach", "trainer"), ("captain", "skipper"), ("bishop",), ("commissioner",), ("surgeon",),
    ("headteacher", "headmaster", "headmistress", "principal"), ("midfielder",), ("striker",),
    ("goalkeeper", "keeper"), ("lawyer", "attorney", "solicitor", "barrister"), ("widow",),
    ("prosecutor", "prosecutors", "prosecution", "district attorney", "state attorney"),
    ("congressman", "congresswoman", "representative", "rep."),
    ("ambassador",), ("chancellor",), ("umpire",),
    ("referee",), ("mother",), ("father",), ("sister",), ("brother",), ("wife",), ("husband",),
    ("pilot",), ("skipper",), ("conductor",), ("curator",), ("archbishop",), ("dean",),
    ("president",), ("prime minister", "premier"), ("general",), ("admiral",), ("colonel",),
    ("king",), ("queen",), ("pope", "pontiff"), ("imam",), ("rabbi",), ("attorney general",),
    ("detective", "inspector"), ("chief executive", "ceo"), ("secretary general",), ("senator",),
    ("manager",), ("driver",), ("owner",), ("author",), ("farmer",), ("singer",), ("actor",),
    ("director",), ("chairman",), ("chairwoman",), ("vicar",), ("priest",), ("rector",),
    ("head of the union", "union leader"), ("public defender",), ("medical examiner",),
)  # fmt: skip
_GROUPS = {title: group for group in _TITLES for title in group}
_BARE = late_pattern(
    r"\A(?:(?:the|his|her|their|its|a) )?(?:(?P<kind>(?!vice|deputy|former|acting|late|ex)[a-z]+)"
    r"(?:['’]s?)? )??"
    r"(?P<title>"
    + "|".join(sorted(_GROUPS, key=len, reverse=True))
    + r")(?:['’]s office|['’]s team)?\Z",
    re.IGNORECASE,
)
_KIND = late_pattern(
    r"(?:the |a |an )?(?:(police|fire service|fire department|fire brigade|coast guard)"
    r"(?: [a-z]+)?|(observers|monitors|researchers|scientists|inspectors|investigators|auditors))"
    r"(?=\Z| (?:from|at|of|with) )",
    re.IGNORECASE,
)
_EMPTY = word_set(
    "new young old current outgoing incumbent newly local lead chief presiding veteran embattled"
    " injured senior main head trial city town village parish elected first own popular"
)
"""Words before a title that tell nobody from another holder of it."""
_NEAR = 60
_OTHERS = "".join(
    rf"(?<!(?i:{word})[ -])"
    for word in ("vice", "deputy", "former", "ex", "attorney", "secretary", "assistant", "acting")
)
_NAME = r"[^\W\d_a-z][\w'’-]+"
_FULL = rf"{_NAME}(?: (?:de |van |von |al |bin )?{_NAME}){{1,2}}"
_NO_NAME = word_set(
    "the a an in on at monday tuesday wednesday thursday friday saturday sunday he she it his her"
    " general office court said"
)


def title_of(speaker: str) -> tuple[str, ...]:
    """Return the titles that mean the same of a speaker who is called by one alone; else none."""
    found = _BARE.match(speaker)
    plain = speaker[:1].lower() + speaker[1:]
    return _GROUPS.get(found["title"].casefold(), ()) if found and plain.islower() else ()


def head_of(speaker: str) -> str:
    """Return of what kind unnamed speakers are: "police", "observers"; "" of others."""
    found = _KIND.match(speaker)
    return (found[1] or found[2]).casefold() if found else ""


def kind_of(speaker: str) -> str:
    """Return what tells a bare title from others of it: "club" of "the club president"."""
    found = _BARE.match(speaker)
    kind = (found["kind"] or "").casefold() if found else ""
    return "" if kind in _EMPTY else kind


def bearer(titles: Sequence[str], texts: Iterable[str], kind: str = "") -> str:
    """Return the one person whom some texts call so, by the fullest name; "" for none or several.

    "Mayor Ada Obi", "Ada Obi, the mayor of Brack", "the mayor, Ada Obi". `kind` is
    what has to be told of them there: "the club president" is nobody of whom no club is told.
    """
    pattern = _borne(tuple(titles))
    names: dict[str, str] = {}
    for text in texts:
        for match in pattern.finditer(text):
            name = next(one for one in match.groups() if one)
            words = name.split()
            near = text[max(match.start() - _NEAR, 0) : match.end() + _NEAR]
            if kind and not re.search(rf"\b{re.escape(kind)}", near, re.IGNORECASE):
                continue
            if words[0].casefold() not in _NO_NAME and words[-1].casefold() not in _NO_NAME:
                last = fold(words[-1])
                names[last] = max(names.get(last, ""), name, key=len)
    return next(iter(names.values())) if len(names) == 1 else ""


@lru_cache(maxsize=128)
def _borne(titles: tuple[str, ...]) -> re.Pattern[str]:
    any_ = "(?i:" + "|".join(map(re.escape, titles)) + ")"
    before = rf"\b{_OTHERS}{any_},? ({_NAME}(?: {_NAME}){{0,2}})"
    behind = rf"({_FULL}),? (?:\((?=\w)|)(?i:(?:the|a|an|his|her|its|their|{_NAME}['’]s) )"
    return re.compile(rf"{before}|{behind}(?:[\w'’-]+ ){{0,2}}?{_OTHERS}{any_}\b")

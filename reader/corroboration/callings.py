"""What texts call people: titles and jobs before a name, ages and appositions behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from reader.core.late import late_pattern
from reader.core.remembering import remembered
from reader.corroboration.identity import parts
from reader.corroboration.reporting import FIRST_MEN, FIRST_WOMEN, MEN, ROLES, WOMEN

FIRST_NAMES = FIRST_MEN | FIRST_WOMEN | MEN | WOMEN
"""First names, and titles that stand in their place."""
OFFICES = (
    "spokes(?:man|woman|person)|director|president|chief(?: executive| umpire)?|head|leader|boss"
    "|chair(?:man|woman|person)?|manager|coach|trainer|captain|skipper|owner|founder|co-founder|ceo"
    "|executive|partner|principal|rector|dean|curator|conductor|editor|keeper|secretary|treasurer"
    "|commander|commissioner|officer|official|inspector|superintendent|sergeant|detective|general"
    "|colonel|admiral|major|lieutenant|brigadier|minister|ambassador|consul|prosecutor|bishop"
    "|archbishop|vicar|priest|pastor|headteacher|headmaster|headmistress|organi[sz]er|coordinator"
    "|press officer|representative|delegate|envoy|board member|employee|pilot|engineer|auditor"
    "|surgeon|doctor|nurse|consultant|midwife|professor|researcher|lecturer|matron|warden|clerk"
    "|technician|driver|steward|foreman|supervisor|worker|attendant"
)
"""What those are called who speak for a body or work for one."""
PROXIES = (
    "lawyer|attorney|solicitor|barrister|counsel|agent|aide|adviser|advisor|spokes\\w+|manager"
)
_TITLES = "|".join(sorted({OFFICES, PROXIES, *ROLES - {"the"}}, key=len, reverse=True))
_JOB = (
    r"(?!(?:after|former|other|over|under|never|however|whether|water|later|earlier|either|rather"
    r"|further|another)\b)[a-z]{2,}(?:ist|er|or|ian|eer|man|woman|ess)"
)
"""What a job is called by its ending: "geologist", "climber"."""
_BEHIND = r"(\(?(?:aged )?\d\d\b|(?<=, )[a-z][^.,;:\n]{0,60})"
_ENDING = late_pattern(rf"\b(?:{_TITLES}|{_JOB}),?\Z", re.IGNORECASE)
_FIRST_NAMES = 2
"""So many names at most stand between a title and a surname."""

_Find = Callable[..., "re.Match[str] | None"]


def is_person(name: str, texts: tuple[str, ...]) -> bool:
    """Tell whether a name is surely of a person: by a first name, a title, an age or a job."""
    own = parts(name)
    return bool(own) and (own[0] in FIRST_NAMES or bool(called(own[-1], texts)))


def called(surname: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what texts call somebody right before the name or in an apposition behind it."""
    return tuple(near for text in texts for near in _called(surname, text))


@remembered(4096)
def _called(surname: str, text: str) -> tuple[str, ...]:
    """Return what one text calls somebody: titles are looked for in lines with the name alone."""
    named = re.compile(rf"(?i:{re.escape(surname)})").search
    found: list[str] = []
    at = named(text)
    while at is not None:
        first, end = _around(text, at.start())
        if _may_be_called(surname, text, at.start(), end):
            calling = _calling(surname)
            found += (match[1] or match[2] for match in calling.finditer(text, first, end))
        at = named(text, max(end, at.end()))
    return tuple(found)


def _around(text: str, at: int) -> tuple[int, int]:
    """Return where the line of a text at a place begins and ends: no calling goes beyond one."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _may_be_called(surname: str, text: str, at: int, end: int) -> bool:
    """Tell whether somebody may be called something from a place on: most lines only name them.

    What it takes is looked for beside each name. To read the line with all titles takes many times
    as long.
    """
    named, behind = _naming(surname)
    while (name := named(text, at, end)) is not None:
        at = name.start()
        if behind(text, at, end) or _has_title_before(text, at):
            return True
        at += 1
    return False


def _has_title_before(text: str, at: int) -> bool:
    """Tell whether a title or a job ends before a name, or before one or two first names."""
    for _ in range(_FIRST_NAMES + 1):
        if text[at - 1 : at] != " ":
            return False
        begin = text.rfind(" ", 0, at - 1) + 1
        if _ends_as_title(text[text.rfind(" ", 0, max(begin - 1, 0)) + 1 : at - 1]):
            return True
        if "a" <= text[begin] <= "z":
            return False
        at = begin
    return False


@lru_cache(maxsize=4096)
def _ends_as_title(words: str) -> bool:
    """Tell whether a title or a job ends with two words: no title has more."""
    return _ENDING.search(words) is not None


@lru_cache(maxsize=512)
def _naming(surname: str) -> tuple[_Find, _Find]:
    """Return what finds a name, and what matches one with an age or an apposition behind it."""
    name = re.escape(surname)
    behind = re.compile(rf"(?i:{name}),? {_BEHIND}").match
    return re.compile(rf"(?i:{name})").search, behind


@lru_cache(maxsize=512)
def _calling(surname: str) -> re.Pattern[str]:
    name, first = re.escape(surname), r"[^\W\d_a-z][\w'’.-]+ "
    title = rf"(?i:{_TITLES}),? (?:{first}){{0,2}}"
    job = rf"(?i:(?:the|an?|his|her) {_JOB},|{_JOB}) (?:{first}){{1,2}}"
    # Words before a title are tried from their first letter alone: from each it takes six times as
    # long.
    before = r"(?:(?<![\w-])(?:[\w-]+ ){1,3})?"
    return re.compile(rf"({before}\b(?:{title}|{job}))(?i:{name})\b|\b(?i:{name}),? {_BEHIND}")


def has_title(surname: str, titles: str, texts: tuple[str, ...]) -> bool:
    """Tell whether texts call somebody by one of some titles, a regular expression."""
    pattern = re.compile(rf"\b(?:{titles})s?\b|\bspeaks for\b", re.IGNORECASE)
    return any(pattern.search(near) for near in called(surname, texts))

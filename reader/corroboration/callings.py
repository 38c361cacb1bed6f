"""What texts call people: titles and jobs before a name, ages and appositions behind it."""

from __future__ import annotations

import re
from functools import lru_cache

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


def is_person(name: str, texts: tuple[str, ...]) -> bool:
    """Tell whether a name is surely of a person: by a first name, a title, an age or a job."""
    own = parts(name)
    return bool(own) and (own[0] in FIRST_NAMES or bool(called(own[-1], texts)))


def called(surname: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return what texts call somebody right before the name or in an apposition behind it."""
    return tuple(near for text in texts for near in _called(surname, text))


@lru_cache(maxsize=4096)
def _called(surname: str, text: str) -> tuple[str, ...]:
    """Return what one text calls somebody: titles are looked for in lines with the name alone."""
    named = re.compile(rf"(?i:{re.escape(surname)})").search
    found: list[str] = []
    at = named(text)
    while at is not None:
        first, end = _around(text, at.start())
        found += (match[1] or match[2] for match in _calling(surname).finditer(text, first, end))
        at = named(text, max(end, at.end()))
    return tuple(found)


def _around(text: str, at: int) -> tuple[int, int]:
    """Return where the line of a text at a place begins and ends: no calling goes beyond one."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


@lru_cache(maxsize=512)
def _calling(surname: str) -> re.Pattern[str]:
    name, first = re.escape(surname), r"[^\W\d_a-z][\w'’.-]+ "
    title = rf"(?i:{_TITLES}),? (?:{first}){{0,2}}"
    job = rf"(?i:(?:the|an?|his|her) {_JOB},|{_JOB}) (?:{first}){{1,2}}"
    behind = r"(\(?(?:aged )?\d\d\b|(?<=, )[a-z][^.,;:\n]{0,60})"
    # Words before a title are tried from their first letter alone: from each it takes six times as
    # long.
    before = r"(?:(?<![\w-])(?:[\w-]+ ){1,3})?"
    return re.compile(rf"({before}\b(?:{title}|{job}))(?i:{name})\b|\b(?i:{name}),? {behind}")


def has_title(surname: str, titles: str, texts: tuple[str, ...]) -> bool:
    """Tell whether texts call somebody by one of some titles, a regular expression."""
    pattern = re.compile(rf"\b(?:{titles})s?\b|\bspeaks for\b", re.IGNORECASE)
    return any(pattern.search(near) for near in called(surname, texts))

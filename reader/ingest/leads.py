"""Reads what a report begins with in many languages: its place, its day and its agency."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from functools import cache, lru_cache

from reader.core.frozen import frozen
from reader.ingest import names, patterns
from reader.ingest.written_days import DATE, Order, day_in, plain

_REACH = 160
_LONGEST_PLACE = 60
_MOST_WORDS = 6
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_YEAR = r"(?:\s?(?:года|году|г\.?|року|р\.?|roku|r\.)(?![^\W_]))?[日일]?"
_DIGIT = re.compile(r"\d")
_DASH = r"(?:[-–—]{1,2})"
_SMALL = frozenset(
    "am de del den der di do el em en i in la le les los na o on på w à في بتاريخ".split()  # noqa: SIM905
)
"""Words that stand between a place and a day, or within the name of a place."""


@frozen
class Lead:
    """What stands before the first sentence: its words, and the day and the agencies in them."""

    line: str
    day: dt.date | None
    agencies: tuple[str, ...]


def first_lead(paragraphs: Iterable[str], language: str = "") -> Lead | None:
    """Return what the first of some paragraphs that begins as reports do begins with."""
    return next((lead for text in paragraphs if (lead := lead_of(text, language))), None)


def lead_of(text: str, language: str = "") -> Lead | None:
    """Return what a paragraph begins with as an agency's report, as `_lead_of` has it."""
    return _lead_of(text[:_REACH], language)


@lru_cache(maxsize=16)  # asked for by all that reads a head
def _lead_of(text: str, language: str) -> Lead | None:
    """Return what a paragraph begins with as an agency's report: "Roma, 14 lug 2023 (ANSA) -".

    An agency must be named, or the place be in capitals and a dash follow it. Figures are read with
    the day first where the `language` is known: all that are read here write it so.
    """
    opening = plain(text)
    at = DATE.search(opening) if _DIGIT.search(opening) else None
    if at is None:
        found = _eastern().match(opening) or _undated().match(opening)
        named = found is not None and _is_place(found.groupdict().get("place") or "")
        return Lead(_line(found[0]), None, _named(found)) if found and named else None
    before = _before().fullmatch(opening[: at.start()])
    after = _after().match(opening, at.end()) if before else None
    if before is None or after is None or not _is_place(before["place"] or ""):
        return None
    agencies = (*_named(before), *_named(after))
    shouted = (before["place"] or "").isupper() and after["dash"]
    day = day_in(at, Order.DAY if language else Order.UNKNOWN, language)
    if day is None or not (agencies or shouted):
        return None
    return Lead(_line(opening[: after.end()]), day, agencies)


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip(" -–—.:")


def _named(found: re.Match[str]) -> tuple[str, ...]:
    given = found.groupdict()
    return tuple(name for key in ("one", "two") if (name := given.get(key)))


def _is_place(words: str) -> bool:
    """Tell whether words can name a place: none in small letters but those between names."""
    named = _WORD.findall(words)
    if len(words) > _LONGEST_PLACE or len(named) > _MOST_WORDS:
        return False
    return all(not word[0].islower() or word in _SMALL for word in named)


def _closed(group: str) -> str:
    """Return the pattern of an agency in brackets, perhaps with its desk or with others."""
    name = rf"(?P<{group}>{patterns.words_of(names.AGENCIES)})"
    return rf"[(（/［\[]\s?{name}(?:\s?[/,،+-]\s?[^\W\d_][^()/\d]{{0,30}})?\s?[)）/］\]]"


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_closed('one')}\s*{_DASH}?\s*)?(?P<place>[^()（）/\d\n]*?)\s*"
        rf"(?:{_closed('two')})?[\s,.،]*{_DASH}?\s*"
    )


@cache
def _after() -> re.Pattern[str]:
    bare = rf"[.,]?\s?{_DASH}?\s*(?P<two>{patterns.words_of(names.AGENCIES)})(?!\w)\s*(?=[-–—.:])"
    return re.compile(
        rf"{_YEAR}\s*(?:[,.]?\s*{_closed('one')}|{bare})?\s*[.,:]?\s*(?P<dash>{_DASH})?"
        r"(?=\s*[^\W\d_]|\s*[«“„\"])"
    )


@cache
def _undated() -> re.Pattern[str]:
    """Return the pattern of a place and a known agency in brackets: "Kassel (dpa/lhe). Ein".

    A day may stand between them, without its year: "MINSK, March 8. /TASS/. The".
    """
    return re.compile(
        rf"(?P<place>[^()（）/\d\n]{{0,{_LONGEST_PLACE}}}?)"
        rf"(?:[ ,]\s?\d{{1,2}}\.?(?:\s[^\W\d_]{{3,12}}\.?)?)?\s*{_closed('one')}"
        rf"\s*(?:[.:]?\s?{_DASH}|[.:])\s*(?=\S)"
    )


@cache
def _eastern() -> re.Pattern[str]:
    """Return the pattern of "新华社北京2月20日电" and "(서울=연합뉴스)"."""
    name = patterns.words_of(names.EASTERN_AGENCIES)
    return re.compile(
        rf"(?P<one>{name})[\u3400-\u9fff]{{1,8}}(?:\d{{1,2}}月\d{{1,2}}日)?电"
        rf"|\([\uac00-\ud7af]{{1,8}}=(?P<two>{name})\)"
    )

"""Reads what stands between the title of an article and its first sentence."""

from __future__ import annotations

import re
from itertools import dropwhile, islice

from reader.core.article import BlockKind
from reader.ingest import names
from reader.ingest.address import Parts
from reader.ingest.furniture import is_furniture
from reader.ingest.leads import lead_of

_LONGEST_DATELINE = 200
_LONGEST_STANDFIRST = 400
_SHORTEST_HEADING = 30
_OPENING_PARAGRAPHS = 3
_ASIDE = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.TITLE})
_SIGNED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})
_STANDFIRST = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
_IN_CAPITALS = r"[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ][A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ.’'-]{2,}"
_PLACE = r"[^\W\d_a-zß-ÿ][\w.,’'/ -]{1,80}?"
_LEAD = re.compile(
    rf"(?P<line>(?:{_IN_CAPITALS}(?=[ ,/])[\w.,’'/ -]{{0,80}}?|{_IN_CAPITALS}|{_PLACE}(?=\s\())"
    r"(?:\s\((?P<agency>[^()]{2,40})\))?)\s*(?:[–—]|--?)\s+\S"
)


def dateline_of(parts: Parts) -> str:
    """Return the place, day and agency before the first sentence, else the line of a date, or "".

    Of a place in small letters only an agency in brackets after it tells that it is one.
    """
    running = (text for kind, text in parts if kind is BlockKind.PARAGRAPH)
    for text in islice(running, _OPENING_PARAGRAPHS):
        match = _LEAD.match(text[:_LONGEST_DATELINE])
        known = match and (match["agency"] in names.AGENCIES or _is_shouted(match["line"]))
        lead = lead_of(text)
        found = (match["line"] if match and known else "", lead.line if lead else "")
        if any(found):
            return _on_one_line(max(found, key=len))
    dated = (text for kind, text in parts if kind is BlockKind.DATELINE)
    return next((_on_one_line(text[:_LONGEST_DATELINE]) for text in dated), "")


def _is_shouted(line: str) -> bool:
    return re.match(_IN_CAPITALS, line) is not None


def standfirst_of(parts: Parts) -> str:
    """Return the only paragraph between the title and the line of an author or a date, or "".

    It may be a heading, as pages have it. A line that points to another article is none.
    """
    below = dropwhile(lambda part: part[0] is not BlockKind.TITLE, parts)
    rest = [part for part in below if part[0] not in _ASIDE]
    if len(rest) < 3 or rest[0][0] not in _STANDFIRST or rest[1][0] not in _SIGNED:
        return ""
    goes_on = any(kind in _RUNNING for kind, _ in rest[2:])
    text = rest[0][1]
    shortest = _SHORTEST_HEADING if rest[0][0] is BlockKind.HEADING else 0
    fits = shortest <= len(text) <= _LONGEST_STANDFIRST and not is_furniture(text)
    return _on_one_line(text) if goes_on and fits else ""


def _on_one_line(text: str) -> str:
    return " ".join(text.split())

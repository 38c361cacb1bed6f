"""Headlines that put who speaks before a colon or behind a dash: "Putin: West ignored us"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.corroboration.institutions import institution_of
from reader.corroboration.people import People
from reader.corroboration.reporting import BODIES, ROLES
from reader.corroboration.said import Attribution, Manner

_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
_BEFORE = late_pattern(rf"({_NAME}):\s+(?=\S)")
_BEHIND = late_pattern(rf"\s+[—–-]\s+({_NAME})\s*\Z")
_MOST = 20
_LEAST = 3


def headlined(
    text: str, blocks: Sequence[tuple[int, int]], found: Sequence[Attribution], people: People
) -> list[Attribution]:
    """Return what was found with what headlines say, the speaker before a colon or behind a dash.

    Only who speaks elsewhere in the article, or a seat of government, counts as a speaker: before
    a colon there stands a place or a subject as often.
    """
    said = list(found)
    for start, end in blocks:
        one = _headline(text, start, end, people)
        if one is None:
            continue
        inside = [n for n, each in enumerate(said) if start <= each.start < end]
        if any(said[n].speaker for n in inside):
            continue
        for n in inside:
            told = said[n]
            said[n] = replace(one, start=told.start, end=told.end, manner=told.manner)
        if not inside:
            said.append(one)
    return said


def _by_office(called: str, people: People) -> str:
    """Return who of those who speak is meant by "Mayor" or "Police"; "" where nobody is."""
    low = called.casefold()
    if low.split()[-1] not in ROLES | BODIES:
        return ""
    spoken = (one for one in people.spoken if one.casefold().removeprefix("the ") == low)
    known = next(spoken, "") or people.called(f"the {low}")
    return known if known in people.spoken else ""


def _headline(text: str, start: int, end: int, people: People) -> Attribution | None:
    line = text[start:end].rstrip()
    if "\n" in line or line.endswith((".", ",")) or len(line.split()) > _MOST:
        return None
    head = _BEFORE.match(text, start, end)
    tail = _BEHIND.search(text, start, start + len(line)) if head is None else None
    match = head or tail
    if match is None:
        return None
    name = _by_office(match[1], people) or people.full(match[1])
    office = people.offices.get(name, "")
    body = people.institution(name, institution_of(name, office))
    if name not in people.spoken and not institution_of(match[1], ""):
        return None
    said = Span(match.end(), start + len(line)) if head else Span(start, match.start())
    if len(text[said.start : said.end].split()) < _LEAST:
        return None
    return Attribution(
        said.start, said.end, Manner.INDIRECT, name, Span(*match.span(1)), "", body
    )  # fmt: skip

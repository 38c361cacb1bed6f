"""What an article says of itself: title, byline, outlet, address, language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Block, BlockKind
from reader.ingest import patterns
from reader.ingest.language import language_of
from reader.ingest.outlet import Parts, lead_agency, outlet_of
from reader.ingest.people import is_job
from reader.ingest.stamps import is_date

_LONGEST_STAND_IN = 80
_BY = re.compile(
    r"(?:(?:written|text|story|analysis|report|words|posted|reported)\s*(?:by\b\s*:?|:)"
    r"|by\b\s*:?|автор\s*:)\s*",
    re.IGNORECASE,
)
_DATE_AFTER = re.compile(r"\s*(?:[|•·,–—-]|\bon\b|\bat\b)\s*")
_ADDRESS = re.compile(
    r"(?:(?:source|url|link|original|via|permalink|read (?:the )?full (?:article|story)"
    r"|источник|джерело)(?: article| link| url)?\s*:?\s*)?(?P<address>https?://[^\s<>\"]+)\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the text itself gives; "" where it gives nothing."""

    title: str
    byline: str
    outlet: str
    address: str
    language: str


def metadata_of(text: str, blocks: Sequence[Block]) -> Metadata:
    """Return what `text` says of itself in its `blocks`."""
    parts = tuple((block.kind, text[block.span.start : block.span.end]) for block in blocks)
    return Metadata(
        title=_title(parts),
        byline=_byline(parts),
        outlet=outlet_of(parts),
        address=_address(parts),
        language=language_of(text),
    )


def _title(parts: Parts) -> str:
    """Return the title on one line, or the first words where there is no title."""
    first = next((t for kind, t in parts if kind is BlockKind.TITLE), parts[0][1] if parts else "")
    flat = " ".join(first[: 4 * patterns.LONGEST].split())
    if any(kind is BlockKind.TITLE for kind, _ in parts) or len(flat) <= _LONGEST_STAND_IN:
        return flat
    words = flat[:_LONGEST_STAND_IN].rsplit(maxsplit=1)[0]
    return f"{words}…"


def _byline(parts: Parts) -> str:
    """Return who wrote the article: the byline at its head, else its sign-off, else its agency.

    Credits to those who helped ("… contributed to this report") count only where there is no other.
    """
    signed = [text for kind, text in parts if kind is BlockKind.BYLINE]
    people = [text for text in signed if not is_job(text)]
    credited = patterns.whole_line(patterns.CREDITS)
    own = [text for text in people if not credited.match(text)]
    chosen = next(iter(own or people), "") or lead_agency(parts)
    return _bare(chosen)


def _bare(byline: str) -> str:
    """Return a byline without "By" before it and without a date after it."""
    bare = " ".join(_BY.sub("", byline, count=1).split()) if _BY.match(byline) else byline
    for match in _DATE_AFTER.finditer(bare):
        if match.start() and is_date(bare[match.end() :]):
            return bare[: match.start()]
    return bare


def _address(parts: Parts) -> str:
    """Return the address that stands alone on a line, the first line that has one."""
    for kind, text in parts:
        match = _ADDRESS.match(text) if kind is BlockKind.FURNITURE else None
        if match:
            return match["address"]
    return ""

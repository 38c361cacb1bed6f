"""What an article says of itself: title, byline, outlet, address, language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.article import Block, BlockKind
from reader.core.frozen import frozen
from reader.ingest import names, patterns
from reader.ingest.address import Parts, address_of
from reader.ingest.head import without_mail_label
from reader.ingest.language import language_of
from reader.ingest.outlet import outlet_of, wire_agency
from reader.ingest.people import (
    SIGNING,
    is_job,
    is_masthead,
    is_place_of_report,
    without_arabic_place,
)
from reader.ingest.stamps import is_date

_LONGEST_STAND_IN = 80
_BY = re.compile(
    r"(?:(?:written|text|story|analysis|report|words|posted|reported|reporting|interview(?:ed)?)\s*(?:by\b\s*:?|:)"
    r"|by\b\s*:?|byline\s*:|автор\s*:|(?:كتبت?|إعداد|تحرير|تقرير)\s*:|بقلم\s*:?|(?:von|par|por|door|di|av|af)(?=\s\S+\s\S))\s*",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\((?P<credit>Reporting by [^()]+)\)\Z")
_PORTRAIT = re.compile(r"photo of (?P<author>\S.{1,40}?) (?P=author)\b", re.IGNORECASE)
_TASK = re.compile(r";|,? (?:additional reporting|writing|editing) by\b", re.IGNORECASE)
_HELPED = re.compile(r"\bcontributed (?:to|reporting)\b")
_DATE_AFTER = re.compile(
    r"\s*(?:[|•·,–—-]|\bon\b|\bat\b|\s(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))\s*"
)


@frozen
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
    outlet = outlet_of(parts)
    return Metadata(
        title=_title(parts, outlet),
        byline=_byline(parts),
        outlet=outlet,
        address=address_of(parts),
        language=language_of(text),
    )


def _title(parts: Parts, outlet: str) -> str:
    """Return the title on one line, or the first words of the body where there is no title.

    The outlet's name after the title ("Title | Site") is left out.
    """
    title = next((text for kind, text in parts if kind is BlockKind.TITLE), "")
    if title:
        return _without_site(without_mail_label(" ".join(title.split())), outlet)
    body = (text for kind, text in parts if kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
    first = next(body, parts[0][1] if parts else "")
    flat = " ".join(first[: patterns.LONGEST].split())
    if len(flat) <= _LONGEST_STAND_IN:
        return flat
    words = flat[:_LONGEST_STAND_IN].rsplit(maxsplit=1)[0]
    return f"{words}…"


def _without_site(title: str, outlet: str) -> str:
    """Return the title without the outlet's name set apart at its end."""
    bare = title.removesuffix(outlet) if outlet else title
    apart = bare != title and bare.endswith((" | ", " – ", " — ", " - "))
    return bare.rstrip(" |–—-") if apart else title


def _byline(parts: Parts) -> str:
    """Return who wrote the article: the byline at its head, else its sign-off, else its agency.

    Credits ("Reporting by …") count only where there is no other, and never to those who only
    helped ("… contributed to this report").
    """
    signed = [text for kind, text in parts if kind is BlockKind.BYLINE]
    people = [text for text in signed if not (is_job(text) or is_masthead(text))]
    people = [text for text in people if text.casefold() not in SIGNING]
    people = [text for text in people if not is_place_of_report(text)]
    credited = patterns.whole_line(patterns.CREDITS)
    own = [text for text in people if not credited.match(text)]
    people = [text for text in people if not _HELPED.search(text)]
    chosen = next(iter(own or people), "") or _credit_in_brackets(parts)
    agency = wire_agency(parts)
    named = any(name in chosen for name in names.AGENCIES) or agency.lower() in chosen.lower()
    if not chosen or not agency or named:
        return _bare(chosen) or agency
    return f"{_bare(chosen)}, {agency}"


def _credit_in_brackets(parts: Parts) -> str:
    """Return the reporters that an agency's report names at the very end of its last paragraph."""
    last = next((text for kind, text in reversed(parts) if kind is BlockKind.PARAGRAPH), "")
    match = _IN_BRACKETS.search(last, max(0, len(last) - patterns.LONGEST))
    return match["credit"] if match else ""


def _bare(byline: str) -> str:
    """Return a byline without "By" before it, or a date or other people's tasks after it."""
    byline = without_arabic_place(byline)
    shown = _PORTRAIT.match(byline)
    if shown:
        return shown["author"]
    byline = byline.strip("()") if byline.startswith("(Reporting") else byline
    bare = _TASK.split(_BY.sub("", byline, count=1))[0] if _BY.match(byline) else byline
    for match in _DATE_AFTER.finditer(bare):
        if match.start() and is_date(bare[match.end() :]):
            return bare[: match.start()]
    return bare

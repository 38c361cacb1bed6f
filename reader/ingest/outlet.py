"""Finds the outlet of an article, where the text itself names it as its own.

Every rule asks for words that an outlet uses of itself, in the order in which they are trusted.
When none applies the outlet is unknown, which is better than a wrong one: the person can say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import islice, takewhile
from urllib.parse import urlsplit

from reader.core.article import BlockKind
from reader.ingest import names, patterns
from reader.ingest.address import Parts, address_of
from reader.ingest.head import is_section
from reader.ingest.leads import first_lead
from reader.ingest.people import is_job, is_letterhead, is_masthead, is_outlet, outlet_among

_NAME = r"(?:[A-Z][\w.&-]{0,30})(?: [A-Z][\w.&-]{0,30}){0,3}"
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\))[\s:©]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]*)?(?:by )?"
    rf"(?P<name>(?:[Tt]he )?{_NAME})",
    re.IGNORECASE,
)
_COPYRIGHT_FIRST = re.compile(rf"(?P<name>(?:The )?{_NAME})\s?(?:©|\([cC]\))")
_THE_NAME = rf"(?:The )?{_NAME}"
_OWN_REPORTERS = (
    (
        " from ",
        re.compile(rf"\b(?P<name>{_NAME})[’']s {_NAME}(?:, reporting| reports)(?: live)? from \w"),
    ),
    (", reporting for ", re.compile(rf"\b{_NAME}, reporting for (?P<name>{_THE_NAME})")),
    (
        " reports from ",
        re.compile(rf"\b(?P<name>{_NAME}) (?:correspondent|reporter) {_NAME} reports from \w"),
    ),
)
"""How an outlet names its own reporters, with words that are in every such sentence."""

_HEAD = 12
_OPENING = 3
_HEAD_KINDS = frozenset(
    {BlockKind.KICKER, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.FURNITURE}
)
_SOURCE = re.compile(r"(?i:source|via|from)\s*:\s*(?P<name>[^/@]{2,60})\Z")
_SITE = re.compile(r"\s+[|–—-]\s+")
_COMPANY = re.compile(r"[\s,.]*\b(?:All|Ltd|Inc|LLC|GmbH|Limited|Corp|Corporation|Rights)\b.*\Z")
_SENTENCE = re.compile(r"(?<=[a-zA-Z]{3})\.\s")
_LEAD = re.compile(r"[^()]{0,60}\((?P<name>[^()]{2,40})\)\s*[-–—]{1,2}\s")
_HEADED = re.compile(r" \| |, (?=\d)")
_BYLINE_PARTS = re.compile(r"\s*(?:\||•|·|,|/|\bfor\b|\s[–—-]\s)\s*")


def outlet_of(parts: Parts) -> str:
    """Return the outlet that the article states as its own, or ""."""
    for rule in _RULES:
        name = rule(parts)
        if name:
            return name
    return ""


def _from_page_title(parts: Parts) -> str:
    """Take "Title | Site" above the title: only the page's own name stands there."""
    title = next((text for kind, text in parts if kind is BlockKind.TITLE), "")
    for kind, text in parts[:6]:
        if kind in {BlockKind.FURNITURE, BlockKind.TITLE} and text.startswith(title) and title:
            first, *rest = _SITE.split(text)
            known = kind is BlockKind.FURNITURE or (rest and is_outlet(rest[-1]))
            if rest and first and known:
                return rest[-1].strip()
    return ""


def _from_copyright(parts: Parts) -> str:
    """Take whom a line of copyright names, agencies and pictures' owners aside."""
    for kind, text in reversed(parts):
        if kind is not BlockKind.FURNITURE or len(text) > patterns.LONGEST:
            continue
        match = _COPYRIGHT.search(text) or _COPYRIGHT_FIRST.match(text)
        if match:
            name = _COMPANY.sub("", _SENTENCE.split(match["name"])[0]).strip(" .,")
            if name and name[0].isupper() and name not in names.AGENCIES:
                return name
    return ""


def _from_source_line(parts: Parts) -> str:
    """Take "Source: Name" standing alone, where the name is that of an outlet."""
    for kind, text in parts:
        match = _SOURCE.match(text) if kind is BlockKind.FURNITURE else None
        if match and is_outlet(match["name"].strip()):
            return match["name"].strip()
    return ""


def _from_byline(parts: Parts) -> str:
    """Take the outlet that a byline gives after the name ("…, The Harbour News")."""
    for kind, text in parts:
        if kind is BlockKind.BYLINE and len(text) <= patterns.LONGEST:
            first, *rest = _BYLINE_PARTS.split(text.removeprefix("By "))
            for part in (_whose_reporter(first), *rest):
                if is_outlet(part):
                    return part
    return ""


def _whose_reporter(text: str) -> str:
    """Return the outlet in "Daily Courier Reporter", or ""."""
    outlet, _, job = text.rpartition(" ")
    return outlet if is_job(job) else ""


def _from_head_line(parts: Parts) -> str:
    """Take the outlet named above the text, alone or beside a date, its slogan or its section."""
    above = list(takewhile(lambda part: part[0] is BlockKind.KICKER, parts[:_HEAD]))
    if len(above) == len(("masthead", "section")) and is_section(above[1][1]):
        return above[0][1]
    for kind, text in parts[:_HEAD]:
        if kind is BlockKind.PARAGRAPH:
            break
        if kind in _HEAD_KINDS and (is_masthead(text) or kind is not BlockKind.BYLINE):
            name = outlet_among(text)
            if name:
                return name
            if kind is BlockKind.KICKER and is_letterhead(text):
                return text
    return ""


def _from_lead(parts: Parts) -> str:
    """Take "(Outlet) —" before the first sentence; an agency there is a credit, not an outlet."""
    text = next(iter(_opening_paragraphs(parts)), "")
    match = _LEAD.match(text[:140])
    return match["name"] if match and is_outlet(match["name"]) else ""


def _from_own_reporter(parts: Parts) -> str:
    """Take whose reporter is said to be "reporting from" a place: papers do not lend reporters.

    Counted over the whole text, because another outlet may be quoted once in the same words. Whom
    people "told" things says nothing: everybody quotes other people's interviews.
    """
    found = Counter(
        _bare(match["name"])
        for _, text in parts
        if " report" in text
        for words, pattern in _OWN_REPORTERS
        if words in text
        for match in pattern.finditer(text)
        if match["name"] not in names.AGENCIES
    ).most_common(2)
    clear = len(found) == 1 or (len(found) == 2 and found[0][1] > found[1][1])
    return found[0][0] if clear else ""


def _bare(name: str) -> str:
    """Return a well-known name without the article that a sentence puts before it."""
    short = name.removeprefix("The ")
    return short if short in names.OUTLETS and name not in names.OUTLETS else name


def _from_biography(parts: Parts) -> str:
    """Take for whom the author is said to work, in the lines about the author."""
    for kind, text in parts:
        short = kind is BlockKind.FURNITURE and len(text) <= 2 * patterns.LONGEST
        about = short and "is " in text
        match = _works_for().search(text) if about else None
        name = match["name"].rstrip(".") if match else ""
        if is_outlet(name):
            return name
    return ""


@cache
def _works_for() -> re.Pattern[str]:
    jobs = patterns.words_of(names.JOBS)
    return re.compile(
        rf"\bis (?:a|an|the) (?:[\w’'-]+ ){{0,5}}(?:{jobs})s? (?:for|at|with|of) "
        rf"(?P<name>{_THE_NAME})"
    )


def _from_address(parts: Parts) -> str:
    """Take whose pages are at the article's own address, where that is well known."""
    address = address_of(parts)
    host = (urlsplit(address).hostname or "") if address else ""
    labels = host.removeprefix("www.").split(".")
    ends = (".".join(labels[i:]) for i in range(len(labels)))
    return next((names.HOSTS[end] for end in ends if end in names.HOSTS), "")


def _opening_paragraphs(parts: Parts) -> list[str]:
    """Return the first paragraphs: a standfirst may stand before the report."""
    running = (text for kind, text in parts if kind is BlockKind.PARAGRAPH)
    return list(islice(running, _OPENING))


def wire_agency(parts: Parts) -> str:
    """Return the agency that opens or closes the report ("GENEVA (Reuters) - …"), or ""."""
    for text in _opening_paragraphs(parts):
        match = _LEAD.match(text[:140])
        if match and match["name"] in names.AGENCIES:
            return match["name"]
    lead = first_lead(_opening_paragraphs(parts))
    if lead is not None and lead.agencies:
        return lead.agencies[0]
    stamped = (_HEADED.split(text)[0] for kind, text in parts if kind is BlockKind.DATELINE)
    above = next((name for name in stamped if name in names.AGENCIES), "")
    if above:
        return above
    last = next((text for kind, text in reversed(parts) if kind is BlockKind.PARAGRAPH), "")
    closing = patterns.closing_agency().search(last, max(0, len(last) - 60))
    return closing["name"] if closing else ""


_RULES: tuple[Callable[[Parts], str], ...] = (
    _from_page_title,
    _from_source_line,
    _from_byline,
    _from_head_line,
    _from_lead,
    _from_copyright,
    _from_biography,
    _from_own_reporter,
    _from_address,
)

"""News feeds saved to disk (RSS, Atom): each entry is an article."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.core.article import BlockKind
from reader.ingest.extracted import Extracted, Hints, Part, StatedDate
from reader.ingest.formats.document import made_of
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.markup import Element, parts_of, tree_of
from reader.ingest.formats.page import read_page
from reader.ingest.formats.page_dates import day_of
from reader.ingest.formats.xml import xml_of
from reader.ingest.refusals import Reason, Refused

_NAMED = re.compile(r"\S+@\S+ \((?P<name>[^()]+)\)")
_REFERENCE = re.compile(rb"&(?:amp;)?#(?:(\d{4,40})|[xX]([\da-fA-F]{4,40}));")
_LAST_SIGN = 0x10FFFF
_PAGES = ("html", "{http://www.w3.org/1999/xhtml}html")
_ENTRIES = ("{*}item", "{*}entry")


def read_feed(data: bytes, name: str, budget: Budget) -> Iterator[Extracted]:
    """Yield the entries of a feed as articles; raises Refused when it holds none.

    A web page written as XML, which only its root tells, is read as one.
    """
    import feedparser

    root = xml_of(data, recover=True)
    if root.tag in _PAGES:
        yield read_page(data, name)
        return
    raw = [element for tag in _ENTRIES for element in root.iter(tag)]
    budget.alive()
    # A stream and not the bytes: those, feedparser may take for an address or a file's name.
    try:
        known = _REFERENCE.sub(_possible, data)
        found = feedparser.parse(
            io.BytesIO(known), sanitize_html=False, resolve_relative_uris=False
        )
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        AssertionError,
        ArithmeticError,
    ) as error:
        raise Refused(Reason.BROKEN) from error
    outlet = _text(found.feed.get("title"))
    language = _text(found.feed.get("language")).split("-")[0].lower()[:3]
    if not found.entries:
        raise Refused(Reason.NO_ARTICLE)
    for i, entry in enumerate(found.entries):
        budget.enter()
        parts = _parts(entry)
        if not parts:
            continue
        title = _plain(_text(entry.get("title")))
        own = raw[i] if len(raw) == len(found.entries) else None
        link = _text(entry.get("link"))
        hints = Hints(
            title=title,
            outlet=outlet,
            byline=_author(entry),
            language=language,
            address=link if link.startswith(("http://", "https://")) else "",
            stated=_stated(entry),
        )
        shown = [Part(title, BlockKind.TITLE), *parts] if title else parts
        article = made_of(shown, name, "application/xml", _source(own, entry), hints)
        yield replace(article, inside=title or link or str(i + 1))


def _parts(entry: Any) -> list[Part]:
    """Return the longest of what an entry gives as its content."""
    given = [one.get("value") or "" for one in entry.get("content") or ()]
    given.append(_text(entry.get("summary")))
    markup = max(given, key=len)
    if not markup.strip():
        return []
    try:
        return parts_of(tree_of(markup), titled=True)
    except Refused as refusal:
        if refusal.reason is Reason.NO_ARTICLE:
            return []
        raise


def _plain(title: str) -> str:
    """Return a title without the markup that feeds may have in it."""
    if "<" not in title and "&" not in title:
        return " ".join(title.split())
    try:
        return " ".join("".join(tree_of(title).itertext()).split())
    except Refused:
        return " ".join(title.split())


def _stated(entry: Any) -> StatedDate | None:
    for field in ("published", "created", "updated"):
        said = _text(entry.get(field))
        day = day_of(said) if said else None
        if day is not None:
            return StatedDate(day.isoformat(), field, said)
    return None


def _author(entry: Any) -> str:
    said = _text(entry.get("author"))
    named = _NAMED.fullmatch(said)
    return named["name"] if named else said


def _source(own: Element | None, entry: Any) -> bytes:
    """Return the bytes to keep as the source of an entry: its own piece of the feed."""
    if own is None:
        shown = (entry.get("title"), entry.get("link"), entry.get("summary"))
        return "\n".join(_text(one) for one in shown).encode("utf-8", "replace")
    from lxml import etree

    return bytes(etree.tostring(own, encoding="utf-8", with_tail=False))


def _possible(reference: re.Match[bytes]) -> bytes:
    """Return a reference to a sign, nothing for one that does not exist: feedparser fails on it."""
    decimal, hexadecimal = reference.groups()
    number = int(decimal) if decimal else int(hexadecimal, 16)
    known = number <= _LAST_SIGN and not 0xD800 <= number <= 0xDFFF
    return reference[0] if known else b""


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""

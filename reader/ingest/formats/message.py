"""Mails (.eml) and pages that a browser saved as one file (.mht, .mhtml)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.errors import CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice
from typing import Any

from reader.core.article import BlockKind
from reader.ingest.blocks import blocks_of
from reader.ingest.extracted import Extracted, Hints, Notice, NoticeKind, Part, StatedDate
from reader.ingest.formats.document import made_of
from reader.ingest.formats.forwarded import handed_on
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.markup import html_text, parts_of, tree_of
from reader.ingest.formats.page import read_page
from reader.ingest.refusals import Reason, Refused

_SUBJECT_PREFIX = re.compile(r"\A(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_BLANK_LINE = re.compile(rb"\n\r?\n|\r\r")
_MOST_PARTS = 500
_LONGEST_HEADER = 2000
_PLAIN = "text/plain"
_FORWARDED = "message/rfc822"


class _Brief(email.policy.EmailPolicy):
    """How mails are read, of each header only the beginning: endless ones take it minutes."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return a header; called anew whenever one is asked for."""
        short = value if len(value) <= _LONGEST_HEADER else value[:_LONGEST_HEADER]
        return super().header_fetch_parse(name, short)


def read_web_archive(data: bytes, name: str) -> Extracted:
    """Return the article in a page saved with all it needs; raises Refused when there is none."""
    message = _parsed(data)
    pages = [part for part in _walked(message) if part.get_content_type() in _PAGES]
    cut_off = _is_cut_off(message)
    if not pages:
        raise Refused(Reason.BROKEN if cut_off else Reason.NO_ARTICLE)
    start = str(message.get_param("start") or "")
    page = next((one for one in pages if start and one.get("Content-ID") == start), pages[0])
    address = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    web = address if address.startswith(("http://", "https://")) else ""
    charset = page.get_content_charset() or ""
    try:
        found = read_page(_bytes(page), name, charset=charset, address=web)
    except Refused as refusal:
        if cut_off and refusal.reason in {Reason.NO_ARTICLE, Reason.EMPTY}:
            raise Refused(Reason.BROKEN) from refusal
        raise
    notices = (*found.notices, Notice(NoticeKind.CUT_OFF)) if cut_off else found.notices
    return replace(found, data=data, notices=notices)


_PAGES = frozenset(("text/html", "application/xhtml+xml"))


def read_mail(data: bytes, name: str, budget: Budget) -> Extracted:
    """Return the message itself as an article, without what is attached to it."""
    message = _parsed(data)
    if not _BLANK_LINE.search(data):
        raise Refused(Reason.BROKEN)  # it ends among its headers
    budget.alive()
    title = _SUBJECT_PREFIX.sub("", _header(message, "Subject"))
    sender = parseaddr(_header(message, "From"))
    hints = Hints(title=title, byline=sender[0] or sender[1], stated=_sent(message))
    parts = _body(message)
    handed = handed_on(parts)
    if handed:
        byline, stated = handed.byline or hints.byline, handed.stated or hints.stated
        hints, parts = replace(hints, byline=byline, stated=stated), list(handed.parts)
    if title:
        parts = [Part(title, BlockKind.TITLE), *map(_untitled, parts)]
    found = made_of(parts, name, "message/rfc822", data, hints)
    return replace(found, notices=(Notice(NoticeKind.CUT_OFF),)) if _is_cut_off(message) else found


def _untitled(part: Part) -> Part:
    """Return a part of a mail whose subject is its title, so that its first line is none."""
    return replace(part, kind=BlockKind.PARAGRAPH) if part.kind is BlockKind.TITLE else part


def _is_cut_off(message: EmailMessage) -> bool:
    """Tell whether the end of a message is missing."""
    ends = (CloseBoundaryNotFoundDefect, StartBoundaryNotFoundDefect)
    parts = islice(message.walk(), _MOST_PARTS)
    return any(isinstance(defect, ends) for part in parts for defect in part.defects)


def attachments(data: bytes, budget: Budget) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of every document attached to a mail, and of mails within it."""
    message = _parsed(data)
    for part in islice(_attached(message), _MOST_PARTS):
        if part.get_content_type() == _FORWARDED:
            budget.enter()
            content = _forwarded(part)
            budget.spend(len(content))
            yield _mail_name(part), content
            continue
        filename = part.get_filename()
        if part.get_content_disposition() != "attachment" or not filename:
            continue
        budget.enter()
        content = _bytes(part)
        budget.spend(len(content))
        yield filename, content


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the leaves of a message and the messages within it, but not what is in those."""
    for part in message.iter_parts() if message.is_multipart() else (message,):
        if not isinstance(part, EmailMessage):
            continue
        if part.get_content_type() == _FORWARDED or not part.is_multipart():
            yield part
        else:
            yield from _attached(part)


def _forwarded(part: EmailMessage) -> bytes:
    """Return the message that another one carries."""
    inner = part.get_payload()
    try:
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, EmailMessage) else _bytes(part)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Refused(Reason.BROKEN) from error


def _mail_name(part: EmailMessage) -> str:
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    subject = _header(first, "Subject") if isinstance(first, EmailMessage) else ""
    given = part.get_filename() or subject.replace("/", " ") or "message"
    return given if given.lower().endswith(".eml") else f"{given}.eml"


def _parsed(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=_Brief())
    if not isinstance(found, EmailMessage):
        raise Refused(Reason.BROKEN)
    return found


def _walked(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the leaves of a message, at most some hundred."""
    for part in islice(message.walk(), _MOST_PARTS):
        if isinstance(part, EmailMessage) and not part.is_multipart():
            yield part


def _bytes(part: EmailMessage) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError) as error:
        raise Refused(Reason.BROKEN) from error
    return content if isinstance(content, bytes) else b""


def _header(message: EmailMessage, name: str) -> str:
    """Return a header on one line, "" where it is missing or cannot be read."""
    try:
        value = message.get(name)
        return " ".join(str(value).split()) if value is not None else ""
    except Exception:  # noqa: BLE001 - the standard library's parser of headers raises many kinds
        return ""


def _sent(message: EmailMessage) -> StatedDate | None:
    said = _header(message, "Date")
    try:
        return StatedDate(parsedate_to_datetime(said).date().isoformat(), "Date", said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _body(message: EmailMessage, left: int = _MOST_PARTS) -> list[Part]:
    """Return the parts of what the sender wrote, in order, without what is attached to it.

    Of alternatives the HTML counts, or the plain text where that says more.
    """
    if message.get_content_disposition() == "attachment" or left <= 0:
        return []
    if not message.is_multipart():
        return _written(message)
    kind = message.get_content_type()
    if kind == _FORWARDED:
        return []
    inner = [one for one in islice(message.iter_parts(), left) if isinstance(one, EmailMessage)]
    if kind == "multipart/alternative":
        return _chosen([_body(one, left // 2) for one in inner], inner)
    return [part for one in inner for part in _body(one, left // 2)]


def _chosen(bodies: list[list[Part]], inner: list[EmailMessage]) -> list[Part]:
    """Return the one of several alternatives that is best to read, the last as mails rank them."""
    plain = [b for b, one in zip(bodies, inner, strict=True) if one.get_content_type() == _PLAIN]
    rich = [b for b, one in zip(bodies, inner, strict=True) if one.get_content_type() != _PLAIN]
    best = next((body for body in reversed(rich) if body), [])
    words = next((body for body in plain if body), [])
    return words if words and (not best or _is_layout(best)) else best


def _written(part: EmailMessage) -> list[Part]:
    kind = part.get_content_type()
    if kind == _PLAIN:
        return _plain(part)
    if kind not in _PAGES:
        return []
    try:
        markup = html_text(_bytes(part), part.get_content_charset() or "")[0]
        return parts_of(tree_of(markup), titled=True)
    except Refused as refusal:
        if refusal.reason is not Reason.NO_ARTICLE:
            raise
        return []


def _is_layout(parts: list[Part]) -> bool:
    """Tell whether HTML is so cut up by tables that the plain text is the better one to read."""
    return sum(" | " in part.text for part in parts) > len(parts) // 3


def _plain(part: EmailMessage) -> list[Part]:
    text = html_text(_bytes(part), part.get_content_charset() or "")[0]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [
        Part(text[b.span.start : b.span.end].replace("\n", " "), b.kind) for b in blocks_of(text)
    ]

"""Mails (.eml) and pages that a browser saved as one file (.mht, .mhtml)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime
from itertools import islice

from reader.core.article import BlockKind
from reader.ingest.blocks import blocks_of
from reader.ingest.extracted import Extracted, Hints, Part, StatedDate
from reader.ingest.formats.document import made_of
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.markup import html_text, parts_of, tree_of
from reader.ingest.formats.page import read_page
from reader.ingest.refusals import Reason, Refused

_SUBJECT_PREFIX = re.compile(r"\A(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", re.IGNORECASE)
_MOST_PARTS = 500


def read_web_archive(data: bytes, name: str) -> Extracted:
    """Return the article in a page saved with all it needs; raises Refused when there is none."""
    message = _parsed(data)
    pages = [part for part in _walked(message) if part.get_content_type() in _PAGES]
    if not pages:
        raise Refused(Reason.NO_ARTICLE)
    start = str(message.get_param("start") or "")
    page = next((one for one in pages if start and one.get("Content-ID") == start), pages[0])
    address = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    web = address if address.startswith(("http://", "https://")) else ""
    charset = page.get_content_charset() or ""
    return replace(read_page(_bytes(page), name, charset=charset, address=web), data=data)


_PAGES = frozenset(("text/html", "application/xhtml+xml"))


def read_mail(data: bytes, name: str, budget: Budget) -> Extracted:
    """Return the message itself as an article, without what is attached to it."""
    message = _parsed(data)
    budget.alive()
    title = _SUBJECT_PREFIX.sub("", _header(message, "Subject"))
    sender = parseaddr(_header(message, "From"))
    hints = Hints(title=title, byline=sender[0] or sender[1], stated=_sent(message))
    parts = _body(message)
    if title:
        parts = [Part(title, BlockKind.TITLE), *parts]
    return made_of(parts, name, "message/rfc822", data, hints)


def attachments(data: bytes, budget: Budget) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of every document attached to a mail."""
    message = _parsed(data)
    for part in _walked(message):
        filename = part.get_filename()
        if part.get_content_disposition() != "attachment" or not filename:
            continue
        budget.enter()
        content = _bytes(part)
        budget.spend(len(content))
        yield filename, content


def _parsed(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=email.policy.default)
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


def _body(message: EmailMessage) -> list[Part]:
    """Return the parts of what the sender wrote: the HTML, or the plain text where it says more."""
    texts: dict[str, EmailMessage] = {}
    for part in _walked(message):
        if part.get_content_disposition() != "attachment":
            texts.setdefault(part.get_content_type(), part)
    page = next((texts[kind] for kind in ("text/html",) if kind in texts), None)
    plain = texts.get("text/plain")
    found: list[Part] = []
    if page is not None:
        try:
            markup = html_text(_bytes(page), page.get_content_charset() or "")[0]
            found = parts_of(tree_of(markup), titled=True)
        except Refused as refusal:
            if refusal.reason is not Reason.NO_ARTICLE:
                raise
    wanted = plain is not None and (not found or _is_layout(found))
    return _plain(plain) if wanted and plain is not None else found


def _is_layout(parts: list[Part]) -> bool:
    """Tell whether HTML is so cut up by tables that the plain text is the better one to read."""
    return sum(" | " in part.text for part in parts) > len(parts) // 3


def _plain(part: EmailMessage) -> list[Part]:
    text = html_text(_bytes(part), part.get_content_charset() or "")[0]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [
        Part(text[b.span.start : b.span.end].replace("\n", " "), b.kind) for b in blocks_of(text)
    ]

"""Tells what kind of document bytes are, by what they begin with and only then by the name."""

from __future__ import annotations

import codecs
import re
import zlib
from collections.abc import Callable
from enum import StrEnum

HEAD = 8192
"""How many bytes from the start are enough to tell."""


class Format(StrEnum):
    """The kinds of documents that can be read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "web page"
    WEB_ARCHIVE = "saved web page"
    PDF = "pdf"
    PACKAGE = "package"
    MAIL = "mail"
    WARC = "web archive"
    FEED = "feed"
    CHAT = "chat"


_MEDIA_TYPES = {
    Format.TEXT: "text/plain",
    Format.MARKDOWN: "text/markdown",
    Format.PAGE: "text/html",
    Format.WEB_ARCHIVE: "multipart/related",
    Format.PDF: "application/pdf",
    Format.PACKAGE: "application/zip",
    Format.MAIL: "message/rfc822",
    Format.WARC: "application/warc",
    Format.FEED: "application/xml",
    Format.CHAT: "application/json",
}

SUFFIXES = {
    ".txt": Format.TEXT, ".text": Format.TEXT,
    ".md": Format.MARKDOWN, ".markdown": Format.MARKDOWN,
    ".html": Format.PAGE, ".htm": Format.PAGE, ".xhtml": Format.PAGE,
    ".mht": Format.WEB_ARCHIVE, ".mhtml": Format.WEB_ARCHIVE,
    ".pdf": Format.PDF,
    ".docx": Format.PACKAGE, ".epub": Format.PACKAGE, ".zip": Format.PACKAGE,
    ".wacz": Format.PACKAGE,
    ".eml": Format.MAIL,
    ".warc": Format.WARC, ".warc.gz": Format.WARC,
    ".rss": Format.FEED, ".atom": Format.FEED, ".xml": Format.FEED,
}  # fmt: skip
"""The endings by which files in folders and archives are taken for documents."""

_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*){0,5}<(?P<tag>!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<\?xml-stylesheet[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*"
    r"(?:\[.*?\]\s*)?>\s*){0,5}<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_OTHER_DOCUMENTS = (
    ".doc", ".dot", ".docm", ".rtf", ".odt", ".fodt", ".pages", ".wpd", ".wps", ".sxw", ".abw",
)  # fmt: skip
"""The endings of documents of which most cannot be read, and then should be named."""

_MADE_PAGES = (".php", ".shtml", ".asp", ".aspx", ".jsp", ".cgi", ".cfm", ".do", ".htm5")
"""The endings of pages that a server makes; what is saved under them may be a program, too."""

_CHAT = re.compile(
    r"\s*\{(?=.{0,4000}?\"(?:messages|chats)\"\s*:\s*[\[{])(?=.{0,4000}?(?:\"type\"\s*:\s*\""
    r"(?:public|private|personal|bot|saved)_\w{4,20}\"|\"list\"\s*:\s*\[))",
    re.DOTALL,
)
"""How an export of Telegram in JSON begins."""

_ANNOTATIONS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*[\[{](?=.{0,2000}?(?:\"format\"\s*:\s*\"parallax-library\""
    rb"|ns/anno\.jsonld|\"export_userid\"|\"type\"\s*:\s*\"Annotation(?:Collection|Page)?\"))",
    re.DOTALL,
)
"""How a library or annotations of W3C's model or Hypothesis' export begin in JSON."""

_CITATIONS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:TY  -|(?:%[^\n]*\n\s*)*@[ \t]*(?!comment\b)[a-z]+[ \t]*[{(]"
    rb"[ \t]*[^\s{}()=,]+[ \t]*,)",
    re.IGNORECASE,
)
"""How records of bibliographies begin in RIS and BibTeX."""

_CITATIONS_IN_JSON = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\[?\s*\{(?=.{0,6000}?\"(?:container-title|citation-key|issued|accessed)\""
    rb"\s*:)(?=.{0,6000}?\"type\"\s*:\s*\"(?:article|webpage|post|broadcast|report|book|chapter|document"
    rb"|paper|speech|thesis|interview|motion_picture|legislation|bill|dataset|personal_comm)[\w-]*\")",
    re.DOTALL,
)
"""How CSL-JSON begins."""

_XML = re.compile(r"\s*<(?:\?xml[\s?]|!DOCTYPE\s+(?!html\b))", re.IGNORECASE)
_HEADER = re.compile(
    r"^(?P<name>from|to|subject|date|message-id|mime-version|received|return-path|delivered-to"
    r"|content-type|snapshot-content-location|x-[\w-]+|reply-to|sender|list-id|dkim-signature"
    r"|authentication-results):",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_HEADER = re.compile(r"[!-9;-~]{2,60}:[ \t]")
_BY_MACHINE = frozenset(
    ("message-id", "mime-version", "received", "return-path", "delivered-to", "content-type")
)
_FEWEST_HEADERS = 2


def media_type(kind: Format) -> str:
    """Return the media type of a kind of document."""
    return _MEDIA_TYPES[kind]


def named_format(name: str) -> Format | None:
    """Return the kind that a file's name claims, None where its ending says nothing known."""
    lower = name.lower()
    start = lower.rfind(".")
    if start < 0:
        return None
    known = SUFFIXES.get(lower[start:])
    return known or SUFFIXES.get(lower[lower.rfind(".", 0, start) :])


def is_document(name: str, opening: Callable[[], bytes]) -> bool:
    """Tell whether a file in a folder or an archive is to be read, or at least to be named.

    By its name; or where that has no ending, or one of pages that servers make, by the bytes that
    `opening` gives.
    """
    lower = name.lower().rsplit("/", 1)[-1]
    if named_format(lower) is not None or lower.endswith(_OTHER_DOCUMENTS):
        return True
    unsure = "." not in lower.lstrip(".") or lower.endswith((*_MADE_PAGES, ".json"))
    return unsure and format_of(opening(), lower) is not Format.TEXT


def format_of(head: bytes, name: str) -> Format:
    """Return the kind of document that begins with `head`, at least `HEAD` bytes where it has them.

    Text where nothing tells otherwise; the reader of text refuses what is none.
    """
    if b"%PDF-" in head[:1024] and not head[:1024].lstrip().lower().startswith((b"<", b"from")):
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.PACKAGE
    if _decompressed(head).startswith(b"WARC/"):
        return Format.WARC
    return _textual(_opening(head), name)


def has_annotations(data: bytes, name: str) -> bool:
    """Tell whether a document in JSON is one of annotations, or a library, by how it begins."""
    return name.lower().endswith((".json", ".jsonld")) and bool(_ANNOTATIONS.match(data, 0, HEAD))


def has_citations(data: bytes, name: str) -> bool:
    """Tell whether a document is one of a bibliography's records, by how it begins."""
    if _CITATIONS.match(data, 0, HEAD):
        return True
    return name.lower().endswith(".json") and bool(_CITATIONS_IN_JSON.match(data, 0, HEAD))


def _decompressed(head: bytes) -> bytes:
    """Return what a gzip file begins with, and other bytes as they are."""
    if not head.startswith(b"\x1f\x8b"):
        return head
    try:
        return zlib.decompressobj(wbits=31).decompress(head, 64)
    except zlib.error:
        return b""


def _textual(opening: str, name: str) -> Format:
    named = named_format(name)
    if named is Format.TEXT:
        return named  # kept as it is, whatever its words look like
    if _MARKUP.match(opening):
        return Format.PAGE
    if _CHAT.match(opening):
        return Format.CHAT
    if _FEED.match(opening) or _XML.match(opening) or _claims_feed(opening, named):
        return Format.FEED
    mail = _mail(opening, named)
    if mail is not None:
        return mail
    if named in {Format.PAGE, Format.MARKDOWN}:
        return named
    return Format.TEXT


def _claims_feed(opening: str, named: Format | None) -> bool:
    """Tell whether it is XML of whatever kind, called a feed: only its reader can tell."""
    return named is Format.FEED and opening.lstrip().startswith("<")


def _mail(opening: str, named: Format | None) -> Format | None:
    """Tell a message by the headers it begins with, before the first blank line."""
    headers = re.split(r"\r?\n\r?\n", opening.lstrip(), maxsplit=1)[0]
    if named is Format.MAIL and _ANY_HEADER.match(headers):
        return Format.MAIL  # however long its first headers are
    first = _HEADER.match(headers) or headers.startswith("From ")
    found = {match["name"].lower() for match in _HEADER.finditer(headers)}
    if not first or len(found) < _FEWEST_HEADERS:
        return None
    claimed = named in {Format.MAIL, Format.WEB_ARCHIVE}
    if not (claimed or found & _BY_MACHINE):
        return None  # an article may well begin with "From:" and "Date:"
    related = re.search(
        r"^content-type:\s*multipart/related", headers, re.IGNORECASE | re.MULTILINE
    )
    return Format.WEB_ARCHIVE if related and "received" not in found else Format.MAIL


def _opening(head: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if head.startswith(mark):
            return head[2:].decode(encoding, "replace")
        if head.startswith("<".encode(encoding)):
            return head.decode(encoding, "replace")
    return head.removeprefix(codecs.BOM_UTF8).decode("latin-1")

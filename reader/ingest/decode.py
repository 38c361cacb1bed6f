"""From bytes to the canonical reading text."""

from __future__ import annotations

import codecs

from reader.ingest.errors import EmptyFile, NotText, NotUtf8

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_OTHER_FORMATS = (
    b"%PDF-",
    b"PK\x03\x04",
    b"{\\rtf",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3\x00",
)


def canonical_text(data: bytes, name: str) -> str:
    """Return the text that `data` holds in UTF-8, its lines ended by a line feed.

    A byte order mark at the start is dropped; every other code point stays as it is, so that
    positions mean the same for ever. Raises EmptyFile, NotUtf8 or NotText.
    """
    if data.startswith(_WIDE_MARKS):
        raise NotUtf8(name)
    if data.startswith(_OTHER_FORMATS) or b"\0" in data:
        raise NotText(name)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        raise NotUtf8(name) from None
    if not text or text.isspace():
        raise EmptyFile(name)
    return text.replace("\r\n", "\n").replace("\r", "\n")

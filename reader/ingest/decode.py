"""From bytes to the canonical reading text."""

from __future__ import annotations

import codecs

from reader.core.frozen import frozen
from reader.ingest.charset import declared, guessed, seven_bit, unmarked_utf16
from reader.ingest.refusals import Reason, Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_REPLACED = "\ufffd"
_GOOD_FOR_EACH_BAD = 5
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


@frozen
class Decoded:
    """A text with the encoding that it was read in; `guess` where nothing said which it is."""

    text: str
    encoding: str = "utf-8"
    guess: bool = False


def canonical_text(data: bytes, charset: str = "") -> Decoded:
    """Return the text that `data` holds, its lines ended by a line feed.

    A byte order mark at the start is dropped; every other code point stays as it is, so that
    positions mean the same for ever. `charset` is what a header says of them. Raises Refused when
    there is no text in them.
    """
    if data.startswith(_OTHER_FORMATS):
        raise Refused(Reason.PASSWORD if _is_locked_office(data) else Reason.UNKNOWN_FORMAT)
    found = marked(data) or _unmarked(data, charset)
    if not found.text or found.text.isspace():
        raise Refused(Reason.EMPTY)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, found.encoding, found.guess)


def _is_locked_office(data: bytes) -> bool:
    """Tell whether this is a .docx behind a password, which is kept in the old container."""
    return "EncryptedPackage".encode("utf-16-le") in data[:1_000_000]


def marked(data: bytes) -> Decoded | None:
    """Return the text of bytes that begin with a byte order mark, None where there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError:
                return None
    return None


def _unmarked(data: bytes, charset: str) -> Decoded:
    if b"\0" in data:
        wide = unmarked_utf16(data)
        if wide is None:
            raise Refused(Reason.UNKNOWN_FORMAT)
        return Decoded(wide, "utf-16", guess=True)
    turned = seven_bit(data, charset)
    try:
        if turned is not None:
            return Decoded(data.decode(turned), turned, guess=not charset)
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        said = declared(charset) if charset else None
        if said is not None:
            return Decoded(data.decode(said, "replace"), said)
        mended = mostly_utf8(data)
    if mended is not None:
        return mended
    encoding = guessed(data)
    if encoding is None:
        raise Refused(Reason.UNKNOWN_ENCODING)
    try:
        return Decoded(data.decode(encoding), encoding, guess=True)
    except UnicodeDecodeError:  # only a sample of it was looked at
        raise Refused(Reason.UNKNOWN_ENCODING) from None


def mostly_utf8(data: bytes) -> Decoded | None:
    """Return UTF-8 text that was cut off or has a few bytes of something else in it."""
    text = data.decode("utf-8", "replace")
    bad = text.count(_REPLACED)
    good = sum(1 for c in text if c > "\x7f") - bad
    return Decoded(text, guess=True) if good >= _GOOD_FOR_EACH_BAD * bad else None

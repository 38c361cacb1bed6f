"""What is in a file that is to be written over: its words, or the knowledge that it has to be kept.

A person's editor may have saved the file in another encoding or with other line ends than we did.
What says by itself how it is encoded is read (a byte order mark, UTF-8, the zeros of UTF-16); a
guess between the old 8-bit encodings could garble every word, so that such a file is no text.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.late import late_pattern
from reader.export.escape import visible
from reader.export.files import NotWrittenError, is_open_file, reason_for
from reader.export.guard import objection

LARGEST = 200_000_000
"""How many bytes of a file are read to keep what is in it."""

_MARKS = (  # UTF-32 first: its mark begins like that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_END = late_pattern("\r\n|\r")


@frozen
class Found:
    """A file that is there: its bytes, and its text with line feeds, or None if it is no text.

    `crlf` tells that its lines end as on Windows, so that they are to end so again.
    """

    data: bytes
    text: str | None
    crlf: bool = False

    def encoded(self, text: str) -> bytes:
        """Return `text` in UTF-8 with the line ends of this file."""
        return encoded(text.replace("\n", "\r\n") if self.crlf else text)


def encoded(text: str) -> bytes:
    """Return `text` in UTF-8; halves of characters, which it has no bytes for, are written out."""
    return text.encode("utf-8", "backslashreplace")


def found_in(data: bytes) -> Found:
    """Return what the bytes of a file say."""
    text = _decoded(data)
    if text is None:
        return Found(data, None)
    crlf = 2 * text.count("\r\n") > text.count("\n")
    return Found(data, _LINE_END.sub("\n", text), crlf)


def found_at(path: Path, never: Path | None) -> Found | None:
    """Return what is in the file at `path`, None where nothing is that could be lost.

    A library is not even opened: closing it again would end the locks that SQLite holds on it (it
    is refused when it comes to writing). Raises NotWrittenError for a file that is there and cannot
    be read, or is too large to be.
    """
    try:
        if is_open_file(path) or objection(path, never) is not None or not path.is_file():
            return None
        if path.stat().st_size > LARGEST:
            raise NotWrittenError(
                tr(
                    "“{path}” is too large for what you may have written in it to be kept, and "
                    "was not overwritten. Choose another name."
                ).format(path=visible(str(path)))
            )
        data = path.read_bytes()
    except OSError as error:
        raise NotWrittenError(reason_for(path, error)) from error
    return found_in(data) if data.strip() else None


def beginning_of(path: Path, never: Path | None, size: int) -> str:
    """Return the first words of a file, empty for one that cannot be read."""
    try:
        if objection(path, never) is not None or not path.is_file():
            return ""
        with path.open("rb") as file:
            data = file.read(size)
    except OSError:
        return ""
    text = _decoded(data, whole=False)
    return _LINE_END.sub("\n", text or "")


def _decoded(data: bytes, *, whole: bool = True) -> str | None:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _read(data, name, whole)
    if b"\0" in data[:64]:
        return _read(data, "utf-16-be" if data[0] == 0 else "utf-16-le", whole)
    return _read(data, "utf-8", whole)


def _read(data: bytes, encoding: str, whole: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data, final=whole)
    except UnicodeError:
        return None

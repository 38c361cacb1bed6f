"""A library as documents that other programs read."""

from __future__ import annotations

from reader.export.files import NotWrittenError, write_text
from reader.export.formats import FORMATS, Format, UnknownFormatError, document, format_named
from reader.export.notes import note_html

__all__ = [
    "FORMATS",
    "Format",
    "NotWrittenError",
    "UnknownFormatError",
    "document",
    "format_named",
    "note_html",
    "write_text",
]

"""A library as documents that other programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.late import late

if TYPE_CHECKING:
    from reader.export.files import NotWrittenError, write_text
    from reader.export.formats import (
        FORMATS,
        Format,
        Order,
        UnknownFormatError,
        document,
        format_named,
        made,
    )
    from reader.export.notes import note_html

__getattr__ = late(
    __name__,
    {
        "files": "NotWrittenError write_text",
        "formats": "FORMATS Format Order UnknownFormatError document format_named made",
        "notes": "note_html",
    },
)

__all__ = [
    "FORMATS",
    "Format",
    "NotWrittenError",
    "Order",
    "UnknownFormatError",
    "document",
    "format_named",
    "made",
    "note_html",
    "write_text",
]

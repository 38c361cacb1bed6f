"""The formats a library can be exported to: one table for the menu and the command line."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export import library_json, markdown


class Renderer(Protocol):
    """Turns a library into the text of one document."""

    def __call__(self, contents: Contents, *, exported: dt.datetime) -> str:
        """Return the document; `exported` is the moment to date it with."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format with its name on the command line, its label in menus and its file suffix."""

    name: str
    label: str
    suffix: str
    render: Renderer


FORMATS: tuple[Format, ...] = (
    Format("markdown", "Markdown", ".md", markdown.render),
    Format("json", "JSON", ".json", library_json.render),
)


class UnknownFormatError(ReaderError):
    """A format was asked for that is not in the table."""


def format_named(name: str) -> Format:
    """Return the format called `name`; raises UnknownFormatError."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    message = tr("There is no export format “{name}”. Choose one of: {names}.")
    raise UnknownFormatError(message.format(name=name, names=names))


def document(contents: Contents, format_name: str) -> str:
    """Return a library as a document of this moment; raises UnknownFormatError.

    The window and the command line both come here, so that they write the same.
    """
    return format_named(format_name).render(contents, exported=dt.datetime.now(dt.UTC))

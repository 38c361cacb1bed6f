"""The formats a library can be exported to: one table for the window and the command line."""

from __future__ import annotations

import datetime as dt
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from reader.core.errors import ReaderError
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export import (
    claim_review,
    html_report,
    library_json,
    markdown,
    spreadsheets,
    web_annotations,
)
from reader.export.options import (
    Choice,
    Options,
    Progress,
    claims_chosen,
    narrowed,
    unwatched,
)
from reader.export.summing import summed
from reader.export.tables import MATRIX, TABLES
from reader.export.templates import (
    HTML,
    MARKDOWN,
    Layout,
    counts_origins,
    layout_named,
    layouts,
    shows_matrix,
)


@frozen
class Order:
    """What is to be exported, and how. An empty `layout` is the usual one of the format.

    `templates` is the folder of the person's own layouts, if they have one; `whole` is what claims
    by articles are made from, set by `made`.
    """

    format: str = "markdown"
    layout: str = ""
    options: Options = field(default_factory=Options)
    choice: Choice = field(default_factory=Choice)
    templates: Path | None = None
    whole: Contents | None = None


class Renderer(Protocol):
    """Turns a library into one document."""

    def __call__(
        self, contents: Contents, order: Order, exported: dt.datetime, progress: Progress
    ) -> str | bytes:
        """Return the document; `exported` is the moment to date it with."""


@frozen
class Format:
    """A format with its name on the command line, its label in menus and its file suffix.

    `templates` is how the names of its layouts end, empty for one that has none; `renews` tells
    that exporting again keeps what a person wrote in the file; `tables` are the names of what one
    file of it can hold, to be asked for as a layout.
    """

    name: str
    label: str
    suffix: str
    make: Renderer
    templates: str = ""
    renews: bool = False
    tables: tuple[str, ...] = ()

    def layouts(self, folder: Path | None = None) -> tuple[Layout, ...]:
        """Return the layouts to choose from, those in a person's `folder` last."""
        return layouts(self.templates, folder) if self.templates else ()


def _markdown(contents: Contents, order: Order, exported: dt.datetime, progress: Progress) -> str:
    layout = layout_named(order.layout, MARKDOWN, order.templates)
    return markdown.render(
        contents,
        exported=exported,
        layout=layout,
        options=order.options,
        progress=progress,
        whole=order.whole,
    )


def _page(contents: Contents, order: Order, exported: dt.datetime, progress: Progress) -> str:
    layout = layout_named(order.layout, HTML, order.templates)
    return html_report.render(
        contents,
        exported=exported,
        layout=layout,
        options=order.options,
        progress=progress,
        whole=order.whole,
    )


def _table(contents: Contents, order: Order, exported: dt.datetime, progress: Progress) -> str:
    return spreadsheets.csv_text(
        contents,
        order.layout or TABLES[0],
        exported=exported,
        progress=progress,
        whole=order.whole,
    )


def _workbook(
    contents: Contents,
    order: Order,
    exported: dt.datetime,
    progress: Progress,
) -> bytes:
    return spreadsheets.workbook(contents, exported=exported, progress=progress, whole=order.whole)


def _annotations(
    contents: Contents,
    order: Order,  # noqa: ARG001 - it has but one form
    exported: dt.datetime,
    progress: Progress,
) -> str:
    return web_annotations.render(contents, exported=exported, progress=progress)


def _reviews(
    contents: Contents,
    order: Order,
    exported: dt.datetime,
    progress: Progress,
) -> str:
    return claim_review.render(
        contents, exported=exported, options=order.options, progress=progress
    )


def _library(
    contents: Contents,
    order: Order,  # noqa: ARG001 - it has but one form
    exported: dt.datetime,
    progress: Progress,
) -> str:
    return library_json.render(contents, exported=exported, progress=progress)


CLAIM_REVIEW = "claim-review"
"""The format that says who publishes it, if a person has told that."""

FORMATS: tuple[Format, ...] = (
    Format("markdown", "Markdown", ".md", _markdown, MARKDOWN, renews=True),
    Format("html", "HTML", ".html", _page, HTML),
    Format("csv", "CSV", ".csv", _table, tables=TABLES),
    Format("xlsx", "Excel", ".xlsx", _workbook),
    Format("web-annotations", "W3C Web Annotations", ".jsonld", _annotations),
    Format(CLAIM_REVIEW, "ClaimReview", ".jsonld", _reviews),
    Format("json", "JSON", ".json", _library),
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


def made(
    contents: Contents,
    order: Order,
    *,
    exported: dt.datetime | None = None,
    progress: Progress = unwatched,
) -> str | bytes:
    """Return a library as the document ordered, of this moment unless `exported` is another.

    The window and the command line both come here, so that they write the same. Raises
    UnknownFormatError, TemplateError, and whatever `progress` raises to end the work.
    """
    make = format_named(order.format).make
    moment = exported or dt.datetime.now(dt.UTC)
    order = replace(order, whole=claims_chosen(contents, order.choice))
    return make(narrowed(contents, order.choice), order, moment, progress)


def counted(contents: Contents, order: Order, progress: Progress = unwatched) -> Contents:
    """Return a library with the sums that `made` needs for all of it, counted where none is kept.

    Raises as `made` does.
    """
    known = format_named(order.format)
    if known.templates:
        layout = layout_named(order.layout, known.templates, order.templates)
        columns = shows_matrix(layout)
        claims = columns or counts_origins(layout)
    else:
        claims = columns = known.name == "xlsx" or order.layout == MATRIX
    return summed(contents, partial(progress, 0, 0), columns=columns) if claims else contents


def document(contents: Contents, format_name: str) -> str:
    """Return a library as a text document in its usual layout; raises UnknownFormatError."""
    written = made(contents, Order(format_name))
    return written if isinstance(written, str) else written.decode("utf-8", "replace")

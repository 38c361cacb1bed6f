"""Tables as CSV files and as one workbook; no cell of them is ever a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Collection
from functools import partial

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.cells import cell, fitting, is_like_formula
from reader.export.gathering import gather
from reader.export.matrix import matrix_part
from reader.export.options import Progress, unwatched
from reader.export.tables import TABLES, Table, Value, tables

_WIDTHS = {"quote": 60, "statement": 40, "note": 40, "title": 40, "claim": 50, "basis": 40}
_USUAL_WIDTH = 16
_STEP = 200
"""Rows after which somebody may say that it is enough."""

_NOT_IN_XML = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")


class NoSuchTableError(ReaderError):
    """A table was asked for that is not in the list."""


def csv_text(
    contents: Contents,
    table: str,
    *,
    exported: dt.datetime,
    progress: Progress = unwatched,
    whole: Contents | None = None,
) -> str:
    """Return one of `TABLES` as CSV (RFC 4180), in UTF-8 with its mark, which Excel asks for.

    Claims by articles are those of `whole`, where that is given.
    """
    if table not in TABLES:
        message = tr("There is no table “{name}”. Choose one of: {names}.")
        raise NoSuchTableError(message.format(name=table, names=", ".join(TABLES)))
    (made,) = _made(contents, whole or contents, exported, progress, (table,))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_safe, made.headings))
    writer.writerows(map(_safe, row) for row in made.rows)
    return "\ufeff" + out.getvalue()


def workbook(
    contents: Contents,
    *,
    exported: dt.datetime,
    progress: Progress = unwatched,
    whole: Contents | None = None,
) -> bytes:
    """Return all tables as one workbook (XLSX), a sheet each; the same library, the same bytes.

    Claims by articles are those of `whole`, where that is given.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    moment = exported.astimezone(dt.UTC).replace(tzinfo=None, microsecond=0)
    book.properties.creator = "Parallax Reader"
    book.properties.title = str(_safe(contents.name))[:200]
    book.properties.created = book.properties.modified = moment
    for table in _made(contents, whole or contents, exported, progress):
        _put(book, table, progress)
    return _dated(_saved(book), moment)


def _made(
    contents: Contents,
    whole: Contents,
    exported: dt.datetime,
    progress: Progress,
    names: Collection[str] = TABLES,
) -> tuple[Table, ...]:
    report = gather(contents, exported=exported, progress=progress)
    told = report if whole is contents else None
    matrix = partial(matrix_part, whole, exported=exported, progress=progress, report=told)
    return tables(contents, report, matrix, names)


def _safe(value: Value) -> Value:
    return cell(value) if isinstance(value, str) else value


def _put(book: object, table: Table, progress: Progress) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_sheet_title(table.title))  # type: ignore[attr-defined]
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(table.headings))
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    for number, heading in enumerate(table.headings, start=1):
        width = _WIDTHS.get(heading, _USUAL_WIDTH)
        sheet.column_dimensions[get_column_letter(number)].width = width
    bold, wrapped = Font(bold=True), Alignment(vertical="top", wrap_text=True)
    wide = [heading in _WIDTHS for heading in table.headings]

    def made(value: Value, is_wide: bool, is_heading: bool = False) -> object:
        if isinstance(value, int) or not value:
            return value if isinstance(value, int) else None
        text = fitting(value).translate(_NOT_IN_XML)
        is_formula = is_like_formula(text)
        is_plain = not (is_heading or is_formula or text.startswith("#"))
        if is_plain and not (is_wide and len(text) > _USUAL_WIDTH):
            return text
        one = WriteOnlyCell(sheet, text)
        # Whatever it looks like: text. openpyxl would make an error of "#N/A".
        one.data_type = "s"
        if is_formula:  # the words as they are, and text even after somebody has edited them
            one.quotePrefix = True
        if is_heading:
            one.font = bold
        elif is_wide:
            one.alignment = wrapped
        return one

    sheet.append([made(heading, False, is_heading=True) for heading in table.headings])
    for number, row in enumerate(table.rows):
        if number % _STEP == 0:
            progress(len(table.rows), len(table.rows))
        sheet.append(list(map(made, row, wide)))


def _sheet_title(title: str) -> str:
    return "".join("-" if sign in "[]:*?/\\" else sign for sign in title)[:31]


def _saved(book: object) -> bytes:
    out = io.BytesIO()
    book.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def _dated(data: bytes, moment: dt.datetime) -> bytes:
    """Return a workbook with every part dated with the export instead of with now."""
    import zipfile

    out = io.BytesIO()
    at = max(moment, dt.datetime(1980, 1, 1)).timetuple()[:6]  # noqa: DTZ001 - as ZIP has it
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            part = zipfile.ZipInfo(entry.filename, at)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.external_attr = 0o600 << 16
            content = old.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _with_moment(content, moment)
            new.writestr(part, content)
    return out.getvalue()


def _with_moment(properties: bytes, moment: dt.datetime) -> bytes:
    """Return the properties with the moment of the export, which openpyxl sets to now."""
    import re

    stamp = moment.isoformat(timespec="seconds").encode() + b"Z"
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, properties)

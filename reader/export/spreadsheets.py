"""Tables as CSV files and as one workbook; no cell of them is ever a formula."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.export.cells import cell, fitting, is_like_formula
from reader.export.gathering import gather
from reader.export.matrix import matrix_part
from reader.export.options import Progress, unwatched
from reader.export.tables import TABLES, Table, Value, tables

if TYPE_CHECKING:
    from openpyxl import Workbook

_WIDTHS = {"quote": 60, "statement": 40, "note": 40, "title": 40, "claim": 50, "basis": 40}
_USUAL_WIDTH = 16
_STEP = 200
"""Rows after which somebody may say that it is enough."""

_LIKE_A_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
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
    made = _made(contents, whole or contents, exported, progress)
    for table in made:
        _begun(book, table)
    styles = _styles(book)
    rows = {
        f"xl/worksheets/sheet{number}.xml": "".join(_rows(table, styles, progress)).encode()
        for number, table in enumerate(made, start=1)
    }
    return _filled(_saved(book), rows, moment)


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


def _begun(book: Workbook, table: Table) -> None:
    """Add a sheet with the headings of a table, and how wide its columns are."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(_sheet_title(table.title))
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(table.headings))
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    bold = Font(bold=True)
    row = []
    for number, heading in enumerate(table.headings, start=1):
        width = _WIDTHS.get(heading, _USUAL_WIDTH)
        sheet.column_dimensions[get_column_letter(number)].width = width
        one = WriteOnlyCell(sheet, _fitting(heading))
        # Whatever it looks like: text. openpyxl would make an error of "#N/A".
        one.data_type, one.font = "s", bold
        one.quotePrefix = is_like_formula(_fitting(heading))
        row.append(one)
    sheet.append(row)


def _styles(book: Workbook) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return how cells are marked: usual ones and wide ones, and each where it is like a formula.

    The words of such a cell stay as they are, and text even after somebody has edited them.
    """
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    def style(*, is_wide: bool, is_formula: bool) -> str:
        one = WriteOnlyCell(book.worksheets[0])
        one.quotePrefix = is_formula
        if is_wide:
            one.alignment = Alignment(vertical="top", wrap_text=True)
        return f' s="{one.style_id}"'

    usual = "", style(is_wide=False, is_formula=True)
    wide = style(is_wide=True, is_formula=False), style(is_wide=True, is_formula=True)
    return usual, wide


def _rows(
    table: Table, styles: tuple[tuple[str, str], tuple[str, str]], progress: Progress
) -> Iterator[str]:
    """Yield the rows of a sheet as it is written (ECMA-376, 18.3.1.73), all text in its cells.

    openpyxl makes an object of every cell, which takes five times as long.
    """
    from openpyxl.utils import get_column_letter

    letters = [get_column_letter(n) for n in range(1, len(table.headings) + 1)]
    wide = [styles[heading in _WIDTHS] for heading in table.headings]
    for number, row in enumerate(table.rows, start=2):
        if number % _STEP == 0:
            progress(len(table.rows), len(table.rows))
        cells = (
            _cell(f"{letter}{number}", value, marks)
            for letter, value, marks in zip(letters, row, wide, strict=True)
            if value != ""
        )
        yield f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: Value, styles: tuple[str, str]) -> str:
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    written, is_formula = _written(value)
    style = styles[is_formula] if is_formula or len(value) > _USUAL_WIDTH else ""
    return f'<c r="{place}"{style} t="inlineStr">{written}</c>'


@lru_cache(maxsize=4096)
def _written(value: str) -> tuple[str, bool]:
    """Return text as it stands in a cell, and whether it is like a formula."""
    text = _fitting(value)
    written = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # "_x0041_" would be shown as "A" (ECMA-376, 22.9.2.19).
    written = _LIKE_A_CODE.sub("_x005F_", written)
    return f'<is><t xml:space="preserve">{written}</t></is>', is_like_formula(text)


def _fitting(text: str) -> str:
    return fitting(text).translate(_NOT_IN_XML)


def _sheet_title(title: str) -> str:
    return "".join("-" if sign in "[]:*?/\\" else sign for sign in title)[:31]


def _saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _filled(data: bytes, rows: Mapping[str, bytes], moment: dt.datetime) -> bytes:
    """Return a workbook with the rows of its sheets, every part dated with the export."""
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
            head, end, foot = content.partition(b"</sheetData>")
            new.writestr(part, b"".join((head, rows.get(entry.filename, b""), end, foot)))
    return out.getvalue()


def _with_moment(properties: bytes, moment: dt.datetime) -> bytes:
    """Return the properties with the moment of the export, which openpyxl sets to now."""
    stamp = moment.isoformat(timespec="seconds").encode() + b"Z"
    return re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, properties)

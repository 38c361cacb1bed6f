"""PDF files, read by PDFium: lines put together to paragraphs, running heads told apart."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.extracted import Extracted, Hints, Notice, NoticeKind, Part, StatedDate
from reader.ingest.formats.document import made_of
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.page_dates import day_of
from reader.ingest.furniture import is_furniture
from reader.ingest.page import count_unspaced, ends_sentence
from reader.ingest.people import is_byline, is_name
from reader.ingest.refusals import Reason, Refused
from reader.ingest.stamps import is_date, is_stamp
from reader.ingest.written_days import DATE, Order, day_in, plain

_MOST_PAGES = 3000
_MADE = "CreationDate"
_WORD = re.compile(r"\S+")
_NUMBER = re.compile(r"\d+")
_ONLY_NUMBER = re.compile(
    r"(?:page |seite |стр\. ?)?\d{1,4}(?: ?(?:/|of|von|из) ?\d{1,4})?", re.IGNORECASE
)
_SOFT = "\x02\ufffe\u00ad"
"""What PDFium gives for a hyphen that only the end of the line has."""

_ENDS = re.compile(r"[.!?…:;\"”’»)\]]\s*\Z")
_BULLET = re.compile(r"[•‣▪●◦■□➤►∙·–-]\s")
_AT_EDGE = 2
_HEAD = 16
"""The lines of a document among which bylines and dates are looked for."""

_HEAD_PARTS = 6

_REPEATED = 3
_LARGER = 1.15
_MUCH_LARGER = 1.25
_GAP = 1.45
_MOST_STEP = 2.2
_LONGEST_HEADING = 200
_LONGEST_ITEM = 8
_SHORT_LINE = 0.75
_SPARSE = 12


_ARABIC = re.compile(r"[\u0621-\u064a]{3,}")
_PRINTED_ON = re.compile(
    r"\A\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d"
    r"|\d[./]\d{1,2}[./]\d{2,4},?(?: \d{1,2}:\d\d)?\Z"
)
_PRINTED_AT = re.compile(r"((?:https?|file)://\S+)(?: \d+(?:/| of )\d+)?\Z")
_HEADER = "page header"
_ROW = 3.0
_LONGEST_HEAD = 120
_OPENING = 30


@frozen
class _Line:
    """A line of a page with the size of its letters and its place, in points."""

    text: str
    size: float
    left: float
    right: float
    top: float
    page: int


def read_pdf(data: bytes, name: str, budget: Budget) -> Extracted:
    """Return the article in a PDF file.

    Raises Refused when it is damaged, locked, or its pages are pictures.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        raise Refused(Reason.PASSWORD if locked else Reason.BROKEN) from error
    try:
        many = len(document)
        read = [_lines(document, i, budget) for i in range(min(many, _MOST_PAGES))]
        fields = document.get_metadata_dict()
    finally:
        document.close()
    if all(page is None for page in read):
        raise Refused(Reason.BROKEN)
    pages = [page or [] for page in read]
    empty = sum(1 for page in pages if sum(len(line.text) for line in page) < _SPARSE)
    if empty == len(pages):
        raise Refused(Reason.NO_TEXT_LAYER)
    title, hints = _fields(fields)
    hints = _with_edges(hints, pages)
    found = made_of(_parts(pages), name, "application/pdf", data, hints)
    if found.hints.title == name and _is_title(title):
        found = replace(found, hints=replace(found.hints, title=title))
    notices: list[Notice] = []
    if empty:
        notices.append(Notice(NoticeKind.PAGES_WITHOUT_TEXT, str(empty)))
    if many > _MOST_PAGES:
        notices.append(Notice(NoticeKind.PAGES_LEFT_OUT, str(many - _MOST_PAGES)))
    if _is_reversed(found.text):
        notices.append(Notice(NoticeKind.REVERSED))
    return replace(found, notices=tuple(notices))


def _fields(fields: Mapping[str, str]) -> tuple[str, Hints]:
    """Return the title in a file's fields, and what else they say: who made it, and when."""
    title, author, made = (str(fields.get(name) or "") for name in ("Title", "Author", _MADE))
    by = " ".join(author.split())
    day = day_of(made.removeprefix("D:")[:8])
    stated = StatedDate(day.isoformat(), _MADE, made[:60], sure=False, made=True) if day else None
    return title.strip(), Hints(byline=by if is_name(by) else "", stated=stated)


def _with_edges(hints: Hints, pages: Sequence[Sequence[_Line]]) -> Hints:
    """Return hints with the address that a browser prints on pages, and the day in their heads."""
    at_edges = [line.text for page in pages for line in _aside(page)]
    address = next((found[1] for text in at_edges if (found := _PRINTED_AT.match(text))), "")
    days = ((text, DATE.search(text)) for text in at_edges if not _PRINTED_ON.search(text))
    told = ((text, day_in(match, Order.UNKNOWN)) for text, match in days if match)
    stated = next(
        (StatedDate(day.isoformat(), _HEADER, text, sure=False) for text, day in told if day), None
    )
    web = address if address.startswith("http") else ""
    return replace(hints, address=web or hints.address, stated=stated or hints.stated)


def _aside(page: Sequence[_Line]) -> Sequence[_Line]:
    """Return the rows at the edges of a page that are none of its text.

    That is what a browser prints there (day and title above, the address below), a head with a day
    in it on all pages but the first, and one in small type that is drawn last on any.
    """
    if not page:
        return ()
    highest, lowest = max(line.top for line in page), min(line.top for line in page)
    head = [line for line in page if highest - line.top < _ROW]
    foot = [line for line in page if line.top - lowest < _ROW]
    if any(_PRINTED_AT.match(line.text) for line in foot):
        printed = any(_PRINTED_ON.search(line.text) for line in head)
        return (*(head if printed else ()), *foot)
    if page[0].page and _is_head(" ".join(line.text for line in head)):
        return tuple(head)
    small = _LARGER * page[-1].size < _body_size([page])
    return page[-1:] if small and _is_head(page[-1].text) else ()


def _is_head(text: str) -> bool:
    """Tell whether a row at the edge of a page has a day in it and is no sentence."""
    return len(text) < _LONGEST_HEAD and bool(DATE.search(text)) and not ends_sentence(text)


def _is_reversed(text: str) -> bool:
    """Tell whether Arabic words stand in a text letter by letter from their ends.

    Some fonts are stored so; two letters that only end words then begin many.
    """
    words = _ARABIC.findall(text)
    wrong = sum(word[0] in "ةى" for word in words)
    return wrong > 2 and wrong * 50 > len(words)


def _is_title(title: str) -> bool:
    """Tell whether the title in the file's fields is one: programs put file names there."""
    return " " in title and not re.search(
        r"\.(?:docx?|indd|qxd|pdf|tmp)\b|untitled", title, re.IGNORECASE
    )


def _lines(document: Any, index: int, budget: Budget) -> list[_Line] | None:
    """Return the lines of one page in the order of the file, None for a page that is broken."""
    import pypdfium2

    budget.alive()
    try:
        page = document[index]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return None
    try:
        text = text_page.get_text_range(errors="replace")
        lines: list[_Line] = []
        at = 0
        for shown in text.split("\n"):
            line = shown.rstrip("\r")
            if line.strip():
                first = at + len(line) - len(line.lstrip())
                last = at + len(line.rstrip()) - 1
                for start, end in _rows(text_page, text, first, last):
                    lines.append(_line(text_page, text, (start, end), index))
            at += len(shown) + 1
        return lines
    finally:
        text_page.close()
        page.close()


def _line(text_page: Any, text: str, ends: tuple[int, int], page: int) -> _Line:
    first, last = ends
    left = _box(text_page, first)[0]
    # The first letter may be a bullet in another type, at another height.
    _, _, right, top = _box(text_page, last)
    size = max(_size(text_page, place) for place in {first, (first + last) // 2, last})
    return _Line(text[first : last + 1].strip(), round(size, 1), left, right, top, page)


def _rows(text_page: Any, text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last sign of each row of what PDFium takes for one line."""
    bottom = _box(text_page, first)[1]
    if _box(text_page, last)[3] < bottom:
        for word in _WORD.finditer(text, first, last + 1):
            _, low, _, top = _box(text_page, word.start())
            if top <= bottom and word.start() > first:
                before = text[first : word.start()]
                yield first, first + len(before.rstrip()) - 1
                first = word.start()
            bottom = min(low, bottom)
    yield first, last


def _size(text_page: Any, place: int) -> float:
    """Return the size of a letter in points, as it is drawn: fonts are set small or large first."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    drawn = raw.FPDFText_GetMatrix(text_page, place, matrix)
    scale = math.hypot(matrix.c, matrix.d) if drawn else 1.0
    return float(raw.FPDFText_GetFontSize(text_page, place)) * (scale or 1.0)


def _box(text_page: Any, index: int) -> tuple[float, float, float, float]:
    import pypdfium2

    try:
        left, bottom, right, top = text_page.get_charbox(index, loose=True)
    except (pypdfium2.PdfiumError, ValueError, IndexError):
        return (0.0, 0.0, 0.0, 0.0)
    return (left, bottom, right, top)


def _parts(pages: Sequence[Sequence[_Line]]) -> list[Part]:
    """Return the parts of a document: running heads as furniture, large type as headings."""
    running = _running(pages)
    body = _body_size(pages)
    parts: list[Part] = []
    largest = max((line.size for page in pages[:1] for line in page), default=0.0)
    edges = {line for page in pages for line in _aside(page)}
    flow = [
        line for page in pages for line in page if line not in edges and _shape(line) not in running
    ]
    flow = [line for line in flow if not _ONLY_NUMBER.fullmatch(line.text)]
    for group in _grouped(flow, body):
        size, text = group[0].size, _joined(group)
        kind = None
        large = size >= _LARGER * body and len(text) <= _LONGEST_HEADING
        if large and not any(part.kind is BlockKind.TITLE for part in parts):
            is_title = group[0].page == 0 and size >= max(_MUCH_LARGER * body, 0.98 * largest)
            kind = BlockKind.TITLE if is_title else BlockKind.HEADING
        elif large:
            kind = BlockKind.DATELINE if is_date(text) or is_stamp(text) else BlockKind.HEADING
        elif len(group) <= _LONGEST_ITEM and _BULLET.match(text):
            kind = BlockKind.LIST_ITEM
        elif len(parts) < _HEAD_PARTS and group[0].page == 0 and _is_dateline(text):
            kind = BlockKind.DATELINE
        parts.append(Part(text, kind))
    aside = dict.fromkeys(
        line.text
        for page in pages
        for line in page
        if (line in edges or _shape(line) in running) and not _ONLY_NUMBER.fullmatch(line.text)
    )
    return parts + [Part(text, BlockKind.FURNITURE) for text in list(aside)[:_SPARSE]]


def _is_dateline(text: str) -> bool:
    """Tell whether a line at the head says when: alone, or before a source and names."""
    if is_date(text) or is_stamp(text):
        return True
    match = DATE.search(plain(text[:_OPENING]))
    return bool(match) and len(text) < _LONGEST_HEAD and not ends_sentence(text)


def _shape(line: _Line) -> str:
    """Return what running heads have in common: words and size; a title is larger than those."""
    return f"{_NUMBER.sub('#', line.text)} {line.size:.0f}"


def _running(pages: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """Return the running heads and feet: lines at the edges of several pages, numbers aside."""
    counts: Counter[str] = Counter()
    for page in pages:
        edge = [*page[:_AT_EDGE], *page[-_AT_EDGE:]]
        counts.update({_shape(line) for line in edge})
    enough = _REPEATED if len(pages) > 3 else len(pages)
    return frozenset(shape for shape, n in counts.items() if n >= max(2, enough))


def _body_size(pages: Sequence[Sequence[_Line]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _grouped(lines: Sequence[_Line], body: float) -> Iterator[list[_Line]]:
    """Yield the lines of each paragraph, told by gaps, steps in, early ends and larger type."""
    group: list[_Line] = []
    widths = sorted(line.right - line.left for line in lines)
    full = widths[int(len(widths) * 0.8)] if widths else 0.0
    common = _common_step(lines, full)
    for n, line in enumerate(lines):
        head = n < _HEAD and group and _stands_apart(group[-1], line, full)
        if head or (group and _begins(group[-1], line, full, body, _usual_step(group, common))):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _stands_apart(above: _Line, line: _Line, full: float) -> bool:
    """Tell whether a line at the head, or the one above, is a byline or date by itself."""
    if line.page > 0 or above.right - above.left >= _SHORT_LINE * full:
        return False
    return _is_dateline(above.text) or any(
        is_byline(text) or is_date(text) or is_stamp(text) for text in (above.text, line.text)
    )


def _common_step(lines: Sequence[_Line], full: float) -> float:
    """Return the step from a full line to the next that is most common, 0 where there is none."""
    steps = Counter(
        round(above.top - line.top, 1)
        for above, line in pairwise(lines)
        if above.right - above.left >= _SHORT_LINE * full
        and 0 < above.top - line.top < _MOST_STEP * line.size
    )
    return steps.most_common(1)[0][0] if steps else 0.0


def _usual_step(group: Sequence[_Line], common: float) -> float:
    if len(group) > 1 and group[0].page == group[1].page:
        return group[0].top - group[1].top
    return common


def _begins(above: _Line, line: _Line, full: float, body: float, usual: float) -> bool:
    """Tell whether a line begins a new paragraph after the one above."""
    if is_furniture(above.text) or abs(above.size - line.size) > 0.08 * max(body, 1.0):
        return True
    step = above.top - line.top
    elsewhere = line.page != above.page or step <= 0 or step > 4 * max(line.size, 1.0)
    finished = bool(_ENDS.search(above.text))
    if elsewhere:
        return finished
    if step > _GAP * max(usual, 1.05 * line.size) or _BULLET.match(line.text):
        return True
    short = above.right - above.left < _SHORT_LINE * full
    stepped_in = line.left - above.left > 0.8 * line.size and line.left - above.left < 6 * line.size
    return finished and (short or stepped_in)


def _joined(group: Sequence[_Line]) -> str:
    """Return a paragraph on one line, its words put together where a line end cut them."""
    text = ""
    for line in group:
        piece = line.text
        if not text:
            text = piece
        elif text[-1] in _SOFT or (
            text.endswith("-") and len(text) > 1 and text[-2].islower() and piece[:1].islower()
        ):
            text = text[:-1] + piece
        elif count_unspaced(text[-1]) and count_unspaced(piece[:1]):
            text += piece
        else:
            text = f"{text} {piece}"
    for mark in _SOFT:
        text = text.replace(mark, "")
    return text

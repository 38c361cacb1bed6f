"""Reads records of bibliographies: CSL-JSON, RIS and BibTeX, as Zotero and others write them."""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.core.citation import Citation
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.ingest.files import bytes_of, shown_name

_RIS_LINE = re.compile(r"^([A-Z][A-Z0-9])  -[ \t]?(.*)$")
_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_FIELD = re.compile(r"\s*([A-Za-z][\w:+.-]*)\s*=\s*")
_NO_ENTRIES = ("comment", "string", "preamble")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327",
    "k": "\u0328",
}  # fmt: skip
_ACCENT = re.compile(
    r"\\(?:([`'^~=.\"])|([uvHckr])(?=[\s{]))\s*(?:\{\s*(\\?[A-Za-z])\s*\}|(\\?[A-Za-z]))"
)
_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł",
    "L": "Ł", "aa": "å", "AA": "Å", "i": "ı", "textbackslash": "\\", "textasciitilde": "~",
}  # fmt: skip
_LETTER = re.compile(
    r"\\(" + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")(?![A-Za-z])(?:\{\})?\s?"
)


class NoCitations(ReaderError):  # noqa: N818 - a problem with a file, not with the program
    """A file in which no record of a bibliography was found."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("No citations were found in “{name}”. It must be CSL-JSON, RIS or BibTeX.").format(
                name=name
            )
        )


def read_citations(path: Path) -> tuple[Citation, ...]:
    """Return the records in a file, whichever of the three formats it is in.

    Raises NoCitations when there are none, an ImportProblem when the file cannot be read.
    """
    text = bytes_of(path).decode("utf-8-sig", "replace")
    found = citations_in(text)
    if not found:
        raise NoCitations(shown_name(path))
    return found


def citations_in(text: str) -> tuple[Citation, ...]:
    """Return the records in a text; none where it is in no format that is known."""
    start = text.lstrip()[:1]
    if start in ("[", "{"):
        return tuple(_from_csl(text))
    if re.search(r"^TY  -", text, re.MULTILINE):
        return tuple(_from_ris(text))
    return tuple(_from_bibtex(text))


def _from_csl(text: str) -> Iterator[Citation]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return
    records = found if isinstance(found, list) else [found]
    for record in records:
        if isinstance(record, dict) and _said(record.get("title")):
            yield Citation(
                title=_said(record.get("title")),
                authors=tuple(filter(None, map(_csl_name, _listed(record.get("author"))))),
                outlet=_said(record.get("container-title") or record.get("publisher")),
                day=_csl_day(record.get("issued")),
                language=_said(record.get("language")),
                address=_said(record.get("URL")),
            )


def _csl_name(name: object) -> str:
    if not isinstance(name, dict):
        return ""
    parts = ("given", "non-dropping-particle", "family", "suffix")
    return _said(name.get("literal")) or " ".join(filter(None, (_said(name.get(p)) for p in parts)))


def _csl_day(issued: Any) -> dt.date | None:
    if not isinstance(issued, dict):
        return None
    parts = next(iter(_listed(issued.get("date-parts"))), None)
    if isinstance(parts, list) and len(parts) >= 3:
        return _day(*(str(part) for part in parts[:3]))
    return _iso(_said(issued.get("raw") or issued.get("literal")))


def _from_ris(text: str) -> Iterator[Citation]:
    record: dict[str, list[str]] = {}
    for line in text.splitlines():
        found = _RIS_LINE.match(line)
        if found is None:
            continue
        tag, value = found[1], found[2].strip()
        if tag == "TY":
            record = {}
        elif tag == "ER":
            yield from _ris_record(record)
            record = {}
        elif value:
            record.setdefault(tag, []).append(" ".join(value.split()))


def _ris_record(record: dict[str, list[str]]) -> Iterator[Citation]:
    def first(*tags: str) -> str:
        return next((record[tag][0] for tag in tags if tag in record), "")

    if first("TI", "T1"):
        names = [*record.get("AU", ()), *record.get("A1", ())]
        yield Citation(
            title=first("TI", "T1"),
            authors=tuple(_straight(name) for name in names),
            outlet=first("T2", "JO", "JF", "PB"),
            day=_iso(first("DA", "Y1", "PY").replace("/", "-")),
            language=first("LA"),
            address=first("UR", "L1"),
        )


def _from_bibtex(text: str) -> Iterator[Citation]:
    at = 0
    while (found := _ENTRY.search(text, at)) is not None:
        body, at = _braced(text, found.end(), "}" if found[2] == "{" else ")")
        if found[1].lower() not in _NO_ENTRIES:
            yield from _bibtex_record(dict(_bibtex_fields(body)))


def _bibtex_record(fields: dict[str, str]) -> Iterator[Citation]:
    title = _plain(fields.get("title", ""))
    if not title:
        return
    names = re.split(r"\s+and\s+(?![^{]*\})", fields.get("author", ""))
    where = next((fields[n] for n in ("journal", "journaltitle", "publisher") if n in fields), "")
    yield Citation(
        title=title,
        authors=tuple(filter(None, (_bibtex_name(name) for name in names))),
        outlet=_plain(where),
        day=_iso(fields.get("date", "")) or _bibtex_day(fields),
        language=_plain(fields.get("langid", "") or fields.get("language", "")),
        address=_address(fields.get("url", "")),
    )


def _bibtex_fields(body: str) -> Iterator[tuple[str, str]]:
    at = body.find(",") + 1
    while at and (found := _FIELD.match(body, at)) is not None:
        start = found.end()
        if body[start : start + 1] == "{":
            value, at = _braced(body, start + 1, "}")
        elif body[start : start + 1] == '"':
            value, at = _braced(body, start + 1, '"')
        else:
            end = body.find(",", start)
            at = end if end >= 0 else len(body)
            value = body[start:at].strip()
        yield found[1].lower(), value
        comma = body.find(",", at)
        at = comma + 1 if comma >= 0 else 0


def _braced(text: str, start: int, end: str) -> tuple[str, int]:
    """Return what stands before `end` outside of braces, and the place after it."""
    depth = 0
    for at in range(start, len(text)):
        sign = text[at]
        if sign == end and depth == 0 and text[at - 1] != "\\":
            return text[start:at], at + 1
        if sign in "{}" and text[at - 1] != "\\":
            depth += 1 if sign == "{" else -1
    return text[start:], len(text)


def _bibtex_name(name: str) -> str:
    whole = name.strip().startswith("{")
    return _plain(name) if whole else _straight(_plain(name))


def _bibtex_day(fields: dict[str, str]) -> dt.date | None:
    year, month, day = (fields.get(name, "") for name in ("year", "month", "day"))
    named = month.strip().lower()[:3]
    number = str(_MONTHS.index(named) + 1) if named in _MONTHS else month
    return _day(year, number, day)


def _plain(value: str) -> str:
    """Return a value without TeX: accents and letters as they are, no braces."""
    text = _ACCENT.sub(_accented, value)
    text = _LETTER.sub(lambda found: _LETTERS[found[1]], text)
    text = re.sub(r"\\([#$%&_{}^~])(?:\{\})?", lambda found: _HELD.get(found[1], found[1]), text)
    text = text.replace("{", "").replace("}", "").replace("---", "—").replace("--", "–")
    text = text.replace("\ue000", "{").replace("\ue001", "}")
    return " ".join(unicodedata.normalize("NFC", text.replace("~", "\u00a0")).split()).replace(
        "\ue002", "~"
    )


_HELD = {"{": "\ue000", "}": "\ue001", "~": "\ue002"}


def _accented(found: re.Match[str]) -> str:
    letter = (found[3] or found[4]).lstrip("\\")
    return letter + _ACCENTS[found[1] or found[2]]


def _address(value: str) -> str:
    return re.sub(r"\\([#$%&_~])(?:\{\})?", r"\1", value).strip("{} ")


def _straight(name: str) -> str:
    """Return “Given Family” for “Family, Given”; what is no such name as it is."""
    family, _, given = name.partition(",")
    if not given.strip() or re.search(r"[,()/\d]", family + given):
        return name.strip()
    return f"{given.strip()} {family.strip()}"


def _said(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _iso(text: str) -> dt.date | None:
    found = re.match(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})", text)
    return _day(*found.groups()) if found else None


def _day(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None

"""Reads records of bibliographies: CSL-JSON, RIS and BibTeX, as Zotero and others write them."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.core.citation import Citation
from reader.core.citation_fields import (
    FIELDS,
    ISSUED,
    KINDS,
    OTHER_CSL,
    OTHER_KIND,
    OTHER_RIS,
    OWN_RIS_KIND,
    USUAL,
)
from reader.core.day_ranges import from_csl
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.ingest.bibtex import from_bibtex
from reader.ingest.cited import dated_from, named_from
from reader.ingest.decode import canonical_text
from reader.ingest.files import bytes_of, shown_name
from reader.ingest.refusals import Refused

_PARTICLE, _DROPPING = "non-dropping-particle", "dropping-particle"
_CSL_USED = ("title", "author", "container-title", "issued", "language", "URL")
_CSL_NAMES = {"id", "type", *(one.csl for one in FIELDS)}
_RIS_USED = ("TI", "T1", "AU", "A1", "DA", "Y1", "PY", "LA", "UR")
_RIS_NAMES = {one.ris: one.csl for one in reversed(FIELDS)} | {"N2": "abstract", "ID": "id"}
_RIS_KINDS = {one.ris: one.csl for one in reversed(KINDS)} | {
    "JFULL": "article-journal",
    "ICOMM": "webpage",
}
_RIS_WRITTEN = {one.ris for one in KINDS}
_RIS_LINE = re.compile(r"^([A-Z][A-Z0-9])  -[ \t]?(.*)$")


class NoCitations(ReaderError):  # noqa: N818 - a problem with a file, not with the program
    """A file in which no record of a bibliography was found."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("No citations were found in “{name}”. It must be CSL-JSON, RIS or BibTeX.").format(
                name=name
            )
        )


def read_citations(path: Path) -> tuple[tuple[Citation, ...], tuple[str, ...]]:
    """Return the records in a file, whichever of the three formats it is in, and keys of lost ones.

    Raises NoCitations when there are none, an ImportProblem when the file cannot be read.
    """
    lost: list[str] = []
    try:
        found = citations_in(canonical_text(bytes_of(path)).text, lost)
    except Refused:
        found = ()
    if not found:
        raise NoCitations(shown_name(path))
    return found, tuple(lost)


def citations_in(text: str, lost: list[str] | None = None) -> tuple[Citation, ...]:
    """Return the records in a text; none where it is in no format that is known.

    The keys of those too damaged to be read go to `lost`.
    """
    start = text.lstrip()[:1]
    if start in ("[", "{"):
        return tuple(_from_csl(text))
    if re.search(r"^TY  -", text, re.MULTILINE):
        return tuple(_from_ris(text))
    return tuple(from_bibtex(text, [] if lost is None else lost))


def _from_csl(text: str) -> Iterator[Citation]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return
    records = found if isinstance(found, list) else [found]
    for record in records:
        if isinstance(record, dict) and _said(record.get("title")):
            names = [pair for one in _listed(record.get("author")) if (pair := _csl_name(one))[0]]
            day, issued = _csl_day(record.get("issued"))
            yield Citation(
                title=_said(record.get("title")),
                authors=tuple(name for name, _ in names),
                outlet=_said(record.get("container-title") or record.get("publisher")),
                day=day,
                language=_said(record.get("language")),
                address=_said(record.get("URL")),
                families=tuple(family for _, family in names),
                issued=issued,
                more=(*_csl_more(record), *_csl_days(record.get("issued"), day, issued)),
            )


def _csl_name(name: object) -> tuple[str, str]:
    """Return a name in full and the family name in it.

    A dropping particle stands before the family name and does not count when names are sorted.
    """
    if not isinstance(name, dict):
        return "", ""
    family = " ".join(filter(None, (_said(name.get(p)) for p in (_PARTICLE, "family"))))
    given, dropping, suffix = (_said(name.get(p)) for p in ("given", _DROPPING, "suffix"))
    parts = (given, dropping, family, suffix)
    return _said(name.get("literal")) or " ".join(filter(None, parts)), family


def _csl_day(issued: Any) -> tuple[dt.date | None, str]:
    if not isinstance(issued, dict):
        return None, ""
    parts = next(iter(_listed(issued.get("date-parts"))), None)
    if isinstance(parts, list) and parts:
        return dated_from("-".join(str(part) for part in parts[:3]))
    return dated_from(_said(issued.get("raw") or issued.get("literal")))


def _csl_days(value: object, day: dt.date | None, issued: str) -> Iterator[tuple[str, str]]:
    """Yield what a date says beyond its first day: a range, a season, words that are no date."""
    days = from_csl(value) if isinstance(value, dict) else ""
    if days:
        yield ISSUED, days
    elif value and not day and not issued:
        yield f"{OTHER_CSL}issued", json.dumps(value, ensure_ascii=False)


def _csl_more(record: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield what else a record says; what is no text or date stays JSON."""
    for name, value in record.items():
        if name == "author" and not all(map(_is_plain_name, _listed(value))):
            yield f"{OTHER_CSL}author", json.dumps(value, ensure_ascii=False)
        if name in _CSL_USED:
            continue
        if (name, value) == ("type", USUAL) or (name == "id" and _is_number(value)):
            continue
        if isinstance(value, str | int | float):
            known = name in _CSL_NAMES
            yield name if known else OTHER_CSL + name, str(value) if known else json.dumps(value)
        elif name == "accessed" and any(day := _csl_day(value)):
            yield name, day[0].isoformat() if day[0] else day[1]
        elif name == "editor" and all(map(_is_plain_name, _listed(value))):
            yield name, " and ".join(filter(None, map(_csl_editor, _listed(value))))
        elif value:
            yield OTHER_CSL + name, json.dumps(value, ensure_ascii=False)


def _is_plain_name(name: object) -> bool:
    """Tell whether there is nothing in a name but what every format has."""
    return isinstance(name, dict) and name.keys() <= {"family", "given", "suffix", "literal"}


def _csl_editor(name: object) -> str:
    """Return a name as “Family, Given, Suffix”, one that is taken whole in braces."""
    if not isinstance(name, dict):
        return ""
    parts = [_said(name.get(part)) for part in ("family", "given", "suffix")]
    return ", ".join(filter(None, parts)) if all(parts[:2]) else f"{{{_csl_name(name)[0]}}}"


def _is_number(value: object) -> bool:
    """Tell whether an id is only the record's place in a file that this program has written."""
    return isinstance(value, str) and re.fullmatch(r"parallax-\d+", value) is not None


def _from_ris(text: str) -> Iterator[Citation]:
    record: dict[str, list[str]] = {}
    tag = ""
    for line in text.splitlines():
        found = _RIS_LINE.match(line)
        if found is None:
            # A long value goes on in the next line.
            if record.get(tag) and line.strip():
                record[tag][-1] += f" {' '.join(line.split())}"
            continue
        tag, value = found[1], found[2].strip()
        if tag == "TY":
            # The end of the record before may be lost.
            yield from _ris_record(record)
            record = {tag: [value]}
        elif tag == "ER":
            yield from _ris_record(record)
            record = {}
        elif value:
            record.setdefault(tag, []).append(" ".join(value.split()))
    yield from _ris_record(record)


def _ris_record(record: dict[str, list[str]]) -> Iterator[Citation]:
    def first(*tags: str) -> str:
        return next((record[tag][0] for tag in tags if tag in record), "")

    if first("TI", "T1"):
        names = [named_from(name) for name in (*record.get("AU", ()), *record.get("A1", ()))]
        outlet = next((tag for tag in ("T2", "JO", "JF", "PB") if tag in record), "")
        exact, issued = _ris_day([first(tag) for tag in ("DA", "Y1", "PY")])
        used = (*_RIS_USED, outlet if outlet != "PB" else "", "T2" if outlet else "")
        days = (one for tag in ("DA", "Y1", "PY") for one in record.get(tag, ()))
        told = next((one for one in days if one.split("/")[3:] > [""]), "")
        others = record.get("UR", ())[1:]
        yield Citation(
            title=first("TI", "T1"),
            authors=tuple(name for name, _ in names),
            outlet=first(outlet),
            day=exact,
            language=first("LA"),
            address=first("UR") or next(filter(_is_web, record.get("L1", ())), ""),
            families=tuple(family for _, family in names),
            issued=issued,
            more=(
                *_ris_more({tag: all_ for tag, all_ in record.items() if tag not in used}),
                *([(f"{OTHER_RIS}DA", told)] if told else ()),
                *([(f"{OTHER_RIS}UR", "\n".join(others))] if others else ()),
            ),
        )


def _ris_day(said: list[str]) -> tuple[dt.date | None, str]:
    """Return the day of the tags for it, from the first that gives most of it."""
    found = [dated_from(one) for one in said]
    exact = next((day for day, _ in found if day), None)
    return exact, "" if exact else max((issued for _, issued in found), key=len, default="")


def _ris_more(record: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield what else a record says, under the names of CSL where there is one."""
    for tag, values in record.items():
        if tag == "TY":
            kind = _RIS_KINDS.get(values[0], OTHER_KIND.csl)
            if kind != USUAL:
                yield "type", kind
            if values[0] not in _RIS_WRITTEN:
                yield OWN_RIS_KIND, values[0]
        elif tag == "SP":
            yield "page", "-".join((values[0], *record.get("EP", ())[:1]))
        elif tag == "Y2":
            yield from _accessed(values[0])
        elif tag == "EP":
            if "SP" not in record:
                yield OTHER_RIS + tag, values[0]
        else:
            joint = " and " if tag == "ED" else "; " if tag == "KW" else "\n"
            yield _RIS_NAMES.get(tag, OTHER_RIS + tag), joint.join(values)


def _accessed(text: str) -> Iterator[tuple[str, str]]:
    """Yield the day on which something was looked up, and with an hour, too, as it is written."""
    day, rest = dated_from(text)
    plain = day.isoformat() if day else rest
    yield "accessed", plain or text
    if plain and text.strip("/").replace("/", "-") != plain:
        yield f"{OTHER_RIS}Y2", text


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def _said(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []

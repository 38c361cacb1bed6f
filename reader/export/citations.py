"""Articles as records of bibliographies: CSL-JSON, RIS and BibTeX, and as lines of text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from reader.core.citation import Citation, told
from reader.core.citation_fields import (
    FIELDS,
    KINDS,
    OTHER_BIBTEX,
    OTHER_CSL,
    OTHER_RIS,
    USUAL,
)
from reader.core.frozen import frozen
from reader.export.escape import folded, json_text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CSL_NAMES = {one.csl for one in FIELDS}
_RIS_TAGS = {one.csl: one.ris for one in FIELDS} | {"id": "ID"}
_BIBTEX_NAMES = {one.csl: one.bibtex for one in FIELDS}
_SPECIAL = re.compile(r"[\\{}#$%&_^~]")
_TEX = {"\\": r"\textbackslash{}", "^": r"\^{}", "~": r"\~{}"}


@frozen
class CitationFormat:
    """A format with its name on the command line, its label in menus and its file suffix."""

    name: str
    label: str
    suffix: str
    render: Callable[[Sequence[Citation]], str]


def csl_json(citations: Sequence[Citation]) -> str:
    """Return CSL-JSON (citeproc-js, schema of CSL 1.0.2): a list of newspaper articles."""
    return json_text([_csl(one, n) for n, one in enumerate(citations, 1)], indent=1) + "\n"


def ris(citations: Sequence[Citation]) -> str:
    """Return RIS, one record an article (type NEWS), lines ended as the format wants them."""
    return "".join(_ris(one) for one in citations)


def bibtex(citations: Sequence[Citation]) -> str:
    """Return BibTeX entries, in UTF-8 with TeX's own signs escaped."""
    keys: dict[str, int] = {}
    return "\n".join(_bibtex(one, keys) for one in citations)


def lines(citations: Sequence[Citation]) -> str:
    """Return a line of text for each article."""
    return "".join(f"{folded(told(one))}\n" for one in citations)


CITATION_FORMATS: tuple[CitationFormat, ...] = (
    CitationFormat("csl", "CSL-JSON", ".json", csl_json),
    CitationFormat("ris", "RIS", ".ris", ris),
    CitationFormat("bibtex", "BibTeX", ".bib", bibtex),
    CitationFormat("text", "Text", ".txt", lines),
)


def _csl(one: Citation, number: int) -> dict[str, object]:
    record: dict[str, object] = {
        "id": one.field("id") or f"parallax-{number}",
        "type": one.field("type") or USUAL,
        "title": one.title,
    }
    if one.authors:
        record["author"] = [_csl_name(*pair) for pair in _names(one)]
    if one.outlet:
        record["container-title"] = one.outlet
    if _issued(one):
        record["issued"] = _csl_date(_issued(one))
    if one.language:
        record["language"] = one.language
    if one.address:
        record["URL"] = one.address
    for name, value in filter(None, (_csl_field(*pair) for pair in one.more)):
        record.setdefault(name, value)
    return record


def _csl_field(name: str, text: str) -> tuple[str, object] | None:
    """Return another field of a record with its value; None for one that CSL does not have."""
    if name.startswith(OTHER_CSL):
        return name.removeprefix(OTHER_CSL), _parsed(text)
    if name == "accessed":
        return name, _csl_date(text)
    if name == "editor":
        return name, [{"literal": editor} for editor in text.split(" and ")]
    return (name, text) if name in _CSL_NAMES else None


def _names(one: Citation) -> list[tuple[str, str]]:
    return list(zip(one.authors, one.family_names, strict=True))


def _csl_name(name: str, family: str) -> dict[str, str]:
    if not family:
        return {"literal": name}
    given, _, suffix = name.rpartition(family)
    parts = {"family": family, "given": given.strip(), "suffix": suffix.strip()}
    return {part: text for part, text in parts.items() if text}


def _sorted_by(name: str, family: str) -> str:
    """Return “Family, Given” or “Family, Given, Suffix”."""
    given, _, suffix = name.rpartition(family)
    return ", ".join(part.strip() for part in (family, given, suffix) if part.strip())


def _issued(one: Citation) -> str:
    return one.day.isoformat() if one.day else one.issued


def _csl_date(text: str) -> dict[str, object]:
    if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", text):
        return {"raw": text}
    return {"date-parts": [[int(part) for part in text.split("-")]]}


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _ris(one: Citation) -> str:
    kind = next((k.ris for k in KINDS if k.csl == one.field("type")), KINDS[0].ris)
    names = [_sorted_by(*pair) if pair[1] else pair[0] for pair in _names(one)]
    fields = [("TY", kind), ("TI", one.title), *(("AU", name) for name in names)]
    fields += [("T2", one.outlet), ("LA", one.language), ("UR", one.address)]
    year, month, day = (*_issued(one).split("-"), "", "")[:3]
    if year:
        fields += [("PY", year), ("DA", f"{year}/{month}/{day}" if month else "")]
    fields += [pair for name, text in one.more for pair in _ris_field(name, text)]
    said = [f"{tag}  - {' '.join(folded(text).split())}" for tag, text in fields if text.strip()]
    return "\r\n".join([*said, "ER  - ", "", ""])


def _ris_field(name: str, text: str) -> list[tuple[str, str]]:
    """Return the lines of another field of a record, by their tags."""
    tag = name.removeprefix(OTHER_RIS) if name.startswith(OTHER_RIS) else _RIS_TAGS.get(name, "")
    if not re.fullmatch(r"[A-Z][A-Z0-9]", tag) or tag in {"TY", "ER"}:
        return []
    if name == "page":
        first, _, last = text.partition("-")
        return [("SP", first), ("EP", last)]
    parts = {"keyword": r"\s*[;,]\s*", "editor": r"\s+and\s+"}.get(name, r"\n")
    return [(tag, part) for part in re.split(parts, text)]


def _bibtex(one: Citation, keys: dict[str, int]) -> str:
    fields = [("title", f"{{{_tex(one.title)}}}")]
    if one.authors:
        # In braces of its own a name is not taken apart.
        names = [_sorted_by(*p) if p[1] else f"{{{p[0]}}}" for p in _names(one)]
        shown = (f"{{{_tex(n[1:-1])}}}" if n.startswith("{") else _tex(n) for n in names)
        fields.append(("author", " and ".join(shown)))
    if one.outlet:
        fields.append(("journal", _tex(one.outlet)))
    issued = _issued(one)
    if issued:
        fields += [("year", issued[:4]), ("date", issued)]
    if one.language:
        fields.append(("langid", _tex(one.language)))
    if one.address:
        fields.append(("url", re.sub(r"[{}\s]", _percent, one.address)))
    fields += [(tag, _tex(text)) for name, text in one.more if (tag := _bibtex_field(name))]
    body = [f"  {name} = {{{text}}}," for name, text in dict(reversed(fields)).items()][::-1]
    if issued[5:7]:
        body.append(f"  month = {_MONTHS[int(issued[5:7]) - 1]},")
    kind = next((k.bibtex for k in KINDS if k.csl == one.field("type")), KINDS[0].bibtex)
    return "\n".join([f"@{kind}{{{_key(one, keys)},", *body, "}", ""])


def _bibtex_field(name: str) -> str:
    """Return what BibTeX calls another field of a record, "" for what it has no field for."""
    if not name.startswith(OTHER_BIBTEX):
        return _BIBTEX_NAMES.get(name, "")
    own = name.removeprefix(OTHER_BIBTEX)
    return own if re.fullmatch(r"[A-Za-z][\w:.+-]*", own) else ""


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda found: _TEX.get(found[0], f"\\{found[0]}"), folded(text))


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _key(one: Citation, keys: dict[str, int]) -> str:
    """Return the record's own key, or one such as "gazette2022talks"; no two alike."""
    own = re.sub(r"[^\w:.+/-]", "", one.field("id"))
    outlet = re.sub(r"[^a-z0-9]", "", one.outlet.lower())
    word = next(iter(re.findall(r"[a-z]{4,}", one.title.lower())), "")
    key = own or f"{outlet[:16]}{_issued(one)[:4]}{word}" or "article"
    keys[key] = keys.get(key, 0) + 1
    return key if keys[key] == 1 else f"{key}-{keys[key]}"

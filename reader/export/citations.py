"""Articles as records of bibliographies: CSL-JSON, RIS and BibTeX, and as lines of text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence

from reader.core.citation import Citation, told
from reader.core.citation_fields import (
    FIELDS,
    OTHER_BIBTEX,
    OTHER_CSL,
    OTHER_RIS,
    OWN_BIBTEX_KIND,
    OWN_RIS_KIND,
    USUAL,
    issued_range,
    kind_of,
)
from reader.core.day_ranges import to_csl
from reader.core.frozen import frozen
from reader.export.escape import folded, json_text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CSL_NAMES = {one.csl for one in FIELDS}
_RIS_TAGS = {one.csl: one.ris for one in FIELDS} | {"id": "ID"}
_BIBTEX_NAMES = {one.csl: one.bibtex for one in FIELDS}
_CONTAINERS = dict.fromkeys(
    ("incollection", "inbook", "inproceedings", "conference", "inreference"), "booktitle"
)
_PUBLISHERS = {
    **dict.fromkeys(("phdthesis", "mastersthesis"), "school"),
    **dict.fromkeys(("techreport", "report", "thesis"), "institution"),
    **dict.fromkeys(("online", "manual"), "organization"),
}
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
        record["author"] = _written_names(one) or [_csl_name(*pair) for pair in _names(one)]
    if _within(one):
        record["container-title"] = _within(one)
    if _issued(one):
        days = issued_range(one.more, _issued(one))
        record["issued"] = to_csl(days) if days else _csl_date(_issued(one))
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
        return name, [_csl_editor(editor) for editor in text.split(" and ")]
    return (name, text) if name in _CSL_NAMES else None


def _within(one: Citation) -> str:
    """Return what an article appeared in: its outlet, unless that is who published all of it."""
    return "" if one.outlet == one.field("publisher") else one.outlet


def _written_names(one: Citation) -> object:
    """Return the authors as CSL had them, with particles, as long as they are the same."""
    written = _parsed(one.field(f"{OTHER_CSL}author"))
    if not isinstance(written, list) or len(written) != len(one.authors):
        return None
    for name, author in zip(written, one.authors, strict=True):
        parts = name.values() if isinstance(name, dict) else [""]
        if not all(part in author for part in parts if isinstance(part, str)):
            return None
    return written


def _csl_editor(name: str) -> dict[str, str]:
    """Return a name that is written “Family, Given, Suffix”, or in braces as a whole."""
    family, *rest = (part.strip() for part in name.split(","))
    if name.startswith("{") or not rest:
        return {"literal": name.strip("{}")}
    return dict(zip(("family", "given", "suffix"), (family, *rest), strict=False))


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
    kind = one.field(OWN_RIS_KIND) or kind_of(one.field("type")).ris
    names = [_sorted_by(*pair) if pair[1] else pair[0] for pair in _names(one)]
    fields = [("TY", kind), ("TI", one.title), *(("AU", name) for name in names)]
    fields += [("T2", _within(one)), ("LA", one.language), ("UR", one.address)]
    year, month, day = (*_issued(one).split("-"), "", "")[:3]
    if year:
        told = one.field(f"{OTHER_RIS}DA")
        plain = f"{year}/{month}/{day}" if month else ""
        fields += [("PY", year), ("DA", told if told.startswith(plain or year) else plain)]
    looked_up = one.field(f"{OTHER_RIS}Y2").replace("/", "-")
    exact = bool(looked_up) and looked_up.startswith(one.field("accessed"))
    left_out = "accessed" if exact else f"{OTHER_RIS}Y2"
    more = [pair for pair in one.more if pair[0] != left_out]
    fields += [pair for name, text in more for pair in _ris_field(name, text)]
    said = [f"{tag}  - {' '.join(folded(text).split())}" for tag, text in fields if text.strip()]
    return "\r\n".join([*said, "ER  - ", "", ""])


def _ris_field(name: str, text: str) -> list[tuple[str, str]]:
    """Return the lines of another field of a record, by their tags."""
    tag = name.removeprefix(OTHER_RIS) if name.startswith(OTHER_RIS) else _RIS_TAGS.get(name, "")
    if not re.fullmatch(r"[A-Z][A-Z0-9]", tag) or tag in {"TY", "ER", "DA"}:
        return []
    if name == "page":
        first, _, last = text.partition("-")
        return [("SP", first), ("EP", last)]
    parts = {"keyword": r"\s*[;,]\s*", "editor": r"\s+and\s+"}.get(name, r"\n")
    return [(tag, part.strip("{}")) for part in re.split(parts, text)]


def _bibtex(one: Citation, keys: dict[str, int]) -> str:
    kind = _bibtex_kind(one)
    fields = [("title", f"{{{_tex(one.title)}}}")]
    if one.authors:
        # In braces of its own a name is not taken apart.
        names = [_sorted_by(*p) if p[1] else f"{{{p[0]}}}" for p in _names(one)]
        fields.append(("author", " and ".join(map(_tex_name, names))))
    if _within(one):
        fields.append((_CONTAINERS.get(kind, "journal"), _tex(_within(one))))
    issued = _issued(one)
    if issued:
        fields += [("year", issued[:4]), ("date", issued_range(one.more, issued) or issued)]
    if one.language:
        fields.append(("langid", _tex(one.language)))
    if one.address:
        fields.append(("url", re.sub(r"[{}\s]", _percent, one.address)))
    fields += [
        (tag, " and ".join(map(_tex_name, text.split(" and "))) if name == "editor" else _tex(text))
        for name, text in one.more
        if (tag := _bibtex_field(name, kind))
    ]
    fields = [(tag, _own_tex(one, tag, text)) for tag, text in fields]
    body = [f"  {name} = {{{text}}}," for name, text in dict(reversed(fields)).items()][::-1]
    if issued[5:7]:
        body.append(f"  month = {_MONTHS[int(issued[5:7]) - 1]},")
    return "\n".join([f"@{kind}{{{_key(one, keys)},", *body, "}", ""])


def _bibtex_kind(one: Citation) -> str:
    own = one.field(OWN_BIBTEX_KIND)
    return own if re.fullmatch(r"[a-z]+", own) else kind_of(one.field("type")).bibtex


def _tex_name(name: str) -> str:
    """Return a name as BibTeX orders it: “Family, Suffix, Given”; one in braces still in them."""
    if name.startswith("{"):
        return f"{{{_tex(name[1:-1])}}}"
    family, *given = name.split(", ")
    return _tex(", ".join((family, *reversed(given))))


def _own_tex(one: Citation, tag: str, text: str) -> str:
    """Return the TeX that a field had when it was read, if the field still says the same."""
    own = _parsed(one.field(f"{OTHER_BIBTEX}={tag}"))
    if not (isinstance(own, list) and len(own) == 2 and all(isinstance(p, str) for p in own)):
        return text
    plain, tex = own
    balanced = re.sub(r"\\[{}]", "", tex)
    same = text.strip("{}") == _tex(plain).strip("{}")
    return tex if same and balanced.count("{") == balanced.count("}") else text


def _bibtex_field(name: str, kind: str) -> str:
    """Return what BibTeX calls another field of a record, "" for what it has no field for."""
    if name == "publisher":
        return _PUBLISHERS.get(kind, "publisher")
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

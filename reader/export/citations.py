"""Articles as records of bibliographies: CSL-JSON, RIS and BibTeX, and as lines of text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from reader.core.citation import Citation, told
from reader.core.frozen import frozen
from reader.export.escape import folded, json_text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
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
    return "\n".join(_bibtex(one, _key(one, keys)) for one in citations)


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
        "id": f"parallax-{number}",
        "type": "article-newspaper",
        "title": one.title,
    }
    if one.authors:
        record["author"] = [{"literal": name} for name in one.authors]
    if one.outlet:
        record["container-title"] = one.outlet
    if one.day:
        record["issued"] = {"date-parts": [[one.day.year, one.day.month, one.day.day]]}
    if one.language:
        record["language"] = one.language
    if one.address:
        record["URL"] = one.address
    return record


def _ris(one: Citation) -> str:
    fields = [("TY", "NEWS"), ("TI", one.title), *(("AU", name) for name in one.authors)]
    fields += [("T2", one.outlet), ("LA", one.language), ("UR", one.address)]
    if one.day:
        fields += [("PY", str(one.day.year)), ("DA", one.day.strftime("%Y/%m/%d"))]
    said = [f"{tag}  - {' '.join(folded(text).split())}" for tag, text in fields if text]
    return "\r\n".join([*said, "ER  - ", "", ""])


def _bibtex(one: Citation, key: str) -> str:
    fields = [("title", f"{{{_tex(one.title)}}}")]
    if one.authors:
        # In braces of its own a name is not taken apart.
        fields.append(("author", " and ".join(f"{{{_tex(name)}}}" for name in one.authors)))
    if one.outlet:
        fields.append(("journal", _tex(one.outlet)))
    if one.day:
        fields += [("year", str(one.day.year)), ("date", one.day.isoformat())]
    if one.language:
        fields.append(("langid", _tex(one.language)))
    if one.address:
        fields.append(("url", re.sub(r"[{}\s]", _percent, one.address)))
    body = [f"  {name} = {{{text}}}," for name, text in fields]
    if one.day:
        body.append(f"  month = {_MONTHS[one.day.month - 1]},")
    return "\n".join([f"@article{{{key},", *body, "}", ""])


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda found: _TEX.get(found[0], f"\\{found[0]}"), folded(text))


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _key(one: Citation, keys: dict[str, int]) -> str:
    """Return a key such as "gazette2022talks", no two alike."""
    outlet = re.sub(r"[^a-z0-9]", "", one.outlet.lower())
    word = next(iter(re.findall(r"[a-z]{4,}", one.title.lower())), "")
    key = f"{outlet[:16]}{one.day.year if one.day else ''}{word}" or "article"
    keys[key] = keys.get(key, 0) + 1
    return key if keys[key] == 1 else f"{key}-{keys[key]}"

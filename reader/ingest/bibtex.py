"""Reads BibTeX as Zotero, BibDesk and people write it: macros, joined pieces, TeX's accents."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator

from reader.core.citation import Citation
from reader.core.citation_fields import (
    FIELDS,
    ISSUED,
    KINDS,
    OTHER_BIBTEX,
    OTHER_KIND,
    OWN_BIBTEX_KIND,
    USUAL,
    kind_of,
)
from reader.core.day_ranges import is_range
from reader.ingest.cited import dated_from, named_from

_ENTRY = re.compile(r"@\s*([A-Za-z]+)\s*([{(])")
_FIELD = re.compile(r"\s*([A-Za-z][\w:+.-]*)\s*=\s*")
_NEXT = re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][ \t]*[^\s{}()=,]+[ \t]*,", re.MULTILINE)
_LONGEST_KEY = 80
_NO_ENTRIES = ("comment", "preamble")
_PIECE = re.compile(r"[^,#\s]+")
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


_HELD = {"{": "\ue000", "}": "\ue001", "~": "\ue002"}
_CONTAINERS = ("journal", "journaltitle", "booktitle")
_PUBLISHERS = ("organization", "institution", "school", "publisher")
_DATED = ("date", "year", "month", "day")
_USED = ("title", "author", "langid", "language", "url")
_NO_WORDS = ("author", "editor", "url", "howpublished")
_OF_JOURNALS = ("volume", "number", "doi", "issn")
_NAMES = {one.bibtex: one.csl for one in reversed(FIELDS) if one.bibtex} | {
    "address": "publisher-place"
}
_KINDS = {one.bibtex: one.csl for one in reversed(KINDS)} | {
    "report": "report", "thesis": "thesis", "mastersthesis": "thesis", "inbook": "chapter",
    "conference": "paper-conference", "collection": "book", "mvbook": "book", "booklet": "book",
    "proceedings": "book", "manual": "book", "electronic": "webpage", "www": "webpage",
}  # fmt: skip
_KEYED = re.compile(r'"?(?:family|given|prefix|suffix)\s*=', re.IGNORECASE)
_LINK = re.compile(r"\\url\s*\{([^{}]*)\}|\A\s*(https?://\S+)\s*\Z")
_SHOWN = re.compile(r"\\(?:url|emph|enquote|text[a-z]{2}|mkbib[a-z]+)\s*(?=\{)")
_BEYOND = re.compile(r"(?<!\\)\$|\\[A-Za-z]")
"""Mathematics, and commands that are left when all that are known are gone."""


def from_bibtex(text: str, lost: list[str]) -> Iterator[Citation]:
    """Yield the records in BibTeX or BibLaTeX; what stands between them is a comment.

    The keys of records whose braces do not close before the next one begins go to `lost`.
    """
    at = 0
    macros = {month: month for month in _MONTHS}
    while (found := _ENTRY.search(text, at)) is not None:
        start = found.end()
        body, at = _braced(text, start, "}" if found[2] == "{" else ")")
        kind = found[1].lower()
        following = _NEXT.search(text, start) if at == len(text) + 1 else None
        if following is not None:
            lost.append(body.partition(",")[0].strip()[:_LONGEST_KEY])
            at = following.start()
        elif kind == "string":
            macros |= dict(_fields(body, 0, macros))
        elif kind not in _NO_ENTRIES:
            key, comma, _ = body.partition(",")
            fields = dict(_fields(body, len(key) + 1, macros)) if comma else {}
            yield from _record(kind, key.strip(), fields)


def _record(kind: str, key: str, fields: dict[str, str]) -> Iterator[Citation]:
    title = _plain(fields.get("title", ""))
    if not title:
        return
    named = _named(fields.get("author", ""))
    within = next((name for name in _CONTAINERS if fields.get(name)), "")
    publisher = next((name for name in _PUBLISHERS if fields.get(name)), "")
    day, issued = dated_from(fields.get("date", "") or _parts(fields))
    link = _LINK.search(fields.get("howpublished", ""))
    used = [*_USED, within, *(_DATED if day or issued else ()), *(["howpublished"] if link else ())]
    yield Citation(
        title=title,
        authors=tuple(name for name, _ in named),
        families=tuple(family for _, family in named),
        outlet=_plain(fields.get(within or publisher, "")),
        day=day,
        issued=issued,
        language=_plain(fields.get("langid", "") or fields.get("language", "")),
        address=_address(fields.get("url", "") or (link[1] or link[2] if link else "")),
        more=(
            *_kind(kind, fields, bool(link)),
            *_more(key, publisher, {n: v for n, v in fields.items() if n not in used}),
            *_own_tex(fields),
            *([(ISSUED, fields["date"])] if is_range(fields.get("date", "")) else ()),
        ),
    )


def _kind(kind: str, fields: dict[str, str], link: bool) -> Iterator[tuple[str, str]]:
    """Yield the kind of a record in CSL, and its own where that could not be told from it."""
    found = _KINDS.get(kind, OTHER_KIND.csl)
    if kind == "article" and any(fields.get(name) for name in _OF_JOURNALS):
        found = "article-journal"
    elif kind == "misc" and (link or fields.get("url")):
        found = "webpage"
    if found != USUAL:
        yield "type", found
    if kind_of(found).bibtex != kind:
        yield OWN_BIBTEX_KIND, kind


def _more(key: str, publisher: str, fields: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what else a record says, under the names of CSL where there is one."""
    if key:
        yield "id", key
    for name, value in fields.items():
        plain = _address(value) if name == "doi" else _plain(value)
        if name == "pages":
            plain = plain.replace("–", "-")
        if name == "editor":
            plain = " and ".join(_sorted_by(*pair) for pair in _named(value))
        if plain:
            own = _NAMES.get(name, OTHER_BIBTEX + name)
            yield "publisher" if name == publisher else own, plain


def _own_tex(fields: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the fields whose TeX says more than words can, with the words that stand for it."""
    for name, value in fields.items():
        bare = _LETTER.sub("", _ACCENT.sub("", _SHOWN.sub("", value)))
        if name not in _NO_WORDS and _BEYOND.search(bare):
            yield f"{OTHER_BIBTEX}={name}", json.dumps([_plain(value), value], ensure_ascii=False)


def _fields(body: str, at: int, macros: dict[str, str]) -> Iterator[tuple[str, str]]:
    while (found := _FIELD.match(body, at)) is not None:
        value, at = _value(body, found.end(), macros)
        yield found[1].lower(), value
        comma = body.find(",", at)
        if comma < 0:
            return
        at = comma + 1


def _value(body: str, at: int, macros: dict[str, str]) -> tuple[str, int]:
    """Return a value, its pieces joined and macros written out, and the place after it."""
    pieces: list[str] = []
    while at < len(body):
        sign = body[at]
        if sign == "{":
            piece, at = _braced(body, at + 1, "}")
        elif sign == '"':
            piece, at = _braced(body, at + 1, '"')
        elif (word := _PIECE.match(body, at)) is not None:
            piece, at = macros.get(word[0].lower(), word[0]), word.end()
        else:
            break
        pieces.append(piece)
        joined = re.compile(r"\s*#\s*").match(body, at)
        if joined is None:
            break
        at = joined.end()
    return "".join(pieces), at


def _braced(text: str, start: int, end: str) -> tuple[str, int]:
    """Return what stands before `end` outside of braces, and the place after it.

    Where it stands nowhere, that is all the rest, and a place beyond the end.
    """
    depth = 0
    for at in range(start, len(text)):
        sign = text[at]
        if sign == end and depth == 0 and text[at - 1] != "\\":
            return text[start:at], at + 1
        if sign in "{}" and text[at - 1] != "\\":
            depth += 1 if sign == "{" else -1
    return text[start:], len(text) + 1


def _named(names: str) -> list[tuple[str, str]]:
    """Return each of some names in full, with the family name in it."""
    found = [_name(one) for one in re.split(r"\s+and\s+(?![^{]*\})", names)]
    return [pair for pair in found if pair[0] and pair != ("others", "")]


def _name(name: str) -> tuple[str, str]:
    """Return a name as it is written in full, and its family name; none for one in braces.

    Without a comma, the family name is the last word, with the small ones before it (BibTeX's own
    rule): “María de la Cruz”.
    """
    bare = name.strip()
    if _KEYED.match(bare):
        return _keyed(bare)
    if bare.startswith("{") and _braced(bare, 1, "}")[1] == len(bare):
        return _plain(name), ""
    plain = _plain(name)
    words = plain.split()
    if plain.count(",") == 2:
        family, suffix, given = plain.split(",")  # BibTeX's own order
        return named_from(",".join((family, given, suffix)))
    if "," in plain or len(words) < 2 or "{" in name.replace("{\\", ""):
        return named_from(plain)
    small = (n for n, word in enumerate(words[1:-1], 1) if word[0].islower())
    return plain, " ".join(words[next(small, len(words) - 1) :])


def _keyed(name: str) -> tuple[str, str]:
    """Return a name in BibLaTeX's extended form: “family=Cruz, given=María, prefix=de la”."""
    given = dict.fromkeys(("given", "prefix", "family", "suffix"), "")
    for part in re.split(r",(?![^{]*\})", name.strip('"')):
        key, _, value = part.partition("=")
        given[key.strip().lower()] = _plain(value.strip().strip('"'))
    whole = (given[key] for key in ("given", "prefix", "family", "suffix"))
    prefix = f"{given['prefix']} " if given["prefix"] and given.get("useprefix") == "true" else ""
    return " ".join(filter(None, whole)), prefix + given["family"]


def _sorted_by(name: str, family: str) -> str:
    """Return “Family, Given”, a name that is taken whole in braces."""
    given, _, suffix = name.rpartition(family) if family else ("", "", "")
    parts = [part.strip() for part in (family, given, suffix) if part.strip()]
    return ", ".join(parts) if len(parts) > 1 else f"{{{name}}}"


def _parts(fields: dict[str, str]) -> str:
    """Return year, month and day of older records as in ISO 8601, as far as they are known."""
    year, month, day = (_plain(fields.get(name, "")) for name in ("year", "month", "day"))
    named = month.strip(" .").lower()[:3]
    number = f"{_MONTHS.index(named) + 1}" if named in _MONTHS else month
    return "-".join(part for part in (year, number, day if number else "") if part)


def _plain(value: str) -> str:
    """Return a value without TeX: accents and letters as they are, no braces."""
    text = _ACCENT.sub(_accented, _SHOWN.sub("", value))
    text = _LETTER.sub(lambda found: _LETTERS[found[1]], text)
    text = re.sub(r"\\([#$%&_{}^~])(?:\{\})?", lambda found: _HELD.get(found[1], found[1]), text)
    text = text.replace("{", "").replace("}", "").replace("---", "—").replace("--", "–")
    text = text.replace("\ue000", "{").replace("\ue001", "}")
    return " ".join(unicodedata.normalize("NFC", text.replace("~", "\u00a0")).split()).replace(
        "\ue002", "~"
    )


def _accented(found: re.Match[str]) -> str:
    letter = (found[3] or found[4]).lstrip("\\")
    return letter + _ACCENTS[found[1] or found[2]]


def _address(value: str) -> str:
    return re.sub(r"\\([#$%&_~])(?:\{\})?", r"\1", value).strip("{} ")

"""Word documents (.docx), turned into HTML by mammoth and read from there."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from reader.core.article import BlockKind
from reader.ingest.extracted import Extracted, Hints, Part, StatedDate
from reader.ingest.formats.document import made_of, titled
from reader.ingest.formats.limits import Budget, unpacked
from reader.ingest.formats.markup import leaves_of, tree_of
from reader.ingest.formats.page_dates import day_of
from reader.ingest.formats.xml import holds, xml_of
from reader.ingest.refusals import Reason, Refused

_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_STYLES = """
p[style-name='Title'] => h1.title:fresh
p.Title => h1.title:fresh
p.Subtitle => p.subtitle:fresh
p.Caption => p.caption:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
"""
_LARGEST_PART = 50_000_000
_MADE = "dcterms:created"
_TERMS = "{http://purl.org/dc/terms/}"
_OPENING = 512
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"


def read_word(data: bytes, name: str, budget: Budget) -> Extracted:
    """Return the article in a Word document; pictures and macros are passed over.

    Raises Refused when the file is damaged, holds no text, or unpacks to too much.
    """
    import mammoth

    hints = _checked(data, budget)
    budget.alive()
    try:
        result = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(_no_picture),
            external_file_access=False,
            include_embedded_style_map=False,
        )
    except Exception as error:  # its parsers raise whatever comes
        raise Refused(Reason.BROKEN) from error
    if not result.value.strip():
        raise Refused(Reason.EMPTY)
    parts = titled(_parts(result.value), hints.title)
    return made_of(parts, name, _MEDIA_TYPE, data, hints)


def _no_picture(_: Any) -> dict[str, str]:
    return {"src": ""}


def _checked(data: bytes, budget: Budget) -> Hints:
    """Read every part once, counting, before mammoth unpacks it without; return its fields."""
    title, creator, language, made = "", "", "", ""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for info in package.infolist():
            budget.enter()
            if not _is_markup(package, info):
                continue
            with package.open(info) as stream:
                part = unpacked(stream, budget, _LARGEST_PART)
            if holds(part, "<!DOCTYPE") or holds(part, "<!ENTITY"):
                raise Refused(Reason.ENTITIES)
            if info.filename == "docProps/core.xml":
                root = xml_of(part)
                title = (root.findtext(f"{_DUBLIN}title") or "").strip()
                creator = (root.findtext(f"{_DUBLIN}creator") or "").strip()
                language = (root.findtext(f"{_DUBLIN}language") or "").strip()[:2].lower()
                made = (root.findtext(f"{_TERMS}created") or "").strip()
    day = day_of(made)
    stated = StatedDate(day.isoformat(), _MADE, made[:60], sure=False, made=True) if day else None
    return Hints(title=title, byline=creator, language=language, stated=stated)


def _is_markup(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    """Tell whether a part is XML, by its name or by what it begins with: any name may be one."""
    if info.filename.endswith((".xml", ".rels")):
        return True
    with package.open(info) as stream:
        return stream.read(_OPENING).lstrip(b"\xef\xbb\xbf\xff\xfe\0\t\r\n ").startswith(b"<")


def _parts(markup: str) -> list[Part]:
    """Return the parts of mammoth's HTML, whose classes are those of the styles above."""
    parts: list[Part] = []
    for leaf in leaves_of(tree_of(markup)):
        name = leaf.element.get("class") or ""
        kind = leaf.kind
        if name == "title":
            kind = BlockKind.TITLE
        elif name == "caption":
            kind = BlockKind.CAPTION
        close = kind is BlockKind.LIST_ITEM and bool(parts) and parts[-1].kind is kind
        parts.append(Part(leaf.text, kind, close))
    first = next((i for i, part in enumerate(parts[:3]) if part.kind is BlockKind.HEADING), None)
    if first is not None and not any(part.kind is BlockKind.TITLE for part in parts):
        parts[first] = Part(parts[first].text, BlockKind.TITLE)
    return parts

"""E-books (.epub): one article a book, or one a chapter where the book is a newspaper."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from reader.core.frozen import frozen
from reader.ingest.extracted import Extracted, Hints, Part, StatedDate
from reader.ingest.formats.document import made_of, titled
from reader.ingest.formats.limits import Budget, unpacked
from reader.ingest.formats.markup import Element, html_text, parts_of, tree_of
from reader.ingest.formats.page_dates import day_of
from reader.ingest.formats.xml import xml_of
from reader.ingest.refusals import Reason, Refused

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONTS_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_MEDIA_TYPE = "application/epub+zip"
_SHORTEST_CHAPTER = 200


@frozen
class _Chapter:
    path: str
    data: bytes
    parts: tuple[Part, ...]


def read_book(
    package: zipfile.ZipFile, data: bytes, name: str, budget: Budget
) -> Iterator[Extracted]:
    """Yield the articles in an e-book; raises Refused when it is damaged, locked or empty."""
    names = set(package.namelist())
    if _ENCRYPTION in names and _is_locked(_read(package, _ENCRYPTION, budget)):
        raise Refused(Reason.PASSWORD)
    container = xml_of(_read(package, _CONTAINER, budget))
    place = next((one.get("full-path") for one in container.iter("{*}rootfile")), None)
    if not place or place not in names:
        raise Refused(Reason.BROKEN)
    root = xml_of(_read(package, place, budget), recover=True)
    hints = _hints(root)
    chapters = _chapters(package, root, posixpath.dirname(place), budget)
    if _is_newspaper(root):
        read = False
        for chapter in chapters:
            if sum(len(part.text) for part in chapter.parts) >= _SHORTEST_CHAPTER:
                own = replace(hints, title="", subtitle="", outlet=hints.outlet or hints.title)
                found = made_of(chapter.parts, name, "application/xhtml+xml", chapter.data, own)
                read = True
                yield replace(found, inside=chapter.path)
        if not read:
            raise Refused(Reason.NO_ARTICLE)
        return
    parts = [part for chapter in chapters for part in chapter.parts]
    if not parts:
        raise Refused(Reason.NO_ARTICLE)  # a title alone is none
    yield made_of(titled(parts, hints.title), name, _MEDIA_TYPE, data, hints)


def _read(package: zipfile.ZipFile, name: str, budget: Budget) -> bytes:
    budget.enter()
    try:
        with package.open(name) as stream:
            return unpacked(stream, budget)
    except KeyError as error:
        raise Refused(Reason.BROKEN) from error
    except RuntimeError as error:  # zipfile's way to say that a password is needed
        raise Refused(Reason.PASSWORD) from error


def _is_locked(encryption: bytes) -> bool:
    methods = xml_of(encryption, recover=True).iter("{*}EncryptionMethod")
    return any(one.get("Algorithm") not in _FONTS_ONLY for one in methods)


def _chapters(
    package: zipfile.ZipFile, root: Element, folder: str, budget: Budget
) -> Iterator[_Chapter]:
    """Yield the documents of the book in the order of reading, without its table of contents."""
    items = {
        item.get("id"): item.get("href") or ""
        for item in root.iter("{*}item")
        if "html" in (item.get("media-type") or "")
        and "nav" not in (item.get("properties") or "").split()
    }
    known = set(package.namelist())
    for reference in root.iter("{*}itemref"):
        href = items.get(reference.get("idref"))
        path = posixpath.normpath(posixpath.join(folder, unquote(href))) if href else ""
        if not path or path not in known:
            continue
        data = _read(package, path, budget)
        try:
            found = parts_of(tree_of(html_text(data)[0]), titled=not _is_newspaper(root))
        except Refused as refusal:
            if refusal.reason is Reason.NO_ARTICLE:
                continue  # a page with nothing but a picture
            raise
        yield _Chapter(path, data, tuple(found))


def _is_newspaper(root: Element) -> bool:
    """Tell whether the book is an issue of a newspaper, as news downloads of calibre say."""
    return any(
        (one.get("content") or "").startswith("periodical")
        for one in root.iter("{*}meta")
        if one.get("name") == "calibre:publication_type"
    )


def _hints(root: Element) -> Hints:
    def all_said(field: str) -> list[str]:
        found = (one.text for one in root.iter(f"{{http://purl.org/dc/elements/1.1/}}{field}"))
        return [" ".join(text.split()) for text in found if text and text.strip()]

    def said(field: str) -> str:
        return next(iter(all_said(field)), "")

    day = day_of(said("date"))
    source = said("source")
    return Hints(
        title=said("title"),
        outlet=said("publisher"),
        byline=", ".join(dict.fromkeys(all_said("creator"))),
        language=said("language").split("-")[0].lower()[:3],
        address=source if source.startswith(("http://", "https://")) else "",
        stated=StatedDate(day.isoformat(), "dc:date", said("date"), sure=False) if day else None,
    )

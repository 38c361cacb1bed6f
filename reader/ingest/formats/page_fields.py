"""What a web page says of its article in fields for machines: JSON-LD, Open Graph, meta, time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reader.core.frozen import frozen
from reader.ingest.addresses import host_of
from reader.ingest.extracted import StatedDate
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.formats.outlet_names import outlet_said
from reader.ingest.formats.page_authors import author_marked, authors_in_fields
from reader.ingest.formats.page_dates import stated_date
from reader.ingest.formats.shown_dates import Shown, shown_days
from reader.ingest.written_days import order_of

_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|Posting|Review|AnalysisNewsArticle)\Z")
_PAGE = frozenset(("WebPage", "ItemPage", "CreativeWork"))
_BESIDE = re.compile("Comment|Answer|Review|Offer|Event|Product")
_PUBLISHED = "datePublished"
_SPACE = re.compile(r"\s+")
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(?P<address>https?://[^\s<>]+)", re.IGNORECASE
)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<address>\S+)", re.IGNORECASE
)
_WRAPPED = re.compile(
    r"\A\s*(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?"
    r"|(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*\Z"
)
_FIELD = re.compile(r'"(?P<name>datePublished|headline)"\s*:\s*"(?P<value>[^"\\]{4,300})"')
_LARGEST_JSON = 1_000_000
_DEEPEST = 12
_EARLY = 4000
_SHORT = 200


@frozen
class Fields:
    """The fields of a page, "" where it has none."""

    title: str
    subtitle: str
    description: str
    outlet: str
    byline: str
    language: str
    address: str
    meta: Mapping[str, str]
    data: Mapping[str, Any]


def fields_of(root: Element, markup: str) -> Fields:
    """Return what the page with this root says of itself; `markup` still has its comments."""
    meta = _meta(root)
    data = _article_data(root, meta.get("og:title", ""))
    address = _address(root, meta, data, markup)
    publisher, site = _text(_first(data.get("publisher"))), meta.get("og:site_name", "")
    outlet = outlet_said(publisher, site, host_of(address))
    return Fields(
        title=_text(data.get("headline")) or meta.get("og:title") or meta.get("twitter:title", ""),
        subtitle=_text(data.get("alternativeHeadline")),
        description=_text(data.get("description"))
        or meta.get("og:description")
        or meta.get("description", ""),
        outlet=outlet,
        byline=authors_in_fields(data, meta, outlet) or author_marked(root, outlet),
        language=_language(root, data, meta),
        address=address,
        meta=meta,
        data=data,
    )


def date_of(root: Element, fields: Fields, shown: Sequence[Shown] = ()) -> StatedDate | None:
    """Return the publication date that the page states, or None; `shown` are the days on it."""
    return stated_date(root, fields.data, fields.meta, fields.address, shown)


def days_shown(root: Element, fields: Fields, leaves: Sequence[Leaf]) -> tuple[Shown, ...]:
    """Return the days to be seen on the page, its figures read in the order of its outlet."""
    figures = "\n".join(leaf.text for leaf in leaves if len(leaf.text) <= _SHORT)
    tag = re.split("[-_]", root.get("lang") or fields.meta.get("og:locale", ""))
    region = tag[1] if len(tag) > 1 else ""
    order = order_of(figures, fields.language, region, host_of(fields.address))
    return shown_days(leaves, fields.title, fields.language, order)


def _meta(root: Element) -> dict[str, str]:
    """Return the page's meta elements by lower-case name, the first of each.

    Some pages, and programs that keep them, write `value` where `content` belongs.
    """
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = _SPACE.sub(" ", element.get("content") or element.get("value") or "").strip()
        names = (element.get(key) for key in ("property", "name", "itemprop"))
        for name in names if content else ():
            if name:
                found.setdefault(name.strip().lower(), content[:2000])
    return found


def _article_data(root: Element, title: str) -> Mapping[str, Any]:
    """Return the JSON-LD object that is about the article itself."""
    objects = [one for script in root.iter("script") for one in _objects(script)]
    articles = [one for one in objects if _is_a(one, article=True)]
    titled = [one for one in articles if title and _text(one.get("headline")) == title]
    pages = [one for one in objects if _is_a(one, article=False)]
    chosen: Mapping[str, Any] = {}
    for group in (titled, [one for one in articles if one.get("headline")], articles, pages):
        if group:
            chosen = group[0]
            break
    if _PUBLISHED in chosen:
        return chosen
    # Recipes, videos, episodes, or the page around them.
    others = [one[_PUBLISHED] for one in objects if _PUBLISHED in one and not _is_beside(one)]
    alike = others and all(one == others[0] for one in others)
    return {**chosen, _PUBLISHED: others[0]} if alike else chosen


def _is_beside(value: Mapping[str, Any]) -> bool:
    """Tell whether an object is what somebody says below an article."""
    kinds = value.get("@type")
    return any(isinstance(kind, str) and _BESIDE.search(kind) for kind in _listed(kinds))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _objects(script: Element) -> Iterator[dict[str, Any]]:
    if "ld+json" not in (script.get("type") or "").lower() or not script.text:
        return
    source = _WRAPPED.sub("", script.text.replace("&quot;", '"')).strip().rstrip(";")
    if len(source) > _LARGEST_JSON:
        return
    try:
        parsed = json.loads(source, strict=False)
    except (ValueError, RecursionError):
        parsed = _salvaged(source)
    yield from _nested(parsed, 0)


def _salvaged(source: str) -> dict[str, Any]:
    """Return the few fields that matter from JSON that is broken elsewhere."""
    found: dict[str, Any] = {"@type": "Article"}
    for match in _FIELD.finditer(source):
        found.setdefault(match["name"], match["value"])
    return found if len(found) > 1 else {}


def _nested(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _nested(value.get(key), depth + 1)
    elif isinstance(value, list):
        for one in value[:200]:
            yield from _nested(one, depth + 1)


def _is_a(value: Mapping[str, Any], article: bool) -> bool:
    kinds = value.get("@type")
    names = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    if article:
        return any(isinstance(name, str) and _ARTICLE.search(name) for name in names)
    return any(name in _PAGE for name in names if isinstance(name, str))


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _text(value: Any) -> str:
    """Return a value of JSON-LD as text on one line: its own, or its name."""
    import html

    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    value = _first(value)
    return _SPACE.sub(" ", html.unescape(value)).strip() if isinstance(value, str) else ""


def _language(root: Element, data: Mapping[str, Any], meta: Mapping[str, str]) -> str:
    tag = (
        root.get("lang")
        or _text(data.get("inLanguage"))
        or meta.get("og:locale")
        or meta.get("content-language", "")
    )
    language = re.split(r"[-_,; ]", tag.strip())[0].lower()
    return language if re.fullmatch(r"[a-z]{2,3}", language) else ""


def _address(root: Element, meta: Mapping[str, str], data: Mapping[str, Any], markup: str) -> str:
    """Return the address that the page gives as its own; only one that begins with http(s)."""
    links = {(link.get("rel") or "").lower(): link.get("href") for link in root.iter("link")}
    saved = _SAVED_FROM.search(markup, 0, _EARLY) or _SINGLE_FILE.search(markup, 0, _EARLY)
    page = data.get("mainEntityOfPage")
    own = page.get("@id") if isinstance(page, dict) else page
    candidates = (
        links.get("canonical"),
        meta.get("og:url"),
        saved["address"] if saved else "",
        data.get("url"),
        own,
        *(base.get("href") for base in root.iter("base")),
    )
    for one in candidates:
        if isinstance(one, str) and re.match(r"https?://[^\s/]+\.[^\s/]", one.strip()):
            return one.strip()
    return ""

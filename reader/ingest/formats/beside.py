"""What stands beside the article on a page: title, kicker, byline, captions, interruptions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.core.article import BlockKind
from reader.ingest.extracted import Part
from reader.ingest.formats.captions import each_caption_once, leads_elsewhere
from reader.ingest.formats.left_out import (
    Where,
    key,
    keys_of,
    located,
    mostly_linked,
    with_left_out,
)
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.formats.outside import Placed, with_outside
from reader.ingest.formats.page_fields import Fields
from reader.ingest.formats.shown_dates import names_of
from reader.ingest.formats.titles import whole
from reader.ingest.formats.verdicts import is_verdict, spaced
from reader.ingest.furniture import is_furniture
from reader.ingest.page import ends_sentence
from reader.ingest.pictures import is_caption
from reader.ingest.stamps import has_date_words, is_stamp

_KICKER = re.compile(
    r"kicker|eyebrow|overline|topline|section-?(?:label|name|tag)|rubri[ck]", re.IGNORECASE
)
_SUBTITLE = re.compile(
    r"sub-?(?:title|head|headline)|standfirst|\bdek\b|\bdeck\b|strapline|(?:article|entry|post)-?"
    r"(?:summary|lead|intro|excerpt)|\blede?\b|\bteaser\b|\bchap(?:o|eau)\b|\bvorspann\b|"
    r"\bsommario\b|\bcatenaccio\b|\bbajada\b|\bentradilla\b|\bingress\b|"
    r"(?<![a-z])(?:overview|anons|perex|announce|annotation|lead(?:-?text)?)(?![a-z])",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"byline|author(?!-?(?:bio|box|info|desc|card))|\bwriter\b|p-author", re.IGNORECASE
)
_ABOUT_AUTHOR = re.compile(r"author|\bbio\b|about-the|contributor", re.IGNORECASE)
_DATE = re.compile(r"date|time|publi|posted|dateline|updated", re.IGNORECASE)
_CAPTION = re.compile(
    r"caption|photo-?(?:credit|desc)|image-?(?:credit|desc|source)|credit", re.IGNORECASE
)
_NO_LEAD = re.compile(
    r"\baside\b|\bnav\b|\bli\b|cookie|consent|newsletter|promo|related|recommend|sidebar|widget|share|"
    r"social|comment|banner|advert|login|subscri|paywall|author|\bbio\b|breadcrumb|menu|footer|popup",
    re.IGNORECASE,
)
"""Names of elements that hold something else than the article's first paragraph."""


_SHORTEST_LEAD = 70
_LONGEST_LEAD = 1000
_OPENING = 150
_LONGEST_KICKER = 60
_LONGEST_BYLINE = 160
_SHORTEST_SUBTITLE = 20
_LONGEST_SUBTITLE = 500
_LONGEST_CAPTION = 600
_LONGEST_ASIDE = 400
_HEAD_REACH = 14
_TAIL_REACH = 8
_MOST_IN_A_GAP = 6


def woven(
    trunk: Sequence[Part], leaves: Sequence[Leaf], title: str, fields: Fields
) -> tuple[list[Part], int]:
    """Return the parts of the trunk with all else that the page shows put in place.

    What is no title, caption, byline and the like is furniture, or outside the article. Comes with
    the number of lines that were too many to be kept.
    """
    keys = keys_of(leaves)
    trunk = with_left_out(trunk, leaves, keys)
    where = located(trunk, keys)
    named = [_named(part, leaves, index) for part, index in zip(trunk, where.leaves, strict=True)]
    begin = where.found[0] if where.found else 0
    kinds = _head(named, where, leaves, title, fields)
    used = set(where.found)
    head, inside_title = kinds
    parts: list[Part] = []
    places: dict[int, int] = {}
    if not inside_title and not any(kind is BlockKind.TITLE for kind, _ in head) and title:
        parts.append(Part(title, BlockKind.TITLE))
    parts += [Part(text, kind) for kind, text in head]
    containers = _containers(where, leaves)
    last = begin
    begun = False
    for part, index in zip(named, where.leaves, strict=True):
        if index is not None and index > last:
            still = None if begun else fields
            parts += _gap(range(last + 1, index), leaves, used, containers, still)
            last = index
        begun = begun or (part.kind is None and len(part.text) > _OPENING)
        if index is not None:
            places[len(parts)] = index
        parts.append(part)
    if where.found:
        parts += _after(max(where.found), leaves, containers)
    top = _title_leaf(leaves, begin, title)
    settled = enumerate(each_caption_once(_settled(parts, title)))
    placed = [Placed(part, places.get(i)) for i, part in settled]
    return with_outside(placed, leaves, begin if top is None else min(begin, top))


def _named(part: Part, leaves: Sequence[Leaf], index: int | None) -> Part:
    """Return a part with the kind that the page itself gives to the piece it comes from."""
    if index is None or part.kind is not None:
        return part
    leaf = leaves[index]
    if _is_caption(leaf) and leads_elsewhere(leaf):
        return replace(part, kind=BlockKind.FURNITURE)
    if leaf.kind in {BlockKind.HEADING, BlockKind.CAPTION, BlockKind.QUOTE, BlockKind.LIST_ITEM}:
        return replace(part, kind=leaf.kind)
    short = len(part.text) <= _LONGEST_CAPTION
    return replace(part, kind=BlockKind.CAPTION) if short and _is_caption(leaf) else part


def _head(
    named: list[Part], where: Where, leaves: Sequence[Leaf], title: str, fields: Fields
) -> tuple[list[tuple[BlockKind, str]], bool]:
    """Return what stands between the title and the trunk, and whether the trunk has the title."""
    inside = _title_inside(named, title)
    begin = where.found[0] if where.found else 0
    top = _title_leaf(leaves, begin, title)
    if inside is not None:
        named[inside] = replace(named[inside], kind=BlockKind.TITLE)
        at = where.leaves[inside]
        _name_inside(named, where, leaves, inside, fields)
        top = at if at is not None else top
    if top is None:
        return [], inside is not None
    taken = set(where.found)
    pieces: list[tuple[BlockKind, str]] = []
    above = leaves[top - 1] if top > 0 and top - 1 not in taken else None
    if above is not None and len(above.text) <= _LONGEST_KICKER and _has(above, _KICKER):
        pieces.append((BlockKind.KICKER, above.text))
    if inside is None:
        pieces.append((BlockKind.TITLE, title))
    if inside is None or top < begin:
        between = range(top + 1, min(begin, top + _HEAD_REACH))
        pieces += _header(between, leaves, taken, fields)
    return pieces, inside is not None


def _title_inside(named: Sequence[Part], title: str) -> int | None:
    """Return the index of the title among the first parts of the trunk."""
    wanted = whole(title)
    first = (i for i, part in enumerate(named[:6]) if wanted and whole(part.text) == wanted)
    return next(first, None)


def _title_leaf(leaves: Sequence[Leaf], begin: int, title: str) -> int | None:
    wanted = whole(title)
    found = [i for i in range(min(begin + 1, len(leaves))) if whole(leaves[i].text) == wanted]
    headed = [i for i in found if leaves[i].level]
    chosen = headed or found
    return chosen[-1] if wanted and chosen else None


def _name_inside(
    named: list[Part], where: Where, leaves: Sequence[Leaf], inside: int, fields: Fields
) -> None:
    """Name the pieces around a title that trafilatura took into the trunk."""
    for i in range(inside):
        if len(named[i].text) <= _LONGEST_KICKER and named[i].kind is None:
            named[i] = replace(named[i], kind=BlockKind.KICKER)
    for i in range(inside + 1, min(inside + 4, len(named))):
        index = where.leaves[i]
        if index is None or named[i].kind is not None:
            continue
        kind = _header_kind(leaves[index], fields)
        if kind in {BlockKind.BYLINE, BlockKind.DATELINE}:
            named[i] = replace(named[i], kind=kind)


def _header(
    between: range, leaves: Sequence[Leaf], taken: set[int], fields: Fields
) -> Iterator[tuple[BlockKind, str]]:
    for i in between:
        if i not in taken and is_verdict(leaves[i]):
            yield BlockKind.PARAGRAPH, spaced(leaves[i])
            continue
        kind = None if i in taken else _header_kind(leaves[i], fields)
        if kind is None and i not in taken and _is_lead(leaves[i]):
            kind = BlockKind.PARAGRAPH
        if kind is not None:
            yield kind, leaves[i].text


def _header_kind(leaf: Leaf, fields: Fields) -> BlockKind | None:
    """Return what a piece between title and article is, None for a share bar and its like."""
    length = len(leaf.text)
    if _is_caption(leaf) or is_caption(leaf.text):
        return BlockKind.CAPTION if _is_own(leaf) else None
    if _is_subtitle(leaf, fields):
        return BlockKind.PARAGRAPH
    if length > _LONGEST_BYLINE:
        return None
    if has_date_words(leaf.text) or is_stamp(leaf.text):
        return BlockKind.DATELINE
    if _has(leaf, _BYLINE) or (fields.byline and key(fields.byline) in key(leaf.text)):
        return BlockKind.BYLINE
    dated = re.search(r"\b(?:19|20)\d\d\b", leaf.text)
    if dated and (_has(leaf, _DATE) or leaf.element.find(".//time") is not None):
        return BlockKind.DATELINE
    return None


def _is_lead(leaf: Leaf) -> bool:
    """Tell whether a piece between title and article is its first paragraph, set apart by looks."""
    text = leaf.text
    if not _SHORTEST_LEAD <= len(text) <= _LONGEST_LEAD or not ends_sentence(text):
        return False
    return not mostly_linked(leaf) and not _NO_LEAD.search(names_of(leaf.element))


def _is_caption(leaf: Leaf) -> bool:
    return leaf.kind is BlockKind.CAPTION or _has(leaf, _CAPTION)


def _is_own(leaf: Leaf) -> bool:
    return len(leaf.text) <= _LONGEST_CAPTION and not leads_elsewhere(leaf)


def _has(leaf: Leaf, pattern: re.Pattern[str]) -> bool:
    """Tell whether the element of a leaf, or one just around or inside it, is named so."""
    element = leaf.element
    names = [_names(element)]
    parent = element.getparent()
    if parent is not None and parent.tag in {"div", "span", "figure", "header", "p"}:
        names.append(_names(parent))
    names += [_names(child) for child in element.iterchildren("span", "a", "time", "em", "address")]
    return any(pattern.search(name) for name in names if name)


def _names(element: Element) -> str:
    given: Mapping[str, str] = element.attrib
    if not given:
        return ""
    return " ".join(given.get(name, "") for name in ("class", "id", "itemprop", "rel"))


def _containers(where: Where, leaves: Sequence[Leaf]) -> set[Element]:
    """Return the elements that the trunk's paragraphs stand in."""
    return {leaves[index].container for index in where.found} - {None}


def _gap(
    between: range,
    leaves: Sequence[Leaf],
    used: set[int],
    containers: set[Element],
    fields: Fields | None,
) -> Iterator[Part]:
    """Yield the captions between two pieces of the article, and what interrupts it.

    `fields` are given where byline and date may still come.
    """
    asides = 0
    for i in between:
        leaf = leaves[i]
        if i in used:
            continue
        kind = _header_kind(leaf, fields) if fields else None
        if is_verdict(leaf):
            yield Part(spaced(leaf), BlockKind.PARAGRAPH)
        elif kind is not None:
            yield Part(leaf.text, kind)
        elif _is_caption(leaf) and _is_own(leaf):
            yield Part(leaf.text, BlockKind.CAPTION)
        elif _stands_in(leaf, containers) and len(leaf.text) <= _LONGEST_ASIDE:
            asides += 1
            if asides <= _MOST_IN_A_GAP:
                yield Part(leaf.text, BlockKind.FURNITURE)


def _stands_in(leaf: Leaf, containers: set[Element]) -> bool:
    return leaf.container is not None and leaf.container in containers


def _after(last: int, leaves: Sequence[Leaf], containers: set[Element]) -> Iterator[Part]:
    """Yield the credits and the author's box right after the article."""
    for i in range(last + 1, min(last + 1 + _TAIL_REACH, len(leaves))):
        leaf = leaves[i]
        if is_verdict(leaf):
            yield Part(spaced(leaf), BlockKind.PARAGRAPH)
            continue
        beside = _stands_in(leaf, containers) or _has(leaf, _ABOUT_AUTHOR)
        if beside and len(leaf.text) <= _LONGEST_ASIDE:
            own = leaf.kind is BlockKind.CAPTION and not leads_elsewhere(leaf)
            yield Part(leaf.text, BlockKind.CAPTION if own else BlockKind.FURNITURE)


def subtitle_of(leaves: Sequence[Leaf], fields: Fields) -> str:
    """Return the subtitle that the page shows, "" where it has none."""
    first = next((i for i, leaf in enumerate(leaves) if leaf.level == 1), None)
    if first is None:
        return ""
    near = leaves[first + 1 : first + 1 + _HEAD_REACH]
    return next((leaf.text for leaf in near if _is_subtitle(leaf, fields)), "")


def _is_subtitle(leaf: Leaf, fields: Fields) -> bool:
    if not _SHORTEST_SUBTITLE < len(leaf.text) <= _LONGEST_SUBTITLE or is_furniture(leaf.text):
        return False
    said = {key(fields.subtitle), key(fields.description)} - {""}
    return key(leaf.text) in said or _has(leaf, _SUBTITLE)


def _settled(parts: Sequence[Part], title: str) -> list[Part]:
    """Leave only one title, the first; what repeats it later is furniture."""
    wanted, seen = whole(title), False
    found: list[Part] = []
    for part in parts:
        repeats = bool(wanted) and whole(part.text) == wanted
        if part.kind is BlockKind.TITLE or repeats:
            kind = BlockKind.FURNITURE if seen else BlockKind.TITLE
            found.append(replace(part, kind=kind))
            seen = True
        else:
            found.append(part)
    return found

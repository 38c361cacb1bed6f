"""Web pages: the article by trafilatura, and what stands beside it and can be put back.

trafilatura (A. Barbaresi, ACL 2021 demonstrations) decides what the article is. The pieces of the
page that it left out are then looked through for title, captions, byline and what interrupts the
article; nothing that it found is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from reader.core.article import BlockKind
from reader.ingest.addresses import host_of
from reader.ingest.extracted import (
    Extracted,
    Hints,
    Notice,
    NoticeKind,
    Part,
    StatedDate,
    completed,
    composed,
    folded_in,
)
from reader.ingest.formats.beside import subtitle_of, woven
from reader.ingest.formats.markup import Element, Leaf, html_text, leaves_of, parts_from, tree_of
from reader.ingest.formats.page_authors import author_shown
from reader.ingest.formats.page_dates import own_address
from reader.ingest.formats.page_fields import Fields, date_of, days_shown, fields_of
from reader.ingest.formats.shown_dates import Label, Shown
from reader.ingest.formats.titles import outlet_in_tab, title_of
from reader.ingest.formats.trunk import trunk_of
from reader.ingest.refusals import Reason, Refused

_SHORTEST_ARTICLE = 60
_SHORTEST_WHOLE = 20
_SHORTEST_CAPTION = 20
_MOST_ELEMENTS = 25_000
_MOST_LEAVES = 1_500


def read_page(
    data: bytes,
    name: str,
    *,
    charset: str = "",
    address: str = "",
    alive: Callable[[], None] = lambda: None,
) -> Extracted:
    """Return the article on a web page; `charset` and `address` are what a header says.

    `alive` is called now and then while a large page is read.

    Raises Refused when there is none.
    """
    if not data.strip():
        raise Refused(Reason.EMPTY)
    markup, guess = html_text(data, charset)
    notices = (Notice(NoticeKind.GUESSED_ENCODING),) if guess else ()
    found = read_markup(markup, name, address=address, alive=alive)
    return replace(found, data=data, notices=notices + found.notices)


def read_markup(
    markup: str, name: str, *, address: str = "", alive: Callable[[], None] = lambda: None
) -> Extracted:
    """Return the article in HTML that is text already, as in a clipboard or a mail.

    Of a page with tens of thousands of elements all is taken: to tell the article from the rest
    would take minutes.
    """
    root = tree_of(markup)
    alive()
    large = sum(1 for _ in islice(root.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS
    fields = fields_of(root, markup)
    address = fields.address or address
    leaves = tuple(leaves_of(root))
    tab = _head_title(root)
    title = title_of(leaves, fields, tab)
    if not fields.outlet:
        host = host_of(own_address(address))
        fields = replace(fields, outlet=outlet_in_tab(tab, title, host, leaves))
    told = replace(fields, title=title, address=address)
    shown = days_shown(root, told, leaves)
    stated = date_of(root, told, shown)
    if not fields.byline:
        fields = replace(fields, byline=author_shown(leaves, title, fields.outlet))
    alive()
    trunk = [] if large else trunk_of(root, thorough=len(leaves) <= _MOST_LEAVES)
    trunk = _in_order(_taken_apart(trunk, leaves), leaves)
    alive()
    whole = sum(len(part.text) for part in trunk) < _SHORTEST_ARTICLE
    if whole:
        parts = parts_from(leaves)
        if sum(len(part.text) for part in parts) < _SHORTEST_WHOLE:
            raise Refused(Reason.NO_ARTICLE)
        notices: tuple[Notice, ...] = (Notice(NoticeKind.WHOLE_PAGE),)
    else:
        parts, left_out = woven([part.worded for part in trunk], leaves, title, fields)
        notices = (Notice(NoticeKind.OUTSIDE_LEFT_OUT, str(left_out)),) if left_out else ()
    text, blocks = composed((part for part in parts if not part.outside), alive)
    alive()
    if stated is None and not large:
        stated = _guessed_date(root, shown)
    hints = _hints(fields, title, address, stated)
    if not hints.subtitle:
        hints = replace(hints, subtitle=subtitle_of(leaves, fields))
    known = completed(hints, text, blocks, name)
    text, blocks = folded_in(parts, text, blocks)
    return Extracted(
        text=text,
        blocks=blocks,
        hints=known,
        media_type="text/html",
        data=markup.encode("utf-8", "replace"),
        notices=notices,
    )


def _taken_apart(trunk: list[Part], leaves: Sequence[Leaf]) -> list[Part]:
    """Return the pieces of a gallery, of which one part was made with all captions in it."""
    if len(trunk) != 1:
        return trunk
    whole = " ".join(trunk[0].text.split())
    inside = [
        leaf
        for leaf in leaves
        if len(leaf.text) >= _SHORTEST_CAPTION and " ".join(leaf.text.split()) in whole
    ]
    captions = sum(leaf.kind is BlockKind.CAPTION for leaf in inside)
    return parts_from(inside) if len(inside) > captions > 1 else trunk


def _in_order(trunk: list[Part], leaves: Sequence[Leaf]) -> list[Part]:
    """Return the pieces in the order of the page, as far as it shows each once.

    What an article's posts leave over is otherwise taken after the first of them.
    """
    places: dict[str, list[int]] = {}
    for i, leaf in enumerate(leaves):
        places.setdefault(" ".join(leaf.text.split()), []).append(i)
    at = 0
    placed: list[tuple[int, Part]] = []
    for part in trunk:
        known = places.get(" ".join(part.text.split()), ())
        at = known[0] if len(known) == 1 else at
        placed.append((at, part))
    return [part for _, part in sorted(placed, key=lambda one: one[0])]


def _hints(fields: Fields, title: str, address: str, stated: StatedDate | None) -> Hints:
    return Hints(
        title=title,
        subtitle=fields.subtitle,
        outlet=fields.outlet,
        byline=fields.byline,
        language=fields.language,
        address=address,
        stated=stated,
    )


def _head_title(root: Element) -> str:
    return " ".join(" ".join("".join(one.itertext()).split()) for one in root.xpath("//head/title"))


def _guessed_date(root: Element, shown: Sequence[Shown]) -> StatedDate | None:
    """Return the day that htmldate finds where no field states one: in scripts, text or footer.

    A day that the page shows only as that of something else, as when a link was looked up, is none.
    """
    day = _found_day(root, extensive=False)
    if not day:
        day = _found_day(root, extensive=True)
        # It stands for a month or year of which no day is known.
        day = "" if day.endswith("-01") else day
    labels = {one.label for one in shown if one.day.isoformat() == day}
    if not day or labels == {Label.OTHERWISE}:
        return None
    return StatedDate(day, "page", "", sure=False)


def _found_day(root: Element, *, extensive: bool) -> str:
    from htmldate import find_date

    try:
        day = find_date(
            root, original_date=True, extensive_search=extensive, outputformat="%Y-%m-%d"
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return ""
    return day or ""

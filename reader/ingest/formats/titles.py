"""What the title of a page is: of what it shows, what its fields say, and what its tab shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from reader.ingest.formats.markup import Leaf
from reader.ingest.formats.page_fields import Fields
from reader.ingest.formats.shown_dates import names_of
from reader.ingest.page import reads_as_prose

_ALNUM = re.compile(r"[\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_SITE = re.compile(r"\s+(?:[|–—·»-]|--|::)\s+")
_FILE = re.compile(
    r"(?:(?=[!-~]*[_.\d])[!-~]+|untitled.{0,20}|microsoft word - .{0,80})\Z", re.IGNORECASE
)
"""A tab's title that a program gave: the name of a file."""

_LISTED = re.compile(r"\b(?:nav|li|menu|breadcrumbs?|aside)\b", re.IGNORECASE)
_LONGEST_OUTLET, _SHORTEST_LABEL = 40, 5
_SUBHEADING = 3
_MOST_ABOVE = 80
_LONGEST_LINE, _FEWEST_WORDS = 200, 3
_SAME_TITLE = 0.4
_MUCH_LONGER = 1.5
_LONGEST_TITLE = 400


def whole(text: str) -> str:
    """Return all letters and digits of a title, "" for what is too long to be one."""
    return _ALNUM.sub("", text).casefold() if len(text) <= _LONGEST_TITLE else ""


def title_of(leaves: Sequence[Leaf], fields: Fields, head_title: str) -> str:
    """Return the title as the page shows it, else as its fields give it, else as the tab does."""
    tops = [leaf.text.replace("\n", " ") for leaf in leaves if leaf.level == 1]
    head_title = "" if _FILE.match(head_title) else head_title
    named = (fields.title, head_title, *_pieces(head_title))
    site = whole(fields.outlet) if fields.title else ""
    known = {whole(name) for name in named if name} - {site}
    same = next((top for top in tops if whole(top) in known), "")
    in_tab = {whole(name) for name in (head_title, _pieces(head_title)[0])} - {""}
    below = (leaf.text for leaf in leaves if 1 < leaf.level <= _SUBHEADING)
    first = max((text for text in below if whole(text) in in_tab), key=len, default="")
    if same or (first and not fields.title):
        # A site may head every page with its own name, and the article by a smaller heading.
        return same if len(same) >= len(first) or fields.title else first
    wanted = fields.title or _bare(head_title)
    likest = max(tops, key=lambda top: _likeness(top, wanted), default="")
    if likest and _likeness(likest, wanted) >= _SAME_TITLE:
        return likest
    if fields.title:
        return fields.title if not fields.outlet else _without(fields.title, fields.outlet)
    alone = tops[0] if len(tops) == 1 and len(tops[0]) <= _LONGEST_TITLE else ""
    standing = "" if alone else _standing(head_title, leaves)
    if standing:
        return standing
    if not wanted and not alone:
        return _first_line(leaves)
    # A tab may only say what the page is about; its heading says more than the site's name.
    return max(wanted, alone, key=len)


def _first_line(leaves: Sequence[Leaf]) -> str:
    """Return the first line of several words above the text, "" where there is none."""
    above = islice(takewhile(lambda leaf: not reads_as_prose(leaf.text), leaves), _MOST_ABOVE)
    lines = (leaf for leaf in above if not _LISTED.search(names_of(leaf.element)))
    texts = (leaf.text for leaf in lines if len(leaf.text) <= _LONGEST_LINE)
    return next((text for text in texts if len(text.split()) >= _FEWEST_WORDS), "")


def _standing(head_title: str, leaves: Sequence[Leaf]) -> str:
    """Return the lowest of the pieces of a tab's title that stand by themselves above the text.

    The name of the site stands above the title of the article. Where only one stands, it says
    nothing.
    """
    pieces = {whole(piece): piece for piece in _SITE.split(head_title)}
    above = takewhile(lambda leaf: not reads_as_prose(leaf.text), leaves)
    found = [whole(leaf.text.split("\n")[0]) for leaf in islice(above, _MOST_ABOVE)]
    stands = [pieces[one] for one in found if one in pieces]
    return stands[-1] if len(set(stands)) > 1 else ""


def outlet_in_tab(head_title: str, title: str, host: str, leaves: Sequence[Leaf]) -> str:
    """Return the name of the site that stands in a tab beside the article's title, or "".

    Only what the page's address has, too, or a line of its own above the title or of copyright: a
    section may be named there as well.
    """
    pieces = _SITE.split(head_title)
    others = [piece.strip() for piece in pieces if whole(piece) != whole(title)]
    if not others or len(others) == len(pieces):
        return ""
    name = others[-1] if whole(pieces[-1]) != whole(title) else others[0]
    letters = whole(name)
    label = _ALNUM.sub("", host.removeprefix("www.").partition(".")[0])
    if not len(letters) > 1 or len(name) > _LONGEST_OUTLET:
        return ""
    alike = len(label) >= _SHORTEST_LABEL and (label in letters or letters in label)
    return name if alike or any(_names_itself(leaf, letters) for leaf in leaves) else ""


def _names_itself(leaf: Leaf, letters: str) -> bool:
    """Tell whether a line is a site's name alone, in no list, or a line of copyright with it."""
    own = whole(leaf.text)
    if own == letters:
        return not _LISTED.search(names_of(leaf.element))
    return letters in own and "©" in leaf.text


def _likeness(one: str, other: str) -> float:
    """Return the share of words that two titles have in common, from 0 to 1.

    Scripts that set no spaces between words are compared by their signs.
    """
    a, b = (set(_UNSPACED.sub(r" \g<0> ", title.casefold()).split()) for title in (one, other))
    return len(a & b) / len(a | b) if a and b else 0.0


def _pieces(title: str) -> list[str]:
    """Return what a tab's title may name the article by: its first piece, and other long ones."""
    pieces = _SITE.split(title)
    longest = max(map(len, pieces))
    return [one for i, one in enumerate(pieces) if not i or 2 * len(one) > longest]


def _bare(title: str) -> str:
    """Return a tab's title without the name of the site, which is mostly its shorter end."""
    pieces = _SITE.split(title)
    longest = max(pieces, key=len)
    return longest if len(longest) > _MUCH_LONGER * len(pieces[0]) else pieces[0]


def _without(title: str, outlet: str) -> str:
    pieces = _SITE.split(title)
    apart = len(pieces) > 1 and pieces[-1].casefold() == outlet.casefold()
    return title[: title.rindex(pieces[-1])].rstrip(" |–—·-»") if apart else title

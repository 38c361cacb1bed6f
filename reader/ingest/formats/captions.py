"""Which captions of a page are those of its article's pictures, each told once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from urllib.parse import urlsplit

from reader.core.article import BlockKind
from reader.ingest.extracted import Part
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.furniture import is_furniture
from reader.ingest.pictures import is_caption

_ALNUM = re.compile(r"[\W_]+")
_COUNTER = re.compile(r"\A\s*\d{1,3}\s?(?:of|/|von|sur|de|из|з)\s?\d{1,3}\s?")
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)\Z", re.IGNORECASE)
_STEPS_TO_LINK = 4
_NEARLY_ALL = 0.9
_BEGINNING = 60
"""By how many letters and digits, from the first, two captions are the same."""


def each_caption_once(parts: Sequence[Part]) -> list[Part]:
    """Return the parts, with a caption that another has said, or a gallery's button, as furniture.

    Galleries have each caption several times: short and in full, and in what opens over the page.
    """
    captions = [i for i, part in enumerate(parts) if part.kind is BlockKind.CAPTION]
    letters = {i: _letters(parts[i].text) for i in captions}
    fullest: dict[str, int] = {}
    for i in captions:
        other = fullest.setdefault(letters[i][:_BEGINNING], i)
        if len(letters[i]) > len(letters[other]):
            fullest[letters[i][:_BEGINNING]] = i
    told = set(fullest.values())
    return [
        replace(part, kind=BlockKind.FURNITURE)
        if i in letters and (i not in told or is_furniture(part.text))
        else part
        for i, part in enumerate(parts)
    ]


def leads_elsewhere(leaf: Leaf) -> bool:
    """Tell whether what looks like a caption is the name of another page, which it links to."""
    element = leaf.element
    around = (element, *islice(element.iterancestors(), _STEPS_TO_LINK))
    link = next((one for one in around if one.tag == "a"), None)
    if link is not None:
        return _is_to_page(link)
    within = [one for one in element.iter("a") if _is_to_page(one)]
    linked = sum(len("".join(one.itertext()).strip()) for one in within)
    return linked >= len(leaf.text) * _NEARLY_ALL > 0 and not is_caption(leaf.text)


def _is_to_page(link: Element) -> bool:
    address = (link.get("href") or "").strip()
    if not address or address.startswith(("#", "javascript:")):
        return False
    try:
        return not _PICTURE.search(urlsplit(address).path)
    except ValueError:
        return True


def _letters(text: str) -> str:
    return _ALNUM.sub("", _COUNTER.sub("", text)).casefold()

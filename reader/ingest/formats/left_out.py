"""Paragraphs that trafilatura leaves out although the page sets them like those that it takes.

So it is with articles in several pieces, between which something else stands, and with posts of
social networks that an article shows.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.extracted import Part
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.furniture import is_furniture, opens_others
from reader.ingest.page import reads_as_prose
from reader.ingest.stamps import is_hour

_ALNUM = re.compile(r"[\W_]+")
_POST = re.compile(
    r"\b(?:twitter-(?:tweet|video)|instagram-media|bluesky-embed|mastodon-embed|fb-post|"
    r"tiktok-embed|reddit-embed-bq|text-post-media|telegram-post)\b"
)
_BOX = re.compile(
    r"paywall|regwall|(?<![a-z])barrier|cookie|consent|gdpr|(?<![a-z])cmp(?:box|[-_]|\b)|didomi|"
    r"onetrust|usercentrics|wm-ipp|subscri(?:be|ption|ber)s?[-_]?(?:wall|offer|prompt|promo|banner|"
    r"box|cta)|newsletter[-_]?(?:sign-?up|form|box|promo|widget|banner)",
    re.IGNORECASE,
)
"""Names of what is laid over a page: consents, offers, an archive's own bar."""

_KEY = 48
_SHORTEST = 30
_USUAL = 2
_STEPS = 3
_STEPS_TO_POST = 4
_STEPS_TO_BOX = 7
_SHORTEST_BEGINNING = 8
_NEAR = 6
_LONG, _VERY_LONG = 100, 1000
_SEVERAL = 3
_CELLS = " | "
_MOST_TABLES, _MOST_COPIES = 8, 8
_MOST_LINKED = 0.3

_Setting = tuple[tuple[str, str], ...]


@frozen
class Where:
    """Where each part of the trunk is on the page: its leaf's index, None where not found."""

    leaves: tuple[int | None, ...]

    @property
    def found(self) -> list[int]:
        """The indices of those that were found."""
        return [index for index in self.leaves if index is not None]


def key(text: str) -> str:
    """Return the letters and digits that a piece of text begins with."""
    return _key(text[: 4 * _KEY])


@lru_cache(2_000)
def _key(text: str) -> str:
    return _ALNUM.sub("", text).casefold()[:_KEY]


def keys_of(leaves: Sequence[Leaf]) -> list[str]:
    """Return the keys of the leaves, to be made once for a page."""
    return [key(leaf.text) for leaf in leaves]


def located(trunk: Sequence[Part], keys: Sequence[str]) -> Where:
    """Find the leaf of each part by its key, going forward where it can be either of several."""
    places: dict[str, list[int]] = {}
    for i, one in enumerate(keys):
        places.setdefault(one, []).append(i)
    found: list[int | None] = []
    last = -1
    for part in trunk:
        candidates = places.get(key(part.text), [])
        beyond = bisect_right(candidates, last)
        ahead = candidates[beyond] if beyond < len(candidates) else None
        if ahead is None and not candidates:
            ahead = _begun_near(part, keys, last)
        found.append(ahead)
        last = last if ahead is None else ahead
    return Where(tuple(found))


def _begun_near(part: Part, keys: Sequence[str], last: int) -> int | None:
    """Return the next leaf that a short part is the beginning of, as names without their day."""
    wanted = key(part.text)
    if not _SHORTEST_BEGINNING <= len(wanted) < _KEY:
        return None
    near = range(last + 1, min(last + 1 + _NEAR, len(keys)))
    return next((i for i in near if keys[i].startswith(wanted)), None)


def with_left_out(trunk: Sequence[Part], leaves: Sequence[Leaf], keys: Sequence[str]) -> list[Part]:
    """Return the parts with the paragraphs and posts of the same article that they lack.

    What the page hides is furniture, unless it is the article itself, and so is a piece that has
    all of it once more.
    """
    parts = _seen(_taken_apart(trunk, leaves), leaves, keys)
    parts = _outside_boxes(parts, leaves, located(parts, keys))
    where = located(parts, keys)
    missing = dict(_missing(parts, where, leaves))
    found: list[Part] = []
    last = -1
    for part, index in zip(parts, where.leaves, strict=True):
        if index is not None:
            found += [one for i, one in missing.items() if last < i < index]
            last = index
        found.append(part)
    return [*found, *(one for i, one in missing.items() if i > last)]


def mostly_linked(leaf: Leaf) -> bool:
    """Tell whether much of a piece is links."""
    linked = sum(len("".join(one.itertext())) for one in leaf.element.iter("a"))
    return linked >= len(leaf.text) * _MOST_LINKED


def _taken_apart(trunk: Sequence[Part], leaves: Sequence[Leaf]) -> list[Part]:
    """Return the parts, each that is a whole table made for looks as the pieces that it holds."""
    found: list[Part] = []
    tables = 0
    for part in trunk:
        table = _CELLS in part.text and len(part.text) >= _VERY_LONG // 2
        tables += table
        held = _held(part, leaves) if table and tables <= _MOST_TABLES else []
        prose = sum(reads_as_prose(leaf.text) for leaf in held)
        several = [Part(leaf.text, leaf.kind) for leaf in held if not _is_menu(leaf)]
        found += several if prose >= _SEVERAL else [part]
    return found


def _held(part: Part, leaves: Sequence[Leaf]) -> list[Leaf]:
    """Return the leaves whose whole text stands in a part, in their order there."""
    letters, at = _letters([part.text]), 0
    found: list[Leaf] = []
    for leaf in leaves:
        own = _letters([leaf.text])
        place = letters.find(own, at, at + len(own) + _VERY_LONG) if own else -1
        if place >= 0:
            at = place + len(own)
            found.append(leaf)
    return found


def _is_menu(leaf: Leaf) -> bool:
    return mostly_linked(leaf) and not reads_as_prose(leaf.text)


def _outside_boxes(parts: Sequence[Part], leaves: Sequence[Leaf], where: Where) -> list[Part]:
    """Return the parts without what stands in boxes laid over the page, if that is the less."""
    boxed = {
        i for i, at in enumerate(where.leaves) if at is not None and _is_boxed(leaves[at].element)
    }
    rest = [part for i, part in enumerate(parts) if i not in boxed]
    within = sum(reads_as_prose(parts[i].text) for i in boxed)
    return rest if within < sum(reads_as_prose(part.text) for part in rest) else list(parts)


def _is_boxed(element: Element) -> bool:
    at = element
    for _ in range(_STEPS_TO_BOX):
        if at is None or at.tag in {"body", "article", "main"}:
            return False
        if _BOX.search(f"{at.get('class') or ''} {at.get('id') or ''}"):
            return True
        at = at.getparent()
    return False


def _seen(parts: Sequence[Part], leaves: Sequence[Leaf], keys: Sequence[str]) -> list[Part]:
    """Return the parts, what nobody can see of them as furniture if it is the smaller part."""
    known = set(keys)
    unknown = [i for i, part in enumerate(parts) if key(part.text) not in known]
    page = _letters(leaf.text for leaf in leaves) if unknown else ""
    hidden = {i for i in unknown if key(parts[i].text) not in page} | set(_copies(parts))
    if not hidden:
        return list(parts)
    shown = _letters(part.text for i, part in enumerate(parts) if i not in hidden)
    own = sum(len(parts[i].text) for i in hidden if not _repeats(parts[i].text, shown))
    if own >= len(shown):
        return list(parts)
    furniture = BlockKind.FURNITURE
    return [replace(one, kind=furniture) if i in hidden else one for i, one in enumerate(parts)]


def _copies(parts: Sequence[Part]) -> Iterator[int]:
    """Yield which pieces have several paragraphs in them that stand by themselves as well."""
    keys = {key(part.text) for part in parts if _LONG <= len(part.text) < _VERY_LONG}
    long = [i for i, part in enumerate(parts) if len(part.text) >= _VERY_LONG]
    for i in sorted(long, key=lambda i: -len(parts[i].text))[:_MOST_COPIES]:
        letters = _letters([parts[i].text])
        if sum(one in letters for one in keys) >= _SEVERAL:
            yield i


def _repeats(text: str, words: str) -> bool:
    """Tell whether the middle of a piece stands elsewhere as well."""
    letters = _letters([text])
    middle = len(letters) // 2
    return letters[middle : middle + _KEY] in words


def _letters(texts: Iterable[str]) -> str:
    return _ALNUM.sub("", "".join(texts)).casefold()


def _missing(
    trunk: Sequence[Part], where: Where, leaves: Sequence[Leaf]
) -> Iterator[tuple[int, Part]]:
    """Yield what is of the article and not in the trunk, with its place on the page."""
    taken = where.found
    own = [leaves[i] for i in taken if reads_as_prose(leaves[i].text)]
    settings = Counter(_setting(leaf) for leaf in own)
    usual = {setting for setting, count in settings.items() if count >= _USUAL}
    if not usual:
        return
    containers = {leaf.container for leaf in own}
    words = ""
    ahead: dict[int, Part] = {}
    known, last = set(taken), taken[-1]
    for i in range(taken[0] + 1, len(leaves)):
        leaf = leaves[i]
        if leaf.level == 1 and i > last:
            break  # another article begins
        if i < last and i not in known and _is_post(leaf):
            ahead[i] = Part(leaf.text, BlockKind.QUOTE)
            continue
        alike = i not in known and _is_set_alike(leaf, usual, containers)
        if alike:
            words = words or _letters(part.text for part in trunk)
            alike = key(leaf.text) not in words
        if alike or (i in known and leaf.level == 0):
            yield from ahead.items()
            yield from _entry_above(i, leaves, taken)
            ahead.clear()
        if alike:
            yield i, Part(leaf.text, leaf.kind)


def _entry_above(
    index: int, leaves: Sequence[Leaf], taken: Sequence[int]
) -> Iterator[tuple[int, Part]]:
    """Yield the hour and the heading right above a paragraph, as running reports have them."""
    above = [i for i in range(max(taken[0] + 1, index - 2), index) if i not in taken]
    headed = bool(above) and leaves[above[-1]].level > 1 and above[-1] == index - 1
    if not headed or mostly_linked(leaves[index - 1]) or _is_boxed(leaves[index - 1].element):
        return
    if not _is_of_entry(leaves[index - 1], leaves[index]):
        return
    hour = above[0] == index - 2 and is_hour(leaves[index - 2].text)
    if hour:
        yield index - 2, Part(leaves[index - 2].text, BlockKind.PARAGRAPH)
    yield index - 1, Part(leaves[index - 1].text, BlockKind.HEADING)


def _is_of_entry(heading: Leaf, leaf: Leaf) -> bool:
    """Tell whether a heading stands in what the paragraph below it stands in, and leads no list."""
    around = set(islice(leaf.element.iterancestors(), _STEPS))
    own = set(islice(heading.element.iterancestors(), _STEPS - 1))
    return bool((around & own) - {None}) and not opens_others(heading.text)


def _is_set_alike(leaf: Leaf, usual: set[_Setting], containers: set[Element]) -> bool:
    """Tell whether the page sets a paragraph as it sets others of the article."""
    if len(leaf.text) < _SHORTEST or not reads_as_prose(leaf.text):
        return False
    setting = _setting(leaf)
    if setting not in usual:
        return False
    named = any(name for _, name in setting) or leaf.container in containers
    return named and not mostly_linked(leaf) and not is_furniture(leaf.text)


def _is_post(leaf: Leaf) -> bool:
    return any(_POST.search(name) for _, name in _upwards(leaf.element, _STEPS_TO_POST))


def _setting(leaf: Leaf) -> _Setting:
    """Return the tags and classes of a piece's element and the two around it."""
    return tuple(_upwards(leaf.element, _STEPS))


def _upwards(element: Element, steps: int) -> Iterator[tuple[str, str]]:
    at = element
    for _ in range(steps):
        if at is None:
            return
        yield str(at.tag), at.get("class") or ""
        at = at.getparent()

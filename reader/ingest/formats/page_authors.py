"""Who wrote the article on a web page: names without what pages put around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from reader.ingest import names
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.formats.outlet_names import is_outlet
from reader.ingest.formats.shown_dates import names_of, place_of_title
from reader.ingest.people import is_name, without_arabic_place
from reader.ingest.pictures import is_caption
from reader.ingest.stamps import is_date

_LEAD = re.compile(
    r"(?:(?:(?:view |see |all |more |zeige |alle |weitere )*(?:posts?|articles?|stories|beiträge|"
    r"artikel)|written|posted|published|reported|reviewed|created|story|words|text|texte|"
    r"geschrieben|verfasst|gepostet|"
    r"(?:publicado|publié|veröffentlicht|erstellt)(?: am [\w. ]{6,20})?|"
    r"(?:ein )?(?:gast)?(?:beitrag|kommentar|artikel|bericht|interview|rezept)|автор) )?"
    r"(?:(?:by|von|vom|par|por|door|av|af|przez|от)\b|By(?=[A-Z]))[\s:]*"
    r"|(?:autor(?:in|en|es)?|authors?|auteurs?|autore|texte?|story|words|автор|verfasser(?:in)?)"
    r"\s*:\s*",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"[\s,;|·•(–—-]*(?:\b(?:am|on|le|el|um|at|à|den)\s+)?\d{1,2}\s?[.:/h ]\s?\w+"
    r"|[\s,|·•–—-]*\d{4}\b"
    r"|[\s,]+(?:on\s)?(?:[A-Z][a-z]{2,5}day,?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?\b"
    r"|(?<=[a-z])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|(?<=[a-z])(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\s\d"
)
_AFTER = re.compile(
    r"\s*(?:[|•·»›→←>\n]|\s[–—-]\s|\bfor (?:the )?[A-Z]"
    r"|\b(?:updated|published|posted|aktualisiert|publiziert)\b"
    r"|(?:Publié|Mis à jour|Publicado|Actualizado|Pubblicato|Veröffentlicht)(?![a-zà-ÿ]{3})"
    r"|\((?:avec|with|mit|con|com)\s|, in (?=[A-Z]))",
)
_NONE = re.compile(
    r"→|←|https?:|www\.|@|©|\bcontributed (?:to|reporting)\b|\b(?:GmbH|Inc\.?|Ltd\.?|LLC|e\. ?V\.|"
    r"Co\. ?KG)(?!\w)|\b(?:archiv|anzeigen|kommentar\w*|comments?\b|share|subscribe|edit|login|"
    r"admin|mehr|more|follow|wordpressadmin|newsletter|copyright|anonymous|unknown|straße|street)\b"
    r"|[?!]|\A\W*\Z"
    r"|\A\S*\.\S{2,4}\Z",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:(?:by|von|par|por|autor|author)?\s*:?|first|last|(?:(?:first |last )?"
    r"(?:published|posted|updated|modified)|publié|mis à jour|modifié|veröffentlicht|aktualisiert|"
    r"publicado|actualizado|pubblicato|опубликовано|обновлено|опубліковано|оновлено)"
    r"(?: (?:on|at|le|am|el|em|il|date))?\s*:?)\Z",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\A|[ _-])(?:by-?line|signature|author|autor|auteur|writer|verfasser)"
    r"(?!s?[_-]?(?:bio|box|desc|about))",
    re.IGNORECASE,
)
_TAGS = ("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author")
_MARKED = (
    "//body//*[@itemprop='author']//*[@itemprop='name'] | //body//*[@itemprop='author']"
    "[not(.//*[@itemprop='name'])] | //body//*[@rel='author']"
    " | //body//*[contains(@class, 'vcard')]//*[contains(concat(' ', @class, ' '), ' fn ')]"
)
_ASIDE = re.compile(
    r"comment|kommentar|related|sidebar|widget|teaser|footer|share|social", re.IGNORECASE
)
_COMMENT = re.compile(r"comment(?!ary)|kommentar|widget|related", re.IGNORECASE)
_LABEL = re.compile(
    r"(?:autor(?:in|en)?|authors?|auteurs?|written by|geschrieben von|verfasst von|von|by|text)\s*:"
    r"\s*[^\W\d_]",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    r"(?:autor(?:in|en|es)?|authors?|auteurs?|autor[ei]|written by|автор[ыи]?)\s?:?", re.IGNORECASE
)
_DAY = re.compile(
    r"\s*(?:[|/·•]|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b\d{1,2}:\d\d(?:\s?(?:Uhr|[ap]m)\b)?"
    r"|\b\d{1,2}\.? [^\W\d_]{3,9}\.? \d{4}\b|\b[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\b)\s*"
)
_WITHIN = re.compile(r"\b(?:by|von|par|por) ((?:[^\W\d_a-z][\w.’'-]*(?: |\Z)){1,4})")
_SPACE = re.compile(r"\s+")
_LONGEST, _LONGEST_MARKED, _LONGEST_SHOWN = 100, 50, 120
_MOST, _MOST_WORDS, _MOST_WITHIN = 8, 9, 30
_NEAR = range(-4, 13)


def bare_author(text: str, outlet: str = "") -> str:
    """Return the names in a byline: without "By", a date, links; "" where none are left."""
    bare = without_arabic_place(_SPACE.sub(" ", text).strip(" \u200b\ufeff,;|"))
    for _ in range(2):
        bare = _LEAD.sub("", bare, count=1) if _LEAD.match(bare) else bare
    for pattern in (_AFTER, _DATED):
        found = pattern.search(bare)
        if found and found.start() > 1:
            bare = bare[: found.start()]
    bare = bare.strip(" ,;|·•–—-:").replace(" ,", ",")
    name, comma, last = bare.rpartition(",")
    if comma and last.strip() and last.strip().casefold() in outlet.casefold().split():
        bare = name.strip()
    if (
        _ALONE.match(bare)
        or _LABEL_ALONE.fullmatch(bare)
        or _NONE.search(bare)
        or is_date(bare)
        or len(bare.split()) > _MOST_WORDS + 9 * bool(comma)
    ):
        return ""
    nobody = is_outlet(bare, outlet) or not any(map(str.isalpha, bare)) or bare in names.SECTIONS
    return "" if nobody else bare


def authors_in_fields(data: Mapping[str, Any], meta: Mapping[str, str], outlet: str) -> str:
    """Return the authors whom JSON-LD or meta elements name, people before the outlet's like."""
    people, others = _in_data(data, outlet)
    if people:
        return ", ".join(dict.fromkeys(people[:_MOST]))
    tagged = (bare_author(meta.get(tag, ""), outlet) for tag in _TAGS)
    return next(filter(None, chain(tagged, others)), "")


def _in_data(data: Mapping[str, Any], outlet: str) -> tuple[list[str], list[str]]:
    value = data.get("author") or data.get("creator")
    people: list[str] = []
    others: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        said = one.get("name") if isinstance(one, dict) else one
        for text in said if isinstance(said, list) else [said]:
            name = bare_author(text[:_LONGEST], outlet) if isinstance(text, str) else ""
            is_person = not (isinstance(one, dict) and one.get("@type") == "Organization")
            if name:
                (people if is_person else others).append(name)
    return people, others


def author_marked(root: Element, outlet: str) -> str:
    """Return the author named by an element that is for nothing else."""
    found = [one for one in root.xpath(_MARKED)[:6] if not _ASIDE.search(names_of(one))]
    first = _first(("".join(one.itertext()) for one in found), outlet, _LONGEST_MARKED)
    return ", ".join([first, *_beside(found, first, outlet)]) if first else ""


def _beside(found: Sequence[Element], first: str, outlet: str) -> Iterator[str]:
    """Yield the other people who are named by the same kind of element in the same line."""
    named = [(one, bare_author("".join(one.itertext()), outlet)) for one in found]
    line = next(one.getparent() for one, name in named if name == first)
    others = (name for one, name in named if one.getparent() is line and is_name(name))
    yield from (name for name in dict.fromkeys(others) if name not in first)


def author_shown(leaves: Sequence[Leaf], title: str, outlet: str) -> str:
    """Return the author whom the page shows.

    That is: at the title a line that begins with "Von" or stands in a byline's element, a label
    ("Author: …") that is there once, or a name beside a date.
    """
    at = place_of_title(leaves, title)
    around = [leaves[at + i] for i in _NEAR if i and 0 <= at + i < len(leaves)]
    short = (leaf for leaf in around if len(leaf.text) <= _LONGEST_SHOWN)
    near = [leaf for leaf in short if not is_caption(leaf.text)]
    labelled = {
        line
        for leaf in leaves
        if len(leaf.text) <= _LONGEST_SHOWN and not _ASIDE.search(names_of(leaf.element))
        for line in (" ".join(leaf.text.split()),)
        if _LABEL.match(line)
    }
    once = labelled if len(labelled) == 1 else ()
    return _first(
        chain(_shown(near), once, _beside_days(near), _below_label(leaves)), outlet, _LONGEST
    )


def _shown(leaves: Sequence[Leaf]) -> Iterator[str]:
    for leaf in leaves:
        for line in leaf.text.split("\n"):
            lead = _LEAD.match(line)
            if lead and not leaf.level and line[lead.end() : lead.end() + 1].isupper():
                yield line
    for leaf in leaves:
        within = islice(leaf.element.iter(), _MOST_WITHIN)
        own = [one for one in within if _NAMED.search(str(one.get("class")))]
        names = names_of(leaf.element)
        if own and not _COMMENT.search(names):
            yield "".join(own[-1].itertext())
        elif _NAMED.search(names) and not _ASIDE.search(names) and not leaf.level:
            yield leaf.text


def _beside_days(near: Sequence[Leaf]) -> Iterator[str]:
    """Yield the names that stand beside a date at the title."""
    for leaf in near:
        if leaf.level or _ASIDE.search(names_of(leaf.element)):
            continue
        parts = [part.strip(" ,.:|/–—-") for part in _DAY.split(" ".join(leaf.text.split()))]
        if any(sign.isdigit() for sign in leaf.text) and len(parts) > 1:
            within = [m[1] for part in parts if (m := _WITHIN.search(part))]
            yield from (*within, *(part for part in parts if is_name(part)))


def _below_label(leaves: Sequence[Leaf]) -> Iterator[str]:
    """Yield the name in a piece of its own below a label such as "Authors", where that is once."""
    labels = [i for i, leaf in enumerate(leaves[:-1]) if _LABEL_ALONE.fullmatch(leaf.text.strip())]
    if len(labels) == 1 and is_name(leaves[labels[0] + 1].text):
        yield leaves[labels[0] + 1].text


def _first(texts: Iterator[str], outlet: str, longest: int) -> str:
    names = (bare_author(text, outlet) for text in texts if len(text) <= _LONGEST_SHOWN)
    return next((name for name in names if name and len(name) <= longest), "")

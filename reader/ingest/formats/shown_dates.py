"""Days that can be seen on a web page, with what stands before them: "Erschienen am: 13.10.2021".

Fields for machines are read elsewhere; here it is the words and figures that a reader sees, in the
languages that newspapers of Europe and their neighbours are written in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import IntEnum

from reader.core.frozen import frozen
from reader.ingest.formats.markup import Element, Leaf

_MONTHS = (
    "jan|ene|gen|янв|січ|sty|led|oca|tam|يناير|كانون الثاني",
    "feb|fév|fev|feв|фев|лют|lut|úno|şub|hel|فبراير|شباط",
    "mar|mär|maa|mrt|березн|бер|мар|bře|مارس|آذار",
    "apr|avr|abr|апр|квіт|kwi|dub|nis|huh|أبريل|ابريل|نيسان",
    "may|mai|maj|mag|mei|май|мая|трав|kvě|tou|مايو|أيار",
    "jun|juin|giu|июн|черв|cze|červn|červen|haz|kes|يونيو|حزيران",
    "jul|juil|lug|июл|лип|lip|červenec|července|tem|hei|يوليو|تموز",
    "aug|août|aou|ago|авг|серп|sie|srp|ağu|elo|أغسطس|اغسطس|آب",
    "sep|set|сен|верес|wrz|zář|eyl|syy|سبتمبر|أيلول",
    "oct|okt|ott|out|окт|жовт|paź|říj|eki|lok|أكتوبر|اكتوبر|تشرين الأول",
    "nov|ноя|листоп|lis|kas|marras|نوفمبر|تشرين الثاني",
    "dec|dez|déc|dic|дек|груд|gru|pro|ara|jou|des|ديسمبر|كانون الأول",
)
"""How names of months begin, one row a month; longer beginnings are tried first."""

_BEGINNINGS = sorted(
    ((name, n) for n, row in enumerate(_MONTHS, 1) for name in row.split("|")),
    key=lambda pair: -len(pair[0]),
)
_NAME = r"(?P<{0}>[^\W\d_]{{3,12}})"
_DATE = re.compile(
    r"(?<![\d.,/])(?:"
    r"(?P<y1>(?:19|20)\d\d)(?:[-/.]\s?|年\s?)(?P<m1>\d{1,2})(?:[-/.]\s?|月\s?)(?P<d1>\d{1,2})(?!\d)"
    r"|(?P<d2>\d{1,2})(?P<sign>[./-])\s?(?P<m2>\d{1,2})[./-]\s?(?P<y2>(?:19|20)?\d\d)(?![\d/:])"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of |/ )?{_NAME.format('m3')}"
    r"(?: / \w{3,10})?[.,]{0,2}[ -](?:de |del )?(?P<y3>(?:19|20)\d\d)(?:(?!\d)|(?=\d\d?\.))"
    rf"|{_NAME.format('m4')}\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:, ?| )"
    r"(?P<y4>(?:19|20)\d\d)(?!\d)"
    r")",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:publi(?:sh|e|é|z|c|k|s)\w*|pubbl\w+|posted|released|(?:press )?release|dated?|issued|"
    r"datum|erschienen|erscheinungs(?:datum|tag)|veröff\w+|erstellt|eingestellt|online seit|"
    r"(?:mitteilung|meldung|artikel|beitrag|nachricht|bericht|news|text|\w+mitteilung|\w+meldung) "
    r"vom|mis en ligne|paru|fecha|data|gepubl\w+|geplaatst|udgivet|opubl\w+|dodano|wydano|vydáno|"
    r"опубл\w+|оприлюд\w+|дата|yayın\w*|julkaistu|megjelent|közzétéve)\b"
    r"|نشر|公開|投稿日|掲載日|发布|發布|发表",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:(?:last |latest )?(?:updat|modif|revis|edit)\w*|aktuali\w+|geändert|änderung\w*|"
    r"überarbeitet|stand|mise?s? à jour|actuali\w+|aggiorna\w+|atuali\w+|bijgewerkt|gewijzigd|"
    r"uppdater\w+|oppdater\w+|opdater\w+|zaktual\w+|обнов\w+|измен\w+|онов\w+|güncel\w+|"
    r"päivitetty)\b|更新|تحديث",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:access\w*|retriev\w*|abgerufen|abruf|zugriff|zuletzt besucht|consulté\w*|consultado|"
    r"copyright|until|deadline|bis|ab|gültig|expir\w+|born|geb(?:oren|\.)|died|gestorben|joined|"
    r"since|seit|registrier\w*|registered|beigetreten|current|today|heute|aktuelle\w*|"
    r"comments?|kommentare?|reply|antwort\w*|termine?|veranstaltung\w*|events?|from|"
    r"till|founded|gegründet|archiv\w*|captured|last visited)\b|©|\(c\)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\baside\b|updat|modif|edited|comment(?!ary)|kommentar|related|sidebar|widget|teaser|"
    r"recommend|most-?read|popular|latest",
    re.IGNORECASE,
)
_CALENDAR = re.compile(r"event|veranstalt|calend|kalend", re.IGNORECASE)
_FOR_IT = re.compile(
    r"publi[a-z]*[-_]?(?:date|time|datum|ed)|pubdate|post(?:ed)?[-_]?(?:date|on)|entry[-_]date|"
    r"article[-_]?(?:date|created)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"publi|post(?:ed|-?_?date|meta|-meta|-info)|entry-(?:date|meta|top)|dateline|byline|"
    r"(?:article|news|story)[-_]?(?:date|meta|info|created|data|head)|(?:\A|[ _-])dat(?:e|um|a)\b|"
    r"timestamp|time-stamp|doc-?data",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d|\d[./-]\s?\d\d\b")
_ODD_SPACE = re.compile(r"[^\S\n]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"(?:[^\W\d_][\w./’' -]{1,40}[,.:–—-]?\s?)?\(?")
_BREAK = re.compile(r"\)?\s?(?:[.:)–—-]|\s-)")
_LONGEST = 200
_LONGEST_LABEL = 40
_LONGEST_LEAD = 120
_LONGEST_REST = 90
_TITLE = 12
_JUST_AFTER, _JUST_BEFORE = 14, 5
_MOST_WORDS, _FEW_WORDS = 7, 2
_LARGEST_MONTH = 12
_CENTURY = 2000


class Label(IntEnum):
    """What is said before a day, the surest of publication first."""

    PUBLISHED = 0
    """A label says so."""
    ALONE = 1
    """It stands on a line of its own at the title, or in an element named for it."""
    BESIDE = 2
    """It stands beside a few words at the title."""
    ASIDE = 3
    """A label says so, beside the article: it may be about another one."""
    UPDATED = 4
    OTHERWISE = 5
    """It says when something else was: when a link was looked up, a comment written."""


@frozen
class Shown:
    """A day that can be seen, the words with it, and how many pieces of text below the title."""

    day: dt.date
    label: Label
    said: str
    below: int

    @property
    def is_near(self) -> bool:
        """Tell whether it stands at the title."""
        return -_JUST_BEFORE <= self.below <= _JUST_AFTER


def shown_days(leaves: Sequence[Leaf], title: str, language: str) -> tuple[Shown, ...]:
    """Return the days that short pieces of a page show, in their order.

    `title` is the article's, `language` its tag; it decides what 3/4/2021 means, and where it could
    be either, such days are left out.
    """
    at = place_of_title(leaves, title)
    found: list[Shown] = []
    for i, leaf in enumerate(leaves):
        lead = _leading(leaf, i - at, language)
        if lead is not None:
            found.append(lead)
        elif len(leaf.text) <= _LONGEST and _YEAR.search(leaf.text):
            above = leaves[i - 1].text if i else ""
            found += _in_leaf(leaf, above, i - at, language)
    return tuple(found)


def published(days: Sequence[Shown]) -> Shown | None:
    """Return the day that is shown as that of publication, or None.

    A label counts at the title; elsewhere only where all labels say the same day, for there the
    pages list other articles. Without one the first day below the title counts, or the last above
    it; then one that is nowhere near, if there is no other.
    """
    labelled = [one for one in days if one.label is Label.PUBLISHED]
    near = [one for one in labelled if one.is_near]
    if near or len({one.day for one in labelled}) == 1:
        return (near or labelled)[0]
    for label in (Label.ALONE, Label.BESIDE):
        first = [one for one in days if one.label is label and one.is_near]
        below = [one for one in first if one.below >= 0]
        if below or first:
            return below[0] if below else first[-1]
    for label in (Label.ALONE, Label.ASIDE):
        found = [one for one in days if one.label is label]
        if len({one.day for one in found}) == 1:
            return replace(found[0], label=Label.BESIDE)
    return None


def updated(days: Sequence[Shown]) -> Shown | None:
    """Return the day of the last change, where all that are shown are the same, or None."""
    found = [one for one in days if one.label is Label.UPDATED]
    return found[0] if len({one.day for one in found}) == 1 else None


def _leading(leaf: Leaf, below: int, language: str) -> Shown | None:
    """Return the day that opens running text, after a place or alone: "Bonn, (12.11.2021). The"."""
    if below <= 0 or len(leaf.text) <= _LONGEST:
        return None
    text = _ODD_SPACE.sub(" ", leaf.text[:_LONGEST_LEAD])
    match = _DATE.search(text)
    if match is None or not _PLACE.fullmatch(text[: match.start()]):
        return None
    day = _day(match, language) if _BREAK.match(text, match.end()) else None
    if day is None or _ASIDE.search(names_of(leaf.element)):
        return None
    return Shown(day, Label.ALONE, text[: match.end()].replace("\n", " "), below)


def written_day(text: str) -> dt.date | None:
    """Return the first day in a text, where there is no doubt which it is, or None."""
    match = _DATE.search(_ODD_SPACE.sub(" ", text))
    return _day(match, "") if match else None


def place_of_title(leaves: Sequence[Leaf], title: str) -> int:
    """Return the index of the piece of text that is the title, of the likeliest, or 0."""
    plain = title.casefold()
    heads = [i for i, leaf in enumerate(leaves) if leaf.level]
    texts = [(i, leaf.text.casefold()) for i, leaf in enumerate(leaves) if len(leaf.text) >= _TITLE]
    same = [i for i, text in texts if plain and text == plain]
    headed = [i for i in same if leaves[i].level]
    headings = [(i, text) for i, text in texts if leaves[i].level and plain]
    within = [i for i, text in headings if text in plain or plain in text]
    first = [i for i in heads if leaves[i].level == 1]
    return next(iter(headed or within or same or first or heads), 0)


def _in_leaf(leaf: Leaf, above: str, below: int, language: str) -> Iterator[Shown]:
    end, text = 0, _ODD_SPACE.sub(" ", leaf.text)
    for match in _DATE.finditer(text):
        before = text[end : match.start()]
        if not end and len(above) <= _LONGEST_LABEL and not _WORD.search(before):
            before = f"{above} {before}"
        first, end = not end, match.end()
        day = _day(match, language)
        if day is not None:
            rest = text[: match.start()] + text[end:]
            label = _label(before, rest, leaf, below, first)
            if label is not None:
                yield Shown(day, label, leaf.text[:60].replace("\n", " "), below)


def _label(before: str, rest: str, leaf: Leaf, below: int, first: bool) -> Label | None:
    """Return what the words before a day, around it, and the names of its elements make it."""
    last = before.rpartition("\n")[2] if before.strip() else before
    for pattern, label in ((_OTHERWISE, Label.OTHERWISE), (_UPDATED, Label.UPDATED)):
        if pattern.search(last):
            return label
    names = names_of(leaf.element)
    words = len(_WORD.findall(rest))
    short = first and words <= _MOST_WORDS and len(rest) <= _LONGEST_REST
    if short and _FOR_IT.search(leaf.element.get("class") or ""):
        return Label.PUBLISHED
    aside = bool(_ASIDE.search(names))
    if _PUBLISHED.search(last) and len(last) <= _LONGEST_LEAD:
        return Label.ASIDE if aside else Label.PUBLISHED
    if aside or not short or (below == 0 and words) or _CALENDAR.search(names):
        return None
    if _OTHERWISE.search(rest):
        return None
    return Label.ALONE if words <= _FEW_WORDS or _NAMED.search(names) else Label.BESIDE


def names_of(element: Element) -> str:
    """Return the tags, classes and ids of an element and the three around it."""
    names: list[str] = []
    at = element
    for _ in range(4):
        if at is None or at.tag in {"body", "article", "main"}:
            break
        names += (at.tag, at.get("class") or "", at.get("id") or "", at.get("itemprop") or "")
        at = at.getparent()
    return " ".join(names)


def _day(match: re.Match[str], language: str) -> dt.date | None:
    if match["y1"]:
        return _made(match["y1"], match["m1"], match["d1"])
    if match["y2"]:
        return _in_figures(match, language)
    number = "3" if match["y3"] else "4"
    return _made(match[f"y{number}"], _month(match[f"m{number}"]), match[f"d{number}"])


def _in_figures(match: re.Match[str], language: str) -> dt.date | None:
    """Return the day of "13.10.2021" or "3/4/21"; None where it could be March or April."""
    first, second, year = int(match["d2"]), int(match["m2"]), int(match["y2"])
    year += _CENTURY if year < 100 else 0
    if match["sign"] == "." or first > _LARGEST_MONTH or (language and language != "en"):
        return _made(year, second, first)
    if second > _LARGEST_MONTH or first == second:
        return _made(year, first, second)
    return None


def _month(name: str) -> int:
    small = name.casefold()
    return next((n for start, n in _BEGINNINGS if small.startswith(start)), 0)


def _made(year: str | int, month: str | int, day: str | int) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None

"""Days that can be seen on a web page, with what stands before them: "Erschienen am: 13.10.2021".

Fields for machines are read elsewhere; here it is the words and figures that a reader sees, in the
languages that newspapers of Europe and their neighbours are written in.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from enum import IntEnum

from reader.core.frozen import frozen
from reader.ingest.formats.markup import Element, Leaf
from reader.ingest.written_days import DATE, Order, day_in, plain

_PUBLISHED = re.compile(
    r"\b(?:publi(?:sh|e|é|z|c|k|s)\w*|pubbl\w+|posted|released|(?:press )?release|date|issued|"
    r"datum|erschienen|erscheinungs(?:datum|tag)|veröff\w+|erstellt|eingestellt|online seit|"
    r"(?:mitteilung|meldung|artikel|beitrag|nachricht|bericht|news|text|\w+mitteilung|\w+meldung) "
    r"vom|mis en ligne|paru|fecha|data|gepubl\w+|geplaatst|udgivet|opubl\w+|dodano|wydano|vydáno|"
    r"опубл\w+|публик\w+|објав\w+|оприлюд\w+|дата|yayın\w*|julkaistu|megjelent|közzétéve|objav\w+|"
    r"di(?:publikasi|terbit)kan|avaldatud|paskelb\w+|δημοσι\w+|đăng|"
    r"postad[oa]|postat|criad[oa] em|cread[oa] el|creato il|inserit[oa] il|colgado|créé|posté|"
    r"rédigé|verschenen|skapad|inlagd|lagt ut|zveřejn\w+|zamieszcz\w+|utworzono|wprowadzono|"
    r"letrehozva|feltöltve|kiadva|eklenme|oluşturulma|giriş tarihi|diterbitkan|tanggal|tayang|"
    r"добавлен\w*|размещен\w*|создан\w*|додано|створено|parašyta|ievietots|lisatud|postitatud)\b"
    r"|نشر|公開|投稿日|掲載日|配信|发布|發布|发表|發稿|입력|등록|पब्लिश|发表于|發表於|发布时间|發佈|日期|作成日|게시|작성|প্রকাশ|प्रकाशित"
    r"|\b(?:entry|post|article) was (?:written|filed)\b"
    r"|(?:\A|[.:;|(\n])\s*dated\b"
    r"|\b(?:beitrag|artikel|eintrag) wurde\b"
    r"|เผยแพร่|วันที่|פורסם|נכתב|منتشر|انتشار|تاريخ|تاریخ|شائع",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:(?:last |latest )?(?:updat|modif|revis|edit)\w*|aktuali\w+|geändert|änderung\w*|"
    r"überarbeitet|stand|mise?s? à jour|actuali\w+|aggiorna\w+|atuali\w+|bijgewerkt|gewijzigd|"
    r"uppdater\w+|oppdater\w+|opdater\w+|zaktual\w+|обнов\w+|измен\w+|онов\w+|güncel\w+|"
    r"päivitetty|frissít\w+|ažurir\w+|ενημ\w+|diperbarui|muokattu|actualitzat|"
    r"posodobljeno|atjaunin\w+|uuendatud|ažuriran\w*|cập nhật)\b"
    r"|更新|تحديث|수정|अपडेट|بروزرسانی|به‌روزرسانی|עודכן|עדכון|আপডেট|อัปเดต",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:access\w*|retriev\w*|abgerufen|abruf|zugriff|zuletzt besucht|consulté\w*|consultado|"
    r"copyright|until|deadline|bis|ab|gültig|expir\w+|born|geb(?:oren|\.)|died|gestorben|joined|"
    r"since|seit|registrier\w*|registered|beigetreten|current|today|heute|"
    r"hoy|oggi|aujourd\w+|bugün|сегодня|сьогодні|dziś|vandaag|hoje|dnes|idag|"
    r"aktuelle\w*|امروز|اليوم|היום|今日|"
    r"comments?|kommentare?|reply|antwort\w*|termine?|veranstaltung\w*|events?|from|"
    r"till|founded|gegründet|archiv\w*|captured|last visited)\b|©|\(c\)"
    r"|出生|生日|生年月日|逝世|引用日|原文|原著",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\baside\b|updat|modif|edited|comment(?!ary)|kommentar|related|sidebar|widget|teaser|"
    r"recommend|most-?read|popular|latest",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"comment(?!ary|s?-?count)|kommentar|related|sidebar|recommend|most-?read|popular",
    re.IGNORECASE,
)
"""What even a piece right at the title is named only where it belongs to something else."""

_POST = re.compile(r"[—–-]\s?[^\n]{0,80}\(@\w{1,20}\)|\A[—–-]\s?@\w{1,20}\b")
"""What stands below a post of a social network: "— Jane Roe (@jane) May 3, 2020"."""

_COUNTS = re.compile(
    r"\b(?:\d+|no|keine?|leave an?|add a|post a|view|show|read|write)\s{1,3}"
    r"(?:comments?|kommentare?|replies|antworten)\b"
    r"|\b(?:comments?|kommentare?)\s?[:(]?\s?\d+\)?|\bcomments? off\b",
    re.IGNORECASE,
)
"""How many comments there are, which no day stands for."""

_PUBLISHED_AFTER = re.compile(
    r"[^.!?\n]{0,30}?\b(?:veröffentlicht|publiziert|gepostet|geschrieben|verfasst|eingestellt|"
    r"gepubliceerd|geplaatst|yayınlandı|yayımlandı)\b",
    re.IGNORECASE,
)
"""What says after a day that something was published then: "am 3. Mai um 9 Uhr veröffentlicht"."""

_ON = re.compile(r"\b(?:am|op)\s(?:[^\W\d_]{2,12},?\s)?\Z", re.IGNORECASE)
_ENTRY = re.compile(
    r"(?:this (?:entry|post|article) was|dieser (?:beitrag|artikel|eintrag)|cet article a|"
    r"cette entrée a|esta entrada|este (?:artículo|artigo|post)|questo (?:articolo|post)|"
    r"dit (?:bericht|artikel))\s[^!?\n]{0,160}",
    re.IGNORECASE,
)
"""The sentence below a post in which a blog tells when it appeared."""

_HOUR = re.compile(r"(?:,|\sum|\sat|\sà|\s?[-–|])?\s\d{1,2}[:.hH]\d\d(?![\d.])")
_SIGNED = re.compile(
    r"\s*(?:by|von|par|por|от|від)\s[^\n]{1,40}?\s[»•·|,–-]\s(?:[^\W\d_]{2,9}\.?,?\s)?",
    re.IGNORECASE,
)
"""Who wrote a post of a forum, before the day and hour: "by otter » Thu "."""

_QUOTED = re.compile(r"\s[„“”\"«»‘]")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CHANGED_AFTER = re.compile(r"\s?[)(]?(?:last ?)?(?:updated?\b|更新|수정)", re.IGNORECASE)
"""What says after a day, not before it, that it is the one of a change."""

_FOR_CHANGES = re.compile(r"(?:\A|[\s_-])(?:updated|modified)(?![\w-]*publi)", re.IGNORECASE)
_CALENDAR = re.compile(r"event|veranstalt|calend|kalend", re.IGNORECASE)
_FOR_IT = re.compile(
    r"publi[a-z]*[-_]?(?:date|time|datum|ed)|pubdate|post(?:ed)?[-_]?(?:date|on)|entry[-_]date|"
    r"article[-_]?(?:date|created)|date[-_]?(?:created|publi)|(?:fecha|data|datum)[-_]?publi",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"publi|post(?:ed|-?_?date|meta|-meta|-info)|entry-(?:date|meta|top)|dateline|byline|"
    r"(?:article|news|story)[-_]?(?:date|meta|info|created|data|head)|"
    r"(?:\A|[ _-])(?:dat(?:e|um|a|o)|fecha|tarih|tanggal|published|publicado)\b|"
    r"timestamp|time-stamp|time-?data|doc-?data",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20|25|1[34])\d\d|年|\d-[a-zA-Z]{3}-\d\d|\d[./-]\s?\d\d(?!\d)")
_ODD_SPACE = re.compile(r"[^\S\n]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"(?:[^\W\d_][\w./’' -]{1,40}[,.:–—-]?\s?)?\(?")
_RUNNING = re.compile(r"(?:\s+[^\W\d_][^\s]*){8}[^\n]*[.!?…]\W{0,3}\Z")
"""A sentence of running text, which ends as one."""

_FIGURE = re.compile(r"\d")
_BREAK = re.compile(r"\)?\s?(?:[.:)–—-]|\s-)")
_LONGEST = 200
_LONGEST_LABEL = 40
_LONGEST_LEAD = 120
_LONGEST_REST = 90
_TITLE = 12
_JUST_AFTER, _JUST_BEFORE = 14, 5
_ABOVE = 2
_BESIDE_IT = range(-2, 4)
_BELOW_IT, _BELOW_IT_IN_FORUM = range(4), range(_JUST_AFTER)
_MOST_WORDS, _FEW_WORDS = 7, 2
_MOST_IN_LINE = 14
_IDEOGRAPHS_A_WORD = 4


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


@frozen
class _Page:
    """What is to be known of a page to read the days on it.

    `around` are the elements that the title stands in.
    """

    language: str
    order: Order
    around: frozenset[Element]

    def day(self, match: re.Match[str]) -> dt.date | None:
        return day_in(match, self.order, self.language)


def shown_days(
    leaves: Sequence[Leaf], title: str, language: str, order: Order = Order.UNKNOWN
) -> tuple[Shown, ...]:
    """Return the days that short pieces of a page show, in their order.

    `title` is the article's, `language` its tag; `order` decides what 3/4/2021 means, and where it
    could be either, such days are left out.
    """
    at = place_of_title(leaves, title)
    around = leaves[at].element.iterancestors() if leaves else ()
    page = _Page(language, order, frozenset(around))
    found: list[Shown] = []
    for i, one in enumerate(leaves):
        entry = _ENTRY.match(one.text) if len(one.text) > _LONGEST else None
        leaf = replace(one, text=entry[0]) if entry else one
        lead = _leading(leaf, i - at, page)
        if lead is not None:
            found.append(lead)
        elif len(leaf.text) <= _LONGEST and _YEAR.search(plain(leaf.text)):
            above = leaves[i - 1].text if i else ""
            found += _in_leaf(leaf, above, i - at, page)
    return tuple(found)


def published(days: Sequence[Shown]) -> Shown | None:
    """Return the day that is shown as that of publication, or None.

    A label counts at the title; elsewhere only where all labels say the same day, for there the
    pages list other articles. Without one the day next to the title counts, one above it as if it
    stood twice as far; then one that is nowhere near, if there is no other.
    """
    labelled = [one for one in days if one.label is Label.PUBLISHED]
    near = [one for one in labelled if one.is_near]
    if not near:
        alone = (one for one in days if one.label is Label.ALONE and one.below in _BELOW_IT)
        near = [one for one in alone if _HOUR.search(one.said)][:1]
    if near or len({one.day for one in labelled}) == 1:
        return (near or labelled)[0]
    for label in (Label.ALONE, Label.BESIDE):
        first = [one for one in days if one.label is label and one.is_near]
        if first:
            return min(first, key=lambda one: max(one.below, -_ABOVE * one.below))
    for label in (Label.ALONE, Label.ASIDE):
        found = [one for one in days if one.label is label]
        below = [one for one in found if one.below > 0]
        # What stands far above may be the day on which somebody looks at the page.
        for some in (found, below):
            if len({one.day for one in some}) == 1:
                return replace(some[0], label=Label.BESIDE)
    return None


def updated(days: Sequence[Shown]) -> Shown | None:
    """Return the day of the last change, where all that are shown are the same, or None."""
    found = [one for one in days if one.label is Label.UPDATED]
    return found[0] if len({one.day for one in found}) == 1 else None


def _leading(leaf: Leaf, below: int, page: _Page) -> Shown | None:
    """Return the day that opens running text, after a place or alone: "Bonn, (12.11.2021). The"."""
    # No day is without a figure, and most running text begins without one.
    if below <= 0 or not _FIGURE.search(leaf.text, 0, _LONGEST_LEAD):
        return None
    if len(leaf.text) <= _LONGEST and not _RUNNING.search(leaf.text):
        return None
    text = _ODD_SPACE.sub(" ", leaf.text[:_LONGEST_LEAD])
    match = DATE.search(text)
    if match is None or not _PLACE.fullmatch(text[: match.start()]):
        return None
    quoted = not match.start() and _QUOTED.match(text, match.end()) is not None
    day = page.day(match) if quoted or _BREAK.match(text, match.end()) else None
    if day is None or _ASIDE.search(names_of(leaf.element, page.around)):
        return None
    return Shown(day, Label.ALONE, text[: match.end()].replace("\n", " "), below)


def place_of_title(leaves: Sequence[Leaf], title: str) -> int:
    """Return the index of the piece of text that is the title, of the likeliest, or 0."""
    wanted = title.casefold()
    heads = [i for i, leaf in enumerate(leaves) if leaf.level]
    headed = [i for i in heads if wanted and leaves[i].text.casefold() == wanted]
    texts = [(i, leaf.text.casefold()) for i, leaf in enumerate(leaves) if len(leaf.text) >= _TITLE]
    same = [i for i, text in texts if wanted and text == wanted]
    headings = [(i, text) for i, text in texts if leaves[i].level and wanted]
    within = [i for i, text in headings if text in wanted or wanted in text]
    first = [i for i in heads if leaves[i].level == 1]
    return next(iter(headed or within or same or first or heads), 0)


def _in_leaf(leaf: Leaf, above: str, below: int, page: _Page) -> Iterator[Shown]:
    end, text = 0, _COUNTS.sub(" ", _ODD_SPACE.sub(" ", plain(leaf.text)))
    changed = _changed(leaf)
    for match in DATE.finditer(text):
        before = text[end : match.start()]
        if not end and len(above) <= _LONGEST_LABEL and not _WORD.search(before):
            before = f"{above} {before}"
        first, end = not end, match.end()
        day = page.day(match)
        if day is None:
            continue
        rest = text[: match.start()] + text[end:]
        opens = not match.start() or text[match.start() - 1] == "\n"
        if _CHANGED_AFTER.match(text, end) or match[0] in changed:
            label: Label | None = Label.UPDATED
        elif first and _ON.search(before) and _PUBLISHED_AFTER.match(text, end):
            label = Label.PUBLISHED
        else:
            label = _label(before, rest, leaf, below, first, page)
        if label is None and opens and first and not below:
            label = Label.BESIDE  # a title that has its day with it
        signed = opens or _SIGNED.fullmatch(before) is not None
        reach = _BESIDE_IT if opens else _BELOW_IT_IN_FORUM
        if label is Label.BESIDE and below in reach and signed and _HOUR.match(text, end):
            label = Label.ALONE
        if label is not None:
            yield Shown(day, label, leaf.text[:60].replace("\n", " "), below)


def _changed(leaf: Leaf) -> frozenset[str]:
    """Return the days within a piece whose time elements are named for a change."""
    times = (one for one in leaf.element.iter("time") if one is not leaf.element)
    named = (one for one in times if _FOR_CHANGES.search(one.get("class") or ""))
    return frozenset(plain("".join(one.itertext())).strip() for one in named)


def _label(
    before: str, rest: str, leaf: Leaf, below: int, first: bool, page: _Page
) -> Label | None:
    """Return what the words before a day, around it, and the names of its elements make it."""
    last = before.rpartition("\n")[2] if before.strip() else before
    for pattern, label in ((_OTHERWISE, Label.OTHERWISE), (_UPDATED, Label.UPDATED)):
        if pattern.search(last):
            return label
    if _POST.search(last):
        return Label.OTHERWISE
    names = names_of(leaf.element, page.around)
    spelt, together = _IDEOGRAPHS.subn(" ", rest)
    words = len(_WORD.findall(spelt)) + together // _IDEOGRAPHS_A_WORD
    short = first and words <= _MOST_WORDS and len(rest) <= _LONGEST_REST
    if short and _FOR_IT.search(leaf.element.get("class") or ""):
        return Label.PUBLISHED
    aside = bool((_OTHERS if below in _BESIDE_IT else _ASIDE).search(names))
    if words > _MOST_IN_LINE and ":" not in last and not _ENTRY.match(leaf.text):
        return None  # a sentence that tells of a day: "wrote on her page, posted on 3 May 2020"
    if _PUBLISHED.search(last) and len(last) <= _LONGEST_LEAD:
        return Label.ASIDE if aside else Label.PUBLISHED
    if aside or not short or (below == 0 and words) or _CALENDAR.search(names):
        return None
    if _OTHERWISE.search(rest):
        return None
    return Label.ALONE if words <= _FEW_WORDS or _NAMED.search(names) else Label.BESIDE


def names_of(element: Element, around: Container[Element] = ()) -> str:
    """Return the tags, classes and ids of an element and the three around it.

    Those that are `around` the title as well say nothing against a day in them.
    """
    names: list[str] = []
    at = element
    for _ in range(4):
        if at is None or at.tag in {"body", "article", "main"} or at in around:
            break
        names += (at.tag, at.get("class") or "", at.get("id") or "", at.get("itemprop") or "")
        at = at.getparent()
    return " ".join(names)

"""Reads what comes after the last running text: credits, author boxes, what is left of the page."""

from __future__ import annotations

import re
from functools import cache

from reader.core.article import BlockKind
from reader.ingest import names, patterns
from reader.ingest.page import Kinds, Page, count_unspaced, count_words, ends_sentence
from reader.ingest.people import is_agency_signature, is_byline, is_credit, is_name, is_plain_byline
from reader.ingest.stamps import is_date, is_dated, is_stamp

_CONTACT = re.compile(r"\b(?:can be reached (?:at|on|via)|follow (?:him|her|them) )", re.IGNORECASE)
_UNMARKED = 30
_VERDICT = re.compile(
    r"(?:(?:our |the )?(?:verdict|ruling|rating|conclusion|bottom line|finding)|bewertung|fazit|"
    r"urteil|veredicto|conclusión|verdict|conclusion|verdetto|ocena|werdykt|вердикт|вывод|висновок|"
    r"النتيجة|الحكم|结论)\s*[:：–—-]\s*\S"
    r"|(?:mostly |partly |half )?(?:true|false|fake|misleading|unproven|unfounded|satire|"
    r"hoax|manipulated|altered|falsch|irreführend|faux|trompeur|falso|engañoso|фейк|неправда|ложь|"
    r"маніпуляція|манипуляция)\W*\Z",
    re.IGNORECASE,
)
"""What a fact-check finds: its last line is the one that counts most."""

_LETTERS = re.compile(r"[^\W\d_]{3,}")


def find_credits(page: Page) -> Kinds:
    """Return the lines anywhere that name authors, editors and agencies in so many words."""
    return {
        i: BlockKind.BYLINE
        for i, text in page.unnamed()
        if is_credit(text) or is_plain_byline(text)
    }


def find_stamps(page: Page) -> Kinds:
    """Return the lines anywhere that say when the article was published or updated."""
    return {i: BlockKind.DATELINE for i, text in page.unnamed() if _is_dated(text)}


def _is_dated(text: str) -> bool:
    return is_stamp(text) or (is_dated(text) and not is_byline(text))


def find_tail(page: Page) -> Kinds:
    """Return the kinds of the short lines after the last running text.

    An article's own sign-off is a byline; names, jobs, biographies and stray words are furniture;
    what a fact-check finds is text.
    Nothing is found where there is no running text at all: then the short lines are the article.
    """
    last = _last_prose(page)
    if last is None:
        return {}
    signed = BlockKind.BYLINE in page.kinds.values()
    found: dict[int, BlockKind] = {}
    for i in range(last + 1, len(page.lines)):
        if not page.free(i):
            signed = True  # a name further down, below links and forms, is not the author's
            continue
        text = page.lines[i].text
        if _VERDICT.match(text):
            continue
        if is_date(text):
            found[i] = BlockKind.DATELINE
        elif not signed and (is_byline(text) or is_name(text) or is_agency_signature(text)):
            found[i], signed = BlockKind.BYLINE, True
        else:
            found[i] = BlockKind.FURNITURE
    return found


def find_boxes(page: Page) -> Kinds:
    """Return the last lines where they describe the authors, as boxes at the foot of pages do."""
    authors = _authors(page)
    found: dict[int, BlockKind] = {}
    for i in range(len(page.lines) - 1, -1, -1):
        if page.kinds.get(i) is BlockKind.FURNITURE:
            continue
        if not (page.free(i) and _is_biography(page, i, authors) and _named(page, i, authors)):
            break
        found[i] = BlockKind.FURNITURE
    return found


def _last_prose(page: Page) -> int | None:
    """Return the last line of running text or of a list, biographies of the authors passed over."""
    authors = _authors(page)
    for i in range(len(page.lines) - 1, -1, -1):
        if page.kinds.get(i) in {BlockKind.LIST_ITEM, BlockKind.QUOTE}:
            return i
        if _is_sentence(page, i) and not _is_biography(page, i, authors):
            return i
    return None


def _is_sentence(page: Page, index: int) -> bool:
    """Tell whether a line is running text or at least a finished sentence of two words.

    An article may well end on a short one, and it must not be folded away. Some scripts mark
    neither words nor the ends of sentences: there the length tells.
    """
    if page.is_prose(index):
        return True
    text = page.lines[index].text
    if not page.free(index) or is_name(text):
        return False
    finished = ends_sentence(text) and count_words(text) > 1
    return finished or count_unspaced(text) >= _UNMARKED


def _authors(page: Page) -> frozenset[str]:
    signed = (page.lines[i].text for i, kind in page.kinds.items() if kind is BlockKind.BYLINE)
    return frozenset(word for text in signed for word in _LETTERS.findall(text.casefold()))


@cache
def _profession() -> re.Pattern[str]:
    others = (
        "academic",
        "analyst",
        "author",
        "expert",
        "lecturer",
        "professor",
        "scholar",
        "student",
    )
    jobs = patterns.words_of(names.JOBS, others)
    return re.compile(
        rf"\b(?:is|was|has been|works as|covers|reports|writes)\b.{{0,80}}\b(?:{jobs})s?\b"
        rf"|\A[\w’'-]+(?:, | )(?:{jobs}) (?:covering|who|focus\w+|based|reporting)\b"
        r"|\b(?:covers|reports on|writes about|has (?:covered|reported|written))\b",
        re.IGNORECASE,
    )


def _is_biography(page: Page, index: int, authors: frozenset[str]) -> bool:
    """Tell whether a line describes an author: by name, or right below a name standing alone."""
    text = page.lines[index].text
    if len(text) > 2 * patterns.LONGEST:
        return False
    if _CONTACT.search(text):
        return True
    above = page.lines[max(0, index - 2) : index]
    named = _named(page, index, authors) or any(is_name(a.text) for a in above)
    return named and bool(_profession().search(text))


def _named(page: Page, index: int, authors: frozenset[str]) -> bool:
    """Tell whether a line begins with the name of an author."""
    opening = _LETTERS.findall(page.lines[index].text[:60].casefold())[:2]
    return any(word in authors for word in opening)

"""Finds what belongs to the page and not to the article: links, share bars, comment forms."""

from __future__ import annotations

import re
from functools import cache

from reader.core.article import BlockKind
from reader.ingest import controls, names, patterns
from reader.ingest.page import Kinds, Page
from reader.ingest.people import is_byline
from reader.ingest.stamps import is_date, is_stamp

_LONGEST_RUN = 8
_TITLE_WORDS = 4
_MENU = re.compile(r"\s*[|•·]\s*|\t+|\s{3,}")
_MENU_PARTS = 4
_PROSE_BEFORE_COMMENTS = 2
_WORD = re.compile(r"[\w-]+")


_ACCOUNT = (
    r"subscribe|log ?in|log ?on|sign ?in|sign ?up|register|my account|newsletters?|e-?paper|search"
    r"|menu|home|donate|anmelden|abo|abonnieren|registrieren|s[’']abonner|se connecter|connexion"
    r"|suscríbete|iniciar sesión|regístrate|accedi|abbonati|registrati|увійти|підписатися|войти"
    r"|подписаться|zaloguj się|prenumerata"
)
"""What stands on a page for its readers' accounts."""

_NUMBER = r"(?: (?:nr|n|no|№)[.°º]?)? ?[\d/-]*"
_COPIED = (
    r"page \d+ of \d+|end of document|document [a-z]{3,}\d{8,}\w*|load-date\s*:.{3,40}",
    r"(?:length\s*:\s*)?[\d,.]+ words|section\s*:.{1,60}|edition \d+,.{1,40}|body",
    r"(?:edition|publication-type|language)\s*:.{1,60}|highlight\s*:.{0,10}",
    r"(?:for immediate release|embargoed until .{3,60})\W*|(?:media |press )?contacts?\s*:.{0,150}",
    r"(?:press|news|media) (?:release|statement)(?: (?:no|number)\.?)? ?[\d/-]*",
    rf"(?:pressemitteilung|medienmitteilung|communiqué de presse){_NUMBER}",
    rf"(?:comunicado de prensa|comunicato stampa|persbericht|прес-?реліз|пресс-?релиз){_NUMBER}",
    r"[a-z]{2,4}\d{3,4} \d .{1,30} \d{4}|\((?:zusammenfassung|wiederholung|korrektur)\b.{0,40}\)",
    r"[^\W\d_][^\s/]{2,30}(?:/[^\W\d_][^\s/]{1,30}){1,5}/",
    rf"(?:{_ACCOUNT})(?:\s*[|•·/]\s*(?:{_ACCOUNT}))+",
)
"""What databases, agencies and press offices write around an article."""


def find_furniture(page: Page) -> Kinds:
    """Return the lines that are furniture by their own wording, or by what they follow."""
    alone = {i for i, line in enumerate(page.lines) if is_furniture(line.text)}
    found = alone | _link_lists(page, alone) | _comments(page)
    return {i: BlockKind.FURNITURE for i in found if page.free(i)}


def is_furniture(text: str) -> bool:
    """Tell whether a line is furniture by its own wording."""
    if len(text) > patterns.LONGEST:
        return False
    if _wording().match(text) or _is_share_bar(text) or _is_rule(text):
        return True
    return _has_sign(text.lower()) and bool(_signed().match(text))


@cache
def _wording() -> patterns.WholeLine:
    return patterns.whole_line(patterns.FURNITURE, _COPIED, patterns.RELATED, patterns.COMMENTS)


@cache
def _signed() -> patterns.WholeLine:
    return patterns.whole_line(patterns.SIGNED)


def _has_sign(lower: str) -> bool:
    """Tell whether any of `patterns.SIGNS` is in a line."""
    for sign in patterns.SIGNS:  # noqa: SIM110 - half as long as with any(), and for every line
        if sign in lower:
            return True
    return False


def opens_others(text: str) -> bool:
    """Tell whether a heading opens the comments or a list of other articles."""
    tables = (patterns.RELATED, patterns.COMMENTS)
    return len(text) <= patterns.LONGEST and bool(patterns.whole_line(*tables).match(text))


def is_pointer(text: str) -> bool:
    """Tell whether a line only points to other articles, in any of several languages."""
    return len(text) <= patterns.LONGEST and bool(_pointers().match(text))


@cache
def _pointers() -> patterns.WholeLine:
    return patterns.whole_line(controls.POINTERS)


def _is_share_bar(text: str) -> bool:
    first = _WORD.search(text)
    if first is None or first[0].casefold() not in names.SHARE_WORDS:
        return False
    return all(match[0].casefold() in names.SHARE_WORDS for match in _WORD.finditer(text))


def _is_rule(text: str) -> bool:
    """Tell whether a line is only dashes, asterisks, bars and the like."""
    return not text.strip("-–—_=*•·.~#|/\\<>+… \u00a0\u200b\ufeff")


def _link_lists(page: Page, alone: set[int]) -> set[int]:
    """Return the lines after "Related Articles" and its like, up to the next running text."""
    opener = patterns.whole_line(patterns.RELATED)
    found: set[int] = set()
    for i in sorted(alone):
        if len(page.lines[i].text) > patterns.LONGEST or not opener.match(page.lines[i].text):
            continue
        for j in range(i + 1, min(i + 1 + _LONGEST_RUN, _title_below(page, i))):
            if page.is_prose(j) or j in found or _is_short_sentence(page.lines[j].text):
                break
            found.add(j)
    return found


def _is_short_sentence(text: str) -> bool:
    """Tell whether a line is a finished sentence, which the name of another article hardly is."""
    return text.endswith((".", ".”", '."', ".»", ".“")) and len(text.split()) >= _TITLE_WORDS


def _title_below(page: Page, opener: int) -> int:
    """Return where the title stands below a list of links above it, or the count of lines.

    That is right above a byline or a day, before any running text.
    """
    end = page.first_prose()
    for i in range(opener + 2, min(end, opener + 2 + _LONGEST_RUN)):
        text = page.lines[i].text
        if is_byline(text) or is_stamp(text) or is_date(text):
            titled = any(_may_be_title(page, j) for j in range(opener))
            return len(page.lines) if titled else i - 1
    return len(page.lines)


def is_menu(text: str) -> bool:
    """Tell whether a line is like "Top Stories | Topics | Video | Listen"."""
    parts = [part.split() for part in _MENU.split(text)]
    digits = any(c.isdigit() for c in text)
    return len(parts) >= _MENU_PARTS and not digits and all(len(part) <= 2 for part in parts)


def _may_be_title(page: Page, index: int) -> bool:
    """Tell whether a line that is no furniture has the words of a title."""
    text = page.lines[index].text
    return len(text.split()) >= _TITLE_WORDS and not (is_furniture(text) or is_menu(text))


def _comments(page: Page) -> set[int]:
    """Return every line after the heading of the comments, where an article stands before it."""
    opener = patterns.whole_line(patterns.COMMENTS)
    before = 0
    for i, line in enumerate(page.lines):
        short = len(line.text) <= patterns.LONGEST
        if before > _PROSE_BEFORE_COMMENTS and short and opener.match(line.text):
            return set(range(i, len(page.lines)))
        before += page.is_prose(i)
    return set()

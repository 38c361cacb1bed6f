"""Reads the head of an article: title, kicker, byline and dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.core.article import BlockKind
from reader.ingest import names, patterns
from reader.ingest.furniture import is_menu
from reader.ingest.page import Kinds, Page, ends_sentence, opens_report, reads_as_prose
from reader.ingest.people import (
    SIGNING,
    is_byline,
    is_job,
    is_letterhead,
    is_masthead,
    is_name,
    is_signature,
    outlet_among,
)
from reader.ingest.stamps import is_date, is_hour, is_stamp

_REACH = 16
_MUCH_LONGER = 3
_FURTHEST = 200
"""The lines in which a head is looked for, where no running text ends it sooner."""
_LONGEST_TITLE = 250
_FINISHED_TITLE_WORDS = 12
_KICKER_WORDS = 3
_KICKER_LENGTH = 40
_TITLE_WORDS = 5
_FEWEST_TITLE_WORDS = 4
_OPENING_TITLES = frozenset(("a", "an", "the", "how", "why"))
"""Words that open a short title above its deck, and no kicker."""

_LONGEST_PLAIN_TITLE = 110
_MOST_TITLE_WORDS = 17
_SLOGAN_LINES = 4
_LONGEST_SLOGAN = 90
_SIGNS_APART = 12
"""How many signs more than the title a line may have that says the same."""

_REPEATED = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_FEWEST_MAIL_LINES = 2
_MAIL = re.compile(
    r"(?:from|to|cc|reply-to|von|an|de|à|para|a|від|кому|от|"
    r"(?P<sent>date|sent|datum|gesendet|envoyé|fecha|enviado|дата|надіслано|отправлено)|"
    r"(?P<subject>subject|betreff|objet|asunto|тема))\s?:\s+(?=\S)",
    re.IGNORECASE,
)
"""What the lines at the head of a mail begin with."""

_PART = re.compile(r"\s*[:|]\s+|\s+[|–—-]\s+")
_COUNT = re.compile(r"(?!(?:19|20)\d\d\Z)\d{1,4}(?:[.,]\d{1,3})?[kK]?")
"""How often something was shared or answered to, alone on a line; a year is none."""

_SECTIONS = frozenset(name.casefold() for name in names.SECTIONS)
_BETWEEN_SECTIONS = re.compile(r"\s*[/|•·,]\s+")
_SITE = re.compile(r"\s+[|–—-]\s+")


def find_head(page: Page) -> Kinds:
    """Return the kinds of the lines before the first running text, title included.

    The title is the first line that is neither furniture, date nor byline; a few words above a
    longer line are its kicker.
    """
    found = dict(_mail_lines(page))
    page = page.with_kinds(found)
    found.update(_slogans(page))
    page = page.with_kinds(found)
    found.update(_dated_and_signed(page))
    page = page.with_kinds(found)
    found.update(_title_and_kicker(page))
    page = page.with_kinds(found)
    found.update(_repeats(page))
    return found


def _mail_lines(page: Page) -> Kinds:
    """Return the kinds of the lines of a mail that was copied with its head, if it was.

    Its subject is the title, unless that stands below once more.
    """
    end = 0
    while end < min(len(page.lines), _REACH) and _MAIL.match(page.lines[end].text):
        end += 1
    told = [_MAIL.match(page.lines[i].text) for i in range(end)]
    subject = next((i for i, match in enumerate(told) if match and match["subject"]), None)
    if end < _FEWEST_MAIL_LINES or subject is None:
        return {}
    below = (line.text for line in page.lines[end : end + _REACH])
    again = key(without_mail_label(page.lines[subject].text)) in map(key, below)
    found = dict.fromkeys(range(end), BlockKind.FURNITURE)
    found |= {i: BlockKind.DATELINE for i, match in enumerate(told) if match and match["sent"]}
    return found if again else found | {subject: BlockKind.TITLE}


def without_mail_label(title: str) -> str:
    """Return a title without the word that a mail has before its subject."""
    match = _MAIL.match(title)
    return title[match.end() :] if match and match["subject"] else title


def find_authors(page: Page) -> Kinds:
    """Return bare names at the head that the lines around them show to be the authors'.

    A name counts with a date, a byline, a job or a caption's end within two lines, or when the same
    line comes again after the article, as it does above an author box.
    """
    end = min(page.first_prose(), _FURTHEST)
    counts: dict[str, int] = {}
    found: dict[int, BlockKind] = {}
    for i in range(end):
        text = page.lines[i].text
        if page.free(i) and _is_capital_name(text) and page.kinds.get(i + 1) is BlockKind.DATELINE:
            found[i] = BlockKind.BYLINE
        if not page.free(i) or not is_signature(text):
            continue
        counts = counts or _counts(page)
        again = counts[text] > 1
        if again or is_job(text) or any(_vouches(page, j) for j in (i - 2, i - 1, i + 1, i + 2)):
            found[i] = BlockKind.BYLINE
    return found


def _is_capital_name(text: str) -> bool:
    """Tell whether a line is a name in capitals, as papers sign above place and day."""
    return text.isupper() and is_name(text.title()) and not is_section(text)


def _counts(page: Page) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in page.lines:
        if len(line.text) <= patterns.LONGEST:
            counts[line.text] = counts.get(line.text, 0) + 1
    return counts


def _vouches(page: Page, index: int) -> bool:
    if not 0 <= index < len(page.lines):
        return False
    kind = page.kinds.get(index)
    return kind in {BlockKind.DATELINE, BlockKind.BYLINE} or is_job(page.lines[index].text)


def _top(page: Page) -> Iterator[int]:
    """Yield the indexes of the first lines without a kind, as far as a head can reach."""
    return islice((i for i in range(len(page.lines)) if page.free(i)), _REACH)


def _dated_and_signed(page: Page) -> Iterator[tuple[int, BlockKind]]:
    begin, end = page.first_prose(), _second_prose(page)
    for i in range(min(end, _FURTHEST)):
        text = page.lines[i].text
        if not page.free(i):
            continue
        if is_masthead(text):
            yield from _masthead(page, i, end)
        elif is_stamp(text) or (is_date(text) and not (i > begin and is_hour(text))):
            yield i, BlockKind.DATELINE
        elif is_byline(text):
            yield i, BlockKind.BYLINE
        elif text.casefold() in SIGNING and page.free(i + 1) and is_name(page.lines[i + 1].text):
            yield from ((i, BlockKind.BYLINE), (i + 1, BlockKind.BYLINE))
        elif _COUNT.fullmatch(text):
            yield i, BlockKind.FURNITURE


def _masthead(page: Page, index: int, end: int) -> Iterator[tuple[int, BlockKind]]:
    """Find what an outlet's name is: the line of a date, a kicker above the title, a signature."""
    text = page.lines[index].text
    if any(c.isdigit() for c in text):
        yield index, BlockKind.DATELINE
    elif _nothing_above(page, index):
        if _titles_below(page, index, end):
            yield index, BlockKind.KICKER
    else:
        yield index, BlockKind.BYLINE


def _slogans(page: Page) -> Iterator[tuple[int, BlockKind]]:
    """Find the lines above a title that are an outlet's slogan, with its name, or its menu."""
    end = min(page.first_prose(), _FURTHEST)
    slogan = patterns.whole_line(patterns.SLOGANS)
    for i in range(min(end, _SLOGAN_LINES)):
        text = page.lines[i].text
        if len(text) > _LONGEST_SLOGAN or not page.free(i):
            continue
        outlet = outlet_among(text)
        said = text.removeprefix(outlet).lstrip(" |•·–—-:,") if outlet else text
        letterhead = is_letterhead(text)
        around = slogan.match(said) or is_menu(text)
        # What is looked for last takes the longest.
        if not (letterhead or around) or not _titles_below(page, i, end):
            continue
        if letterhead and not page.lines[i + 1].text.isupper():
            yield i, BlockKind.KICKER
        if around:
            yield i, BlockKind.FURNITURE


def _nothing_above(page: Page, index: int) -> bool:
    return not any(page.free(i) and not is_masthead(page.lines[i].text) for i in range(index))


def _titles_below(page: Page, index: int, end: int) -> bool:
    """Tell whether a line further down the head can be the title, with words enough for one."""
    for i in range(index + 1, min(end, len(page.lines), index + _REACH)):
        text = page.lines[i].text
        plain = page.free(i) and reads_as_title(text) and len(text.split()) >= _FEWEST_TITLE_WORDS
        if plain and not (is_byline(text) or is_date(text) or is_stamp(text)):
            return True
    return False


def _second_prose(page: Page) -> int:
    """Return where the body has surely begun, as a title can read as one line of running text."""
    prose = (i for i in range(len(page.lines)) if page.is_prose(i))
    return next(islice(prose, 1, None), len(page.lines))


def _title_and_kicker(page: Page) -> Kinds:
    top = list(islice(_top(page), 3))
    if (
        BlockKind.TITLE in page.kinds.values()
        or not top
        or not reads_as_title(page.lines[top[0]].text)
    ):
        return {}
    if _is_masthead_over_section(page, top):
        return {top[0]: BlockKind.KICKER, top[1]: BlockKind.KICKER, top[2]: BlockKind.TITLE}
    if len(top) > 1 and _is_kicker(page.lines[top[0]].text, page.lines[top[1]].text):
        return {top[0]: BlockKind.KICKER, top[1]: BlockKind.TITLE}
    return {top[0]: BlockKind.TITLE}


def _is_masthead_over_section(page: Page, top: list[int]) -> bool:
    """Tell whether a paper's name stands above its section, and the title below both.

    A section below a title has no line like a title below it.
    """
    if len(top) < len(("masthead", "section", "title")):
        return False
    name, section, title = (page.lines[i].text for i in top)
    few = len(name.split()) <= _FEWEST_TITLE_WORDS and not name.endswith((".", "?", "!"))
    titled = reads_as_title(title) and not title.endswith(".") and not is_byline(title)
    return few and titled and is_section(section) and len(title.split()) >= _TITLE_WORDS


def is_section(text: str) -> bool:
    """Tell whether a line names a section of a paper, or several with strokes between."""
    return text.casefold() in _SECTIONS or _is_list_of_sections(text)


def reads_as_title(text: str) -> bool:
    """Tell whether a first line can be a title: not too long, and no long finished sentence."""
    if len(text) > _LONGEST_TITLE:
        return False
    finished = text.endswith(".") and len(text.split()) > _FINISHED_TITLE_WORDS
    return not (finished or opens_report(text))


def _is_kicker(text: str, following: str) -> bool:
    """Tell whether `text` is the few words above the title `following`."""
    if not reads_as_title(following) or following.endswith("."):
        return False
    if is_section(text):
        return True
    if len(following) > _LONGEST_PLAIN_TITLE or len(following.split()) > _MOST_TITLE_WORDS:
        return False  # a title above its deck
    few = len(text.split()) <= _KICKER_WORDS or text.isupper() or text.endswith((":", "|"))
    if len(text) > _KICKER_LENGTH or not few or ends_sentence(text):
        return False
    if text.split(maxsplit=1)[0].casefold() in _OPENING_TITLES and not text.isupper():
        return False
    return len(following.split()) >= _TITLE_WORDS


_NO_LETTERS = re.compile(r"[\W_]+")


def _is_list_of_sections(text: str) -> bool:
    """Tell whether a line is like "Politics / World / Security", one of them well known."""
    parts = [part.casefold() for part in _BETWEEN_SECTIONS.split(text)]
    few = all(len(part.split()) <= _KICKER_WORDS for part in parts)
    return len(parts) > 1 and few and any(part in _SECTIONS for part in parts)


def key(text: str) -> str:
    """Return `text` as it is compared with other lines: its letters and digits, folded."""
    return _NO_LETTERS.sub("", text.casefold())


def find_repeats(page: Page) -> Kinds:
    """Return the lines further down that say the title once more, as between parts of a page."""
    title = next((i for i, kind in page.kinds.items() if kind is BlockKind.TITLE), None)
    if title is None:
        return {}
    whole = page.lines[title].text
    wanted, reach = key(whole), len(whole) + _SIGNS_APART
    return {
        i: BlockKind.FURNITURE
        for i in range(title + 1, len(page.lines))
        if len(page.lines[i].text) <= reach
        and page.kinds.get(i, BlockKind.PARAGRAPH) in _REPEATED
        and key(page.lines[i].text) == wanted
    }


def _repeats(page: Page) -> Iterator[tuple[int, BlockKind]]:
    """Find lines of the head that say the title, or a part of it, again.

    Above a title "Subject: what happened" the subject alone is a kicker. Where the first line is
    "Title | Site" and the title follows, the first is the page's and the second the article's.
    """
    title = next((i for i, kind in page.kinds.items() if kind is BlockKind.TITLE), None)
    if title is None:
        return
    whole = page.lines[title].text
    wanted = key(whole)
    parts = [key(part) for part in _PART.split(whole)]
    site = [key(part) for part in _SITE.split(whole)]
    for i in list(_top(page)):
        text = page.lines[i].text
        if len(text) > _MUCH_LONGER * len(whole) and reads_as_prose(text):
            return
        own = key(text)
        if not own or (reads_as_prose(text) and own != wanted):
            return
        if own == wanted or own in parts[1:]:
            yield i, BlockKind.FURNITURE
        elif own == parts[0] and own != site[0]:
            yield i, BlockKind.KICKER
        elif own == site[0]:
            yield i, BlockKind.TITLE
            yield title, BlockKind.FURNITURE
            return
        elif text.casefold() in _SECTIONS:
            yield i, BlockKind.KICKER

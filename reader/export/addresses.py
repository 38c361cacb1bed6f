"""Addresses that lead back to a passage: in the program, and on the page that it comes from."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit, urlunsplit

from reader.core.late import late_pattern
from reader.core.passage import CONTEXT_LENGTH, Quote

SCHEME = "parallax"
"""What the addresses begin with that open the program at a passage."""

_HOST = late_pattern(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?", re.ASCII)
_LONGEST = 120
"""Characters of a quote that is sought whole; of a longer one, only its first and last words."""

_WORDS = 6
_SIGNS = 20
"""How many signs are sought at an end of a text that is written without spaces."""

_LONGEST_WORD = 64
"""Longer is no word, but a text without spaces."""

_SPACED = r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uabff\uf900-\ufaff]+"
"""Letters of a script that is written with spaces; elsewhere nobody can tell where words end."""
_WORD = late_pattern(rf"{_SPACED}(?:[.,:;·'’‘＇]{_SPACED})*")
"""A word as browsers know it, with the signs that part none: after Unicode's annex 29."""
_STOP = late_pattern(r"[^\w\s]+")
_SAFE = "/?#%=+&~,:;@!$.-_"


def annotation_link(annotation_id: str, library: str) -> str:
    """Return the address that opens the program at an annotation of the library of that name."""
    return f"{SCHEME}://annotation/{_encoded(annotation_id)}?library={_encoded(library)}"


def article_link(article_id: str, library: str) -> str:
    """Return the address that opens the program at an article of the library of that name."""
    return f"{SCHEME}://article/{_encoded(article_id)}?library={_encoded(library)}"


@lru_cache(maxsize=1024)
def web_link(address: str) -> str:
    """Return an article's address with all that has a meaning elsewhere percent-encoded.

    The empty string when it is none of the web's, or is not what it seems (a name before the host,
    letters of another alphabet).
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not _HOST.fullmatch(parts.netloc):
        return ""
    path, query, fragment = (
        quote(part, safe=_SAFE, errors="replace")
        for part in (parts.path, parts.query, parts.fragment)
    )
    return urlunsplit((parts.scheme.lower(), parts.netloc, path, query, fragment))


def passage_link(address: str, words: Quote, text: str = "") -> str:
    """Return an article's address with a text fragment that shows `words`, or the empty string.

    Where they stand more than once in the article's `text`, what is around them tells which are
    meant. After the draft of WICG, https://wicg.github.io/scroll-to-text-fragment/ (2024).
    """
    page, words = web_link(address), _of_whole_words(words)
    # What is sought as one has to stand in one paragraph of the page.
    lines = [" ".join(line.split()) for line in words.exact.splitlines() if line.strip()]
    if not page or not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= _LONGEST:
        sought = [lines[0]]
    else:
        first, last = (lines[0], lines[-1]) if len(lines) > 1 else _halves(lines[0])
        sought = [_beginning(first), _end(last)]
    directive = ",".join(map(_encoded, sought))
    if _folded(text).count(_folded(sought[0])) > 1:
        directive = _between(words, directive)
    mark = "" if "#" in page else "#"
    return f"{page}{mark}:~:text={directive}"


def _of_whole_words(words: Quote) -> Quote:
    """Return a quote with the rest of the words that it cuts: only whole ones are found on a page.

    That is so of what is sought and of what is around it, in the draft's "word bounded" finding.
    """
    around = words.prefix + words.exact + words.suffix
    begin, end = len(words.prefix), len(words.prefix + words.exact)
    begin, end = _word_around(around, begin)[0], _word_around(around, end)[1]
    prefix, suffix = around[:begin], around[end:]
    if len(words.prefix) == CONTEXT_LENGTH and prefix.strip():
        prefix = prefix.split(None, 1)[-1]
    if len(words.suffix) == CONTEXT_LENGTH and suffix.strip():
        suffix = suffix.rsplit(None, 1)[0]
    return Quote(around[begin:end], prefix, suffix)


def _word_around(text: str, position: int) -> tuple[int, int]:
    """Return where the word begins and ends that a position cuts; where none is, the position."""
    # There is no space in a word, so that what is before the last one need not be looked at.
    for word in _WORD.finditer(text, text.rfind(" ", 0, position) + 1):
        if word.end() > position:
            return word.span() if word.start() < position else (position, position)
    return position, position


def _between(words: Quote, directive: str) -> str:
    """Return a directive with what stands before and after, best in the same paragraph."""
    before, after = words.prefix.rpartition("\n")[2], words.suffix.partition("\n")[0]
    if not (before.strip() or after.strip()):
        before, after = words.prefix.rstrip().rpartition("\n")[2], words.suffix.lstrip()
        after = after.partition("\n")[0]
    prefix, suffix = _end(before), _beginning(after)
    return "".join(
        (
            f"{_encoded(prefix)}-," if prefix else "",
            directive,
            f",-{_encoded(suffix)}" if suffix else "",
        )
    )


def _halves(line: str) -> tuple[str, str]:
    """Return the two halves of a line, parted between words; in what has none, in the middle."""
    words = line.split()
    if len(words) > 1:
        middle = len(words) // 2
        return " ".join(words[:middle]), " ".join(words[middle:])
    return line[: len(line) // 2], line[len(line) // 2 :]


def _beginning(line: str) -> str:
    """Return the first words of a line; of one that has no spaces, the first signs.

    A browser finds whole words only: such a line is cut where a sentence or a part of it ends.
    """
    words = line.split()[:_WORDS]
    while len(words) > 1 and len(" ".join(words)) > _LONGEST:
        words.pop()
    found = " ".join(words)
    if len(found) <= _LONGEST_WORD or len(words) > 1:
        return found
    cut = found[:_SIGNS]
    stops = [stop.start() for stop in _STOP.finditer(cut) if stop.start() > 0]
    return cut[: stops[-1]] if stops else cut


def _end(line: str) -> str:
    """Return the last words, or signs, of a line; all else as `_beginning`."""
    words = line.split()[-_WORDS:]
    while len(words) > 1 and len(" ".join(words)) > _LONGEST:
        del words[0]
    found = " ".join(words)
    if len(found) <= _LONGEST_WORD or len(words) > 1:
        return found
    cut = found[-_SIGNS:]
    stops = [stop.end() for stop in _STOP.finditer(cut) if stop.end() < len(cut)]
    return cut[stops[0] :] if stops else cut


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


@lru_cache(maxsize=1024)
def _encoded(text: str) -> str:
    # A hyphen parts what stands before and after the words from the words themselves.
    return quote(text, safe="", errors="replace").replace("-", "%2D")

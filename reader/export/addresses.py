"""Addresses that lead back to a passage: in the program, and on the page that it comes from."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit, urlunsplit

from reader.core.passage import Quote

SCHEME = "parallax"
"""What the addresses begin with that open the program at a passage."""

LINK_SETTING = "link"
"""Under which a library keeps where its window is to go: a kind and an identity."""

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?", re.ASCII)
_LONGEST = 120
"""Characters of a quote that is sought whole; of a longer one, only its first and last words."""

_WORDS = 6
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


def passage_link(address: str, words: Quote) -> str:
    """Return an article's address with a text fragment that shows `words`, or the empty string.

    After the draft of WICG, https://wicg.github.io/scroll-to-text-fragment/ (2024).
    """
    page = web_link(address)
    # What is sought as one has to stand in one paragraph of the page.
    lines = [line for line in map(str.split, words.exact.splitlines()) if line]
    if not page or not lines:
        return ""
    sought = " ".join(lines[0])
    if len(lines) == 1 and len(sought) <= _LONGEST:
        directive = _encoded(sought)
    else:
        ends = lines[0][:_WORDS], lines[-1][-_WORDS:]
        directive = ",".join(_encoded(" ".join(some)) for some in ends)
    mark = "" if "#" in page else "#"
    return f"{page}{mark}:~:text={directive}"


@lru_cache(maxsize=1024)
def _encoded(text: str) -> str:
    # A hyphen parts what stands before and after the words from the words themselves.
    return quote(text, safe="", errors="replace").replace("-", "%2D")

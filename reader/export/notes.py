"""A note as HTML for the notes panel: Markdown in, a small safe set of tags out."""

from __future__ import annotations

import html
from functools import lru_cache
from threading import get_ident
from typing import TYPE_CHECKING

from reader.core.late import late_pattern

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown import Markdown

TAGS = frozenset(
    "a blockquote br code em h1 h2 h3 h4 h5 h6 hr li ol p pre strong ul".split()  # noqa: SIM905
)
"""Every tag that a rendered note can contain."""

_SCHEMES = ("http", "https", "mailto")
_LINK_REL = "noopener noreferrer nofollow"
_ITEM = late_pattern(r" {0,3}(?:[-*+]|1[.)]) +\S")
"""How a list begins: a numbered one with 1, as a line may begin with a year and a full stop."""
_IN_LIST = late_pattern(r" {0,3}(?:[-*+]|\d+[.)]) |\s{2}")
_FENCE = late_pattern(r" {0,3}(?:```|~~~)")
_PLAIN = late_pattern(r"[^\W\d_](?:[^\W_]|[ ,;.?!():/%\u2010-\u2015\u2018-\u201d-])*")
"""One paragraph of words that Markdown has no other meaning for, as most notes are."""

_LONGEST = 30_000
_MOST_BRACKETS = 1_000
"""Beyond these a note is shown as it was typed: the time to look for links grows steeply."""


def note_html(markdown_text: str) -> str:
    """Return a note's Markdown as HTML that can be shown without harm.

    No HTML of the note's own passes (it is shown as text), nothing is loaded (an image becomes a
    link to it), and links lead only to http, https and mail addresses. Never raises.
    """
    # Halves of characters are none.
    markdown_text = markdown_text.encode("utf-8", "replace").decode()
    if len(markdown_text) > _LONGEST or markdown_text.count("[") > _MOST_BRACKETS:
        return _as_typed(markdown_text)
    if _PLAIN.fullmatch(markdown_text):
        return f"<p>{markdown_text}</p>"
    try:
        converter = _converter(get_ident()).reset()
        rendered = converter.convert(_lists_apart(markdown_text))
    except RecursionError:
        _converter.cache_clear()  # it would go on as if it were in the midst of this note
        return _as_typed(markdown_text)
    return _sanitised(rendered)


def _lists_apart(text: str) -> str:
    """Return the text with an empty line before each list, which Markdown asks for.

    Other programs take a list right after a paragraph for one, and so do people.
    """
    lines: list[str] = []
    fenced = False
    for line in text.splitlines():
        before = lines[-1] if lines else ""
        starts = _ITEM.match(line) and before.strip() and not _IN_LIST.match(before)
        if starts and not fenced:
            lines.append("")
        if _FENCE.match(line):
            fenced = not fenced
        lines.append(line)
    return "\n".join(lines)


@lru_cache(maxsize=4)
def _converter(_thread: int) -> Markdown:
    """Return the converter of a thread: it remembers what it is at, and takes long to make."""
    from markdown import Markdown

    converter = Markdown(extensions=["sane_lists", "fenced_code", "nl2br"])
    # Without the two places where Python-Markdown lets HTML through, "<" is a character like any
    # other; in code it then appears once escaped, not twice.
    converter.preprocessors.deregister("html_block")
    converter.inlinePatterns.deregister("html")
    converter.treeprocessors.register(_LinksForPictures(), "pictures", 0)
    return converter


class _LinksForPictures:
    """Turns every picture of a parsed note into a link to it; what Markdown calls a processor."""

    def run(self, root: Element) -> None:
        for picture in root.iter("img"):
            address = picture.attrib.pop("src", "")
            picture.tag = "a"
            picture.text = picture.attrib.pop("alt", "") or address
            picture.set("href", address)


def _sanitised(rendered: str) -> str:
    import nh3

    return nh3.clean(
        rendered,
        tags=set(TAGS),
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=_harmless_attribute,
        url_schemes=set(_SCHEMES),
        link_rel=_LINK_REL,
    )


def _harmless_attribute(tag: str, attribute: str, value: str) -> str | None:
    if (tag, attribute) == ("a", "href"):
        scheme, colon, _ = value.partition(":")
        return value if colon and scheme.lower() in _SCHEMES else None
    if (tag, attribute) == ("a", "rel"):
        return _LINK_REL
    if (tag, attribute) == ("ol", "start"):
        return value if value.isascii() and value.isdigit() else None
    return None


def _as_typed(text: str) -> str:
    return f"<pre>{html.escape(text, quote=False)}</pre>"

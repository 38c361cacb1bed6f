"""What is said of the annotations under the pointer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.core.excerpt import excerpt
from reader.core.highlights import Highlight
from reader.core.i18n import counted, tr
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS

_MOST = 6
_EXCERPT = 60
_WAS = 300


def explained(stack: Sequence[Highlight], text: str) -> Iterator[str]:
    """Yield a line for each annotation of a stack: its status, its words and its first tag.

    `text` is the article's. Of many, the first are told and the others counted.
    """
    for one in stack[:_MOST]:
        words = excerpt(text[one.span.start : one.span.end], _EXCERPT)
        status = f"{GLYPHS[one.status]} {status_word(one.status)}".strip()
        line = tr("{status}: “{words}”").format(status=status, words=words)
        yield tr("{line} · {tag}").format(line=line, tag=one.tag) if one.tag else line
        if one.was:
            was = excerpt(one.was, _WAS)
            yield tr("Check this place. You marked: “{words}”").format(words=was)
    if len(stack) > _MOST:
        yield counted(len(stack) - _MOST, "and {n} more here", "and {n} more here")

"""The colours and the plain shapes that a drawing of the timeline is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from reader.core.claim import Status
from reader.core.frozen import frozen
from reader.core.late import late_pattern

TEXT = 12.0
"""Pixels of the type."""

_BADGE = 18.0
_NOT_XML = late_pattern("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may hold, not even written as a number."""


@frozen
class Inks:
    """The colours of a drawing as ``#RRGGBB``; `lanes` in the order of article numbers."""

    paper: str
    ink: str
    secondary: str
    rule: str
    fold: str
    lanes: tuple[str, ...]
    on_lane: str
    statuses: Mapping[Status, str]
    glyphs: Mapping[Status, str]

    def lane(self, number: int) -> str:
        """Return the hue of the article with this number (from 1); hues repeat."""
        return self.lanes[(number - 1) % len(self.lanes)]


def legal(words: str) -> str:
    """Return words with U+FFFD for all that XML refuses: it shows that something is there."""
    return _NOT_XML.sub("\ufffd", words)


def text_of(words: str) -> str:
    """Return words as the text of an element."""
    return escape(legal(words), quote=False)


def px(value: float) -> str:
    """Return a number of pixels as short as it can be."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def words_at(
    x: float, y: float, words: str, fill: str, anchor: str = "middle", more: str = ""
) -> str:
    """Return words that stand on a line at `y`, in the middle over `x` unless told otherwise."""
    return (
        f'<text x="{px(x)}" y="{px(y)}" fill="{fill}" text-anchor="{anchor}"{more}>'
        f"{text_of(words)}</text>"
    )


def line_of(x1: float, y1: float, x2: float, y2: float, stroke: str, more: str = "") -> str:
    """Return a line from one point to another."""
    return (
        f'<line x1="{px(x1)}" y1="{px(y1)}" x2="{px(x2)}" y2="{px(y2)}" stroke="{stroke}"{more}/>'
    )


def badge(x: float, y: float, number: int, inks: Inks, side: float = _BADGE) -> Iterator[str]:
    """Yield the number of an article in its colour, around a point."""
    left, top = px(x - side / 2), px(y - side / 2)
    size, look = f'width="{px(side)}" height="{px(side)}"', f'rx="3" fill="{inks.lane(number)}"'
    yield f'<rect x="{left}" y="{top}" {size} {look}/>'
    smaller = f' font-size="{px(TEXT * side / _BADGE)}"' if side != _BADGE else ""
    more = f'{smaller} font-weight="bold"'
    yield words_at(x, y + TEXT * side / _BADGE / 3, str(number), inks.on_lane, more=more)

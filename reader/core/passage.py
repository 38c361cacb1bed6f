"""Passages and the quotes that find them again.

A passage is addressed twice, as the W3C Web Annotation Data Model has it (2017, section 4.2): by
position (TextPositionSelector) and by quote with context (TextQuoteSelector).
"""

from __future__ import annotations

from reader.core.frozen import frozen

CONTEXT_LENGTH = 32
"""Code points of prefix and of suffix kept with a quote."""


@frozen
class Span:
    """A half-open stretch of a text, in Unicode code points.

    Raises ValueError when it would begin before the text or end before it begins.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not a span: {self.start}–{self.end}"
            raise ValueError(message)

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point; an empty span shares none."""
        return max(self.start, other.start) < min(self.end, other.end)

    def contains(self, position: int) -> bool:
        """Tell whether the code point at `position` lies inside."""
        return self.start <= position < self.end


@frozen
class Passage:
    """A span of one revision of an article's text."""

    revision_id: str
    span: Span


@frozen
class Quote:
    """The words of a passage with up to `CONTEXT_LENGTH` code points on either side."""

    exact: str
    prefix: str
    suffix: str


def quote_at(text: str, span: Span) -> Quote:
    """Return the quote of `text` at `span`; raises ValueError when it runs past the text."""
    if span.end > len(text):
        message = f"the text has {len(text)} code points, the span ends at {span.end}"
        raise ValueError(message)
    return Quote(
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
        suffix=text[span.end : span.end + CONTEXT_LENGTH],
    )


def trimmed(text: str, span: Span) -> Span:
    """Return `span` without the white space at its ends (possibly empty, at its start)."""
    exact = text[span.start : span.end]
    left = len(exact) - len(exact.lstrip())
    right = len(exact) - len(exact.rstrip())
    if left == len(exact):
        return Span(span.start, span.start)
    return Span(span.start + left, span.end - right)

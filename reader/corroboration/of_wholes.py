"""Which of two numbers is a part of the other: "five were hurt, two of them badly".

A part is in its whole already, so it is never added to it.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.late import late_pattern
from reader.corroboration.figures import Figure

_LEADS_TO_PART = late_pattern(
    r"\A[^.!?;]*?\b(?:including|includes?|included|among(?:st)? (?:them|whom|which|those)|of (?:"
    r"them|whom|which|these|those)|counting|with)\b[^.!?;,]*\Z"
)
_OF_WHOLE = late_pattern(r"\s+(?:[\w-]+\s+){0,2}?of (?:them|whom|which|these|those|the)\b")
_OF_THE = late_pattern(r"\A\s+(?:[\w-]+\s+)?of (?:the|its|their|all)\s+(?:\w+\s+)?\Z")
_HOW = r"(?:\w+ly\b|(?:in|beyond|under|below|aged|fatal|with|without|from|at|on) \w+)"
_MANNER = late_pattern(rf"\s+{_HOW}")
_TOLD_APART = late_pattern(rf"\s+(?:{_HOW}|(?:are|were|is|was)\s)")
_BESIDE = late_pattern(r"\A[^.!?;,]*,\s(?:and )?(?:at least |about |some |up to )?\Z")


def is_part(text: str, whole: Figure, part: Figure) -> bool:
    """Tell whether one number of a text counts some of those that another counts."""
    if part.value >= whole.value:
        return False
    if part.span.end <= whole.span.start:
        return bool(_OF_THE.match(text[part.span.end : whole.span.start]))
    between = text[whole.span.end : part.span.start]
    if _LEADS_TO_PART.match(between):
        return True
    if any(mark in between for mark in ".!?;"):
        return False
    if _OF_WHOLE.match(text, part.span.end):
        return True
    # "Seven were hurt, two badly": but "seven badly hurt, two slightly" are two of one whole.
    told = _TOLD_APART.match(text, part.span.end)
    return bool(told and _BESIDE.match(between) and not _MANNER.search(between))


def without_parts(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the numbers of a text that are no part of another of them."""
    return [
        one
        for one in figures
        if not any(is_part(text, whole, one) for whole in figures if whole is not one)
    ]

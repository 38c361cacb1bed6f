"""Datelines: where a report says of itself from where, when and by whom it was sent."""

from __future__ import annotations

from reader.core.late import late_pattern

_LONGEST = 120
_DASH = r"\s*(?:[–—]|--?)\s+"
_AGENCY = r"[^\W\d_][^\n()–—]{0,60}\([^\W\d_][^)\n]{1,30}\)" + _DASH
_LOUD = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,40}(?:,[^\n()–—]{1,40})?" + _DASH
_DATED = (
    r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w.'’]+(?: [A-ZÀ-ÞА-ЯІЇЄҐ][\w.'’]+){0,2},"
    r" [^\n()–—]{0,24}\d[^\n()–—]{0,16}" + _DASH
)
_DATELINE = late_pattern(rf"\W*(?:{_LOUD}|{_AGENCY}|{_DATED})")


def dateline_end(text: str, start: int) -> int:
    """Return where the dateline ends with which a block begins at `start`; there without one.

    Such as “LONDON, 3 March 2020 (Reuters) – ”. In code points.
    """
    found = _DATELINE.match(text, start, start + _LONGEST)
    return found.end() if found else start

"""Lines of an article that name who wrote it, who is no source of what stands in it."""

from __future__ import annotations

from reader.core.late import late_pattern
from reader.core.remembering import remembered

_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_BY = late_pattern(
    r"(?i:by|written by|story by|report by|reporting by|words by|from)[:\s]\s*"
    rf"{_CAPITAL}[^!?“\"]*"
)
_NAME = late_pattern(rf"{_CAPITAL}(?: (?:de |van |von |al |bin )?{_CAPITAL}){{1,2}}")
_LINE = late_pattern(r"[^\n]*\S[^\n]*")
_LONGEST = 14
_HEAD = 5
_BODY = 12


@remembered(64)
def without_bylines(text: str) -> str:
    """Return a text of the same length with blanks in place of lines that name its authors.

    They stand at its head, after the title: "By …" or a name alone; and "Reporting by …" anywhere.
    """
    parts, at = [], 0
    head = True
    for number, line in enumerate(_LINE.finditer(text)):
        words = line.group().split()
        head = head and number < _HEAD and len(words) < _BODY
        if len(words) <= _LONGEST and _names_authors(line.group().strip(), number, head=head):
            parts += [text[at : line.start()], " " * len(line.group())]
            at = line.end()
    return "".join([*parts, text[at:]])


def _names_authors(line: str, number: int, *, head: bool) -> bool:
    told = _BY.fullmatch(line)
    if told is not None:
        return (head and line[-1] not in ".:") or line.casefold().startswith("reporting by")
    return head and number > 0 and bool(_NAME.fullmatch(line)) and line[-1] != "."

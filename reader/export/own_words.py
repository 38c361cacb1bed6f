"""A person's note inside an exported document: their Markdown, kept in its place.

A note becomes a list item, every line of it indented, so that whatever it opens (a quotation, a
list, a fence left unclosed) ends with it. Its headings are written as the words they are, since the
headings of the document are its articles. HTML is shown instead of meant, in code too: the dialects
disagree on what is code, and a tag must not slip through where they do.
"""

from __future__ import annotations

import re
from html import unescape

from reader.core.i18n import tr
from reader.core.late import late_pattern
from reader.export.escape import LINE_BREAK, visible

_INDENT = "    "
# What can stand before a heading on its line: marks of quotations, lists, definitions, footnotes.
_CONTAINERS = r"^((?:[ \t>]|[-+*:][ \t]|\d+[.)][ \t]|\[\^[^\]\s]+\]:)*)"
_HEADING = late_pattern(_CONTAINERS + "(?=#)")
_UNDERLINE = late_pattern(_CONTAINERS + r"([=-])(?=[=-]*[ \t]*$)")
# Where the address of a link begins, in the text or in a definition below it.
_DESTINATION = late_pattern(r"\]([(:])([ \t\n]*<?)([^()<>\[\]]*)")
_ESCAPED = late_pattern(r"\\([!-/:-@\[-`{-~])")
_RUNNING = ("javascript", "vbscript", "data")
_TAG = late_pattern(r"<(?!https?://[^\s<>\"'`\\]+>)")


def note_item(note: str) -> str:
    """Return `note` (Markdown) as a list item; the empty string when there are no words in it."""
    if not note.strip():
        return ""
    lines = [visible(line) for line in LINE_BREAK.split(_harmless(note))]
    while not lines[0].strip():
        del lines[0]
    while not lines[-1].strip():
        del lines[-1]
    kept = _without_headings(lines)
    body = "\n".join(_INDENT + line if line.strip() else "" for line in kept)
    return f"-   {tr('Note:')}\n\n{body}"


def _harmless(note: str) -> str:
    # An unclosed comment or formula would swallow the rest of the document in some viewers.
    text = _TAG.sub("&lt;", note).replace("%%", "&#37;&#37;")
    text = _DESTINATION.sub(_unlinked, text)
    return text if text.count("$$") % 2 == 0 else text.replace("$$", "&#36;&#36;")


def _unlinked(found: re.Match[str]) -> str:
    """Return a link's beginning as it is, or disarmed where its address would run a program."""
    address = unescape(_ESCAPED.sub(lambda sign: sign[1], found[3])).lstrip("<")
    scheme = "".join(c for c in address if c > " " and c != "\x7f").casefold().partition(":")[0]
    if scheme not in _RUNNING:
        return found[0]
    sign = "&#40;" if found[1] == "(" else "&#58;"
    return f"]{sign}{found[2]}{found[3]}"


def _without_headings(lines: list[str]) -> list[str]:
    kept: list[str] = []
    above = ""
    for line in lines:
        written = (
            _HEADING.sub(lambda found: found[1] + "\\", line, count=1) if "#" in line else line
        )
        if above.strip():
            written = _UNDERLINE.sub(_underline, written, count=1)
        kept.append(written)
        above = line
    return kept


def _underline(found: re.Match[str]) -> str:
    return found[1] + ("&#61;" if found[2] == "=" else "\\-")

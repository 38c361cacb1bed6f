"""Whether two pieces of Markdown say the same, however a formatter has laid them out.

Formatters of Markdown fold lines, choose other signs for lists and emphasis, pad tables, and write
escapes their own way. What a person changes is words and marks, and shows here.
"""

from __future__ import annotations

import hashlib
import re
from html import unescape

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_RULE = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}")
_BULLETS = frozenset("*+-")
_RULE_OF_TABLE = re.compile(r"[ \t|:-]*\|[ \t|:-]*")


def digest(text: str) -> str:
    """Return a hash that is the same for Markdown laid out differently."""
    return hashlib.sha256(plain(text).encode("utf-8", "replace")).hexdigest()[:12]


def plain(text: str) -> str:
    """Return Markdown on one line, laid out in one way whatever way it was in."""
    if "&" in text:
        text = unescape(text)
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: found[1], text)
    text = text.replace("](<", "](").replace(">)", ")").replace("_", "*")
    words: list[str] = []
    was_quoted = False
    for line in text.split("\n"):
        kept = line.strip().removesuffix("\\")
        is_quoted = kept.startswith(">")
        if is_quoted:
            kept = kept.lstrip("> \t")
            if not was_quoted:
                words.append(">")
        was_quoted = is_quoted
        if kept[:1] in _BULLETS or "|" in kept:
            kept = _in_one_way(kept)
        words += kept.split()
    return " ".join(words)


def _in_one_way(line: str) -> str:
    if "|" in line:
        line = "|-|" if _RULE_OF_TABLE.fullmatch(line) else line.replace("|", " | ").strip("| ")
    if line[:1] in _BULLETS and _RULE.fullmatch(line):
        return "---"
    return f"-{line[1:]}" if line[:1] in _BULLETS and line[1:2].isspace() else line

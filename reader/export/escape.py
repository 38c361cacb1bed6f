"""Text that is data, made safe for Markdown, YAML and JSON without making it unreadable.

The escapes hold in CommonMark (0.31), GitHub's and Obsidian's dialects and Python-Markdown at once:
a backslash only before characters that every one of them lets be escaped, a character reference for
the others, and either only where the character would mean something.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from urllib.parse import quote

from reader.core.late import late_pattern

LINE_BREAK = late_pattern("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
"""What separates lines, whichever system the text comes from."""

_SPACE = late_pattern("[ \t\n\r\x0b\x0c\x85\u2028\u2029]+")

# What is not seen and can make a sentence read otherwise than it is written, or hide words in it:
# controls, signs of direction, spaces without width, letters for machines. Joiners and soft hyphens
# stay: they are part of honest text, and show.
_DECEIVING = late_pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)

# What all below begin with, but for lists: looked for first, as most of a text is letters.
_SIGN = r"[!-/:-@\[-`{-~]"
# Pandoc's lists are by number, letter and Roman number; "A. Writer" is none with one space.
_LIST = r"""
    ^(?P<number>\(?(?:\d+|(?!(?-i:[A-Z]\.))[a-z]|[ivxlcdm]{2,}))(?P<stop>[.)])(?=\s|$)
"""
# A pictograph by its name; the time of day is none.
_EMOJI = r":(?=(?:100|1234|[\d_+-]*[a-z][\w+-]*|[+-]1):)"
_MEANT = late_pattern(
    rf"""
    (?={_SIGN}|^)(?:
    (?P<backslash>
        [\\`*\[{{#]
      | (?<![^\W_])_ | _(?![^\W_])          # snake_case is no emphasis anywhere
      | ^-(?=[\s|:-]|$) | ^\+(?=[\s+]|$) | ^>
      | ^!(?=!!)                            # an admonition
      | (?<=www)\.
      | (?<=-)- | (?<=\.)\.(?=\.)            # dashes and dots that would be drawn as one sign
    )
  | {_LIST}
  | (?P<reference>
        <
      | &(?=\#?\w+;)
      | ^\| | ^=(?=[=-]*$) | ^:(?=[\s:-]|$)  # a table, a title, a definition
      | =(?==) | (?<==)=
      | (?<![ ])[~$] | ~(?=~) | \$(?=\$)     # what ends a formula, or a small letter
      | %(?=%) | (?<=%)%
      | \^
      | (?<=[a-z0-9+.-]):(?=//) | (?<![\w:/])/(?=/\w)
      | {_EMOJI}
      | @                                   # an address, a citation, an example's number
    ))
    """,
    re.VERBOSE | re.IGNORECASE,
)

_NAMED = {"<": "&lt;", "&": "&amp;"}


def visible(text: str) -> str:
    """Return `text` with the control characters that could deceive written out as ``⟦U+202E⟧``."""
    return text if text.isprintable() else _DECEIVING.sub(_written_out, text)


def folded(text: str) -> str:
    """Return `text` on one line, without white space at its ends (no-break spaces stay)."""
    if "  " in text or not text.isprintable():
        text = _SPACE.sub(" ", text)
    return text.strip(" ")


@lru_cache(maxsize=1024)
def inline(text: str) -> str:
    """Return `text` on one line as Markdown that shows exactly these words and nothing more."""
    return _MEANT.sub(_escape, visible(folded(text)))


def exact(text: str) -> str:
    """Return `text` as `inline` does, with straight quotation marks that stay straight.

    Pandoc curls them. Only quotations are written so, since references are hard to read.
    """
    return inline(text).replace('"', "&quot;").replace("'", "&#39;")


def json_text(value: object, *, indent: int | None = None) -> str:
    """Return `value` as JSON in UTF-8's characters, with controls that could deceive escaped."""
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    return _DECEIVING.sub(lambda found: json.dumps(found[0])[1:-1], written)


def yaml_text(text: str) -> str:
    """Return `text` as a YAML double-quoted scalar on one line.

    A viewer that knows no front matter reads it as Markdown, so that brackets and tags are written
    as escapes too. Halves of surrogate pairs, which YAML has no escape for, are written out.
    """
    written = _HALVES.sub(_written_out, text)
    return _NOT_IN_YAML.sub(_yaml_escape, json.dumps(written, ensure_ascii=False))


def meta_text(text: str) -> str:
    """Return `text` as a YAML scalar that says just these words to those who read it as Markdown.

    Pandoc and Quarto do, and would run a tag, a formula or a citation in a title. What shows YAML
    as it is (Obsidian) shows a backslash before each sign that would have been more than itself.
    Characters that could deceive are written out, as what loads YAML shows them raw.
    """
    return yaml_text(_MEANT_IN_META.sub(_escape_in_meta, visible(text)))


def meta_address(address: str) -> str:
    """Return an address as a YAML scalar; one on the web leads to the same place as before."""
    if not _ON_THE_WEB.match(address):
        return meta_text(address)
    return yaml_text(_NOT_IN_ADDRESS.sub(lambda found: quote(found[0], errors="replace"), address))


_ON_THE_WEB = late_pattern(r"https?://", re.IGNORECASE)
_NOT_IN_ADDRESS = late_pattern(rf"{_DECEIVING.pattern}|[\\`*\[\]<>{{}}^$\"|]")
# Pandoc lets a backslash stand before every sign of ASCII.
_MEANT_IN_META = late_pattern(
    rf"""
    (?={_SIGN}|^)(?:
    [\\`*\[<{{^~$@] | (?<![^\W_])_ | _(?![^\W_]) | &(?=\#?\w+;) | ^[\#>|:=%+-]
  | (?<=www)\. | (?<=[a-z0-9+.-]):(?=//) | {_EMOJI}
  | {_LIST}
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_HALVES = late_pattern("[\ud800-\udfff]")
_NOT_IN_YAML = late_pattern(rf"{_DECEIVING.pattern}|[<\[`\u2028\u2029\ufeff\ufffe\uffff]")


def _yaml_escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _written_out(found: re.Match[str]) -> str:
    return f"⟦U+{ord(found[0]):04X}⟧"


def _escape_in_meta(found: re.Match[str]) -> str:
    return f"{found['number']}\\{found['stop']}" if found["number"] else f"\\{found[0]}"


def _escape(found: re.Match[str]) -> str:
    if found["backslash"]:
        return "\\" + found[0]
    if found["number"]:
        return f"{found['number']}\\{found['stop']}"
    return _NAMED.get(found[0]) or f"&#{ord(found[0])};"

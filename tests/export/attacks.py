"""Hostile and awkward strings: a few of our own, and two public collections where they are present.

The collections are too large to keep here. Set PARALLAX_ATTACKS to a folder with `markup.txt` (one
string a line) and `naughty-strings.json` (a list) to test against them too.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.export.hostile import HOSTILE

OURS = "ours"
"""The collection that is always there: some hundred strings, of every kind."""

OWN = (
    "plain words",
    "9-10. January, 3. and U.S. troops",
    "1. not a list",
    "1) not a list",
    "١. not a list",
    "12.",
    "- not a list",
    "+ not a list",
    "* not a list",
    "-5 degrees",
    "- [ ] not a task",
    "# not a heading #",
    "C# and F#",
    "===",
    "a\n=-=",
    "\x1f\x850",
    "a\n\x1c\nb",
    "a\n=",
    "---",
    "- - -",
    "***",
    "___",
    "_under_ and __under__ and snake_case_name",
    "*star* **star** ***star***",
    "`code` ``co`de`` ```",
    "~~~",
    "~~gone~~ and ~gone~ but ~50 km",
    "> not a quote",
    "| a | b |\n|---|---|\n| c | d |",
    "a | b\n--- | :-",
    ":--",
    "a\n:--",
    "a\n|-|",
    "a\n-|-",
    "a\n===\nb\n---\nc\n-",
    "a\n    b\n\tc\n> d\n# e\n1. f\n- g\n```\nh",
    "    not code",
    "\tnot code",
    "two spaces  \nno break",
    "backslash at the end\\",
    "\\# \\* \\\\ \\< \\&",
    "&lt;b&gt; &amp; &copy; &#60; &#x3c; &copy AT&T &;",
    "<b>bold</b> <script>alert(1)</script> <!-- --> <?php ?> <![CDATA[x]]>",
    "<https://example.org> <mailto:a@example.org> <a@example.org>",
    "http://example.org www.example.org a@example.org ftp://example.org",
    "[text](javascript:alert(1)) ![image](http://example.org/x.png)",
    "[text][ref]\n\n[ref]: http://example.org",
    "[[wiki]] ![[embed]] [^1] ^block-id %% comment %% ==mark== #tag",
    "$x$ costs $5 and US$6, $$y$$",
    "{: .class} {{ value }} {% tag %}",
    "!!! note\n: definition",
    "\u202eevil\u202c \u2066hidden\u2069 \x00\x1b[31m\x7f\x9b",
    "family 👨‍👩‍👧 and \u200fעברית\u200f and й",
    "first\n\nsecond\n   \nthird\r\nfourth\u2028fifth",
    "\u00a0\u00a0\u00a0\u00a0no-break spaces\u3000",
    "«», “quotes” – — …",
)


def collection(name: str) -> list[str]:
    """Return the strings of a collection; skips the test where a public one is not present."""
    if name == OURS:
        return list(HOSTILE)
    folder = os.environ.get("PARALLAX_ATTACKS", "")
    path = Path(folder) / name
    if not folder or not path.is_file():
        pytest.skip(f"set PARALLAX_ATTACKS to a folder with {name} for this test")
    text = path.read_text("utf-8")
    strings: list[str] = json.loads(text) if path.suffix == ".json" else text.split("\n")
    return strings

"""Text that is safe in a cell of a spreadsheet, and still what it was to a reader.

After OWASP's advice on CSV injection (https://owasp.org/www-community/attacks/CSV_Injection): what
begins like a formula gets an apostrophe in front, which spreadsheets take for "this is text". Where
lists are parted by semicolons or tabs a file with commas is taken apart at those, and at the ends
of lines, in the middle of a cell; what follows them is written in the same way.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.export.escape import visible

_SIGNS = r"=+\-@\uff1d\uff0b\uff0d\uff20\u2212"
_FORMULA = re.compile(rf"[\s\u200c\u200d]*[{_SIGNS}]|[\t\r\n|%]")
_FORMULA_INSIDE = re.compile(rf"[;\t\n](?=(?:[^\S\n]|[\"\u200c\u200d])*[{_SIGNS}]|[|%])")
_LONGEST = 32_767
"""Characters in a cell, after the limits of Excel; what is longer is cut and says so."""


@lru_cache(maxsize=1024)
def cell(text: str) -> str:
    """Return `text` so that no spreadsheet takes it for a formula, with controls made visible."""
    shown = _FORMULA_INSIDE.sub(lambda found: f"{found[0]}'", fitting(text))
    return f"'{shown}" if is_like_formula(shown) else shown


def fitting(text: str) -> str:
    """Return `text` as it fits into a cell, with controls made visible."""
    shown = visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    return shown if len(shown) <= _LONGEST - 2 else shown[: _LONGEST - 2] + "…"


def is_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet could take `text` for a formula when it is typed into a cell."""
    return _FORMULA.match(text) is not None

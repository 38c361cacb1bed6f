"""Where words and figures begin and end, in every script."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from reader.core.passage import Span

_LETTER = r"[[\p{L}\p{N}_]--[\p{Han}\p{Hiragana}]]"
_RUN = rf"{_LETTER}[[\p{{L}}\p{{N}}\p{{M}}_\u05f3\u055a-\u055c\u055e]--[\p{{Han}}\p{{Hiragana}}]]*"
_SPACE = r"[\u00a0\u202f]"

_WORD = rf"""
    # The sign and the currency of a figure: "-5", "$2.4m", ".5", "#1".
    (?: (?<![\p{{L}}\p{{N}}\p{{M}}\p{{Sc}}\p{{Pe}}.])
        [-−–+±\#№§]? (?:\p{{Sc}}{_SPACE}?)? \.? (?=\p{{Nd}}) )?
    {_RUN}
    (?:
        (?:
            (?:[-‐‑־'’‘＇.·‧&@]\p{{Cf}}* | \p{{Cf}}+) (?={_LETTER})
            | (?<=\p{{Nd}}) [,:/–⁄٫٬] (?=\p{{Nd}})
            # A space between thousands: "12 500".
            | (?<=(?<!\p{{N}})\p{{Nd}}{{1,3}}) [\x20\u00a0\u2009\u202f] (?=\p{{Nd}}{{3}}(?!\p{{N}}))
            | (?<=\p{{L}}) \p{{Sc}} (?=\p{{Nd}})
            # Endings of Finnish and Swedish acronyms: "EU:n".
            | (?<=\p{{Lu}}) : (?=\p{{Ll}})
            | (?<=\p{{Hebrew}}\p{{M}}*) ["״] (?=\p{{Hebrew}})
        )
        {_RUN}
        | (?<=\p{{Nd}}) {_SPACE}? (?: °\p{{Lu}}? | [%٪‰‱′″\p{{Sc}}] )
    )*
    # What is written without spaces has no words that could be told without a dictionary.
    | [\p{{Han}}\p{{Hiragana}}] \p{{M}}*
"""


def words(text: str, first: int, last: int) -> Iterator[Span]:
    """Yield the words of a text between two places, in order.

    As Unicode's text segmentation has them (UAX #29): letters hold together with the marks that
    belong to them and over an apostrophe, each ideograph stands alone. Besides, they hold together
    over a hyphen, and a figure is one word with what groups its digits, its sign, currency and
    percent ("50-minute", "12,500,000", "10:30", "9/11", "$2.4m", "50%").
    """
    for found in _pattern().finditer(text, first, min(last, len(text))):
        yield Span(found.start(), found.end())


@cache
def _pattern() -> Any:
    # Python's own patterns know neither marks nor scripts.
    import regex

    return regex.compile(_WORD, regex.VERBOSE | regex.VERSION1)

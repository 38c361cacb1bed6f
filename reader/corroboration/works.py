"""Quoted words that nobody says: what books, films and broadcasts are called."""

from __future__ import annotations

from reader.core.late import late_pattern
from reader.corroboration.phrases import LINKS
from reader.corroboration.quotations import Quotation

_OWNED_TITLE = late_pattern(r"\b(?:[A-Z]{2,}|[A-Z]\w+ (?:News|Radio|TV|Television))['’]s \Z")
_WORK = late_pattern(
    r"\b(?:book|novel|film|movie|album|song|single|play|memoir|documentary|poem|opera|musical"
    r"|painting|podcast|series|sitcom|drama|thriller|essay|ballet|exhibition|sequel|anthem"
    r"|ballad|biography|autobiography|comedy),? \Z"
)
_IN_TITLES = LINKS | {"a", "an", "or", "but", "as", "by", "into", "over", "under", "without"}


def is_title_of_work(text: str, quote: Quotation) -> bool:
    """Tell whether quoted words are what a broadcast is called: told CNN's "State of the Union".

    So of a book or a film: her novel, "The Long Night".
    """
    owned = _OWNED_TITLE.search(text, max(0, quote.start - 40), quote.start)
    if not owned and not _WORK.search(text, max(0, quote.start - 40), quote.start):
        return False
    words = text[quote.inner[0] : quote.inner[1]].split()
    return len(words) <= 6 and all(w[0].isupper() or w in _IN_TITLES for w in words)

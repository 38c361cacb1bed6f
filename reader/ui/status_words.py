"""What the statuses are called."""

from __future__ import annotations

from reader.core.claim import Status
from reader.core.i18n import tr

_WORDS: dict[Status, str] = {
    Status.NONE: "No status",
    Status.CONFIRMED: "Confirmed",
    Status.DISPUTED: "Disputed",
    Status.SINGLE_SOURCE: "Single-source",
}


def status_word(status: Status) -> str:
    """Return the name of a status in the person's language."""
    return tr(_WORDS[status])

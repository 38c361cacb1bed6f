"""An entry of a container that is not taken, while the others are."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.ingest.refusals import Reason


@frozen
class Rejected:
    """An entry by its name in the container, and why it was left out."""

    inside: str
    reason: Reason
    limit: int = 0

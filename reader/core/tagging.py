"""The acts of tagging: a status or a free tag, given to whatever is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.changes import Change
from reader.core.claim import Claim, Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.many import give_status, give_tags, take_tag

_STATUS_ACTS = {
    Status.NONE: "No Status",
    Status.CONFIRMED: "Confirmed",
    Status.DISPUTED: "Disputed",
    Status.SINGLE_SOURCE: "Single-source",
}


@frozen
class Tagging:
    """One act of tagging, which can be repeated: a status or, where that is None, a free tag."""

    status: Status | None = None
    tag: str = ""

    @property
    def name(self) -> str:
        """What it gives, in the person's language."""
        return self.tag if self.status is None else tr(_STATUS_ACTS[self.status])

    def change(self, claims: Sequence[Claim], *, toggle: bool = False) -> Change | None:
        """Return the change that does it to claims, None where all is so already.

        With `toggle`, a tag that all of them have is taken off.
        """
        if self.status is not None:
            return give_status(claims, self.status)
        if toggle and all(self.tag in claim.tags for claim in claims):
            return take_tag(claims, self.tag)
        return give_tags(claims, [self.tag])

"""What became of the annotations of an article that got another text, counted and in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reader.core.claim import Anchor, Annotation
from reader.core.frozen import frozen
from reader.core.i18n import counted


@frozen
class Fates:
    """How many annotations stand where they were, have moved, are to be checked, are orphans."""

    in_place: int = 0
    moved: int = 0
    to_check: int = 0
    not_found: int = 0

    @property
    def total(self) -> int:
        """How many annotations there are in all."""
        return self.in_place + self.moved + self.to_check + self.not_found


def fates_of(annotations: Iterable[Annotation]) -> Fates:
    """Count annotations, orphans among them, by how they were found."""
    how = Counter(annotation.anchor for annotation in annotations)
    return Fates(how[Anchor.EXACT], how[Anchor.MOVED], how[Anchor.APPROXIMATE], how[Anchor.ORPHAN])


def fates_line(fates: Fates) -> str:
    """Return “12 in place, 1 moved, 2 to check, 1 not found”, or nothing where there are none."""
    parts = (
        (fates.in_place, "{n} in place"),
        (fates.moved, "{n} moved"),
        (fates.to_check, "{n} to check"),
        (fates.not_found, "{n} not found"),
    )
    return ", ".join(counted(number, words, words) for number, words in parts if number)

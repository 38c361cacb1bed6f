"""The claims that an annotation can be linked to, as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reader.core.article import ArticleInfo
from reader.core.claim import Annotation, Claim, Status
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.ui.claims.rows import folded
from reader.ui.status_words import status_word


@frozen
class ClaimRow:
    """A claim to choose: what it says, in which articles, and how like it is (0 to 1)."""

    claim_id: str
    status: Status
    words: str
    numbers: tuple[int, ...]
    passages: int
    searched: str
    likeness: float = 0.0

    @property
    def where(self) -> str:
        """In which articles it stands, in words."""
        passages = counted(self.passages, "{n} passage", "{n} passages")
        numbers = ", ".join(map(str, self.numbers))
        return tr("{passages}, in {numbers}").format(passages=passages, numbers=numbers)

    @property
    def spoken(self) -> str:
        """All of it in words, for screen readers."""
        return f"{status_word(self.status)}: {self.words}, {self.where}"


def claim_rows(
    claims: Mapping[str, Claim],
    annotations: Iterable[Annotation],
    infos: Iterable[ArticleInfo],
    likeness: Mapping[str, float],
) -> list[ClaimRow]:
    """Return a row for each claim with an annotation, the most likely first, then the newest."""
    numbers = {info.id: info.number for info in infos}
    standing: dict[str, list[Annotation]] = {}
    for one in annotations:
        if one.claim_id in claims and one.article_id in numbers:
            standing.setdefault(one.claim_id, []).append(one)
    rows = [
        _row(claims[claim_id], those, numbers, likeness.get(claim_id, 0.0))
        for claim_id, those in standing.items()
    ]
    newest = {claim_id: max(one.modified for one in those) for claim_id, those in standing.items()}
    rows.sort(key=lambda row: (-row.likeness, -newest[row.claim_id].timestamp(), row.claim_id))
    return rows


def fitting(rows: Sequence[ClaimRow], typed: str) -> list[ClaimRow]:
    """Return the rows that have every word typed, in their order."""
    words = typed.casefold().split()
    return [row for row in rows if all(word in row.searched for word in words)]


def _row(
    claim: Claim, annotations: Sequence[Annotation], numbers: Mapping[str, int], likeness: float
) -> ClaimRow:
    first = min(annotations, key=lambda one: one.created)
    words = folded(claim.statement) or folded(first.quote.exact)
    there = tuple(sorted({numbers[one.article_id] for one in annotations}))
    said = (claim.statement, *claim.tags, *(one.quote.exact for one in annotations))
    searched = "\n".join(said).casefold()
    return ClaimRow(claim.id, claim.status, words, there, len(annotations), searched, likeness)

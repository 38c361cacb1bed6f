"""The claims of a library as the session keeps them: after a change only those near it are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from reader.core.changes import Changed, Kind
from reader.core.claim import Annotation, Claim

_ABOUT = frozenset({Kind.ARTICLES, Kind.ANNOTATIONS, Kind.CLAIMS})


class ClaimCache:
    """Claims by id; a claim that is as before is the same object as before."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[str, Claim] | None = None
        self._articles: set[str] = set()
        self._doubtful: set[str] = set()

    def forget(self, changed: Changed, annotations: Mapping[str, Iterable[Annotation]]) -> None:
        """Read again what a change is about; `annotations` by article, as they were before it."""
        if not changed.kinds & _ABOUT:
            return
        near = changed.articles
        if Kind.ARTICLES in changed.kinds or near is None or not near <= annotations.keys():
            self._known = None
            self._articles, self._doubtful = set(), set()
            return
        self._articles |= near
        self._doubtful |= {one.claim_id for article in near for one in annotations[article]}

    def claims(
        self,
        read: Callable[[str | None], Iterable[Claim]],
        annotations: Callable[[], Iterable[Annotation]],
    ) -> dict[str, Claim]:
        """Return the claims as they are now.

        `read` reads those of an article, or all; `annotations` gives all there are, by which those
        are told that nothing stands under any more.
        """
        if self._known is None:
            self._known = {claim.id: claim for claim in read(None)}
        elif self._articles:
            self._known = self._renewed(self._known, read, annotations)
        self._articles, self._doubtful = set(), set()
        return self._known

    def _renewed(
        self,
        known: dict[str, Claim],
        read: Callable[[str | None], Iterable[Claim]],
        annotations: Callable[[], Iterable[Annotation]],
    ) -> dict[str, Claim]:
        fresh = {claim.id: claim for article in self._articles for claim in read(article)}
        fresh = {key: known[key] if known.get(key) == c else c for key, c in fresh.items()}
        gone = self._doubtful - fresh.keys()
        if gone:
            gone -= {one.claim_id for one in annotations()}
        return {key: c for key, c in (known | fresh).items() if key not in gone}

"""Two libraries become one: by identity, the newer by what was done to it, conflicts kept.

Clocks of two machines disagree, so they are not asked. What was done to a thing is: its *trail*,
one mark for each change in the journal. Where one trail is the beginning of the other, the longer
one is newer; where they part, both are kept, and a person is told.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.verdicts import Verdicts

Trails = Mapping[str, tuple[str, ...]]
"""What was done to each thing, by its identity: a mark for each change, in order."""

_Thing = TypeVar("_Thing", Annotation, Claim)
_Part = TypeVar("_Part")


@frozen
class Conflict:
    """A thing that both libraries have changed since they were one; `words` says which."""

    words: str
    kept: str


@frozen
class Merged:
    """What two libraries come to together, with how much of it is from the other one."""

    contents: Contents
    articles: int
    annotations: int
    renewed: int
    conflicts: tuple[Conflict, ...]


def merged(mine: Contents, other: Contents, my_trails: Trails, other_trails: Trails) -> Merged:
    """Return `mine` with what `other` has besides, and with what is newer there.

    An article that both have keeps my text; annotations of another text of it are looked for by
    their own identity only. What both have changed stays mine, and the other one's is added under
    an identity of its own. Colours of tags, events, corrected dates and decisions about what the
    program found are added where I have none.
    """
    work = _Merging(my_trails, other_trails)
    articles, fresh = _articles(mine, other)
    texts = {article.id: article.info.revision_id for article in articles}
    claims = work.joined(mine.claims, other.claims, _claim_copy, _claim_words)
    theirs = [one for one in other.annotations if one.revision_id == texts.get(one.article_id)]
    displaced = [one for one in other.annotations if one.revision_id != texts.get(one.article_id)]
    lost_here = {one.id for one in mine.orphans}
    found = work.joined(
        mine.annotations,
        [one for one in theirs if one.id not in lost_here],
        _annotation_copy,
        _annotation_words,
    )
    known = {one.id for one in (*found, *mine.orphans)}
    lost = (*mine.orphans, *(one for one in other.orphans if one.id not in known))
    used = {one.claim_id for one in (*found, *lost)}
    contents = replace(
        mine,
        articles=articles,
        annotations=tuple(sorted(found, key=_place(articles))),
        orphans=lost,
        claims=tuple(claim for claim in claims if claim.id in used),
        tag_styles=_added(mine.tag_styles, other.tag_styles, lambda one: one.name),
        events=_added(mine.events, other.events, lambda one: one.interval),
        corrections=_added(
            mine.corrections,
            [one for one in other.corrections if one.revision_id == texts.get(one.article_id)],
            lambda one: (one.article_id, one.revision_id, one.span),
        ),
        verdicts=_verdicts(mine.verdicts, other.verdicts, used, texts),
    )
    unplaced = tuple(
        Conflict(_annotation_words(one), tr("not taken over: the article has another text here"))
        for one in displaced
        if one.id not in known
    )
    added = len(contents.annotations) + len(lost) - len(mine.annotations) - len(mine.orphans)
    return Merged(contents, fresh, added, work.renewed, (*work.conflicts, *unplaced))


class _Merging:
    """Decides for each thing which one is the newer, and remembers where that cannot be told."""

    def __init__(self, mine: Trails, other: Trails) -> None:
        self._mine, self._other = mine, other
        self.renewed = 0
        self.conflicts: list[Conflict] = []

    def joined(
        self,
        mine: Sequence[_Thing],
        other: Sequence[_Thing],
        copy: Callable[[_Thing], _Thing],
        words: Callable[[_Thing], str],
    ) -> list[_Thing]:
        theirs = {one.id: one for one in other}
        known = {one.id for one in mine}
        kept: list[_Thing] = []
        for one in mine:
            that = theirs.pop(one.id, None)
            if that is None:
                if not self._was_removed(self._other, self._mine, one):
                    kept.append(one)
            elif that == one or _is_newer(_trail(self._mine, one), _trail(self._other, that)):
                kept.append(one)
            elif _is_newer(_trail(self._other, that), _trail(self._mine, one)):
                kept.append(that)
                self.renewed += 1
            elif copy(that).id in known:
                kept.append(one)  # both were kept when these two were merged before
            else:
                kept += [one, copy(that)]
                self.conflicts.append(Conflict(words(one), tr("both are kept")))
        # What I took away since is not brought back by somebody who has not heard of that.
        kept += [
            one for one in theirs.values() if not self._was_removed(self._mine, self._other, one)
        ]
        return kept

    @staticmethod
    def _was_removed(here: Trails, there: Trails, one: Annotation | Claim) -> bool:
        """Tell whether a thing that is only there was here as it is there, and was taken away."""
        return one.id in here and _is_newer(here[one.id], _trail(there, one))


def _trail(trails: Trails, one: Annotation | Claim) -> tuple[str, ...]:
    """Return what was done to a thing; of one that the journal does not know, how it is."""
    known = trails.get(one.id)
    if known:
        return known
    stamp = one.modified.astimezone(dt.UTC).isoformat(timespec="microseconds")
    return (f"from {stamp.removesuffix('+00:00')}Z",)


def _is_newer(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) > len(other) and one[: len(other)] == other


def _articles(mine: Contents, other: Contents) -> tuple[tuple[Article, ...], int]:
    known = {article.id for article in mine.articles}
    fresh = [article for article in other.articles if article.id not in known]
    last = max((article.info.number for article in mine.articles), default=0)
    numbered = [
        replace(article, info=replace(article.info, number=last + n))
        for n, article in enumerate(fresh, start=1)
    ]
    if not mine.articles:
        numbered = fresh
    return (*mine.articles, *numbered), len(fresh)


def _place(articles: Sequence[Article]) -> Callable[[Annotation], tuple[int, int, int, str]]:
    numbers = {article.id: article.info.number for article in articles}
    return lambda one: (numbers[one.article_id], one.span.start, one.span.end, one.id)


def _other_identity(identity: str, told: str) -> str:
    """Return an identity for the other version that is the same whenever these two are merged."""
    return uuid5(NAMESPACE_URL, f"urn:parallax:other#{identity}#{told}").hex


def _claim_copy(claim: Claim) -> Claim:
    return replace(claim, id=_other_identity(claim.id, repr(claim)))


def _annotation_copy(annotation: Annotation) -> Annotation:
    return replace(annotation, id=_other_identity(annotation.id, repr(annotation)))


def _claim_words(claim: Claim) -> str:
    return claim.statement or claim.id


def _annotation_words(annotation: Annotation) -> str:
    return " ".join(annotation.quote.exact.split())


def _added(
    mine: Sequence[_Part], other: Sequence[_Part], key: Callable[[_Part], object]
) -> tuple[_Part, ...]:
    known = {key(one) for one in mine}
    return (*mine, *(one for one in other if key(one) not in known))


def _verdicts(
    mine: Verdicts, other: Verdicts, claims: Collection[str], texts: Mapping[str, str]
) -> Verdicts:
    """Return my decisions, and others' about claims and texts that are there."""
    rejections = _added(
        mine.rejections, other.rejections, lambda one: (one.claim_id, one.revision_id, one.span)
    )
    return Verdicts(
        tuple(
            one
            for one in rejections
            if one.claim_id in claims and texts.get(one.article_id) == one.revision_id
        ),
        _added(mine.dismissals, other.dismissals, lambda one: one.id),
        _added(mine.rulings, other.rulings, lambda one: one.id),
    )

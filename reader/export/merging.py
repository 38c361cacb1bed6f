"""Two libraries become one: by identity, the newer by what was done to it, conflicts kept.

Every part of a thing (the note of an annotation, the status of a claim) is taken from the library
in which all was done to it that was done in the other one, and more. Where that is neither, both
are kept, and a person is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.frozen import frozen
from reader.core.histories import THERE, Histories, History, key_of
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.export.merging_articles import REMOVED, Articles, merged_articles
from reader.export.merging_differences import differences, in_words
from reader.export.merging_otherwise import otherwise
from reader.export.merging_places import Places, read_again
from reader.export.merging_rules import (
    ANNOTATION,
    CLAIM,
    Conflict,
    Difference,
    Fate,
    Parts,
    fate,
    history_for,
    joined,
    key_for,
    other_identity,
    with_parts,
)
from reader.export.merging_said import Saying, corrections_by_article

__all__ = ["Conflict", "Merged", "merged"]

_Thing = TypeVar("_Thing", Annotation, Claim)


@frozen
class Merged:
    """What two libraries come to together, with how much of it is from the other one.

    `articles` and `annotations` count what was added, `removed` the annotations that went,
    `renewed` the things of which the other library had something newer. `histories` tells what was
    done to them in either, for the next time. `otherwise` is `contents` with what the other library
    says where it was kept that mine says; `texts` are texts of articles that are not kept, by
    article and revision. `before` is what the first library had, `other` the name of the second.
    """

    contents: Contents
    histories: dict[str, History]
    articles: int
    annotations: int
    removed: int
    renewed: int
    conflicts: tuple[Conflict, ...]
    otherwise: Contents
    texts: Mapping[str, Mapping[str, str]]
    before: Contents
    other: str


def merged(mine: Contents, other: Contents, my: Histories, their: Histories) -> Merged:
    """Return `mine` with what `other` has besides, and with what is newer there.

    What both have changed stays mine, and the other one's is added under an identity of its own;
    of what there can be only one (an article's date, a tag's colour), it is told. An annotation of
    another text of its article is looked for in the one that is kept.
    """
    articles = merged_articles(mine, other, my, their)
    places = Places(articles.articles)
    claim_words = _claim_words(mine, other)
    claims = _Joining(mine.claims, other.claims, CLAIM, claim_words, (my, their), {})
    notes = _joined_annotations(mine, other, (my, their), articles, claims.alike)
    _see(claims, notes)
    found, lost, homeless = places.annotations(notes.things.values())
    used = {one.claim_id for one in (*found, *lost)}
    said = Saying(mine, other, my, their, places).merged(used)
    contents = replace(
        mine,
        articles=tuple(_dated(articles, said.corrections, mine, other)),
        annotations=found,
        orphans=lost,
        claims=tuple(
            sorted(
                (one for one in claims.things.values() if one.id in used),
                key=lambda one: (one.created, one.id),
            )
        ),
        tag_styles=said.tag_styles,
        events=said.events,
        corrections=said.corrections,
        verdicts=said.verdicts,
        citations=said.citations,
    )
    told = tr("kept among those that are not found: the article has another text")
    unplaced = [Conflict(_annotation_words(one), told) for one in homeless]
    before = {one.id for one in (*mine.annotations, *mine.orphans)}
    after = {one.id for one in (*found, *lost)}
    return Merged(
        contents,
        _histories(my, their, articles),
        articles.added,
        len(after - before),
        len(before - after),
        articles.renewed + claims.renewed + notes.renewed + said.renewed,
        (*articles.conflicts, *claims.conflicts, *notes.conflicts, *unplaced, *said.conflicts),
        otherwise(contents, {**articles.otherwise, **said.otherwise}),
        articles.texts,
        mine,
        other.name,
    )


def _histories(my: Histories, their: Histories, articles: Articles) -> dict[str, History]:
    """Return what was done to everything in either, with what was decided here."""
    made = dict(my.joined(their))
    for article_id in articles.disputed:
        key = key_of("article", article_id)
        # Who removed it has not known of this, and is not to remove it once more.
        known = made[key].marks.get(THERE, frozenset())
        kept = History("", frozenset(), {THERE: frozenset((f"kept {' '.join(sorted(known))}",))})
        made[key] = made[key].joined(kept)
    return made


class _Joining(Generic[_Thing]):
    """The annotations or the claims of two libraries, joined by identity.

    `things` are those that are kept, `copies` the other library's versions of what both have
    changed, by the identity of mine; `disputed` were removed in one and changed in the other.
    `alike` names things of the other library that are second versions of what I have as they say.
    """

    def __init__(
        self,
        mine: Sequence[_Thing],
        other: Sequence[_Thing],
        parts: Parts,
        words: Callable[[_Thing], str],
        histories: tuple[Histories, Histories],
        names: Mapping[str, str],
    ) -> None:
        self._parts, self._names = parts, names
        self._words: Callable[[_Thing], str] = words
        self._my, self._their = histories
        self.things: dict[str, _Thing] = {}
        self.copies: dict[str, _Thing] = {}
        self._differing: dict[str, tuple[Difference, ...]] = {}
        self.disputed: set[str] = set()
        self.alike: dict[str, str] = {}
        self.versions = (*other, *mine)
        self.renewed = 0
        self.conflicts: list[Conflict] = []
        theirs = {one.id: one for one in other}
        for one in mine:
            that = theirs.pop(one.id, None)
            if that is None:
                self._only(one, self._my, self._their)
            else:
                self._both(one, that)
        versions = {other_identity(one): one.id for one in self.things.values()}
        for that in theirs.values():
            if that.id in versions:
                self.alike[that.id] = versions[that.id]
            else:
                self._only(that, self._their, self._my)
        for identity, copy in self.copies.items():
            if copy.id not in self.things:
                self.things[copy.id] = copy
                differs, told = self._differing[identity], tr("both are kept")
                told = f"{told} ({in_words(differs)})" if differs else told
                self.conflicts.append(Conflict(self._words(self.things[identity]), told, differs))

    def _only(self, one: _Thing, there: Histories, gone: Histories) -> None:
        becomes = fate(gone, history_for(there, one), key_for(one))
        if becomes is Fate.GOES:
            return
        self.things[one.id] = one
        if becomes is Fate.DISPUTED:
            self.disputed.add(one.id)
            self.conflicts.append(Conflict(self._words(one), tr(REMOVED)))

    def _both(self, one: _Thing, that: _Thing) -> None:
        my, their = history_for(self._my, one), history_for(self._their, that)
        both = joined(one, that, my, their, self._parts)
        latest = max(one.modified, that.modified) if both.taken else one.modified
        thing = self.things[one.id] = replace(both.thing, modified=latest)
        self.renewed += bool(both.taken)
        if both.open:
            copy = with_parts(thing, that, both.open, self._parts)
            self._differing[one.id] = differences(one, that, both.open, self._parts, self._names)
            self.copies[one.id] = replace(copy, id=other_identity(copy), modified=that.modified)


def _joined_annotations(
    mine: Contents,
    other: Contents,
    histories: tuple[Histories, Histories],
    articles: Articles,
    alike: dict[str, str],
) -> _Joining[Annotation]:
    """Return the annotations of articles that are kept; `alike` are claims that go by other ids."""
    kept = {article.id for article in articles.articles}
    my = {one.id: one for one in (*mine.annotations, *mine.orphans) if one.article_id in kept}
    their = {
        one.id: replace(one, claim_id=alike.get(one.claim_id, one.claim_id))
        for one in (*other.annotations, *other.orphans)
        if one.article_id in kept
    }
    for identity in my.keys() & their.keys():
        one, that = my[identity], their[identity]
        if one.article_id in articles.texts_differ:
            # The text that is kept says where it stands.
            if one.article_id in articles.texts_of_other:
                my[identity] = with_parts(one, that, ("place",), ANNOTATION)
            else:
                their[identity] = with_parts(that, one, ("place",), ANNOTATION)
    under = {one.id for one in (*other.annotations, *other.orphans) if one.claim_id in alike}
    told = {_content(one) for one in my.values()}
    fresh = [one for one in their.values() if one.id not in under or _content(one) not in told]
    words = _claim_words(mine, other)
    names = {claim.id: words(claim) for claim in (*other.claims, *mine.claims)}
    return _Joining(tuple(my.values()), fresh, ANNOTATION, _annotation_words, histories, names)


def _see(claims: _Joining[Claim], notes: _Joining[Annotation]) -> None:
    """Put annotations under the claims that are kept: one without any is nowhere to be seen."""
    under: dict[str, list[Annotation]] = {}
    for note in notes.things.values():
        under.setdefault(note.claim_id, []).append(note)
    for identity, copy in claims.copies.items():
        _put_under(copy.id, under.get(identity, []), notes)
    for identity in claims.disputed - under.keys():
        were = [note for note in notes.versions if note.claim_id == identity]
        _put_under(identity, were, notes)
    known = {claim.id: claim for claim in claims.versions}
    for note in notes.things.values():
        if note.claim_id not in claims.things:
            claims.things[note.claim_id] = known[note.claim_id]


def _put_under(claim_id: str, given: Iterable[Annotation], notes: _Joining[Annotation]) -> None:
    for note in given:
        moved = replace(note, claim_id=claim_id)
        identity = other_identity(moved)
        notes.things.setdefault(identity, replace(moved, id=identity))


def _content(one: Annotation) -> tuple[object, ...]:
    return (one.claim_id, one.article_id, one.span, one.quote, one.note, one.stance, one.said_by)


def _dated(
    articles: Articles, corrections: Sequence[TimeCorrection], mine: Contents, other: Contents
) -> Iterable[Article]:
    """Yield the articles with dates that fit their day and what was corrected in them."""
    now = corrections_by_article(corrections)
    sides = tuple(
        (
            {article.id: article.info.publication for article in one.articles},
            corrections_by_article(one.corrections),
        )
        for one in (mine, other)
    )
    known = {article.id for article in mine.articles}
    for article in articles.articles:
        of_other = article.id in articles.texts_of_other or article.id not in known
        days, corrected = sides[of_other]
        same = days[article.id] == article.info.publication
        if same and corrected.get(article.id, []) == now.get(article.id, []):
            yield article
        else:
            yield read_again(article, now.get(article.id, []))


def _claim_words(*libraries: Contents) -> Callable[[Claim], str]:
    """Return what tells a claim to a person: its statement, or the words first marked for it."""
    marked = {
        one.claim_id: _annotation_words(one)
        for library in reversed(libraries)
        for one in reversed((*library.annotations, *library.orphans))
    }
    return lambda claim: claim.statement or marked.get(claim.id, claim.id)


def _annotation_words(annotation: Annotation) -> str:
    return " ".join(annotation.quote.exact.split())

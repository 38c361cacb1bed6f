"""Where what is said comes from: outlets, agencies, official statements; grouped, with reasons.

What is linked to a claim counts once for each origin. Two annotations share one where they quote
the same institution, where their words are shared between the articles, or where a person says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.verdicts import Related, Ruling
from reader.corroboration.credits import credits_of
from reader.corroboration.identity import are_two_people, identities, is_known
from reader.corroboration.institutions import government_of, is_vague
from reader.corroboration.reuse import Overlap, Shared
from reader.corroboration.said import Attribution
from reader.corroboration.sources import speaker_at, told_by
from reader.corroboration.statements import said_on

_LARGE = 0.25


class Because(StrEnum):
    """Why annotations have an origin, or one with others; the surest first."""

    PERSON = "you said so"
    INSTITUTION = "they quote the same source"
    WORDING = "the same words stand in both articles"
    CREDIT = "the article's own report"
    AGENCY = "one agency is the only credit of both"


@frozen
class _Told:
    """Who says what one annotation has: under which name, why, and who it may be elsewhere too."""

    name: str
    because: Because
    article_id: str
    person: str = ""
    body: str = ""
    ruled: bool = False


@frozen
class Origin:
    """An independent source of a claim, with the annotations that come from it, and why.

    `days` are those of the statement, where all that is known of them agrees.
    """

    name: str
    annotations: tuple[Annotation, ...]
    reasons: tuple[Because, ...]
    days: Interval | None = None

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that have it, each once."""
        return tuple(dict.fromkeys(one.article_id for one in self.annotations))


@frozen
class Overrides:
    """What a person says of origins.

    `named` gives the origin of single annotations, by id; `same` are names of origins that are one,
    each set under the name that comes first. `together` and `apart` are pairs of ids, of
    annotations or of articles, or of names: two articles that are together tell one report as their
    own, and two that are apart do not, whatever else they quote.
    """

    named: Mapping[str, str] = field(default_factory=dict)
    same: tuple[tuple[str, ...], ...] = ()
    together: frozenset[frozenset[str]] = frozenset()
    apart: frozenset[frozenset[str]] = frozenset()

    @classmethod
    def of(cls, rulings: Iterable[Ruling]) -> Overrides:
        """Return what a person's rulings come to."""
        kept = tuple(rulings)
        named = {one.one: one.other for one in kept if one.related is Related.NAMED and one.same}
        plain = [one for one in kept if one.related is not Related.NAMED]
        names = [one for one in plain if one.related is Related.NAMES and one.same]
        return cls(
            named,
            _united((one.other, one.one) for one in names),
            frozenset(frozenset((one.one, one.other)) for one in plain if one.same),
            frozenset(frozenset((one.one, one.other)) for one in plain if not one.same),
        )

    def name_of(self, origin: str) -> str:
        """Return the name under which an origin goes."""
        for names in self.same:
            if origin in names:
                return names[0]
        return origin

    def parts(self, one: Annotation, other: Annotation, because: Because) -> bool:
        """Tell whether a person keeps apart two annotations that would be put together so."""
        if frozenset((one.id, other.id)) in self.apart:
            return True
        articles = frozenset((one.article_id, other.article_id))
        return articles in self.apart and because not in (Because.PERSON, Because.INSTITUTION)


@dataclass(frozen=True)
class Known:
    """What grouping goes by: articles and what was found in them, all by article id."""

    articles: Mapping[str, Article]
    attributions: Mapping[str, Sequence[Attribution]]
    shared: Sequence[Shared] = ()
    overrides: Overrides = field(default_factory=Overrides)

    def shared_by(self, one: str, other: str) -> Sequence[Shared]:
        """Return what two articles share, by their ids in any order."""
        return self._by_pair.get(frozenset((one, other)), ())

    @cached_property
    def bodies(self) -> dict[str, str]:
        """For whom those speak whom a person has named, as far as that was asked for."""
        return {}

    @cached_property
    def _by_pair(self) -> Mapping[frozenset[str], Sequence[Shared]]:
        pairs: dict[frozenset[str], list[Shared]] = {}
        for each in self.shared:
            ids = frozenset((each.here.article_id, each.there.article_id))
            pairs.setdefault(ids, []).append(each)
        return pairs


def origins_of(annotations: Sequence[Annotation], known: Known) -> tuple[Origin, ...]:
    """Return the origins of what is linked to one claim, who is quoted by most articles first."""
    groups = _Groups(len(annotations))
    names = _all_told(annotations, known)
    found = [
        (i, j, because)
        for i in range(len(annotations))
        for j in range(i)
        if (because := _joined((annotations[i], names[i]), (annotations[j], names[j]), known))
    ]
    rules = known.overrides
    # What a person says comes first, and is not undone by what follows from others.
    for i, j, because in sorted(found, key=lambda one: one[2] is not Because.PERSON):
        across = ((annotations[a], annotations[b]) for a, b in groups.across(i, j))
        if not any(rules.parts(one, other, because) for one, other in across):
            groups.join(i, j, because)
    origins = []
    for members, reasons in groups.all():
        own = [annotations[i] for i in members]
        told = [names[i] for i in members]
        best = _best(told)
        why = tuple(dict.fromkeys([best.because, *reasons]))
        origins.append(Origin(best.name, tuple(own), why, _days(own, known)))
    return tuple(sorted(origins, key=lambda one: (-len(one.articles), one.name)))


def article_groups(
    articles: Sequence[Article],
    overlaps: Iterable[Overlap],
    same: Sequence[Sequence[str]] = (),
    overrides: Overrides | None = None,
) -> tuple[tuple[str, ...], ...]:
    """Return the ids of articles in groups that tell the same text for the most part.

    A quarter of the shorter one standing in the other is enough; one agency as the only credit of
    both, too. `same` are ids that a person puts together; those that `overrides` keep apart are
    not put in one group.
    """
    rules = overrides or Overrides()
    number = {article.id: n for n, article in enumerate(articles)}
    groups = _Groups(len(articles))

    def join(one: str, other: str, because: Because) -> None:
        if one not in number or other not in number:
            return
        across = groups.across(number[one], number[other])
        if all(frozenset((articles[a].id, articles[b].id)) not in rules.apart for a, b in across):
            groups.join(number[one], number[other], because)

    for ids in (*same, *(sorted(pair) for pair in sorted(rules.together, key=sorted))):
        for other in ids[1:]:
            join(ids[0], other, Because.PERSON)
    for each in overlaps:
        if each.share >= _LARGE:
            join(each.article_id, each.other_id, Because.WORDING)
    for one, other in _one_agency(articles):
        join(one, other, Because.AGENCY)
    return tuple(tuple(articles[i].id for i in members) for members, _ in groups.all())


def _one_agency(articles: Sequence[Article]) -> Iterator[tuple[str, str]]:
    """Yield the ids of each two articles of which one agency is the only credit."""
    credited = [credits_of(article).wire for article in articles]
    for i, mine in enumerate(credited):
        for j in range(i):
            if mine and mine == credited[j]:
                yield articles[i].id, articles[j].id


def _all_told(annotations: Sequence[Annotation], known: Known) -> list[_Told]:
    told = [told_by(one, known.attributions, known.bodies) for one in annotations]
    ids = {one.article_id for one in annotations}
    others = (one.speaker for id_ in sorted(ids) for one in known.attributions.get(id_, ()))
    people = identities([*(speaker for speaker, _ in told), *others])
    return [
        _named(one, (speaker, institution), people.get(speaker, ""), known)
        for one, (speaker, institution) in zip(annotations, told, strict=True)
    ]


def _named(annotation: Annotation, told: tuple[str, str], person: str, known: Known) -> _Told:
    name_of, here = known.overrides.name_of, annotation.article_id
    name = known.overrides.named.get(annotation.id, "")
    if name:
        return _Told(name_of(name), Because.PERSON, here)
    speaker, institution = told
    if institution or speaker:
        own = person if is_known(speaker) else ""
        body = institution or (speaker if government_of(speaker) else "")
        name = institution or speaker
        ruled = any(name in same for same in known.overrides.same)
        return _Told(name_of(name), Because.INSTITUTION, here, own, body, ruled)
    article = known.articles[here]
    credit = credits_of(article)
    if credit.wire:
        return _Told(name_of(credit.wire), Because.AGENCY, here)
    return _Told(name_of(credit.outlet or article.info.title or here), Because.CREDIT, here)


def _joined(
    one: tuple[Annotation, _Told], other: tuple[Annotation, _Told], known: Known
) -> Because | None:
    """Return why two annotations have one origin, None where they have not."""
    (mine, ours), (theirs, others) = one, other
    rules = known.overrides
    because, other_because = ours.because, others.because
    if frozenset((mine.id, theirs.id)) in rules.together:
        return Because.PERSON
    if ours.name == others.name and _is_one_name(ours, others):
        return max(because, other_because, key=list(Because).index)
    apart = frozenset((ours.name, others.name)) in rules.apart
    if Because.PERSON in (because, other_because) or apart:
        return None
    if _same_source(ours, others):
        return Because.INSTITUTION
    if {because, other_because} <= {Because.CREDIT, Because.AGENCY}:
        articles = frozenset((mine.article_id, theirs.article_id))
        if articles in rules.together:
            return Because.PERSON
    if are_two_people(ours.person, others.person):
        # Two people may say one thing in the same plain words, and each of them knows it.
        return None
    return Because.WORDING if _share_words(mine, theirs, known) else None


def _is_one_name(one: _Told, other: _Told) -> bool:
    """Tell whether equal names are of one: "officials" of two articles can be anybody."""
    named = one.because is other.because is Because.INSTITUTION
    if not named or one.article_id == other.article_id or (one.ruled and other.ruled):
        return True
    return bool(one.body or one.person) and bool(other.body or other.person)


def _same_source(one: _Told, other: _Told) -> bool:
    """Tell whether two speak for one body or government, or are one person."""
    if one.person and one.person == other.person:
        return True
    state = government_of(one.body)
    return bool(state) and state == government_of(other.body)


def _united(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Return names in sets that hang together; the first of each is one that no other goes under.

    Of each pair the second goes under the first.
    """
    sets: list[dict[str, None]] = []
    under: set[str] = set()
    for head, name in pairs:
        under.add(name)
        joined = {head: None, name: None}
        for one in [one for one in sets if head in one or name in one]:
            sets.remove(one)
            joined |= one
        sets.append(joined)
    return tuple(tuple(sorted(one, key=lambda name: name in under)) for one in sets)


def _best(told: Sequence[_Told]) -> _Told:
    """Return the name that says most: what a person put, then who is quoted, "Moscow" last.

    Several of one government go under that government.
    """
    order = list(Because)
    best = min(told, key=lambda one: (order.index(one.because), is_vague(one.name)))
    if best.because is not Because.INSTITUTION:
        return best
    quoted = [one for one in told if one.because is Because.INSTITUTION]
    if len({one.name for one in quoted}) == 1:
        return best
    if best.person and {one.person for one in quoted} == {best.person}:
        return replace(best, name=best.person)
    state = government_of(best.body)
    seats = {one.name for one in quoted if one.body and not is_vague(one.name)}
    spread = any(government_of(one.body) != state or one.name != one.body for one in quoted)
    if not state or spread or len(seats) == 1:
        return best
    return replace(best, name=f"{state} (government)")


def _share_words(one: Annotation, other: Annotation, known: Known) -> bool:
    for each in known.shared_by(one.article_id, other.article_id):
        mine, theirs = each.side(one.article_id), each.side(other.article_id)
        if each.stock is not None or mine is None or theirs is None or mine is theirs:
            continue
        if mine.span.overlaps(one.span) and theirs.span.overlaps(other.span):
            return True
    return False


def _days(annotations: Iterable[Annotation], known: Known) -> Interval | None:
    """Return the day of a statement, where all that tell the day of it tell the same."""
    found = set()
    for one in annotations:
        said = tuple(known.attributions.get(one.article_id, ()))
        quoted = speaker_at(said, one.span)
        if quoted and (day := said_on(known.articles[one.article_id], quoted, said)):
            found.add(day)
    return found.pop() if len(found) == 1 else None


class _Groups:
    """Members joined with one another, and why; not shared, not kept."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))
        self._why: list[tuple[int, Because]] = []

    def join(self, one: int, other: int, because: Because) -> None:
        self._parents[self._top(one)] = self._top(other)
        self._why.append((one, because))

    def across(self, one: int, other: int) -> Iterator[tuple[int, int]]:
        """Yield each pair that joining these two would put in one group and is not in one yet."""
        here, there = self._top(one), self._top(other)
        if here == there:
            return
        everyone = range(len(self._parents))
        theirs = [n for n in everyone if self._top(n) == there]
        yield from ((a, b) for a in everyone if self._top(a) == here for b in theirs)

    def all(self) -> list[tuple[list[int], list[Because]]]:
        members: dict[int, list[int]] = {}
        for one in range(len(self._parents)):
            members.setdefault(self._top(one), []).append(one)
        return [
            (group, list(dict.fromkeys(why for one, why in self._why if self._top(one) == top)))
            for top, group in members.items()
        ]

    def _top(self, one: int) -> int:
        while self._parents[one] != one:
            self._parents[one] = self._parents[self._parents[one]]
            one = self._parents[one]
        return one

"""Where what is said comes from: outlets, agencies, official statements; grouped, with reasons.

What is linked to a claim counts once for each origin. Two annotations share one where they quote
the same institution, where their words are shared between the articles, or where a person says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations, product

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.focus import Interval
from reader.core.late import late_pattern
from reader.corroboration.bare_bodies import bare_body, named_body, quoted_body
from reader.corroboration.bearers import bearer, head_of, kind_of, title_of
from reader.corroboration.callings import is_person
from reader.corroboration.credits import Credits, credits_of
from reader.corroboration.groups import Groups
from reader.corroboration.identity import are_two_people, identities, is_known, parts, same_person
from reader.corroboration.independence import copied, is_told_by_somebody, surely_two
from reader.corroboration.initials import initials_of, spelled_out
from reader.corroboration.institutions import (
    government_name,
    government_of,
    is_generic,
    is_vague,
)
from reader.corroboration.office_holders import body_of
from reader.corroboration.origin_values import Because, Origin, Overrides, Told
from reader.corroboration.people import bare
from reader.corroboration.reports import LARGE, own_share
from reader.corroboration.reuse_values import Overlap, Shared
from reader.corroboration.said import Attribution
from reader.corroboration.sources import speaker_at, together, told_by
from reader.corroboration.standing import (
    enterprise,
    is_enterprise,
    is_short_for,
    is_trade,
    its_body,
    state_body,
    told_by_way_of,
    told_to,
)
from reader.corroboration.statements import said_on

_ITS = late_pattern(r"\b(?i:its|their) (?=[a-z])")
_NEAR = 50
"""So many characters before a name "its director" is looked for."""


@dataclass(frozen=True)
class Known:
    """What grouping goes by: articles and what was found in them, all by article id."""

    articles: Mapping[str, Article]
    attributions: Mapping[str, Sequence[Attribution]]
    shared: Sequence[Shared] = ()
    overrides: Overrides = field(default_factory=Overrides)
    dismissed: frozenset[str] = frozenset()
    """Names of the differences that a person has dismissed."""

    def of(self, ids: Collection[str]) -> Known:
        """Return what is known where some articles alone tell for whom somebody speaks.

        What is worked out of it goes on being kept here.
        """
        for name in ("_credits", "_days", "_shares"):
            getattr(self, name)
        said = together({one: self.attributions.get(one, ()) for one in sorted(ids)})
        known = copy(self)
        known.__dict__.update(attributions=said, bodies={})
        return known

    def have_words_in_common(self, one: Annotation, other: Annotation) -> bool:
        """Tell whether two passages lie in words that their articles share, and that count."""
        ids = frozenset((one.article_id, other.article_id))
        for each in self._by_pair.get(ids, ()):
            mine, theirs = each.side(one.article_id), each.side(other.article_id)
            if each.stock is not None or mine is None or theirs is None or mine is theirs:
                continue
            if mine.span.overlaps(one.span) and theirs.span.overlaps(other.span):
                return True
        return False

    def credits_of(self, article_id: str) -> Credits:
        """Return where one of the articles says that it comes from."""
        if article_id not in self._credits:
            self._credits[article_id] = credits_of(self.articles[article_id])
        return self._credits[article_id]

    @cached_property
    def _credits(self) -> dict[str, Credits]:
        return {}

    def said_on(self, article_id: str, one: Attribution) -> Interval | None:
        """Return the day on which one of the articles tells that something was said."""
        key = article_id, one
        if key not in self._days:
            said = tuple(self.attributions.get(article_id, ()))
            self._days[key] = said_on(self.articles[article_id], one, said)
        return self._days[key]

    @cached_property
    def _days(self) -> dict[tuple[str, Attribution], Interval | None]:
        return {}

    def shared_by(self, one: str, other: str) -> Sequence[Shared]:
        """Return what two articles share, by their ids in any order."""
        return self._by_pair.get(frozenset((one, other)), ())

    def tell_one_report(self, one: str, other: str) -> bool:
        """Tell whether a quarter of either article's own words stands in the other."""
        return self.own_share(one, other) >= LARGE

    def own_share(self, one: str, other: str) -> float:
        """Return the most of either article's own words that stands in the other, 0 to 1."""
        pair = frozenset((one, other))
        if pair not in self._shares:
            shared = self.shared_by(one, other)
            self._shares[pair] = max(
                (own_share(self.articles[each], shared) for each in pair if each in self.articles),
                default=0.0,
            )
        return self._shares[pair]

    def own_overlaps(self) -> list[Overlap]:
        """Return for each two articles that share words how much of them are their own."""
        pairs = [tuple(sorted(pair)) for pair in self._by_pair]
        return [Overlap(one, other, self.own_share(one, other)) for one, other in sorted(pairs)]

    @cached_property
    def _shares(self) -> dict[frozenset[str], float]:
        return {}

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
    known = known.of({one.article_id for one in annotations})
    names = _all_told(annotations, known)
    groups = _joined(annotations, names, known)
    origins = []
    perhaps = _perhaps(annotations, names, groups, known)
    for members, reasons in groups.all():
        own = [annotations[i] for i in members]
        told = [names[i] for i in members]
        best = _report(told, reasons, {one.article_id for one in own}, known) or _best(told)
        why = tuple(dict.fromkeys([best.because, *reasons]))
        open_ = dict.fromkeys(annotations[j].id for i in members for j in perhaps.get(i, ()))
        found = _origin(best.name, why, own, told, known)
        origins.append(replace(found, perhaps=tuple(open_)))
    return tuple(sorted(origins, key=lambda one: (-len(one.articles), one.name)))


def _perhaps(
    annotations: Sequence[Annotation], names: Sequence[Told], groups: Groups, known: Known
) -> dict[int, list[int]]:
    """Return for members those of other groups not known to be independent of their group."""
    texts = {one: known.articles[one].text for one in {told.article_id for told in names}}
    members = [group for group, _ in groups.all()]
    found: dict[int, list[int]] = {}
    for mine, theirs in combinations(members, 2):
        if any(
            _are_apart((annotations[i], names[i]), (annotations[j], names[j]), known)
            or (
                surely_two(names[i], names[j], texts, known.attributions)
                and not copied(names[i], names[j], *(annotations[n].quote.exact for n in (i, j)))
            )
            for i, j in product(mine, theirs)
        ):
            continue
        for here, there in ((mine, theirs), (theirs, mine)):
            for i in here:
                found.setdefault(i, []).extend(there)
    return found


def _are_apart(one: tuple[Annotation, Told], other: tuple[Annotation, Told], known: Known) -> bool:
    """Tell whether a person said that two have origins of their own."""
    (mine, ours), (theirs, others) = one, other
    pairs = (frozenset(pair) for pair in product(ours.called, others.called))
    rules = known.overrides
    return rules.parts(mine, theirs, Because.INSTITUTION) or any(p in rules.apart for p in pairs)


def _origin(
    name: str,
    why: tuple[Because, ...],
    own: Sequence[Annotation],
    told: Sequence[Told],
    known: Known,
) -> Origin:
    speaking = {one.speaker: one.body for one in told if one.body and one.body != one.speaker}
    itself = (Because.CREDIT, Because.AGENCY)
    names = tuple(one.speaker or ("" if one.because in itself else one.name) for one in told)
    listed = dict.fromkeys(one.speaker for one in told if one.listed)
    days = _days(own, known)
    return Origin(name, tuple(own), why, days, tuple(speaking.items()), names, (*listed,))


def article_groups(
    articles: Sequence[Article],
    overlaps: Iterable[Overlap],
    same: Sequence[Sequence[str]] = (),
    overrides: Overrides | None = None,
) -> tuple[tuple[str, ...], ...]:
    """Return the ids of articles in groups that tell the same text for the most part.

    A quarter of the one's own words standing in the other is enough (see `Known.own_overlaps`);
    one agency as the only credit of both, too. `same` are ids that a person puts together; those
    that `overrides` keep apart are not put in one group.
    """
    large = [(one.article_id, one.other_id) for one in overlaps if one.share >= LARGE]
    return grouped(articles, large, lambda one, other: True, overrides, same)  # noqa: ARG005


def grouped(
    articles: Sequence[Article],
    pairs: Iterable[tuple[str, str]],
    are_one_text: Callable[[str, str], bool],
    overrides: Overrides | None = None,
    same: Sequence[Sequence[str]] = (),
) -> tuple[tuple[str, ...], ...]:
    """Return what `article_groups` does, asking only of pairs that are in no one group yet."""
    rules = overrides or Overrides()
    number = {article.id: n for n, article in enumerate(articles)}
    groups = Groups(len(articles))

    def join(pair: tuple[str, str], because: Because) -> None:
        one, other = pair
        if one not in number or other not in number or groups.are_one(number[one], number[other]):
            return
        across = groups.across(number[one], number[other])
        if any(frozenset((articles[a].id, articles[b].id)) in rules.apart for a, b in across):
            return
        if because is not Because.WORDING or are_one_text(one, other):
            groups.join(number[one], number[other], because)

    for ids in (*same, *(sorted(pair) for pair in sorted(rules.together, key=sorted))):
        for other in ids[1:]:
            join((ids[0], other), Because.PERSON)
    for pair in pairs:
        join(pair, Because.WORDING)
    for pair in _one_agency(articles):
        join(pair, Because.AGENCY)
    return tuple(tuple(articles[i].id for i in members) for members, _ in groups.all())


def _one_agency(articles: Sequence[Article]) -> Iterator[tuple[str, str]]:
    """Yield the ids of each two articles of which one agency is the only credit."""
    credited = [credits_of(article).wire for article in articles]
    for i, mine in enumerate(credited):
        for j in range(i):
            if mine and mine == credited[j]:
                yield articles[i].id, articles[j].id


def _all_told(annotations: Sequence[Annotation], known: Known) -> list[Told]:
    told = [told_by(one, known.attributions, known.bodies) for one in annotations]
    ids = {one.article_id for one in annotations}
    others = (one.speaker for id_ in sorted(ids) for one in known.attributions.get(id_, ()))
    people = identities([*(speaker for speaker, _ in told), *others])
    named = [
        _named(one, (speaker, institution), people.get(speaker, ""), known)
        for one, (speaker, institution) in zip(annotations, told, strict=True)
    ]
    texts = {one: known.articles[one].text for one in sorted(ids)}
    quoted = [one for id_ in sorted(ids) for one in known.attributions.get(id_, ())]
    return _companies(
        _with_bearers(_of_patrons(_spelled_out(named, [*texts.values()]), quoted), texts)
    )


def _of_patrons(told: list[Told], quoted: Sequence[Attribution]) -> list[Told]:
    """Return "Holm's deputy" as of the body that Holm speaks for, where one of that name does."""
    bodies: dict[tuple[str, ...], set[str]] = {}
    for said in quoted:
        if said.institution and len(own := parts(said.speaker)) > 1:
            bodies.setdefault(own[-1:], set()).add(said.institution)
    found = []
    for one in told:
        names = bodies.get(parts(one.body), set()) if one.body and not one.ruled else set()
        body = next(iter(names)) if len(names) == 1 else one.body
        found.append(replace(one, name=body, body=body) if body != one.body else one)
    return found


def _with_bearers(told: list[Told], texts: Mapping[str, str]) -> list[Told]:
    """Return all with the person whom "the mayor" means, and the body that "police" are of.

    Where the articles name one alone: they tell of one event.
    """
    found = []
    for one in told:
        free = one.because is Because.INSTITUTION and not one.ruled and not government_of(one.body)
        titles = title_of(one.speaker) if free and not one.body else ()
        person = bearer(titles, texts.values(), kind_of(one.speaker)) if titles else ""
        whole = ""
        if free and not person:
            whole = _named_in_full(one, told) or _bare_body(one, told, texts[one.article_id])
        if person:
            found.append(replace(one, name=person, person=person))
        elif whole:
            found.append(replace(one, name=whole, body=whole, person=""))
        else:
            found.append(one)
    ids = identities([*(one.person for one in found), *(one.speaker for one in found)])
    return [
        replace(one, person=ids[one.person])
        if one.person and ids[one.person] != one.person
        else one
        for one in found
    ]


def _named_in_full(one: Told, told: Sequence[Told]) -> str:
    """Return the one body of which others tell that some are of: "Oslo police" for "police"."""
    kind = head_of(one.speaker)
    if not kind or (one.body and not one.body.startswith("the ")):
        return ""
    names = {
        other.body
        for other in told
        if other.body
        and not other.body.startswith("the ")
        and (other.body.casefold().endswith(f" {kind}") or head_of(other.speaker) == kind)
    }
    return names.pop() if len(names) == 1 else ""


def _bare_body(one: Told, told: Sequence[Told], text: str) -> str:
    """Return the one body of its kind that "the court" is: its article's own, else one quoted."""
    open_ = not one.body or one.body.startswith("the ")
    bare = bare_body(one.body or one.speaker) if open_ else None
    if bare is None or (one.body and one.person) or head_of(one.speaker):
        return ""
    own = named_body(*bare, text)
    others = {other.body or other.name for other in told if other is not one}
    return quoted_body(*bare, others) if own is None else own


def _spelled_out(told: list[Told], texts: Sequence[str]) -> list[Told]:
    """Return all with the names of bodies in place of initials, where an article has such a one."""
    names = {one: spelled_out(letters, texts) for each in told for one in (each.name, each.body)
             if (letters := initials_of(one))}  # fmt: skip
    if not names:
        return told
    return [
        replace(
            one,
            name=names.get(one.name) or one.name,
            body=names.get(one.body) or one.body,
            person=names.get(one.name) or one.person,
        )
        if not one.ruled and one.because is Because.INSTITUTION
        else one
        for one in told
    ]


def _companies(told: list[Told]) -> list[Told]:
    """Return all with "the company" as the one company named, where no article tells its name."""
    open_ = [one for one in told if is_enterprise(one.body or one.speaker)]
    if not open_:
        return told
    names = {one.name for one in told if _may_be_company(one)}
    name = names.pop() if len(names) == 1 else ""
    return [replace(one, name=name, body=name, person="") if name and one in open_ else one
            for one in told]  # fmt: skip


def _may_be_company(one: Told) -> bool:
    if one.because is not Because.INSTITUTION or government_of(one.name):
        return False
    if is_enterprise(one.name):
        return False
    proper = all(word[:1].isupper() for word in one.name.split())
    return proper and (bool(one.body) or len(parts(one.speaker)) < 2 or is_trade(one.name))


def _named(annotation: Annotation, told: tuple[str, str], person: str, known: Known) -> Told:
    name_of, here = known.overrides.name_of, annotation.article_id
    name = known.overrides.named.get(annotation.id, "")
    if name:
        return Told(name_of(name), Because.PERSON, here)
    article = known.articles[here]
    speaker, institution = told
    if institution or speaker:
        passed = "" if is_known(speaker) else _by_way_of(annotation, speaker, known)
        own = person if is_known(speaker) else passed
        institution, listed = _speaks_for(speaker, institution, article)
        typed = annotation.said_by and parts(speaker)
        if not typed and (
            not institution or is_generic(institution) or institution.startswith("the ")
        ):
            here_body = _body_here(annotation, institution or speaker, known)
            # "The army" of two articles may be of two states: the words tell nothing.
            named = own if is_known(speaker) and parts(speaker) else ""
            own, institution = (named, here_body) if here_body else (own, institution)
        body = institution or (_as_named(speaker) if government_of(speaker) else "")
        called = [one for one in (speaker, own, institution) if one]
        ruled = next((one for one in called if name_of(one) != one or known.overrides.has(one)), "")
        name = name_of(ruled or institution or passed or _as_named(speaker))
        body = name if ruled and government_of(name) else body
        return Told(name, Because.INSTITUTION, here, own, body, bool(ruled), speaker, listed)
    credit = known.credits_of(here)
    said = known.attributions.get(here, ())
    unsure = is_told_by_somebody(article.text, annotation.span, said)
    if credit.wire:
        return Told(name_of(credit.wire), Because.AGENCY, here, unsure=unsure)
    outlet = name_of(credit.outlet or article.info.title or here)
    return Told(outlet, Because.CREDIT, here, unsure=unsure)


def _body_here(annotation: Annotation, speaker: str, known: Known) -> str:
    """Return whose body or company "the army" and "the company" are in an article, "" if untold."""
    text, at = known.articles[annotation.article_id].text, annotation.span.start
    said = known.attributions.get(annotation.article_id, ())
    people = frozenset(one.speaker for one in said if is_person(one.speaker, (text,)))
    one = None if annotation.said_by else speaker_at(said, annotation.span)
    if one is not None and one.speaker_span is not None and parts(one.speaker):
        own = _ITS.search(text, max(one.speaker_span.start - _NEAR, 0), one.speaker_span.end)
        if own is not None:
            return its_body(people, text, own.start())
    return state_body(speaker, text, at) or enterprise(speaker, people, text, at)


def _by_way_of(annotation: Annotation, speaker: str, known: Known) -> str:
    """Return unnamed speakers with the outlet that they told it, "" where none is named."""
    one = speaker_at(known.attributions.get(annotation.article_id, ()), annotation.span)
    if one is None or one.speaker != speaker or one.speaker_span is None:
        return ""
    if one.via:
        return told_by_way_of(speaker, one.via)
    return told_to(speaker, known.articles[annotation.article_id].text, one.speaker_span.end)


def _as_named(speaker: str) -> str:
    """Return what a speaker is called inside a sentence: "the army", not "The army"."""
    first, _, rest = speaker.partition(" ")
    return (
        f"{first.casefold()} {rest}"
        if first in {"The", "A", "An"} and rest.split()[-1:] and rest.split()[-1].islower()
        else speaker
    )


def _speaks_for(speaker: str, institution: str, article: Article) -> tuple[str, bool]:
    """Return for whom somebody speaks, and whether that is known from the list of people alone."""
    if institution and not is_generic(institution):
        patron = body_of(institution, _day(article))
        return (patron, True) if patron else (institution, False)
    listed = body_of(speaker, _day(article))
    return (listed, True) if listed else (institution, False)


def _day(article: Article) -> dt.date | None:
    published = article.info.publication
    return published.date if published is not None else None


def _joined(annotations: Sequence[Annotation], names: Sequence[Told], known: Known) -> Groups:
    """Return annotations in groups of one origin."""
    groups = Groups(len(annotations))
    rules = known.overrides
    found = [
        (i, j, because)
        for i in range(len(annotations))
        for j in range(i)
        if (because := _why((annotations[i], names[i]), (annotations[j], names[j]), known))
    ]
    # What a person says comes first, and is not undone by what follows from others.
    for i, j, because in sorted(found, key=lambda one: one[2] is not Because.PERSON):
        if because is Because.WORDING and (
            (groups.are_one(i, j) and because in groups.reasons(i))
            or not known.have_words_in_common(annotations[i], annotations[j])
        ):
            continue
        across = ((annotations[a], annotations[b]) for a, b in groups.across(i, j))
        if not (rules.apart and any(rules.parts(*pair, because) for pair in across)):
            groups.join(i, j, because)
    return groups


def _why(
    one: tuple[Annotation, Told], other: tuple[Annotation, Told], known: Known
) -> Because | None:
    """Return why two annotations have one origin, None where they have not.

    It is their wording if they have words in common, which is still to be seen.
    """
    (mine, ours), (theirs, others) = one, other
    rules = known.overrides
    because, other_because = ours.because, others.because
    if frozenset((mine.id, theirs.id)) in rules.together:
        return Because.PERSON
    if mine.said_by and mine.said_by.casefold() == theirs.said_by.casefold():
        return Because.INSTITUTION
    if any(frozenset(pair) in rules.apart for pair in product(ours.called, others.called)):
        return None
    if _plain(ours.name) == _plain(others.name) and _is_one_name(ours, others):
        return max(because, other_because, key=list(Because).index)
    if Because.PERSON in (because, other_because):
        return None
    if _same_source(ours, others):
        return Because.INSTITUTION
    of_reports = _of_one_report(ours, others, known)
    if of_reports is not None:
        return of_reports
    if are_two_people(ours.person, others.person):
        # Two people may say one thing in the same plain words, and each of them knows it.
        return None
    return None if mine.article_id == theirs.article_id else Because.WORDING


def _of_one_report(one: Told, other: Told, known: Known) -> Because | None:
    """Return why what two articles say is of one report, where one says it itself; else None."""
    itself = {Because.CREDIT, Because.AGENCY}
    articles = frozenset((one.article_id, other.article_id))
    if {one.because, other.because} <= itself:
        if articles in known.overrides.together:
            return Because.PERSON
        if len(articles) > 1 and known.tell_one_report(*articles):
            return Because.WORDING
    elif len(articles) > 1 and {one.because, other.because} & itself:
        # What an agency says itself and whom its report quotes come from one desk.
        return Because.AGENCY if _is_one_wire(articles, known) else None
    return None


def _is_one_wire(articles: Iterable[str], known: Known) -> bool:
    """Tell whether articles are reports of one agency."""
    wires = {known.credits_of(one).wire for one in articles}
    return len(wires) == 1 and "" not in wires


def _report(
    told: Sequence[Told], reasons: Sequence[Because], articles: Iterable[str], known: Known
) -> Told | None:
    """Return the agency, where all that is counted as one are reports of it; None where not."""
    if Because.AGENCY not in reasons or not _is_one_wire(articles, known):
        return None
    return next((one for one in told if one.because is Because.AGENCY), None)


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _is_one_name(one: Told, other: Told) -> bool:
    """Tell whether equal names are of one: "officials" of two articles can be anybody."""
    if one.name.startswith("the ") and are_two_people(one.person, other.person):
        return False
    named = one.because is other.because is Because.INSTITUTION
    if not named or one.article_id == other.article_id or (one.ruled and other.ruled):
        return True
    return bool(one.body or one.person) and bool(other.body or other.person)


def _same_source(one: Told, other: Told) -> bool:
    """Tell whether two speak for one body or government, or are one person."""
    if one.person and one.person == other.person:
        return True
    state = government_of(one.body)
    if state:
        return state == government_of(other.body)
    return any(
        _speaks_for_one(*pair) or is_short_for(pair[0].name, pair[1].name)
        for pair in ((one, other), (other, one))
    )


def _speaks_for_one(one: Told, other: Told) -> bool:
    """Tell whether somebody speaks for a person who is quoted: "a spokeswoman for Ada Obi"."""
    if "spokes" not in one.speaker.casefold() or other.body:
        return False
    return same_person(parts(bare(one.body)), parts(bare(other.person)))


def _best(told: Sequence[Told]) -> Told:
    """Return the name that says most: what a person put, then who is quoted, "Moscow" last.

    Several of one government go under that government.
    """
    order = list(Because)
    # Of a report and the agency's that it has the words of, the agency's was first.
    order.sort(key=lambda one: one is Because.CREDIT)
    best = min(told, key=lambda one: (order.index(one.because), is_vague(one.name)))
    if best.because is not Because.INSTITUTION:
        return best
    quoted = [one for one in told if one.because is Because.INSTITUTION]
    if len({one.name for one in quoted}) == 1:
        return best
    if best.person and {one.person for one in quoted} == {best.person}:
        called = (one.name for one in quoted if one.name.startswith("the "))
        plain = next(called, best.name) if best.person[:1].islower() else best.person
        return replace(best, name=plain)
    state = government_of(best.body)
    seats = {one.name for one in quoted if one.body and not is_vague(one.name)}
    spread = any(government_of(one.body) != state or one.name != one.body for one in quoted)
    if not state or spread or len(seats) == 1:
        return best
    return replace(best, name=government_name(state))


def _days(annotations: Iterable[Annotation], known: Known) -> Interval | None:
    """Return the day of a statement, where all that tell the day of it tell the same."""
    found = set()
    for one in annotations:
        said = known.attributions.get(one.article_id, ())
        quoted = speaker_at(said, one.span)
        if quoted and (day := known.said_on(one.article_id, quoted)):
            found.add(day)
    return found.pop() if len(found) == 1 else None

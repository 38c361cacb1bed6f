"""Where what is said comes from: outlets, agencies, official statements; grouped, with reasons.

What is linked to a claim counts once for each origin. Two annotations share one where they quote
the same institution, where their words are shared between the articles, or where a person says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations, product

from reader.core.claim import Annotation
from reader.core.focus import Interval
from reader.corroboration.groups import Groups
from reader.corroboration.identity import are_two_people, parts, same_person
from reader.corroboration.independence import copied, surely_two
from reader.corroboration.institutions import (
    government_name,
    government_of,
    is_vague,
)
from reader.corroboration.known import Known
from reader.corroboration.origin_values import Because, Origin, Told
from reader.corroboration.people import bare
from reader.corroboration.sources import speaker_at
from reader.corroboration.standing import (
    is_short_for,
)
from reader.corroboration.tellers import all_told


def origins_of(annotations: Sequence[Annotation], known: Known) -> tuple[Origin, ...]:
    """Return the origins of what is linked to one claim, who is quoted by most articles first."""
    known = known.of({one.article_id for one in annotations})
    names = all_told(annotations, known)
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

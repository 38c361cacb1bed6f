"""Who tells what is linked to a claim, and for whom they speak, over all articles of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.core.late import late_pattern
from reader.corroboration.bare_bodies import bare_body, named_body, quoted_body
from reader.corroboration.bearers import bearer, head_of, kind_of, title_of
from reader.corroboration.callings import is_person
from reader.corroboration.identity import identities, is_known, parts
from reader.corroboration.independence import is_told_by_somebody
from reader.corroboration.initials import initials_of, spelled_out
from reader.corroboration.institutions import (
    government_of,
    is_generic,
)
from reader.corroboration.known import Known
from reader.corroboration.office_holders import body_of
from reader.corroboration.origin_values import Because, Told
from reader.corroboration.said import Attribution
from reader.corroboration.sources import speaker_at, told_by
from reader.corroboration.standing import (
    enterprise,
    is_enterprise,
    is_trade,
    its_body,
    state_body,
    told_by_way_of,
    told_to,
)

_ITS = late_pattern(r"\b(?i:its|their) (?=[a-z])")
_NEAR = 50
"""So many characters before a name "its director" is looked for."""


def all_told(annotations: Sequence[Annotation], known: Known) -> list[Told]:
    """Return who tells each annotation, with those who are called otherwise elsewhere as one."""
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

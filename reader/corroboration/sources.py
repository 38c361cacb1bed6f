"""Who is quoted, where, over several articles: the same person under one name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.core.claim import Annotation
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.corroboration.identity import identities, is_known, parts, same_person
from reader.corroboration.initials import listed_body
from reader.corroboration.institutions import institution_of, is_generic
from reader.corroboration.reporting import AGENCIES
from reader.corroboration.said import Attribution

_OF_BODY = late_pattern(r"([^,]+?) of (?:the )?([^,]+)")
_IN_BRACKETS = late_pattern(r"(.+?) ?\((?:the )?([^()]+)\)")
_OF_BODY_TYPED = late_pattern(
    r"([^,]+?)(?:,[^,]*?)? (?:of|from|at|for) (?:the )?([^\W\d_a-z][^,]*)"
)
_LEAST_SHARE = 0.3
_FULL = 2


@frozen
class Voice:
    """Somebody who is quoted: their fullest name, for whom they speak, and all that they say.

    `sayings` are pairs of an article's id and an attribution in it.
    """

    name: str
    institution: str
    sayings: tuple[tuple[str, Attribution], ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that quote them, each once."""
        return tuple(dict.fromkeys(article_id for article_id, _ in self.sayings))


def voices(attributions: Mapping[str, Sequence[Attribution]]) -> tuple[Voice, ...]:
    """Return everybody who is quoted, who is quoted by most articles first."""
    groups: dict[str, list[tuple[str, Attribution]]] = defaultdict(list)
    names: dict[str, str] = {}
    whole = together(attributions)
    ids = _ids(whole)
    for article_id, said in whole.items():
        for one in said:
            if one.speaker:
                key = ids[one.speaker]
                groups[key].append((article_id, one))
                if len(one.speaker) > len(names.get(key, "")):
                    names[key] = one.speaker
    found = []
    for key, sayings in groups.items():
        bodies = [one.institution for _, one in sayings if one.institution]
        body = max(bodies, key=bodies.count) if bodies else ""
        found.append(Voice(names[key], body, tuple(sayings)))
    return tuple(sorted(found, key=lambda v: (-len(v.articles), -len(v.sayings), v.name)))


def together(
    attributions: Mapping[str, Sequence[Attribution]],
) -> dict[str, tuple[Attribution, ...]]:
    """Fill in for whom somebody speaks where only another article tells it.

    "Ada Obi of the Red Cross" is Ada Obi, who speaks for it.
    """
    attributions = {
        article_id: tuple(map(_without_body, said)) for article_id, said in attributions.items()
    }
    ids = _ids(attributions)
    tellings = Counter(
        (one.speaker, one.institution) for said in attributions.values() for one in said
    )
    bodies: dict[str, Counter[str]] = defaultdict(Counter)
    for (speaker, told), count in tellings.items():
        if told and not is_generic(told) and len(speaker.split()) > 1 and is_known(speaker):
            bodies[ids[speaker]][told] += count
    known = {key: found.most_common(1)[0][0] for key, found in bodies.items()}
    fuller = {
        told: known[ids[told[0]]]
        for told in tellings
        if ids[told[0]] in known and (not told[1] or is_generic(told[1]))
    }
    return {
        article_id: tuple(
            _filled(one, fuller[one.speaker, one.institution])
            if (one.speaker, one.institution) in fuller
            else one
            for one in said
        )
        for article_id, said in attributions.items()
    }


@lru_cache(maxsize=4096)
def _filled(one: Attribution, institution: str) -> Attribution:
    """Return an attribution with a body; many claims ask for the same ones."""
    return replace(one, institution=institution)


def _without_body(one: Attribution) -> Attribution:
    # What is looked for has an " of " in it, which hardly any name has.
    found = _OF_BODY.fullmatch(one.speaker) if one.institution and " of " in one.speaker else None
    if found is None or len(parts(found[1])) < _FULL or found[2] != one.institution:
        return one
    return replace(one, speaker=found[1])


def speaker_at(said: Sequence[Attribution], span: Span) -> Attribution | None:
    """Return who says what a passage has, None where the article says it itself.

    Of several the one that covers most of the passage counts, and of these the shortest.
    """
    best: tuple[float, int, Attribution] | None = None
    for one in said:
        if one.end <= span.start or span.end <= one.start or not one.speaker:
            continue
        shared = min(one.end, span.end) - max(one.start, span.start)
        share = shared / max(len(span), 1)
        whole = shared / (one.end - one.start)
        if share < _LEAST_SHARE and whole < 1.0:
            continue
        rank = (round(share, 1), one.start - one.end, one)
        if best is None or rank[:2] > best[:2]:
            best = rank
    return _relayed(said, best[2], span) if best else None


def _relayed(said: Sequence[Attribution], told: Attribution, span: Span) -> Attribution:
    """Return who says something where an agency only hands it on: "According to TASS, Peskov …"."""
    if told.speaker not in AGENCIES:
        return told
    for one in said:
        named = one.speaker_span
        if one.via != told.speaker or named is None or one.speaker in AGENCIES:
            continue
        if told.start <= named.start and named.end <= told.end and named.overlaps(span):
            return replace(one, start=told.start, end=told.end, manner=told.manner)
    return told


def told_by(
    annotation: Annotation,
    attributions: Mapping[str, Sequence[Attribution]],
    bodies: dict[str, str] | None = None,
) -> tuple[str, str]:
    """Return who says what an annotation has, and for whom: what the person put goes first.

    Both are empty where the article says it itself. `attributions` are those of all articles;
    `bodies` remembers, from one annotation to the next, for whom those named by the person speak.
    """
    name = annotation.said_by
    if name:
        known = {} if bodies is None else bodies
        person, body = _typed(name)
        if name not in known:
            known[name] = body or _body_of(person, attributions) or institution_of(person, "")
        return person, known[name]
    found = speaker_at(attributions.get(annotation.article_id, ()), annotation.span)
    return (found.speaker, found.institution) if found else ("", "")


def _typed(name: str) -> tuple[str, str]:
    """Return the person and the body in what a person typed: "Ada Obi (WHO)", "Ada Obi of WHO"."""
    found = _IN_BRACKETS.fullmatch(name) or _OF_BODY_TYPED.fullmatch(name)
    if found is None or len(parts(found[1])) < _FULL:
        return name, ""
    return found[1], listed_body(found[2]) or found[2]


def _body_of(name: str, attributions: Mapping[str, Sequence[Attribution]]) -> str:
    wanted = parts(name)
    found = [
        one.institution
        for said in attributions.values()
        for one in said
        if one.institution
        and not one.institution.startswith("the ")
        and (one.speaker == name or (wanted and same_person(parts(one.speaker), wanted)))
    ]
    return max(found, key=found.count) if found else ""


def _ids(attributions: Mapping[str, Sequence[Attribution]]) -> Mapping[str, str]:
    return identities(one.speaker for said in attributions.values() for one in said)

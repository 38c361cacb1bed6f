"""What origins are made of, as values: why they are one, who tells it, and what a person says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import StrEnum

from reader.core.claim import Annotation
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.verdicts import Related, Ruling


class Because(StrEnum):
    """Why annotations have an origin, or one with others; the surest first."""

    PERSON = "you said so"
    INSTITUTION = "they quote the same source"
    WORDING = "the same words stand in both articles"
    CREDIT = "the article's own report"
    AGENCY = "one agency is the only credit of both"


@frozen
class Told:
    """Who says what one annotation has: under which name, why, and who it may be elsewhere too.

    It is `unsure` where the name is a guess, or words of saying stand by what nobody is found to
    say.
    """

    name: str
    because: Because
    article_id: str
    person: str = ""
    body: str = ""
    ruled: bool = False
    speaker: str = ""
    listed: bool = False
    unsure: bool = False

    @property
    def called(self) -> tuple[str, ...]:
        """All names under which a person may have said something of it."""
        return (self.name, self.speaker, self.person)


@frozen
class Origin:
    """An independent source of a claim, with the annotations that come from it, and why.

    `days` are those of the statement, where all that is known of them agrees. `speakers` are those
    who speak for it under another name, each with for whom, and `names` who is quoted in each
    annotation, empty where nobody is; of the speakers `listed` that is known from the list of
    office holders alone. `perhaps` are ids of annotations of other origins that are not known to be
    independent of this one.
    """

    name: str
    annotations: tuple[Annotation, ...]
    reasons: tuple[Because, ...]
    days: Interval | None = None
    speakers: tuple[tuple[str, str], ...] = ()
    names: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()

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

    def has(self, name: str) -> bool:
        """Tell whether a person said of a name that others go under it."""
        return any(name in names for names in self.same)

    def parts(self, one: Annotation, other: Annotation, because: Because) -> bool:
        """Tell whether a person keeps apart two annotations that would be put together so."""
        if frozenset((one.id, other.id)) in self.apart:
            return True
        articles = frozenset((one.article_id, other.article_id))
        return articles in self.apart and because not in (Because.PERSON, Because.INSTITUTION)


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

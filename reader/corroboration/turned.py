"""Who did it to whom, where two passages have it the other way round."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.adjuncts import PAST
from reader.corroboration.numbers import number_at
from reader.corroboration.reporting import SAYING
from reader.corroboration.stems import verb_stem
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_ORDER = frozenset({"before", "after"})
_MUTUAL = frozenset(
    verb_stem(word)
    for word in word_set(
        "meet met marry married divorce divorced talk talked speak spoke play played draw drew"
        " face faced hug hugged discuss discussed agree agreed share shared border fight fought"
        " clash clashed join joined kiss argue argued debate debated negotiate negotiated trade"
        " traded cooperate collaborate merge merged tie tied separate separated reunite embrace"
    )
)
_BEING = frozenset({"was", "were", "been", "being", "be", "is", "are", "got"})
_JOINING = frozenset({"and", "but", "while", "as", "who", "which", "that", "when", "or"})
_NEAR = 4
_LEAST = 0.75


@frozen
class Turned:
    """What stands before and behind one verb, or "before", here, and the other way round there."""

    here: Span
    there: Span
    tells_order: bool = False


@frozen
class _Part:
    key: str
    span: Span
    word: str

    @property
    def content(self) -> bool:
        return self.word not in STOP


def turned_round(here: Article, mine: Span, there: Article, other: Span) -> Turned | None:
    """Return where two passages of the same words put one before a verb whom the other puts behind.

    "Ada beat Eva", "Eva beat Ada"; None where anything else differs, or for "met" and the like.
    """
    ours, theirs = _parts(here, mine), _parts(there, other)
    keys = ({one.key for one in side if one.content} for side in (ours, theirs))
    one, two = keys
    if not one or len(one & two) < _LEAST * max(len(one), len(two)):
        return None
    for at in sorted(range(len(ours)), key=lambda n: ours[n].word not in _ORDER):
        pivot = ours[at]
        order = pivot.word in _ORDER
        if not (order or _is_deed(pivot)):
            continue
        places = [n for n, part in enumerate(theirs) if part.key == pivot.key]
        if len(places) != 1 or not (order or _is_deed(theirs[places[0]])):
            continue
        if sum(part.key == pivot.key for part in ours) != 1:
            continue
        first, second = _sides(ours, at), _sides(theirs, places[0])
        before = first[0] & second[1] - second[0]
        behind = first[1] & second[0] - second[1]
        if before and behind and not first[0] & second[0]:
            return Turned(_around(ours, before | behind), _around(theirs, before | behind), order)
    return None


def _parts(article: Article, span: Span) -> list[_Part]:
    return [_Part(verb_stem(word), where, word) for word, where in words_at(article.text, span)]


def _is_deed(part: _Part) -> bool:
    verb = part.word in PAST or part.word.endswith("ed") or part.word in _PLAIN
    mute = part.word in SAYING or part.word in _BEING | STOP
    return verb and not mute and part.key not in _MUTUAL


_PLAIN = word_set("beat beats defeat defeats attack attacks sue sues invade invades")


def _sides(parts: Sequence[_Part], at: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return who stands close before a verb and behind it, in its clause: who does it, to whom."""
    back, on = list(reversed(parts[max(0, at - _NEAR) : at])), parts[at + 1 : at + 1 + _NEAR]
    before, behind = (
        frozenset(one.key for one in _clause(side) if one.content and not _is_deed(one))
        for side in (back, on)
    )
    passive = any(one.word in _BEING for one in back[:2]) and any(
        one.word == "by" for one in on[:2]
    )
    return (behind, before) if passive else (before, behind)


def _clause(parts: Sequence[_Part]) -> Sequence[_Part]:
    """Return the words up to the next one that joins clauses, without numbers."""
    end = next((n for n, one in enumerate(parts) if one.word in _JOINING), len(parts))
    return [one for one in parts[:end] if number_at([one.word]) is None]


def _around(parts: Sequence[_Part], keys: frozenset[str]) -> Span:
    spans = [one.span for one in parts if one.key in keys]
    return Span(min(span.start for span in spans), max(span.end for span in spans))

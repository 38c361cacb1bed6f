"""What keeps two passages from confirming each other though nothing certain differs.

Differences that are listed have to be right, and so has what is taken for confirmed: where numbers,
names or a denial of one passage have no counterpart in the other, nobody can tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.dating import days_apart
from reader.corroboration.differences import Discrepancy, Grade, Matter, Statement
from reader.corroboration.figures import Figure, Sort, figures_of
from reader.corroboration.negations import denials
from reader.corroboration.of_wholes import is_part, without_parts
from reader.corroboration.other_names import names_apart
from reader.corroboration.stems import stem, verb_stem
from reader.corroboration.terms import STOP
from reader.corroboration.units import measure_alike
from reader.corroboration.wordings import words_at

_ONE = 1.0
_VOTES = frozenset(map(stem, ("votes", "ballots")))
_CLAUSE = late_pattern(r"[,;:.!?()]|\b(?:but|who|which|whose|while|although|though|because|and)\b")
_OF_SORTS = word_set(
    "halt halted stop stopped stops bar barred bars ban banned prevent prevented prevents exclude"
    " excluded end ended block blocked absent absence skip skipped skips miss missed misses lack"
    " lacked lacks abstain abstained abstains decline declined declines against oppose opposed"
    " without unable impossible ruled withheld boycotted boycott prohibit prohibits prohibited"
    " forbid forbids forbade forbidden refrain refrained"
)
"""Words that deny in effect."""


def doubts(here: Statement, there: Statement) -> tuple[Discrepancy, ...]:
    """Return in what two passages may differ: a number, a name, a day or a denial of its own."""
    found = [
        *_numbers(here, there),
        *_denials(here, there),
        *_names(here, there),
        *_days(here, there),
    ]
    return tuple(
        Discrepancy(
            matter, Grade.DIFFERS, here.article.id, mine, there.article.id, other
        )
        for matter, mine, other in found
    )  # fmt: skip


_Found = tuple[Matter, Span, Span]


def _numbers(here: Statement, there: Statement) -> Iterator[_Found]:
    ours, theirs = (
        [
            figure
            for figure in figures_of(one.article, one.span)
            if figure.sort is not Sort.RANK and figure.value > _ONE
        ]
        for one in (here, there)
    )
    texts = here.article.text, there.article.text
    for mine in _alone(ours, theirs, texts):
        others = _alone(theirs, ours, texts[::-1])
        other = next((two for two in others if _of_one_sort(texts, mine, two)), None)
        if other is not None:
            yield Matter.NUMBER, mine.span, other.span
            return


def _alone(ours: list[Figure], theirs: list[Figure], texts: tuple[str, str]) -> list[Figure]:
    """Return the figures of one passage that none of the other agrees with, and no sum of them."""
    values = [other.value for other in without_parts(texts[1], theirs)]
    return [
        one
        for one in ours
        if not any(one.agrees(other) for other in theirs)
        and one.value != sum(values)
        and not any(
            one.value + own.value in values
            for own in ours
            if not is_part(texts[0], own, one) and not is_part(texts[0], one, own)
        )
    ]


def _of_one_sort(texts: tuple[str, str], one: Figure, other: Figure) -> bool:
    """Tell whether two figures may tell one thing; "22" between commas may be an age."""
    sorts = {one.sort, other.sort}
    if sorts == {Sort.AGE, Sort.COUNT}:
        pairs = zip(texts, (one, other), strict=True)
        return all(each.sort is Sort.AGE or _set_off(text, each.span) for text, each in pairs)
    if sorts == {Sort.SCORE, Sort.COUNT}:
        count, score = (one, other) if one.sort is Sort.COUNT else (other, one)
        return bool(count.nouns & _VOTES) and int(score.value) != count.value
    apart = one.unit and other.unit and not measure_alike(one.unit, other.unit)
    return one.sort is other.sort and not apart and bool(one.unit) is bool(other.unit)


def _set_off(text: str, span: Span) -> bool:
    return (
        text[max(0, span.start - 2) : span.start] == ", " and text[span.end : span.end + 1] in ",."
    )


def _denials(here: Statement, there: Statement) -> Iterator[_Found]:
    ours, theirs = (denials(one.article, one.span) for one in (here, there))
    if bool(ours) is bool(theirs):
        return
    denying, saying = (here, there) if ours else (there, here)
    if any(word in _OF_SORTS for word, _ in words_at(saying.article.text, saying.span)):
        return
    told = _stems(saying, saying.span)
    for negator in ours or theirs:
        clause = _clause(denying, negator)
        own = _stems(denying, clause)
        if own & told or not own:
            spans = Span(negator.start, clause.end), saying.span
            yield (Matter.NEGATION, *(spans if ours else spans[::-1]))
            return


def _clause(one: Statement, negator: Span) -> Span:
    """Return the part of the sentence that a negator stands in."""
    text = one.article.text
    breaks = list(_CLAUSE.finditer(text, one.span.start, one.span.end))
    start = max((each.end() for each in breaks if each.end() <= negator.start), default=0)
    end = min(
        (each.start() for each in breaks if each.start() >= negator.end), default=one.span.end
    )
    return Span(max(start, one.span.start), end)


def _stems(one: Statement, span: Span) -> set[str]:
    words = (word for word, _ in words_at(one.article.text, span) if word not in STOP)
    return {verb_stem(word) for word in words}


def _names(here: Statement, there: Statement) -> Iterator[_Found]:
    found = names_apart(here.article, here.span, there.article, there.span)
    if found is not None:
        yield (Matter.NAME, *found)


def _days(here: Statement, there: Statement) -> Iterator[_Found]:
    """Yield the days beside two passages, outside the marked words too, where they lie apart."""
    found = days_apart(here.article, here.span, there.article, there.span)
    if found is not None:
        yield Matter.DATE, found[0][0], found[1][0]

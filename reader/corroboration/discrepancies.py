"""What two linked passages say differently: numbers, days, lengths, names, negation, wording.

Each difference is shown with both wordings; it is for the person to say what it means. Roundings
that can both be true ("almost an hour", "50 minutes") are marked as compatible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from reader.corroboration.days import (
    days_told,
)
from reader.corroboration.differences import (
    DENYING,
    Discrepancy,
    Grade,
    Matter,
    Statement,
    between,
    words_of,
)
from reader.corroboration.differing_numbers import number_differences
from reader.corroboration.differing_times import date_differences, length_differences
from reader.corroboration.differing_words import word_differences
from reader.corroboration.negations import contrasted, denied, opposed
from reader.corroboration.opposites import BEFORE_AFTER
from reader.corroboration.other_names import other_names
from reader.corroboration.turned import turned_round
from reader.corroboration.words import WordTable


def compare(here: Statement, there: Statement, table: WordTable | None) -> tuple[Discrepancy, ...]:
    """Return what two passages of one claim say differently, the gravest first.

    Without a table of words, other translations are not looked for.
    """
    found = [
        *date_differences(here, there),
        *length_differences(here, there),
        *number_differences(here, there),
        *_negation(here, there),
        *_names(here, there),
        *word_differences(here, there, table),
    ]
    found = list({one.key: one for one in found}.values())
    order = list(Grade)
    return tuple(sorted(found, key=lambda one: (-order.index(one.grade), one.here, one.there)))


def compare_all(
    statements: Sequence[Statement], table: WordTable | None
) -> tuple[Discrepancy, ...]:
    """Compare each two passages of a claim that stand in different articles."""
    return tuple(
        each
        for number, one in enumerate(statements)
        for other in statements[number + 1 :]
        if one.article.id != other.article.id
        for each in compare(one, other, table)
    )


def grave(found: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Return what keeps passages of a claim from confirming each other, what is denied first.

    So does one that only overlaps (“9–10 January”, “10 January”), after what differs; roundings
    and another translation do not.
    """
    kept = (each for each in found if each.grade is not Grade.COMPATIBLE)
    kept = (each for each in kept if each.matter is not Matter.WORDING)
    return tuple(sorted(kept, key=_gravity))


def _gravity(one: Discrepancy) -> tuple[bool, bool]:
    return one.matter not in DENYING, one.grade is not Grade.DIFFERS


def _negation(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    sides = here.article, here.span, there.article, there.span
    found = contrasted(*sides) or denied(*sides)
    if found is not None:
        yield between(Matter.NEGATION, Grade.DIFFERS, here, found[0], there, found[1])
        return
    days = [{told.days for told in days_told(one.article, one.span)} for one in (here, there)]
    if all(days) and not any(one.overlaps(other) for one, other in product(*days)):
        # What opened on Monday may have closed on Friday.
        return
    for mine, other in opposed(*sides):
        order = {words_of(here, mine), words_of(there, other)} <= BEFORE_AFTER
        matter = Matter.ORDER if order else Matter.OPPOSITE
        yield between(matter, Grade.DIFFERS, here, mine, there, other)


def _names(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    sides = here.article, here.span, there.article, there.span
    for mine, other in other_names(*sides):
        yield between(Matter.NAME, Grade.DIFFERS, here, mine, there, other)
    turned = turned_round(*sides)
    if turned is not None:
        matter = Matter.ORDER if turned.tells_order else Matter.NAME
        yield between(matter, Grade.DIFFERS, here, turned.here, there, turned.there)

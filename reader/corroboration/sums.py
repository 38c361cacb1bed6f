"""What the links of claims come to, counted once: kept sums are used again where they still fit.

The stamp of a sum is a hash of everything that goes into it, so that one which is kept is only
used for what it was counted of.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cached_property, lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

from reader import __version__
from reader.core.article import Article
from reader.core.claim import Annotation, Status
from reader.core.frozen import frozen
from reader.core.i18n import language
from reader.core.library import KeptSum
from reader.core.verdicts import Verdicts
from reader.corroboration.comparing import compared_pairs
from reader.corroboration.indexes import stamp_of
from reader.corroboration.known import Known
from reader.corroboration.origin_values import Overrides
from reader.corroboration.suggesting import Suggestion, in_words, suggest
from reader.corroboration.survey import asking
from reader.corroboration.text_groups import grouped

T = TypeVar("T")

_Told = dict[tuple[int, int], bool]
"""Of two articles, by their places, whether they tell one report."""

COLUMNS = ""
"""What the sum is about that has the articles in groups of one report."""


@frozen
class ClaimSum:
    """How many articles and origins a claim has, and both in words; how many origins at least."""

    articles: int
    origins: int
    words: str
    least: int

    @property
    def range(self) -> int | str:
        """How many origins as a cell of a table has it: 2, or “1–2” where some may be one."""
        return self.origins if self.least == self.origins else f"{self.least}–{self.origins}"


class Sums:
    """The sums of some articles and annotations; counts what no kept sum fits, when it is asked.

    For one thread. `check` is called now and then while it counts, and ends the work by raising.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        annotations: Iterable[Annotation],
        verdicts: Verdicts,
        kept: Iterable[KeptSum] = (),
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self._articles, self._annotations = articles, tuple(annotations)
        self._verdicts, self._check = verdicts, check
        self._kept = {one.about: one for one in kept}
        self.counted: dict[str, KeptSum] = {}
        """All that was asked for, by what it is about, as it can be kept."""

    def claims(self) -> dict[str, ClaimSum]:
        """Return what the links of each claim come to, by its id."""
        under: dict[str, list[Annotation]] = {}
        for one in self._annotations:
            under.setdefault(one.claim_id, []).append(one)
        return {claim_id: self.of(claim_id, linked) for claim_id, linked in under.items()}

    def of(self, claim_id: str, linked: Sequence[Annotation]) -> ClaimSum:
        """Return what comes of a claim under which these annotations are, in their order."""
        if not linked:
            return ClaimSum(0, 0, in_words(Suggestion(Status.NONE, 0, ()), {}), 0)
        stamp = _hash(self._common, *map(_told, linked))

        def count() -> str:
            found = suggest(linked, self._known)
            words = in_words(found, self._known.articles)
            return json.dumps([found.articles, len(found.origins), words, found.least])

        return self._sum(claim_id, stamp, count, _claim_sum)

    def groups(self) -> tuple[tuple[str, ...], ...]:
        """Return the ids of articles in groups that tell the same text for the most part.

        Of more than `MOST` articles those are compared that have a claim in common, as the window
        does.
        """
        pairs = compared_pairs([one.id for one in self._articles], self._annotations)
        stamp = _hash(self._common, *(_article(one) for one in self._articles))
        of = _hash(*(f"{one} {other}" for one, other in pairs))
        kept, told = self._kept.get(COLUMNS), _Told()
        if kept is not None and kept.stamp == stamp:
            with suppress(ValueError):
                was_of, groups, told = _groups(kept.data, len(self._articles))
                if was_of == of:
                    self.counted[COLUMNS] = kept
                    return self._named(groups)
        self._check()
        place = {one.id: number for number, one in enumerate(self._articles)}

        def tell_one_report(one: str, other: str) -> bool:
            # What the texts of two are to one another stays, whatever is linked to a claim.
            pair = min(place[one], place[other]), max(place[one], place[other])
            if pair not in told:
                told[pair] = self._known.tell_one_report(one, other)
            return told[pair]

        found = grouped(self._articles, pairs, tell_one_report, self._known.overrides)
        numbers = [[place[one] for one in group] for group in found]
        data = json.dumps([of, numbers, [[*pair, is_one] for pair, is_one in told.items()]])
        self.counted[COLUMNS] = KeptSum(COLUMNS, stamp, data)
        return found

    def _named(self, groups: Iterable[Sequence[int]]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(self._articles[number].id for number in group) for group in groups)

    def _sum(self, about: str, stamp: str, count: Callable[[], str], read: Callable[[str], T]) -> T:
        kept = self._kept.get(about)
        if kept is not None and kept.stamp == stamp:
            # What is damaged is as good as none, and is replaced.
            with suppress(ValueError):
                found = read(kept.data)
                self.counted[about] = kept
                return found
        self._check()
        self.counted[about] = made = KeptSum(about, stamp, count())
        return read(made.data)

    @cached_property
    def _known(self) -> Known:
        return asking(
            self._articles,
            self._annotations,
            Overrides.of(self._verdicts.rulings),
            self._check,
            (one.id for one in self._verdicts.dismissals),
        )

    @cached_property
    def _common(self) -> str:
        """What goes into each sum: who is quoted in any article says who speaks for whom."""
        carrying = {one.article_id for one in self._annotations}
        return _hash(
            rules_version(),
            language(),
            *map(repr, self._verdicts.rulings),
            *sorted(one.id for one in self._verdicts.dismissals),
            *(_article(one) for one in self._articles if not carrying or one.id in carrying),
        )


@lru_cache(maxsize=1)
def rules_version() -> str:
    """Return what changes with the rules: the program's version, and its modules where it has them.

    In a bundle there are none, and its version says it all.
    """
    folders = (Path(__file__).parent, Path(__file__).parents[1] / "core")
    modules = sorted(path for folder in folders for path in folder.rglob("*.py"))
    return _hash(__version__, *(path.read_text("utf-8") for path in modules))


def _claim_sum(data: str) -> ClaimSum:
    """Read the sum of a claim that was kept; raises ValueError for anything else."""
    found = _parsed(data)
    if [type(one) for one in found] != [int, int, str, int] or min(*found[:2], found[3]) < 0:
        raise ValueError("no sum")
    return ClaimSum(*found)


def _groups(data: str, count: int) -> tuple[str, list[list[int]], _Told]:
    """Read what was kept of so many articles: of which pairs, their groups, and what was compared.

    Raises ValueError for anything else.
    """
    match _parsed(data):
        case [str(of), [*groups], [*told]]:
            pass
        case _:
            raise ValueError("no groups")
    if not all(isinstance(group, list) for group in groups):
        raise ValueError("no groups")
    pairs: _Told = {}
    for one in told:
        match one:
            case [int(first), int(second), bool(is_one)]:
                pairs[first, second] = is_one
            case _:
                raise ValueError("no pair")
    numbers = [number for numbered in (*groups, *pairs) for number in numbered]
    if not all(type(number) is int and 0 <= number < count for number in numbers):
        raise ValueError("no articles")
    return of, groups, pairs


def _parsed(data: str) -> list[Any]:
    try:
        found = json.loads(data)
    except RecursionError as error:
        raise ValueError("no list") from error
    if not isinstance(found, list):
        raise ValueError("no list")  # noqa: TRY004 - all that is wrong is one error
    return found


def _article(one: Article) -> str:
    times = (f"{time.type} {time.mod}" for time in one.times)
    return _hash(repr(one.info), stamp_of(one), "\n".join(times), one.text)


def _told(one: Annotation) -> str:
    """Return all of an annotation that a sum is made of."""
    where = f"{one.article_id} {one.revision_id} {one.span.start} {one.span.end}"
    return f"{one.id} {where} {one.stance} {one.anchor}\0{one.said_by}\0{one.quote.exact}"


def _hash(*parts: str) -> str:
    digest = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(f"{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()

"""What a mark or an event says, for the card beside it: who says when, in which words, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.core.dates import short_date, short_interval
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.retelling import retold
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Lane, Mark
from reader.core.timeline.scene import EVENTS_ROW, Hit
from reader.core.timeline.wording import mark_line, publication_text
from reader.core.times import Publication

MOST_ACCOUNTS = 4
"""Passages that a card quotes where accounts differ; the rest are counted."""

_MOST_ALIKE = 3
_MOST_READ = 24


@frozen
class Account:
    """One passage that names the time: the number of its article, how it is read, its sentence."""

    mark: Mark
    number: int
    reading: str
    sentence: str


@frozen
class Explanation:
    """All that a card says. `dates` may be empty where the title is the date.

    `left` mentions are not quoted, `rest` says what else there is; `published` is the article whose
    publication is explained, `offered` the one that is offered to it, and `undated` says that it
    has none yet.
    """

    title: str
    dates: str
    accounts: tuple[Account, ...]
    left: int = 0
    rest: str = ""
    published: str = ""
    offered: Publication | None = None
    undated: bool = False

    @property
    def closing(self) -> str:
        """The last line: how much is not quoted, and what else there is."""
        more = counted(self.left, "and {n} more mention", "and {n} more mentions")
        return " · ".join(part for part in (more if self.left > 0 else "", self.rest) if part)

    def quoting(self, most: int) -> Explanation:
        """Return the same with at most so many accounts."""
        fewer = max(len(self.accounts) - most, 0)
        return replace(self, accounts=self.accounts[:most], left=self.left + fewer)

    @property
    def spoken(self) -> str:
        """The whole card in one line, for a screen reader."""
        told = (
            tr("article {n}: {reading}: {sentence}").format(
                n=each.number, reading=each.reading, sentence=each.sentence
            )
            for each in self.accounts
        )
        return "; ".join(part for part in (self.title, self.dates, *told, self.closing) if part)


def explain(
    hit: Hit,
    happening: Happening | None,
    lanes: Sequence[Lane],
    sentence: Callable[[Mark], str],
) -> Explanation:
    """Return what lies under the pointer or the keyboard, explained."""
    days = short_interval(hit.interval.begin, hit.interval.end)
    if hit.row != EVENTS_ROW and not hit.marks:
        title, _, evidence = publication_text(lanes[hit.row]).partition("\n")
        return Explanation(title, "", (), rest=evidence, published=lanes[hit.row].article_id)
    marks: Sequence[Mark] = hit.marks
    if hit.row == EVENTS_ROW and happening is not None:
        marks = happening.joints or happening.mentions
        days = happening.difference if happening.differs else days
    numbers = {lane.article_id: lane.number for lane in lanes}
    most = MOST_ACCOUNTS if happening is not None and happening.differs else _MOST_ALIKE
    name = happening.name if happening is not None else ""
    chosen = _each_article_first(_telling_first(marks, name, sentence))[:most]
    accounts = (Account(m, numbers[m.article_id], mark_line(m), sentence(m)) for m in chosen)
    return Explanation(
        name or days,
        days if name else "",
        tuple(accounts),
        len(marks) - len(chosen),
        _rest(hit, happening, numbers),
    )


def explain_undated(lane: Lane, found: Publication | None) -> Explanation:
    """Return what is to be said of a lane without a publication date, with the one inferred."""
    title = tr("Article {n} has no publication date").format(n=lane.number)
    if found is None:
        none = tr("None could be inferred from its text.")
        return Explanation(title, "", (), rest=none, published=lane.article_id, undated=True)
    guess = tr("It is likely {date}.").format(date=short_date(found.date))
    rest = " ".join(part for part in (guess, retold(found.evidence)) if part)
    return Explanation(
        title, "", (), rest=rest, published=lane.article_id, offered=found, undated=True
    )


def _telling_first(
    marks: Sequence[Mark], name: str, sentence: Callable[[Mark], str]
) -> Sequence[Mark]:
    """Return marks with those first whose sentences have most words of a name."""
    words = [word for word in name.replace("–", " ").casefold().split() if len(word) > 2]
    if not words or len(marks) > _MOST_READ:
        return marks

    def missing(mark: Mark) -> int:
        told = sentence(mark).casefold()
        return sum(word not in told for word in words)

    return sorted(marks, key=missing)


def _each_article_first(marks: Sequence[Mark]) -> list[Mark]:
    """Return marks so that every article has its turn before one comes a second time."""
    turns: dict[str, int] = {}
    ranked: list[tuple[int, int, Mark]] = []
    for mark in marks:
        turn = turns[mark.article_id] = turns.get(mark.article_id, -1) + 1
        ranked.append((turn, len(ranked), mark))
    return [mark for _, _, mark in sorted(ranked, key=lambda each: each[:2])]


def _rest(hit: Hit, happening: Happening | None, numbers: dict[str, int]) -> str:
    parts = []
    if hit.others > 0:
        parts.append(
            counted(hit.others, "{n} more date here: zoom in", "{n} more dates here: zoom in")
        )
    out = happening.published if happening is not None and hit.row == EVENTS_ROW else ()
    known = [str(numbers[article_id]) for article_id in out if article_id in numbers]
    if known:
        published = counted(len(known), "publication of article", "publication of articles")
        parts.append(f"{published} {', '.join(known)}")
    if happening is not None and happening.by_hand:
        parts.append(tr("added by hand"))
    return " · ".join(parts)

"""The lines of the command palette as values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import field, replace

from reader.core.claim import Claim, Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.search import Excerpt, Finding
from reader.core.search_query import Place
from reader.ui.claims.rows import folded
from reader.ui.marked import MarkedText, from_mark, one_line
from reader.ui.search.words import place_word
from reader.ui.status_words import status_word

_BEFORE = 28
"""Characters shown before the first match of a passage."""


@frozen
class Heading:
    """The name of a group."""

    title: str


@frozen
class Entry:
    """Something to choose, and what choosing it does.

    `side` stands at the right: the shortcut of an action, else what kind of thing it is. `number`
    is that of the article it is in, 0 where it is in none.
    """

    text: MarkedText
    act: Callable[[], object] = field(compare=False, repr=False)
    side: str = ""
    keys: bool = False
    number: int = 0
    status: Status | None = None
    serif: bool = False

    @property
    def spoken(self) -> str:
        """All of it in words for screen readers."""
        parts = [self.text.text, self.side]
        if self.number:
            parts.insert(0, tr("Article {n}").format(n=self.number))
        return ", ".join(part for part in parts if part)


Row = Heading | Entry

GoTo = Callable[[str, Excerpt], object]
"""Goes to what was found in an article."""


def grouped(title: str, entries: Sequence[Entry]) -> list[Row]:
    """Return a group with its heading, or nothing where it is empty."""
    return [Heading(title), *entries] if entries else []


def found_entries(
    finding: Finding,
    claims: Mapping[str, Claim],
    go_to: GoTo,
    most: int,
    listed: Collection[str] = (),
) -> tuple[list[Entry], list[Entry]]:
    """Return at most `most` annotations and claims that were found, and as many passages.

    Of each claim, and of each annotation, the first match only; from every article in turn. The
    titles of articles that are `listed` already are left out.
    """
    own: list[Entry] = []
    passages: list[list[Entry]] = []
    seen: set[str] = set()
    for hit in finding.hits:
        inside: list[Entry] = []
        for excerpt in hit.excerpts:
            act = _to(go_to, hit.article_id, excerpt)
            if excerpt.place is Place.TEXT:
                entry = _entry(_first_line(excerpt), act, hit.number, None)
                if hit.article_id not in listed or entry.text.text != folded(hit.title):
                    inside.append(entry)
            elif excerpt.claim_id and excerpt.claim_id not in seen:
                seen.add(excerpt.claim_id)
                own.append(_entry(excerpt, act, hit.number, claims.get(excerpt.claim_id)))
        passages.append(inside)
    return own[:most], _in_turn(passages)[:most]


def _first_line(excerpt: Excerpt) -> Excerpt:
    """Return what of an excerpt is on the line of its first match, as a title runs into no text."""
    at = excerpt.marks[0] if excerpt.marks else Span(0, 0)
    start = excerpt.text.rfind("\n", 0, at.start) + 1
    end = excerpt.text.find("\n", at.end)
    line = Span(start, end if end >= 0 else len(excerpt.text))
    inside = (mark for mark in excerpt.marks if line.start <= mark.start and mark.end <= line.end)
    marks = tuple(Span(mark.start - start, mark.end - start) for mark in inside)
    return replace(excerpt, text=excerpt.text[line.start : line.end], marks=marks)


def _to(go_to: GoTo, article_id: str, excerpt: Excerpt) -> Callable[[], object]:
    return lambda: go_to(article_id, excerpt)


def _entry(excerpt: Excerpt, act: Callable[[], object], number: int, claim: Claim | None) -> Entry:
    text = from_mark(one_line(excerpt.text, excerpt.marks), _BEFORE)
    if claim is None:
        return Entry(text, act, number=number, serif=excerpt.place is Place.TEXT)
    side = place_word(excerpt.place)
    if claim.status is not Status.NONE:
        side = f"{side} · {status_word(claim.status)}"
    serif = excerpt.place is Place.QUOTE
    return Entry(text, act, side, number=number, status=claim.status, serif=serif)


def _in_turn(groups: Sequence[Sequence[Entry]]) -> list[Entry]:
    """Return the first of every group, then the second of every group, and so on."""
    longest = max(map(len, groups), default=0)
    return [group[n] for n in range(longest) for group in groups if n < len(group)]

"""What people said in two libraries of events, dates, tags, and of what the program found."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from reader.core.claim import TagStyle
from reader.core.dates import short_interval
from reader.core.events import EventNote, event_id
from reader.core.focus import Interval
from reader.core.histories import WHOLE, Histories, History, key_of, stamp_of
from reader.core.i18n import tr
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling, Verdicts
from reader.export.merging_differences import field_differences
from reader.export.merging_otherwise import Single
from reader.export.merging_places import Places
from reader.export.merging_rules import (
    EVENT,
    Conflict,
    Difference,
    Fate,
    fate,
    history_for,
    identity_of,
    joined,
    key_for,
)

_One = TypeVar("_One")
_Find = Callable[[_One], tuple[str, History, History]]
"""Gives the key of a thing, and what was done to it in my library and in the other one."""

_FIELDS: dict[type, tuple[str, ...]] = {
    TagStyle: ("colour",),
    TimeCorrection: ("value", "begin", "end_date"),
    Rejection: ("claim_id",),
    Dismissal: ("reason",),
    Ruling: ("other", "same", "reason"),
}
"""The fields of which two libraries can say different things of the same."""


@dataclass
class Said:
    """All of it, merged, and what could not be told.

    `otherwise` has of what both have said what the other library says, by identity.
    """

    events: tuple[EventNote, ...] = ()
    tag_styles: tuple[TagStyle, ...] = ()
    corrections: tuple[TimeCorrection, ...] = ()
    verdicts: Verdicts = field(default_factory=Verdicts)
    citations: tuple[KeptCitation, ...] = ()
    renewed: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    otherwise: dict[str, Single] = field(default_factory=dict)


class Saying:
    """Merges what people said in two libraries."""

    def __init__(
        self, mine: Contents, other: Contents, my: Histories, their: Histories, places: Places
    ) -> None:
        self._mine, self._other = mine, other
        self._my, self._their = my, their
        self._places = places
        self._made = Said()

    def merged(self, claims: Iterable[str]) -> Said:
        """Return all of it; rejections for those of the `claims` that are kept."""
        made, kept = self._made, frozenset(claims)
        made.events = self._events()
        made.tag_styles = tuple(
            sorted(
                self._whole(
                    self._mine.tag_styles,
                    self._other.tag_styles,
                    self._plain("tag_style", lambda one: one.name),
                    lambda one: tr("colour of the tag {name}").format(name=one.name),
                    lambda one: one.colour.value,
                ),
                key=lambda one: one.name,
            )
        )
        made.corrections = self._corrections()
        made.verdicts = self._verdicts(kept)
        made.citations = self._citations()
        return made

    def _plain(self, kind: str, identity: Callable[[_One], str]) -> _Find[_One]:
        def find(one: _One) -> tuple[str, History, History]:
            key = key_of(kind, identity(one))
            return key, self._my.of(key), self._their.of(key)

        return find

    def _made_then(self, one: Rejection | Dismissal | Ruling) -> tuple[str, History, History]:
        return key_for(one), history_for(self._my, one), history_for(self._their, one)

    def _whole(
        self,
        mine: Sequence[_One],
        other: Sequence[_One],
        find: _Find[_One],
        words: Callable[[_One], str],
        says: Callable[[_One], str],
    ) -> list[_One]:
        """Return what is said in either, of which each is one thing without parts."""
        theirs = {find(one)[0]: one for one in other}
        kept = []
        for one in mine:
            key, my, _ = find(one)
            that = theirs.pop(key, None)
            if that is None:
                if self._stays(key, my, self._their, words(one)):
                    kept.append(one)
                continue
            their = find(that)[2]
            newer, older = their.knows(my, WHOLE), my.knows(their, WHOLE)
            if says(one) == says(that) or (older and not newer):
                kept.append(one)
            elif newer and not older:
                kept.append(that)
                self._made.renewed += 1
            else:
                kept.append(one)
                told = tr("what this library says is kept; the other one says “{value}”")
                differs = field_differences(_fields(one), _fields(that))
                self._tell(words(one), told.format(value=says(that)), *differs)
                if isinstance(that, Single):
                    self._made.otherwise[key] = that
        for key, one in theirs.items():
            if self._stays(key, find(one)[2], self._my, words(one)):
                kept.append(one)
        return kept

    def _stays(self, key: str, there: History, gone: Histories, words: str) -> bool:
        becomes = fate(gone, there, key)
        if becomes is Fate.DISPUTED:
            self._tell(words, tr("removed in one library, changed in the other: it is kept"))
        return becomes is not Fate.GOES

    def _tell(self, words: str, kept: str, *differs: Difference) -> None:
        self._made.conflicts.append(Conflict(words, kept, differs))

    def _events(self) -> tuple[EventNote, ...]:
        """Return the events; one of which nothing is said is like one that is not there."""
        mine = {one.interval: one for one in self._mine.events}
        other = {one.interval: one for one in self._other.events}
        made: list[EventNote] = []
        for days in sorted({*mine, *other}):
            one, that = mine.get(days, EventNote(days)), other.get(days, EventNote(days))
            key = key_of("event", event_id(days))
            my, their = self._my.of(key), self._their.of(key)
            both = joined(one, that, my, their, EVENT)
            event, otherwise = both.thing, {}
            for part in both.open:
                unsaid = getattr(EventNote(days), part)
                if getattr(event, part) == unsaid:
                    event = replace(event, **{part: getattr(that, part)})
                elif getattr(that, part) != unsaid:
                    self._tell_event(event, that, part)
                    otherwise[part] = getattr(that, part)
            if otherwise:
                self._made.otherwise[key] = replace(event, **otherwise)
            made += [] if event.says_nothing else [event]
            self._made.renewed += bool(both.taken) and days in mine
        return tuple(made)

    def _tell_event(self, event: EventNote, other: EventNote, part: str) -> None:
        days = short_interval(event.interval.begin, event.interval.end)
        words = f"{event.name} ({days})" if event.name else days
        if part == "name":
            kept = tr("the name stays; the other library has “{value}”").format(value=other.name)
        else:
            kept = tr("the other library says otherwise; this one's is kept")
        values = (_event_words(getattr(one, part)) for one in (event, other))
        self._tell(words, kept, Difference(part, *values))

    def _corrections(self) -> tuple[TimeCorrection, ...]:
        mine, other = (self._placed(one.corrections) for one in (self._mine, self._other))
        found: dict[object, TimeCorrection] = {}
        kept = self._whole(
            mine,
            other,
            lambda one: (
                identity_of(one),
                self._my.of(identity_of(one)),
                self._their.of(identity_of(one)),
            ),
            lambda one: " ".join(one.quote.exact.split()),
            _date_words,
        )
        for one in kept:
            found.setdefault((one.article_id, one.span), one)
        order = self._places.number
        return tuple(
            sorted(
                found.values(),
                key=lambda one: (order(one.article_id), one.span.start, one.span.end),
            )
        )

    def _placed(self, given: Iterable[TimeCorrection]) -> list[TimeCorrection]:
        placed = []
        for one in given:
            span = self._places.passage(one.article_id, one.revision_id, one.span, one.quote)
            if span is not None:
                revision = self._places.revision(one.article_id)
                same = revision == one.revision_id
                quote = one.quote if same else self._places.quote(one.article_id, span)
                placed.append(replace(one, revision_id=revision, span=span, quote=quote))
        return placed

    def _verdicts(self, claims: frozenset[str]) -> Verdicts:
        mine, other = self._mine.verdicts, self._other.verdicts
        here = {(one.claim_id, one.revision_id, one.span) for one in mine.rejections}
        ids = {one.id for one in mine.rejections}
        rejections = self._whole(
            mine.rejections,
            [
                one
                for one in other.rejections
                if one.id in ids or (one.claim_id, one.revision_id, one.span) not in here
            ],
            self._made_then,
            lambda one: " ".join(one.quote.exact.split()),
            lambda one: one.claim_id,
        )
        dismissals = self._whole(
            mine.dismissals,
            other.dismissals,
            self._made_then,
            lambda one: f"{one.here} / {one.there}",
            lambda one: one.reason,
        )
        rulings = self._whole(
            mine.rulings,
            other.rulings,
            self._made_then,
            lambda one: f"{one.one} / {one.other}",
            _ruling_words,
        )
        return Verdicts(
            self._rejections(rejections, claims),
            tuple(
                sorted(
                    (one for one in dismissals if self._are_there(one)),
                    key=lambda one: (one.made, one.id),
                )
            ),
            tuple(sorted(rulings, key=lambda one: (one.made, one.id))),
        )

    def _citations(self) -> tuple[KeptCitation, ...]:
        def find(one: KeptCitation) -> tuple[str, History, History]:
            key, last = key_of("citation", one.id), stamp_of(one.made)
            return key, self._my.of(key, last), self._their.of(key, last)

        kept = self._whole(
            self._mine.citations,
            self._other.citations,
            find,
            lambda one: tr("citation of “{title}”").format(title=one.title),
            lambda one: one.record,
        )
        there = [one for one in kept if not one.article_id or self._places.has(one.article_id)]
        return tuple(sorted(there, key=lambda one: (one.made, one.id)))

    def _are_there(self, one: Dismissal) -> bool:
        return self._places.has(one.article_id) and self._places.has(one.other_id)

    def _rejections(
        self, given: Iterable[Rejection], claims: frozenset[str]
    ) -> tuple[Rejection, ...]:
        kept = []
        for one in given:
            span = self._places.passage(one.article_id, one.revision_id, one.span, one.quote)
            if span is not None and one.claim_id in claims:
                revision = self._places.revision(one.article_id)
                kept.append(replace(one, revision_id=revision, span=span))
        number = self._places.number
        return tuple(
            sorted(kept, key=lambda o: (number(o.article_id), o.span.start, o.span.end, o.id))
        )


def _date_words(one: TimeCorrection) -> str:
    if one.value is None:
        return tr("not a date")
    days = short_interval(one.begin, one.end_date) if one.begin and one.end_date else ""
    return f"{one.value} ({days})" if days else one.value


def _ruling_words(one: Ruling) -> str:
    same = tr("of one origin") if one.same else tr("not of one origin")
    of_names = one.other if one.related in (Related.NAMES, Related.NAMED) else ""
    return " · ".join(filter(None, (of_names, same, one.reason)))


def _fields(one: object) -> Mapping[str, object]:
    """Return what is said of a thing, by field; of a record of a bibliography, by its own."""
    if isinstance(one, KeptCitation):
        try:
            record = json.loads(one.record)
        except ValueError:
            record = None
        return record if isinstance(record, dict) else {"record": one.record}
    names = _FIELDS.get(type(one), ())
    return {name: getattr(one, name) for name in names}


def _event_words(value: object) -> str:
    return short_interval(value.begin, value.end) if isinstance(value, Interval) else str(value)


def corrections_by_article(
    corrections: Iterable[TimeCorrection],
) -> Mapping[str, list[TimeCorrection]]:
    """Return corrected dates by article."""
    found: dict[str, list[TimeCorrection]] = {}
    for one in corrections:
        found.setdefault(one.article_id, []).append(one)
    return found

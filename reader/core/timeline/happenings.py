"""Events as people speak of them: under one name, though articles may date them differently.

Two intervals close together are one happening where different articles tell, each once, of the
same sort of thing with the same two parties: “a meeting between the US and Russia” on 9–10 January
in one and on 10 January in another. What a person has joined or parted goes before that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from reader.core.dates import short_date, short_interval
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.naming.labels import Mention, Namer, kind_of
from reader.core.timeline.lanes import Event, Mark

NEAR_DAYS = 3
"""Days that accounts of one happening may lie apart."""

LONGEST_DAYS = 7
"""Longer intervals are too vague to disagree with anything."""

MOST_READ = 1200
"""With more mentions than this, differing dates are not looked for."""

MOST_NAMED = 400
"""Events that get their names from the text."""

_LIKELY = 0.4
_Key = tuple[str, frozenset[str]]


@frozen
class Happening:
    """One event with its name: what is mentioned at `interval` and, joined to it, at `others`.

    `mentions` are in order of time and place. `joints` are the marks, one for each article and
    interval and in the order of the lanes, where accounts date it differently. `named` tells that
    the name comes from a person.
    """

    interval: Interval
    others: tuple[Interval, ...]
    mentions: tuple[Mark, ...]
    published: tuple[str, ...] = ()
    name: str = ""
    named: bool = False
    pinned: bool = False
    hidden: bool = False
    by_hand: bool = False
    joints: tuple[Mark, ...] = ()

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """All its intervals, in order of time."""
        return tuple(sorted((self.interval, *self.others)))

    @property
    def articles(self) -> int:
        """How many articles mention it."""
        return len({mark.article_id for mark in self.mentions})

    @property
    def differs(self) -> bool:
        """Whether it is dated differently."""
        return len(self.joints) > 1

    @property
    def difference(self) -> str:
        """The dates given, in the order of the articles: “9–10 Jan / 10 Jan / week of 10 Jan”."""
        given = list(dict.fromkeys(mark.interval for mark in self.joints))
        years = {days.begin.year for days in given} | {days.end.year for days in given}
        return " / ".join(_dates(days, with_year=len(years) > 1) for days in given)


def happenings_of(
    events: Sequence[Event],
    namer: Namer | None = None,
    notes: Iterable[EventNote] = (),
    order: Sequence[str] = (),
) -> tuple[Happening, ...]:
    """Return the happenings of events, by their main interval.

    `order` are the ids of the articles from top to bottom. Without a `namer` only what a person
    said has a name.
    """
    said = {note.interval: note for note in notes}
    known = {event.interval: event for event in events}
    for note in said.values():
        if note.by_hand and note.interval not in known:
            known[note.interval] = Event(note.interval, ())
    keys = _keys(known.values(), namer)
    days = sorted(known, key=attrgetter("order"))
    groups = [[known[each] for each in group] for group in _groups(days, keys, said)]
    read = _worth_reading(groups)
    made = (
        _happening(group, namer if n in read else None, said, order, keys)
        for n, group in enumerate(groups)
    )
    return tuple(sorted(made, key=attrgetter("interval.order")))


def _worth_reading(groups: Sequence[Sequence[Event]]) -> set[int]:
    """Return which groups are named from the text: of very many those with most mentions."""
    mentions = [sum(len(event.mentions) for event in group) for group in groups]
    return set(sorted(range(len(groups)), key=lambda n: -mentions[n])[:MOST_NAMED])


def _mention(mark: Mark) -> Mention:
    return Mention(mark.article_id, mark.start, mark.end)


def _keys(events: Iterable[Event], namer: Namer | None) -> dict[Mark, set[_Key]]:
    """Return what the marks that could disagree tell of: kinds of happening with their parties."""
    marks = [m for e in events for m in e.mentions if e.interval.days <= LONGEST_DAYS]
    if namer is None or len(marks) > MOST_READ:
        return {}
    return {
        mark: {
            (kind_of(t), frozenset(t.parties))
            for t in namer.tellings(_mention(mark))
            if t.weight >= _LIKELY and len(t.parties) == 2
        }
        for mark in marks
    }


def _groups(
    intervals: Sequence[Interval],
    keys: Mapping[Mark, set[_Key]],
    said: Mapping[Interval, EventNote],
) -> list[list[Interval]]:
    home = {days: days for days in intervals}

    def root(days: Interval) -> Interval:
        while home[days] != days:
            days = home[days]
        return days

    for days, note in said.items():
        if note.joined in home and days in home and root(note.joined) != root(days):
            home[root(days)] = root(note.joined)
    free = [d for d in intervals if d not in said or said[d].joined is None]
    for one, two in _disagreeing(free, keys):
        if root(one) != root(two):
            home[root(two)] = root(one)
    groups: dict[Interval, list[Interval]] = defaultdict(list)
    for days in intervals:
        groups[root(days)].append(days)
    return list(groups.values())


def _disagreeing(
    intervals: Sequence[Interval], keys: Mapping[Mark, set[_Key]]
) -> Iterable[tuple[Interval, Interval]]:
    """Yield pairs of intervals that different articles give for one happening."""
    articles: dict[Interval, dict[_Key, set[str]]] = defaultdict(lambda: defaultdict(set))
    for mark, told in keys.items():
        for key in told:
            articles[mark.interval][key].add(mark.article_id)
    dated = [days for days in intervals if days in articles]
    for i, one in enumerate(dated):
        for two in dated[i + 1 :]:
            if (two.begin - one.begin).days > LONGEST_DAYS + NEAR_DAYS:
                break
            if (two.begin - one.end).days > NEAR_DAYS:
                continue
            for key, tellers in articles[one].items():
                others = articles[two].get(key)
                if others and not others & tellers:
                    yield one, two
                    break


def _happening(
    group: Sequence[Event],
    namer: Namer | None,
    said: Mapping[Interval, EventNote],
    order: Sequence[str],
    keys: Mapping[Mark, set[_Key]],
) -> Happening:
    main = max(group, key=lambda e: (e.articles, -e.interval.days, -e.interval.begin.toordinal()))
    notes = [said[e.interval] for e in group if e.interval in said]
    mentions = tuple(mark for event in group for mark in event.mentions)
    name = next((note.name for note in notes if note.name), "")
    found = Happening(
        interval=main.interval,
        others=tuple(e.interval for e in group if e is not main),
        mentions=mentions,
        published=tuple(article for e in group for article in e.published),
        name=name,
        named=bool(name),
        pinned=any(note.pinned for note in notes),
        hidden=any(note.hidden for note in notes),
        by_hand=any(note.by_hand for note in notes),
    )
    if len(group) > 1:
        found = replace(found, joints=_joints(group, order, keys))
    if not name and namer is not None:
        found = replace(
            found, name=namer.label([_mention(mark) for mark in mentions[:_MOST_LOOKED_AT]])
        )
    return found


_MOST_LOOKED_AT = 24


def _joints(
    group: Sequence[Event], order: Sequence[str], keys: Mapping[Mark, set[_Key]]
) -> tuple[Mark, ...]:
    """Return the marks to join: for each article and interval the one that tells most alike."""
    shared: defaultdict[_Key, int] = defaultdict(int)
    for event in group:
        for key in {key for mark in event.mentions for key in keys.get(mark, ())}:
            shared[key] += 1
    common = {key for key, count in shared.items() if count > 1}
    places = {article_id: n for n, article_id in enumerate(order)}
    chosen: dict[tuple[int, Interval], Mark] = {}
    for event in group:
        for mark in event.mentions:
            if common and not keys.get(mark, set()) & common:
                continue
            chosen.setdefault((places.get(mark.article_id, 0), event.interval), mark)
    return tuple(chosen[place] for place in sorted(chosen))


def _dates(days: Interval, *, with_year: bool) -> str:
    if days.days == LONGEST_DAYS and days.begin.isoweekday() == 1:
        return tr("week of {date}").format(date=_trimmed(short_date(days.begin), with_year))
    return _trimmed(short_interval(days.begin, days.end), with_year)


def _trimmed(text: str, with_year: bool) -> str:
    head, _, year = text.rpartition(" ")
    return head if head and year.isdigit() and not with_year else text

"""Events as people speak of them: under one name, though articles may date them differently.

Two intervals close together are one happening where different articles tell, each once, of the
same sort of thing with the same two parties or the same cast: “a meeting between the US and Russia”
on 9–10 January in one and on 10 January in another, “the ferry Aurora sank” on two days. What a
person has joined or parted goes before that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import groupby
from operator import attrgetter

from reader.core.dates import short_date, short_interval
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.naming.labels import Mention, Namer
from reader.core.timeline.alike import Told, are_alike, in_words, told_of
from reader.core.timeline.comparable import LONGEST_DAYS, NEAR_DAYS, comparable
from reader.core.timeline.lanes import Event, Mark, articles_of

MOST_NAMED = 400
"""Events that get their names from the text."""

_UNCOUNTED = -1


@frozen
class Happening:
    """One event with its name: what is mentioned at `interval` and, joined to it, at `others`.

    `mentions` are in order of time and place. `joints` are the marks, one for each article and
    interval and in the order of the lanes, where accounts date it differently. `named` tells that
    the name comes from a person, `joined` that a person put its intervals together. `beside` is how
    many events with the same days come before it.
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
    joined: bool = False
    joints: tuple[Mark, ...] = ()
    beside: int = 0
    _articles: int = field(default=_UNCOUNTED, init=False, repr=False, compare=False)

    @property
    def intervals(self) -> tuple[Interval, ...]:
        """All its intervals, in order of time."""
        return tuple(sorted((self.interval, *self.others)))

    @property
    def articles(self) -> int:
        """How many articles mention it; counted when first asked for."""
        if self._articles == _UNCOUNTED:
            object.__setattr__(self, "_articles", articles_of(self.mentions))
        return self._articles

    @property
    def differs(self) -> bool:
        """Whether it is dated differently."""
        return len(self.joints) > 1

    @property
    def difference(self) -> str:
        """The dates given, in order of time: “9–10 Jan / 10 Jan / week of 10 Jan”."""
        given = sorted({mark.interval for mark in self.joints}, key=attrgetter("order"))
        years = {days.begin.year for days in given} | {days.end.year for days in given}
        return " / ".join(_dates(days, with_year=len(years) > 1) for days in given)


def happenings_of(
    events: Sequence[Event],
    namer: Namer | None = None,
    notes: Iterable[EventNote] = (),
    order: Sequence[str] = (),
    read: Iterable[Mark] | None = None,
) -> tuple[Happening, ...]:
    """Return the happenings of events, by their main interval.

    `order` are the ids of the articles from top to bottom, `read` the mentions that could disagree
    if they have been found already. Without a `namer` only what a person said has a name.
    """
    said = {note.interval: note for note in notes}
    known = {event.interval: event for event in events}
    for note in said.values():
        if note.by_hand and note.interval not in known:
            known[note.interval] = Event(note.interval, ())
    if read is None:
        read = () if namer is None else comparable(events, namer).marks
    keys = {} if namer is None else {mark: _told(_mention(mark), namer) for mark in read}
    days = sorted(known, key=attrgetter("order"))
    groups = [[known[each] for each in group] for group in _groups(days, keys, said)]
    named = _worth_reading(groups)
    made = (
        _happening(group, namer if n in named else None, said, order, keys)
        for n, group in enumerate(groups)
    )
    found = sorted(made, key=attrgetter("interval.order"))
    numbered = any(note.interval.number for note in said.values())
    return tuple(_side_by_side(found) if numbered else found)


def _side_by_side(happenings: Iterable[Happening]) -> Iterator[Happening]:
    """Yield events, in order, with how many of the same days come before each."""
    for _, same in groupby(happenings, key=attrgetter("interval.unnumbered.order")):
        before = 0
        for happening in same:
            yield replace(happening, beside=before) if before else happening
            before += not happening.hidden


def told_at(happening: Happening, namer: Namer) -> tuple[tuple[str, int], ...]:
    """Return the places that tell of an event, the most telling of each article first."""
    if not happening.name:
        return ()
    found = namer.most_telling(happening.name, list(map(_mention, happening.mentions)))
    places = [(mention.article_id, mention.start) for mention in found]
    joined = [(mark.article_id, mark.start) for mark in happening.joints]
    return tuple(dict.fromkeys((*places, *joined)))


def _worth_reading(groups: Sequence[Sequence[Event]]) -> set[int]:
    """Return which groups are named from the text: of very many those with most mentions."""
    mentions = [sum(len(event.mentions) for event in group) for group in groups]
    return set(sorted(range(len(groups)), key=lambda n: -mentions[n])[:MOST_NAMED])


def _mention(mark: Mark) -> Mention:
    return Mention(mark.article_id, mark.start, mark.end)


def _told(mention: Mention, namer: Namer) -> set[Told]:
    """Return what a mention tells: of which sort, about whom, and in which words."""
    tellings, account = namer.tellings(mention), namer.account(mention)
    told = {one for telling in tellings for one in told_of(telling, account)}
    return told | in_words(tellings, account)


_Given = dict[str, set[Interval]]
"""The days that each article gives for what hangs together."""


def _groups(
    intervals: Sequence[Interval],
    keys: Mapping[Mark, set[Told]],
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
    intervals: Sequence[Interval], keys: Mapping[Mark, set[Told]]
) -> Iterable[tuple[Interval, Interval]]:
    """Yield pairs of intervals that different articles give for one happening.

    Where an article gives two of several that hang together, it happened more than once.
    """
    tellers: dict[tuple[Interval, Told], set[str]] = defaultdict(set)
    for mark, told in keys.items():
        for one in told:
            tellers[mark.interval, one].add(mark.article_id)
    wanted = set(intervals)
    joined: list[_Given] = []
    given = [_given(group, tellers) for group in _hanging_together(list(tellers))]
    # What most articles tell of comes first: another kind of account may not add to it what one of
    # them sets on another day.
    for days in sorted(given, key=len, reverse=True):
        shared = [other for other in joined if not _all_days(other).isdisjoint(_all_days(days))]
        whole = _together([days, *shared])
        if all(len(each) == 1 for each in whole.values()):
            joined = [other for other in joined if other not in shared] + [whole]
            dated = sorted(_all_days(days) & wanted, key=attrgetter("order"))
            yield from ((dated[0], other) for other in dated[1:])


def _given(
    group: Iterable[tuple[Interval, Told]], tellers: Mapping[tuple[Interval, Told], set[str]]
) -> _Given:
    days: _Given = defaultdict(set)
    for account in group:
        for article in tellers[account]:
            days[article].add(account[0])
    return days


def _together(given: Iterable[_Given]) -> _Given:
    whole: _Given = defaultdict(set)
    for days in given:
        for article, each in days.items():
            whole[article] |= each
    return whole


def _all_days(given: _Given) -> set[Interval]:
    return set().union(*given.values())


def _hanging_together(
    accounts: Sequence[tuple[Interval, Told]],
) -> list[list[tuple[Interval, Told]]]:
    """Return accounts that are alike and near, each together with those that are so to it."""
    by_kind: dict[str, list[tuple[Interval, Told]]] = defaultdict(list)
    for account in accounts:
        by_kind[account[1].kind].append(account)
    groups = []
    for same in by_kind.values():
        left = sorted(same, key=lambda account: account[0].order)
        while left:
            group, waiting = [], [left.pop(0)]
            while waiting:
                one = waiting.pop()
                group.append(one)
                joined = [two for two in left if _may_be_one(one, two)]
                waiting += joined
                left = [two for two in left if two not in joined]
            if len(group) > 1:
                groups.append(group)
    return groups


def _may_be_one(one: tuple[Interval, Told], two: tuple[Interval, Told]) -> bool:
    early, late = sorted((one[0], two[0]), key=attrgetter("order"))
    return (late.begin - early.end).days <= NEAR_DAYS and are_alike(one[1], two[1])


def _happening(
    group: Sequence[Event],
    namer: Namer | None,
    said: Mapping[Interval, EventNote],
    order: Sequence[str],
    keys: Mapping[Mark, set[Told]],
) -> Happening:
    main = max(group, key=lambda e: (e.articles, -e.interval.days, -e.interval.begin.toordinal()))
    notes = [said[e.interval] for e in group if e.interval in said]
    mentions = tuple(mark for event in group for mark in event.mentions)
    notes.sort(key=lambda note: note.interval != main.interval)
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
        joined=len(group) > 1 and any(note.joined is not None for note in notes),
    )
    if len(group) > 1:
        found = replace(found, joints=_joints(group, order, keys))
    if not name and namer is not None:
        found = replace(found, name=name_of(found, namer))
    return found


def name_of(happening: Happening, namer: Namer) -> str:
    """Return what the text calls an event; empty where it says nothing telling.

    Events that a person put together are called what the main one is called: the words of several
    would make up one that never happened.
    """
    if happening.joined:
        own = [mark for mark in happening.mentions if mark.interval == happening.interval]
        name = namer.label([_mention(mark) for mark in own[:_MOST_LOOKED_AT]])
        if name:
            return name
    return namer.label([_mention(mark) for mark in happening.mentions[:_MOST_LOOKED_AT]])


_MOST_LOOKED_AT = 24


def _joints(
    group: Sequence[Event], order: Sequence[str], keys: Mapping[Mark, set[Told]]
) -> tuple[Mark, ...]:
    """Return the marks to join: for each article and interval the one that tells most alike."""
    told = {m: keys.get(m, set()) for event in group for m in event.mentions}
    common = {
        one
        for one, theirs in told.items()
        if any(
            are_alike(a, b)
            for two, others in told.items()
            if one.interval != two.interval
            for a in theirs
            for b in others
        )
    }
    places = {article_id: n for n, article_id in enumerate(order)}
    chosen: dict[tuple[int, Interval], Mark] = {}
    for event in group:
        for mark in event.mentions:
            if common and mark not in common:
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

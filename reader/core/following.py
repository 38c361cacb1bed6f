"""Which passage of each account answers to the focus: what the columns that follow are to show.

Two ways: by time, the passage that speaks of the same days; by passage, the one that says the
same. Both know two kinds of moves. A *jump* (a date that was picked) brings the best answer into
view wherever it stands. A leading column that is *scrolled* moves the others only along places
that come in the same order in both accounts (`Chaining`); what stands against the order is
told, not moved to. The answer depends on the focus alone and not on where the columns stand, so
scrolling back shows again what was shown.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from reader.core.article import Article
from reader.core.chain import Chaining, Link
from reader.core.focus import Focus, Interval
from reader.core.frozen import frozen
from reader.core.likeness import Match, Matcher, PassageReading, Passages, SharedWords
from reader.core.passage import Span
from reader.core.telling import (
    SLACK,
    About,
    Grade,
    Mention,
    Place,
    Telling,
    TellingReading,
    as_late,
    of_the_days,
    order_of,
    surest,
    surest_first,
    with_told,
)

_MOST_LINKS = 6
_ALIKE = 0.12
"""How alike two passages must be for their words to decide between several mentions."""
_SURE = 0.2
"""How alike they must be for a vaguer date to count beside an exact one, or by itself."""
_NEARLY = 0.6
"""Which share of the best likeness still counts as an answer."""
_MOST_REFERENCES = 24
"""Places in one account that a mention in another is compared with."""
_MOST_UNSURE = 200
"""How many mentions of days around those meant are weighed by their words, the nearest ones."""

_MOST_KEPT = 400
"""Mentions that are remembered for each place that asked for them."""

_T = TypeVar("_T")
_Graded = tuple[tuple[Mention, ...], Sequence[int], tuple[Mention, ...]]
"""The mentions that may count, the numbers of those that do in any case, and these themselves."""
_ALL = 1 << 62
_NO_LINK = Link(0, 0.0)
_WEIGHTS = {Grade.EXACT: 0.25, Grade.LEAD: 0.2, Grade.NEAR: 0.15, Grade.WIDE: 0.1}


class Follow(StrEnum):
    """What columns follow the leading one by."""

    TIME = "time"
    PASSAGE = "passage"
    OFF = "off"


class Absence(StrEnum):
    """Why an account has no answer, in words for its header."""

    NO_MENTION = "no mention"
    PUBLISHED_BEFORE = "published before"
    NOTHING_LIKE_IT = "no such passage"


@frozen
class Target:
    """What answers: where it is brought to the eye line, and the words that make it an answer.

    `interval` is what these words are dated to, None where a passage answers as a whole; `exact`
    tells that these are the days that were asked for.
    """

    at: int
    span: Span
    interval: Interval | None = None
    exact: bool = True


@frozen
class Answer:
    """How one account answers to the focus.

    `chosen` is the number of the target to show, -1 without any. `stays` tells that the account
    tells it in another order: the column is not moved there unless it is asked for.
    """

    targets: tuple[Target, ...] = ()
    chosen: int = -1
    absence: Absence | None = None
    stays: bool = False

    @property
    def target(self) -> Target | None:
        """The target chosen, or None."""
        return self.targets[self.chosen] if 0 <= self.chosen < len(self.targets) else None

    def stepped(self, step: int) -> Answer:
        """Return the answer with the next (1) or previous (-1) target, around the end."""
        if not self.targets:
            return self
        return Answer(self.targets, (self.chosen + step) % len(self.targets))


class Accounts:
    """Some articles side by side, able to answer for each other.

    Nothing of it changes but what it has worked out already: the passages of an article are read
    when they are first asked for.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        before: Accounts | None = None,
        matcher: Callable[[Mapping[str, Passages]], Matcher] = SharedWords,
    ) -> None:
        """Prepare these articles; those that are the same in `before` are taken from it.

        `matcher` makes what compares passages.
        """
        self.articles = {article.id: article for article in articles}
        self._told: dict[str, Telling] = {}
        self._telling: dict[str, TellingReading] = {}
        self._read: dict[str, Passages] = {}
        self._reading: dict[str, PassageReading] = {}
        for article in articles:
            if before is not None and before.articles.get(article.id) is article:
                self._take_over(article.id, before)
            else:
                self._telling[article.id] = TellingReading(article)
        self._make_matcher = matcher
        self._matcher: Matcher | None = None
        self._chains: dict[tuple[Follow, str, str], Mapping[int, int]] = {}
        self._chaining: dict[tuple[Follow, str, str], Iterator[int]] = {}
        self._answers: dict[tuple[str, About, bool], Answer] = {}
        self._counting: dict[tuple[str, About], tuple[Mention, ...]] = {}
        self._grading: dict[tuple[str, Interval, tuple[tuple[str, int], ...]], _Graded] = {}
        self._matches: dict[tuple[str, int, str], Sequence[Match]] = {}

    def _take_over(self, article_id: str, before: Accounts) -> None:
        _take(article_id, before._told, self._told)
        _take(article_id, before._telling, self._telling)
        _take(article_id, before._read, self._read)
        _take(article_id, before._reading, self._reading)

    @property
    def tellings(self) -> Mapping[str, Telling]:
        """The dated places of each article."""
        while self._tell_ahead():
            pass
        return self._told

    def _tell_ahead(self) -> bool:
        """Read some more dated places of an article; False when all of them are read."""
        for article_id, reading in self._telling.items():
            if reading.go_on():
                self._told[article_id] = reading.telling()
                del self._telling[article_id]
            return True
        return False

    def read_ahead(self) -> bool:
        """Read some more passages or dated places of an article; False when all are read."""
        for article_id, article in self.articles.items():
            if article_id in self._read:
                continue
            reading = self._reading.setdefault(article_id, PassageReading(article))
            if reading.go_on():
                self._read[article_id] = reading.passages()
                del self._reading[article_id]
            return True
        return self._tell_ahead()

    @property
    def unread(self) -> int:
        """How many characters the articles have that are not read to their end."""
        waiting = self.articles.keys() - self._read.keys() | self._telling.keys()
        return sum(len(self.articles[one].text) for one in waiting)

    @property
    def is_read(self) -> bool:
        """Whether all passages are read, so that nothing that is asked for takes long."""
        return not self._telling and self._read.keys() >= self.articles.keys()

    @property
    def matcher(self) -> Matcher:
        """What compares passages of these articles."""
        if self._matcher is None:
            while self.read_ahead():
                pass
            self._matcher = self._make_matcher(self._read)
        return self._matcher

    # The leader

    def focus_at(self, article_id: str, line: Span, before: Focus | None = None) -> Focus:
        """Return the focus while the eye is on a line of an article.

        It stands at the passage at the eye, or at the last dated place in it up to there, and for
        the days of that place. Where `before` was in the same article it is held on to until the
        eye is a line or more above it.
        """
        telling, passage_at = self.tellings[article_id], self.matcher.passage_at
        held, held_passage = -1, None
        if before is not None and before.article_id == article_id and before.position is not None:
            held = bisect_right(telling.starts, before.position) - 1
            held_passage = passage_at(article_id, before.position)
        number, passage = telling.number_at(line, held), passage_at(article_id, line.start)
        if held_passage and passage and passage.end <= held_passage.start < line.end + SLACK:
            passage = held_passage
        position = passage.start if passage else line.start
        if number >= 0:
            position = max(position, telling.starts[number])
        interval = telling.places[max(number, 0)].interval if telling.places else None
        return Focus(interval, article_id, position)

    def line_into(self, article_id: str, passage: Span) -> Span:
        """Return the line at which the eye is when a passage is gone to: up to its first date.

        Who goes to “a meeting on 10 January” means that day, not the one named before it.
        """
        starts = self.tellings[article_id].starts
        number = bisect_left(starts, passage.start)
        dated = number < len(starts) and starts[number] < passage.end
        return Span(passage.start, (starts[number] if dated else passage.start) + 1)

    # By time

    def by_time(self, article_id: str, focus: Focus, *, jump: bool = True) -> Answer:
        """Return how an article answers to the days in focus."""
        if focus.interval is None:
            return Answer(absence=Absence.NO_MENTION)
        leader = focus.article_id if focus.article_id in self.tellings else None
        at = None
        if leader is not None and focus.position is not None:
            place = self.tellings[leader].place_at(focus.position)
            at = place.at if place and place.interval == focus.interval else focus.position
        about = About(focus.interval.unnumbered, leader, at, focus.told)
        key = (article_id, about, jump)
        if key not in self._answers:
            self._answers[key] = self._answer(article_id, about, jump=jump)
        return self._answers[key]

    def _answer(self, article_id: str, about: About, *, jump: bool) -> Answer:
        telling = self.tellings[article_id]
        mentions = self._mentions(article_id, about)
        if not mentions:
            early = telling.published_before(about.interval)
            return Answer(absence=Absence.PUBLISHED_BEFORE if early else Absence.NO_MENTION)
        targets = tuple(map(_target, mentions))
        choice = self._choice(article_id, mentions, about)
        if jump or about.leader is None or about.at is None or about.leader == article_id:
            return Answer(targets, choice)
        number = bisect_right(self.tellings[about.leader].starts, about.at) - 1
        in_order = self._chain(Follow.TIME, about.leader, article_id).get(number)
        if in_order is None:
            return Answer(targets, choice, stays=True)
        return Answer(targets, in_order)

    def _mentions(self, article_id: str, about: About) -> tuple[Mention, ...]:
        """Return the mentions that count, in the order of the text."""
        key = (article_id, about)
        if key not in self._counting:
            counted = self._counted(article_id, about)
            if len(counted) > _MOST_KEPT:
                # Of as many places as there are dates, each would keep as many mentions.
                return counted
            self._counting[key] = counted
        return self._counting[key]

    def _counted(self, article_id: str, about: About) -> tuple[Mention, ...]:
        key = (article_id, about.interval, about.told)
        if key not in self._grading:
            self._grading[key] = self._graded(article_id, about)
        given, numbers, sure = self._grading[key]
        if len(sure) == len(given):
            return sure
        references = self._references(article_id, about)
        first, weighed = as_late(given, self._order(about), _MOST_UNSURE)
        alike = [
            number
            for number in range(first, first + len(weighed))
            if not _holds(numbers, number)
            and self._alike(article_id, given[number], references) >= _SURE
        ]
        return tuple(given[n] for n in sorted([*numbers, *alike])) if alike else sure

    def _graded(self, article_id: str, about: About) -> _Graded:
        """Return the mentions that may count, and those that do whatever their words are."""
        telling = self.tellings[article_id]
        own = about.told_in(article_id)
        given = with_told(telling, telling.mentions(about.interval), own)
        if all(mention.grade is Grade.EXACT for mention in given):
            return given, range(len(given)), given
        best = max((mention.grade for mention in given), default=Grade.WIDE)
        if any(m.grade is Grade.EXACT and not m.place.aside for m in given):
            given = tuple(mention for mention in given if mention.grade is not Grade.LEAD)
        early = telling.published_before(about.interval)

        def counts(mention: Mention) -> bool:
            if mention.place.at in own:
                return True
            sure = mention.grade >= min(best, Grade.LEAD) and best is not Grade.WIDE
            if about.told and mention.grade is Grade.NEAR:
                # Days close by are seldom those of the same event.
                sure = False
            past = early and mention.grade is Grade.NEAR and telling.reaches_past(mention.place)
            return sure and not past

        numbers = [number for number, mention in enumerate(given) if counts(mention)]
        return given, numbers, tuple(given[n] for n in numbers)

    def _order(self, about: About) -> float:
        """Return how far on the leader is among its mentions of the days, from 0 to 1."""
        led = self.tellings[about.leader].mentions(about.interval) if about.leader else ()
        return order_of(led, about.at)

    def _references(self, article_id: str, about: About) -> list[tuple[str, int]]:
        """Return the places in other articles that say what it is about."""
        leader = about.leader
        told = [(other, at) for other, at in about.told if other != article_id]
        if told and about.at is None:
            return told[:_MOST_REFERENCES]
        if leader is not None and leader != article_id:
            if about.at is not None:
                return [(leader, about.at)]
            own = surest(self.tellings[leader].mentions(about.interval))
            if own:
                return [(leader, mention.place.at) for mention in own[:_MOST_REFERENCES]]
        return [
            (other, mention.place.at)
            for other, telling in self.tellings.items()
            if other != article_id
            for mention in surest(telling.mentions(about.interval))[:_MOST_REFERENCES]
        ]

    def _alike(
        self, article_id: str, mention: Mention, references: Sequence[tuple[str, int]]
    ) -> float:
        """Return how alike a mention is to what it should speak of."""
        return self._likest(article_id, mention.place.at, references)

    def _likest(self, article_id: str, at: int, references: Sequence[tuple[str, int]]) -> float:
        likeness = self.matcher.likeness
        return max((likeness(article_id, at, *other) for other in references), default=0.0)

    def _choice(self, article_id: str, mentions: Sequence[Mention], about: About) -> int:
        """Return which mention to show: the one most alike, else the nearest in the telling.

        A vaguer date is chosen only where no surer one says the same.
        """
        if about.leader == article_id and about.at is not None:
            passed = sum(1 for mention in mentions if mention.place.at <= about.at)
            return max(passed - 1, 0)
        places = [mention.place.at for mention in mentions]
        picked = of_the_days(mentions, about.interval) if about.leader == article_id else places
        for at in about.told_in(article_id):
            if at in picked:
                return places.index(at)
        references = self._references(article_id, about)
        if about.leader == article_id and picked:
            # The mark of these days was picked in this very article: nothing else is meant.
            return places.index(
                max(picked, key=lambda at: self._likest(article_id, at, references))
            )
        order = self._order(about)
        first, weighed = as_late(mentions, order)
        alike = [self._alike(article_id, mention, references) for mention in weighed]
        for numbers in surest_first(weighed):
            best = max(numbers, key=lambda n: alike[n])
            if alike[best] >= _ALIKE:
                return first + best
        sure, _ = surest_first(mentions)
        return sure[round(order * (len(sure) - 1))]

    def _links(self, leader: str, follower: str, place: Place) -> tuple[int, list[Link]]:
        """Return what may answer to a place, and the number of the mention the first stands for.

        Where words decide, only what they speak for.
        """
        every = self._mentions(follower, About(place.interval, leader, place.at))
        if not every:
            return 0, []
        led = self.tellings[leader].mentions(place.interval)
        first, mentions = as_late(every, order_of(led, place.at))
        alike = [
            self.matcher.likeness(leader, place.at, follower, mention.place.at)
            for mention in mentions
        ]
        least = 0.0
        for numbers in surest_first(mentions):
            best = max((alike[n] for n in numbers), default=0.0)
            if best >= _ALIKE:
                least = best * _NEARLY
                break
        return first, [
            Link(mention.place.at, _WEIGHTS[mention.grade] + 2 * alike[n])
            if n in numbers and alike[n] >= least
            else _NO_LINK
            for n, mention in enumerate(mentions)
        ]

    # By passage

    def by_passage(self, article_id: str, focus: Focus, *, jump: bool = True) -> Answer:
        """Return how an article answers to the passage in focus; see `by_time` without one."""
        leader, position = focus.article_id, focus.position
        if leader is None or position is None or leader not in self.tellings:
            return self.by_time(article_id, focus, jump=jump)
        if leader == article_id:
            return Answer()
        asked = self.matcher.passage_at(leader, position)
        start = asked.start if asked else position
        matches = self._matching(leader, start, article_id)
        if not matches:
            return Answer(absence=Absence.NOTHING_LIKE_IT)
        targets = tuple(Target(match.span.start, match.span) for match in matches)
        if jump:
            return Answer(targets, 0)
        chosen = self._chain(Follow.PASSAGE, leader, article_id).get(start)
        if chosen is None:
            return Answer(targets, 0, stays=True)
        return Answer(targets, chosen)

    def _matching(self, leader: str, start: int, follower: str) -> Sequence[Match]:
        key = (leader, start, follower)
        if key not in self._matches:
            self._matches[key] = self.matcher.matches(leader, start, follower)[:_MOST_LINKS]
        return self._matches[key]

    # Ahead of time

    def _chain(self, follow: Follow, leader: str, follower: str) -> Mapping[int, int]:
        """Return which target answers to what of the leader, without ever going back.

        By time that is the number of its place, by passage where the passage begins.
        """
        self.prepare(leader, follower, follow)
        return self._chains[follow, leader, follower]

    def prepare(self, leader: str, follower: str, follow: Follow, most: int = _ALL) -> bool:
        """Work out now what scrolling `leader` will ask of `follower`; True when all is known.

        Not much more than the `most` comparisons are made, the others at later calls.
        """
        key = (follow, leader, follower)
        if follow is not Follow.OFF and key not in self._chains:
            for cost in self._chaining.setdefault(key, self._steps(*key)):
                most -= cost
                if most <= 0:
                    return False
            del self._chaining[key]
        return True

    def _steps(self, follow: Follow, leader: str, follower: str) -> Iterator[int]:
        """Link one place or passage of the leader a step; yield what each has cost."""
        asked: Sequence[int]
        targets: Sequence[int]
        if follow is Follow.TIME:
            places = self.tellings[leader].places
            asked, targets = range(len(places)), self.tellings[follower].starts
        else:
            asked, targets = self.matcher.starts(leader), self.matcher.starts(follower)
        chaining, first = Chaining(targets), []
        for place in asked:
            if follow is Follow.TIME:
                begin, links = self._links(leader, follower, places[place])
            else:
                matches = self._matching(leader, place, follower)
                begin, links = 0, [Link(m.span.start, m.likeness) for m in matches]
            chaining.take(links)
            first.append(begin)
            yield 1 + len(links)
        chosen = chaining.chosen().items()
        self._chains[follow, leader, follower] = {asked[n]: first[n] + k for n, k in chosen}


def _take(article_id: str, known: Mapping[str, _T], mine: dict[str, _T]) -> None:
    if article_id in known:
        mine[article_id] = known[article_id]


def _holds(numbers: Sequence[int], number: int) -> bool:
    """Tell whether a number is among sorted ones."""
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _target(mention: Mention) -> Target:
    place = mention.place
    return Target(place.at, place.span, place.interval, mention.grade >= Grade.LEAD)

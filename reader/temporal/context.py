"""What the resolver knows while it walks through a text."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.core.frozen import frozen
from reader.temporal.anchors import Anchor, mention_anchor, publication_anchor
from reader.temporal.tokens import Tokens

if TYPE_CHECKING:
    from reader.core.times import TimeExpression, TimeType

STATED = "stated"
VAGUE = "no definite date"
_TRAIL = 2
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")


@frozen
class Reading:
    """What a node means: a TIMEX3 type and value, what it was resolved against, how surely."""

    type: TimeType
    value: str
    mod: str | None = None
    basis: str = STATED
    confidence: float = 1.0


@dataclass(slots=True)
class Context:
    """The state of one walk: the publication date, the mode, and what was mentioned last.

    `running` is the last definite date mentioned, `running_day` the last that is a single day,
    `running_value` its value, `clock` the moment where it tells a time of day, `passing` that
    it was only named in passing, `stretch` the month, quarter or months told last, with its
    words and where, `day_at` where the last single day was told, `passed` the last day that
    something led up to and where, `list_start` what counted before the first of a list of which
    the last tells the year ('in June and July of the following year'), `list_from` the weekday
    before in a list of weekdays, `short` that the text is so short that it is told in order, `said`
    when the quotation that is being read was said, where the text tells, `habit` the day of a time
    that comes round: 'at 10 a.m. every Wednesday'.
    """

    published: dt.date | None
    narrative: bool
    day_first: bool
    tokens: Tokens = field(default_factory=lambda: Tokens(""))
    running: Anchor | None = None
    running_day: Anchor | None = None
    trail: list[Anchor] = field(default_factory=list)
    quoted: bool = False
    said: Anchor | None = None
    habit: str = ""
    year_near: bool = False
    list_from: dt.date | None = None
    list_start: tuple[Anchor | None, Anchor | None] | None = None
    running_at: int = -10_000
    running_value: str = ""
    clock: dt.datetime | None = None
    short: bool = False
    passing: bool = False
    stretch: str = ""
    stretch_words: str = ""
    stretch_at: int = -10_000
    day_at: int = -10_000
    passed: tuple[Anchor, int] | None = None

    @property
    def publication(self) -> Anchor | None:
        """The publication date as an anchor; in a quotation when it was said."""
        return self.said or publication_anchor(self.published)

    @property
    def near(self) -> Anchor | None:
        """What 'last year' or 'this week' counts from."""
        if self.narrative and self.said is None:
            return self.running or self.publication
        return self.publication

    @property
    def before(self) -> Anchor | None:
        """What 'two days later' or 'the following year' counts from."""
        return self.running or self.publication

    def remember(
        self, value: str, text: str, mod: str | None = None, *, passing: bool = False
    ) -> None:
        """Take a resolved expression as the running reference."""
        anchor = mention_anchor(value, text, mod)
        if anchor is None:
            return
        if self._says_less(anchor):
            return
        self.running, self.running_value, self.passing = anchor, value, passing
        self.clock = _clock(value) or (self.clock if self._same_day(anchor) else None)
        self.trail = [anchor, *self.trail[:_TRAIL]]
        if anchor.day is not None and anchor.unit == "D":
            self.running_day = anchor

    def pass_by(self, expression: TimeExpression, text: str) -> None:
        """Take note of a day that is only led up to: 'worked until 13 March'."""
        words = text[expression.start : expression.end]
        anchor = mention_anchor(expression.value, words, expression.mod)
        if anchor is not None and anchor.day is not None and anchor.unit == "D":
            self.passed = anchor, expression.end

    def day_for_hour(self, at: int) -> Anchor | None:
        """Return the day that an hour told at `at` belongs to: the last one of its paragraph.

        What something led up to counts where the paragraph tells no other day.
        """
        if self.passed is None or self.passed[1] < self.day_at:
            return self.running_day
        anchor, where = self.passed
        text = self.tokens.text
        elsewhere = "\n" in text[max(self.day_at, 0) : where] or self.running_day is None
        return anchor if elsewhere and "\n" not in text[where:at] else self.running_day

    def _same_day(self, anchor: Anchor) -> bool:
        return self.clock is not None and anchor.day == self.clock.date()

    def _says_less(self, anchor: Anchor) -> bool:
        """Say whether this only names the year that the running reference lies in."""
        same = self.running is not None and self.running.point.year == anchor.point.year
        return same and anchor.about is None


def _clock(value: str) -> dt.datetime | None:
    """Return the moment that a value with hours and minutes tells, without its zone."""
    match = _MOMENT.match(value)
    if match is None:
        return None
    moment = match.group()
    try:
        if moment.endswith("T24:00"):
            return dt.datetime.fromisoformat(moment[:10]) + dt.timedelta(days=1)
        return dt.datetime.fromisoformat(moment)
    except (ValueError, OverflowError):
        return None

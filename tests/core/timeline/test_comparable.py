"""Which mentions are read to find differing dates, among any number of dates."""

from __future__ import annotations

import datetime as dt

from reader.core.focus import Interval
from reader.core.naming.labels import Namer
from reader.core.timeline.arranging import Arranging
from reader.core.timeline.comparable import comparable
from reader.core.timeline.lanes import events_of, lanes_of
from tests.core.timeline.samples import article, real_articles
from tests.core.timeline.test_alike import account

DAYS = [dt.date(1990, 1, 1) + dt.timedelta(n) for n in range(1500)]
MANY = [Interval(day, day) for day in DAYS]


def test_very_many_mentions_elsewhere_hide_no_disagreement() -> None:
    articles = [*real_articles(), article(6, MANY[:1] * 5000)]
    found = Arranging.of(articles, Namer(articles), (), None).model()
    assert [h.difference for h in found.happenings if h.differs] == [
        "9–10 Jan / 10 Jan / week of 10 Jan"
    ]
    assert found.unread == 0


def test_very_many_days_elsewhere_are_not_read() -> None:
    seeds = real_articles()
    both = [*seeds, article(6, MANY)]
    alone = comparable(events_of(lanes_of(seeds)), Namer(seeds))
    assert comparable(events_of(lanes_of(both)), Namer(both)) == alone


def test_only_what_is_near_in_another_article_and_names_the_same_is_read() -> None:
    between = " as it rained" * 60
    articles = [
        account(1, f"Helvor bought Brightline on 4 May 2021{between}. Chad left on 4 July 2021."),
        account(2, f"Helvor bought Brightline on 5 May 2021{between}. Peru left on 5 July 2021."),
    ]
    read = comparable(events_of(lanes_of(articles)), Namer(articles))
    assert [(m.interval.begin.month, m.interval.begin.day) for m in read.marks] == [(5, 4), (5, 5)]


def test_what_is_too_much_to_read_is_counted() -> None:
    texts = ("Helvor grew on 4 May 2021. " * 3, "Helvor grew on 5 May 2021. " * 3)
    articles = [account(n, text) for n, text in enumerate(texts, start=1)]
    read = comparable(events_of(lanes_of(articles)), Namer(articles), most=4)
    assert (len(read.marks), read.unread) == (4, 2)
    assert {m.article_id for m in read.marks[:2]} == {"a1", "a2"}

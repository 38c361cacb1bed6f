"""What accounts of one event say differently, where nobody has linked them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.core.article import Article
from reader.core.naming.labels import Namer
from reader.core.timeline.happenings import happenings_of
from reader.core.timeline.lanes import events_of, lanes_of
from reader.corroboration.events import event_differences
from tests.corroboration.seeds import seed_articles, table, written


def told(*articles_: Article) -> list[str]:
    articles = {one.id: one for one in articles_}
    texts = {key: one.text for key, one in articles.items()}
    lanes = lanes_of(tuple(articles.values()))
    events = happenings_of(events_of(lanes), Namer(tuple(articles.values())), (), list(articles))
    return [
        f"{one.matter} {one.grade}: {texts[one.article_id][one.here.start : one.here.end]}"
        f" / {texts[one.other_id][one.there.start : one.there.end]}"
        for event in events
        for one in event_differences(event, articles, table())
    ]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "A ferry sank off Naxos on March 3, killing 12 people.",
            "On 3 March the ferry sank near Naxos; 15 people died.",
            ["number differs: 12 / 15"],
        ),
        (
            "Twelve miners died in the Odena pit on March 3.",
            "The explosion of March 3 in Odena left 15 miners dead, officials said.",
            ["number differs: Twelve / 15"],
        ),
        (
            "The leaders spoke on March 3 for almost an hour.",
            "On March 3 the two leaders talked for 50 minutes.",
            ["length of time compatible: almost an hour / 50 minutes"],
        ),
        (
            "On March 3 the company cut 200 jobs in Naxos.",
            "On March 3 a ferry with 12 people left Naxos.",
            [],
        ),
        (
            "Police arrested 12 people in Odena on March 3.",
            "In Odena on March 3, 40 people marched against the police.",
            [],
        ),
    ],
)
def test_sentences_about_one_event_are_compared(
    tmp_path: Path, one: str, other: str, found: list[str]
) -> None:
    assert told(written(tmp_path, "1", one), written(tmp_path, "2", other)) == found


def test_events_of_the_seeds_differ_in_their_days_alone() -> None:
    assert sorted(told(*seed_articles())) == [
        "date overlaps: 9-10. January / January 10th",
        "date overlaps: 9-10. January / the week of Jan. 10",
        "date overlaps: January 10th / the week of Jan. 10",
    ]

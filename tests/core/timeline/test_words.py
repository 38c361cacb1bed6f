from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.passage import Span
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.scale import Break
from reader.core.timeline.scene import Hit
from reader.core.timeline.sentences import sentence_at, shortened
from reader.core.timeline.wording import (
    break_text,
    event_text,
    hit_text,
    mark_line,
    publication_text,
)
from tests.core.timeline.samples import article, days, info, real_articles, stated

TEXT = (
    "Title without a stop\n\nHe spoke on Dec. 30 to Mr. Putin. “It was long,” the U.S. side said "
    "on Thursday. Nothing followed."
)
ARTICLE = Article(
    info(1, "Title", None),
    TEXT,
    (
        Block(BlockKind.TITLE, Span(0, 20)),
        Block(BlockKind.PARAGRAPH, Span(22, len(TEXT))),
    ),
    (),
)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Dec. 30", "He spoke on Dec. 30 to Mr. Putin."),
        ("Thursday", "“It was long,” the U.S. side said on Thursday."),
        ("followed", "Nothing followed."),
        ("without", "Title without a stop"),
        (
            "Putin. “It",
            "He spoke on Dec. 30 to Mr. Putin. “It was long,” the U.S. side said on Thursday.",
        ),
    ],
)
def test_the_sentence_around_words(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    assert sentence_at(ARTICLE, start, start + len(words)) == sentence


def test_long_sentences_are_cut_after_a_word() -> None:
    assert shortened("word " * 20, 12) == "word word…"
    assert shortened("short") == "short"


def test_a_resolved_date_says_what_it_was_resolved_against() -> None:
    lanes = lanes_of(real_articles())
    mark = next(m for m in lanes[1].marks if m.label == "Thursday")
    assert mark_line(mark) == "Thursday → 27 Jan 2022, against publication 27 Jan 2022"


def test_a_tooltip_quotes_three_marks_and_counts_the_rest() -> None:
    day = days("2022-01-27")
    lanes = lanes_of([article(4, [day] * 5)])
    text = hit_text(Hit(-1, day, lanes[0].marks, 0.0, 1), lanes, lambda mark: mark.label.upper())
    assert text.split("\n\n") == [
        "4 · word0 → 27 Jan 2022, stated\nWORD0",
        "4 · word1 → 27 Jan 2022, stated\nWORD1",
        "4 · word2 → 27 Jan 2022, stated\nWORD2",
        "and 2 more mentions",
        "1 more date here: zoom in",
    ]


def test_a_flag_says_when_and_why() -> None:
    lanes = lanes_of([article(1, [], stated("2022-01-28"))])
    hit = Hit(0, days("2022-01-28"), (), 0.0)
    assert hit_text(hit, lanes, str) == "Published 28 Jan 2022 (stated)\nIt says so."
    unknown = (replace(lanes[0], publication=None),)
    assert hit_text(hit, unknown, str) == "no publication date"


def test_an_event_is_spoken_in_one_line() -> None:
    day = days("2022-01-27")
    lanes = lanes_of([article(1, [day, day]), article(2, [day], stated("2022-01-27"))])
    (event,) = events_of(lanes)
    assert event_text(event, lanes) == (
        "27 Jan 2022; mentioned in articles 1, 2: word0, word1; publication of article 2"
    )


def test_a_break_says_what_it_leaves_out() -> None:
    fold = Break(dt.date(2022, 1, 14), dt.date(2022, 1, 25), 0, 1)
    assert break_text(fold) == "Nothing is dated 14–25 Jan 2022: folded"


def test_the_sentence_may_be_the_whole_of_a_text_without_blocks() -> None:
    shown = replace(ARTICLE, text="He spoke on Dec. 30 to", blocks=())
    assert sentence_at(shown, 12, 19) == "He spoke on Dec. 30 to"


def test_a_tooltip_in_a_lane_does_not_repeat_its_number() -> None:
    lanes = lanes_of([article(4, [days("2022-01-27")])])
    text = hit_text(Hit(0, days("2022-01-27"), lanes[0].marks, 0.0), lanes, lambda _: "Word.")
    assert text == "word0 → 27 Jan 2022, stated\nWord."


def test_a_date_without_basis_is_its_reading_alone() -> None:
    (lane,) = lanes_of([article(1, [days("2022-01-27")], basis="")])
    assert mark_line(lane.marks[0]) == "word0 → 27 Jan 2022"


def test_a_publication_without_evidence_is_its_date_alone() -> None:
    published = replace(stated("2022-01-28"), evidence="")
    assert publication_text(lanes_of([article(1, [], published)])[0]) == (
        "Published 28 Jan 2022 (stated)"
    )


def test_events_only_mentioned_or_only_published_say_no_more() -> None:
    lanes = lanes_of([article(1, [days("2022-01-27")], stated("2022-01-28"))])
    assert [event_text(event, lanes) for event in events_of(lanes)] == [
        "27 Jan 2022; mentioned in article 1: word0",
        "28 Jan 2022; publication of article 1",
    ]

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.passage import Span
from reader.core.timeline.explaining import explain, explain_undated
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.scale import Break
from reader.core.timeline.scene import EVENTS_ROW, Hit
from reader.core.timeline.sentences import sentence_at, shortened
from reader.core.timeline.wording import (
    break_text,
    event_text,
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


def test_a_card_quotes_three_marks_of_each_article_in_turn_and_counts_the_rest() -> None:
    day = days("2022-01-27")
    lanes = lanes_of([article(4, [day] * 5), article(5, [day])])
    hit = Hit(0, day, (*lanes[0].marks, *lanes[1].marks), 0.0, 1)
    what = explain(hit, None, lanes, lambda mark: mark.label.upper())
    assert (what.title, what.dates) == ("27 Jan 2022", "")
    assert [(a.number, a.reading, a.sentence) for a in what.accounts] == [
        (4, "word0 → 27 Jan 2022, stated", "WORD0"),
        (5, "word0 → 27 Jan 2022, stated", "WORD0"),
        (4, "word1 → 27 Jan 2022, stated", "WORD1"),
    ]
    assert what.closing == "and 3 more mentions · 1 more date here: zoom in"


def test_a_card_of_an_event_has_its_name_and_who_came_out_that_day() -> None:
    day = days("2022-01-27")
    lanes = lanes_of([article(1, [day], stated("2022-01-27"))])
    happening = Happening(day, (), lanes[0].marks, ("a1",), "The call", by_hand=True)
    what = explain(Hit(EVENTS_ROW, day, lanes[0].marks, 0.0), happening, lanes, str)
    assert (what.title, what.dates) == ("The call", "27 Jan 2022")
    assert what.rest == "publication of article 1 · added by hand"


def test_a_flag_says_when_and_why() -> None:
    lanes = lanes_of([article(1, [], stated("2022-01-28"))])
    what = explain(Hit(0, days("2022-01-28"), (), 0.0), None, lanes, str)
    assert (what.title, what.rest) == ("Published 28 Jan 2022 (stated)", "It says so.")
    assert what.published == "a1"
    assert publication_text(replace(lanes[0], publication=None)) == "no publication date"


def test_an_undated_lane_offers_what_was_inferred_or_says_that_nothing_was() -> None:
    (lane,) = lanes_of([article(1)])
    offer = explain_undated(lane, stated("2022-01-28"))
    assert offer.rest == "It is likely 28 Jan 2022. It says so."
    assert (offer.published, offer.offered) == ("a1", stated("2022-01-28"))
    nothing = explain_undated(lane, None)
    assert (nothing.published, nothing.offered, nothing.undated) == ("a1", None, True)
    assert "None could be inferred" in nothing.spoken


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

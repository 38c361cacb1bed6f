"""Selecting by word, sentence and paragraph."""

from __future__ import annotations

import re
from dataclasses import replace
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article, Block, BlockKind
from reader.core.passage import Span, trimmed
from reader.core.selecting import (
    Unit,
    dragged_end,
    dragged_start,
    ends_at_left,
    grown,
    moved_end,
    moved_start,
    shrunk,
    snapped,
    unit_at,
    word_at,
)
from reader.core.sentences import REACH, sentences
from reader.core.words import words as words_in
from tests.core.samples import article as article_of

FIRST = "Mr. Putin won’t come. A 50-minute call took place."
TEXT = f"{FIRST}\nThe end is near."


@pytest.fixture
def article() -> Article:
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, len(FIRST))),
        Block(BlockKind.PARAGRAPH, Span(len(FIRST) + 1, len(TEXT))),
    )
    return replace(article_of(TEXT), blocks=blocks)


def words(span: Span) -> str:
    return TEXT[span.start : span.end]


def at(part: str) -> int:
    return TEXT.index(part)


@pytest.mark.parametrize(
    ("place", "unit", "expected"),
    [
        ("on’t", Unit.WORD, "won’t"),
        ("-minute", Unit.WORD, "50-minute"),
        ("call", Unit.SENTENCE, "A 50-minute call took place."),
        ("Putin", Unit.SENTENCE, "Mr. Putin won’t come."),
        ("Putin", Unit.PARAGRAPH, FIRST),
        ("near", Unit.PARAGRAPH, "The end is near."),
        ("near", Unit.SENTENCE, "The end is near."),
    ],
)
def test_the_unit_at_a_place(article: Article, place: str, unit: Unit, expected: str) -> None:
    assert words(unit_at(article, at(place), unit)) == expected


def test_no_word_between_spaces() -> None:
    assert word_at("a   b", 2) == Span(2, 2)
    assert word_at("a   b", 1) == Span(0, 1)
    assert word_at("", 0) == Span(0, 0)


@pytest.mark.parametrize(
    ("rough", "expected"),
    [
        ("tin won", "Putin won’t"),
        ("-min", "50-minute"),
        (" come. ", "come. "),
        ("Putin", "Putin"),
        (". ", ". "),
    ],
)
def test_a_rough_selection_snaps_to_words(rough: str, expected: str) -> None:
    start = TEXT.index(rough)
    assert words(snapped(TEXT, Span(start, start + len(rough)))) == expected


@pytest.mark.parametrize(
    ("text", "rough", "expected"),
    [
        ("After the phone call, but before noon", ", but bef", "but before"),
        ("He said: “We go.” She left", "” She le", "She left"),
        ("He said: “We go.” She left", " “We g", "“We go"),
        ("He said: “We go.” She left", "id: “", "said:"),
        ("Nearly .5 percent (or more) left", ".5 perc", ".5 percent"),
        ("Nearly .5 percent (or more) left", "perc" + "ent (", "percent"),
        ("He said 'no' and 'yes' again", "' and '", "and"),
        ("Er sagte: „Wir gehen.“ Sie blieb", "hen.“ Sie bl", "gehen.“ Sie blieb"),
    ],
)
def test_punctuation_of_what_is_outside_is_not_selected(
    text: str, rough: str, expected: str
) -> None:
    start = text.index(rough)
    assert words_of(text, snapped(text, Span(start, start + len(rough)))) == expected


def test_growing_and_shrinking_by_sentence(article: Article) -> None:
    one = grown(article, Span(at("Putin"), at("Putin")), Unit.SENTENCE)
    two = grown(article, one, Unit.SENTENCE)
    three = grown(article, two, Unit.SENTENCE)
    assert [words(one), words(two), words(three)] == ["Mr. Putin won’t come.", FIRST, TEXT]
    assert grown(article, three, Unit.SENTENCE) == three
    assert shrunk(article, three, Unit.SENTENCE) == two
    assert shrunk(article, two, Unit.SENTENCE) == one
    assert shrunk(article, one, Unit.SENTENCE) == one


def test_growing_first_completes_what_is_begun(article: Article) -> None:
    part = Span(at("minute"), at("took"))
    assert words(grown(article, part, Unit.SENTENCE)) == "A 50-minute call took place."


def test_growing_from_a_gap_takes_what_follows(article: Article) -> None:
    assert words(grown(article, Span(3, 3), Unit.WORD)) == "Putin"


OPENED = ["“No,” she said. ", "(It rained.) ", "Er ging. ", "„Nie!“ ", "« Oui ? » ", "'Why?' ",
          "— ", "¿Cuándo? ", "שלום. ", "\"Zn. 5.\" ", "[sic] ", "他走了。", "…and "]  # fmt: skip


@given(
    st.lists(st.tuples(st.booleans(), st.lists(st.sampled_from(OPENED), max_size=4)), min_size=1),
    st.sampled_from(Unit),
    st.data(),
)
def test_one_more_again_and_again_walks_over_every_unit_once(
    paragraphs: list[tuple[bool, list[str]]], unit: Unit, data: st.DataObject
) -> None:
    text = ""
    blocks: list[Block] = []
    folded: list[tuple[Span, int]] = []
    for away, pieces in paragraphs:
        paragraph = "".join(pieces).strip()
        span = Span(len(text), len(text) + len(paragraph))
        text += f"{paragraph}\n"
        blocks.append(Block(BlockKind.FURNITURE if away else BlockKind.PARAGRAPH, span))
        if away and folded and folded[-1][1] == len(blocks) - 2:
            folded[-1] = (Span(folded[-1][0].start, span.end), len(blocks) - 1)
        elif away:
            folded.append((span, len(blocks) - 1))
    article = replace(article_of(text), blocks=tuple(blocks))
    shown = [block.span for block in blocks if block.kind is BlockKind.PARAGRAPH]
    units = {
        Unit.WORD: [word for span in shown for word in words_in(text, span.start, span.end)],
        Unit.SENTENCE: [one for span in shown for one in sentences(text, span, "en")],
        Unit.PARAGRAPH: [span for span in shown if len(span)],
    }[unit]
    folds = [span for span, _ in folded]
    caret = data.draw(st.integers(0, len(text)))
    span = grown(article, Span(caret, caret), unit, folds)
    if not len(span):
        assert all(one.end < caret for one in units)
        return
    place = units.index(span)
    for one in units[place:]:
        assert span == Span(units[place].start, one.end)
        before, span = span, grown(article, span, unit, folds)
        if span != before:
            back = shrunk(article, span, unit, folds)
            # What stands behind the last word before a fold is no word.
            assert back == before or (
                unit is Unit.WORD and not list(words_in(text, before.end, back.end))
            )
    assert span == before


def test_shrinking_steps_back_over_folds_with_an_empty_line_between() -> None:
    texts = (("One.", False), ("Two.", True), ("", False), ("Three.", True), ("Four.", False))
    text, blocks, folds = "", [], []
    for words, away in texts:
        span = Span(len(text), len(text) + len(words))
        blocks.append(Block(BlockKind.FURNITURE if away else BlockKind.PARAGRAPH, span))
        folds += [span] if away else []
        text += f"{words}\n"
    article = replace(article_of(text), blocks=tuple(blocks))
    assert shrunk(article, Span(0, len(text) - 2), Unit.WORD, folds).end <= len("One.")


def test_growing_by_words_leaves_what_stands_before_an_opening_mark() -> None:
    text = "out“side” here"
    grown_by = grown(article_of(text), Span(3, 9), Unit.WORD)
    assert words_of(text, grown_by) == "“side” here"


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("the museum", False),
        ("افتتاح متحف", True),
        ("מוזיאון 12.", True),
        ("متحف NATO", False),
        ("12", False),
    ],
)
def test_an_end_lies_where_the_last_words_are_read_to(words: str, left: bool) -> None:
    assert ends_at_left(words, Span(0, len(words))) is left


def test_moving_the_ends_by_words() -> None:
    span = Span(at("Putin"), at(" come"))
    assert words(moved_start(TEXT, span, -1)) == "Mr. Putin won’t"
    assert words(moved_start(TEXT, span, 1)) == "won’t"
    assert words(moved_end(TEXT, span, 1)) == "Putin won’t come"
    assert words(moved_end(TEXT, span, -1)) == "Putin"
    last = Span(at("Putin"), at(" won"))
    assert moved_end(TEXT, last, -1) == last
    assert moved_start(TEXT, last, 1) == last
    assert moved_start(TEXT, Span(0, 2), -1) == Span(0, 2)
    assert moved_end(TEXT, Span(0, len(TEXT)), 1) == Span(0, len(TEXT))


def test_ends_move_over_a_long_stretch_without_words() -> None:
    text = f"one two {'… ' * REACH} three"
    assert words_of(text, moved_end(text, Span(0, len(text)), -1)) == "one two"
    gone = Span(0, len(text) - len(" three"))
    assert words_of(text, moved_end(text, gone, -1)) == "one two"
    assert words_of(text, moved_start(text, Span(4, len(text)), 1)) == "three"


def decomposed(text: str) -> str:
    return normalize("NFD", text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("cost 1,204 euros", "1,204"),
        ("of 12,500,000 people", "12,500,000"),
        ("at 10:30, they", "10:30"),
        ("since 9/11. Then", "9/11"),
        ("won 3-1.", "3-1"),
        ("some $2.4m of it", "$2.4m"),
        ("some US$2.4m of it", "US$2.4m"),
        ("(by 50%)", "50%"),
        ("by 50\u00a0% in", "50\u00a0%"),
        ("à −5.5°C, donc", "−5.5°C"),
        ("soit 12 500 000 euros", "12 500 000"),
        ("rund 1’204 Franken", "1’204"),
        ("from 1939–45 on", "1939–45"),
        ("in 2019 and", "2019"),
        ("the AT&T case", "AT&T"),
        ("said O’Brien’s wife", "O’Brien’s"),
        ("a 50-minute call", "50-minute"),
        ("the gla\u200bcier fell", "gla\u200bcier"),
        ("افتتح متحفًا جديدًا", "متحفًا"),
        ("كان ومُدرِّسًا هنا", "ومُدرِّسًا"),
        ("را می\u200cخواهم که", "می\u200cخواهم"),
        ("यह हिन्दी है", "हिन्दी"),
        ("एक पत्रिका में", "पत्रिका"),
        ("אמר שָׁלוֹם לכל", "שָׁלוֹם"),
        ('דובר צה"ל אמר', 'צה"ל'),
        ("גם וד״ר כהן", "וד״ר"),
        (decomposed("Une École ici"), decomposed("École")),
        (decomposed("am nächsten Tag"), decomposed("nächsten")),
        (decomposed("do Łódź tam"), decomposed("Łódź")),
        ("Suomi ja EU:n laki", "EU:n"),
    ],
)
def test_words_and_figures_are_never_cut(text: str, word: str) -> None:
    first = text.index(word)
    whole = Span(first, first + len(word))
    for place in range(first, first + len(word)):
        assert words_of(text, word_at(text, place)) == word
        assert words_of(text, snapped(text, Span(place, whole.end))) == word
        assert words_of(text, snapped(text, Span(first, place + 1))) == word
    assert word_at(text, whole.end) == whole
    assert moved_end(text, Span(0, first), 1).end == whole.end
    assert moved_start(text, Span(whole.end, len(text)), -1).start == first


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("in 2019 200 people", 8, "200"),
        ("2022年报告", 1, "2022"),
        ("2022年报告", 5, "报"),
        ("2022年报告", 6, "告"),
        ("he said:“no”", 4, "said"),
        ("Yes—no", 1, "Yes"),
        ("end.) Next", 2, "end"),
    ],
)
def test_what_only_stands_beside_a_word_is_no_part_of_it(text: str, at: int, word: str) -> None:
    assert words_of(text, word_at(text, at)) == word


PIECES = ["a", "Z", "7", "1", ",", ".", ":", "/", "-", " ", "%", "$", "“", "\n", "\u0301", "ш",
          "ن", "\u064b", "ह", "\u093f", "\u094d", "ש", "\u05b8"]  # fmt: skip


@given(st.text(alphabet=PIECES, max_size=30), st.data())
def test_no_edge_that_snapped_stands_in_a_word_or_a_figure(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    rough = Span(first, last)
    whole = snapped(text, rough)
    if len(rough):
        for edge in (whole.start, whole.end):
            before, after = text[:edge], text[edge:]
            assert not re.search(r"[a-zA-Z17шنहש][\u0301\u064b\u093f\u094d\u05b8]*\Z", before) or (
                not re.match(r"[a-zA-Z17шنहש\u0301\u064b\u093f\u094d\u05b8]", after)
            )
            assert not (re.search(r"[17][,.:/-]?\Z", before) and re.match(r"[17]", after))
            assert not (re.search(r"[17]\Z", before) and re.match(r"[,.:/-][17]", after))


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def words_of(text: str, span: Span) -> str:
    return text[span.start : span.end]


@given(st.text(alphabet="ab. -’\n\u200b😀", max_size=40), st.data())
def test_what_is_selected_lies_in_the_text_and_holds_what_was_there(
    text: str, data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(text)))
    last = data.draw(st.integers(first, len(text)))
    span, unit = Span(first, last), data.draw(st.sampled_from(Unit))
    article = article_of(text)
    bigger = grown(article, span, unit)
    assert bigger.start <= span.start or not len(span)
    assert bigger.end >= span.end or not len(span)
    assert bigger.end <= len(text)
    whole = snapped(text, span)
    assert letters(words_of(text, span)) in letters(words_of(text, whole))
    assert len(whole) or not len(span)
    smaller = shrunk(article, span, unit)
    assert smaller.start >= span.start
    assert smaller.end <= span.end
    assert len(smaller) or not len(span)


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("nute call", "won’t come. A 50-minute"),
        ("ute call", "won’t come. A 50-minute"),
        ("call took", "won’t come. A 50-minute"),
        ("ll took", "won’t come. A 50-minute call"),
        (" A 50", "won’t come."),
        (". A 50", "won’t come"),
        ("Putin", "won’t"),
        ("ar.", "won’t come. A 50-minute call took place.\nThe end is near"),
    ],
)
def test_an_end_that_is_dragged_snaps_to_the_nearest_word(to: str, expected: str) -> None:
    span = Span(at("won"), at("come") + 4)
    assert words(dragged_end(TEXT, span, at(to))) == expected


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        ("tin", "Putin won’t come"),
        ("r. Putin", "Mr. Putin won’t come"),
        ("n won", "won’t come"),
        ("near", "come"),
    ],
)
def test_a_beginning_that_is_dragged_snaps_to_the_nearest_word(to: str, expected: str) -> None:
    span = Span(at("won"), at("come") + 4)
    assert words(dragged_start(TEXT, span, at(to))) == expected


def test_ends_are_dragged_to_the_letter_when_asked_to() -> None:
    span = Span(at("won"), at("come") + 4)
    assert words(dragged_end(TEXT, span, at("me."), exact=True)) == "won’t co"
    assert words(dragged_end(TEXT, span, at(" come"), exact=True)) == "won’t"
    assert words(dragged_start(TEXT, span, at("tin"), exact=True)) == "tin won’t come"
    assert dragged_start(TEXT, span, at("near"), exact=True) == span


@given(
    st.text(alphabet="ab .,-’\n“", min_size=1, max_size=30),
    st.integers(0, 30),
    st.integers(1, 30),
    st.integers(0, 30),
    st.booleans(),
)
def test_what_is_dragged_is_never_empty_and_keeps_its_other_end(
    text: str, start: int, length: int, position: int, exact: bool
) -> None:
    span = trimmed(text, Span(min(start, len(text)), min(start + length, len(text))))
    if not len(span):
        return
    position = min(position, len(text))
    later = dragged_end(text, span, position, exact=exact)
    earlier = dragged_start(text, span, position, exact=exact)
    assert len(later)
    assert len(earlier)
    assert (later.start, earlier.end) == (span.start, span.end)
    assert trimmed(text, later) == later
    assert trimmed(text, earlier) == earlier

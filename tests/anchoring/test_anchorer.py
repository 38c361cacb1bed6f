"""Quotes found again: where they were, elsewhere, reworded, or not at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring import Anchorer, anchor
from reader.anchoring.normal import Normal
from reader.core.claim import Anchor
from reader.core.passage import Quote, Span, quote_at

SEEDS = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
]
OLD = (
    "Leaders spoke on Thursday. The call lasted 50 minutes, officials said in Kyiv.\n\n"
    "A second round of talks is planned for January. Markets fell after the news broke.\n\n"
    "The ambassador denied that any troops had crossed the border overnight.\n"
)
SECOND = "A second round of talks is planned for January."


def _span(words: str, text: str = OLD) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _found(new: str, words: str, *, both: bool = False) -> tuple[str, Anchor] | None:
    span = _span(words)
    found = Anchorer(new, OLD if both else None).anchor(quote_at(OLD, span), span)
    if found is None:
        return None
    return new[found.span.start : found.span.end], found.how


def test_what_is_where_it_was_is_exact() -> None:
    assert _found(OLD, SECOND) == (SECOND, Anchor.EXACT)
    assert _found(OLD + "More.", SECOND) == (SECOND, Anchor.EXACT)


def test_what_has_moved_is_found_by_its_words() -> None:
    assert _found("Updated at noon.\n\n" + OLD, SECOND) == (SECOND, Anchor.MOVED)


def test_short_words_need_their_surroundings() -> None:
    assert _found("Updated.\n\n" + OLD, "officials") == ("officials", Anchor.MOVED)
    assert _found("Other officials were not there to be asked.", "officials") is None


@pytest.mark.parametrize(
    ("reworded", "stands"),
    [
        ("A second round of talks is now planned for late January.", None),
        ("A second round of negotiations is planned for January.", None),
        ("A 2nd round of talks was planned for January.", None),
        (
            "On Friday, a second round of talks is planned for January.",
            "a second round of talks is planned for January.",
        ),
    ],
)
@pytest.mark.parametrize("both", [False, True])
def test_what_was_reworded_is_to_be_checked(reworded: str, stands: str | None, both: bool) -> None:
    assert _found(OLD.replace(SECOND, reworded), SECOND, both=both) == (
        stands or reworded,
        Anchor.APPROXIMATE,
    )


@pytest.mark.parametrize("both", [False, True])
def test_what_was_deleted_is_not_found(both: bool) -> None:
    assert _found(OLD.replace(SECOND + " ", ""), SECOND, both=both) is None
    assert (
        _found(OLD.replace(SECOND, "Snow fell in the capital all day."), SECOND, both=both) is None
    )
    assert _found("", SECOND, both=both) is None


def test_what_stood_beside_it_before_is_not_taken_for_it() -> None:
    twin = "A third round of talks is planned for February."
    old = OLD.replace("Markets", twin + " Markets")
    new = old.replace(SECOND + " ", "")
    span = _span(SECOND, old)
    assert Anchorer(new, old).anchor(quote_at(old, span), span) is None


def test_of_several_copies_the_one_in_its_surroundings_is_meant() -> None:
    line = "Read more about this story."
    old = f"First part of it.\n{line}\nSecond part, quite another.\n{line}\nThe third part.\n"
    second = old.rindex(line)
    span = Span(second, second + len(line))
    new = "New beginning of some length.\n" + old
    found = anchor(new, quote_at(old, span), span)
    assert found is not None
    assert found.span.start == new.rindex(line)


def _revised(old: str, changes: dict[str, str]) -> str:
    for words, others in changes.items():
        assert words in old
        old = old.replace(words, others)
    return old


LONG = (
    "The delegations met for two hours in Geneva on Monday morning. Neither side gave ground on "
    "the question of the border, people familiar with the talks said. A second round has been "
    "agreed for the end of January, and both foreign ministers are expected to take part in it."
)


@pytest.mark.parametrize("both", [False, True])
def test_a_long_passage_is_found_with_its_edits(both: bool) -> None:
    old = f"What happened before.\n{LONG}\nWhat came after it, and why.\n"
    changes = {
        "two hours": "almost three hours",
        "Neither": "Officially neither",
        " has been": " was",
    }
    new = "First.\n" + _revised(old, changes)
    span = _span(LONG, old)
    found = Anchorer(new, old if both else None).anchor(quote_at(old, span), span)
    assert found is not None
    assert found.how is Anchor.APPROXIMATE
    assert new[found.span.start : found.span.end] == _revised(LONG, changes)


def test_a_passage_in_a_script_without_spaces_is_found() -> None:
    old = (
        "就像很多开源项目的故事一样，我花了大量的时间来维护项目。"
        "当我第一次开始做事情的时候，我很晚才回家。"
    )
    quote = old[14:28]
    new = "更新。" + old.replace("大量的时间", "很多时间")
    found = anchor(new, quote_at(old, Span(14, 28)), Span(14, 28), old_length=len(old))
    assert found is not None
    assert quote == "我花了大量的时间来维护项目。"
    assert new[found.span.start : found.span.end] == "我花了很多时间来维护项目。"


def test_whole_words_are_marked() -> None:
    span = _span("denied that any troops had crossed")
    new = OLD.replace(
        "denied that any troops had crossed", "undeniedly said that troops had crossedly"
    )
    found = anchor(new, quote_at(OLD, span), span)
    assert found is not None
    words = new[found.span.start : found.span.end]
    assert f" {words} " in new
    # A quote that begins and ends inside words is taken as it is.
    inside = Span(span.start + 2, span.end - 2)
    within = anchor("Newly. " + OLD, quote_at(OLD, inside), inside)
    assert within is not None
    assert within.span == Span(inside.start + 7, inside.end + 7)


def test_an_edited_passage_beats_a_copy_elsewhere() -> None:
    line = "Leaders agreed to meet again soon."
    old = (
        f"{line}\n\nA photograph of the hall.\n\nAfter hours of talks, {line} Nobody said where.\n"
    )
    second = old.rindex(line)
    span = Span(second, second + len(line))
    new = old[:second] + "leaders agreed to meet again very soon." + old[second + len(line) :]
    for before in (None, old):
        found = Anchorer(new, before).anchor(quote_at(old, span), span)
        assert found is not None
        assert found.how is Anchor.APPROXIMATE
        assert found.span.start == second


def _anchored(old: str, new: str, words: str) -> tuple[str, Anchor] | None:
    span = _span(words, old)
    found = Anchorer(new, old).anchor(quote_at(old, span), span)
    return None if found is None else (new[found.span.start : found.span.end], found.how)


def test_a_headline_that_is_repeated_is_told_from_its_repetition() -> None:
    line = "Leaders to meet again soon"
    old = f"{line}: talks go on\n\n{line}\n{OLD}"
    new = f"{OLD}{line}: talks go on\n\nUpdated at noon.\n{line}\n"
    for last in (False, True):
        start = old.rindex(line) if last else 0
        span = Span(start, start + len(line))
        found = Anchorer(new, old).anchor(quote_at(old, span), span)
        assert found is not None
        assert found.span.start == (new.rindex(line) if last else new.index(line))


def test_a_correction_that_quotes_the_old_words_is_not_the_sentence() -> None:
    edited = SECOND.replace("January", "March")
    new = OLD.replace(SECOND, edited) + f"\nCorrection: we said that “{SECOND}” It is March.\n"
    assert _anchored(OLD, new, SECOND) == (edited, Anchor.APPROXIMATE)


def test_what_was_moved_and_reworded_is_found_when_the_old_text_is_known() -> None:
    edited = "A second round of talks is now planned for late January."
    new = OLD.replace(SECOND + " ", "") + edited + "\n"
    assert _anchored(OLD, new, SECOND) == (edited, Anchor.APPROXIMATE)


def test_words_that_both_texts_have_once_are_the_same_words() -> None:
    old = (
        f"Alpha came first.\n\n{SECOND}\n\nA second round of talks is planned: January.\n\nOmega.\n"
    )
    new = f"{SECOND}\n\nOmega.\n"
    assert _anchored(old, new, SECOND) == (SECOND, Anchor.MOVED)


def test_of_equal_candidates_none_is_taken() -> None:
    sentence = "The minister said nothing about the plan on Friday"
    old = f"Before it. {sentence}. After it."
    span = _span(sentence, old)
    twin = sentence.replace("nothing", "little")
    filler = " Something quite unlike it stands between them for a while."
    new = f"Here first: {twin}!{filler} Here again: {twin}!{filler}"
    assert anchor(new, quote_at(old, span), span) is None


def test_a_copy_that_cannot_be_told_from_another_is_to_be_checked() -> None:
    line = "Read more about this story on our pages."
    old = f"{line}\nOnce.\n"
    new = f"Alpha beta gamma.\n{line}\nDelta.\nAlpha beta gamma.\n{line}\nDelta.\n"
    found = anchor(new, quote_at(old, Span(0, len(line))), Span(0, len(line)))
    assert found is not None
    assert found.how is Anchor.APPROXIMATE


def test_an_invisible_quote_is_found_nowhere_else() -> None:
    assert anchor("one two", Quote("\u200b", "", ""), Span(0, 1)) is None
    assert anchor("one two", Quote(" ", "one", "two"), Span(90, 91)) is None


TYPESETTINGS: dict[str, Callable[[str], str]] = {
    "NBSP": lambda text: text.replace(" ", "\u00a0"),
    "wrapped": lambda text: text.replace(" of ", "\nof ").replace(" the ", "\r\n  the "),
    "soft hyphens": lambda text: text.replace("an", "a\u00adn"),
    "zero-width": lambda text: text.replace(" ", " \u200b"),
    "marks": lambda text: text.replace("“", '"').replace("”", "''").replace("'", "’"),
    "dashes": lambda text: text.replace(" – ", "—").replace("—", " -- "),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
}


@pytest.mark.parametrize("name", TYPESETTINGS)
@pytest.mark.parametrize("seed", range(len(SEEDS)))
def test_new_typesetting_loses_nothing(seed: int, name: str) -> None:
    old, change = SEEDS[seed], TYPESETTINGS[name]
    new = change(old)
    anchorer = Anchorer(new)
    paragraphs = [line for line in old.splitlines() if len(line) > 60]
    assert paragraphs
    for words in paragraphs:
        span = _span(words, old)
        found = anchorer.anchor(quote_at(old, span), span, old_length=len(old))
        assert found is not None
        assert found.how in (Anchor.EXACT, Anchor.MOVED)
        there = new[found.span.start : found.span.end]
        assert Normal(there).text == Normal(words).text
        assert there == there.strip()


TEXT = st.text(st.sampled_from("ab \n.é\u0301\u00a0\u00ad'“-🕊ж"), max_size=120) | st.text()


@given(TEXT, TEXT, st.integers(0, 200), st.integers(0, 200), st.booleans())
def test_any_text_gives_an_answer_that_lies_in_it(
    old: str, new: str, start: int, length: int, both: bool
) -> None:
    start = min(start, len(old))
    span = Span(start, min(len(old), start + length))
    found = Anchorer(new, old if both else None).anchor(quote_at(old, span), span)
    if found is None:
        return
    assert found.span.end <= len(new)
    assert len(found.span)
    assert found.how is not Anchor.ORPHAN
    assert 0 <= found.score <= 1
    words = new[found.span.start : found.span.end]
    if found.how is Anchor.EXACT:
        assert (words, found.span) == (old[span.start : span.end], span)
    if found.how is Anchor.MOVED:
        assert Normal(words).text.strip() == Normal(old[span.start : span.end]).text.strip()


@given(TEXT, TEXT, TEXT, TEXT, st.integers(), st.integers(0, 50))
def test_a_quote_of_nothing_known_is_no_mistake(
    text: str, exact: str, prefix: str, suffix: str, start: int, length: int
) -> None:
    start = abs(start)
    found = anchor(text, Quote(exact, prefix, suffix), Span(start, start + length), old_length=0)
    assert found is None or found.span.end <= len(text)


@given(st.integers(0, 4), st.integers(0, 3000), st.integers(20, 400))
def test_in_the_same_text_everything_is_exact(seed: int, start: int, length: int) -> None:
    text = SEEDS[seed]
    start = min(start, len(text) - length)
    span = Span(start, start + length)
    found = anchor(text, quote_at(text, span), span)
    assert found is not None
    assert (found.span, found.how) == (span, Anchor.EXACT)


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("count", [60, 90])
def test_of_many_equal_sentences_that_were_reworded_each_is_found(both: bool, count: int) -> None:
    was, now = (f"The minister {said} that talks would go on." for said in ("repeated", "insisted"))
    old, new = ("\n".join(["Opening words.", *[line] * count, "The end."]) for line in (was, now))
    anchorer = Anchorer(new, old if both else None)
    for number in (0, 1, count // 2, count - 1):
        start = len("Opening words.\n") + number * (len(was) + 1)
        span = Span(start, start + len(was))
        found = anchorer.anchor(quote_at(old, span), span, old_length=len(old))
        assert found is not None
        assert found.how is Anchor.APPROXIMATE
        assert found.span == Span(start, start + len(now))


def test_of_many_equal_lines_each_stays_with_its_neighbours() -> None:
    line = "The minister repeated that talks would go on."
    others = [f"Delegate {n} of region {n * 7} then spoke about item {n * 3}." for n in range(60)]
    old = "\n".join(part for other in others for part in (line, other))
    new = "\n".join(part for other in others for part in (line, other.replace("then", "also")))
    anchorer = Anchorer(new, old)
    places = [match.start() for match in re.finditer(line, new)]
    for number, match in enumerate(re.finditer(line, old)):
        span = Span(*match.span())
        found = anchorer.anchor(quote_at(old, span), span)
        assert found is not None
        assert found.span.start == places[number]
        assert new[found.span.start : found.span.end] == line

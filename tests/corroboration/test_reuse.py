"""Words that two articles share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Article
from reader.corroboration.aligning import align
from reader.corroboration.reuse import (
    brackets,
    find_reuse,
    overlaps,
    reuse_of,
)
from reader.corroboration.reuse_values import Shared, Stock
from reader.corroboration.sentence_pairs import worth
from reader.corroboration.wordings import Wording
from tests.core.samples import article
from tests.corroboration.gold_reuse import PAIRS
from tests.corroboration.seeds import seed_articles, written

REUSED = {
    ("0", "1", "Had a long phone"),
    ("0", "1", "Discussed recent diplomatic"),
    ("0", "1", "respond decisively"),
    ("0", "1", "is exploring additional"),
    ("2", "3", "President Biden reiterated"),
    ("2", "4", "likely be areas"),
}
"""What the seeds share; the sentences of the tweet are one stretch."""


def named(name: str, text: str) -> Article:
    one = article(text)
    return replace(one, info=replace(one.info, id=name))


def words(shared: Shared) -> str:
    side = shared.here
    text = next(one.text for one in seed_articles() if one.id == side.article_id)
    return text[side.span.start : side.span.end]


def test_seeds_share_these_and_nothing_else() -> None:
    found = [one for one in find_reuse(seed_articles()) if one.stock is None]
    for one in found:
        ids = (one.here.article_id, one.there.article_id)
        assert any((a, b) == ids and begin in words(one) for a, b, begin in REUSED), words(one)
    assert len(found) == len(REUSED)


STATED = "Rain fell. “{said}” Mayor Karl Holm told reporters on Sunday. He left at noon."
RETOLD = "The mayor was angry. Holm said: “{said} Nobody else spoke.” Shops stayed shut."


@pytest.mark.parametrize(
    "said",
    [
        "There is no military solution to this conflict.", "My son is not a thief.",
        "I have not resigned and I will not resign.", "Ask the people who drowned.",
        "Nobody is above the constitution.", "This budget is a confession of failure.",
    ],
)  # fmt: skip
def test_a_statement_quoted_by_both_is_shared_however_short(said: str) -> None:
    one, other = named("1", STATED.format(said=said)), named("2", RETOLD.format(said=said))
    (shared,) = find_reuse([one, other])
    span = shared.here.span
    assert shared.stock is None
    assert one.text[span.start : span.end] == said.rstrip(".")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“I love this town very much,” said Ada Roe.",
            "“I love this town very much,” Jan Lo said.",
        ),
        ("The crowd chanted: “No justice, no peace!”", "In Lyon it was “No justice, no peace!”"),
        ("His cap said “Make America Great Again”.", "She hated “Make America Great Again”."),
        (
            "“From the river to the sea,” they sang.",
            "A flag had “from the river to the sea” on it.",
        ),
        ("“It is what it is,” Karl Holm said.", "“It is what it is,” Holm said."),
        (
            "“Our thoughts are with the families,” Ada Roe said of the fire.",
            "“Our thoughts are with the families,” Ada Roe said of the ferry.",
        ),
    ],
)
def test_slogans_and_words_of_other_speakers_are_not_shared(one: str, other: str) -> None:
    assert not find_reuse([named("1", f"Rain fell. {one}"), named("2", f"Dogs bark. {other}")])


def test_formula_about_two_calls_counts_for_nothing() -> None:
    found = find_reuse(seed_articles())
    formula = [one for one in found if one.there.article_id == "4" and "decisively" in words(one)]
    assert {one.here.article_id for one in formula} == {"0"}
    assert {one.stock for one in formula} == {Stock.REPEATED}
    shown = brackets(found, "4")
    text = seed_articles()[4].text
    assert ["areas" in text[one.span.start : one.span.end] for one in shown] == [True]


def test_tweet_is_one_bracket_with_where_else_it_stands() -> None:
    text = seed_articles()[1].text
    shown = brackets(find_reuse(seed_articles()), "1")
    tweet = next(one for one in shown if "joint actions" in text[one.span.start : one.span.end])
    assert [side.article_id for side in tweet.others] == ["0"]


def test_shares_are_of_each_articles_own_words() -> None:
    wordings = [Wording.of(one) for one in seed_articles()]
    shares = {(o.article_id, o.other_id): o.share for o in overlaps(wordings, reuse_of(wordings))}
    assert 0.08 < shares["0", "1"] < 0.13
    assert shares["1", "0"] < shares["0", "1"]


def test_copy_is_shared_whole() -> None:
    text = seed_articles()[3].text
    one, other = named("x", text), named("y", text)
    wordings = [Wording.of(one), Wording.of(other)]
    found = reuse_of(wordings)
    assert all(each.exact for each in found)
    assert min(each.share for each in overlaps(wordings, found)) > 0.8


def test_names_and_offices_alone_are_no_reuse() -> None:
    one = named("x", "White House press secretary Jen Psaki arrived in Geneva.")
    other = named("y", "It was White House press secretary Jen Psaki who left.")
    assert find_reuse([one, other]) == ()


def test_alignment_of_nothing() -> None:
    assert align([], ["a"], worth).pairs == ()
    assert align(["a"], ["b"], worth).pairs == ()


@given(st.lists(st.sampled_from(["talks", "peace", "the", "of", "war", "now"]), max_size=12))
def test_words_align_with_themselves(listed: list[str]) -> None:
    found = align(listed, listed, worth)
    assert found.pairs == tuple((n, n) for n in range(len(listed)))


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    for each in find_reuse([named("x", one), named("y", other)]):
        assert each.here.span.end <= len(one)
        assert each.there.span.end <= len(other)


@pytest.mark.parametrize(
    ("here", "there", "counts"),
    [
        (
            (
                "Both spoke on condition of anonymity because they were not authorized to speak"
                " publicly about the matter."
            ),
            (
                "A trader spoke on condition of anonymity because she was not authorized to speak"
                " publicly about the matter."
            ),
            False,
        ),
        (
            "The firm did not immediately respond to a request for comment.",
            "The bank did not immediately respond to a request for comment.",
            False,
        ),
        (
            (
                "He was born in Bosnia and Herzegovina, the former Yugoslav republic torn apart"
                " by war in the 1990s."
            ),
            (
                "Bosnia and Herzegovina, the former Yugoslav republic torn apart by war in the"
                " 1990s, won."
            ),
            False,
        ),
        (
            "12 people were killed near the old iron bridge.",
            "15 people were killed near the old iron bridge.",
            False,
        ),
        (
            "They dumped rusted tractors across a flooded orchard to slow the advance.",
            "The rebels dumped rusted tractors across a flooded orchard, he said.",
            True,
        ),
    ],
)
def test_formulas_of_the_newsroom_are_no_reuse(
    tmp_path: Path, here: str, there: str, counts: bool
) -> None:
    both = [written(tmp_path, "1", here), written(tmp_path, "2", there)]
    assert any(one.stock is None for one in find_reuse(both)) is counts


def test_copy_and_quotations_count_and_stock_phrases_and_offices_do_not() -> None:
    found = [
        any(one.stock is None for one in find_reuse([named("1", here), named("2", there)]))
        for here, there, _ in PAIRS
    ]
    wanted = [counts for _, _, counts in PAIRS]
    alarms = [got and not want for got, want in zip(found, wanted, strict=True)]
    assert not any(alarms)
    assert sum(found) / sum(wanted) >= 0.9


def test_sentences_that_follow_each_other_in_both_count_together() -> None:
    first, second = "Markets fell around here today.", "Most traders blamed the wet weather for it."
    text = f"{first} {second}"
    assert find_reuse([named("1", text), named("2", text)])
    assert not find_reuse([named("1", f"{first} It rained."), named("2", f"{first} It snowed.")])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            (
                "A lorry overturned on the coast road outside Lisle and spilled its load."
                " Drivers were told to expect delays."
            ),
            (
                "A tanker overturned on the mountain road outside Brack and spilled its load."
                " Drivers were told to expect delays."
            ),
        ),
        (
            "Firefighters rescued a cat from a chimney in Odena after neighbours heard crying.",
            "Firefighters rescued a boy from a well in Vardo after neighbours heard crying.",
        ),
        (
            (
                "Hikers found the body of a climber below the Kestrel ridge. “We deal with too many"
                " of these accidents,” said Eva Lind."
            ),
            (
                "Divers found the body of a fisherman below the Marlow weir. “We deal with too many"
                " of these accidents,” said Omar Foss."
            ),
        ),
    ],
)
def test_like_words_about_two_things_are_not_shared(one: str, other: str) -> None:
    assert not [x for x in find_reuse([named("1", one), named("2", other)]) if x.stock is None]


def test_a_statement_that_both_quote_lends_nothing_to_what_stands_beside_it() -> None:
    said = "emptied the lifeboat fund to buy himself a racing stable"
    one = (
        f"Judge Eva Lind said Foss had “{said}”. Foss was sent to prison for nine years on Monday."
    )
    other = f"Foss “{said}”, the judge said. A court in Lisle sent Foss to prison for nine years."
    found = find_reuse([named("1", one), named("2", other)])
    assert [one.here.span.end <= len("Judge Eva Lind said Foss had “") + len(said) for one in found
            ] == [True]  # fmt: skip


COPY = "Hundreds of ferry workers blocked the harbour entrance at dawn to protest unpaid overtime"


@pytest.mark.parametrize(
    ("one", "other", "stock"),
    [
        (f"{COPY} on Monday.", f"{COPY}.", None),
        ("“We will not sail until every wage is paid,” Eva Lind said on Monday.",
         "“We will not sail until every wage is paid,” Lind said.", None),
    ],
)  # fmt: skip
def test_what_is_copied_whole_is_no_formula_though_one_article_tells_its_day(
    one: str, other: str, stock: Stock | None, tmp_path: Path
) -> None:
    days = "October 10, 2023", "October 15, 2023"
    texts = enumerate(zip((one, other), days, strict=True))
    found = find_reuse([written(tmp_path, f"{n}", text, day) for n, (text, day) in texts])
    assert [one.stock for one in found] == [stock]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("After the march, the nurses said they would walk out if one more ward is closed.",
         "After the vote, the nurses said they would walk out if one more ward is closed."),
        ("At the pier Eva Lind said: “We will not sail until every wage is paid.”",
         "At the grave Eva Lind said: “We will not sail until every wage is paid.”"),
        ("Gold rose on Monday as traders awaited figures on jobs and signals from the bank.",
         "Gold rose on Friday as traders awaited figures on jobs and signals from the bank."),
        ("The tram had 31 aboard when it left the rails close to the gasworks, police said.",
         "The tram had 80 aboard when it left the rails close to the hospital, police said."),
    ],
)  # fmt: skip
def test_words_of_articles_months_apart_are_formulas(
    one: str, other: str, tmp_path: Path
) -> None:  # fmt: skip
    days = "March 10, 2023", "October 10, 2023"
    texts = enumerate(zip((one, other), days, strict=True))
    found = find_reuse([written(tmp_path, f"{n}", text, day) for n, (text, day) in texts])
    assert {one.stock for one in found} <= {Stock.OTHER_DAYS}


def test_a_short_tweet_quoted_in_full_is_shared() -> None:
    said = "“What a crew. Wet to the skin and such songs all night long!”"
    one = named("1", f"Rain fell. {said} Eva Lind wrote on Twitter.")
    other = named("2", f"Dogs bark. The skipper tweeted: {said}")
    assert [one.stock for one in find_reuse([one, other])] == [None]
    third = named("3", f"Cats mew. {said} Karl Holm told them.")
    assert not find_reuse([one, third])


@pytest.mark.parametrize(
    "line",
    [
        "This is a breaking news story and will be updated as details emerge this evening.",
        "Eva Lind covers national security for the Gazette. She previously worked at the Courier.",
        "Our journalism depends on readers like you. Support independent work with a donation.",
        "If you or someone you know needs help, call the crisis line, open day and night.",
        "You can listen to the latest episode of our weekly podcast wherever you get yours.",
        "An earlier version of this report gave the wrong age for the master of the harbour.",
    ],
)
def test_what_a_house_says_of_itself_is_not_shared(line: str, tmp_path: Path) -> None:
    one = written(tmp_path, "1", f"A ferry with ninety aboard sank late at night.\n\n{line}")
    other = written(tmp_path, "2", f"Polls opened with queues at the schools.\n\n{line}")
    assert not find_reuse([one, other])


def test_news_of_reporters_and_readers_is_shared(tmp_path: Path) -> None:
    line = "Police said the app had stored the passwords of forty thousand customers unprotected."
    one = written(tmp_path, "1", f"A ferry with ninety aboard sank late at night.\n\n{line}")
    other = written(tmp_path, "2", f"Polls opened with queues at the schools.\n\n{line}")
    assert len(find_reuse([one, other])) == 1


COPIED = "inspectors found rusted bolts beneath the platform and closed both lifts"


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        (f"Maria Lund told reporters that {COPIED}.", f"At Harwick, {COPIED}.", True),
        (f"At Harwick, {COPIED}.", f"On Monday {COPIED}, according to Maria Lund.", True),
        (f"On Monday {COPIED}, Maria Lund said.", f"{COPIED}, Peter Aas said.", False),
        (f"In Lisle {COPIED}, Maria Lund said.", f"At Harwick, {COPIED}.", False),
    ],
)
def test_who_says_copied_words_in_one_article_does_not_make_them_of_two_things(
    one: str, other: str, shared: bool
) -> None:
    assert bool(find_reuse([named("0", one), named("1", other)])) is shared

"""Reported speech without quotation marks: several who speak, what studies show, inserted words."""

from __future__ import annotations

import pytest

from reader.corroboration import find_attributions

REPORTED = [
    ("Advisers to Mr. Lind say the plan is dead.", "Advisers to Mr. Lind", "the plan is dead"),
    (
        "The firm and its backers say that the mine is safe.",
        "The firm and its backers",
        "that the mine is safe",
    ),
    (
        "Experts on trade and shipping said the canal would stay shut.",
        "Experts on trade and shipping",
        "the canal would stay shut",
    ),
    (
        "But Mr. Okoye and Ms. Lind say other rules are needed.",
        "Mr. Okoye and Ms. Lind",
        "other rules are needed",
    ),
    (
        "The driver, who was held for two days, went home, lawyers for the family said.",
        "lawyers for the family",
        "The driver, who was held for two days, went home",
    ),
    (
        "Talks broke down, and the hall emptied, said one guard at the door.",
        "one guard",
        "Talks broke down, and the hall emptied",
    ),
    (
        "Ada Lind was calm. If the rain goes on, she said, closing the dam would be wrong.",
        "Ada Lind",
        "If the rain goes on, she said, closing the dam would be wrong",
    ),
    (
        "The poor paid more, the agency said in a June report, and the rich less.",
        "the agency",
        "The poor paid more",
    ),
    (
        "Kari Holm voted for the law, and said she was sorry for it.",
        "Kari Holm",
        "she was sorry for it",
    ),
    ("Veltro this week announced it would shut two plants.", "Veltro", "it would shut two plants"),
    ("Obi agreed that the rules were old.", "Obi", "that the rules were old"),
    ("Holm -- a former judge -- said the court was slow.", "Holm", "the court was slow"),
    (
        "John Obi, the head of Veltro, a maker of pumps, said sales had doubled.",
        "John Obi",
        "sales had doubled",
    ),
    (
        "A Norstat poll released on Friday shows that most voters are tired.",
        "A Norstat poll",
        "that most voters are tired",
    ),
    (
        "A 2014 study by economist Ada Obi found 31 such cases.",
        "Ada Obi",
        "31 such cases",
    ),
    (
        "The report, published on Friday by Harbour Watch, says 40 boats sank.",
        "Harbour Watch",
        "40 boats sank",
    ),
    (
        "The union called for a halt to all night shifts.",
        "The union",
        "a halt to all night shifts",
    ),
    ("Lind called on Obi to step down.", "Lind", "Obi to step down"),
    (
        "Lund's mayor says an internal review shows no one sold the files.",
        "an internal review",
        "no one sold the files",
    ),
    ("The mayor promised to buy pumps and called for an inquiry.", "The mayor", "an inquiry"),
    (
        "The bank and the ministry denied there were talks.",
        "The bank and the ministry",
        "there were talks",
    ),
    ("Opponents of the dam argue it will break.", "Opponents of the dam", "it will break"),
    (
        "Analysts at two banks expect that rates will fall.",
        "Analysts at two banks",
        "that rates will fall",
    ),
    (
        "The senator also praised the nurses, and said their pay would rise.",
        "The senator",
        "their pay would rise",
    ),
    (
        "Data released by the port show that traffic has halved.",
        "the port",
        "that traffic has halved",
    ),
]

NOBODY = [
    "Ada Lind called on her neighbours on Sunday.",
    "The driver called for help and waited.",
    "The nominee and his aides haven't said much about it.",
    "Growth was weak, down two points from the fund's last estimate.",
    "Army protocol calls for two guards at the gate.",
    "The new film shows at four cinemas.",
    "She found 31 coins in the wall.",
    "The firm agreed to clean the river.",
    "Holm was called for duty in May.",
]


@pytest.mark.parametrize(("text", "who", "said"), REPORTED)
def test_what_is_reported_without_quotation_marks(text: str, who: str, said: str) -> None:
    found = [(one.speaker, text[one.start : one.end]) for one in find_attributions(text)]
    assert (who, said) in found


@pytest.mark.parametrize("text", NOBODY)
def test_what_nobody_says(text: str) -> None:
    assert not find_attributions(text)

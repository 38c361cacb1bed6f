"""One statement in two translations."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.article import Article
from reader.core.passage import Span
from reader.corroboration import Statement, compare_all
from reader.corroboration.differences import Matter
from tests.core.samples import article
from tests.corroboration.seeds import table


def differing(here: str, there: str) -> set[tuple[str, str]]:
    """Return the words told as wording that differs."""
    one, other = _named("1", here), _named("2", there)
    sides = Statement(one, Span(0, len(here))), Statement(other, Span(0, len(there)))
    return {
        (here[found.here.start : found.here.end], there[found.there.start : found.there.end])
        for found in compare_all(sides, table())
        if found.matter is Matter.WORDING
    }


def _named(name: str, text: str) -> Article:
    made = article(text)
    return replace(made, info=replace(made.info, id=name))


@pytest.mark.parametrize(
    ("here", "there", "told"),
    [
        (
            "“This would be a grave error with dire consequences,” Holm said.",
            "“It would be a grave mistake with dire consequences,” said Holm.",
            {("error", "mistake")},
        ),
        (
            "“We are ready for dialogue, but not at the expense of our security,” Holm said.",
            "“We are prepared for dialogue, but not to the detriment of our safety,” Holm said.",
            {("ready", "prepared"), ("security", "safety")},
        ),
        (
            "“The United States should stop playing with fire on this question,” he said.",
            "“The United States must cease playing with fire on this issue,” he said.",
            {("stop", "cease"), ("question", "issue")},
        ),
        (
            "“Every day of delay costs the lives of our people,” Holm said.",
            "“Each day of delay takes the lives of our people,” Kari Holm said.",
            {("costs", "takes")},
        ),
        (
            "“The talks were useful,” the Kremlin said.",
            "The Kremlin said: “The negotiations were helpful.”",
            set(),
        ),
        (
            "“We will build ten schools this year,” Kari Holm said.",
            "“We will build ten hospitals this year,” Ada Obi said.",
            set(),
        ),
        ("“The first train left at nine,” she said.", "“The first train left at ten.”", set()),
        ("“Our army will win the war,” he said.", "“Our navy will win the war,” he said.", set()),
        ("They stop the war on this question.", "They cease the war on this issue.", set()),
    ],
)
def test_words_of_two_translators(here: str, there: str, told: set[tuple[str, str]]) -> None:
    assert differing(here, there) == told

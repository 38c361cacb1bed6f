"""The grammar's own workings: which rules are tried where, and what is remembered of a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.temporal.first_codes import first_codes
from reader.temporal.quotations import in_quotation
from reader.temporal.rules import rules, rules_from
from reader.temporal.tokens import CODES, tokenise

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

BEGINNINGS = [
    ("ab", "a"),
    ("a?b", "ab"),
    ("(?:a|b)?c", "abc"),
    ("(?P<n>[xy])z", "xy"),
    ("(?=q)a", "a"),
    ("(?:a?|b)(?:c)?d", "abcd"),
    ("\\ a", " "),
    ("(a|b)c", "ab"),
]


@pytest.mark.parametrize(("pattern", "begins"), BEGINNINGS)
def test_what_a_pattern_can_begin_with(pattern: str, begins: str) -> None:
    assert first_codes(pattern) == frozenset(begins)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_rule_that_matches_is_passed_over(path: Path) -> None:
    tokens = tokenise(path.read_text(encoding="utf-8"))
    for at, code in enumerate(tokens.kinds):
        tried = set(rules_from(code))
        assert {rule for rule in rules() if rule.pattern.match(tokens.kinds, at)} <= tried


def test_few_rules_are_tried_at_a_month() -> None:
    assert 0 < len(rules_from(CODES["MONTH"])) < len(rules()) / 4


QUOTED = [
    ("He said “now”.", True),
    ("“No”, he said now.", False),
    ('He said "now".', True),
    ('"No", he said now.', False),
    ("“No.\n\nIt is now over.", False),
    ("“No. " + "So it goes on. " * 200 + "It is now over.", False),
]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_what_stands_within_quotation_marks(text: str, quoted: bool) -> None:
    tokens = tokenise(text)
    at = next(i for i in range(len(tokens.starts)) if tokens.word(i) == "now")
    assert in_quotation(tokens, at) is quoted

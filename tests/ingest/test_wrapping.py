"""Hard-wrapped paragraphs: put together again, and only they."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ingest import blocks_of

SHORT = """\
Harbour to reopen

The harbour will reopen on Thursday after a week of storms, the port
authority said. Ships had waited outside the breakwater since Sunday,
and two of them were running low on fuel. Pilots will bring in the
largest ones first, a spokeswoman said, and the ferries will follow as
soon as the channel is clear.
"""

TWO_PARAGRAPHS = """\
Harbour to reopen

The harbour will reopen on Thursday after a week of storms, said the
Port Authority.

Ships had waited outside the breakwater since Sunday, and two of them
were running low on fuel.
"""

BESIDE_A_LONG_LINE = """\
Harbour to reopen

The harbour will reopen on Thursday after a week of storms, the port
authority said. Ships had waited outside the breakwater since Sunday.

A longer account, """
BESIDE_A_LONG_LINE += "which nobody broke anywhere, " * 4 + "ends here.\n"

A_LINE_EACH = """\
Harbour to reopen
The harbour will reopen on Thursday after a week of storms.
Ships had waited outside the breakwater since Sunday.
Pilots will bring in the largest ones first, it was said.
"""

HEAD = """\
Harbour to reopen on Thursday after a long week of storms
By Jane Roe
Updated: 3 March 2022
The harbour will reopen on Thursday, the port authority said.
"""

LIST = """\
What was agreed on Thursday:
- pilots will bring in the largest of the waiting ships first
- ferries follow as soon as the channel has been cleared of
- nobody pays for the days that were spent outside the port
"""

CASES = [
    (SHORT, ["Harbour to reopen", "The harbour will … channel is clear."]),
    (
        TWO_PARAGRAPHS,
        ["Harbour to reopen", "The harbour will … Port Authority.", "Ships had … low on fuel."],
    ),
    (
        BESIDE_A_LONG_LINE,
        ["Harbour to reopen", "The harbour will … since Sunday.", "A longer account, … ends here."],
    ),
    (A_LINE_EACH, A_LINE_EACH.splitlines()),
    (HEAD, HEAD.splitlines()),
    (LIST, LIST.splitlines()),
]


@pytest.mark.parametrize(("text", "gold"), CASES)
def test_what_is_one_block(text: str, gold: list[str]) -> None:
    found = [text[block.span.start : block.span.end] for block in blocks_of(text)]
    assert len(found) == len(gold)
    for block, words in zip(found, gold, strict=True):
        begins, _, ends = words.partition(" … ")
        assert block.startswith(begins)
        assert block.endswith(ends or begins)


WORDS = st.lists(
    st.sampled_from("the a harbour reopens pilots say storm week ferries ship and of".split()),  # noqa: SIM905
    min_size=60,
    max_size=120,
)


@given(WORDS, st.integers(50, 90))
def test_a_paragraph_wrapped_at_any_width_is_one_block(words: list[str], width: int) -> None:
    lines, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    text = "Harbour to reopen\n\n" + "\n".join([*lines, line]) + "."
    assert len(blocks_of(text)) == 2

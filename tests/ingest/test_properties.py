"""What holds of the blocks of any text whatever."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ingest import blocks_of, read_bytes
from reader.ingest.errors import ImportProblem

LINES = st.sampled_from(
    [
        "Title of the article", "By Jane Roe", "January 28, 2022", "Updated:", "Photo: Jane Roe/AP",
        "A finished sentence that is long enough to be running text in an article.",
        "Related Articles", "Leave a Reply", "• a bullet", "- a dash", "1. a number", "> quoted",
        "— Ministry (@ministry) January 27, 2022", "lc/sms (AP, Reuters, AFP)", "", " ", "\u2028",
        "goes on in lower case and is about as wide as a wrapped line would be,", "___", "Jane Roe",
        "Jane is a reporter.", "\u200b", "Title of the article | Site", "שלום לכולם", "\x0c", "🇺🇦",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(LINES, max_size=25).map("\n".join),
    st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=12).map("\r\n".join),
)


@given(TEXTS)
def test_blocks_are_sorted_apart_trimmed_and_complete(text: str) -> None:
    blocks = blocks_of(text)
    end = 0
    for block in blocks:
        assert text[end : block.span.start].strip() == ""
        inside = text[block.span.start : block.span.end]
        assert inside
        assert inside == inside.strip()
        end = block.span.end
    assert text[end:].strip() == ""


@given(TEXTS)
def test_at_most_one_block_is_the_title(text: str) -> None:
    assert sum(block.kind == "title" for block in blocks_of(text)) <= 1


@given(TEXTS)
def test_a_text_is_read_or_refused_and_never_fails(text: str) -> None:
    try:
        draft = read_bytes(text.encode("utf-8", "replace"), "any.txt")
    except ImportProblem as problem:
        assert "any.txt" in str(problem)  # noqa: PT017
        return
    assert draft.title
    assert draft.title == " ".join(draft.title.split())
    assert draft.text.removesuffix("\n") == draft.text.removesuffix("\n").replace("\r", "\n")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        draft = read_bytes(data, "any.txt")
    except ImportProblem as problem:
        assert "any.txt" in str(problem)  # noqa: PT017
    else:
        assert draft.source.data == data


@given(TEXTS)
def test_the_same_text_with_other_newlines_has_the_same_blocks(text: str) -> None:
    # A zero byte is no letter of UTF-8, and where others stand decides whether it is UTF-16.
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    encoded = text.encode("utf-8", "replace")
    try:
        one = read_bytes(encoded, "a.txt")
    except ImportProblem:
        return
    other = read_bytes(encoded.replace(b"\n", b"\r\n"), "a.txt")
    assert (other.text, other.blocks, other.title) == (one.text, one.blocks, one.title)

"""Repeated words: which copy of one text is which of another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.copies import Copy, paired

LINE = "Share this post"


def _lines(text: str, start: int, end: int) -> tuple[bool, bool]:
    return text[:start].endswith("\n"), text.startswith("\n", end)


def _copies(text: str) -> list[Copy]:
    found, at = [], text.find(LINE)
    while at >= 0:
        end = at + len(LINE)
        found.append(Copy(text, at, end, _lines(text, at, end)))
        at = text.find(LINE, end)
    return found


def _pairs(old: str, new: str) -> list[int | None]:
    there = [copy.start for copy in _copies(new)]
    pairs = paired(_copies(old), _copies(new))
    return [there.index(pairs[c.start][0]) if c.start in pairs else None for c in _copies(old)]


def test_copies_follow_their_surroundings() -> None:
    posts = [f"Alpha went home at noon.\n{LINE}\n", f"Beta stayed for the vote.\n{LINE}\n"]
    assert _pairs("".join(posts), "".join(reversed(posts))) == [1, 0]


def test_a_copy_that_is_gone_takes_no_other_ones() -> None:
    said = ("Alpha went home at noon.", "Beta stayed for the vote.", "Nobody spoke to the press.")
    posts = [f"{LINE}: {words}\n\n" for words in said]
    assert _pairs("".join(posts), posts[0] + posts[2]) == [0, None, 1]


def test_a_line_of_its_own_is_told_from_words_in_a_sentence() -> None:
    old = f"One.\n{LINE}\nTwo.\nPlease {LINE} with friends.\n"
    new = f"Three four.\nNow {LINE} or else.\nFive six.\n{LINE}\nSeven.\n"
    assert _pairs(old, new) == [1, 0]


@given(st.lists(st.sampled_from("abcd"), max_size=6), st.lists(st.sampled_from("abcd"), max_size=6))
def test_no_copy_is_given_away_twice(before: list[str], after: list[str]) -> None:
    old, new = (f"\n{LINE}\n".join(["", *names, ""]) for names in (before, after))
    pairs = paired(_copies(old), _copies(new))
    places = [place for place, _ in pairs.values()]
    assert len(places) == len(set(places)) == min(len(_copies(old)), len(_copies(new)))


def test_the_same_text_pairs_every_copy_with_itself() -> None:
    text = "".join(f"{n}.\n{LINE}\n" for n in "123456789")
    assert _pairs(text, text) == list(range(9))

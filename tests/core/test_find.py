"""Finding words whatever typesetting has done to them."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.find import Finder, FindQuery, find_all

TYPESET = st.text("aAbß ée\u0301йи\u0306'’\"“\u00a0\u00ad\n-–…ﬁ😀", max_size=60)


def found(text: str, words: str, **how: bool) -> list[str]:
    return [text[s.start : s.end] for s in find_all(text, FindQuery(words, **how))]


@pytest.mark.parametrize(
    ("text", "words", "matches"),
    [
        ("Kiev, KIEV, kiev", "kiev", ["Kiev", "KIEV", "kiev"]),
        ("a naïve café", "naive cafe", ["naïve café"]),
        ("a naive cafe", "naïve", ["naive"]),
        ("cafe\u0301s", "café", ["cafe\u0301"]),
        ("cafe\u0301s", "e", ["e\u0301"]),
        ("the “plan”", '"plan"', ["“plan”"]),
        ("''No,'' he said", '"no,"', ["''No,''"]),
        ("Russia’s", "russia's", ["Russia’s"]),
        ("Jan.\u00a030", "jan. 30", ["Jan.\u00a030"]),
        ("over two\n  lines", "two lines", ["two\n  lines"]),
        ("inter\u00adnational", "international", ["inter\u00adnational"]),
        ("2014–2022", "2014-2022", ["2014–2022"]),
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "s", ["S", "ß"]),
        ("STRASSE", "straße", ["STRASSE"]),
        ("ﬁrst", "first", ["ﬁrst"]),
        ("Володимир Зеленський", "зеленський", ["Зеленський"]),
        ("Зеленськии\u0306", "зеленський", ["Зеленськии\u0306"]),
        ("мій мир", "ми", ["ми"]),
        ("Київ, Киів", "київ", ["Київ"]),
        ("ёлка", "елка", ["ёлка"]),
        ("السَّلام", "السلام", ["السَّلام"]),
        ("😀 a 😀 b", "b", ["b"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("one", "", []),
        ("one two", " ", []),
        ("one", "\u00ad", []),
        ("", "one", []),
    ],
)
def test_typesetting_makes_no_difference(text: str, words: str, matches: list[str]) -> None:
    assert found(text, words) == matches


def test_case_can_matter() -> None:
    assert found("US, us, Us", "US", match_case=True) == ["US"]
    assert found("Café, café", "cafe", match_case=True) == ["café"]
    assert found("Йод, йод, И\u0306од", "Й", match_case=True) == ["Й", "И\u0306"]


@pytest.mark.parametrize(
    ("text", "words", "count"),
    [
        ("war, wars, warm; war", "war", 2),
        ("post-war", "war", 1),
        ("the Russian one", "russia", 0),
        ("“war”", "“war”", 1),
        ("x-5 x-55", "-5", 1),
        ("it's its", "it", 1),
        ("aa aaa", "aa", 1),
        ("e\u0301tat e\u0301tats", "état", 1),
    ],
)
def test_whole_words(text: str, words: str, count: int) -> None:
    assert len(found(text, words, whole_words=True)) == count


@given(TYPESET, TYPESET, st.booleans())
def test_matches_are_in_order_apart_and_say_the_words(
    text: str, words: str, whole_words: bool
) -> None:
    spans = find_all(text, FindQuery(words, whole_words=whole_words))
    assert all(len(s) and s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    for span in spans:
        assert find_all(text[span.start : span.end], FindQuery(words))


@given(st.lists(st.sampled_from(["ab", "é", " ", "  ", "''", "ﬁ", "й", "\u00ad"]), max_size=30))
def test_a_text_is_found_in_itself(parts: list[str]) -> None:
    text = "x" + "".join(parts) + "x"
    assert found("pre " + text, text)[:1] == [text]


@given(st.text("ab éй'\u0306\u00ad ", min_size=1, max_size=80), st.integers(1, 9))
def test_where_a_stretch_ends_makes_no_difference(text: str, stretch: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        whole = [find_all(text, FindQuery(w)) for w in ("a", "a b", "й", '"', "é")]
        patch.setattr("reader.core.find._STRETCH", stretch)
        assert [find_all(text, FindQuery(w)) for w in ("a", "a b", "й", '"', "é")] == whole


def test_a_plain_text_is_searched_as_a_plain_search_would() -> None:
    text = "the cat sat on the mat; " * 5000
    spans = find_all(text, FindQuery("the"))
    assert len(spans) == text.count("the")
    assert [s.start for s in spans[:2]] == [0, 15]


def test_a_search_can_be_left_and_another_begun() -> None:
    finder = Finder("the cat sat on the mat " * 9000)
    next(finder.search(FindQuery("cat")))
    assert sum(map(len, finder.search(FindQuery("mat")))) == 9000
    assert max(map(len, finder.search(FindQuery("mat")))) <= 1000


def test_decomposed_text_finds_what_composed_text_does() -> None:
    text = "Żółć, naïve, Київ, йод"
    apart = unicodedata.normalize("NFD", text)
    for words in ("żółć", "naive", "київ", "йод"):
        assert len(found(apart, words)) == len(found(text, words)) == 1

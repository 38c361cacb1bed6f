"""Addresses that lead to a passage on the page that it comes from."""

from __future__ import annotations

import pytest

from reader.core.passage import Quote
from reader.export.addresses import passage_link

PAGE = "https://example.org/news"
LONG = " ".join(f"word{number}" for number in range(40))


@pytest.mark.parametrize(
    ("exact", "sought"),
    [
        ("two hours", "two%20hours"),
        ("  two\u00a0hours\t", "two%20hours"),
        ("a, b & c-d", "a%2C%20b%20%26%20c%2Dd"),
        (LONG, f"{'%20'.join(LONG.split()[:6])},{'%20'.join(LONG.split()[-6:])}"),
        # A browser seeks words within one paragraph: of several, the first ones and the last.
        ("They met.\nNothing was agreed.", "They%20met.,Nothing%20was%20agreed."),
        ("They met.\n\n \nNothing.\nGone.", "They%20met.,Gone."),
        ("\nThey met.\n", "They%20met."),
        ("a b c d e f g h\ni j k l m n o p", "a%20b%20c%20d%20e%20f,k%20l%20m%20n%20o%20p"),
    ],
)  # fmt: skip
def test_the_words_are_sought_on_the_page(exact: str, sought: str) -> None:
    assert passage_link(PAGE, Quote(exact, "", "")) == f"{PAGE}#:~:text={sought}"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        (f"{PAGE}#top", f"{PAGE}#top:~:text=x"),
        ("javascript:alert(1)", ""),
        ("https://me@example.org/", ""),
        ("", ""),
    ],
)
def test_only_addresses_of_the_web_are_led_to(address: str, link: str) -> None:
    assert passage_link(address, Quote("x", "", "")) == link


def test_a_passage_without_words_has_no_address() -> None:
    assert passage_link(PAGE, Quote(" \n ", "", "")) == ""

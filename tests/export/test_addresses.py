"""Addresses that lead to a passage on the page that it comes from."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from reader.core.passage import Quote, Span, quote_at
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


CHINESE = "".join(f"代表团第{n}天会谈了两个小时，部长告诉第{n}家报社的记者说。" for n in range(6))
LAW = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"


@pytest.mark.parametrize(
    "exact",
    [
        CHINESE,
        CHINESE.replace("，", "").replace("。", ""),
        f"{LAW} eins zwei drei, {LAW} vier",
        f"{LAW} {LAW}",
        LONG,
    ],
)
def test_of_a_long_passage_the_ends_are_sought_and_do_not_overlap(exact: str) -> None:
    """After a start the end is sought only behind it, so that ends that overlap find nothing."""
    link = passage_link(PAGE, Quote(exact, "", ""))
    first, last = map(unquote, link.partition(":~:text=")[2].split(","))
    assert exact.startswith(first)
    assert exact.find(last, len(first)) == len(exact) - len(last)
    assert " " in exact or len(first) + len(last) < 45


TWICE = "They met on Thursday for two hours.\nNo one came on Thursday.\nGone.\nGone.\n"


@pytest.mark.parametrize(
    ("at", "exact", "sought"),
    [
        (9, "on Thursday", "They%20met-,on%20Thursday,-for%20two%20hours."),
        (48, "on Thursday", "No%20one%20came-,on%20Thursday,-."),
        (13, "for two hours", "for%20two%20hours"),
        # A paragraph that stands twice: what is around it tells, though in other paragraphs.
        (61, "Gone.", "No%20one%20came%20on%20Thursday.-,Gone.,-Gone."),
    ],
)
def test_of_words_that_stand_twice_those_around_them_tell(at: int, exact: str, sought: str) -> None:
    span = Span(TWICE.index(exact, at), TWICE.index(exact, at) + len(exact))
    link = passage_link(PAGE, quote_at(TWICE, span), TWICE)
    assert link == f"{PAGE}#:~:text={sought}"


def test_words_around_that_are_cut_off_are_not_sought() -> None:
    text = "Extraordinarily many words stand here. They met. " * 2
    link = passage_link(PAGE, quote_at(text, Span(39, 48)), text)
    assert link.endswith(
        "text=many%20words%20stand%20here.-,They%20met.,-Extraordinarily%20many%20words"
    )


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


@pytest.mark.parametrize(
    ("text", "cut", "sought"),
    [
        ("Russia opened the talks.", "ussia open", "Russia%20opened"),
        ("Über die Brücke.", "ie Brü", "die%20Br%C3%BCcke"),
        ("The talks.", "talks", "talks"),
        ("Kyiv’s envoys didn't come.", "Kyiv", "Kyiv%E2%80%99s"),
        ("Kyiv’s envoys didn't come.", "envoys didn", "envoys%20didn%27t"),
        ("Kyiv’s envoys didn't come.", "’s envoys", "Kyiv%E2%80%99s%20envoys"),
        (
            "Nach d‘Estaing und D’Annunzio.",
            "Estaing und D",
            "d%E2%80%98Estaing%20und%20D%E2%80%99Annunzio",
        ),
        ("It rose 2.75% to 1,250 in all.", "75% to 1", "2.75%25%20to%201%2C250"),
        ("He said ‘Kyiv’ twice.", "Kyiv", "Kyiv"),
        ("他们昨天到了。", "昨天", "%E6%98%A8%E5%A4%A9"),
    ],
)
def test_words_that_a_passage_cuts_are_sought_whole(text: str, cut: str, sought: str) -> None:
    begin = text.index(cut)
    words = quote_at(text, Span(begin, begin + len(cut)))
    assert passage_link(PAGE, words, text) == f"{PAGE}#:~:text={sought}"

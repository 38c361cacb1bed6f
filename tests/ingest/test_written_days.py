"""Days as papers of many countries write them."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.ingest.written_days import Order, is_possible, order_of, written_day


@pytest.mark.parametrize(
    "said",
    [
        "3 March 2020",
        "March 3rd, 2020",
        "Mar-03-2020",
        "3/Mar/2020",
        "3, Marzo, 2020",
        "Marzo,3 2020",
        "3.März 2020",
        "3 de março de 2020",
        "2020. március 3.",
        "2020 m. kovo 3 d.",
        "2020. gada 3. martā",
        "3. ožujka 2020.",
        "3 martie 2020",
        "3 Μαρτίου 2020",
        "3 марта 2020 г.",
        "3 березня 2020",
        "3 مارس 2020",
        "٣ مارس ٢٠٢٠",
        "3 במרץ 2020",
        "3 मार्च 2020",
        "3 มีนาคม 2563",
        "2020年3月3日",
        "2020년 3월 3일",
        "ngày 3 tháng 3, 2020",
        "03 | 03 | 2020",
        "03.03.20",
        "2020-03-03T09:00:00Z",
    ],
)
def test_a_day_is_read_in_the_words_of_many_languages(said: str) -> None:
    assert written_day(said) == dt.date(2020, 3, 3)


@pytest.mark.parametrize("said", ["3/4/2020", "31/2/2020", "Corona 3, 2020", "1 January 1970", ""])
def test_what_is_in_doubt_or_no_day_is_none(said: str) -> None:
    assert written_day(said) is None


@pytest.mark.parametrize(
    ("text", "language", "region", "host", "order"),
    [
        ("Cases: 25/12/2020, 3/4/2020", "en", "US", "news.example.com", Order.DAY),
        ("Posted 12/25/2020", "en", "GB", "news.example.co.uk", Order.MONTH),
        ("", "en", "", "news.example.co.uk", Order.DAY),
        ("", "en", "", "example.gov", Order.MONTH),
        ("", "fr", "", "example.com", Order.DAY),
        ("", "en", "US", "example.com", Order.MONTH),
        ("", "en", "AU", "example.com", Order.DAY),
        ("", "en", "", "example.com", Order.UNKNOWN),
    ],
)
def test_the_order_of_figures_is_that_of_the_page_or_its_country(
    text: str, language: str, region: str, host: str, order: Order
) -> None:
    assert order_of(text, language, region, host) is order


def test_no_page_was_published_on_a_day_to_come_or_when_clocks_began() -> None:
    today = dt.datetime.now(dt.UTC).date()
    assert is_possible(today)
    assert not is_possible(today + dt.timedelta(days=9))
    assert not is_possible(dt.date(1970, 1, 1))

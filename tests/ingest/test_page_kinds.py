"""Kinds of pages: with a wall before the text, running reports, tables for looks, forums."""

from __future__ import annotations

import pytest

from reader.core.article import BlockKind
from reader.ingest.extracted import Extracted
from reader.ingest.formats.page import read_markup
from tests.ingest.test_left_out import PROSE, paragraphs, told

BODY = paragraphs(PROSE[:6])


def page(tab: str, body: str, head: str = "", lang: str = "en") -> Extracted:
    head = f"<head><title>{tab}</title>{head}</head>"
    return read_markup(f'<html lang="{lang}">{head}<body>{body}</body></html>', "page")


def own(found: Extracted) -> str:
    kinds = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM)
    return "\n".join(told(found, *kinds))


def test_offers_and_consents_laid_over_a_page_are_furniture() -> None:
    consent = "<h2>We need your consent</h2><p>We and our 187 partners store and read what is on your device, and so that you know it, we ask you here and now.</p>"  # noqa: E501
    offer = "<h2>Read on with a trial</h2><p>Get everything that we write for 1 a month, and cancel anytime during your trial.</p><ul><li>Premium</li></ul>"  # noqa: E501
    text = (
        f'<div id="cmpbox"><div>{consent}</div></div><div><h1>Bridges stay closed</h1>{BODY}'
        f'<div class="paywall-barrier">{offer}</div></div>'
    )
    assert own(page("Bridges stay closed", text)) == "\n".join(PROSE[:6])


def test_a_text_within_what_is_named_a_wall_is_the_article() -> None:
    text = f'<h1>Bridges stay closed</h1><p>{PROSE[7]}</p><div class="paywall">{BODY}</div>'
    assert PROSE[3] in own(page("Bridges stay closed", text))


def test_entries_of_a_running_report_keep_hours_and_headings() -> None:
    entries = "".join(
        f'<article class="entry"><header><time>1{n}:05</time> <h3>The bridge of {n} closes</h3>'
        f'</header><div class="post-body">{paragraphs(PROSE[2 * n : 2 * n + 2])}</div></article>'
        for n in range(4)
    )
    found = own(page("Live: bridges close", f"<main><h1>Live: bridges close</h1>{entries}</main>"))
    assert "\n12:05\nThe bridge of 2 closes\n" + PROSE[4] in found


def test_a_page_set_in_a_table_is_read_as_its_pieces() -> None:
    menu = "<td><a>Home</a><br><a>Sports</a><br><a>Weather</a></td>"
    text = "<font><b>Dam breaks at Arnfeld</b></font><br><i>May 3, 2004</i>" + BODY
    table = f"<tr><td>Valley Gazette</td></tr><tr>{menu}<td>{text}</td></tr>"
    found = page("Valley Gazette -- Dam breaks at Arnfeld", f"<table>{table}</table>")
    assert (found.hints.title, found.hints.outlet) == ("Dam breaks at Arnfeld", "Valley Gazette")
    assert "Weather" not in own(found)
    assert PROSE[2] in told(found, BlockKind.PARAGRAPH)


@pytest.mark.parametrize(
    ("tab", "above", "below", "outlet"),
    [
        ("Bridges close - Opinion - The Courier", "<div>The Courier</div>", "", "The Courier"),
        ("Bridges close | Opinion", "<nav><li>Opinion</li></nav>", "", ""),
        ("Bridges close - Valley", "", "<p>© 2024, Valley. All of it is ours.</p>", "Valley"),
        ("Bridges close: what we know", "", "", ""),
    ],
)
def test_a_tab_names_the_outlet_that_the_page_names_too(
    tab: str, above: str, below: str, outlet: str
) -> None:
    title = tab.partition(" - ")[0].partition(" | ")[0]
    found = page(tab, f"{above}<main><h1>{title}</h1>{BODY}</main>{below}")
    assert (found.hints.title, found.hints.outlet) == (title, outlet)


def test_a_tab_that_names_a_file_is_no_title() -> None:
    found = page("arnfeld_report", f"<div>The flood at Arnfeld: a first account</div>{BODY}")
    assert found.hints.title == "The flood at Arnfeld: a first account"


@pytest.mark.parametrize(
    ("above", "below", "author"),
    [
        ("<p><b class='signature'>Par Claire Dumas (avec AFP)</b><i>Publié le 3 mai 2024</i></p>",
         "", "Claire Dumas"),
        ("<div class='photo__author'>Фото: Иван Петров / ТАСС</div>",
         "<div>Авторы</div><div>Сергей Ильин</div>", "Сергей Ильин"),
    ],
)  # fmt: skip
def test_authors_are_told_from_pictures_agencies_and_days(
    above: str, below: str, author: str
) -> None:
    found = page("Bridges close", f"<main><h1>Bridges close</h1>{above}{BODY}{below}</main>")
    assert found.hints.byline == author


def test_a_post_of_a_forum_is_of_its_own_day_not_of_its_authors() -> None:
    joined = "<dl><dt>Posts:</dt><dd>31</dd><dt>Joined:</dt><dd>12 Jan 2011</dd></dl>"
    post = f"{joined}<p>by <b>otter</b> » Thu May 02, 2024 9:14 pm</p><div>{BODY}</div>"
    found = page("Water at Arnfeld - Forum", f"<h1>Forum</h1><h2>Water at Arnfeld</h2>{post}")
    assert found.hints.title == "Water at Arnfeld"
    assert found.hints.stated is not None
    assert found.hints.stated.day == "2024-05-02"
    assert found.hints.stated.sure

"""Outlet, byline, address, language and dates: stated by the text, or left open."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from reader.core.times import PublicationKind
from reader.ingest import read_bytes, read_files

BODY = "The ministers will meet next week, both governments said.\n\nThey will meet in Geneva.\n"


@pytest.mark.parametrize(
    ("before", "after", "outlet"),
    [
        ("Talks to go on next week\n\nBy Jane Roe, Harbour Times\n\n", "", "Harbour Times"),
        ("Talks to go on next week | Harbour News\n\n", "", "Harbour News"),
        ("Talks to go on next week - A long view of the matter\n\n", "", ""),
        ("Talks to go on next week\n\n(CNN) — ", "", "CNN"),
        ("Talks to go on next week\n\nGENEVA (Reuters) - ", "", ""),
        ("Talks to go on next week\n\n", "\nCopyright © 2022 Harbour Media Ltd", "Harbour Media"),
        ("Talks to go on next week\n\n", "\n© 2022 AFP", ""),
        ("Talks to go on next week\n\n", "\nSource: Harbour News", "Harbour News"),
        ("Talks to go on next week\n\n", "\nSource: officials and witnesses", ""),
        ("Talks to go on next week\n\n", "\nsource site-34", ""),
        (
            "Talks to go on next week\n\n",
            "\nHarbour Radio’s Jane Roe, reporting from Geneva, said nothing was settled.",
            "Harbour Radio",
        ),
        (
            "Talks to go on next week\n\n",
            (
                "\nHarbour Radio’s Jane Roe, reporting from Geneva, said nothing was settled."
                "\n\nCity Radio’s John Doe, reporting from Geneva, agreed with every word."
            ),
            "",
        ),
        ("Talks to go on next week\n\n", "\nAn official told DW that it was so.", ""),
        (
            "Talks to go on next week\n\n",
            "\nIt was rough out there, a pilot told CNN.\n\njm/kl (dpa, AFP)",
            "",
        ),
    ],
)
def test_an_outlet_is_named_only_where_the_text_calls_it_its_own(
    before: str, after: str, outlet: str
) -> None:
    assert read_bytes(f"{before}{BODY}{after}".encode(), "a.txt").outlet == outlet


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Roe", "Jane Roe"),
        ("by Jane Roe and John Doe", "Jane Roe and John Doe"),
        ("Written by: Jane Roe", "Jane Roe"),
        ("By Jane Roe | January 28, 2022", "Jane Roe"),
        ("By Jane Roe, 28 January 2022", "Jane Roe"),
        ("Jane Roe, Europe editor", "Jane Roe, Europe editor"),
        ("By Jane Roe, Europe editor", "Jane Roe, Europe editor"),
        ("AFP", "AFP"),
        ("Staff Writer", ""),
        ("By the numbers: what is at stake?", ""),
    ],
)
def test_a_byline_is_given_bare(line: str, byline: str) -> None:
    draft = read_bytes(f"Talks to go on next week\n\n{line}\n\n{BODY}".encode(), "a.txt")
    assert draft.byline == byline
    assert draft.title == "Talks to go on next week"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (f"Title of it\n\n{BODY}\nSource: https://example.org/a?b=1", "https://example.org/a?b=1"),
        (f"https://example.org/a\n\nTitle of it\n\n{BODY}", "https://example.org/a"),
        (f"Title of it\n\n{4 * BODY}\nhttps://example.org/x\n\n{4 * BODY}", ""),
        (f"Title of it\n\n{BODY}\nThey wrote on https://example.org about it.", ""),
    ],
)
def test_an_address_stands_on_a_line_of_its_own(text: str, address: str) -> None:
    assert read_bytes(text.encode(), "a.txt").address == address


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        ("Министры объявили, что они встретятся в Женеве на следующей неделе.", "ru"),
        ("Міністри оголосили, що вони зустрінуться в Женеві наступного тижня.", "uk"),
        ("Die Minister treffen sich in der kommenden Woche in Genf, hieß es am Freitag.", ""),
        ("Les ministres se rencontreront à Genève la semaine prochaine, a-t-on appris.", ""),
        ("Министр", ""),
        ("12345 67890", ""),
        ("عقد الوزراء اجتماعا في جنيف", ""),
    ],
)
def test_language(text: str, language: str) -> None:
    assert read_bytes(text.encode(), "a.txt").language == language


def test_a_stated_date_dates_the_article_and_what_is_relative_in_it() -> None:
    text = f"Talks to go on\n\nPublished: January 28, 2022\n\n{BODY}\nThey met on Wednesday.\n"
    draft = read_bytes(text.encode(), "a.txt")
    assert draft.publication is not None
    assert draft.publication.date == dt.date(2022, 1, 28)
    assert draft.publication.kind is PublicationKind.STATED
    wednesday = next(t for t in draft.times if draft.text[t.start : t.end].endswith("Wednesday"))
    assert wednesday.begin == dt.date(2022, 1, 26)


def test_articles_read_together_are_dated_against_each_other() -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    reading = read_files([seeds])
    assert [d.source.name[:3] for d in reading.drafts] == ["000", "001", "002", "003", "004"]
    third = reading.drafts[3]
    assert third.publication is not None
    assert third.publication.kind is PublicationKind.SIBLINGS
    alone = read_files([seeds / third.source.name]).drafts[0]
    assert alone.publication != third.publication

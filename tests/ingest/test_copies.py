"""Copies from agencies and press databases: what stands around the article is none of its title."""

from __future__ import annotations

import pytest

from reader.core.article import BlockKind, Draft
from reader.ingest import read_bytes

BODY = """

The harbour will reopen on Monday after a week of storms, the port authority said in a statement.

Ships had waited outside the breakwater since Sunday, and two were running low on fuel.
"""
TITLE = "Harbour to reopen after a week of storms"


def read(text: str) -> Draft:
    return read_bytes(text.encode(), "a.txt")


NEXIS = f"""Page 1 of 3
{TITLE}

The Morning Herald (Leeds)
May 12, 2023 Friday

Section: BUSINESS; Pg. 4
Length: 388 words
Byline: Ana Ruiz

Body{BODY}
Load-Date: May 14, 2023

End of Document
"""
FACTIVA = f"""SE    Business
HD    {TITLE}
BY    Ana Ruiz
WC    388 words
PD    12 May 2023
SN    The Morning Herald
LA    English

LP{BODY}
AN    Document MOHER0002023
"""
RELEASE = f"""FOR IMMEDIATE RELEASE

Media contact: Ana Ruiz, 0113 496 0000

{TITLE}

LEEDS, 12 May 2023 -- {BODY.strip()}
"""
COPIES = [
    (f"TRENDING NEWS\nPorts\nWeather\n\n{TITLE}\nBy ANA RUIZ\nMay 12, 2023 GMT{BODY}", "ANA RUIZ"),
    (
        f"World | Politics | Sport | Photos\n\nRelated stories\nPorts\n{TITLE}\nBy Kim Ho{BODY}",
        "Kim Ho",
    ),
    (NEXIS, "Ana Ruiz"),
    (FACTIVA, "Ana Ruiz"),
    (RELEASE, ""),
]


@pytest.mark.parametrize(("text", "byline"), COPIES)
def test_a_copy_keeps_its_title_and_author(text: str, byline: str) -> None:
    found = read(text)
    assert (found.title, found.byline) == (TITLE, byline)
    body = [b for b in found.blocks if b.kind is BlockKind.PARAGRAPH]
    assert "reopen on Monday" in found.text[body[0].span.start : body[0].span.end]
    assert len(body) == 2


@pytest.mark.parametrize("text", [text for text, _ in COPIES[2:]])
def test_a_copy_is_dated_by_its_paper(text: str) -> None:
    given = read(text).publication
    assert given is not None
    assert given.date.isoformat() == "2023-05-12"


def test_the_paper_of_a_copy_is_its_outlet() -> None:
    outlets = [read(text).outlet for text, _ in COPIES[2:4]]
    assert outlets == ["The Morning Herald (Leeds)", "The Morning Herald"]


def test_two_capitals_alone_make_no_copy() -> None:
    found = read(f"{TITLE}\n\nUN   experts came.\n\nEU   money too.{BODY}")
    assert found.title == TITLE
    assert len(found.blocks) == 5

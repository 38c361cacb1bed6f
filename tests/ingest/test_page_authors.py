"""Who wrote a page's article: names only, and nobody rather than anything else."""

from __future__ import annotations

import json

import pytest

from reader.core.article import BlockKind
from reader.ingest.formats.page import read_markup
from reader.ingest.formats.page_authors import bare_author

BODY = "".join(
    f"<p>They talked about the river for the {n}th time and went home, and the ministers said that "
    "they would come back in a week to sign what had been agreed on.</p>"
    for n in range(20, 45)
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lucas Nolan22 Dec 2016651", "Lucas Nolan"),
        ("AFP 30 avril 2015 à 07:19", "AFP"),
        ("By Jane Roe", "Jane Roe"),
        ("ByJane Roe", "Jane Roe"),
        ("Von Jane Roe, 07 Dezember, 2022", "Jane Roe"),
        ("Zeige alle Beiträge von Jane Roe", "Jane Roe"),
        ("View all posts by Jane Roe", "Jane Roe"),
        ("Par Jane Roe", "Jane Roe"),
        ("Autor: Jane Roe", "Jane Roe"),
        ("Veröffentlicht am 8. Februar 2022 von Jane Roe", "Jane Roe"),
        ("Jane Roe | 3 May 2020", "Jane Roe"),
        ("Jane Roe, Gazette", "Jane Roe"),
        ("Jane Roe and John van der Berg", "Jane Roe and John van der Berg"),
        ("r23", "r23"),
        ("Jane Roe on November 14", "Jane Roe"),
        ("Jane Roe , Max Muster on Monday, November 18th", "Jane Roe, Max Muster"),
        ("Jane RoeMonday, November 18", "Jane Roe"),
        ("Jane Roe publiziert", "Jane Roe"),
        ("20 Nov 2019 08:00 GMT", ""),
        ("By", ""),
        ("Last updated on 27 Nov 2023", ""),
        ("Mis à jour le 09 mars 2023 à 02h12", ""),
        ("Von:", ""),
        ("Archiv anzeigen →", ""),
        ("Heba Habib contributed to this report.", ""),
        ("Web Commerce GmbH", ""),
        ("Bund der Wasserfreunde e.V.", ""),
        ("https://example.org/jane", ""),
        ("jane@example.org", ""),
        ("Gazette", ""),
        ("بيروت - سارة خالد", "سارة خالد"),
        ("القاهرة", ""),
        ("رويترز", "رويترز"),
        ("سارة خالد", "سارة خالد"),
    ],
)
def test_what_is_around_a_name_is_left_out(text: str, name: str) -> None:
    assert bare_author(text, "Gazette") == name


def byline(below: str = "", author: object = None, after: str = "") -> str:
    data = {"@type": "NewsArticle", "headline": "Ministers agree on the river", "author": author}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if author else ""
    return read_markup(
        f"<html><head>{script}</head><body><h1>Ministers agree on the river</h1>{below}{BODY}"
        f"{after}</body></html>",
        "a.html",
    ).hints.byline


@pytest.mark.parametrize(
    "below",
    [
        "<p>Von: Jane Roe</p>",
        '<div class="td-post-author-name">Jane Roe - 3 May 2020</div>',
        "<div>28. Jan. 2022 Jane Roe</div>",
        "<div>Jane Roe / 22.04.2020 / 06:15</div>",
        "<div>Posted in Water by Jane Roe on August 3, 2019</div>",
        '<p class="byline">By <a rel="author" href="/j">Jane Roe</a></p>',
    ],
)
def test_the_author_is_found_at_the_title(below: str) -> None:
    assert byline(below) == "Jane Roe"


def test_two_authors_of_one_line_are_both_named() -> None:
    jane, max_ = (f'<a rel="author" href="/">{name}</a>' for name in ("Jane Roe", "Max Bauer"))
    assert byline(f"<p>By {jane} in Lower Valley and {max_}</p>") == "Jane Roe, Max Bauer"
    assert byline(f"<p>By {jane}</p><p>{max_}</p>") == "Jane Roe"


def test_what_describes_the_author_at_the_foot_is_furniture() -> None:
    def kinds(*last: str) -> list[BlockKind]:
        foot = "".join(f"<p>{text}</p>" for text in last)
        page = f"<html><body><h1>The river</h1><p>By Jane Roe</p>{BODY}{foot}</body></html>"
        return [block.kind for block in read_markup(page, "a.html").blocks][-len(last) :]

    box = "Jane Roe is the valley correspondent of The Paper. Follow her on Twitter @janeroe"
    end = "Jo Fox is a professor at the school of the valley and knows the river well, he says."
    assert kinds(box) == [BlockKind.FURNITURE]
    assert kinds(end) == [BlockKind.PARAGRAPH]
    assert kinds(box, "They went home in the end, all of them, and came back in a week.") == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


def test_a_label_counts_wherever_it_is_but_only_once() -> None:
    assert byline(after="<p>Text: Jane Roe</p>") == "Jane Roe"
    assert byline(after="<p>Author: Jane Roe</p><p>Author: John Doe</p>") == ""
    assert byline("<p>River Talks Archive</p>") == ""


def test_a_person_counts_more_than_an_organisation() -> None:
    organisation = {"@type": "Organization", "name": "River Media"}
    person = {"@type": "Person", "name": "Jane Roe"}
    assert byline(author=[organisation, person]) == "Jane Roe"
    assert byline(author=organisation) == "River Media"
    assert byline(author=[person, {"@type": "Person", "name": "John Doe"}]) == "Jane Roe, John Doe"


def test_who_only_helped_is_no_author() -> None:
    assert byline(after="<p>Heba Habib contributed to this report.</p>") == ""

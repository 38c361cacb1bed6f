"""What is there already: by its bytes, its address, its wording."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reader.core.article import ArticleInfo, Block, BlockKind, Draft, Source
from reader.core.passage import Span
from reader.ingest.addresses import same_address
from reader.ingest.duplicates import Choice, Sameness, Shelf
from reader.ingest.likeness import Sketch, likeness, sketch_of
from tests.ingest.documents import PARAGRAPHS

TEXT = "\n\n".join(PARAGRAPHS)


def draft(text: str = TEXT, outlet: str = "", address: str = "") -> Draft:
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    source = Source("a.txt", "text/plain", text.encode())
    return Draft(source, text, blocks, "Talks", outlet=outlet, address=address)


def shelf(text: str = TEXT, **fields: str) -> Shelf:
    blank = {"outlet": "", "byline": "", "language": "en", "address": ""}
    info = ArticleInfo(
        id="known", number=1, revision_id="r", title="Talks", publication=None,
        words=len(text.split()), source_name="a.txt",
        imported_at=dt.datetime(2022, 1, 1, tzinfo=dt.UTC), **{**blank, **fields},
    )  # fmt: skip
    known = Shelf()
    known.put(info, lambda: text)
    return known


@pytest.mark.parametrize(
    "other",
    [
        "http://www.valley.example/news/talks/",
        "https://valley.example/news/talks?utm_source=mail&fbclid=1#comments",
        "https://m.valley.example/news/talks/amp",
        "https://amp.valley.example/news//talks",
        "https://valley.example:443/news/talks/index.html",
        "https://web.archive.org/web/20220130000000/https://valley.example/news/talks",
        "HTTPS://VALLEY.EXAMPLE/news/talks?amp=1",
    ],
)
def test_addresses_of_one_page_are_the_same(other: str) -> None:
    assert same_address(other) == same_address("https://valley.example/news/talks")


@pytest.mark.parametrize(
    "other",
    ["https://valley.example/news/Talks", "https://valley.example/news/talks?id=2",
     "https://valley.example/news", "ftp://valley.example/news/talks", "", "https://[x"],
)  # fmt: skip
def test_other_addresses_are_not(other: str) -> None:
    assert same_address(other) != same_address("https://valley.example/news/talks")


def test_the_same_bytes_are_passed_over() -> None:
    found = shelf().find(draft(), lambda _: "known")
    assert found is not None
    assert (found.sameness, found.suggested) == (Sameness.BYTES, Choice.SKIP)


def test_the_same_address_with_other_words_is_a_new_version() -> None:
    known = shelf(address="https://valley.example/a")
    changed = draft(
        TEXT.replace("eleven", "twelve"), address="http://www.valley.example/a?utm_id=1"
    )
    found = known.find(changed)
    assert found is not None
    assert (found.sameness, found.suggested) == (Sameness.ADDRESS, Choice.REVISE)
    same = known.find(replace(changed, text=TEXT, blocks=draft().blocks))
    assert same is not None
    assert (same.share, same.suggested) == (1.0, Choice.SKIP)


def test_nearly_the_same_text_is_found_and_one_word_counts() -> None:
    found = shelf().find(draft(TEXT.replace("was not renewed", "was renewed")))
    assert found is not None
    assert found.sameness is Sameness.TEXT
    assert 0.8 <= found.share < 1
    assert found.suggested is Choice.REVISE
    again = shelf().find(draft(TEXT.replace("\n\n", "\n").upper()))
    assert again is not None
    assert (again.share, again.suggested) == (1.0, Choice.SKIP)


@pytest.mark.parametrize(
    ("known", "new"),
    [
        ({"outlet": "The Valley Post"}, {"outlet": "The Hill Times"}),
        ({"address": "https://a.example/1"}, {"address": "https://b.example/1"}),
    ],
)
def test_the_same_report_in_two_papers_is_kept_twice(
    known: dict[str, str], new: dict[str, str]
) -> None:
    found = shelf(**known).find(draft(**new))
    assert found is not None
    assert found.suggested is Choice.KEEP_BOTH


def test_another_text_is_another_article() -> None:
    other = " ".join(f"Word{i} stands here alone." for i in range(30))
    assert shelf().find(draft(other)) is None
    assert shelf().find(draft("")) is None


def test_drafts_of_one_import_are_compared_with_each_other() -> None:
    known = Shelf()
    known.put_draft("first", draft(address="https://a.example/1"))
    found = known.find(draft(TEXT + " More.", address="https://a.example/1?fbclid=2"))
    assert found is not None
    assert found.article_id == "first"


def test_likeness_is_what_it_is_said_to_be() -> None:
    assert likeness(sketch_of(TEXT), sketch_of(TEXT)) == 1
    assert likeness(sketch_of(TEXT), sketch_of("")) == 0
    half = likeness(sketch_of(TEXT), sketch_of("\n".join(PARAGRAPHS[:2])))
    assert 0.3 < half < 0.7


def test_a_thousand_copies_of_a_report_do_not_make_the_next_one_slow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = 0

    def counting(one: Sketch, other: Sketch) -> float:
        nonlocal compared
        compared += 1
        return likeness(one, other)

    monkeypatch.setattr("reader.ingest.duplicates.likeness", counting)
    known = Shelf()
    for i in range(1000):
        known.put_draft(f"a{i}", draft(f"{TEXT}\n\nPrinted by paper{i} in town{i} on page {i}."))
    for i in (3, 500, 999):
        again = draft(f"{TEXT}\n\nPrinted by paper{i} in town{i} on page {i}.\n")
        found = known.find(again)
        assert found is not None
        assert (found.article_id, found.share) == (f"a{i}", 1.0)
    assert compared < 3 * 100


def test_of_equal_texts_the_one_of_the_same_outlet_counts() -> None:
    known = Shelf()
    for outlet in ("Gazette", "Valley", "Herald"):
        known.put_draft(outlet, draft(outlet=outlet))
    found = known.find(draft(f"{TEXT}\n", outlet="Valley"))
    assert found is not None
    assert (found.article_id, found.suggested) == ("Valley", Choice.SKIP)

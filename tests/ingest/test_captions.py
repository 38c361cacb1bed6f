"""Captions of the pictures of a web page: each once, and none of the pictures of other pages."""

from __future__ import annotations

import pytest

from reader.core.article import BlockKind
from reader.ingest.formats.page import read_markup

SENTENCE = "The two ministers are seen on the steps of the town hall after they had met on Tuesday"
PROSE = "".join(
    f"<p>They talked about the river for the {n}th time, and went home in the evening.</p>"
    for n in range(20, 40)
)


def told(pictures: str) -> list[tuple[BlockKind | None, str]]:
    """Return the kind and text of each block of a page with `pictures` in its middle."""
    title = "Ministers agree on a date for the river talks"
    found = read_markup(
        f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1>"
        f"<article>{PROSE}{pictures}{PROSE.replace('river', 'lake')}</article>"
        "</main></body></html>",
        "page.html",
    )
    return [(block.kind, found.text[block.span.start : block.span.end]) for block in found.blocks]


def captions(pictures: str) -> list[str]:
    return [text for kind, text in told(pictures) if kind is BlockKind.CAPTION]


def figure(caption: str) -> str:
    return f'<figure><img src="a.jpg"><figcaption>{caption}</figcaption></figure>'


def linked(address: str, inside: str) -> str:
    return f'<a href="{address}">{inside}</a>'


def test_a_caption_that_a_gallery_repeats_is_told_once_and_in_full() -> None:
    short, full = f"{SENTENCE}.", f"{SENTENCE}. (AP Photo/Ann Lee)"
    pictures = "".join(figure(one) for one in (short, full, f"1of4{full}", short))
    assert captions(pictures) == [full]
    assert sum(kind is BlockKind.FURNITURE and SENTENCE in text for kind, text in told(pictures))


def test_captions_that_only_begin_alike_are_both_told() -> None:
    pictures = [f"A picture of the town hall, number {n}" for n in ("one", "two")]
    assert captions("".join(figure(one) for one in pictures)) == pictures


@pytest.mark.parametrize(
    "button", ["Caption", "Close", "Media playback is unsupported on your device"]
)
def test_the_buttons_of_a_gallery_are_no_captions(button: str) -> None:
    assert captions(figure(SENTENCE) + figure(button)) == [SENTENCE]


@pytest.mark.parametrize(
    "other",
    [
        linked("/other/page", figure(SENTENCE)),
        figure(linked("/other", SENTENCE)),
    ],
)
def test_the_name_of_another_page_under_its_picture_is_no_caption(other: str) -> None:
    assert captions(other) == []


@pytest.mark.parametrize(
    "own",
    [
        linked("/large.JPG?w=9", figure(SENTENCE)),
        linked("#large", figure(SENTENCE)),
        figure(f"{SENTENCE} {linked('/lee', 'Ann Lee')}"),
    ],
)
def test_a_link_to_the_picture_or_its_maker_leaves_the_caption_one(own: str) -> None:
    assert [one[: len(SENTENCE)] for one in captions(own)] == [SENTENCE]


def test_a_credit_that_is_a_link_stays_with_its_picture() -> None:
    credit = linked("https://pictures.example/9", "Photo: Ann Lee/Reuters")
    assert captions(figure(credit)) == ["Photo: Ann Lee/Reuters"]

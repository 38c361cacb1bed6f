"""Reports on pages: the whole of them, part by part, and given up when a person has enough."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from reader.core.claim import Status
from reader.export import html_report
from reader.ui.exports.paper import pdf
from tests.cli.test_exporting import run
from tests.export import golden
from tests.export.shelf import MOMENT, Shelf


def words_of(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


@pytest.mark.usefixtures("qapp")
def test_the_pages_have_what_the_report_has() -> None:
    page = html_report.render(golden.talks(), exported=MOMENT, layout=html_report.PAPER)
    first, beside = words_of(pdf(page, "talks"))
    assert "How long the delegations met" in first
    for words in ("officials said", "Two or three?", "=1+1 is what one sign", "Nothing here."):
        assert words in beside


@pytest.mark.usefixtures("qapp")
def test_articles_stand_side_by_side_in_even_rows() -> None:
    shelf = Shelf()
    for number in range(4):
        shelf.article(f"Title {number}\n\nBody {number}.", title=f"Title {number}")
    page = html_report.render(shelf.contents(), exported=MOMENT, layout=html_report.PAPER)
    data = pdf(page, "four")
    pages = words_of(data)
    assert [[f"Body {n}." in words for n in range(4)] for words in pages[1:]] == [
        [True, True, False, False],
        [False, False, True, True],
    ]
    across = [one.get_width() > one.get_height() for one in pypdfium2.PdfDocument(data)]
    assert across == [False, True, True]


class EnoughError(Exception):
    """Somebody has had enough of waiting."""


@pytest.mark.usefixtures("qapp")
def test_setting_pages_is_watched_page_by_page() -> None:
    shelf = Shelf()
    text = "\n".join(f"Line {n} of a long story." for n in range(400)) + "\n"
    shelf.annotate(shelf.article(text), "Line 7 of", shelf.claim(Status.CONFIRMED))
    page = html_report.render(shelf.contents(), exported=MOMENT, layout=html_report.PAPER)
    told: list[tuple[int, int]] = []

    def enough(done: int, of: int) -> None:
        told.append((done, of))
        if len(told) == 5:
            raise EnoughError

    with pytest.raises(EnoughError):
        pdf(page, "long", enough)
    assert len(words_of(pdf(page, "long"))) > 5


@pytest.mark.usefixtures("qapp")
def test_the_command_line_writes_the_same(tmp_path: Path) -> None:
    from reader.storage import make_from

    library, goal = tmp_path / "talks.sqlite", tmp_path / "talks.pdf"
    make_from(golden.talks(), library)
    assert run("export", "--library", library, "--format", "pdf", "-o", goal) == 0
    assert "officials said" in words_of(goal.read_bytes())[1]
    assert run("export", "--library", library, "--format", "pdf", "--layout", "report") == 2
    assert run("export", "--library", library, "--format", "pdf", "--folder", tmp_path) == 2


@pytest.mark.usefixtures("qapp")
def test_no_heading_stands_at_the_foot_of_a_page_and_nothing_is_lost() -> None:
    claims = "".join(
        f"<h3>Claim {n}</h3><p>Facts</p>" + f"<p>Quote of {n}, {'word ' * 30}</p>" * (1 + n % 3)
        for n in range(60)
    )
    pages = words_of(pdf(f"<html><body><h2>Claims</h2>{claims}</body></html>", "claims"))
    assert len(pages) > 5
    for words, following in pairwise(pages):
        heading, _, told = words.rpartition("Claim ")[2].partition(" ")
        # What is clipped at the foot, and stands at the head of the next page, is in the text too.
        assert "Quote of" in told or following.startswith(f"Claim {heading} Facts Quote of")
    told = " ".join(pages)
    assert all(told.count(f"Quote of {n},") >= 1 + n % 3 for n in range(60))

"""A page imported from its address: asked for, told about, stopped; no network is used."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from reader.ingest.fetching import NotFetchedError, Page, Step
from tests.ui.importing.test_import_sheet import done
from tests.ui.person import Person

_PAGE = (
    b"<html><head><title>The vote</title></head><body><article><h1>The vote</h1>"
    + b"".join(
        b"<p>The council of the town met for the %d. time and put the vote off again.</p>" % n
        for n in range(12)
    )
    + b"</article></body></html>"
)


class Fake:
    """Fetches from nowhere."""

    def __init__(self, tell: Any) -> None:
        self.tell, self.over = tell, threading.Event()

    def stop(self) -> None:
        self.over.set()

    def fetch(self, address: str) -> Page:
        self.tell(Step(address, 0))
        if "slow" in address:
            self.over.wait(10)
            raise NotFetchedError("You stopped it.")
        if "wrong" in address:
            raise NotFetchedError("It is not there.")
        data = b"<html><body><div id=app></div></body></html>" if "empty" in address else _PAGE
        return Page(data, "vote.html", (address, "https://example.org/vote"))


@pytest.fixture
def fetching(reader: Person) -> Person:
    reader.window.addressing.make = Fake  # type: ignore[assignment]
    return reader


def _ask(person: Person, address: str) -> None:
    person.press("Ctrl+Shift+I")
    sheet = person.window.addressing.sheet
    assert sheet is not None
    sheet.field.setText(address)
    person.press("Return")


def test_a_page_is_looked_at_and_imported_with_its_address(fetching: Person) -> None:
    window = fetching.window
    _ask(fetching, "https://example.org/old")
    fetching.qtbot.waitUntil(lambda: window.importing.sheet is not None)
    done(fetching)
    sheet = window.importing.sheet
    assert sheet is not None
    assert "https://example.org/old led to https://example.org/vote." in sheet.text
    fetching.press("Return")
    done(fetching)
    info = window.session.articles()[-1]
    assert (info.title, info.address) == ("The vote", "https://example.org/vote")


def test_what_cannot_be_fetched_can_be_asked_for_again(fetching: Person) -> None:
    _ask(fetching, "https://example.org/wrong")
    sheet = fetching.window.addressing.sheet
    assert sheet is not None
    fetching.qtbot.waitUntil(lambda: sheet.told.text() == "It is not there.")
    assert not sheet.field.isReadOnly()


def test_a_page_without_an_article_leaves_its_address_and_the_reason(fetching: Person) -> None:
    _ask(fetching, "https://example.org/empty")
    window = fetching.window
    first = window.addressing.sheet
    fetching.qtbot.waitUntil(lambda: window.addressing.sheet not in (None, first))
    sheet = window.addressing.sheet
    assert sheet is not None
    assert sheet.field.text() == "https://example.org/empty"
    assert sheet.field.hasFocus()
    assert "No article was found" in sheet.told.text()
    assert (window.importing.sheet, window.message.isVisible()) == (None, False)
    _ask(fetching, "https://example.org/old")
    fetching.qtbot.waitUntil(lambda: window.importing.sheet is not None)


def test_leaving_the_sheet_gives_it_up(fetching: Person) -> None:
    _ask(fetching, "https://example.org/slow")
    addressing = fetching.window.addressing
    busy = [addressing.busy]
    fetching.press("Escape")
    assert [*busy, addressing.busy] == [True, False]
    # Another can be asked for at once, and what was given up says nothing any more.
    _ask(fetching, "https://example.org/wrong")
    sheet = fetching.window.addressing.sheet
    assert sheet is not None
    fetching.qtbot.waitUntil(lambda: sheet.told.text() == "It is not there.")
    assert fetching.window.importing.sheet is None

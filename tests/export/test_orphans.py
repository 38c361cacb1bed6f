"""Annotations that a new text has left without a place, or in a doubtful one, in an export."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reader.core.claim import Anchor, Stance, Status
from reader.core.library import Contents
from reader.export.markdown import render as rendered
from reader.export.options import PLAIN
from tests.export.shelf import MOMENT, Shelf


def render(contents: Contents, *, exported: dt.datetime) -> str:
    return rendered(contents, exported=exported, options=PLAIN)


TEXT = "A title\nTalks began on *Monday*, officials said. They were short.\n"


def test_what_was_not_found_has_a_section_with_all_that_was_said_of_it() -> None:
    shelf = Shelf()
    first, second = shelf.article(TEXT, title="One"), shelf.article(TEXT, title="Two")
    claim = shelf.claim(Status.DISPUTED, "Talks were short", ("talks",))
    shelf.annotate(second, "They were short.", claim)
    shelf.lose(
        shelf.annotate(
            first, "Talks began on *Monday*", claim, note="Ask *them*.", stance=Stance.HEDGES
        )
    )
    document = render(shelf.contents(), exported=MOMENT)
    assert "annotations: 1\nnot-found: 1\n" in document
    assert "2 articles · 1 annotation · 1 claim · 1 not found in the text" in document
    assert document.endswith(
        "## Not found in the present text\n"
        "\n"
        "The words of these annotations are no longer in the text of their article.\n"
        "\n"
        "**≠ Disputed**: Talks were short\n"
        "\n"
        "Tags: talks\n"
        "\n"
        "> Talks began on \\*Monday\\*\n"
        "\n"
        "It stood between “…A title” and “, officials said. They were shor…”.\n"
        "\n"
        "-   Note:\n"
        "\n"
        "    Ask *them*.\n"
        "\n"
        "Hedges the claim.\n"
        "\n"
        "In 1. One\n"
        "\n"
        "Same claim in other articles: 2.\n"
    )


def test_a_library_with_nothing_but_orphans_says_so() -> None:
    shelf = Shelf()
    article = shelf.article("They met.")
    shelf.lose(shelf.annotate(article, "They met."))
    document = render(shelf.contents(), exported=MOMENT)
    assert "Nothing has been highlighted yet." not in document
    assert "0 annotations · 1 claim · 1 not found" in document
    assert "It stood between" not in document


def test_a_doubtful_place_is_marked_with_what_stands_there_now() -> None:
    shelf = Shelf()
    article = shelf.article(TEXT)
    found = shelf.annotate(article, "on *Monday*")
    asked = replace(found, anchor=Anchor.APPROXIMATE, quote=replace(found.quote, exact="on Sunday"))
    shelf.annotations[0] = asked
    document = render(shelf.contents(), exported=MOMENT)
    assert "> on Sunday\n\nTo check: the text now says “on \\*Monday\\*” there.\n" in document
    assert "1 claim · 1 to check\n" in document

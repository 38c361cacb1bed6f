"""Documents kept whole, to be read by people and compared by tests.

Set PARALLAX_GOLDEN=write to write them anew, and read the difference before it is committed.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from reader.core.claim import Anchor, Stance, Status
from reader.core.library import Contents
from reader.core.times import TimeExpression, TimeType
from tests.export.shelf import Shelf, published

FOLDER = Path(__file__).parent / "golden"
FIRST = (
    "Talks *fail*\n"
    "The delegations met on Thursday for two hours, officials said.\n"
    "“Nothing was agreed,” the minister told reporters.\n"
)
SECOND = (
    "Talks go on\nThey met for three hours, and will meet again.\n=1+1 is what one sign read.\n"
)


def talks() -> Contents:
    """A small library with something of everything."""
    shelf = Shelf("talks")
    one = shelf.article(
        FIRST,
        title="Talks *fail*",
        outlet="The Paper",
        byline="A. Writer",
        address="https://example.org/talks?id=1&page=2",
        publication=published("2022-01-28", evidence="Stated under the title."),
    )
    two = shelf.article(SECOND, title="Talks go on", outlet="Another Paper")
    shelf.article("Third\nNothing here.", title="1. Weather")
    length = shelf.claim(Status.DISPUTED, "How long the delegations met", ("talks", "how long"))
    shelf.annotate(
        one,
        "The delegations met on Thursday for two hours",
        length,
        note="Two or three?\n\n- ask **both**",
        said_by="officials",
    )
    shelf.annotate(two, "They met for three hours", length, stance=Stance.ATTRIBUTES)
    shelf.annotate(
        one, "Nothing was agreed", shelf.claim(Status.SINGLE_SOURCE), said_by="the minister"
    )
    shelf.annotate(two, "=1+1", shelf.claim(Status.CONFIRMED, "A sign"))
    shelf.lose(shelf.annotate(two, "will meet again", shelf.claim(Status.NONE)))
    contents = shelf.contents()
    at = FIRST.index("on Thursday")
    day = published("2022-01-27").date
    time = TimeExpression(
        at, at + 11, TimeType.DATE, "2022-01-27", None, day, day, "against publication 28 Jan 2022"
    )
    asked = [
        replace(a, anchor=Anchor.APPROXIMATE, quote=replace(a.quote, exact="=1+2"))
        if a.quote.exact == "=1+1"
        else a
        for a in contents.annotations
    ]
    articles = (replace(contents.articles[0], times=(time,)), *contents.articles[1:])
    return replace(contents, articles=articles, annotations=tuple(asked))


def matches(name: str, document: str | bytes) -> bool:
    """Tell whether a document is the one kept under `name`, or keep it."""
    path = FOLDER / name
    data = document.encode() if isinstance(document, str) else document
    if os.environ.get("PARALLAX_GOLDEN") == "write":
        path.write_bytes(data)
    return path.read_bytes() == data

"""Make the frozen library of the present version: run once, when a version is released.

    python -m tests.storage.make_fixture

The file goes to tests/fixtures/libraries/ and is never made again: it stands for the files that
people have.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from reader.core import changes
from reader.core.claim import Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.core.verdicts import Related
from reader.storage import open_library
from reader.storage.schema import VERSION
from tests.storage.values import (
    NOON,
    TEXT,
    Clock,
    citation,
    dismissal,
    draft,
    highlight,
    rejection,
    resolver,
    ruling,
)

JANUARY = Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 31))
FOLDER = Path(__file__).parents[1] / "fixtures" / "libraries"


def make(path: Path) -> None:
    """Write a small library with every kind of row at `path`, which must not exist."""
    clock = Clock()
    library = open_library(path, create=True, who="Reader", now=clock, resolver=resolver)
    texts = (TEXT, "In the trash.", "Another account, on Monday.")
    library.apply(changes.ImportArticles(tuple(draft(text) for text in texts)))
    one, two, three = library.articles()
    span = Span(TEXT.index("on Thursday"), TEXT.index("on Thursday") + len("on Thursday"))
    correction = TimeCorrection(
        one.id, one.revision_id, span, quote_at(TEXT, span), "2022-01-20", NOON.date(), NOON.date()
    )
    for change in (
        changes.RemoveArticle(two.id),
        highlight(one, "one", "Leaders spoke 🕊"),
        highlight(three, "two", "account", texts[2]),
        highlight(three, "three", "Another", texts[2]),
        changes.LinkAnnotation("a-two", "c-one"),
        changes.SetNote("a-one", "Said *twice* 🕊"),
        changes.SetTags("c-one", ("to call", "numbers")),
        changes.SetStatus("c-one", Status.DISPUTED),
        changes.CorrectTime(correction),
        changes.SetSaidBy("a-one", "A spokesman"),
        changes.SetTagColour("numbers", TagColour.OCHRE),
        changes.ChangeMany(
            (changes.SetStance("a-one", Stance.DENIES), changes.SetStance("a-two", Stance.HEDGES)),
            "Set Stances",
        ),
        changes.NameEvent(JANUARY, "The month of the talks"),
        changes.AddEvent(Interval(dt.date(2022, 2, 4), dt.date(2022, 2, 4)), "The Games open"),
        changes.AddEvent(Interval(dt.date(2022, 2, 4), dt.date(2022, 2, 4), 7), "The markets fall"),
        changes.RejectPassage(rejection(one, "c-three", "Leaders spoke")),
        changes.DismissDifference(dismissal(one.id, three.id)),
        changes.RuleOrigin(ruling(Related.ARTICLES, one.id, three.id)),
        changes.SetMetadata(
            one.id, changes.Metadata(subtitle="They spoke", agencies="AP, AFP", dateline="KYIV")
        ),
        changes.KeepCitation(citation(one.id)),
        changes.KeepCitation(citation("")),
        changes.ReviseArticle(three.id, draft("Updated: one more account, on Monday.")),
        changes.SetStatus("c-three", Status.CONFIRMED),
    ):
        clock.forward(60)
        library.apply(change)
    library.undo()
    library.set_setting("columns", [one.id, three.id])
    library.close()


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    make(FOLDER / f"v{VERSION}.sqlite")

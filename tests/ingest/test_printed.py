"""Pages printed to PDF: what the browser and the paper set at their edges is none of the text."""

from __future__ import annotations

import pytest

from reader.ingest import Found, Sources, dated
from reader.ingest.formats.pdf import _is_reversed
from tests.ingest import documents

SAID = "The river rose again on Monday and the two towns met, said the mayor"
MADE = "/CreationDate (D:20240101000000Z)"


def printed(head: str, foot: str) -> Found:
    rows = [(8.0, 60, 810, head), (24.0, 60, 780, "The River"), (8.0, 60, 20, foot)]
    body = [(11.0, 60.0, 740.0 - 14 * i, line) for i, line in enumerate([SAID, SAID, "of both."])]
    data = documents.pdf([rows[0], rows[1], *body, rows[2]], info=MADE)
    with Sources() as sources:
        (one,) = sources.read_bytes(data, "a.pdf")
    assert isinstance(one, Found)
    return dated([one])[0]


@pytest.mark.parametrize(
    "head", ["3/9/25, 4:05 PM The River - The Valley Post", "09.03.25, 16:05 The River"]
)
def test_the_lines_that_a_browser_prints_are_furniture(head: str) -> None:
    found = printed(head, "https://valley.example/river 1/1")
    shown = [(str(b.kind), found.draft.text[b.span.start : b.span.end]) for b in found.draft.blocks]
    assert shown[:2] == [("title", "The River"), ("paragraph", f"{SAID} {SAID} of both.")]
    assert {kind for kind, _ in shown[2:]} == {"furniture"}
    assert found.draft.address == "https://valley.example/river"


def test_a_day_in_german_below_the_title_counts_more_than_when_it_was_printed() -> None:
    rows = [(24.0, 60, 780, "Der Fluss steigt"), (11.0, 60, 750, "9. Mai 2023 16:05 Quelle: Bote")]
    said = (
        "Der Fluss ist am Montag wieder gestiegen, und die Orte wurden geräumt.",
        "Die Feuerwehr hat in der Nacht die Deiche mit Sand gesichert, sagte sie.",
        "Auch am Dienstag soll es nach der Vorhersage wieder stark regnen.",
    )
    body = [(11.0, 60.0, 700.0 - 14 * i, line) for i, line in enumerate(said)]
    data = documents.pdf([*rows, *body], info=MADE)
    with Sources() as sources:
        (one,) = sources.read_bytes(data, "a.pdf")
    assert isinstance(one, Found)
    given = dated([one])[0].draft.publication
    assert given is not None
    assert given.date.isoformat() == "2023-05-09"


def test_words_that_stand_backwards_are_told_of() -> None:
    right = "قال وزير الخارجية إن المدرسة الكبيرة في المدينة القديمة فتحت أبوابها"
    assert not _is_reversed(right)
    assert _is_reversed(" ".join(word[::-1] for word in right.split()))

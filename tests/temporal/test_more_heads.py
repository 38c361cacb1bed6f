"""Captions, readers' comments, brackets and labels in other languages at the head of an article."""

from __future__ import annotations

import pytest

from reader.temporal import infer_publication

_BODY = "The town has rebuilt its school.\n"
_LONG = "The town has rebuilt its school, which fell in the flood, and its long bridge too.\n"
_TITLE = "Flood town rebuilds\n"

# name, text, date, and the latest day where that is another
HEADS = [
    ("a caption", f"{_TITLE}\nAngra, Brazil, 3 January 2010\n\n{_BODY}", None, None),
    ("a caption below", f"{_TITLE}\n{_BODY}\nAngra, Brazil, 3 January 2010\n{_BODY}", None, None),
    ("a dateline", f"{_TITLE}\nAngra, Brazil, 3 January 2010\n{_BODY}", "2010-01-03", None),
    ("capitals", f"{_TITLE}\nANGRA, Brazil, 3 January 2010\n\n{_BODY}", "2010-01-03", None),
    ("a paper", f"{_TITLE}\nValley Courier, Rio, 3 January 2010\n\n{_BODY}", "2010-01-03", None),
    (
        "a reader's comment",
        f"{_TITLE}14 May 2012\n{_BODY}\nComments\nPosted by Al on 3 July 2013\n",
        "2012-05-14",
        None,
    ),
    (
        "a link to the comments above the story",
        f"{_TITLE}A deck that ends.\nComments\n14 May 2012\n{_LONG}",
        "2012-05-14",
        None,
    ),
    ("an ordinal", f"Saturday, the 5th of December 2015\n{_TITLE}{_BODY}", "2015-12-05", None),
    ("an agency in brackets", "(CNN, 7 Jan. 2011) – A ferry sank, killing 12.", "2011-01-07", None),
    ("a life in brackets", "(Ana Lima, 7 Jan. 1931) – A singer of the town.", None, None),
    ("French", f"T\nPublié le mardi 12 mai 2020 à 10h14\n{_BODY}", "2020-05-12", None),
    (
        "French, updated",
        f"T\nPar A. Roux • Publié le 1er mars 2020, mis à jour le 3 mars 2020\n{_BODY}",
        "2020-03-01",
        "2020-03-03",
    ),
    ("French prose", f"T\nPublié le 12 mai 2020, le rapport dit que la mer monte\n{_BODY}", None,
     None),
    ("German", f"T\nVeröffentlicht am 12. März 2020 um 10:14 Uhr\n{_BODY}", "2020-03-12", None),
    ("German digits", f"T\nErschienen: 03.04.2020\n{_BODY}", "2020-04-03", None),
    ("Spanish", f"T\nPublicado el 12 de mayo de 2020\n{_BODY}", "2020-05-12", None),
    ("Spanish digits", f"T\nPublicado el 05/12/2020\n{_BODY}", "2020-12-05", None),
    ("Spanish, updated", f"T\nActualizado a las 10:14 h, 12 mayo 2020\n{_BODY}", "2020-05-12",
     None),
    ("Ukrainian", f"T\nОпубліковано: 12 травня 2020, 10:14\n{_BODY}", "2020-05-12", None),
    (
        "the last session of a year",
        "WASHINGTON, Dec. 31 (Reuters) - Stocks fell on Friday in the last session of 2021.\n",
        "2021-12-31",
        "2021-12-31",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "day", "latest"), [row[1:] for row in HEADS], ids=[row[0] for row in HEADS]
)
def test_what_a_line_states(text: str, day: str | None, latest: str | None) -> None:
    found = infer_publication(text)
    assert (str(found.date) if found else None) == day
    assert found is None or str(found.latest) == (latest or day)

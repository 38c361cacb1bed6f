"""What `parallax times` prints."""

from __future__ import annotations

import datetime as dt
import json

from reader.temporal import find_times, infer_publication
from reader.temporal.report import jsonl, publication_line, reading, table

TEXT = "Title\n\nJanuary 28, 2022\n\nThey met on\u00a0Thursday\n and in early\n2011 for hours.\n"


def test_table() -> None:
    publication = infer_publication(TEXT)
    assert publication is not None
    shown = table(TEXT, find_times(TEXT, publication.date), publication).splitlines()
    assert shown[0].startswith("published: 28 Jan 2022, stated. The article says so")
    assert shown[1].split() == ["at", "text", "type", "value", "days", "basis"]
    assert [line.split("  ")[-1].strip() for line in shown[2:]] == [
        "stated",
        "against publication 28 Jan 2022",
        "stated",
        "stated",
    ]
    assert "early 2011" in shown[4]
    assert "2011 (START)" in shown[4]
    assert "1 Jan 2011 – 31 Dec 2011" in shown[4]


def test_no_publication_and_no_times() -> None:
    shown = table("Nothing.", [], None)
    assert shown.splitlines()[0] == "published: not known"
    assert jsonl("Nothing.", []) == ""


def test_publication_line_tells_the_bounds() -> None:
    post = "— The President (@president) January 27, 2022"
    text = f"Presidents talk\n\nThey talked on Thursday, January 27.\n\n{post}\n"
    line = publication_line(infer_publication(text))
    assert "27 Jan 2022 (between 27 Jan 2022 and 28 Jan 2022), inferred." in line


def test_reading() -> None:
    text = "They met on\nThursday, in May 2010 and for two days."
    shown = [reading(text, time) for time in find_times(text, dt.date(2022, 1, 28))]
    assert shown == [
        "Thursday → 27 Jan 2022, against publication 28 Jan 2022",
        "May 2010 → 1 May 2010 – 31 May 2010, stated",
        "two days → P2D, stated",
    ]


def test_jsonl() -> None:
    text = "They met on Thursday for hours \ud800 and on \u2028 May 5, 2010."
    rows = [
        json.loads(line)
        for line in jsonl(text, find_times(text, dt.date(2022, 1, 28))).split("\n")[:-1]
    ]
    assert [row["text"] for row in rows] == ["Thursday", "hours", "May 5, 2010"]
    assert rows[0] == {
        "start": 12,
        "end": 20,
        "text": "Thursday",
        "type": "DATE",
        "value": "2022-01-27",
        "mod": None,
        "begin": "2022-01-27",
        "end_date": "2022-01-27",
        "basis": "against publication 28 Jan 2022",
        "confidence": 0.9,
    }
    assert rows[1]["begin"] is None


def test_jsonl_is_plain_ascii() -> None:
    text = "„Am 5 May 2010“ \u2028"
    assert jsonl(text, find_times(text)).isascii()

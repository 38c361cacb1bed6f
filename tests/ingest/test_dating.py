"""Dates are looked for article by article: what one text breaks costs the others nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import temporal
from reader.core.article import Draft, Source
from reader.ingest import Found, dated, dating

BAD = "A text that breaks something, said the minister on 3 March 2021."
GOOD = "Published on 4 March 2021\n\nThe talks began on Tuesday, said the minister of the north."


def found(text: str) -> Found:
    draft = Draft(Source("a.txt", "text/plain", text.encode()), text, (), "A title")
    return Found(Path("a.txt"), draft)


def breaking(whole: Callable[..., object]) -> Callable[..., object]:
    """Return a function that fails wherever the bad text is among what it is given."""

    def fail(texts: object, *others: object, **named: object) -> object:
        if texts == BAD or (isinstance(texts, list) and BAD in texts):
            raise IndexError("string index out of range")
        return whole(texts, *others, **named)

    return fail


@pytest.mark.parametrize("name", ["find_times", "infer_publications"])
def test_a_text_that_breaks_the_dating_comes_in_undated_and_alone(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(temporal, name, breaking(getattr(temporal, name)))
    first, bad, last = dated([found(GOOD), found(BAD), found(GOOD)])
    for one in (first, last):
        assert one.draft.publication is not None
        assert one.draft.publication.date.isoformat() == "2021-03-04"
        assert one.draft.times
        assert one.notices == ()
    (notice,) = bad.notices
    assert notice.startswith("Its dates could not be looked for")
    assert bad.draft.text == BAD


def test_a_text_without_end_is_dated_in_its_beginning_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = found(f"{GOOD}\n" + "They met again on 5 May 2021, he said.\n" * 4000)
    monkeypatch.setattr(dating, "_LONGEST", 0.0)
    (one,) = dated([long])
    assert one.draft.times[0].value == "2021-03-04"
    assert one.draft.times[-1].end < len(long.draft.text) / 2
    assert one.notices == ("It is so long that dates were looked for only in its first part.",)


def test_looking_for_dates_ends_when_told() -> None:
    asked: list[bool] = []

    def no() -> bool:
        asked.append(True)
        return False

    long = found(f"{GOOD}\n" + "They met again on 5 May 2021, he said.\n" * 9000)
    (one,) = dated([long], no)
    assert len(asked) == 1
    assert one.draft.times[-1].end < len(long.draft.text) / 2


def test_dates_that_are_found_say_nothing() -> None:
    (one,) = dated([found(BAD)])
    assert one.draft.times
    assert one.notices == ()

"""What a library keeps in English is told in the person's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from reader.core import retelling
from reader.core.i18n import install_translator
from reader.core.retelling import retold
from reader.core.translations import translations_in
from reader.ingest import read_files
from reader.locations import resources, seeds
from reader.temporal import find_times, infer_publication

TEXTS = (
    (
        "By A. Person\n\nSept. 11 attacks. They met on 3 May and the week after. He said: "
        "“Yesterday we spoke.” In 2004 they met, and in June again. At noon. In recent years."
    ),
    "Published: 3 May\n\nOn May 2, 2021 they met. “We met last month,” he said on Dec. 30.",
)


@pytest.fixture
def german() -> Iterator[None]:
    install_translator(translations_in(resources() / "translations", "de"))
    yield
    install_translator(None)


def test_in_english_everything_stays_as_it_is() -> None:
    assert retold("against publication 28 Jan 2022") == "against publication 28 Jan 2022"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("", ""),
        ("stated", "angegeben"),
        ("against publication 28 Jan 2022",
         "bezogen auf das Erscheinungsdatum 28. Jan. 2022"),
        ("against when it was said, May 2021", "bezogen auf den Tag der Äußerung, Mai 2021"),
        ("against when it was said, 2021", "bezogen auf den Tag der Äußerung, 2021"),
        ("against ‘the call on Dec. 30’ before it",
         "bezogen auf ‚the call on Dec. 30‘ davor"),
        ("against a quotation after ‘Dec. 30’ before it",
         "bezogen auf ein Zitat nach ‚Dec. 30‘ davor"),
        (("The latest day it reports is 2 Jan 2022 (“Jan. 2”), a Sunday, and the text speaks of "
         "Sunday."),
         ("Der letzte Tag, von dem er berichtet, ist der 2. Jan. 2022 („Jan. 2“), ein Sonntag, und "
         "der Text spricht von Sonntag.")),
        (("A sibling article dates the same event: “published 2 Jan 2022”, 30 Dec 2021, and the "
         "article's own days agree."),
         ("Ein anderer Artikel datiert dasselbe Ereignis: „erschienen am 2. Jan. 2022“, "
         "30. Dez. 2021, und die Tage in diesem Artikel passen dazu.")),
        ("Somebody else wrote this.", "Somebody else wrote this."),
    ],
)  # fmt: skip
def test_a_kept_sentence_is_told_with_what_it_names(kept: str, told: str) -> None:
    assert retold(kept) == told


def test_the_reasons_for_a_year_are_told_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retelling, "speaks_english", lambda: False)
    monkeypatch.setattr(retelling, "tr", lambda text: f"<{text}>")
    kept = (
        "“LISBON, Jan. 12” gives no year; 2005 follows from “May 2004”, its newest past date with "
        "a year; Wednesday, of which it tells; the line “© 2005 AFP” (2010 is less likely)."
    )
    assert retold(kept) == (
        "<“LISBON, Jan. 12” gives no year; 2005 follows from <“May 2004”, its newest past date "
        "with a year>; <<Wednesday>, of which it tells>; <the line “© 2005 AFP”> "
        "(2010 is less likely).>"
    )


@pytest.mark.usefixtures("german")
def test_every_reason_that_reading_finds_can_be_told() -> None:
    drafts = read_files([seeds()]).drafts
    kept = {time.basis for draft in drafts for time in draft.times}
    kept |= {draft.publication.evidence for draft in drafts if draft.publication}
    for text in TEXTS:
        for published in (None, dt.date(2021, 5, 7)):
            kept |= {time.basis for time in find_times(text, published)}
        publication = infer_publication(text)
        kept |= {publication.evidence} if publication else set()
    assert len(kept) > 10
    assert [one for one in kept if one and retold(one) == one] == []

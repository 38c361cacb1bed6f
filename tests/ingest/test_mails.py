"""Mails: all the words of the sender in their order, and the mails that were forwarded."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from email.message import EmailMessage

import pytest

from reader.core.article import BlockKind
from reader.ingest import Failure, Found, Sources
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.message import read_mail
from tests.ingest import documents

FIRST, SECOND, THIRD = documents.PARAGRAPHS[:3]
PLAIN = {BlockKind.PARAGRAPH}


@pytest.fixture(scope="module")
def sources() -> Iterator[Sources]:
    with Sources() as readers:
        yield readers


def mail(subject: str = documents.TITLE) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jane Roe <jane@valley.example>"
    message["Date"] = "Tue, 25 Jan 2022 10:00:00 +0000"
    message["Message-ID"] = "<1@valley.example>"
    if subject:
        message["Subject"] = subject
    return message


def read(sources: Sources, message: EmailMessage | bytes, name: str = "a.eml") -> list[Found]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    findings = list(sources.read_bytes(data, name))
    assert not any(isinstance(one, Failure) for one in findings), findings
    return [one for one in findings if isinstance(one, Found)]


def inline(kind: str, words: str) -> EmailMessage:
    part = EmailMessage()
    part.set_content(words, subtype=kind, disposition="inline", filename=f"a.{kind}")
    return part


def test_words_before_and_after_a_picture_are_all_read(sources: Sources) -> None:
    message = mail()
    message.set_content(f"{FIRST}\n")
    message.make_mixed()
    picture = EmailMessage()
    picture.set_content(b"\xff\xd8\xff", "image", "jpeg", disposition="inline")
    message.attach(picture)
    message.attach(inline("plain", f"{SECOND}\n"))
    message.attach(inline("html", f"<html><body><p>{THIRD}</p></body></html>"))
    (one,) = read(sources, message)
    assert one.draft.text.split("\n\n") == [documents.TITLE, FIRST, SECOND, THIRD]


def test_of_alternatives_one_is_read_with_what_stands_below(sources: Sources) -> None:
    message = mail()
    message.set_content("The plain words of it.\n")
    message.add_alternative(f"<html><body><p>{FIRST}</p></body></html>", subtype="html")
    message.make_mixed()
    message.attach(inline("plain", "Sent from the valley by the list.\n"))
    (one,) = read(sources, message)
    assert FIRST in one.draft.text
    assert "The plain words" not in one.draft.text
    assert "Sent from the valley" in one.draft.text


def test_a_forwarded_mail_is_an_article_of_its_own(sources: Sources) -> None:
    inner = mail("What the ministers said")
    inner.set_content(f"{SECOND}\n")
    message = mail("Fwd: see below")
    message.set_content(f"{FIRST}\n")
    message.add_attachment(inner)
    outer, forwarded = read(sources, message)
    assert (outer.draft.title, FIRST in outer.draft.text) == ("see below", True)
    assert SECOND not in outer.draft.text
    assert (forwarded.draft.title, forwarded.draft.byline) == (
        "What the ministers said",
        "Jane Roe",
    )
    assert SECOND in forwarded.draft.text
    assert forwarded.inside == "What the ministers said.eml"


def test_mails_in_mails_without_end_are_a_line_of_the_report(sources: Sources) -> None:
    message = mail("Deepest")
    message.set_content(f"{FIRST}\n")
    for _ in range(9):
        outer = mail("Further")
        outer.set_content(f"{SECOND}\n")
        outer.add_attachment(message)
        message = outer
    findings = list(sources.read_bytes(message.as_bytes(), "a.eml"))
    assert isinstance(findings[-1], Failure)
    assert "archive within archives" in findings[-1].message
    assert sum(isinstance(one, Found) for one in findings) == 7


def test_the_first_line_of_a_mail_is_no_second_title(sources: Sources) -> None:
    message = mail()
    message.set_content(f"Good morning from the valley\n\n{FIRST}\n\n{SECOND}\n")
    (one,) = read(sources, message)
    titles = [block for block in one.draft.blocks if block.kind is BlockKind.TITLE]
    assert [one.draft.text[b.span.start : b.span.end] for b in titles] == [documents.TITLE]


def test_a_mail_that_is_cut_off_says_so(sources: Sources) -> None:
    message = mail()
    message.set_content(f"{FIRST}\n")
    message.add_alternative(f"<p>{FIRST}</p><p>{SECOND}</p>", subtype="html")
    whole = message.as_bytes()
    (one,) = read(sources, whole)
    assert one.notices == ()
    (one,) = read(sources, whole[:-40])
    assert one.notices == ("Its end is missing: the file is cut off. Save or download it again.",)


def test_a_mail_with_headers_of_many_kilobytes_is_a_mail(sources: Sources) -> None:
    long = "ARC-Seal: " + "\r\n ".join("a" * 70 for _ in range(200))
    message = mail()
    message.set_content(f"{FIRST}\n")
    (one,) = read(sources, f"{long}\r\n".encode() + message.as_bytes())
    assert one.draft.title == documents.TITLE


def test_a_saved_page_that_is_cut_off_is_damaged(sources: Sources) -> None:
    whole = documents.web_archive()
    (failure,) = sources.read_bytes(whole[: whole.index(b"<html") + 40], "a.mht")
    assert isinstance(failure, Failure)
    assert "damaged or incomplete" in failure.message


def test_an_endless_header_is_read_from_its_beginning_only() -> None:
    # The first mail has what reads them loaded.
    calls_to_read(1)
    # Twice as much of it takes no more work.
    assert calls_to_read(20_000) == pytest.approx(calls_to_read(40_000), rel=0.01)


def calls_to_read(times: int) -> int:
    """Return how many functions are called to read mails with a header of so many addresses."""
    endless = b"To: " + b"(a@b <c>;" * times
    mail = b"Subject: River talks\n" + endless + b"\n\nThe talks begin on Monday in the town.\n"
    named = mail.replace(b"To: ", b"Content-Type: text/plain; name=")
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        addressed = read_mail(mail, "river.eml", Budget())
        described = read_mail(named, "river.eml", Budget())
    finally:
        sys.setprofile(None)
    assert addressed.hints.title == "River talks"
    assert "talks begin" in described.text
    return calls


@pytest.mark.parametrize(
    "headers",
    [
        "--- Forwarded message ---\nFrom: Valley Post <a@b.org>\nDate: Mon, Jan 24, 2022\nTo: Me",
        "Von: Valley Post\nGesendet: Montag, 24. Januar 2022 20:00\nAn: Jane\nBetreff: River talks",
    ],
)
def test_what_a_mail_hands_on_in_its_text_is_the_article(sources: Sources, headers: str) -> None:
    message = mail(f"Fwd: {documents.TITLE}")
    message.set_content(f"See below.\n\n{headers}\n\n{FIRST}\n\n{SECOND}\n")
    [article] = read(sources, message)
    draft = article.draft
    text = [draft.text[b.span.start : b.span.end] for b in draft.blocks if b.kind in PLAIN]
    assert text == [FIRST, SECOND]
    assert (draft.byline, article.stated and article.stated.day) == ("Valley Post", "2022-01-24")


def test_a_mail_that_quotes_another_below_its_own_words_is_itself(sources: Sources) -> None:
    message = mail()
    headers = "From: Ann\nSent: Monday, 24 January 2022\nTo: Jane\nSubject: Talks"
    message.set_content(f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{headers}\n\nWhat do you say?\n")
    assert read(sources, message)[0].draft.byline == "Jane Roe"

"""Files made to do harm, and files that are broken: a plain sentence each, and nothing else."""

from __future__ import annotations

import io
import os
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.ingest import Failure, Found, Sources
from reader.ingest.extracted import Extracted, Notice, NoticeKind
from reader.ingest.files import shown_name
from reader.ingest.formats import limits, package, page, pdf, reading
from reader.ingest.formats.kinds import Format
from reader.ingest.formats.limits import Budget
from reader.ingest.formats.markup import tree_of
from reader.ingest.formats.rejected import Rejected
from reader.ingest.found import found_from
from reader.ingest.refusals import Reason, Refused, problem_of
from tests.ingest import documents

BOMB = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
COMMENT = f"<!--{'x' * 210_000}-->"
LATE = COMMENT + EXTERNAL
LAUGHS = f'<?xml version="1.0"?>\n{BOMB}\n<lolz>&b;</lolz>'


@pytest.fixture(scope="module")
def sources() -> Iterator[Sources]:
    with Sources() as readers:
        yield readers


def refusals(sources: Sources, data: bytes, name: str) -> list[str]:
    findings = list(sources.read_bytes(data, name))
    for one in findings:
        assert isinstance(one, Failure), one
    messages = [one.message for one in findings if isinstance(one, Failure)]
    assert all(message.endswith(".") and "\n" not in message for message in messages)
    return messages


def encrypted() -> bytes:
    """Return an archive whose only entry says that it needs a password."""
    data = bytearray(documents.zipped({"a.txt": "words"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.index(mark) + at
        data[place : place + 2] = struct.pack("<H", 1)
    return bytes(data)


def old_office(words: bytes) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + words + bytes(600)


def renamed_word() -> bytes:
    """Return a Word file with entities in a part that is not called XML."""
    file = io.BytesIO(documents.word())
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("word/media/image1.png", f"{COMMENT}{BOMB}<lolz>&b;</lolz>")
    return file.getvalue()


def word_with(extra: str) -> bytes:
    return documents.word(extra)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("scan.pdf", documents.pdf([]), "has no text layer: its pages are pictures"),
        ("loop.pdf", documents.pdf().replace(b"[4 0 R]", b"[2 0 R]"), "damaged or incomplete"),
        ("cut.eml", b"From: a@b.example\nMessage-ID: <1>\nSubject: x", "damaged or incomplete"),
        ("cut.pdf", documents.pdf()[:300], "damaged or incomplete"),
        ("junk.pdf", b"%PDF-1.7\n" + bytes(range(256)), "damaged or incomplete"),
        ("cut.docx", documents.word()[:-200], "damaged or incomplete"),
        ("cut.zip", documents.zipped({"a.txt": "x" * 999})[:-30], "damaged or incomplete"),
        ("empty.zip", documents.zipped({}), "holds nothing that can be imported"),
        ("pictures.zip", documents.zipped({"a.png": b"x"}), "holds nothing that can be imported"),
        ("locked.zip", encrypted(), "protected by a password"),
        ("locked.docx", old_office("EncryptedPackage".encode("utf-16-le")), "by a password"),
        ("old.doc", old_office(b"WordDocument"), "of a kind that cannot be imported"),
        ("sheet.xlsx", documents.zipped({"[Content_Types].xml": "<x/>"}), "of a kind that cannot"),
        ("locked.epub", documents.book(locked=True), "protected by a password"),
        ("words.docx", word_with(BOMB), "declares entities of its own"),
        ("words.docx", word_with(EXTERNAL), "declares entities of its own"),
        ("feed.rss", BOMB.encode() + documents.feed()[38:], "declares entities of its own"),
        ("feed.rss", EXTERNAL.encode() + documents.feed()[38:], "declares entities of its own"),
        ("late.rss", LATE.encode() + documents.feed()[38:], "declares entities of its own"),
        ("late16.rss", f"{LATE}<rss/>".encode("utf-16"), "declares entities of its own"),
        ("bare16.xml", f"{LATE}<rss/>".encode("utf-16-be"), "declares entities of its own"),
        ("entities.xml", LAUGHS.encode(), "declares entities of its own"),
        ("entities", LAUGHS.encode(), "declares entities of its own"),
        ("entities.rss", LAUGHS.encode(), "declares entities of its own"),
        ("entities.txt", EXTERNAL.encode() + b"<r>&x;</r>", "declares entities of its own"),
        ("late", f"{LATE}<r>&x;</r>".encode(), "declares entities of its own"),
        ("other.xml", b"<?xml version='1.0'?><r>Some words.</r>", "No article was found"),
        ("late.docx", documents.word(LATE), "declares entities of its own"),
        ("other.docx", renamed_word(), "declares entities of its own"),
        ("page.xhtml", EXTERNAL.encode() + documents.page(), "declares entities of its own"),
        ("feed.rss", b"<rss version='2.0'><channel></channel></rss>", "No article was found"),
        ("page.html", b"<html><body><img src=x></body></html>", "No article was found"),
        ("cut.warc", documents.records()[:100], "damaged or incomplete"),
        ("none.warc", b"WARC/1.0\r\n\r\n", "“none.warc”"),
        ("x.gz", b"\x1f\x8b\x08\x00junk", "of a kind that cannot be imported"),
        ("empty.html", b"", "is empty"),
        ("empty.md", b"  \n", "is empty"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_what_cannot_be_read_is_a_plain_sentence(
    sources: Sources, name: str, data: bytes, words: str
) -> None:
    (message,) = refusals(sources, data, name)
    assert words in message
    assert name in message


def test_names_that_lead_outside_are_left_out_and_the_others_read(sources: Sources) -> None:
    data = documents.zipped(
        {
            "../up.txt": "x",
            "/etc/root.txt": "x",
            "C:\\x.txt": "x",
            "a/../../b.txt": "x",
            "c.txt": "C",
        }
    )
    findings = list(sources.read_bytes(data, "a.zip"))
    assert [one.inside for one in findings if isinstance(one, Found)] == ["c.txt"]
    messages = [one.message for one in findings if isinstance(one, Failure)]
    assert len(messages) == 4
    assert all("names a place outside its archive" in message for message in messages)


def test_an_entry_that_unpacks_without_end_is_given_up_while_it_is_read() -> None:
    bomb = documents.zipped({"bomb.txt": bytes(60_000_000), "good.txt": "Good words."})
    assert len(bomb) < 100_000
    found = list(reading.articles_in(io.BytesIO(bomb), "a.zip", Format.PACKAGE, Budget()))
    assert isinstance(found[0], Rejected)
    assert (found[0].inside, found[0].reason) == ("bomb.txt", Reason.ENTRY_TOO_LARGE)
    assert len(found) == 2


def test_entries_packed_much_better_than_words_are_given_up_long_before_the_limit() -> None:
    words = b"The ministers met at the river and spoke. " * 400_000
    packed = documents.zipped({f"{i}.txt": words for i in range(3)})
    assert len(packed) < 300_000
    found = list(reading.articles_in(io.BytesIO(packed), "a.zip", Format.PACKAGE, Budget()))
    assert {one.reason for one in found if isinstance(one, Rejected)} == {Reason.ENTRY_TOO_LARGE}
    assert len(found) == 3


def test_archives_have_a_limit_for_all_that_they_unpack_to() -> None:
    data = documents.zipped({f"{i}.txt": bytes(1_000_000) for i in range(9)})
    budget = Budget(left=3_500_000)
    with pytest.raises(Refused) as caught:
        list(reading.articles_in(io.BytesIO(data), "a.zip", Format.PACKAGE, budget))
    assert caught.value.reason is Reason.LARGE_INSIDE


def test_archives_have_a_limit_of_entries_and_of_depth() -> None:
    many = documents.zipped({f"{i}.txt": "x" for i in range(9)})
    with pytest.raises(Refused) as caught:
        list(reading.articles_in(io.BytesIO(many), "a.zip", Format.PACKAGE, Budget(entries=5)))
    assert caught.value.reason is Reason.MANY_INSIDE
    nested = documents.zipped({"x.txt": "deep"})
    for _ in range(limits.DEEPEST + 1):
        nested = documents.zipped({"in.zip": nested})
    (entry,) = reading.articles_in(io.BytesIO(nested), "a.zip", Format.PACKAGE, Budget())
    assert isinstance(entry, Rejected)
    assert entry.reason is Reason.NESTED


def test_a_compressed_record_that_unpacks_without_end_is_given_up() -> None:
    packed = zlib.compressobj(wbits=31)
    page = packed.compress(bytes(60_000_000)) + packed.flush()
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + page
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
        b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(http)
    )
    data = record + http + b"\r\n\r\n" + documents.records()
    found = list(reading.articles_in(io.BytesIO(data), "a.warc", Format.WARC, Budget()))
    assert found[0] == Rejected("http://a.example/", Reason.ENTRY_TOO_LARGE, 20)
    assert len(found) == 2


def test_an_entry_with_a_wrong_checksum_is_left_out() -> None:
    data = bytearray(documents.zipped({"a.txt": "words", "b.txt": "more"}))
    place = data.index(b"PK\x03\x04") + 14
    central = data.index(b"PK\x01\x02") + 16
    data[place : place + 4] = data[central : central + 4] = b"\0\0\0\1"
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        entries = list(package.entries_of(archive, Budget(), 0))
    assert entries == [Rejected("a.txt", Reason.DAMAGED_ENTRY), ("b.txt", b"more")]


def test_a_document_of_too_many_pages_says_how_many_were_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pdf, "_MOST_PAGES", 2)
    found = pdf.read_pdf(documents.pdf(pages=5), "a.pdf", Budget())
    assert found.notices == (Notice(NoticeKind.PAGES_LEFT_OUT, "3"),)
    sentence = found_from(found, Path("a.pdf"), Format.PDF).notices[0]
    assert sentence == "It is too long for one article: its last 3 pages were left out."


def test_a_web_archive_that_is_cut_off_says_so() -> None:
    data = documents.records()
    last = data.rindex(documents.PARAGRAPHS[3].encode()[:40])
    found = list(reading.articles_in(io.BytesIO(data[:last]), "a.warc", Format.WARC, Budget()))
    assert isinstance(found[-1], Extracted)
    assert Notice(NoticeKind.CUT_OFF) in found[-1].notices
    whole = list(reading.articles_in(io.BytesIO(data), "a.warc", Format.WARC, Budget()))
    assert all(isinstance(one, Extracted) and not one.notices for one in whole)


def test_a_tag_with_thousands_of_attributes_loses_them_before_they_are_compared() -> None:
    many = " ".join(f"a{i}=1" for i in range(9000))
    markup = f"<html><body><p {many}>First words</p><p class=x>more words</p></body></html>"
    first, second = tree_of(markup).iter("p")
    assert (first.text, len(first.attrib)) == ("First words", 0)
    assert (second.text, dict(second.attrib)) == ("more words", {"class": "x"})
    data = f'<p title="{"long words " * 1500}">Some words</p>'
    assert len(tree_of(data).find(".//p").get("title")) == 11 * 1500


def test_a_page_of_very_many_elements_is_taken_whole_with_signs_of_life(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(page, "_MOST_ELEMENTS", 20)
    monkeypatch.setattr(page, "trunk_of", lambda _: pytest.fail("it would take minutes"))
    signs: list[int] = []
    found = page.read_page(documents.page(), "a.html", alive=lambda: signs.append(1))
    assert [notice.kind for notice in found.notices] == [NoticeKind.WHOLE_PAGE]
    assert all(words in found.text for words in (*documents.PARAGRAPHS, "Home", "3 comments"))
    assert found.hints.title == documents.TITLE
    assert len(signs) > 5


def test_pages_and_feeds_that_only_tell_of_entities_are_read(sources: Sources) -> None:
    told = (
        "<p>A document may say &lt;!DOCTYPE r [&lt;!ENTITY x 'y'&gt;]&gt;, wrote the engineer.</p>"
    )
    whole = documents.PAGE.replace("</article>", f"{told}</article>").encode()
    (one,) = sources.read_bytes(whole, "a.html")
    assert isinstance(one, Found)
    assert "<!ENTITY x" in one.draft.text
    written = b'<?xml version="1.0"?><!--' + b"x" * 9000 + b"-->" + documents.page()[15:]
    (one,) = sources.read_bytes(
        written.replace(b"<img", b"<img/").replace(b'(1)">', b'(1)"/>'), "a"
    )
    assert isinstance(one, Found)
    assert one.draft.title == documents.TITLE


def test_a_page_is_read_without_loading_or_running_anything(sources: Sources) -> None:
    (one,) = sources.read_bytes(documents.page(), "a.html")
    assert isinstance(one, Found)
    assert "Hidden words" not in one.draft.text
    assert "tracker.example" not in one.draft.text
    assert "alert(" not in one.draft.text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("report\u202egpj.txt", "report⟦U+202E⟧gpj.txt"),
        ("bell\x07.txt", "bell⟦U+0007⟧.txt"),
        ("two\nlines.txt", "two lines.txt"),
        ("שלום.txt", "שלום.txt"),
    ],
)
def test_names_that_deceive_are_written_out(name: str, shown: str) -> None:
    assert shown_name(Path(name)) == shown


@pytest.mark.skipif(os.name == "nt", reason="sparse files are made otherwise there")
@pytest.mark.parametrize("name", ["huge.html", "huge.pdf", "huge.zip", "huge.txt", "huge"])
def test_two_gigabytes_are_refused_before_they_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with Sources() as readers:
        (failure,) = readers.read([path])
    assert isinstance(failure, Failure)
    assert "is too large: 2000 MB" in failure.message


def test_every_reason_has_a_sentence() -> None:
    for reason in Reason:
        message = str(problem_of(reason, "a.zip", 20))
        assert "“a.zip”" in message
        assert message.endswith(".")
        assert "{" not in message


def test_the_hostile_files_of_others_do_no_harm(sources: Sources) -> None:
    folder = Path(os.environ.get("PARALLAX_ATTACKS", "/nonexistent"))
    if not folder.is_dir():
        pytest.skip("set PARALLAX_ATTACKS to a folder of hostile files")
    before = sys.getrecursionlimit()
    for path in sorted(folder.iterdir()):
        findings = list(sources.read_file(path))
        assert findings
        if path.suffix == ".xml":
            assert all(isinstance(one, Failure) for one in findings)
    assert sys.getrecursionlimit() == before


def test_a_link_within_an_archive_is_passed_over(sources: Sources) -> None:
    packed = io.BytesIO(documents.zipped({"a.txt": "The talks begin on Monday in the town."}))
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(packed, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    (found,) = sources.read_bytes(packed.getvalue(), "a.zip")
    assert found.inside == "a.txt"


@pytest.mark.parametrize("newspaper", [False, True])
def test_a_book_whose_chapters_are_not_in_it_is_no_article(
    sources: Sources, newspaper: bool
) -> None:
    with zipfile.ZipFile(io.BytesIO(documents.book(newspaper))) as whole:
        held = {name: whole.read(name).decode() for name in whole.namelist()}
    bare = {name: held[name] for name in held if not name.endswith("html")}
    assert "No article was found" in refusals(sources, documents.zipped(bare), "bare.epub")[0]

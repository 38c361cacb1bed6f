"""Old encodings, and text that was once read in the wrong one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from reader.core.article import BlockKind
from reader.ingest import Found, Sources, mended_found
from reader.ingest.charset import charset_of, declared

RUSSIAN = "Министры двух стран встретились во вторник в Женеве и договорились о новой встрече."
GERMAN = "Die Bundesregierung erklärte am Mittwoch, daß die Gespräche fortgeführt würden."
POLISH = "Prezydent powiedział w środę, że rozmowy będą kontynuowane w przyszłym tygodniu."


Read = Callable[..., Found]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    """Return what reads a file's bytes, in one process for all of them."""
    with Sources() as sources:

        def reading(data: bytes, name: str = "old.txt") -> Found:
            (one,) = sources.read_bytes(data, name)
            assert isinstance(one, Found)
            return one

        yield reading


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        ("Міністри двох країн зустрілися у вівторок в Женеві та домовилися.", "koi8_u"),
        (GERMAN, "cp1252"),
        ("Le président a déclaré que l’accord serait signé à Genève.", "cp1252"),
        ("¿Cuándo? El presidente dijo que mañana, en la próxima sesión.", "cp1252"),
        (POLISH, "cp1250"),
        ("Cumhurbaşkanı çarşamba günü görüşmelerin süreceğini söyledi.", "cp1254"),
        ("Ο πρόεδρος δήλωσε την Τετάρτη ότι οι συνομιλίες θα συνεχιστούν.", "cp1253"),
        ("大統領は水曜日に記者会見を開き、来週も協議を続けると述べた。", "shift_jis"),
        ("总统星期三在记者会上表示，下周将继续进行会谈。", "gb18030"),
    ],
)
def test_an_encoding_is_told_by_the_letters_and_said_to_be_a_guess(
    read: Read, text: str, encoding: str
) -> None:
    one = read(f"{text}\n".encode(encoding))
    assert one.draft.text == f"{text}\n"
    assert one.notices == (
        "Its encoding was guessed; compare names and accents with the original.",
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_decides(read: Read, encoding: str) -> None:
    one = read(RUSSIAN.encode(encoding))
    assert (one.draft.text, one.notices) == (RUSSIAN, ())


def test_utf8_that_was_cut_off_stays_utf8(read: Read) -> None:
    one = read(RUSSIAN.encode()[:-2])
    assert one.draft.text.startswith(RUSSIAN[:-2])
    assert one.notices


def test_a_page_is_read_in_the_encoding_it_declares(read: Read) -> None:
    page = f'<html><head><meta charset="windows-1251"><title>x</title></head><p>{RUSSIAN * 3}</p>'
    assert RUSSIAN in read(page.encode("cp1251"), "a.html").draft.text
    assert declared("ISO-8859-1") == "cp1252"
    assert declared("no such thing") is None


@pytest.mark.parametrize("said", ["utf-8", "iso-8859-1", "utf-16"])
@pytest.mark.parametrize("real", ["cp1251", "koi8_r", "iso8859_5"])
def test_a_page_that_declares_what_it_is_not_is_read_right(
    read: Read, said: str, real: str
) -> None:
    page = f'<html><head><meta charset="{said}"><title>x</title></head><p>{RUSSIAN * 3}</p>'
    one = read(page.encode(real), "a.html")
    assert RUSSIAN in one.draft.text
    assert one.notices


def test_a_stray_byte_does_not_make_utf8_anything_else(read: Read) -> None:
    page = f'<meta charset="utf-8"><title>x</title><p>{RUSSIAN * 3} \ufffd</p>'
    one = read(page.encode().replace("\ufffd".encode(), b"\xe9"), "a.html")
    assert RUSSIAN in one.draft.text
    assert one.notices


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "iso8859_2"),
        ("Źródła są wyczerpane, mówi świadek; następne będą później.", "iso8859_2"),
        (POLISH, "cp1250"),
        (GERMAN, "mac_roman"),
        ("Rettungskräfte suchten Dörfer, die der Fluss überspült hatte.", "mac_roman"),
        ("L’été à Genève, où l’on a parlé près du café.", "mac_roman"),
        (GERMAN, "cp1252"),
        ("L’été à Genève, où l’on a parlé près du café.", "cp1252"),
    ],
)
def test_latin_encodings_are_told_by_their_letters(read: Read, text: str, encoding: str) -> None:
    assert read(text.encode(encoding)).draft.text == text


def test_a_wrong_encoding_is_noticed_and_mended_when_asked(read: Read) -> None:
    right = "They don’t agree – not yet, she said.\n\nA second café’s paragraph."
    wrong = right.encode().decode("cp1252")
    one = read(wrong.encode())
    assert one.draft.text == wrong
    assert one.repair is not None
    assert (one.repair.before[:12], one.repair.after[:10]) == ("They donâ€™t", "They don’t")
    mended = mended_found(one).draft
    assert mended.text == right
    assert [mended.text[b.span.start : b.span.end] for b in mended.blocks] == right.split("\n\n")
    assert mended.source == one.draft.source


def test_one_broken_quote_is_enough_and_the_head_is_read_anew(read: Read) -> None:
    assert read("The mayor donâ€™t know.".encode()).repair is not None
    assert read("A long walk with JosÃ© in spring.".encode()).repair is not None
    one = read("Pier two opens\n\nBy JosÃ© Alvarez (AFP)\n\nIt opened on Monday.\n".encode())
    assert one.draft.byline == ""
    mended = mended_found(one)
    assert (mended.draft.byline, mended.draft.agencies) == ("José Alvarez (AFP)", "AFP")
    assert (mended.draft.title, mended.repair) == ("Pier two opens", None)


@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, POLISH, "Naïve café — “quoted” ’til ÂµM"])
def test_good_text_is_left_alone(read: Read, text: str) -> None:
    assert read(text.encode()).repair is None


JAPANESE = "大統領は水曜日に記者会見を開き、来週も協議を続けると述べた。" * 3


MAIL = """From: a@b.example
Message-ID: <1>
MIME-Version: 1.0
Subject: x
Content-Type: text/plain; charset=iso-2022-jp

"""


ARABIC = "عملت فرق الإنقاذ طوال الليل للوصول إلى القرى التي انقطعت بعد انهيار السد."


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6"])
def test_encodings_of_arabic_are_told(read: Read, encoding: str) -> None:
    assert read(ARABIC.encode(encoding)).draft.text == ARABIC


@pytest.mark.parametrize("encoding", ["iso8859_5", "mac_cyrillic"])
def test_other_alphabets_for_russian_are_told(read: Read, encoding: str) -> None:
    assert read(f"{RUSSIAN}\n".encode(encoding)).draft.text == f"{RUSSIAN}\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, f"{JAPANESE}\n{JAPANESE}\n"])
@pytest.mark.parametrize("name", ["old.txt", "old.html"])
def test_utf16_without_a_mark_is_told(read: Read, text: str, encoding: str, name: str) -> None:
    whole = f"<html><body><p>{text}</p></body></html>" if name.endswith("html") else text
    one = read(whole.encode(encoding), name)
    assert text.strip().split("\n")[0] in one.draft.text
    assert one.notices


@pytest.mark.parametrize(
    ("name", "head", "tail"),
    [
        ("a.txt", "", ""),
        ("a.html", "<html><meta charset='iso-2022-jp'><body><p>", "</p></body></html>"),
        ("b.html", "<html><body><p>", "</p></body></html>"),
        ("a.eml", MAIL, ""),
    ],
)  # fmt: skip
def test_ascii_with_turns_into_japanese_is_japanese(
    read: Read, name: str, head: str, tail: str
) -> None:
    data = head.encode() + JAPANESE.encode("iso2022_jp") + tail.encode()
    assert JAPANESE in read(data, name).draft.text


def test_what_a_header_says_of_the_encoding_counts() -> None:
    short = "Нет, сказал он."
    with Sources() as sources:
        for name, data in (("a.html", f"<p>{short} {short}</p>"), ("a.txt", short)):
            (one,) = sources.read_bytes(data.encode("koi8_r"), name, "KOI8-R")
            assert isinstance(one, Found)
            assert short in one.draft.text
            assert not any("guessed" in notice for notice in one.notices)
    assert charset_of("text/html; Charset='KOI8-R'; x=y") == "KOI8-R"
    assert charset_of("text/html") == ""


def test_a_letter_read_wrongly_makes_no_caption_of_a_paragraph(read: Read) -> None:
    words = "The two of them met in the cafÃ© at the river, he said, and stayed for hours"
    one = read(f"A title of some words\n\n{GERMAN}\n\n{words}\n\n{GERMAN}\n".encode())
    kinds = {one.draft.text[b.span.start : b.span.end]: b.kind for b in one.draft.blocks}
    assert kinds[words] is not BlockKind.CAPTION

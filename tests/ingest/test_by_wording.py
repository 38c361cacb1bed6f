"""What the words of a document make it, whatever its markup or its language says otherwise."""

from __future__ import annotations

import io
import zipfile

import pytest

from reader.core.article import BlockKind, Draft
from reader.core.times import PublicationKind
from reader.ingest import Found, Sources, dated, read_bytes
from reader.ingest.formats.document import read_fragment
from tests.ingest import documents

GERMAN = """

Der Hafen ist in der Nacht zum Freitag wegen einer Sturmflut geschlossen worden, hieß es am Morgen.

Die Deiche hielten stand, sagte ein Sprecher der Feuerwehr.
"""
SPANISH = """

El puerto fue cerrado dos veces por la tormenta, según informaron las autoridades del lugar.

Las defensas resistieron, dijo un portavoz de los bomberos.
"""


def read(text: str, name: str = "a.txt") -> Draft:
    return read_bytes(text.encode(), name)


@pytest.mark.parametrize(
    "text",
    [
        "<html> turns thirty\n\nThe tag is as old as the web.\n",
        "<!doctype html> is the first line\n\nof <b>every</b> page, she said.\n",
        "<?xml version='1.0'?> is how it begins.\n",
        "Message-ID: <1>\nReceived: by post\nSubject: A letter\n\nDear reader.\n",
    ],
)
def test_a_text_file_is_kept_word_for_word(text: str) -> None:
    assert read(text).text == text


def test_an_agency_below_a_standfirst_is_credited() -> None:
    lead = "FUKUI, Japan, Mar 3 (Reuters) - The operator stopped the reactor on Sunday, it said."
    found = read(f"Pump failure stops reactor\n\nNo radiation leaked\n\nBy Kai Mori\n\n{lead}\n")
    assert (found.agencies, found.dateline) == ("Reuters", "FUKUI, Japan, Mar 3 (Reuters)")


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ("Sturmflut legt Hafen lahm\n\nVon Jan Behr, 12. Januar 2022" + GERMAN, "Jan Behr"),
        ("Sturmflut legt Hafen lahm\n\nVon Jan Behr\n\nKiel, 12. Januar 2022" + GERMAN, "Jan Behr"),
        ("Sturmflut legt Hafen lahm\n\n12.01.2022, 14:30 Uhr" + GERMAN, ""),
        ("Cierra el puerto de Vigo\n\n12 de enero de 2022" + SPANISH, ""),
        ("Cierra el puerto de Vigo\n\nPor Ana Ruiz | 12 de enero de 2022" + SPANISH, "Ana Ruiz"),
    ],
)
def test_days_in_other_languages_are_read(head: str, byline: str) -> None:

    with Sources() as sources:
        (found,) = sources.read_bytes(head.encode(), "a.txt")
    assert isinstance(found, Found)
    draft = dated([found])[0].draft
    given = draft.publication
    assert given is not None
    assert (given.date.isoformat(), given.kind) == ("2022-01-12", PublicationKind.STATED)
    assert draft.byline == byline


def page(title: str, body: str) -> Draft:
    prose = "".join(
        f"<p>Paragraph {n} tells of the quarry, where slate was split by hand until the winter.</p>"
        for n in range(5)
    )
    return read(
        f"<html lang=en><head><title>{title}</title></head><body><article>{body}{prose}</article>",
        "a.html",
    )


def test_a_heading_says_more_than_a_short_title_of_the_tab() -> None:
    found = page("Quarry", "<h1>Last splitters put down their chisels</h1>")
    assert found.title == "Last splitters put down their chisels"
    named = page("Last splitters put down their chisels - The Post", "<h1>The Post</h1>")
    assert named.title == "Last splitters put down their chisels"


def test_what_a_page_never_shows_is_no_text() -> None:
    found = page("Quarry", "<h1>Quarry</h1><p hidden>UNSEEN</p><template><p>SPARE</p></template>")
    assert "UNSEEN" not in found.text
    assert "SPARE" not in found.text


def test_links_and_forms_of_pasted_markup_are_furniture() -> None:
    found = read_fragment(
        "<nav><a>Home</a> <a>Science</a></nav><h1>Ice core from the Alps</h1>"
        "<p>The core was cut in September and carried down by helicopter, she said on Sunday.</p>"
        "<h2>Related Topics</h2><ul><li>Bees in winter</li></ul><h2>Leave a Reply</h2>",
        "Pasted text",
    )
    told = {found.text[b.span.start : b.span.end]: b.kind for b in found.blocks}
    furniture = [text for text, kind in told.items() if kind is BlockKind.FURNITURE]
    assert furniture == ["Home Science", "Related Topics", "Bees in winter", "Leave a Reply"]
    assert told["Ice core from the Alps"] is BlockKind.TITLE


@pytest.mark.parametrize(
    "line",
    [
        "Pin it",
        "Laisser un commentaire",
        "Votre adresse e-mail ne sera pas publiée.",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert",
        "Tu dirección de correo electrónico no será publicada.",
        "A title that comes again",
    ],
)
def test_what_a_template_wrote_is_furniture(line: str) -> None:
    prose = "The council met on Thursday, and the mayor said that she would not comment on it."
    text = f"A title that comes again\n\n{prose}\n\n{line}\n\n{prose} So it was.\n"
    found = read(text)
    blocks = [b.kind for b in found.blocks if found.text[b.span.start : b.span.end] == line]
    assert blocks[-1] is BlockKind.FURNITURE


def test_a_title_by_its_style_counts_more_than_an_old_field() -> None:
    """The document has no table of styles: the name in the paragraph is all there is."""
    paragraph = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    body = paragraph.format("Title", "Ice core from the Alps") + paragraph.format("", "It is old.")
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(documents.word())) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                start, end = data.index(b"<w:body>") + 8, data.index(b"</w:body>")
                data = data[:start] + body.encode() + data[end:]
            if name != "word/styles.xml":
                new.writestr(name, data)
    assert read_bytes(made.getvalue(), "a.docx").title == "Ice core from the Alps"


UNSPACED = [
    (
        "市政府公布供水工程进展\n\n2023年5月4日\n\n",
        "新华社杭州5月4日电 市政府4日公布了供水工程的进展情况，预计今年年底前可以全面完工。",
        "负责人说，资金已经到位。",
        "他表示：“居民不必担心用水问题。”",
    ),
    (
        "港の再開は来週に\n\n2023年5月4日\n\n",
        "港湾当局は4日、嵐のため閉鎖していた港を来週にも再開すると発表した。復旧作業は順調だという。",
        "漁船の被害はなかった。",
        "担当者は「安全を第一に考えたい」と話した。",
    ),
    (
        "ท่าเรือเปิดอีกครั้งสัปดาห์หน้า\n\n",
        "การท่าเรือแจ้งว่าท่าเรือซึ่งปิดเพราะพายุจะเปิดให้บริการอีกครั้งในสัปดาห์หน้าหลังซ่อมแซมเสร็จ " * 2,
        "เจ้าหน้าที่กล่าวว่าไม่มีเรือประมงลำใดได้รับความเสียหายจากพายุ",
        "ชาวประมงหลายคนบอกว่าพวกเขาจะออกเรือทันทีที่ทำได้",
    ),
]


@pytest.mark.parametrize(("head", "first", "middle", "last"), UNSPACED, ids=["zh", "ja", "th"])
def test_a_text_without_spaces_between_words_keeps_its_paragraphs(
    head: str, first: str, middle: str, last: str
) -> None:
    found = read(f"{head}{first}\n\n{middle}\n\n{middle}\n\n{last}\n")
    body = [b for b in found.blocks if b.kind is BlockKind.PARAGRAPH]
    assert len(body) == 4
    assert found.text[body[-1].span.start :].strip() == last


def test_an_editor_below_a_text_without_spaces_is_still_furniture() -> None:
    head, first, middle, last = UNSPACED[0]
    found = read(f"{head}{first}\n\n{middle}\n\n{last}\n\n责任编辑：李四\n")
    assert found.blocks[-1].kind is BlockKind.FURNITURE


ENGLISH = """

The harbour will reopen on Monday after a week of storms, the port authority said in a statement.

Ships had waited outside the breakwater since Sunday, and two were running low on fuel.
"""


@pytest.mark.parametrize(
    ("page", "title", "signed", "body"),
    [
        (
            "Friday, May 19, 2023\nMenu",
            "Harbour to reopen after storms",
            "By Ana Ruiz\nMay 12, 2023 9:15 a.m. ET",
            ENGLISH,
        ),
        ("19 May 2023\n", "Harbour to reopen after a week of storms", "\n12 May 2023", ENGLISH),
        (
            "Freitag, 19. Mai 2023\n",
            "Sturmflut legt Hafen in der Nacht lahm",
            "\nVon Jan Behr\n\n12. Mai 2023, 9:15 Uhr",
            GERMAN,
        ),
    ],
)
def test_the_day_below_the_title_counts_more_than_that_of_the_page(
    page: str, title: str, signed: str, body: str
) -> None:
    found = read(f"{page}\n{title}\n{signed}{body}").publication
    assert found is not None
    assert (found.date.isoformat(), found.kind) == ("2023-05-12", PublicationKind.STATED)


def test_the_day_above_a_title_stands_where_only_a_change_is_told_below() -> None:
    head = "12. Mai 2023\n\nSturmflut legt Hafen in der Nacht lahm\n\nAktualisiert am 11.05.2023\n"
    found = read(head + GERMAN).publication
    assert found is not None
    assert found.date.isoformat() == "2023-05-12"


@pytest.mark.parametrize(
    "verdict",
    ["Our ruling: Half true", "Partly false", "Fazit: Stimmt nicht", "Висновок: неправда"],
)
def test_what_a_fact_check_finds_is_text(verdict: str) -> None:
    found = read(f"Did the harbour close for a year?{ENGLISH}\n{verdict}\n")
    assert found.blocks[-1].kind is BlockKind.PARAGRAPH

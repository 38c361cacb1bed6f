"""What is read from each format, from small documents made by hand."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import BlockKind
from reader.core.times import PublicationKind
from reader.ingest import Failure, Found, Sources, dated
from tests.ingest import documents

DAY = dt.date(2022, 1, 25)
OWN = {BlockKind.PARAGRAPH, BlockKind.QUOTE}


@pytest.fixture(scope="module")
def sources() -> Iterator[Sources]:
    with Sources() as readers:
        yield readers


def found(sources: Sources, data: bytes, name: str) -> list[Found]:
    findings = list(sources.read_bytes(data, name))
    failures = [one.message for one in findings if isinstance(one, Failure)]
    assert failures == []
    return [one for one in findings if isinstance(one, Found)]


def lines(one: Found) -> list[tuple[str, str]]:
    text = one.draft.text
    return [(str(b.kind), text[b.span.start : b.span.end]) for b in one.draft.blocks]


@pytest.mark.parametrize("name", [n for n in documents.DOCUMENTS if n != "report.rss"])
def test_every_format_gives_the_report_with_its_title(sources: Sources, name: str) -> None:
    (one,) = found(sources, documents.DOCUMENTS[name](), name)
    assert one.draft.title == documents.TITLE
    told = [text for kind, text in lines(one) if BlockKind(kind) in OWN]
    wanted = documents.PARAGRAPHS[:1] if name == "report.atom" else documents.PARAGRAPHS
    assert [text for text in told if text in documents.PARAGRAPHS] == list(wanted)
    kinds = {text: kind for kind, text in lines(one)}
    assert kinds.get(documents.TITLE, "title") == "title"
    assert kinds.get(documents.HEADING, "heading") == "heading"
    assert one.draft.language == "en"


@pytest.mark.parametrize("name", list(documents.DOCUMENTS))
def test_what_it_is_is_told_by_the_bytes(sources: Sources, name: str) -> None:
    wanted = [one.draft.title for one in found(sources, documents.DOCUMENTS[name](), name)]
    if name != "report.md":  # Markdown is text like any other but for its name
        again = found(sources, documents.DOCUMENTS[name](), "without an ending")
        assert [one.draft.title for one in again] == wanted


PAGE = [
    ("kicker", "Water"),
    ("title", documents.TITLE),
    ("paragraph", "After eleven dry days both sides want to talk again."),
    ("byline", f"By {documents.BYLINE}"),
    ("dateline", "25 January 2022"),
    ("caption", "The dam above the valley. Photo: Valley Post"),
    ("furniture", "Share"),
    ("furniture", "Tweet"),
    ("paragraph", documents.PARAGRAPHS[0]),
    ("paragraph", documents.PARAGRAPHS[1]),
    ("furniture", "Sign up for our weekly letter from the valley"),
    ("paragraph", documents.PARAGRAPHS[2]),
    ("heading", documents.HEADING),
    ("paragraph", documents.PARAGRAPHS[3]),
    ("furniture", "3 comments"),
    ("furniture", "I do not believe a word of this, said one reader of the page."),
    ("furniture", "© 2022 The Valley Post"),
    ("furniture", "Home"),
    ("furniture", "World"),
]


@pytest.mark.parametrize(
    "words",
    [
        '{\n "format": "parallax-library", "articles": []}',
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection"}',
        '{"export_date": "2024", "export_userid": "acct:a@b", "annotations": []}',
    ],
)
def test_annotations_and_libraries_are_no_articles(sources: Sources, words: str) -> None:
    (failure,) = sources.read_bytes(words.encode(), "it.json")
    assert isinstance(failure, Failure)
    assert "parallax annotate" in failure.message
    assert not isinstance(next(iter(sources.read_bytes(words.encode(), "it.txt"))), Failure)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("refs.ris", "\ufeffTY  - NEWS\nTI  - Talks fail\nER  - \n"),
        ("refs.txt", "TY  - NEWS\nTI  - Talks fail\nER  - \n"),
        ("refs.bib", "% from Zotero\n\n@article{roe2022,\n  title = {Talks fail}\n}\n"),
        (
            "refs.json",
            '[{"id": "1", "type": "article-newspaper", "container-title": "The Wire"}]',
        ),
    ],
)
def test_records_of_bibliographies_are_no_articles(
    sources: Sources, name: str, content: str
) -> None:
    (failure,) = sources.read_bytes(content.encode(), name)
    assert isinstance(failure, Failure)
    assert "parallax cite" in failure.message


@pytest.mark.parametrize("content", ["@reporter, who was there\n\nTalks fail.", "TY - a code\n"])
def test_what_only_looks_like_a_citation_is_an_article(sources: Sources, content: str) -> None:
    assert found(sources, content.encode(), "one.txt")


@pytest.mark.parametrize("name", ["report.html", "report.mht", "report.warc"])
def test_a_page_gives_what_stands_beside_the_article_in_its_place(
    sources: Sources, name: str
) -> None:
    (one,) = found(sources, documents.DOCUMENTS[name](), name)
    assert lines(one) == PAGE
    draft = one.draft
    assert (draft.outlet, draft.byline) == ("The Valley Post", documents.BYLINE)
    assert draft.address == "https://valley.example/news/river-talks?utm_source=feed"
    assert one.draft.subtitle == "After eleven dry days both sides want to talk again."
    assert one.draft.dateline == "25 January 2022"


def test_the_day_is_the_one_written_and_says_where(sources: Sources) -> None:
    (one,) = dated(found(sources, documents.page(), "a.html"))
    publication = one.draft.publication
    assert publication is not None
    assert (publication.date, publication.kind) == (DAY, PublicationKind.STATED)
    assert "datePublished" in publication.evidence
    tuesday = next(t for t in one.draft.times if one.draft.text[t.start : t.end] == "Tuesday")
    assert tuesday.value == "2022-01-25"


TWO_TIMES = (
    '<time class="updated" datetime="2022-02-01">x</time>'
    '<time class="published" datetime="2022-01-25">x</time>'
)
AS_IN_MAILS = (
    '<script type="application/ld+json">{"@type": "NewsArticle", '
    '"datePublished": "Tue, 25 Jan 2022 10:00:00 GMT"}</script>'
)
WRAPPED = (
    '<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", '
    '"datePublished": "2022-01-25"}\n//]]></script>'
)


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2022-01-25T09:00Z">', "", "2022-01-25"),
        ('<meta name="pubdate" content="20220125">', "", "2022-01-25"),
        ('<meta name="parsely-pub-date" content="2022-01-25T22:00:00Z">', "", "2022-01-25"),
        ('<meta name="dc.date.issued" content="25 January 2022">', "", "2022-01-25"),
        ('<link rel="canonical" href="https://a.example/2022/01/25/talks">', "", "2022-01-25"),
        ('<link rel="canonical" href="https://a.example/2022/jan/25/talks">', "", "2022-01-25"),
        ("", '<span itemprop="datePublished" content="2022-01-25">x</span>', "2022-01-25"),
        ("", '<time datetime="2022-01-25T10:00">Tuesday</time>', "2022-01-25"),
        ("", TWO_TIMES, "2022-01-25"),
        (AS_IN_MAILS, "", "2022-01-25"),
        (WRAPPED, "", "2022-01-25"),
        (WRAPPED.replace('"}', '" broken'), "", "2022-01-25"),
        ('<script type="application/ld+json">{"@type": broken</script>', "", ""),
        ('<meta property="article:published_time" content="2922-01-25">', "", ""),
    ],
)  # fmt: skip
def test_the_day_of_a_page_is_read_from_any_of_its_fields(
    sources: Sources, head: str, body: str, day: str
) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in documents.PARAGRAPHS)
    page = f"<html><head><title>x</title>{head}</head><body><article><h1>Talks</h1>{body}{text}"
    (one,) = found(sources, page.encode(), "a.html")
    publication = one.draft.publication
    assert (publication.date.isoformat() if publication else "") == day


def test_a_day_that_a_page_only_mentions_gives_way_to_what_the_text_reports() -> None:
    from reader.ingest.extracted import Extracted, Hints, StatedDate
    from reader.ingest.formats.kinds import Format
    from reader.ingest.found import found_from

    text = "Talks\n\nPublished: 5 May 2021\n\nThey met."
    hints = Hints(stated=StatedDate("2019-01-01", "page", "", sure=False))
    one = found_from(Extracted(text, (), hints, "text/html", b""), Path("a"), Format.PAGE)
    (with_date,) = dated([one])
    assert with_date.draft.publication is not None
    assert with_date.draft.publication.date == dt.date(2021, 5, 5)
    silent = found_from(Extracted("They met.", (), hints, "x", b""), Path("a"), Format.PAGE)
    (mentioned,) = dated([silent])
    assert mentioned.draft.publication is not None
    assert mentioned.draft.publication.kind is PublicationKind.INFERRED


def test_markdown_has_its_front_matter_lists_and_quotes(sources: Sources) -> None:
    (one,) = found(sources, documents.markdown(), "a.md")
    assert lines(one)[-3:] == [
        ("list item", "first point of it"),
        ("list item", "second point of it"),
        ("quote", documents.PARAGRAPHS[3]),
    ]
    assert (one.draft.byline, one.draft.address) == (documents.BYLINE, "https://valley.example/m")
    assert one.draft.publication is not None
    assert one.draft.publication.date == DAY


def test_word_has_its_styles(sources: Sources) -> None:
    (one,) = found(sources, documents.word(), "a.docx")
    assert ("caption", "The dam above the valley.") in lines(one)
    assert one.draft.byline == documents.BYLINE


def test_a_book_is_one_article_and_a_newspaper_several(sources: Sources) -> None:
    (one,) = found(sources, documents.book(), "a.epub")
    assert [text for kind, text in lines(one) if kind == "heading"] == [
        "The first chapter",
        documents.HEADING,
    ]
    several = found(sources, documents.book(newspaper=True), "a.epub")
    assert [one.draft.title for one in several] == ["The first chapter", documents.HEADING]
    assert {one.draft.outlet for one in several} == {documents.TITLE}
    assert len({one.draft.source.sha256 for one in several}) == 2


def test_a_mail_has_its_sender_its_day_and_what_is_attached(sources: Sources) -> None:
    attached = {"a.html": documents.page(), "b.jpg": b"\xff\xd8\xff", "c.txt": b"Words enough."}
    mail, page, text = found(sources, documents.mail(attached), "a.eml")
    assert (mail.draft.title, mail.draft.byline) == (documents.TITLE, documents.BYLINE)
    assert mail.draft.publication is not None
    assert mail.draft.publication.date == DAY
    assert (page.inside, lines(page)) == ("a.html", PAGE)
    assert (text.inside, text.draft.text) == ("c.txt", "Words enough.")


def test_a_feed_is_an_article_an_entry_each_with_bytes_of_its_own(sources: Sources) -> None:
    three = found(sources, documents.feed(), "a.rss")
    assert [one.draft.title for one in three] == [f"{documents.TITLE} {i}" for i in (1, 2, 3)]
    assert len({one.draft.source.sha256 for one in three}) == 3
    first = three[0].draft
    assert (first.outlet, first.byline) == ("The Valley Post", documents.BYLINE)
    assert first.address == "https://valley.example/1"
    assert first.publication is not None
    assert first.publication.date == DAY


@pytest.mark.parametrize("number", ["99999999", "x7fffffff", "1114112", "xD800"])
def test_a_sign_that_does_not_exist_costs_a_feed_nothing_else(
    sources: Sources, number: str
) -> None:
    data = documents.feed().replace(b"</description>", b" &#%s;</description>" % number.encode())
    assert len(found(sources, data, "a.xml")) == 3


def test_running_heads_and_numbers_of_pages_are_told_from_the_text(sources: Sources) -> None:
    body = [(11.0, 60.0, 700.0 - 14 * i, f"Line {i} goes on without an end") for i in range(6)]
    data = documents.pdf([(9.0, 60, 800, "The Valley Post, page 7"), *body, (9.0, 300, 40, "7")], 4)
    (one,) = found(sources, data, "a.pdf")
    assert [kind for kind, text in lines(one) if "Valley Post" in text] == ["furniture"]
    assert "7" not in [text for _, text in lines(one)]


def test_a_title_is_no_running_head_though_it_says_the_same(sources: Sources) -> None:
    def sheet(size: float) -> list[tuple[float, float, float, str]]:
        body = [(11.0, 60.0, 700.0 - 14 * i, f"Line {i} goes on without end") for i in range(9)]
        return [(size, 60, 800, "The River"), (14.0, 60, 770, "25 January 2022"), *body]

    (one,) = found(sources, documents.pdf(sheet(24.0)), "a.pdf")
    assert lines(one)[:2] == [("title", "The River"), ("dateline", "25 January 2022")]
    assert one.draft.title == "The River"


@pytest.mark.parametrize("step", [13.5, 20.0])
def test_byline_and_date_are_told_from_the_first_paragraph(sources: Sources, step: float) -> None:
    said = "The river rose again on Monday and the two towns met, said the mayor"
    head = ["By Jane Roe and Max Bauer", "4 May 2023", said, said, "of both."]
    body = [(11.0, 60.0, 740.0 - step * i, line) for i, line in enumerate(head)]
    made = "/CreationDate (D:20240101000000Z)"
    data = documents.pdf([(24.0, 60, 780, "The River"), *body], info=made)
    (one,) = dated(found(sources, data, "a.pdf"))
    assert lines(one) == [
        ("title", "The River"),
        ("byline", "By Jane Roe and Max Bauer"),
        ("dateline", "4 May 2023"),
        ("paragraph", f"{said} {said} of both."),
    ]
    assert one.draft.byline == "Jane Roe and Max Bauer"
    assert one.draft.publication is not None
    assert one.draft.publication.date == dt.date(2023, 5, 4)


def test_a_heading_is_told_from_the_line_above_whatever_the_scale(sources: Sources) -> None:
    """Qt sets fonts of 100 points and more, drawn small; no sign ends the rows it wraps."""
    rows = [(100, 700, "The river rose again on Monday,"), (100, 686, "said the mayor of both.")]
    rows += [(150, 660, "What next"), (100, 640, "Nobody knows, said the mayor of both towns.")]
    shown = [(f"{size} Tf 0.11 0 0 0.11 60 {top} Tm", words) for size, top, words in rows]
    stream = " ".join(f"BT /F1 {where} ({words} ) Tj ET" for where, words in shown)
    (one,) = found(sources, documents.pdf_of(stream.encode()), "a.pdf")
    assert [text for _, text in lines(one)] == [
        "The river rose again on Monday, said the mayor of both.",
        "What next",
        "Nobody knows, said the mayor of both towns.",
    ]


def test_words_cut_at_the_end_of_a_line_are_put_together(sources: Sources) -> None:
    cut = [(11.0, 60.0, 700.0, "The two sides want an agree-"), (11.0, 60.0, 686.0, "ment soon.")]
    (one,) = found(sources, documents.pdf(cut), "a.pdf")
    assert one.draft.text == "The two sides want an agreement soon."


@pytest.mark.parametrize(
    "said", ["author: [Jane Roe, 'Max Bauer']", "authors:\n  - Jane Roe\n  - Max Bauer"]
)
def test_lists_of_authors_in_front_matter_are_read(sources: Sources, said: str) -> None:
    data = f"---\ntitle: Talks\n{said}\n---\n\nThey talked and went home.\n".encode()
    (one,) = found(sources, data, "a.md")
    assert (one.draft.title, one.draft.byline) == ("Talks", "Jane Roe, Max Bauer")


def test_all_authors_of_a_book_are_named(sources: Sources) -> None:
    creators = f"{documents.BYLINE}</dc:creator><dc:creator>Max Bauer"
    (one,) = found(sources, documents.book(by=creators), "a.epub")
    assert one.draft.byline == f"{documents.BYLINE}, Max Bauer"


def test_titles_that_turn_the_way_they_are_read_are_put_straight(sources: Sources) -> None:
    page = documents.page().decode().replace("</title>", "\u202egnp.exe</title>")
    page = page.replace("The Valley Post", "Evil\u202eterces")
    one = sources.read_bytes(page.encode(), "a.html")
    (found_,) = one
    assert isinstance(found_, Found)
    assert "\u202e" not in found_.draft.title + found_.draft.outlet
    assert found_.draft.outlet == "Evilterces"


def test_a_gallery_is_its_title_and_captions(sources: Sources) -> None:
    shown = "The harbour at dawn on the {n}th day of the flood"
    items = "".join(
        f'<li class="item"><figure><img src="{n}.jpg"><figcaption class="gallery__caption">'
        f"{shown.format(n=n)}</figcaption></figure></li>"
        for n in range(4, 8)
    )
    page = f"<html><body><h1>The flood in pictures</h1><ul>{items}</ul></body></html>"
    (one,) = found(sources, page.encode(), "a.html")
    assert lines(one) == [
        ("title", "The flood in pictures"),
        *(("caption", shown.format(n=n)) for n in range(4, 8)),
    ]


def test_rich_text_that_was_pasted_is_taken_whole(sources: Sources) -> None:
    one = sources.read_fragment(
        "<html><body><!--StartFragment--><h2>Talks</h2><p>They <b>met</b>.<br>Twice.</p>"
        "<ul><li>one</li><li>two</li></ul><!--EndFragment--><p>not chosen</p></body></html>",
        "Pasted",
    )
    assert isinstance(one, Found)
    assert one.draft.text == "Talks\n\nThey met.\nTwice.\n\none\ntwo"
    assert [kind for kind, _ in lines(one)] == [
        "title", "paragraph", "paragraph", "list item", "list item",
    ]  # fmt: skip


def test_an_archive_gives_what_it_holds_by_its_place(sources: Sources) -> None:
    inner = documents.zipped({"deep/c.txt": "Third text."})
    entries: dict[str, bytes | str] = {
        "a.txt": "First text.",
        "page.html": documents.page(),
        "page_files/ad.html": documents.page(),
        ".hidden/b.txt": "no",
        "__MACOSX/a.txt": "no",
        "picture.png": b"\x89PNG",
        "inner.zip": inner,
    }
    several = found(sources, documents.zipped(entries), "all.zip")
    assert [one.inside for one in several] == ["a.txt", "page.html", "inner.zip/deep/c.txt"]
    assert several[2].draft.source.name == "all.zip/inner.zip/deep/c.txt"
    assert several[0].draft.source.data == b"First text."


def test_a_web_archive_gives_the_pages_it_was_made_for(sources: Sources) -> None:
    other = documents.PAGE.replace("river", "harbour").encode()
    records = documents.records(
        {"https://a.example/1": documents.page(), "https://b.example": other}
    )
    assert len(found(sources, records, "a.warc")) == 2
    pages = '{"format": "json-pages-1.0"}\n{"url": "https://a.example/1"}\nbroken\n'
    package: dict[str, bytes | str] = {
        "datapackage.json": "{}",
        "archive/data.warc": records,
        "pages/pages.jsonl": pages,
    }
    (one,) = found(sources, documents.zipped(package), "a.wacz")
    assert one.inside == "https://a.example/1"


def test_a_page_saved_with_its_folder_is_one_article(sources: Sources, tmp_path: Path) -> None:
    (tmp_path / "talks.html").write_bytes(documents.page())
    beside = tmp_path / "talks_files"
    beside.mkdir()
    (beside / "frame.html").write_bytes(documents.page())
    apart = tmp_path / "other_files"
    apart.mkdir()
    (apart / "note.txt").write_text("A text of its own.")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    names = [one.path.name for one in sources.read([tmp_path])]
    assert names == ["note.txt", "talks.html"]


@pytest.mark.parametrize(
    ("tab", "shown", "title"),
    [
        ("Talks resume | The Valley Post", "Talks resume", "Talks resume"),
        ("The Valley Post - Talks resume at the river", "", "Talks resume at the river"),
        ("Mozilla - Encyclopedia", "Mozilla", "Mozilla"),
        ("Talks resume at the river · V8", "V8", "Talks resume at the river"),
        ("Talks resume at the river", "Talks resume at the long river", None),
        ("", "Talks resume", "Talks resume"),
        ("", "", "a.html"),
    ],
)
def test_the_title_is_the_one_shown_not_the_site(
    sources: Sources, tab: str, shown: str, title: str | None
) -> None:
    heading = f"<h1>{shown}</h1>" if shown else ""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in documents.PARAGRAPHS)
    page = (
        f"<html><head><title>{tab}</title></head><body><main>{heading}{text}</main></body></html>"
    )
    (one,) = found(sources, page.encode(), "a.html")
    if title == "a.html":
        title = one.draft.title  # its first words stand in
        assert documents.PARAGRAPHS[0].startswith(title.rstrip("…"))
    assert one.draft.title == (title or shown)


_CORE = (
    '<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Jane Roe</dc:creator>'
    "<dcterms:created>2022-01-25T10:00:00Z</dcterms:created></cp:coreProperties>"
)
_INFO = "/Author (Jane Roe) /CreationDate (D:20220125120000+01'00')"


def _made(name: str) -> bytes:
    """Return a document whose fields, and nothing else, say who made it and when."""
    if name == "a.pdf":
        return documents.pdf([(11, 72, 700, "They talked and went home.")], info=_INFO)
    with zipfile.ZipFile(io.BytesIO(documents.word())) as package:
        entries: dict[str, str | bytes] = {n: package.read(n) for n in package.namelist()}
    return documents.zipped({**entries, "docProps/core.xml": _CORE})


@pytest.mark.parametrize(
    ("name", "field"), [("a.docx", "dcterms:created"), ("a.pdf", "CreationDate")]
)
def test_when_a_file_was_made_is_evidence_but_no_statement(
    sources: Sources, name: str, field: str
) -> None:
    (one,) = dated(found(sources, _made(name), name))
    assert one.draft.byline == "Jane Roe"
    publication = one.draft.publication
    assert publication is not None
    assert (publication.date, publication.kind) == (DAY, PublicationKind.INFERRED)
    assert publication.earliest < DAY < publication.latest
    assert field in publication.evidence
    told = replace(one.draft, text=f"Talks\n\nPublished: 5 May 2021\n\n{one.draft.text}")
    (said,) = dated([replace(one, draft=replace(told, publication=None))])
    assert said.draft.publication is not None
    assert said.draft.publication.date == dt.date(2021, 5, 5)


def test_share_bars_and_links_that_the_page_puts_in_lists_are_furniture(sources: Sources) -> None:
    own = "<ul><li>Twelve villages get water</li><li>941 comments</li><li>Tweet</li></ul>"
    markup = documents.PAGE.replace("</article>", f"{own}<p>From the section Water</p></article>")
    (one,) = found(sources, markup.encode(), "a.html")
    kinds = {text: kind for kind, text in lines(one)}
    assert kinds["Twelve villages get water"] == "list item"
    assert kinds["941 comments"] == kinds["Tweet"] == "furniture"
    assert kinds["From the section Water"] == "furniture"

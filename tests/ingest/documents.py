"""Small documents of every format, made here from nothing, all with the same invented report."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from email.message import EmailMessage

TITLE = "Ministers agree on a date for the river talks"
BYLINE = "Jane Roe"
HEADING = "What comes next"
PARAGRAPHS = tuple(
    " ".join(text.split())
    for text in """
The two governments said on Tuesday that their ministers would meet within a month to settle who
may draw water from the river, and how much of it in a dry year.

A spokeswoman for the northern side told reporters in the capital that the offer was serious,
and that engineers had been asked to measure the flow at three places.

The southern side had called off an earlier meeting in December, when the dam was closed for
repairs and the fields below it stayed dry for eleven days.

Farmers on both banks have waited for an agreement since 1994, when the last one ran out and was
not renewed because nobody could agree on the price of a measuring station.
""".strip().split("\n\n")
)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} | The Valley Post</title>
<link rel="canonical" href="https://valley.example/news/river-talks?utm_source=feed">
<meta property="og:site_name" content="The Valley Post">
<script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [
 {{"@type": "WebSite", "name": "The Valley Post"}},
 {{"@type": ["NewsArticle"], "headline": "{TITLE}", "datePublished": "2022-01-25T23:30:00-05:00",
  "dateModified": "2022-01-27", "author": [{{"@type": "Person", "name": "{BYLINE}"}}],
  "publisher": {{"@type": "Organization", "name": "The Valley Post"}}}}]}}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article><header><p class="kicker">Water</p><h1>{TITLE}</h1>
<p class="standfirst">After eleven dry days both sides want to talk again.</p>
<div class="byline">By <a rel="author" href="/jane">{BYLINE}</a></div>
<time datetime="2022-01-25T23:30:00-05:00">25 January 2022</time>
<ul class="share"><li>Share</li><li>Tweet</li></ul></header>
<figure><img src="http://tracker.example/x.png" onerror="alert(1)">
<figcaption>The dam above the valley. Photo: Valley Post</figcaption></figure>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>
<div class="newsletter">Sign up for our weekly letter from the valley</div>
<p>{PARAGRAPHS[2]}</p><h2>{HEADING}</h2><p>{PARAGRAPHS[3]}</p>
<p style="display:none">Hidden words that nobody can see on the page at all.</p>
</article>
<section class="comments" id="comments"><h3>3 comments</h3>
<p>I do not believe a word of this, said one reader of the page.</p></section></main>
<footer>© 2022 The Valley Post</footer></body></html>"""


def page() -> bytes:
    return PAGE.encode()


def web_archive() -> bytes:
    head = (
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://valley.example/a\r\n"
        "Subject: page\r\nDate: Tue, 1 Feb 2022 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="----edge"\r\n\r\n'
        "------edge\r\nContent-Type: text/html\r\nContent-ID: <frame>\r\n"
        "Content-Transfer-Encoding: binary\r\nContent-Location: https://valley.example/a\r\n\r\n"
    )
    rest = (
        "\r\n------edge\r\nContent-Type: text/html\r\nContent-Location: cid:ad\r\n\r\n"
        "<html><body>Buy now</body></html>\r\n------edge--\r\n"
    )
    return head.encode() + page() + rest.encode()


def markdown() -> bytes:
    body = "\n\n".join(PARAGRAPHS[:3])
    return (
        f"---\ntitle: {TITLE}\nauthor: {BYLINE}\ndate: 2022-01-25\nurl: https://valley.example/m\n"
        f"---\n\n{body}\n\n## {HEADING}\n\n- first *point* of it\n- second point of it\n\n"
        f"> {PARAGRAPHS[3]}\n"
    ).encode()


def zipped(entries: Mapping[str, bytes | str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in entries.items():
            package.writestr(name, data)
    return file.getvalue()


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _styled(style: str, text: str) -> str:
    chosen = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{chosen}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word(extra: str = "") -> bytes:
    names = {"Title": "Title", "Heading1": "heading 1", "Caption": "caption"}
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in names.items()
    )
    body = (
        _styled("Title", TITLE)
        + "".join(_styled("", text) for text in PARAGRAPHS[:3])
        + _styled("Caption", "The dam above the valley.")
        + _styled("Heading1", HEADING)
        + _styled("", PARAGRAPHS[3])
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{kind}.styles+xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{relation}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r1" Type="{relation}/styles" Target="styles.xml"/></Relationships>',
            "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
            "word/document.xml": f"{extra}<w:document {_W}><w:body>{body}</w:body></w:document>",
            "docProps/core.xml": '<cp:coreProperties xmlns:cp="urn:x" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{BYLINE}</dc:creator>'
            "</cp:coreProperties>",
        }
    )


def book(newspaper: bool = False, locked: bool = False, by: str = BYLINE) -> bytes:
    extra = '<meta name="calibre:publication_type" content="periodical:x:y"/>' if newspaper else ""
    chapter = "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>{}</h1>{}</body></html>"
    paragraphs = [f"<p>{text}</p>" for text in PARAGRAPHS]
    entries: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:'
        'container"><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
        "O/b.opf": '<package xmlns="http://www.idpf.org/2007/opf"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{TITLE}</dc:title>'
        f"<dc:creator>{by}</dc:creator><dc:date>2022-01-25</dc:date>"
        f"<dc:language>en</dc:language>{extra}</metadata><manifest>"
        '<item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
        "O/n.xhtml": chapter.format("Contents", "<p>The list of chapters</p>"),
        "O/a b.xhtml": chapter.format("The first chapter", "".join(paragraphs[:2])),
        "O/b.xhtml": chapter.format(HEADING, "".join(paragraphs[2:])),
    }
    if locked:
        entries["META-INF/encryption.xml"] = (
            '<encryption><EncryptedData><EncryptionMethod Algorithm="urn:drm"/></EncryptedData>'
            "</encryption>"
        )
    return zipped(entries)


def mail(attached: Mapping[str, bytes] | None = None) -> bytes:
    message = EmailMessage()
    message["From"] = f"{BYLINE} <jane@valley.example>"
    message["To"] = "desk@valley.example"
    message["Subject"] = f"Fwd: {TITLE}"
    message["Date"] = "Tue, 25 Jan 2022 18:04:05 +0100"
    message["Message-ID"] = "<1@valley.example>"
    message.set_content("\n\n".join(PARAGRAPHS) + "\n")
    for name, data in (attached or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def feed() -> bytes:
    items = "".join(
        f"<item><title>{TITLE} {i}</title><link>https://valley.example/{i}</link>"
        f"<author>x@valley.example ({BYLINE})</author><pubDate>Tue, 25 Jan 2022 18:0{i}:00 GMT"
        f"</pubDate><description><![CDATA[<p>{text}</p><p>And more of it.</p>]]></description>"
        "</item>"
        for i, text in enumerate(PARAGRAPHS[:3], 1)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>The Valley Post</title><language>en-gb</language>{items}</channel></rss>"
    ).encode()


def atom() -> bytes:
    return (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Valley Post'
        f"</title><entry><title>{TITLE}</title><link href='https://valley.example/1'/>"
        "<published>2022-01-25T18:00:00Z</published><content type='html'>"
        f"&lt;p&gt;{PARAGRAPHS[0]}&lt;/p&gt;</content></entry></feed>"
    ).encode()


def records(pages: Mapping[str, bytes] | None = None) -> bytes:
    found = b""
    for address, data in (pages or {"https://valley.example/a": page()}).items():
        http = (
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + str(len(data)).encode()
            + b"\r\n\r\n"
            + data
        )
        found += (
            (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
                "WARC-Date: 2022-02-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                "Content-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(http)}\r\n\r\n"
            ).encode()
            + http
            + b"\r\n\r\n"
        )
    return found


def pdf(
    lines: Sequence[tuple[float, float, float, str]] | None = None, pages: int = 1, info: str = ""
) -> bytes:
    """Return a PDF of lines given as size, left, top and words, the same on every page.

    `info` are the entries of its document information dictionary.
    """
    shown = _set_lines() if lines is None else lines
    stream = "".join(
        f"BT /F1 {size} Tf {left} {top} Td ({text}) Tj ET\n" for size, left, top, text in shown
    ).encode("cp1252", "replace")
    return pdf_of(stream, pages, info)


def pdf_of(stream: bytes, pages: int = 1, info: str = "") -> bytes:
    """Return a PDF whose pages all draw what `stream` says."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for i in range(pages):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R"
            + f" >> >> /Contents {5 + 2 * i} 0 R >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n" % len(stream) + stream + b"endstream")
    objects.append(f"<< {info} >>".encode())
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    data += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(objects),
        start,
    )
    return data


def _set_lines() -> list[tuple[float, float, float, str]]:
    """Return the report as a typesetter lays it out: 80 letters a line, paragraphs apart."""
    import textwrap

    lines = [(20.0, 60.0, 780.0, TITLE)]
    top = 740.0
    for i, text in enumerate(PARAGRAPHS):
        if i == 3:
            lines.append((14.0, 60.0, top, HEADING))
            top -= 24
        for line in textwrap.wrap(text, 80):
            lines.append((11.0, 60.0, top, line))
            top -= 14
        top -= 12
    return lines


DOCUMENTS: Mapping[str, Callable[[], bytes]] = {
    "report.html": page,
    "report.mht": web_archive,
    "report.md": markdown,
    "report.docx": word,
    "report.epub": book,
    "report.eml": mail,
    "report.rss": feed,
    "report.atom": atom,
    "report.warc": records,
    "report.pdf": pdf,
}

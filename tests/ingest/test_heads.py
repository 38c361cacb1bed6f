"""Heads and ends of articles: mastheads, slogans, decks, and what they tell of the outlet."""

from __future__ import annotations

import pytest

from reader.ingest import read_bytes

TITLE = "Harbour to reopen after a week of storms"
BODY = (
    "The harbour will reopen on Thursday after a week of storms, the port authority said.\n\n"
    "Ships had waited outside the breakwater since Sunday, and two were running low on fuel.\n"
)

# the lines of the head, as kind and text; the outlet, the byline
HEADS = [
    (
        ["title", TITLE, "dateline", "Jersey Evening Post | 2 November 2023"],
        "Jersey Evening Post",
        "",
    ),
    (
        ["dateline", "Jersey Evening Post | 2 November 2023", "title", TITLE],
        "Jersey Evening Post",
        "",
    ),
    (
        ["title", TITLE, "dateline", "Jersey Evening Post, 2 November 2023"],
        "Jersey Evening Post",
        "",
    ),
    (["kicker", "BBC News", "title", TITLE, "dateline", "2 November 2023"], "BBC News", ""),
    (["title", TITLE, "byline", "BBC News", "dateline", "2 November 2023"], "BBC News", ""),
    (
        ["title", TITLE, "byline", "By Jane Doe", "byline", "The Daily Example"],
        "The Daily Example",
        "Jane Doe",
    ),
    (
        ["title", TITLE, "byline", "By Jane Doe, The Daily Example"],
        "The Daily Example",
        "Jane Doe, The Daily Example",
    ),
    (
        ["title", TITLE, "byline", "By Jane Doe", "byline", "Reporting from Washington"],
        "",
        "Jane Doe",
    ),
    (
        ["title", TITLE, "byline", "Jane Doe, reporting from Geneva"],
        "",
        "Jane Doe, reporting from Geneva",
    ),
    (["title", TITLE, "byline", "By Jane Doe", "furniture", "SKIP ADVERTISEMENT"], "", "Jane Doe"),
    (
        ["furniture", "The Harbour Times - Independent news since 1921", "title", TITLE],
        "The Harbour Times",
        "",
    ),
    (["furniture", "Your trusted source for local news", "title", TITLE], "", ""),
    (
        ["title", TITLE, "byline", "By Jane Doe", "byline", "HARBOUR HERALD"],
        "HARBOUR HERALD",
        "Jane Doe",
    ),
    (["title", TITLE, "byline", "Daily Courier Reporter"], "Daily Courier", ""),
    (["title", TITLE, "dateline", "Neue Rundschau, 4. Mai 2022, 18:12 Uhr"], "Neue Rundschau", ""),
    (
        [
            "title",
            TITLE,
            "dateline",
            "Northern Wire (NTB, Reuters) - Published 16 March 2023 08:15 CET",
        ],
        "Northern Wire",
        "",
    ),
    (["kicker", "WORLD NEWS", "title", TITLE, "dateline", "2 November 2023"], "", ""),
    (["title", "Opinion: " + TITLE, "byline", "By Jane Doe"], "", "Jane Doe"),
    (["title", TITLE, "byline", "Analysis: Jane Doe"], "", "Jane Doe"),
    (
        ["title", TITLE, "dateline", "Posted on May 2, 2022", "furniture", "in News | 3 Comments"],
        "",
        "",
    ),
    (
        ["kicker", "Harbour Times", "furniture", "News you can trust", "title", TITLE],
        "Harbour Times",
        "",
    ),
    (
        [
            "title",
            "Harbour reopens",
            "paragraph",
            (
                "Ships return to the port after a week of storms that kept two hundred of them out "
                "at sea and the town without fresh fruit"
            ),
            "byline",
            "By Jane Doe",
        ],
        "",
        "Jane Doe",
    ),
    (["kicker", "Harbour storms", "title", "Ships return to the port after a week"], "", ""),
    (
        ["kicker", "Le Courrier du Fleuve", "kicker", "Société", "title", TITLE],
        "Le Courrier du Fleuve",
        "",
    ),
    (
        ["kicker", "El Faro del Río", "kicker", "MUNDO | Puertos", "title", TITLE],
        "El Faro del Río",
        "",
    ),
    (
        ["title", TITLE, "byline", "LUCÍA ORTEGA", "dateline", "Lieja - 12 FEB 2022 - 18:04 CET"],
        "",
        "LUCÍA ORTEGA",
    ),
    (
        [
            "title",
            "Гавань відкриють після тижня штормів",
            "dateline",
            "Українська хвиля, 12 лютого 2022, 18:04",
            "byline",
            "Ольга Коваленко",
        ],
        "Українська хвиля",
        "Ольга Коваленко",
    ),
    (["title", TITLE, "dateline", "New Haven, 2 May 2022"], "", ""),
    (["title", TITLE, "byline", "Interview by Jane Doe"], "", "Jane Doe"),
    (
        ["kicker", "MINISTRY OF TRANSPORT OF BELVANIA", "title", TITLE],
        "MINISTRY OF TRANSPORT OF BELVANIA",
        "",
    ),
    (["title", "MINISTRY DENIES ALL CLAIMS", "dateline", "2 May 2022"], "", ""),
    (["furniture", "Subscribe | Log in", "title", TITLE], "", ""),
]


@pytest.mark.parametrize(("lines", "outlet", "byline"), HEADS)
def test_a_head(lines: list[str], outlet: str, byline: str) -> None:
    kinds, texts = lines[::2], lines[1::2]
    draft = read_bytes("\n\n".join([*texts, BODY]).encode(), "a.txt")
    found = [str(block.kind) for block in draft.blocks[: len(kinds)]]
    assert found == kinds
    assert draft.title == texts[kinds.index("title")]
    assert (draft.outlet, draft.byline) == (outlet, byline)


def test_the_number_of_an_agencys_report_says_its_day() -> None:
    end = "© dpa-infocom, dpa:220212-99-098765/2"
    body = "Der Hafen wird am Montag wieder geöffnet. Das teilte die Verwaltung am Samstag mit."
    draft = read_bytes(
        f"Hafen öffnet\n\nKiel (dpa) - {body}\n\n{body}\n\n{end}\n".encode(), "a.txt"
    )
    assert draft.publication is not None
    assert draft.publication.date.isoformat() == "2022-02-12"


@pytest.mark.parametrize(
    "title", ["Independent news sites blocked", "Your vote", "Local news matters, ministers say"]
)
def test_a_title_that_resembles_a_slogan_stays_the_title(title: str) -> None:
    assert read_bytes(f"{title}\n\nBy Jane Doe\n\n{BODY}".encode(), "a.txt").title == title


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (f"{TITLE} | Harbour News", TITLE),
        (f"{TITLE} - BBC News", TITLE),
        (f"{TITLE} | Jane Doe", f"{TITLE} | Jane Doe"),
        ("Pilots quarrel with BBC News", "Pilots quarrel with BBC News"),
    ],
)
def test_the_site_is_no_part_of_the_title(title: str, shown: str) -> None:
    draft = read_bytes(f"{title}\n\nBBC News, 3 May 2022\n\n{BODY}".encode(), "a.txt")
    assert draft.title == shown


# the last lines of an article, and its outlet
ENDS = [
    ("© 2024 Example Media", "Example Media"),
    ("Jane Doe, reporting for Harbour Radio, saw the ships.", "Harbour Radio"),
    ("Harbour Radio’s Jane Doe reports from the quay.", "Harbour Radio"),
    ("The BBC’s Jane Doe reports from the quay.", "BBC"),
    ("Harbour Radio correspondent Jane Doe reports from the quay.", "Harbour Radio"),
    ("Reuters’ Jane Doe, reporting from Geneva, saw the ships.", ""),
    ("By Jane Doe\n\nJane Doe is a correspondent for The Harbour Times.", "The Harbour Times"),
    ("A pilot is a reader of The Harbour Times and will not sail, she said there.", ""),
    ("https://www.bbc.co.uk/news/world-1", "BBC News"),
    ("https://www.notbbc.co.uk/news/world-1", ""),
    ("https://www.un.org/report", ""),
    ("It was rough, she told CNN.\n\njm/kl (dpa, AFP)", ""),
    ("It was rough, she told The Harbour Times on Monday.", ""),
]


@pytest.mark.parametrize(("end", "outlet"), ENDS)
def test_an_end(end: str, outlet: str) -> None:
    assert read_bytes(f"{TITLE}\n\n{BODY}\n{end}\n".encode(), "a.txt").outlet == outlet


@pytest.mark.parametrize(
    "said",
    [
        "GMT+2 Updated a year ago", "Updated a year ago", "vor 3 Stunden", "il y a 2 heures",
        "2 години тому", "2 часа назад", "hace un día", "منذ 3 ساعات",
    ],
)  # fmt: skip
def test_how_long_ago_it_was_is_no_paragraph(said: str) -> None:
    draft = read_bytes(f"{TITLE}\n\nBy Jane Roe\n\n{said}\n\n{BODY}".encode(), "a.txt")
    kinds = {draft.text[b.span.start : b.span.end]: b.kind.value for b in draft.blocks}
    assert kinds[said] == "dateline"


@pytest.mark.parametrize("byline", ["كتب: أحمد سالم", "بقلم أحمد سالم", "إعداد: أحمد سالم"])
def test_arabic_bylines_name_their_authors(byline: str) -> None:
    body = (
        "وقال مسؤولون إن الخزان كان يمتلئ منذ ثلاثة أسابيع وإن تحذيرات أرسلت إلى المنطقة مرتين.\n"
    )
    text = f"فرق الإنقاذ تصل إلى القرى المعزولة\n\n{byline}\n\n3 مايو 2024\n\n{body * 3}"
    assert read_bytes(text.encode(), "a.txt").byline == "أحمد سالم"


@pytest.mark.parametrize("again", ["", f"{TITLE}\n\n"])
def test_a_mail_copied_with_its_head_is_called_by_its_subject(again: str) -> None:
    head = f"From: Alerts <alerts@example.org>\nSubject: {TITLE}\nDate: 6 May 2022\n\n"
    draft = read_bytes(f"{head}{again}{BODY}".encode(), "a.txt")
    assert draft.title == TITLE
    assert draft.publication is not None
    assert draft.publication.date.isoformat() == "2022-05-06"
    shown = [draft.text[b.span.start : b.span.end] for b in draft.blocks if b.kind == "paragraph"]
    assert shown == BODY.strip().split("\n\n")


# What papers of several countries have at their heads: the lines, the title, the byline, the day.
COUNTRIES = [
    (["Press Release No. 44/2022", TITLE, "8 March 2022"], "", "2022-03-08"),
    (["Pressemitteilung Nr. 12", TITLE, "8. März 2022"], "", None),
    (["View this email in your browser", TITLE, "8 March 2022"], "", "2022-03-08"),
    ([TITLE, "Door onze correspondent Jan Smit", "8 maart 2022"], None, None),
    ([TITLE, "Door Jan Smit", "8 maart 2022", "Leestijd 2 minuten"], "Jan Smit", None),
    ([TITLE, "Di Anna Bruno", "8 marzo 2022"], "Anna Bruno", None),
    ([TITLE, "Por Ana Souza", "08/03/2022 15h30 Atualizado há um ano"], "Ana Souza", None),
    ([TITLE, "8 March 2022", "Jane Roe (now); John Doe (earlier)"], None, "2022-03-08"),
]


@pytest.mark.parametrize(("lines", "byline", "day"), COUNTRIES)
def test_heads_of_several_countries(lines: list[str], byline: str | None, day: str | None) -> None:
    draft = read_bytes("\n\n".join((*lines, BODY)).encode(), "a.txt")
    shown = [draft.text[b.span.start : b.span.end] for b in draft.blocks if b.kind == "paragraph"]
    assert (draft.title, shown) == (TITLE, BODY.strip().split("\n\n"))
    assert draft.byline == byline or byline is None
    published = draft.publication and draft.publication.date.isoformat()
    assert published == day or day is None


def test_a_name_with_its_agency_below_the_text_signs_it() -> None:
    draft = read_bytes(f"{TITLE}\n\n{BODY}\nAnna Nowak (PAP)\n".encode(), "a.txt")
    assert (draft.byline, draft.agencies) == ("Anna Nowak (PAP)", "PAP")


@pytest.mark.parametrize(
    ("lead", "agency"), [("MINSK, March 8. /TASS/. ", "TASS"), ("МИНСК, 8 марта. /ТАСС/. ", "ТАСС")]
)
def test_a_lead_with_a_day_but_no_year_names_its_agency(lead: str, agency: str) -> None:
    assert read_bytes(f"{TITLE}\n\n{lead}{BODY}".encode(), "a.txt").agencies == agency

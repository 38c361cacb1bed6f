"""Articles of the kinds that pages and agencies give, with the kind that each line is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.core.article import BlockKind
from reader.ingest import read_bytes

Check = Callable[[str], str]

COPIED_PAGE = """
    furniture| Skip to content
    furniture| Home > World > Europe
    furniture| Border talks to resume next week, ministries say | Harbour News

    title| Border talks to resume next week, ministries say
    paragraph| The two sides have not met since the autumn

    byline| By Jane Roe and John Doe
    dateline| 28 January 2022, 17:39 GMT

    furniture| Share on Facebook
    furniture| Twitter WhatsApp Email

    caption| Soldiers walk near the border on Tuesday. (Photo by Richard Roe/Getty Images)

    paragraph| The foreign ministries of both countries said on Friday that talks would resume.

    heading| Key points:
    list item| • The talks will be held in Geneva
    list item| • No date has been set for the leaders to meet

    furniture| Read more: What the two sides want from the talks

    paragraph| The meeting will last two days, it was said. The picture from the border is calm.

    furniture| ADVERTISEMENT

    heading| What happens next?

    paragraph| "We are ready," the ministry said.

    furniture| Sign up for our free newsletter to get the best stories in your inbox

    furniture| Related Topics
    furniture| Border
    furniture| Diplomacy

    furniture| © 2022 Harbour News. All rights reserved.
    furniture| Privacy Policy
"""

AGENCY_REPORT = """
    title| Ministry says talks will go on

    paragraph| GENEVA, Jan 10 (Reuters) - The talks will go on until Friday, the ministry said.

    paragraph| A second round is planned for February, it said.

    byline| Reporting by Jane Roe; Editing by John Doe

    furniture| Our Standards: The Thomson Reuters Trust Principles.
"""

WITHOUT_TITLE = """
    byline| By JANE ROE, Associated Press
    paragraph| KYIV, Ukraine (AP) — The government said on Monday it would send a delegation.
    paragraph| The delegation is to leave on Tuesday.
    furniture| ___
    byline| Roe reported from Geneva. Associated Press writers there contributed to this report.
    furniture| ___
    furniture| Follow all AP stories on the talks at https://example.org/hub/talks
    furniture| Copyright 2022 The Associated Press. All rights reserved.
"""

BLOG = """
    kicker| Border talks
    title| Ministers to meet next week
    byline| Photo of newsdesk newsdesk January 3, 2022
    furniture| 0 45 2 minutes read

    paragraph| The ministers will meet next week, both governments said.
    heading| 1. Where will they meet?
    paragraph| In Geneva, at the European office of the United Nations.
    heading| 2. When will they meet?
    paragraph| On Monday, unless one of the sides asks for another day.
    furniture| Tags: Geneva, ministers, talks
    furniture| Facebook Twitter LinkedIn Tumblr Pinterest Reddit VKontakte Share via Email Print
    furniture| newsdesk
    furniture| Website
    furniture| 3 Comments
    furniture| First reader
    furniture| It is not clear that these talks will change anything at all, as always.
    furniture| Reply
"""

BROADCASTER = """
    title| Border talks: What we know so far
    byline| By Jane Roe
    byline| Europe correspondent, Geneva
    dateline| Published
    dateline| 27 January 2022
    furniture| Share
    caption| Image source, Getty Images
    caption| Image caption, Troops have gathered near the border
    paragraph| The talks on the border will start on Monday, the government said.
    paragraph| Officials from both sides have arrived in Geneva.
    heading| Analysis
    byline| By John Doe, Europe editor
    paragraph| The talks are the first of their kind since the autumn.
    list item| - The sides agreed on an agenda
    list item| - They did not agree on a date
    furniture| More on this story
    furniture| Talks to start on Monday
"""

NEWSPAPER = """
    kicker| WORLD NEWS
    title| Talks on border open in Geneva
    byline| Jane Roe in Geneva and agencies
    dateline| Fri 28 Jan 2022 17.39 GMT
    dateline| Last modified on Sat 29 Jan 2022 08.00 GMT

    caption| Delegates arrive at the conference centre. Photograph: John Doe/EPA

    paragraph| Delegations from two countries met for the first time in a year.

    heading| The hosts
    heading| ‘A good start’

    paragraph| “A start has been made,” a statement by the organisers said.

    paragraph| The talks go on, officials said on Friday. (Reuters)
"""

UKRAINIAN = """
    title| Міністри домовилися про зустріч у Женеві

    dateline| 28 січня 2022, 17:39

    caption| Фото: Reuters

    paragraph| Міністри закордонних справ двох країн зустрінуться наступного тижня.

    furniture| Читайте також: Що відомо про переговори

    paragraph| Переговори триватимуть два дні, кажуть дипломати в Женеві.
"""

POST_AND_QUOTE = """
    title| Ministry confirms the date of the talks

    paragraph| The foreign ministry confirmed the date in a post on Tuesday.

    quote| The talks begin on Monday.
    quote| We look forward to welcoming all delegations. pic.twitter.com/AbCdEf123

    quote| — Foreign Ministry (@ministry) January 25, 2022

    quote| > The delegations are on their way.

    paragraph| Nothing more was said about the talks.

    byline| dpa/AFP
"""

SYNDICATED = """
    furniture| Left Menu

    title| Ministry urges neighbours to go on with the talks

    dateline| Reuters | Geneva | Updated: 13-01-2022 19:00 IST | Created: 13-01-2022 17:46 IST
    caption| A view of Geneva Image Credit: Wikipedia

    paragraph| The foreign ministry on Thursday urged its neighbours to go on with the talks.

    paragraph| A date will be set. (Reporting by Jane Roe in Geneva, editing by John Doe)

    furniture| (This story has not been edited by our staff and is auto-generated from a feed.)

    furniture| Comments are closed.

    furniture| %d bloggers like this:
"""

CORRESPONDENT = """
    dateline| 21 Jan 2022

    title| Border crisis: Will the talks end it?

    byline| Jane Roe | 21 January 2022

    byline| Washington Correspondent

    paragraph| “Frank and substantive”, according to one side, “open and useful” to the other.

    paragraph| They have agreed to keep talking.

    furniture| Jane Roe
    furniture| Jane Roe is a correspondent in Washington. She can be reached on weekdays.
    furniture| More from Jane Roe
"""

EVERY = {
    "copied page": COPIED_PAGE,
    "agency report": AGENCY_REPORT,
    "without title": WITHOUT_TITLE,
    "blog": BLOG,
    "broadcaster": BROADCASTER,
    "newspaper": NEWSPAPER,
    "Ukrainian": UKRAINIAN,
    "post and quote": POST_AND_QUOTE,
    "syndicated": SYNDICATED,
    "correspondent": CORRESPONDENT,
}

METADATA = {
    "copied page": (
        "Border talks to resume next week, ministries say",
        "Harbour News",
        "Jane Roe and John Doe",
        "en",
    ),
    "agency report": ("Ministry says talks will go on", "", "Jane Roe, Reuters", "en"),
    "without title": (
        "KYIV, Ukraine (AP) — The government said on Monday it would send a delegation.",
        "",
        "JANE ROE, Associated Press",
        "en",
    ),
    "blog": ("Ministers to meet next week", "", "newsdesk", "en"),
    "broadcaster": ("Border talks: What we know so far", "", "Jane Roe", "en"),
    "newspaper": (
        "Talks on border open in Geneva",
        "",
        "Jane Roe in Geneva and agencies, Reuters",
        "en",
    ),
    "Ukrainian": ("Міністри домовилися про зустріч у Женеві", "", "", "uk"),
    "post and quote": ("Ministry confirms the date of the talks", "", "dpa/AFP", "en"),
    "syndicated": (
        "Ministry urges neighbours to go on with the talks",
        "",
        "Jane Roe in Geneva, Reuters",
        "en",
    ),
    "correspondent": ("Border crisis: Will the talks end it?", "", "Jane Roe", "en"),
}


@pytest.mark.parametrize("name", EVERY)
def test_blocks_and_metadata(name: str, check: Check) -> None:
    draft = read_bytes(check(EVERY[name]).encode(), "article.txt")
    assert (draft.title, draft.outlet, draft.byline, draft.language) == METADATA[name]


def test_hard_wrapped_paragraphs_are_one_block_each() -> None:
    text = (
        "Why the border talks matter to the\nwhole of the region\n\n"
        "By Jane Roe\n\n"
        "The two governments have agreed to meet in Geneva next week, after months\n"
        "in which neither would speak to the other about the border and the troops\n"
        "that are gathered on either side of it.\n\n"
        "Diplomats said that the meeting was a sign of good will, though they added\n"
        "that nobody should expect results at once, because the differences remain\n"
        "large.\n\n"
        "What comes next\n\n"
        "A second meeting is planned for the spring, provided that the first one is\n"
        "held in the way that the organisers hope it will be.\n"
    )
    draft = read_bytes(text.encode(), "wrapped.txt")
    kinds = [str(block.kind) for block in draft.blocks]
    assert kinds == ["title", "byline", "paragraph", "paragraph", "heading", "paragraph"]
    assert draft.title == "Why the border talks matter to the whole of the region"
    assert draft.text == text


def test_comments_before_the_article_do_not_swallow_it(check: Check) -> None:
    check("""
        title| Border talks to resume in Geneva next week
        furniture| 12 Comments
        paragraph| The ministers will meet next week, both governments said.
        paragraph| The meeting is to take place in Geneva.
    """)


def test_a_list_of_links_ends_where_the_text_goes_on(check: Check) -> None:
    check("""
        title| Border talks to resume in Geneva next week

        paragraph| The ministers will meet next week, both governments said.

        furniture| Related Articles
        furniture| What the talks are about
        furniture| Who takes part in the talks

        paragraph| The meeting is to take place in Geneva.
    """)


@pytest.mark.parametrize(
    "sentence",
    [
        "The agency described the picture of the city as grim, and the image of the army as worse.",
        "Sanctions contributed to the collapse of the currency, the central bank said.",
        "He told reporters in the capital that nothing had been signed (and nothing would be).",
        "More than 100 people subscribe to the view that talks on X will follow on Monday.",
        "Follow the money on which they live, investigators said.",
        "The video, published by Reuters on Monday, shows a column of trucks.",
        "By Monday the ministers had agreed on everything, one of them said.",
        "Published accounts of the talks differ, and updated ones do too.",
        "«Ми готові», сказав речник.",
        "« Nous sommes prêts », dit-il, « à parler. »",
        "“We hope not.”",
        "The ministry is a reporter of such incidents (as is the Associated Press).",
    ],
)
def test_sentences_that_resemble_furniture_stay_in_the_text(sentence: str, check: Check) -> None:
    check(f"""
        title| Border talks to resume in Geneva next week

        paragraph| The ministers will meet next week, both governments said.

        paragraph| {sentence}

        paragraph| The meeting is to take place in Geneva.
    """)


def test_hours_between_the_entries_of_a_running_report_are_headings(check: Check) -> None:
    check("""
        kicker| Business / International News / Lifestyle
        title| The Latest: Ministers arrive for the talks in Geneva

        furniture| 9 photos
        furniture| Estimated read time: 4-5 minutes

        paragraph| GENEVA (AP) — The latest on the talks in Geneva (all times local):

        heading| 5 p.m.

        paragraph| The ministers have arrived at the conference centre, the hosts say.

        furniture| ___

        heading| 2:20 p.m.

        paragraph| The first delegations are on their way to the conference centre.
    """)


@pytest.mark.parametrize("last", ["“We hope not.”", "They met.", "Who knows?", "It is (for now)."])
def test_a_short_last_sentence_belongs_to_the_article(last: str, check: Check) -> None:
    check(f"""
        title| Border talks to resume in Geneva next week

        paragraph| The ministers will meet next week, both governments said.

        paragraph| {last}

        furniture| twitter

        furniture| Leave a Reply
    """)


BODY = (
    "The two ministries said that they would meet within a month to settle the question.\n\n"
    "A spokeswoman told reporters in the capital that the offer was a serious one."
)


@pytest.mark.parametrize(
    ("above", "end", "byline", "agencies", "dateline"),
    [
        ("By Jane Roe (AP, Reuters)", "", "Jane Roe (AP, Reuters)", "AP, Reuters", ""),
        ("Von Erika Muster (dpa)", "", "Erika Muster (dpa)", "dpa", ""),
        (
            "By Jane Roe",
            " (AP, Reuters, AFP)",
            "Jane Roe, AP, Reuters, AFP",
            "AP, Reuters, AFP",
            "",
        ),
        ("By JANE ROE Associated Press", "", "JANE ROE Associated Press", "Associated Press", ""),
        (
            "By Jane Roe, Associated Press\n\nKyiv, Ukraine (AP) — They will talk, it was said.",
            *("", "Jane Roe, Associated Press", "Associated Press", "Kyiv, Ukraine (AP)"),
        ),
        (
            "By Jane Roe\n\nKYIV, 25 January 2022 - They will talk, it was said on Tuesday.",
            *("", "Jane Roe", "", "KYIV, 25 January 2022"),
        ),
        ("By Jane Roe\n\nThe talks (see below) — if any — are to begin.", "", "Jane Roe", "", ""),
    ],
)
def test_credits_around_the_text(
    above: str, end: str, byline: str, agencies: str, dateline: str
) -> None:
    text = f"Ministries agree on a date for the talks\n\n{above}\n\n{BODY}{end}\n"
    draft = read_bytes(text.encode(), "article.txt")
    assert (draft.byline, draft.agencies, draft.dateline) == (byline, agencies, dateline)
    assert draft.outlet == ""
    assert draft.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    ("between", "subtitle"),
    [
        ("After eleven days, both sides want to talk\n\nBy Jane Roe", True),
        ("After eleven days, both sides want to talk\n\nThey will meet, it was said.", False),
    ],
)
def test_what_stands_between_title_and_author_is_the_subtitle(between: str, subtitle: bool) -> None:
    text = f"Ministries agree on a date for the talks\n\n{between}\n\n{BODY}\n"
    draft = read_bytes(text.encode(), "article.txt")
    assert draft.subtitle == ("After eleven days, both sides want to talk" if subtitle else "")


@pytest.mark.parametrize("row", ["| Country | Tanks |", "Country\tTanks"])
def test_a_row_of_a_table_is_no_heading(row: str) -> None:
    prose = "The ministry gave the figures on Thursday and said that they would change. " * 2
    text = f"Losses in the war\n\n{prose}\n\n{row}\n\n{prose}\n"
    draft = read_bytes(text.encode(), "a.txt")
    kinds = {text[b.span.start : b.span.end]: b.kind for text in [draft.text] for b in draft.blocks}
    assert kinds[row] is BlockKind.PARAGRAPH

"""Heads of articles in the shapes that agencies, papers, broadcasters and blogs give them.

Each is a name, the text, and the day on which a careful reader would say that it was published,
or None where nothing tells.
"""

from __future__ import annotations

Head = tuple[str, str, str | None]

_BODY = (
    "\n\nThe council voted on Tuesday to close the harbour to large ships, officials said after "
    "the meeting.\n\n“We had no choice,” the mayor told reporters outside the town hall.\n\nThe "
    "harbour, opened in 1974, employs 300 people. It is to reopen by the end of the year."
)
_T = "Harbour to close after vote"


def _under(line: str, tail: str = "") -> str:
    return f"{_T}\n\n{line}{_BODY}" + (f"\n\n{tail}" if tail else "")


def _led(dateline: str, sentence: str) -> str:
    return f"{_T}\n\n{dateline} {sentence}{_BODY}"


_DAY = "2024-03-14"
_VOTE = "The council voted to close the harbour, officials said."

DATE_LINES: list[Head] = [
    ("agency page", _under("By Jane Doe and John Doe\nMarch 14, 2024 6:02 PM GMT+1"), _DAY),
    ("agency page, label", _under("By JANE DOE\nPublished 5:13 PM GMT, March 14, 2024"), _DAY),
    ("agency page, updated", _under("By JANE DOE\nUpdated 9:11 PM EDT, March 14, 2024"), _DAY),
    ("broadcaster", _under("14 March 2024\nJane Doe\nBBC News"), _DAY),
    ("label on a line of its own", _under("Published\n14 March 2024"), _DAY),
    ("label with a preposition", _under("Published on\n14 March 2024\nby Jane Doe"), _DAY),
    (
        "modified below",
        _under(
            "Jane Doe in Lisbon\nThu 14 Mar 2024 12.41 CET\n"
            "Last modified on Fri 15 Mar 2024 18.02 CET"
        ),
        _DAY,
    ),
    ("published on", _under("Published On 14 Mar 2024\n14 Mar 2024"), _DAY),
    (
        "cable news",
        _under("By Jane Doe, CNN\n3 minute read\nUpdated 10:04 PM EDT, Thu March 14, 2024"),
        _DAY,
    ),
    ("with a clock", _under("March 14, 2024, 6:50 p.m. ET"), _DAY),
    ("at an hour", _under("Updated March 14, 2024 at 5:30 am ET"), _DAY),
    ("both orders", _under("03/14/2024 March 14, 2024"), _DAY),
    ("issued on", _under("Issued on: 14/03/2024 - 10:22\n2 min"), _DAY),
    ("German, dotted", _under("14.03.2024, 10.22 Uhr"), _DAY),
    ("German, as of", _under("Stand: 05.12.2022, 10:22 Uhr"), "2022-12-05"),
    ("German, published", _under("Veröffentlicht am 05.12.2022"), "2022-12-05"),
    ("French label", _under("Publié le : 14/03/2024 - 10:22"), _DAY),
    ("Ukrainian, dotted", _under("05.03.2024 09:15"), "2024-03-05"),
    ("Ukrainian, capitals", _under("JANE DOE — THURSDAY, 14 MARCH 2024, 18:20"), _DAY),
    (
        "published and updated",
        _under(
            "Published on March 14, 2024, at 6:30 pm (Paris), updated on March 15, 2024, "
            "at 9:12 am"
        ),
        _DAY,
    ),
    ("source line", _under("Source: Xinhua| 2024-03-14 18:20:45|Editor: huaxia"), _DAY),
    ("release", _under("For Immediate Release\nMarch 14, 2024"), _DAY),
    ("release with a colon", _under("FOR IMMEDIATE RELEASE: Thursday, March 14, 2024"), _DAY),
    ("blog, posted by", _under("Posted by Jane Doe on March 14, 2024 in Analysis"), _DAY),
    ("blog, by admin", _under("March 14, 2024 by admin"), _DAY),
    ("blog, comments", _under("March 14, 2024 | Jane Doe | 12 Comments"), _DAY),
    ("newsletter", _under("Jane Doe\nMAR 14, 2024\n12\n3\nShare"), _DAY),
    ("platform", _under("Jane Doe\n·\nFollow\n5 min read\n·\nMar 14, 2024"), _DAY),
    ("fact-check", _under("Jane Doe\nPublished Mar 14, 2024"), _DAY),
    (
        "fact-check of a dated post",
        "Facebook posts\nstated on February 1, 2024 in a post:\nA video shows the harbour on fire."
        "\n\nBy Jane Doe\nMarch 14, 2024" + _BODY,
        _DAY,
    ),
    (
        "fact-check with a verdict",
        "No, this is not the harbour\n\n14 March 2024\n\nWhat was claimed\n\nA photo taken on 3 "
        "May 2019 shows the harbour.\n\nOur verdict\n\nFalse. It shows another one." + _BODY,
        _DAY,
    ),
    (
        "fact-check of an agency",
        _under(
            "Published on Thursday 14 March 2024 at 11:20\n3 min read\nBy Jane DOE, AFP "
            "Portugal\nCopyright © AFP 2017-2024. All rights reserved."
        ),
        _DAY,
    ),
    ("radio", _under("March 14, 2024 5:00 AM ET\nHeard on Morning Edition"), _DAY),
    ("radio, show first", _under("Heard on All Things Considered\nMarch 14, 2024"), _DAY),
    ("posted and updated", _under("Posted Thu 14 Mar 2024 at 4:20pm, updated 15 Mar 2024"), _DAY),
    ("Indian, outlet", _under("TNN | Updated: Mar 14, 2024, 10:22 IST"), _DAY),
    ("Indian, dashes", _under("Published - March 14, 2024 10:22 pm IST - LISBON"), _DAY),
    ("place and dash", _under("LISBON – Mar 14, 2024"), _DAY),
    ("outlet and dash", _under("KYODO NEWS - Mar 14, 2024 - 10:22 | World, All"), _DAY),
    (
        "tabloid",
        _under(
            "By JANE DOE FOR EXAMPLEONLINE\nPUBLISHED: 18:20, 14 March 2024 | UPDATED: 19:05, "
            "15 March 2024"
        ),
        _DAY,
    ),
    ("byline and date", _under("Jane Doe in Lisbon MARCH 14 2024"), _DAY),
    ("role in the byline", _under("Jane Doe, diplomatic correspondent, 14 March 2024"), _DAY),
    ("weekly", _under("Mar 14th 2024 | LISBON"), _DAY),
    ("digits", _under("03/14/2024 06:20 PM EDT"), _DAY),
    ("updated in brackets", _under("March 14, 2024 6:20 pm\n(Updated: March 15, 2024)"), _DAY),
    ("translated", _under("Posted 14 March 2024 12:05 GMT"), _DAY),
    ("dotted day", _under("By Jane Doe\nBrussels, 14. Mar 2024, 17:45"), _DAY),
    ("place alone", _under("Geneva, 14 March 2024"), _DAY),
    ("network", _under("By Jane Doe\nMarch 14, 2024 / 6:12 PM EDT / CBS/AP"), _DAY),
    (
        "sentence at the foot",
        _under("By Jane Doe", "This article was first published in the print edition on 14 "
               "March 2024 and amended on 16 March 2024 to correct a name."),
        _DAY,
    ),
    ("date at the foot", _under("By Jane Doe", "Lisbon, 14 March 2024"), _DAY),
    (
        "foot of a long piece",
        _T + _BODY + ("\n\nThe fishermen said that they would go to court over it." * 30)
        + "\n\nPublished 14 March 2024",
        _DAY,
    ),
    (
        "file photo above",
        _under("FILE - The harbour is seen from the air, Feb. 2, 2021. (AP Photo/Jane Doe)\n\n"
               "BY JANE DOE\nUpdated 10:02 AM EDT, March 14, 2024"),
        _DAY,
    ),
    (
        "study in the lead",
        _under("March 14, 2024\n\nA study published on 4 May 2019 found the quay unsafe."),
        _DAY,
    ),
    (
        "participle in a standfirst",
        "Man rearrested\n\nReleased on 5 May 2019, he is back in prison\n\nBy Jane Doe\n"
        "14 March 2024" + _BODY,
        _DAY,
    ),
    (
        "chronology below a date line",
        _under("By Jane Doe\nMarch 14, 2024", "Key dates\n\nMarch 3, 2019\nFire breaks out.\n\n"
               "June 4, 2020\nThe trial begins."),
        _DAY,
    ),
]  # fmt: skip

DATELINES: list[Head] = [
    ("bureau", _led("LISBON, March 14, 2024 (Reuters) -", _VOTE), _DAY),
    ("mixed case", _led("Lisbon, March 14, 2024 (AFP) –", _VOTE), _DAY),
    ("press release", _led("Brussels, 14 March 2024 –", "The Commission has today proposed new "
     "rules for harbours, which member states have to bring into force."), _DAY),
    ("newswire, founded", _led("NEW YORK, March 14, 2024 /PRNewswire/ --", "Example Corp., founded "
     "in 1921, will close the harbour."), _DAY),
    ("newswire in capitals", _led("LISBON, Portugal, March 14, 2024 (GLOBE NEWSWIRE) --", _VOTE),
     _DAY),
    ("agency before the date", _led("LISBON, Portugal--(BUSINESS WIRE)--March 14, 2024--",
     _VOTE), _DAY),
    ("full stop", _led("KYIV. March 14, 2024 (Interfax-Ukraine) -", _VOTE), _DAY),
    ("brackets", _led("GENEVA (14 March 2024) –", "Experts today expressed concern."), _DAY),
    ("photographs", _led("KYIV, March 14, 2024 (Reuters) -", "Photographs published on Monday by "
     "the town, pictured from the air, show the harbour in ruins."), _DAY),
    ("images since", _led("KYIV, March 14, 2024 (AP) —", "Images show 300 ships that have waited "
     "since Jan. 3 until a deadline expires."), _DAY),
    ("subscription", _led("LISBON, March 14, 2024 (Reuters) -", "The newspaper raised its "
     "subscription prices."), _DAY),
    ("court", _led("LISBON, March 14, 2024 —", "A man jailed on May 5, 2019, and born in Oran was "
     "released on March 12, 2024, a court said."), _DAY),
    ("born", _led("PARIS, 14 March 2024 (AFP) –", "Nearly 300 children were born on ships."), _DAY),
    ("handle", _led("PARIS, March 14, 2024 (AFP) -", "The account @harbour was closed."), _DAY),
    ("slash agency", _led("MOSCOW, March 14, 2024. /TASS/.", "The harbour was to be closed by a "
     "law of December 2, 2023, officials said."), _DAY),
    ("no year from an old caption", (f"{_T}\n\nPhoto taken on May 3, 2019 shows the harbour. "
     f"(Xinhua/Jane Doe)\n\nLISBON, March 14 (Xinhua) -- {_VOTE}{_BODY}"), None),
    ("no year at all", f"{_T}\n\nLISBON, March 14 (Xinhua) -- {_VOTE}{_BODY}", None),
]  # fmt: skip

HABITS: list[Head] = [
    ("day first by digits", _under("Last updated: 03/05/2022 09:14", "The orders of 27/04/2022 "
     "and 29/04/2022 were void."), "2022-05-03"),
    ("day first by words", _under("Published 03/05/2022", "The orders of 27 April and 29 April "
     "were void."), "2022-05-03"),
    ("day first by the head", _under("Published 03/05/2022 | Updated 13/05/2022"), "2022-05-03"),
    ("month first by words", _under("Published 05/03/2022", "The orders of April 27 and April 29 "
     "were void."), "2022-05-03"),
    ("month first by digits", _under("05/03/2022 9:14 AM", "The order of 04/27/2022 was void."),
     "2022-05-03"),
]  # fmt: skip

NONE_TOLD: list[Head] = [
    (name, text, None)
    for name, text in [
        ("place and credit", _under("Kyiv, February 24, 2022. REUTERS/Jane Doe")),
        ("scene and credit", _under("A man walks past a house in Lisbon, March 3, 2022. AP/J Doe")),
        ("credit after a bar", _under("Lisbon, May 1 2019 | Jane Doe/AFP via Getty Images")),
        ("credit in brackets", _under("Police in Lisbon, 3 March 2022 (Lusa/Jane Doe)")),
        ("credit before", _under("Jane Doe/NurPhoto, 3 March 2022")),
        ("scene without credit", _under("Workers leave the harbour, March 3, 2022")),
        ("one noun", _under("The harbour, March 3, 2022")),
        ("stock picture", _under("LISBON, PORTUGAL - MAY 14, 2020: A worker on the quay. (Photo by "
                                 "Jane Doe/Getty Images)")),
        ("caption led by a date", _under("June 2, 2021: Workers leave the harbour.")),
        ("post with a clock", _under("By Jane Doe", "9:41 PM · Mar 3, 2022")),
        ("post with its client", _under("9:41 PM · Mar 3, 2022·Twitter Web App")),
        ("shared post", _under("A post shared by Jane Doe (@janedoe) on Mar 3, 2022 at 9:41am")),
        ("posted by a page", _under("Posted by City Hall of Lisbon on Thursday, March 3, 2022")),
        ("posted by in the story", _T + _BODY + "\n\nPosted by Jane Doe on March 3, 2022" + _BODY),
        ("quoted post", _under("“We had no choice” — Jane Doe, 3 March 2022")),
        ("chronology of headings", ("A timeline of the harbour\n\nMarch 3, 2019\n\nFire breaks out "
         "on the quay.\n\nJune 4, 2020\n\nThe trial begins.")),
        ("chronology of lines", _under("By Jane Doe", "• 3 March 2019 – fire breaks out\n"
         "• 4 June 2020 – trial begins")),
        ("chronology in digits", _under("By Jane Doe", "2019-03-03: fire\n2020-06-04: trial")),
        ("chronology in tabs", _under("By Jane Doe", "3 March 2019\tFire\n4 June 2020\tTrial")),
        ("chronology in capitals", _under("By Jane Doe", "March 3, 2019 — Fire\n"
         "June 4, 2020 — Trial")),
        ("heading in the story", _T + _BODY + "\n\nMarch 3, 2019" + _BODY),
        ("place and heading", _T + _BODY + "\n\nLisbon, March 3, 2019" + _BODY),
        ("event", _under("When: Saturday 9 March 2024, 7pm")),
        ("venue", "Concert review: the choir\n\n9 March 2023, Town Hall" + _BODY),
        ("life", "Jane Doe, harbour master\n\n3 May 1951 – 2 June 2020" + _BODY),
        ("birth and death", "Jane Doe\n\nBorn 3 May 1951; died 2 June 2020" + _BODY),
        ("until", _under("The show runs to 9 March 2024")),
        ("source of figures", _under("By Jane Doe", "Source: harbour office, 5 May 2021")),
        ("state of figures", _under("By Jane Doe", "Data as of March 3, 2022")),
        ("issued, in front", _under("Issued on Jan. 26, 2017, the order barred entry.")),
        ("created, in front", _under("Created May 5, 1999, the agency employs 300 people.")),
        ("published, in front", _under("Published 5 May 1916, the report spared no one.")),
        ("released from", _under("Released from prison on 3 May 2019, he came back.")),
        ("posted to", _under("Posted to Lisbon on 3 May 2019, she stayed.")),
        ("updated guidance", _under("Updated guidance issued on May 5, 2021 bans ships.")),
        ("title", "Date set for May 5, 2025 trial" + _BODY),
        ("title in capitals", "Man Released on May 5, 2019 Is Rearrested" + _BODY),
        ("claim", _under("A video posted on February 1, 2021 claims the harbour burned.")),
        ("post checked", _under("The post was published on Facebook here on February 12, 2024.")),
        ("screenshot", _under("Screenshot of the false post, taken on February 13, 2024")),
        ("picture found", _under("A search found that it was first published on 3 June 2015.")),
        ("figures", _under("Figures released May 5, 2021")),
        ("last updated", _under("The figures were last updated on 5 May 2019.")),
        ("suit", _under("The suit, filed on May 5, 2019, names two officers.")),
        ("policy", _under("By Jane Doe", "Terms of Service last updated: 5 May 2019")),
    ]
]  # fmt: skip

_STATED = [
    "By Jane Doe | Berlin | October 9, 2023 | Updated 5:12 p.m.",
    "Berlin, Oct 9, 2023 (AFP)",
    "BERLIN (AP) — Oct. 9, 2023",
    "09 October 2023 17:12 CEST | Last update: 10 October 2023 08:00 CEST",
    "Mon, Oct 9, 2023, 5:12 PM · 3 min read",
    "Jane Doe\nMon, October 9, 2023 at 5:12 PM GMT+2",
    "Oct 9, 2023, 05:12pm EDT",
    "09.10.2023 • 17:12 Uhr",
    "Veröffentlicht: 09.10.2023, 17:12",
    "Le 9 October 2023 à 17h12",
    "Date of publication: 9 October 2023",
    "Article publié le 9 October 2023",
    "Date published: October 9, 2023",
    "Report\nOctober 9, 2023",
    "News | Europe\nPublished On 9 Oct 2023",
    "10/09/2023",
    "9th October, 2023",
    "Monday, 9 October 2023, 17:12",
    "Last Updated: October 9th, 2023 at 17:12 pm",
    "AFP - 09.10.2023",
    "PTI New Delhi | Updated: October 9, 2023 17:12 IST",
    "By PTI | Published: October 9, 2023 05:12 PM",
    "Written by Jane Doe\nNew Delhi | October 9, 2023 17:12 IST",
    "October 9, 2023 in Europe, Farming",
    "by Jane Doe, on October 9, 2023",
    "Jane Doe October 9, 2023 Leave a comment",
    (
        "STRASBOURG, 9 October 2023 - The Council of Europe called on both "
        "sides to hold talks about the subsidies that had been promised since 2019."
    ),
    "UNITED NATIONS, Oct 9, 2023 (IPS) - The world is short of grain.",
    "DUBAI, United Arab Emirates (AP) — October 9, 2023 — Grain is short.",
    "NAIROBI, KENYA —  October 9, 2023",
    "Kyiv • UNN\nOctober 9 2023, 05:12 PM • 1204 views",
    "Ukrinform\n09.10.2023 17:12",
    "Published by the Example Institute, 9 October 2023",
    "The Example Times, Monday October 9 2023",
    "Issue 212 · 9 October 2023",
    "Originally published on October 9, 2023",
    "October 9, 2023\n\nPolice archive pictures of May 3, 2019 show the road.",
    "By Jane Doe\n\nPublished: Oct. 9, 2023 at 5:12 PM CEST|Updated: 2 hours ago",
]
_STATED_BELOW = [
    "This story was originally published October 9, 2023, 5:12 PM.",
    "First published: 9 October 2023, 17:12",
]
_SILENT = [
    "Farmers on the road on October 9, 2019. Photograph: Jane Doe/EPA",
    "Farmers at the border (Oct. 9, 2019)",
    "Border crossing, Dorohusk, 9 October 2019 © Jane Doe",
    "Soldiers of the 3rd brigade, October 9, 2019 / Facebook",
    "Filed in court on October 9, 2019, the complaint names the ministry.",
    "Issued by the ministry on 9 October 2019, the decree is void.",
    "Updated on October 9, 2019, the list names 30 firms.",
    "Date of birth: 9 October 1959",
    "Date of the attack: 9 October 2019",
    "The court filing dated October 9, 2019",
    "Claim: farmers burned grain. Posted on Facebook on October 9, 2019.",
    "Video published by the ministry on October 9, 2019",
    "October 9, 2019: farmers on the road",
    "Tickets on sale until 9 October 2024",
    "Case No. 212, decided October 9, 2019",
    "1:02 PM · Oct 9, 2019 · 1.2M Views",
    "“They will not pass.” – Jane Doe, October 9, 2019",
    "(Farmers on October 9, 2019. Picture: AP)",
    "Satellite image, October 9, 2019, Example Technologies",
    "Farmers protest in Warsaw, Oct. 9, 2019. [AP]",
    (
        "WARSAW, POLAND - OCTOBER 09: Farmers on October 9, 2019 in Warsaw. "
        "(Photo by Jane Doe/Getty Images)"
    ),
    "Farmers posted guards on October 9, 2019",
    "Updated rules apply from October 9, 2019 in all towns",
    "By the road on October 9, 2019",
]
_SILENT_BELOW = [
    "Timeline\n9 October 2019\nFirst blockade\n3 May 2020\nSubsidies end",
    "Election: 9 October 2024",
    "Judgment of 9 October 2019, No. 212/19",
    "Next session: Monday, October 9, 2023",
    "Jane Doe joined on 9 October 2019",
]

MORE: list[Head] = [
    *((line, _under(line), "2023-10-09") for line in _STATED),
    *((line, _under("By Jane Doe", line), "2023-10-09") for line in _STATED_BELOW),
    *((line, _under(line), None) for line in _SILENT),
    *((line, _under("By Jane Doe", line), None) for line in _SILENT_BELOW),
]

ALL: list[Head] = DATE_LINES + DATELINES + HABITS + NONE_TOLD + MORE

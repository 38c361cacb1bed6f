"""More heads of articles: lives and spans that are no datelines, days settled by weekdays.

Each is a name, the text, and the day on which a careful reader would say that it was published,
or None where nothing tells.
"""

from __future__ import annotations

from tests.temporal.article_heads import Head

_MORE = (
    " Much has been written since about what came of it, most of it drawn from letters.\n\n"
    "The early years were spent in a small town. A museum there keeps the papers.\n"
)
_BODY = (
    "\n\nThe ferry ran aground off the cape, the coast guard said. Nobody was hurt.\n\n“We were "
    "lucky,” said the captain, who has sailed the route for years.\n"
)


def _lead(words: str) -> str:
    return words + _MORE


def _page(lines: str, body: str = _BODY) -> str:
    return f"Ferry runs aground\n\n{lines}{body}"


def _told(line: str, *sentences: str) -> str:
    return f"Ferry runs aground\n\n{line}\n\n" + "\n\n".join(sentences) + "\n"


LIVES: list[Head] = [
    (name, text, None)
    for name, text in [
        ("scientist", _lead(
            "Charles Darwin (12 February 1809 – 19 April 1882) was an English naturalist.")),
        ("president, month first", _lead(
            "Ulysses S. Grant (April 27, 1822 – July 23, 1885) led the Union army, then the "
            "country.")),
        ("maiden name", _lead(
            "Ada Lovelace (née Byron; 10 December 1815 – 27 November 1852) wrote on Babbage's "
            "engine.")),
        ("also known as", _lead(
            "Mark Twain (born Samuel Clemens; November 30, 1835 – April 21, 1910) was a writer.")),
        ("born and died", _lead(
            "Emmy Noether (born 23 March 1882, died 14 April 1935) was a mathematician.")),
        ("still alive", _lead("Tim Berners-Lee (born 8 June 1955) is a computer scientist.")),
        ("b. and d.", _lead("Niels Bohr (b. 7 October 1885, d. 18 November 1962) was a Dane.")),
        ("stars and daggers", _lead(
            "Max Planck (* 23 April 1858 – † 4 October 1947) was a physicist.")),
        ("to", _lead("Rosalind Franklin (25 July 1920 to 16 April 1958) was a chemist.")),
        ("dash without spaces", _lead(
            "Grace Hopper (December 9, 1906–January 1, 1992) was an admiral.")),
        ("places within", _lead(
            "Johannes Kepler (27 December 1571, Weil der Stadt – 15 November 1630, Regensburg) "
            "was an astronomer.")),
        ("day without month", _lead("Isaac Asimov (2 January 1920 – April 1992) was a writer.")),
        ("year alone at the end", _lead("Jane Doe (4 May 1930 – 2002) was a nurse.")),
        ("open end", _lead("Jane Doe (4 May 1930 – ) is a nurse and a former mayor.")),
        ("name in capitals", _lead(
            "ALAN TURING (23 June 1912 – 7 June 1954) was a mathematician.")),
        ("dictionary", _lead(
            "CURIE, Marie (7 November 1867 – 4 July 1934), physicist and chemist.")),
        ("dictionary without bracket", _lead(
            "Curie, Marie, 7 November 1867 – 4 July 1934, physicist and chemist.")),
        ("dash and office", _lead(
            "Jane Doe – May 4, 1930 – January 2, 2002 – was the first woman to hold the office.")),
        ("title above", "Louis Pasteur\n\n" + _lead(
            "Louis Pasteur (27 December 1822 – 28 September 1895) was a French chemist.")),
        ("battle", _lead(
            "The Battle of Verdun (21 February 1916 – 18 December 1916) was fought in the hills.")),
        ("operation", _lead(
            "Operation Overlord (6 June 1944 – 30 August 1944) began with the landings.")),
        ("storm", _lead("Hurricane Ida (August 26, 2021 - September 4, 2021) struck Louisiana.")),
        ("exhibition", _lead("Treasures of the Nile (3 May 2019 - 1 March 2020) drew crowds.")),
        ("term of office", _lead(
            "Herbert Hoover (March 4, 1929 – March 4, 1933, in office) was an engineer.")),
        ("one day and a clause", _lead(
            "The Battle of Hastings (14 October 1066) – fought near the coast – decided it.")),
        ("obituary, foot", "Jane Doe, nurse" + _BODY + "\n• Jane Doe, nurse, born 3 May 1951; "
         "died 2 June 2020"),
        ("notice, first line", "Jane Doe\nMay 4, 1930 - January 2, 2002" + _BODY),
        ("notice, in words", _lead(
            "DOE, Jane - May 4, 1930 to January 2, 2002. She is survived by three sons.")),
    ]
]  # fmt: skip

PLACES: list[Head] = [
    ("bracket and dash", "GENEVA (3 May 2022) – Experts today voiced concern." + _BODY,
     "2022-05-03"),
    ("bracket, small letters", "Nairobi (3 May 2022) – The union today called on both sides to "
     "keep the port open, and offered to send observers there." + _BODY, "2022-05-03"),
    ("two dates in a sentence", "LISBON, May 3, 2022 (Reuters) - The ferry, bought on May 3, 2019, "
     "ran aground." + _BODY, "2022-05-03"),
    ("span in the sentence", "LISBON, May 3, 2022 (AP) — The fair (June 1, 2022 - June 5, 2022) "
     "will go on." + _BODY, "2022-05-03"),
    ("wire, joined", "LISBON--(BUSINESS WIRE)--May 3, 2022--Example plc today named a new chief "
     "executive." + _BODY, "2022-05-03"),
    ("wire, leading zero", "LISBON, May 03, 2022 (GLOBE NEWSWIRE) -- Example plc today named a "
     "new chief executive." + _BODY, "2022-05-03"),
]  # fmt: skip

DIGITS: list[Head] = [
    ("weekday and date", _told(
        "Issued on: 07/06/2019 - 18:02", "Two people were hurt on Friday, June 7, police said."),
     "2019-06-07"),
    ("weekday alone", _told(
        "10/02/2020", "Two people were hurt on Monday, police said. The ferry was bought in 2016."),
     "2020-02-10"),
    ("day and month", _told(
        "Published 08/11/2018 17:40", "Two people were hurt on November 7, police said. The "
        "search ended on Thursday."), "2018-11-08"),
    ("month first by weekday", _told(
        "05/03/2021 4:22 PM", "Two people were hurt on Monday, police said."), "2021-05-03"),
    ("month first by day", _told(
        "Posted: 05/03/2021", "Two people were hurt on Sunday, May 2, police said."),
     "2021-05-03"),
    ("dashes", _told(
        "04-09-2023", "Two people were hurt on Monday, September 4, police said."),
     "2023-09-04"),
    ("year in the text", _told(
        "Updated: 04/09/2023", "Two people were hurt on Sept. 3, 2023, police said on Monday."),
     "2023-09-04"),
    ("reported before it", _told(
        "Date: 02/11/2023", "Two people were hurt on October 30, police said. The search was "
        "called off on October 31."), "2023-11-02"),
    ("nothing to settle it", _page("05/03/2021"), "2021-05-03"),
    ("both lines", _told(
        "Issued on: 05/03/2021 - 14:22\nModified: 06/03/2021 - 09:20",
        "Nine people died when a bus crashed on Friday."), "2021-03-05"),
]  # fmt: skip

YEARS: list[Head] = [
    ("weekday against an old date", ("OSLO, June 16 (Reuters) - The bank will raise its rate on "
     "Thursday.\n\nLast year it cut it. The vote of Dec. 10, 2021 was unanimous, and the plan was "
     "drawn up in May 2022.\n"), None),
    ("year of a plan", ("OSLO, June 17 (Reuters) - The government presented its revised 2022 "
     "budget on Friday.\n\nThe fund was set up in March 2020.\n"), "2022-06-17"),
    ("one year named, no pair", ("MADRID, Nov. 11 (AP) — Spain voted on Sunday, and the "
     "count ended on Monday.\n\nIt was the fourth vote since 2015. The last was held in April "
     "2019.\n"), None),
    ("weekday with its day", ("ROME, Sept. 27 (Reuters) - The right won the vote of Sunday, Sept. "
     "25.\n\nThe cabinet fell in July. It had been formed in February 2021.\n"), "2022-09-27"),
    ("nothing agrees", ("OSLO, June 16 (Reuters) - The bank will meet soon.\n\nThe fund was set up "
     "in 2012.\n"), None),
    ("old year, no weekday", "OSLO, June 16 (Reuters) - The fund, set up in 1996, owns forests.\n",
     None),
    ("picture of two days before", ("Ferry runs aground\n\nPhoto taken on March 12, 2024 shows the "
     "harbour. (Xinhua/Jane Doe)\n\nLISBON, March 14 (Xinhua) -- The council voted to close it, "
     "officials said.\n\nIt was opened in 1974.\n"), "2024-03-14"),
    ("pairs and an old day", ("Council meets\n\nThe council met on Tuesday, March 22, and voted on "
     "Thursday, March 24.\n\nThe plan was published on November 3, 2021.\n"), "2022-03-24"),
    ("pairs and a month", ("Council meets\n\nThe council met on Tuesday, March 22. It voted on "
     "Thursday, March 24.\n\nThe plan was drawn up in May 2021.\n"), "2022-03-24"),
    ("pairs alone", ("Council meets\n\nThe council met on Tuesday, March 22, and voted on "
     "Thursday, March 24.\n\nThe mayor spoke for an hour.\n"), None),
    ("pairs far from the year", ("Council meets\n\nThe council met on Tuesday, March 22, and voted "
     "on Thursday, March 24.\n\nThe hall was built on May 3, 1974.\n"), None),
    ("picture of the week", ("Fire forces hundreds out\n\nThe fire on Oct. 10, 2019. (Photo by "
     "Jane Doe/Getty Images)\n\nCrews on Friday fought a fire that has burned since Thursday, "
     "Oct. 10.\n"), "2019-10-11"),
    ("archive picture", ("Fire forces hundreds out\n\nThe hills on Oct. 10, 2012. (Photo by Jane "
     "Doe/Getty Images)\n\nCrews on Friday fought a fire that has burned since Thursday, Oct. 10."
     "\n"), None),
]  # fmt: skip

PAGES: list[Head] = [
    ("glued clock", _page("May 3, 20226:00 AM ET\nHeard on Weekend Edition"), "2022-05-03"),
    ("glued label and clock", _page("Updated May 3, 202211:22 AM ET"), "2022-05-03"),
    ("place, then updated", _page("LISBON, May 3, 2022 17:39 IST\nUpdated: May 4, 2022 08:12 IST"),
     "2022-05-03"),
    ("date, then updated", _page("May 3, 2022\nUpdated May 9, 2022"), "2022-05-03"),
    ("updated, then place", _page("Updated - May 4, 2022 08:12 am\nLisbon, May 3, 2022"),
     "2022-05-03"),
    ("dateline, then updated", "LISBON, May 3, 2022 (AP) — The ferry ran aground." + _BODY
     + "\nUpdated May 4, 2022", "2022-05-03"),
    ("note of the editor", "Editor's note: This story was first published on 3 May 2017" + _BODY,
     "2017-05-03"),
    ("note in brackets", _page("[Editor’s note: This article was originally published on May 3, "
     "2017.]"), "2017-05-03"),
    ("note, shorter", _page("NOTE: This piece was first published May 3, 2017."), "2017-05-03"),
    ("note on another", _page("Editor's note: The report was first published on 3 May 2017."),
     None),
    ("page of a government", _page("From:\nHarbour Office\nPublished\n3 May 2022\nLast updated\n"
     "5 May 2022"), "2022-05-03"),
    ("notice in a paper", _page("Published by The Example Times on May 3, 2022."), "2022-05-03"),
    ("blog, label behind", _page("May 3, 2022 by Jane Doe, last updated June 9, 2022"),
     "2022-05-03"),
    ("magazine, month of issue", _page("May 2022 Issue"), None),
]  # fmt: skip

_SPANS = [
    "Jane Doe, born May 4, 1930 – January 2, 2002, was a nurse.",
    "Marie Curie [7 November 1867 – 4 July 1934] was a physicist.",
    "George Washington (February 22, 1732[b] – December 14, 1799) was a general.",
    "William Shakespeare (bapt. 26 April 1564 – 23 April 1616) was a poet.",
    "Catherine the Great\n(2 May 1729 – 17 November 1796)\n\nShe ruled Russia.",
    "Battle of Normandy\n\nDate: 6 June 1944 – 30 August 1944\nLocation: Normandy",
    "Battle of Normandy\n\nDate\n6 June 1944 – 30 August 1944\nLocation\nNormandy",
    "Sojourner Truth (c. 1797 – November 26, 1883) was an abolitionist.",
    "Haile Selassie I (23 July 1892 – 27 August 1975) was emperor from 1930 to 1974.",
    "Sylvia Plath (October 27, 1932–February 11, 1963), poet.",
    "Dolly (5 July 1996 – 14 February 2003) was the first mammal cloned from an adult cell.",
    "In memoriam\n\nJane Doe\n4 May 1930 — 2 January 2002",
    "Jane Doe (1930-05-04 – 2002-01-02) was a nurse.",
    "Jane Doe (04.05.1930 – 02.01.2002) was a nurse.",
    "On June 6, 1944 (known as D-Day), the Allies landed in northern France, and went on.",
]
_LAID_OUT = [
    "GENEVA (ILO News, 3 May 2022) – The office said on Tuesday.",
    (
        "BRUSSELS, 3 May 2022 – 2022 is the year of youth, the Commission said today, and promised "
        "money for it in all member states."
    ),
    "LISBON, May 3, 2022 /PRNewswire/ -- 2022 is the year of youth, Example Inc. said.",
    "LISBON (May 3, 2022) — The ferry ran aground.",
    "LISBON, Portugal (AP) — May 3, 2022 — “We were lucky,” the captain said.",
    "Jane Doe 1930-2002\n\nBy John Doe\nMay 3, 2022",
    "Jane Doe (4 May 1930 - 2 January 2002)\n\nPublished in The Example Times on May 3, 2022",
    "Editor’s Note: This story was originally published on May 3, 2022, and has been updated.",
    "(This story was first published on May 3, 2022)",
    "Lisbon, May 3, 2022, 10:15\nUpdated 12:40",
    "By Jane Doe\nUpdated: May 4, 2022, 7:12 AM\nCreated: May 3, 2022, 6:05 PM",
    "3 May 202209:15 BST",
]

LATER: list[Head] = [
    *((line, _lead(line), None) for line in _SPANS),
    *((line, line + _BODY, "2022-05-03") for line in _LAID_OUT),
    ("American clock", _told("03/04/2024 4:22 PM EDT", "A man was hurt, police said. He has been "
     "in hospital since Wednesday."), "2024-03-04"),
    ("reported day", _told("03/04/2024", "A man was hurt on Tuesday, police said. He was found on "
     "April 2."), "2024-04-03"),
    ("third day", _told("Last updated: 09/10/2023 11:05", "Fighting went on for a third day on "
     "Monday. It began on Saturday."), "2023-10-09"),
    ("day before", _told("12/11/2019", "The vote of Sunday, November 10, was won by the left. "
     "Talks began on Monday."), "2019-11-12"),
    ("month first", _told("Posted 06/07/2022 9:00 AM", "Voters went to the polls Tuesday. The race "
     "began on March 1."), "2022-06-07"),
    ("old plant", ("TOKYO, July 9 (Kyodo) -- The plant was closed in March 2011. Its owner said "
     "on Saturday that it would stay so.\n"), None),
    ("vote and virus", ("Voters choose\n\nThey voted on Tuesday, Nov. 3, and the count ended on "
     "Saturday, Nov. 7.\n\nThe race began in June 2019. The virus came in March 2020.\n"),
     "2020-11-07"),
    ("old trial", ("Old trial\n\nThe trial began on Monday, March 3, and ended on Friday, March "
     "7.\n\nThe man was arrested in 1995.\n"), None),
    ("days and a saying", ("Fire grows\n\nThe fire began on Monday, Aug. 10, and grew Tuesday, "
     "Aug. 11, officials said Thursday. Last month, July 2020, was the hottest on record.\n"),
     "2020-08-13"),
]  # fmt: skip

SECOND: list[Head] = LIVES + PLACES + DIGITS + YEARS + PAGES + LATER

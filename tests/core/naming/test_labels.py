"""What events are called, on the seeds and on other texts."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.naming.labels import Mention, Namer
from reader.core.naming.telling import LONGEST
from reader.core.passage import Span
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.times import TimeExpression, TimeType
from tests.core.timeline.samples import days, info, real_articles


def seed_labels() -> dict[str, str]:
    articles = real_articles()
    namer = Namer(articles)
    return {
        f"{e.interval.begin} {e.interval.end}": namer.label(
            [Mention(m.article_id, m.start, m.end) for m in e.mentions]
        )
        for e in events_of(lanes_of(articles))
    }


@pytest.mark.parametrize(
    ("begin", "end", "label"),
    [
        ("1900-01-01", "1999-12-31", "Germany’s history of aggression"),
        ("1962-01-01", "1962-12-31", "Cuban Missile Crisis"),
        ("1994-01-01", "1994-12-31", "Budapest Memorandum"),
        ("2014-01-01", "2014-12-31", "Overthrow in Kyiv"),
        ("2021-06-01", "2021-06-30", "Biden–Putin meeting"),
        ("2021-12-01", "2021-12-31", "Kremlin demanded security guarantees"),
        ("2021-12-07", "", "Biden–Putin video call"),
        ("2021-12-24", "", "Zelensky–Congress meeting"),
        ("2021-12-25", "2021-12-26", "Report that Russia would withdraw troops"),
        ("2021-12-27", "2022-01-02", "US deployed JSTARS military aircraft"),
        ("2021-12-30", "", "Biden–Putin phone call"),
        ("2022-01-02", "", "Biden–Zelensky call"),
        ("2022-01-09", "2022-01-10", "US–Russia security meeting"),
        ("2022-01-10", "", "US–Russia meeting"),
        ("2022-01-12", "", "Russia–NATO session"),
        ("2022-01-26", "", "US and NATO written response"),
        ("2022-01-27", "", "Biden–Zelenskyy phone call"),
        ("2022-01-01", "2022-01-31", "Diplomatic talks"),
        ("2022-01-13", "", "Russia–OSCE consultations"),
        ("2022-01-31", "", "Al Thani arrival in Washington"),
        ("2022-02-07", "", "German chancellor at the White House"),
        ("2022-02-01", "2022-02-28", "Biden–Scholz meeting"),
    ],
)
def test_events_of_the_seeds_have_telling_names(begin: str, end: str, label: str) -> None:
    interval = days(begin, end)
    assert seed_labels()[f"{interval.begin} {interval.end}"] == label


def test_no_name_is_a_bare_date_or_too_long() -> None:
    for label in seed_labels().values():
        assert len(label) <= LONGEST
        words = label.replace("–", " ").split()
        assert not words or any(word.isalpha() and len(word) > 2 for word in words)


def test_a_date_line_is_no_event() -> None:
    assert seed_labels()["2022-01-28 2022-01-28"] == ""


def article_on(text: str, *dates: str, number: int = 1) -> Article:
    """Return an article in which each of `dates` stands for a day."""
    times = []
    for n, words in enumerate(dates):
        start = text.index(words)
        day = dt.date(2023, 5, 2 + n)
        times.append(TimeExpression(start, start + len(words), TimeType.DATE, "", None, day, day))
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    known = replace(info(number, "Title", None))
    ordered = tuple(sorted(times, key=lambda time: time.start))
    return Article(known, text, (block,), ordered)


def label_in(text: str, date: str, *others: str) -> str:
    article = article_on(text, date, *others)
    first = next(t for t in article.times if t.start == text.index(date))
    return Namer([article]).label([Mention(article.id, first.start, first.end)])


@pytest.mark.parametrize(
    ("text", "date", "label"),
    [
        (
            "Prime Minister Modi met Chinese President Xi Jinping on Wednesday. Modi and Xi left.",
            "Wednesday",
            "Modi–Xi meeting",
        ),
        (
            "A powerful earthquake in Morocco on Friday killed more than 2,000 people.",
            "Friday",
            "Powerful earthquake in Morocco",
        ),
        (
            "The ferry sank on Monday, 3 May. It was old.",
            "Monday, 3 May",
            "Ferry sank",
        ),
        (
            "On 24 June, US Secretary of State Dean Acheson informed President Truman.",
            "24 June",
            "Dean Acheson informed Truman",
        ),
        (
            "They went North, they said. On 5 July, Task Force Smith attacked the North Koreans.",
            "5 July",
            "Task Force Smith attacked North Koreans",
        ),
        (
            "The Bank of England will hold a meeting on 3 August, when rates may rise.",
            "3 August",
            "Bank of England meeting",
        ),
        (
            "Talks between Ethiopia and Egypt resumed on Monday over the dam.",
            "Monday",
            "Ethiopia–Egypt talks",
        ),
        (
            "After the Chernobyl Disaster in 1986, the town was left empty by all who lived there.",
            "1986",
            "Chernobyl Disaster",
        ),
        (
            "Boeing announced the layoffs on Tuesday, and shares fell.",
            "Tuesday",
            "Boeing announced the layoffs",
        ),
        (
            "Ms Garcia signed the contract with Acme on 4 May.",
            "4 May",
            "Garcia–Acme contract",
        ),
    ],
)
def test_other_news_is_named_by_happening_and_parties(text: str, date: str, label: str) -> None:
    assert label_in(text, date) == label


@pytest.mark.parametrize(
    ("text", "date", "label"),
    [
        (
            "Last year Toyota sold its stake in the maker of batteries.",
            "Last year",
            "Toyota sold its stake",
        ),
        (
            "In May 2023 Norway deployed its long-range coastal reconnaissance aircraft, it said.",
            "May 2023",
            "Norway deployed reconnaissance aircraft",
        ),
        ("The bank collapsed in May 2023, as Smith feared.", "May 2023", "Bank collapsed"),
        ("In May 2023 Acme demanded that the mayor of Oslo leave at once.", "May 2023", ""),
        ("In May 2023 shares of Acme rose 43% in Europe compared to the year before.",
         "May 2023", "Shares of Acme rose 43%"),
        ("Norway was not convinced by the plans in May 2023.", "May 2023", ""),
        (
            "There was a rumour on 3 May that Norway would leave the union of states.",
            "3 May",
            "Rumour that Norway would leave the union",
        ),
        (
            "On 3 May, the French president will be at the World Bank to speak of debt.",
            "3 May",
            "French president at the World Bank",
        ),
    ],
)  # fmt: skip
def test_without_a_happening_it_says_who_does_what_in_whole_phrases(
    text: str, date: str, label: str
) -> None:
    assert label_in(text, date) == label


@pytest.mark.parametrize(
    "text",
    [
        "“We were there on 3 May,” said Al Jazeera correspondent Alan Fisher in Doha.",
        "It was seen by Reuters on 3 May, according to Jane Smith.",
        "Unemployment was higher on 3 May than in March, the Labor Department said.",
    ],
)
def test_who_only_tells_is_no_event(text: str) -> None:
    assert label_in(text, "3 May") == ""


@pytest.mark.parametrize(
    "opening",
    [
        "LONDON, 3 March 2020 (Reuters) – ",
        "LONDON, 3 March 2020 – ",
        "London, 3 March 2020 (AFP) - ",
        "London, 3 March 2020 — ",
        "NEW YORK (AP) — ",
    ],
)
def test_a_dateline_names_nothing_and_lends_no_name(opening: str) -> None:
    text = f"{opening}William met Harold on 14 October 1066, it says."
    dates = [date for date in ("3 March 2020", "14 October 1066") if date in text]
    assert label_in(text, dates[-1], *dates[:-1]) == "William–Harold meeting"
    if len(dates) > 1:
        assert label_in(text, *dates) == ""
    treaty = f"{opening}William signed a treaty on 14 October 1066, it says."
    assert label_in(treaty, "14 October 1066") == "William signed a treaty"


def test_a_dash_in_a_sentence_makes_no_dateline() -> None:
    text = "Smith met Jones – the mayor – on Monday."
    assert label_in(text, "Monday") == "Smith–Jones meeting"


def test_a_list_without_a_stop_is_read_around_its_date() -> None:
    text = "one two " * 500 + "Smith met Jones on Monday " + "three four " * 500
    assert label_in(text, "Monday") == "Smith–Jones meeting"


def test_a_figure_right_after_the_verb_is_no_trouble() -> None:
    text = "At the end of last year, the auto maker had just over 54,000 employees."
    assert "just" not in label_in(text, "the end of last year")


def test_two_dates_in_a_sentence_keep_their_own_happenings() -> None:
    text = "Smith visited Oslo on Monday and held a summit with Jones on Friday."
    assert label_in(text, "Monday", "Friday") == "Smith visited Oslo"
    assert label_in(text, "Friday", "Monday") == "Smith–Jones summit"


@pytest.mark.parametrize(
    "text",
    ["am 5. Mai", "5. Mai", "", "«5. Mai»", "in 1999 and all that", "1999. 1999. 1999."],
)
def test_nothing_telling_gives_no_name(text: str) -> None:
    date = "5. Mai" if "5. Mai" in text else "1999" if "1999" in text else ""
    assert label_in(text, date) == ""


def test_another_language_is_given_its_names() -> None:
    text = "Am 5. Mai sprach der französische Präsident Macron mit Kanzler Merz über Europa."
    english = article_on(text, "5. Mai")
    article = replace(english, info=replace(english.info, language="de"))
    mention = Mention(article.id, article.times[0].start, article.times[0].end)
    assert "Macron" in Namer([article]).label([mention])
    assert Namer([english]).label([mention]) == ""


def test_what_most_articles_tell_goes_first() -> None:
    one = article_on("Putin and Biden held a call on Monday. The call was long.", "Monday")
    two = article_on(
        "A parade by Biden was on Monday; Biden spoke in a phone call with Putin.",
        "Monday",
        number=2,
    )
    namer = Namer([one, two])
    mentions = [Mention(a.id, a.times[0].start, a.times[0].end) for a in (one, two)]
    assert namer.label(mentions) == "Putin–Biden phone call"


def test_the_mentions_that_tell_of_an_event_are_found_by_its_name() -> None:
    text = (
        "PORTO, Sept. 25 (Agency) – It rained.\n\nA minister spoke about fish on 25 September."
        " Ash shut the airport on Saturday, officials said. It erupted on Sunday."
    )
    article = article_on(text, "Sept. 25", "25 September", "Saturday", "Sunday")
    mentions = [Mention(article.id, time.start, time.end) for time in article.times]
    found = Namer([article]).most_telling("Airport shut", mentions)
    assert text[found[0].start :].startswith("Saturday")
    assert mentions[0] not in found
    (erupted, *_) = Namer([article]).most_telling("Eruption of the volcano", mentions)
    assert text[erupted.start :].startswith("Sunday")
    assert Namer([article]).most_telling("Coup", mentions) == []


def test_what_was_read_once_is_remembered_for_the_next_one_who_asks() -> None:
    one, two, *_ = real_articles()
    asked = [
        [Mention(mark.article_id, mark.start, mark.end) for mark in event.mentions]
        for event in events_of(lanes_of([one, two]))
    ]
    first = Namer([one, two])
    labels = [first.label(mentions) for mentions in asked]
    before = first.read
    again = Namer([replace(two, times=tuple(map(replace, two.times))), one])
    assert [again.label(mentions) for mentions in asked] == labels
    assert again.read == before
    changed = Namer([one, replace(two, times=two.times[1:])])
    assert changed.read == 0


def test_an_event_keeps_its_name_when_an_article_that_tells_of_it_is_put_away() -> None:
    articles = real_articles()
    before = Namer(articles)
    named = {
        tuple(Mention(mark.article_id, mark.start, mark.end) for mark in event.mentions): ""
        for event in events_of(lanes_of(articles))
    }
    named = {told: before.label(told) for told in named}
    seen, left = before, list(articles)
    for _ in range(4):
        gone = left.pop(0).id
        seen = Namer(left, seen)
        for told, name in named.items():
            rest = [m for m in told if m.article_id in {article.id for article in left}]
            if rest and name:
                assert seen.label(rest) == name, gone
    back = Namer(articles, seen)
    assert {told: back.label(told) for told in named} == named
    parted = next(told for told, name in named.items() if name and len(told) > 1)
    assert Namer(articles, before).label(parted[:1]) == Namer(articles).label(parted[:1])


RIGHT = {
    "1900-01-01": {"Germany’s history of aggression"},
    "1962-01-01": {"Cuban Missile Crisis"},
    "1994-01-01": {"Budapest Memorandum"},
    "2014-01-01": {"Overthrow in Kyiv", ""},
    "2021-06-01": {"Biden–Putin meeting"},
    "2021-11-17": {"Biden in Detroit"},
    "2021-12-01": {"Kremlin demanded security guarantees", ""},
    "2021-12-07": {"Biden–Putin video call", "Putin–Biden talks", "Putin and Biden spoke", ""},
    "2021-12-24": {"Zelensky–Congress meeting"},
    "2021-12-25": {"Report that Russia would withdraw troops"},
    "2021-12-27": {"US deployed JSTARS military aircraft", ""},
    "2021-12-30": {"Biden–Putin phone call", "Biden–Putin call", ""},
    "2022-01-01": {"Diplomatic talks", "Talks"},
    "2022-01-02": {"Biden–Zelensky call"},
    "2022-01-09": {"US–Russia security meeting"},
    "2022-01-10": {"US–Russia security meeting", "US–Russia meeting", "US–Russia dialogue", ""},
    "2022-01-12": {"Russia–NATO session", "Talks between Russia and NATO"},
    "2022-01-13": {"Russia–OSCE consultations", ""},
    "2022-01-26": {"US and NATO written response", ""},
    "2022-01-27": {"Biden–Zelenskyy phone call", "Biden–Volodymyr Zelenskyy phone call"},
    "2022-01-28": {""},
    "2022-01-31": {"Al Thani arrival in Washington"},
    "2022-02-01": {"Biden–Scholz meeting"},
    "2022-02-07": {"German chancellor at the White House"},
}


def test_whichever_seeds_are_there_no_event_has_a_wrong_name() -> None:
    for count in range(1, 6):
        for some in combinations(real_articles(), count):
            namer = Namer(some)
            for event in events_of(lanes_of(some)):
                mentions = [Mention(m.article_id, m.start, m.end) for m in event.mentions]
                label = namer.label(mentions)
                assert label in RIGHT[str(event.interval.begin)], [a.info.number for a in some]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The election will be held on 5 May.", "Election"),
        ("The trial of Alan Reed begins on 5 May.", "Trial of Alan Reed"),
        ("A hearing is planned for 5 May.", "Hearing"),
        ("The next hearing is on 5 May.", "Hearing"),
        ("The launch slipped to 5 May.", "Launch"),
        ("They talked about the talks planned for 5 May.", "Talks"),
        ("Residents would flee in the event of a strike on 5 May.", ""),
        ("Nobody expected an attack on 5 May.", ""),
        ("The new mayor of Valdora, Lena Ortiz, will be sworn in on 5 May.", ""),
        ("Moscow put conditions to Oslo, and arms in Europe are no matter since 5 May.", ""),
        ("Russia’s talks with Oslo, Rome and other countries are to last until 5 May.", ""),
        ("Actress Jane Doll died on 5 May in Paris.", "Jane Doll death in Paris"),
    ],
)
def test_what_is_planned_is_named_and_what_is_feared_is_not(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The bombing on 5 May destroyed a market.", "Bombing destroyed a market"),
        ("The walkout of 5 May, which shut three ports, ended after a day.",
         "Walkout shut three ports"),
        ("Demolition of the stadium is due to begin on 5 May.", "Demolition of the stadium"),
        ("Registration of voters will resume on 5 May.", "Registration of voters"),
        ("The plane overran the taxiway on 5 May.", "Plane overran the taxiway"),
        ("A fire at the Orla plant in Graz on 5 May hurt six workers.",
         "Fire hurt six workers"),
        ("The strike planned for 5 May closed no ports.", ""),
        ("The man arrested after the riot of 5 May escaped.", ""),
        ("The inquiry into the crash of 5 May blamed the pilot.", ""),
        ("The vote on 5 May that was cancelled cost millions.", ""),
        ("The man who shot three people fled on 5 May.", ""),
        ("Construction was to begin on 5 May but was cancelled.", ""),
        ("The government is to begin on 5 May.", ""),
        ("Officials denied that the explosion on 5 May injured 14 workers.", ""),
        ("The summit of 5 May that could end the war drew crowds.", ""),
    ],
)  # fmt: skip
def test_what_happens_is_named_where_its_date_stands_beside_it(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("On 5 May the minister fired Dr. Ada Quist.", "Minister fired Ada Quist"),
        ("On 5 May Ukraine accepted the offer of George W. Bush.",
         "Ukraine accepted offer of George W Bush"),
        ("Falk named Hugo Orr, who died on 5 May.", "Hugo Orr death"),
        ("Worries have dogged Ada Quist after she collapsed on 5 May.", "Ada Quist collapse"),
        ("On 5 May, the Ohio senator called on Republicans to leave Falk.",
         "Ohio senator called on Republicans"),
        ("On 5 May, Falk put it in a statement.", ""),
        ("Quist spent ten years under house arrest before being freed on 5 May.", ""),
        ("Prosecutors on 5 May charged two Vermont developers, Hugo Orr and Ada Quist.",
         "Prosecutors charged Vermont developers"),
        ("5 May is two months until the presidential election.", ""),
        ("I don't think Ada Quist has done anything since 5 May quite like this.", ""),
        ("Falk rose one point in the polls since the debate of 5 May.", ""),
        ("He looked at how the website rated this speech by Falk on 5 May.",
         "Website rated this speech by Falk"),
        ("A federal appeals court on 5 May said no.", ""),
        ("After 5 May's debate, Falk left.", ""),
        ("Priests wrote of it on 5 May.", ""),
        ("The bank was shaken by a $185 million settlement on 5 May.", ""),
        (("Falk sent $5 to Quist on 3 May, $4 to Orr on 4 May and $6 to Alba on 2 May, and those"
          " parties made transfers in the same amounts to Hale on 5 May."), ""),
        ("Following 5 May's presidential debate Falk left.", "Presidential debate"),
    ],
)  # fmt: skip
def test_who_does_it_is_told_by_the_whole_sentence(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label

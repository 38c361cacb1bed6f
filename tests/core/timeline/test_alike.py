"""Which accounts are joined as one happening dated differently, and which are not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.naming.labels import Namer
from reader.core.passage import Span
from reader.core.timeline.happenings import happenings_of
from reader.core.timeline.lanes import events_of, lanes_of
from reader.temporal import find_times
from tests.core.timeline.samples import info

YEAR = dt.date(2021, 6, 1)


def account(number: int, text: str) -> Article:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    known = replace(info(number, "Title", None))
    return Article(known, text, (block,), tuple(find_times(text, YEAR)))


def differences(texts: Sequence[str]) -> list[str]:
    articles = [account(n, text) for n, text in enumerate(texts, start=1)]
    order = [article.id for article in articles]
    happenings = happenings_of(events_of(lanes_of(articles)), Namer(articles), (), order)
    return [h.difference for h in happenings if h.differs]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry Aurora sank off Naxos on {}, killing 12 people, the coast guard said.",
        "An earthquake struck Nepal on {}, killing 40 people.",
        "President John Magufuli died on {} in Dar es Salaam, officials said.",
        "Merkel and Macron met in Paris on {} to discuss the budget.",
        "Israel bombed Gaza City on {}, witnesses said.",
        "Police arrested Alexei Navalny in Moscow on {}.",
        "A train derailed near the city of Larissa on {}.",
        "Health Secretary Sajid Javid resigned on {}.",
        "Microsoft bought Activision on {} for $69 billion.",
        "King Felipe VI met residents on {}.",
        "Hurricane Otis made landfall near Acapulco on {}.",
        "Nokia cut 4,000 jobs on {}.",
    ],
)
def test_three_accounts_of_one_happening_are_joined(sentence: str) -> None:
    days = ["5 May 2021", "6 May 2021", "7 May 2021"]
    for order in permutations(days):
        assert differences([sentence.format(day) for day in order]) == ["5 May / 6 May / 7 May"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("King Felipe VI met residents on 22 May 2021.",
         "Felipe VI and Queen Letizia met evacuated residents on 23 May 2021."),
        ("Police arrested Alexei Navalny in Moscow on 22 May 2021.",
         "Alexei Navalny was arrested on 23 May 2021."),
        ("The ferry Aurora sank off Naxos on 22 May 2021.",
         "The ship Aurora sank on 23 May 2021."),
        ("An earthquake struck Nepal on 22 May 2021.",
         "A quake in Nepal killed 40 people on 23 May 2021."),
        ("Police arrested Alexei Navalny in Moscow on 22 May 2021.",
         "Alexei Navalny was detained in Moscow on 23 May 2021."),
        ("Health Secretary Sajid Javid resigned on 22 May 2021.",
         "Sajid Javid stepped down on 23 May 2021."),
        ("The ferry Aurora sank off Naxos on 22 May 2021.",
         "The ferry Aurora went down off Naxos on 23 May 2021."),
        ("Chelsea beat Arsenal on 22 May 2021.", "Chelsea defeated Arsenal on 23 May 2021."),
        ("The ferry Aurora collided with the tanker Nordstern on 22 May 2021.",
         "The tanker Nordstern and the ferry Aurora collided on 23 May 2021."),
        ("Acme cancelled the Lisbon festival on 22 May 2021.",
         "Acme called off the Lisbon festival on 23 May 2021."),
        ("Biden spoke with Zelensky on 22 May 2021.", "Biden called Zelensky on 23 May 2021."),
        ("Biden and Putin talked by phone on 22 May 2021.",
         "Biden and Putin held a phone call on 23 May 2021."),
        ("Militants killed Colonel Amadou Traore on 22 May 2021.",
         "Colonel Amadou Traore was shot dead on 23 May 2021."),
        ("SpaceX launched Starship on 22 May 2021.",
         "SpaceX's Starship blasted off on 23 May 2021."),
        ("A jury found Sam Orton guilty on 22 May 2021.",
         "Sam Orton was convicted on 23 May 2021."),
        ("Chelsea beat Arsenal on 22 May 2021.", "Arsenal lost to Chelsea on 23 May 2021."),
        ("Lena Ortiz won the election in Valdora on 22 May 2021.",
         "Lena Ortiz was elected in Valdora on 23 May 2021."),
        ("Mount Etna erupted on 22 May 2021.",
         "An eruption of Mount Etna on 23 May 2021 closed an airport."),
        ("The tanker Nordstern rammed the ferry Aurora on 22 May 2021.",
         "The tanker Nordstern collided with the ferry Aurora on 23 May 2021."),
        ("Russia struck Kharkiv on 22 May 2021.", "Russia attacked Kharkiv on 23 May 2021."),
        ("Hurricane Otis hit Acapulco on 22 May 2021.",
         "Hurricane Otis struck Acapulco on 23 May 2021."),
        ("Hurricane Otis made landfall near Acapulco on 22 May 2021.",
         "Hurricane Otis came ashore near Acapulco on 23 May 2021."),
        ("The Supreme Court struck down the Texas law on 22 May 2021.",
         "The Supreme Court overturned the Texas law on 23 May 2021."),
        ("A Cessna crashed near Cusco on 22 May 2021.",
         "A Cessna came down near Cusco on 23 May 2021."),
        ("On 22 May 2021 Merkel met Macron.", "Merkel held talks with Macron on 23 May 2021."),
        ("Russian missiles hit Kharkiv on 22 May 2021.",
         "Russian missiles struck Kharkiv on 23 May 2021."),
        ("Workers of Acme struck in Lisbon on 22 May 2021.",
         "Acme workers went on strike in Lisbon on 23 May 2021."),
        ("Ajax lost 3-1 to Porto on 22 May 2021.", "Porto beat Ajax 3-1 on 23 May 2021."),
        ("Milo Dragan was found guilty of fraud on 22 May 2021.",
         "Judges convicted Milo Dragan of fraud on 23 May 2021."),
        ("The tanker Selma sank off Crete on 22 May 2021, killing four.",
         "The tanker Selma sank off Crete on 23 May 2021, killing five."),
        ("Bria was captured by rebels on 22 May 2021.", "Rebels captured Bria on 23 May 2021."),
        ("Henri Morel was acquitted by a court in Lyon on 22 May 2021.",
         "A court in Lyon acquitted Henri Morel on 23 May 2021."),
        ("Chad launched a missile on 22 May 2021.", "Chad fired a missile on 23 May 2021."),
        ("Leo Varga came to Riga on 22 May 2021.",
         "Leo Varga had visited Riga on 23 May 2021, a day later than planned."),
    ],
)  # fmt: skip
def test_other_words_for_the_same_are_joined(one: str, two: str) -> None:
    assert differences([one, two]) == ["22 May / 23 May"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Biden and Zelensky held a call on 2 January 2021.",
         "Biden and Zelensky held a call on 27 January 2021."),
        ("Israel bombed Gaza City on 5 May 2021.", "Israel bombed Rafah on 6 May 2021."),
        ("Israel bombed Gaza City on 5 May 2021.", "Iran bombed Gaza City on 6 May 2021."),
        ("Felipe VI met residents on 5 May 2021.", "Felipe VI met firefighters on 6 May 2021."),
        ("Felipe VI met residents on 5 May 2021.", "Felipe VI met Macron on 6 May 2021."),
        ("A man was arrested in Paris on 5 May 2021.",
         "A woman was arrested in Paris on 6 May 2021."),
        ("Serena Williams won in Rome on 5 May 2021.",
         "Serena Williams won in Rome on 6 May 2021."),
        ("The ferry Aurora sank off Naxos on 5 May 2021.",
         "The ferry Borealis sank off Naxos on 6 May 2021."),
        ("An earthquake struck Nepal on 5 May 2021.", "An earthquake struck Peru on 6 May 2021."),
        ("Chelsea beat Arsenal on 5 May 2021.", "Chelsea lost to Arsenal on 6 May 2021."),
        ("Acme raised its prices in Lisbon on 5 May 2021.",
         "Acme cut its prices in Lisbon on 6 May 2021."),
        ("Acme launched the Orion phone on 5 May 2021.",
         "Acme scrapped the Orion phone on 6 May 2021."),
        ("Police arrested Navalny on 5 May 2021.", "Police released Navalny on 6 May 2021."),
        ("Israel bombed Gaza City on 5 May 2021.",
         "Israel bombed Gaza City again on 6 May 2021 after a second rocket attack."),
        ("Nokia cut 4,000 jobs on 5 May 2021.", "Nokia cut 3,000 jobs on 6 May 2021."),
        ("President Ortega met Chancellor Weber on 5 May 2021 in Lima.",
         "President Ortega met Chancellor Weber on 7 May 2021 in Berlin for a second round."),
        ("Biden called Zelensky on 5 May 2021.", "Biden met Zelensky on 6 May 2021."),
        ("Biden spoke with Zelensky on 5 May 2021.", "Biden called Putin on 6 May 2021."),
        ("NASA launched the Europa Clipper on 5 May 2021.",
         "The Lunar Gateway lifted off on 6 May 2021."),
        ("Chelsea beat Arsenal on 5 May 2021.", "Arsenal lost to Fulham on 6 May 2021."),
        ("Sam Orton was convicted on 5 May 2021.", "Sam Orton was sentenced on 6 May 2021."),
        ("A jury found Sam Orton guilty on 5 May 2021.",
         "A jury found Sam Weld guilty on 6 May 2021."),
        ("Russia struck Kharkiv on 5 May 2021.", "Russia attacked Odesa on 6 May 2021."),
        ("Acme acquired Zenix on 5 May 2021.", "Acme sold Zenix on 6 May 2021."),
        ("Union workers struck Acme on 5 May 2021.", "Hackers attacked Acme on 6 May 2021."),
        ("Teachers went on strike in Chicago on 5 May 2021.",
         "Chicago was attacked on 6 May 2021."),
        ("A strike at Acme began on 5 May 2021.", "An attack on Acme began on 6 May 2021."),
        ("An earthquake struck Nepal on 5 May 2021.", "Rebels attacked Nepal on 6 May 2021."),
        ("Acme struck a deal with Zenix on 5 May 2021.", "Acme attacked Zenix on 6 May 2021."),
        ("The court struck down the Texas law on 5 May 2021.",
         "The court struck down the Ohio law on 6 May 2021."),
        ("Prices came down in Lisbon on 5 May 2021.",
         "A plane crashed in Lisbon on 6 May 2021."),
        ("Merkel met Macron on 5 May 2021.", "Merkel held talks with Putin on 6 May 2021."),
        ("Acme opened on 5 May 2021.", "Shares of Acme fell on 6 May 2021."),
        ("Tesmar never recalled the Vento on 5 May 2021.",
         "Tesmar recalled the Vento on 6 May 2021."),
        ("Mayor Petra Koch denied that she fired Jan Kral on 5 May 2021.",
         "Petra Koch fired Jan Kral on 6 May 2021."),
        ("Texor allegedly sued Tesmar on 5 May 2021.", "Texor sued Tesmar on 6 May 2021."),
        ("Rebels freed three hostages in Bria on 5 May 2021.",
         "Rebels freed nine hostages in Bria on 6 May 2021."),
        ("Police seized a boat off Crete on 5 May 2021.",
         "Police seized three boats off Crete on 6 May 2021."),
        ("The euro rose 1.2 percent on 5 May 2021.", "The euro rose 0.4 percent on 6 May 2021."),
        ("Helvor paid Texor $5 million on 5 May 2021.",
         "Helvor paid Texor $8 million on 6 May 2021."),
        ("Russia shelled Kherson on 5 May 2021, wounding three.",
         "Russia shelled Kherson on 6 May 2021, wounding eight."),
        ("Thousands marched in Tunis on 5 May 2021.", "Thousands marched in Tunis on 6 May 2021."),
        ("Simic scored against Leeds on 5 May 2021.", "Simic scored against Leeds on 8 May 2021."),
    ],
)  # fmt: skip
def test_different_happenings_stay_apart(one: str, two: str) -> None:
    assert differences([one, two]) == []


def test_what_one_article_tells_twice_happened_twice() -> None:
    strikes = "Israel bombed Gaza City on 5 May 2021. Israel bombed Gaza City on 7 May 2021."
    between = "Israel bombed Gaza City on 6 May 2021."
    assert differences([strikes]) == []
    assert differences([strikes, between]) == []
    assert differences([between, strikes, between]) == []
    assert differences([strikes, between.replace("6 May", "5 May")]) == []

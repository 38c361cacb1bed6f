"""What a clause is called in its own words, over many matters."""

from __future__ import annotations

import pytest

from reader.core.naming.telling import LONGEST
from reader.core.naming.wording import MOST_WORDS
from tests.core.naming.test_labels import label_in

TABLE = [
    # Disasters and accidents: the main verb goes before what followed from it.
    ("The ferry Calypso sank off Naxos on 5 May, killing 12.", "Ferry Calypso sank off Naxos"),
    ("An earthquake struck Peru on 5 May, killing 40 people.", "Earthquake struck Peru"),
    ("Mud from the quarry at Voss reached the North Sea late on 5 May, days after the storm began.",
     "Mud reached the North Sea"),
    ("A tram derailed near the city of Ghent on 5 May, killing two.", "Tram derailed near Ghent"),
    ("The harbour of Split was closed on 5 May because of smoke.", "Harbour of Split was closed"),
    ("The Corvo bridge had carried trains until it collapsed on 5 May.", "Corvo bridge collapsed"),
    ("On 5 May a depot exploded in Beirut, wrecking the port.", "Depot exploded in Beirut"),
    ("The dam burst on 5 May shortly after midnight.", "Dam burst"),
    ("On 5 May, a rocket carrying two satellites lifted off from Kourou.",
     "Rocket lifted off from Kourou"),
    # Who says it is no part of it, and saying alone is nothing.
    ("Ada Novak, the envoy to Peru, said Acme reached out to Initech on 5 May.",
     "Acme reached out to Initech"),
    ("The spokesman denied on 5 May that troops had crossed the border.", ""),
    ("Novak and Lind hope to reach an agreement by 5 May.", ""),
    # What is planned, and how they spoke.
    ("Ethiopia's election, postponed twice, was held on 5 May.", "Ethiopia's election"),
    ("Novak spoke by telephone with Lind on 5 May.", "Novak–Lind phone call"),
    # Courts and police.
    ("Police arrested Ada Novak in Brno on 5 May.", "Police arrested Ada Novak in Brno"),
    ("The Supreme Court ruled on 5 May that the law can stay.", "Supreme Court ruling"),
    ("Kenya's vice president Ruth Mwangi was sworn in on 5 May.", "Ruth Mwangi was sworn in"),
    # Economy.
    ("Acme bought Initech for $69 billion on 5 May.", "Acme bought Initech for $69 billion"),
    ("Acme fired 200 employees on 5 May.", "Acme fired 200 employees"),
    ("Acme shares fell 3% on 5 May.", "Acme shares fell 3%"),
    # Sport and elections.
    ("Ada Novak won the Rome Open on 5 May, beating Eva Lind.", "Ada Novak won the Rome Open"),
    ("Chile elected Ada Novak as president on 5 May.", "Chile elected Ada Novak"),
    # Two who meet each other, and two who meet a third.
    ("Novak and Lind met in Rome on 5 May to discuss the budget.", "Novak–Lind meeting"),
    ("King Olaf V and Queen Maud met homeless residents on 5 May.",
     "Olaf V and Maud met homeless residents"),
    # Names of more than one word stay whole.
    ("President Ada Novak died on 5 May in Dar es Salaam.", "Ada Novak death in Dar es Salaam"),
    ("Hurricane Tanya struck New Orleans on 5 May.", "Hurricane Tanya struck New Orleans"),
    ("Health Secretary Ada Novak resigned on 5 May.", "Ada Novak resignation"),
    ("The trawler Ocean Star capsized near Iceland on 5 May.",
     "Trawler Ocean Star capsized near Iceland"),
    ("The European Court of Human Rights rejected the plea on 5 May.", ""),
    ("Italy, Croatia and Slovakia sent planes to Rhodes on 5 May.",
     "Italy, Croatia and Slovakia sent planes"),
    # A verb keeps what it cannot do without.
    ("The Constitutional Court struck down the old abortion law on 5 May.", ""),
    ("Rival Acme is expected to decide on a plant in Dresden by 5 May.", ""),
    ("Credit Acme filed for protection on 5 May.", "Credit Acme filed for protection"),
    # A verb of two words stays whole; what only says when or where it was can go.
    ("Dock workers in Rotterdam walked off the job on 5 May.", "Dock workers walked off the job"),
    ("The old bridge at Elm collapsed on 5 May during a heavy storm.",
     "Old bridge at Elm collapsed"),
    ("On 5 May the heavy storm collapsed the bridge.", "Heavy storm collapsed the bridge"),
    ("The body of the climber was found on 5 May below the north face.",
     "Body of the climber was found"),
    ("The strike at Baltic Steel ended on 5 May with a pay rise.", "Strike at Baltic Steel ended"),
    ("Workers at Baltic Steel have been on strike since 5 May.", ""),
    ("The board named Piet Aalders as her successor on 5 May.", "Board named Piet Aalders"),
    ("The board met Piet Aalders as prices rose on 5 May.", "Prices rose"),
    ("The Supreme Court upheld the verdict on 5 May.", "Supreme Court upheld the verdict"),
    # What another clause tells, or only a report, names nothing.
    ("Novak said at a news conference that a similar move was possible on 5 May.", ""),
    ("Novak said in a speech that taxes might fall by 5 May.", ""),
    ("Authorities ordered a lockdown in four villages on 5 May.", "Authorities ordered a lockdown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), TABLE)
def test_a_clause_says_what_happened_in_its_own_words(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(("text", "label"), TABLE)
def test_a_wording_is_short(text: str, label: str) -> None:
    found = label_in(text, "5 May")
    assert len(found) <= LONGEST
    assert len(found.replace("–", " ").split()) <= MOST_WORDS


def test_each_of_two_acts_of_one_subject_has_its_date() -> None:
    text = "The airport closed on 5 May and reopened on 6 May."
    assert label_in(text, "5 May", "6 May") == "Airport closed"
    assert label_in(text, "6 May", "5 May") == "Airport reopened"


def test_other_dates_of_a_clause_are_none_of_its_words() -> None:
    text = "The volcano last erupted between 5 May and 6 June."
    assert label_in(text, "5 May", "6 June") == label_in(text, "6 June", "5 May")
    assert label_in(text, "6 June", "5 May") == "Volcano erupted"


def test_behind_a_date_and_begins_another_clause() -> None:
    text = "The storm hit Lund on 4 May and the river rose on 5 May."
    assert label_in(text, "5 May", "4 May") == "River rose"
    assert label_in(text, "4 May", "5 May") == "Storm hit Lund"

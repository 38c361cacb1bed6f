"""What is denied, doubted, threatened or another clause's: no name states it as a fact."""

from __future__ import annotations

import pytest

from tests.core.naming.test_labels import label_in


@pytest.mark.parametrize(
    "text",
    [
        "The archbishop dismissed as invention the story that he blessed the tanks on 5 May.",
        "Neither the ministry nor the airline confirmed that Skyjet lost an engine on 5 May.",
        "None of the trawlers left Bergen on 5 May.",
        "No doctor treated Igor Vasin on 5 May.",
        "On 5 May nobody resigned from the cabinet of Leo Varga.",
        "At no time did Omar Diallo visit the reactor, least of all on 5 May.",
        "Tess Vogel purportedly forged the will on 5 May.",
        "The dam at Orla, officials said, nearly burst on 5 May.",
        "Carlos Reyes vowed to occupy the port of Callao on 5 May.",
        "The marathon planned for 5 May in Lisbon was scrapped.",
        "The visit of King Anders to Riga on 5 May was cancelled at short notice.",
        "The summit between Kenya and Somalia, due on 5 May, was postponed.",
        "Nurses in Turin called off the strike planned for 5 May.",
        "A planned meeting between Zelda Farr and Omar Diallo on 5 May never took place.",
        "The alleged meeting between Zelda Farr and Omar Diallo on 5 May is under review.",
        "It is false that the Swiss bank Helvor collapsed on 5 May.",
        "The hoax that Denmark banned milk on 5 May spread fast.",
        "Reports of a coup in Gabon on 5 May were false.",
        "Investigators found no proof that Nora Blum shot the guard on 5 May.",
        "An unverified clip claims that Chad shelled Abeche on 5 May.",
        "Supporters of Jan Kral believe that Slovakia rigged the vote on 5 May.",
        "Whether Lt Sam Pike shot the prisoner on 5 May is unclear.",
        "Did Norway arrest Captain Erik Dahl on 5 May?",
        "Had the pilot refuelled on 5 May, the helicopter would have reached Malta.",
        "If the board agrees, Helvor will merge with Brightline on 5 May.",
        "Flight 77 was to land in Doha on 5 May but turned back.",
        "On 5 May, Karl Lindt denied that he had robbed the bank.",
        "Ola Berg was cleared of the rape of a student on 5 May.",
        "Satellite images contradict the army's statement that Chad bombed Abeche on 5 May.",
        "Claims that Texor dumped acid in the Drina on 5 May are under investigation.",
        "The play, first staged on 5 May, tells how Napoleon invaded Russia.",
        "Unless Helvor pays, Texor will shut the plant on 5 May.",
        "Instead of meeting Anna Duda on 5 May, Leo Varga flew to Rome.",
        "According to a study released on 5 May, glaciers in Chile shrank by a third.",
        "A report published on 5 May says soldiers looted a library in Osh.",
        "Quoting a memo dated 5 May, the mayor said Texor fired the auditor.",
        "Mia Lund, born on 5 May in Aarhus, won the chess title.",
        "Leo Varga, who had been treated in Riga since 5 May, met Anna Duda.",
        "Ida Roth said Emil Sava resigned, and on 5 May she joined the choir.",
    ],
)
def test_what_is_taken_back_gives_no_name(text: str) -> None:
    assert label_in(text, "5 May") == ""


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Lena Ortiz was supposedly poisoned on 5 May.", "Lena Ortiz was supposedly poisoned"),
        ("Fishermen threatened to blockade Calais on 5 May.",
         "Fishermen threatened to blockade Calais"),
        ("Peru narrowly avoided a blackout on 5 May.", "Peru avoided a blackout"),
        ("Tesmar never recalled the Vento on 5 May.", "Tesmar never recalled the Vento"),
        ("Helvor cancelled its dividend on 5 May.", "Helvor cancelled its dividend"),
        ("Leo Varga ruled out a meeting with Anna Duda on 5 May.",
         "Leo Varga ruled out a meeting"),
        ("Henri Morel was acquitted of fraud on 5 May.", "Henri Morel was acquitted of fraud"),
    ],
)  # fmt: skip
def test_a_name_may_carry_the_doubt_in_the_words_of_the_text(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Karl Lindt, who denied wrongdoing, resigned on 5 May.", "Karl Lindt resignation"),
        ("Although talks had failed, Texor acquired Tesmar on 5 May.", "Texor acquired Tesmar"),
        ("Police arrested Nora Blum on 5 May after she failed to appear in court.",
         "Police arrested Nora Blum"),
        ("Leo Varga resigned on 5 May, but denied any guilt.", "Leo Varga resignation"),
        ("The storm Lena killed nearly 40 people on 5 May.", "Storm Lena killed nearly 40 people"),
        ("Bolivia devalued the peso on 5 May because it could not pay its debts.",
         "Bolivia devalued the peso"),
        ("Norway claimed 12 medals on 5 May.", "Norway claimed 12 medals"),
        ("If confirmed, it is a record: Kenya opened a wind farm on 5 May.",
         "Kenya opened a wind farm"),
        ("Greta Olsen, not yet 30, won the Oslo marathon on 5 May.",
         "Greta Olsen won the Oslo marathon"),
        ("Rebels captured Bria on 5 May, not 40 km from the capital.", "Rebels captured Bria"),
        ("Iceland banned whaling on 5 May.", "Iceland banned whaling"),
        ("Ferry tests ended, and on 5 May the port of Tromso reopened its quay.",
         "Port of Tromso reopened its quay"),
    ],
)  # fmt: skip
def test_doubts_about_something_else_take_no_name_away(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Karin Holt was interviewed after the murder of Piet Maas on 5 May.", "Piet Maas murder"),
        ("Witness Ola Berg saw Hugo Stein near the bombing on 5 May.",
         "Witness Ola Berg saw Hugo Stein"),
        ("Police questioned him about the murder of Piet Maas on 5 May.", ""),
    ],
)  # fmt: skip
def test_nobody_does_or_suffers_harm_by_standing_near_the_word(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label

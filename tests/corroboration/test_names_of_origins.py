"""Which names stand for one source, and which for two."""

from __future__ import annotations

from datetime import date

import pytest

from reader.core.claim import Annotation, Stance, Status
from reader.core.passage import Span, quote_at
from reader.corroboration import Known, find_attributions, origins_of
from reader.corroboration.office_holders import body_of
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.sums import FAST, GATE, LOCK, SPED, Account, summed


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan farmer Joseph Otieno said", "Kenyan lawyer Grace Mwangi said"),
        ("Witness Karl Holm said", "Witness Eva Lind said"),
        ("Police in Lima said", "Police in Oslo said"),
        ("The minister, Tomas Berg, said", "The president, Karl Holm, said"),
        ("Mary Johnson, a teacher, said", "Peter Johnson, a miner, said"),
        ("Kremlin critic Karl Holm said", "The Kremlin said"),
        ("The Danish National Party said", "The Danish National Museum said"),
        ("The Danish Rowing Association said", "The Swedish Rowing Association said"),
    ],
)
def test_people_who_have_a_word_in_common_are_origins_of_their_own(one: str, other: str) -> None:
    status, words = summed(
        Account(f"{one} {FAST}.", FAST, "Gazette"), Account(f"{other} {SPED}.", SPED, "Courier")
    )
    assert (status, words.split(":")[0]) == (Status.CONFIRMED, "2 articles, 2 origins")


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Karl Holm, the mayor of Odena, said", "Mayor Karl Holm said", "Odena"),
        ("Holm said", "Karl Holm said", "Karl Holm"),
        ("President Ada da Silva said", "Ada Luz da Silva said", "Ada Luz da Silva"),
        ("Sergei Petrov said", "Sergey Petrov, a pilot, said", "Sergei Petrov"),
        ("The Kremlin said", "Moscow said", "Kremlin"),
        ("The government in Moscow said", "Russia said", "Russia (government)"),
        ("Nairobi said", "Kenyan Foreign Minister Eva Lind said", "Kenya (government)"),
        ("The mayor said", "The mayor said", "the mayor"),
    ],
)  # fmt: skip
def test_one_person_or_government_is_one_origin(one: str, other: str, name: str) -> None:
    status, words = summed(
        Account(f"{one} {FAST}.", FAST, "Gazette"), Account(f"{other} {SPED}.", SPED, "Courier")
    )
    assert status is Status.SINGLE_SOURCE
    assert words == f"2 articles, 1 origin: all quote one source, {name}"


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Police in Odena said", "Odena police said", "Odena police"),
        ("Bramley's police chief, Mara Lund, said", "Police in Bramley said", "Bramley police"),
        ("Poland's navy said", "The Polish navy said", "Poland (government)"),
        ("Ukraine's military said", "The Ukrainian General Staff said", "Ukraine (government)"),
        ("Gaza's health ministry said", "The Hamas-run health ministry said", "Gaza (government)"),
        ("The BBC said", "BBC News said", "BBC"),
        ("CNN said", "CNN television said", "CNN"),
        ("The Fire Department said", "The fire department said", "the fire department"),
        ("Airbus closed a plant. The firm said", "Airbus said", "Airbus"),
        ("Airbus said", "The planemaker said", "Airbus"),
        (
            "Two officials told The New York Times", "Officials told The New York Times",
            "officials (New York Times)",
        ),
        ("The coast guard said", "The coast guard said", "the coast guard"),
        ("The French army said", "France has 3 bases. The army said", "France (government)"),
        ("The UN said", "A United Nations spokesman said", "United Nations"),
        ("The WHO said", "The World Health Organization said", "World Health Organization"),
        ("The VRSB said", "The Vale Road Safety Board said", "Vale Road Safety Board"),
        ("An NTA official said", "The National Teachers' Alliance said",
         "National Teachers' Alliance"),
        ("The CDC said", "The Centers for Disease Control and Prevention said", "CDC"),
        ("Iva Morn, the captain, said", "The captain said", "Iva Morn"),
        ("Headmaster Karl Holm said", "The headmaster said", "Karl Holm"),
        ("Judge Eva Lind told jurors", "The judge said", "Eva Lind"),
        ("State prosecutor Eva Lind said", "Prosecutors said", "Eva Lind"),
        ("Her lawyer, Ines Park, said", "Her attorney said", "Ines Park"),
        ("Fire chief Dana Ostrow said", "The fire service said", "the fire service"),
        ("Lisle police said", "Police said", "Lisle police"),
        ("Monitors from the African Union said", "The monitors said", "African Union"),
        ("Brack Textiles said", "Its chief executive, Iva Morn, said", "Brack Textiles"),
        ("The Bank of Lisle said", "A spokeswoman for the Bank of Lisle said", "Bank of Lisle"),
        ("The Danish Rowing Club said", "Iva Morn, a Danish Rowing Club spokeswoman, said",
         "Danish Rowing Club"),
        ("Forestry Minister Iva Morn said", "The forestry minister said",
         "the forestry ministry"),
        ("Forestry Minister Iva Morn said", "The minister said", "the forestry ministry"),
        ("The Appeal Tribunal said", "The tribunal said", "Appeal Tribunal"),
        ("The Brack Teachers Union said", "The teachers union said", "Brack Teachers Union"),
        ("President Iva Morn said", "The president said", "Iva Morn"),
        ("Brack Air said", "The airline said", "Brack Air"),
        ("Wexford Lane has sunk. Wexford Lane is shut. Holmbau shares fell. The firm said",
         "Holmbau said", "Holmbau"),
        ("Shares in Holmbau fell after a fire in Ash Court. Ash Court is shut. The company said",
         "Holmbau said", "Holmbau"),
    ],
)  # fmt: skip
def test_one_body_under_several_names_is_one_origin(one: str, other: str, name: str) -> None:
    status, words = summed(
        Account(f"{one} {GATE}.", GATE, "Gazette"), Account(f"{other} {LOCK}.", LOCK, "Courier")
    )
    assert (status, words) == (
        Status.SINGLE_SOURCE, f"2 articles, 1 origin: all quote one source, {name}",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PARIS - The interior ministry said", "MADRID - The interior ministry said"),
        ("NEW DELHI, March 10 - The army said", "ISLAMABAD, March 10 - The army said"),
        (
            "The president of Kenya spoke in Nairobi. The president said",
            "The president of Uganda spoke in Kampala. The president said",
        ),
        ("ATHENS (AFP) - The coast guard said", "ROME, March 4 (AP) — The coast guard said"),
        ("Shares in Airbus fell. The firm said", "Shares in Embraer fell. The company said"),
        ("Prosecutors in Turin said", "Milan prosecutors said"),
        ("Eva Lind, a baker of Lisle, said", "Karl Holm, a nurse from Lisle, said"),
        ("Eva Lind, a fan of Brack City, said", "Karl Holm, a fan of Brack City, said"),
        ("Brack Textiles said", "Karl Holm, a customer of Brack Textiles, said"),
        ("The IMF said", "The World Bank said"),
        ("Lisle police said", "The fire service said"),
        ("The Danish Red Cross said", "The Kenyan Red Cross said"),
        ("St. Anne's Hospital said", "A spokesman for St. Mary's Hospital said"),
    ],
)
def test_bare_bodies_of_two_places_are_two_origins(one: str, other: str) -> None:
    status, _ = summed(
        Account(f"{one} {GATE}.", GATE, "Gazette"), Account(f"{other} {LOCK}.", LOCK, "Courier")
    )
    assert status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Officials said", "Officials said"),
        ("A resident said", "A resident said"),
        ("Officials told The New York Times", "Officials told The Guardian"),
        ("Mayor Eva Lind and Mayor Karl Holm met. Lind said", "The mayor said"),
        ("Eva Lind, a witness, said", "A witness said"),
        ("The Danish Red Cross said", "The Red Cross said"),
        ("General Karl Holm said", "The Georgian army said"),
        ("The Zambian army said", "The army said"),
        ("Airbus closed a plant. The firm said", "Embraer cut jobs. The company said"),
        ("President Karl Holm said", "The vice president said"),
        ("Deputy Mayor Karl Holm said", "The mayor said"),
        ("Brack Textiles said", "The union at Brack Textiles said"),
        ("President Ruiz said", "The club president said"),
        ("Brack Bank said", "The central bank said"),
        ("Eva Lind, a lawyer for the widow, said", "A lawyer for the bank said"),
    ],
)
def test_who_may_be_one_confirms_nothing_and_is_named_beside_the_sum(one: str, other: str) -> None:
    status, words = summed(
        Account(f"{one} {GATE}.", GATE, "Gazette"), Account(f"{other} {LOCK}.", LOCK, "Courier")
    )
    assert status is Status.NONE
    assert words.startswith("2 articles, 1–2 origins, perhaps the same: ")


def test_who_may_be_one_of_two_that_are_known_apart_takes_nothing_from_them() -> None:
    status, words = summed(
        Account(f"A witness said {GATE}.", GATE, "Gazette"),
        Account(f"Karl Holm said {LOCK}.", LOCK, "Courier"),
        Account(f"Brack Textiles said {LOCK}.", LOCK, "Herald"),
    )
    assert status is Status.CONFIRMED
    assert words.startswith("3 articles, 2–3 origins: ")
    assert words.endswith("; perhaps one of the others: a witness (1)")


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Club president Eva Lind said", "The club's president said", "Eva Lind"),
        ("Bishop Karl Holm said", "A spokeswoman for Bishop Holm said", "Karl Holm"),
        ("Brack Shipping Holdings said", "Brack said", "Brack Shipping Holdings"),
        (
            "St. Anne's Hospital said",
            "Eva Lind, director of St. Anne's Hospital, said",
            "St. Anne's Hospital",
        ),
    ],
)
def test_another_form_of_a_name_is_no_other_origin(one: str, other: str, name: str) -> None:
    status, words = summed(
        Account(f"{one} {GATE}.", GATE, "Gazette"), Account(f"{other} {LOCK}.", LOCK, "Courier")
    )
    assert (status, words) == (
        Status.SINGLE_SOURCE, f"2 articles, 1 origin: all quote one source, {name}",
    )  # fmt: skip


def test_two_people_are_two_origins_though_their_words_are_alike() -> None:
    words = "people were killed near the old iron bridge over the Odena"
    one = Account(f"The governor, Ana Ruiz, said 12 {words}.", words, "Gazette")
    other = Account(f"A doctor, Karl Holm, said 15 {words}.", words, "Courier")
    assert summed(one, other)[0] is Status.CONFIRMED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Foreign Minister Sergey Lavrov said", "Moscow said"),
        ("Foreign Ministry spokeswoman Maria Zakharova said", "The Russian Foreign Ministry said"),
        ("Putin said", "The Kremlin said"),
        ("Putin spokesman Dmitry Peskov said", "Moscow said"),
        ("Secretary of State Antony Blinken said", "Washington said"),
        ("President Joe Biden said", "The White House said"),
        ("Zelenskyy's office said", "Kyiv said"),
        ("EU foreign policy chief Josep Borrell said", "Brussels said"),
        ("The Elysee said", "Paris said"),
        ("The Israel Defense Forces said", "Israel said"),
        ("According to TASS, citing the Kremlin,", "Moscow said"),
    ],
)
def test_who_speaks_for_a_government_is_one_origin_with_it(one: str, other: str) -> None:
    status, words = summed(
        Account(f"{one} {FAST}.", FAST, "Gazette"), Account(f"{other} {SPED}.", SPED, "Courier")
    )
    assert (status, words.split(":")[0]) == (Status.SINGLE_SOURCE, "2 articles, 1 origin")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Kremlin said", "The White House said"),
        ("Russian opposition leader Alexei Navalny said", "Moscow said"),
        ("Former Russian foreign minister Andrei Kozyrev said", "Moscow said"),
        ("The mayor of Moscow, Sergei Sobyanin, said", "The Kremlin said"),
        ("NATO Secretary General Jens Stoltenberg said", "Brussels said"),
        ("Republican Senator Ted Cruz said", "Washington said"),
    ],
)
def test_who_does_not_speak_for_a_government_is_an_origin_besides(one: str, other: str) -> None:
    status, _ = summed(
        Account(f"{one} {FAST}.", FAST, "Gazette"), Account(f"{other} {SPED}.", SPED, "Courier")
    )
    assert status is Status.CONFIRMED


def test_office_holders_are_known_for_the_years_they_held_their_office() -> None:
    assert body_of("Sergei Lavrov", date(2022, 1, 27)) == "Russia (government)"
    assert body_of("Trump", date(2022, 1, 27)) == ""
    assert body_of("Trump", date(2018, 1, 27)) == "White House"
    assert body_of("Johnson", date(2022, 1, 27)) == ""
    assert body_of("Boris Johnson", date(2022, 1, 27)) == "Downing Street"
    assert body_of("Karl Holm", None) == ""


def test_an_origin_tells_who_speaks_for_it() -> None:
    made = an_article(f"Sergey Lavrov said {FAST}.")
    at = made.text.index(FAST)
    span = Span(at, at + len(FAST))
    one = Annotation(
        "n", "c", made.id, "r", span, quote_at(made.text, span), "", Stance.ATTRIBUTES, NOON, NOON
    )
    known = Known({made.id: made}, {made.id: tuple(find_attributions(made.text))})
    (origin,) = origins_of([one], known)
    assert origin.speakers == (("Sergey Lavrov", "Russia (government)"),)
    assert origin.listed == ("Sergey Lavrov",)


@pytest.mark.parametrize(
    "told",
    [
        "Boat lost\n\nBy Sofia Lind\n\nMay 3, 2023\n\nIt sank. The coast guard said {gate}.",
        "Boat lost\n\nBy Paris Holm\n\nMay 3, 2023\n\nIt sank. The coast guard said {gate}.",
        "“I swam,” said Sofia Lind. Lind lost a cat. Sofia is well. The coast guard said {gate}.",
        "Victoria Rome won. Rome is 34. The navy said {gate}.",
        "Georgia Lund and Chad Berg were on it. The navy said {gate}.",
    ],
)
def test_the_name_of_a_person_names_no_state(told: str) -> None:
    told = told.format(gate=GATE)
    words = summed(Account(told, GATE, "Gazette"))[1]
    assert "(government)" not in words


@pytest.mark.parametrize("byline", ["By Arun Dev", "Arun Dev", "Words by Arun Dev"])
@pytest.mark.parametrize("who", ["she said", "the airline said"])
def test_who_wrote_an_article_is_no_source_of_it(byline: str, who: str) -> None:
    told = f"Jets stay down\n\n{byline}\n\nJuly 14, 2023\n\nFifty jets are grounded, {who}."
    jets = "Fifty jets are grounded"
    _, words = summed(Account(told, jets, "Post"), Account(f"{jets}.", jets, "Herald"))
    assert "Arun" not in words
    assert not any("Dev" in one.speaker for one in find_attributions(told))

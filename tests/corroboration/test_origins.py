"""Origins, the suggestion of a status, and the matrix."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from reader.core.article import agencies_said
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.verdicts import Related, Ruling, dismissal_key
from reader.corroboration import (
    Known,
    Overrides,
    article_groups,
    find_attributions,
    find_reuse,
    matrix_of,
    origins_of,
    silences,
    stance_at,
    suggest,
    together,
)
from reader.corroboration.credits import credits_of
from reader.corroboration.identity import are_two_people
from reader.corroboration.matrix import Absence, as_table
from reader.corroboration.office_holders import body_of
from reader.corroboration.origin_values import Because
from reader.corroboration.reuse_values import Overlap
from reader.corroboration.sources import speaker_at
from reader.corroboration.statements import said_on
from reader.corroboration.suggesting import between, in_words
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.seeds import place, seed_articles, written


@cache
def known() -> Known:
    articles = seed_articles()
    said = together({one.id: find_attributions(one.text) for one in articles})
    return Known({one.id: one for one in articles}, said, find_reuse(articles))


def linked(name: str) -> list[Annotation]:
    """Return the gold's passages of a claim as annotations linked to it."""
    number, by_article = next((n, arts) for n, (told, arts) in enumerate(CLAIMS) if told == name)
    found = []
    for here, passages in by_article.items():
        text = seed_articles()[here].text
        for words in passages:
            span = place(text, words)
            stance = stance_at(text, known().attributions[str(here)], span)
            found.append(
                Annotation(
                    f"{here}:{span.start}", f"c{number}", str(here), f"r{here}", span,
                    quote_at(text, span), "", stance, NOON, NOON,
                )
            )  # fmt: skip
    return found


def told(name: str) -> tuple[Status, str]:
    found = suggest(linked(name), known())
    return found.status, in_words(found, known().articles)


def test_one_statement_quoted_twice_is_one_origin() -> None:
    assert told("ready to respond decisively (27 January)") == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote the White House statement of 27 Jan",
    )


def test_shared_words_make_one_origin() -> None:
    origins = origins_of(linked("they agreed on joint actions"), known())
    assert [one.articles for one in origins] == [("0", "1")]
    assert Because.WORDING in origins[0].reasons


def test_own_reports_are_counted_apart() -> None:
    assert told("Crimea taken in 2014") == (
        Status.CONFIRMED,
        "2 articles, 2 origins: own reports (2, 3)",
    )


def test_denial_beside_assertion_is_disputed() -> None:
    annotations = linked("Crimea taken in 2014")
    denied = [annotations[0], replace(annotations[1], stance=Stance.DENIES)]
    found = suggest(denied, known())
    assert found.status is Status.DISPUTED
    assert in_words(found, known().articles) == "2 articles, 2 origins: denied in 3"
    everybody = [replace(one, stance=Stance.DENIES) for one in annotations]
    assert suggest(everybody, known()).status is Status.DISPUTED


def test_nothing_linked_suggests_nothing() -> None:
    found = suggest([], known())
    assert found.status is Status.NONE
    assert in_words(found, {}) == "nothing is linked yet"


def test_person_has_the_last_word_on_origins() -> None:
    annotations = linked("Crimea taken in 2014")
    wire = {one.id: "Reuters" for one in annotations}
    mine = replace(known(), overrides=Overrides(named=wire))
    (origin,) = origins_of(annotations, mine)
    assert (origin.name, origin.reasons[0]) == ("Reuters", Because.PERSON)
    shared = linked("they agreed on joint actions")
    apart = {shared[0].id: "the office", shared[1].id: "a reporter"}
    assert len(origins_of(shared, replace(known(), overrides=Overrides(named=apart)))) == 2


def test_person_joins_two_origins() -> None:
    annotations = linked("the tone was serious")
    assert len(origins_of(annotations, known())) == 2
    same = Overrides(same=(("a briefing", "officials", "United States (government)"),))
    (origin,) = origins_of(annotations, replace(known(), overrides=same))
    assert origin.name == "a briefing"


def ruled(*rulings: tuple[Related, str, str, bool]) -> Known:
    made = (Ruling(*each, "", "Ada", NOON) for each in rulings)
    return replace(known(), overrides=Overrides.of(made))


def test_rulings_join_annotations_and_keep_them_apart() -> None:
    annotations = linked("the tone was serious")
    one, other = annotations[0].id, annotations[1].id
    joined = ruled((Related.ANNOTATIONS, one, other, True))
    (origin,) = origins_of(annotations, joined)
    assert Because.PERSON in origin.reasons
    shared = linked("they agreed on joint actions")
    together_now = len(origins_of(shared, known()))
    apart = ruled((Related.ANNOTATIONS, shared[0].id, shared[1].id, False))
    assert len(origins_of(shared, apart)) == together_now + 1


def test_articles_that_are_one_report_are_one_origin_of_what_they_say_themselves() -> None:
    annotations = linked("Crimea taken in 2014")
    ids = tuple(dict.fromkeys(one.article_id for one in annotations))
    before = len(origins_of(annotations, known()))
    same = ruled(*((Related.ARTICLES, ids[0], each, True) for each in ids[1:]))
    assert before > 1
    assert len(origins_of(annotations, same)) == 1


def test_a_ruling_is_not_undone_by_what_follows_from_others() -> None:
    shared = linked("they agreed on joint actions")
    pairs = [(a.id, b.id) for n, a in enumerate(shared) for b in shared[:n]]
    apart = ruled(*((Related.ANNOTATIONS, a, b, False) for a, b in pairs))
    assert len(origins_of(shared, apart)) == len(shared)


def test_names_go_under_one_that_is_itself_under_no_other() -> None:
    chain = ruled((Related.NAMES, "Tass", "TASS", True), (Related.NAMES, "TASS", "Kremlin", True))
    assert [chain.overrides.name_of(n) for n in ("Tass", "TASS", "Kremlin", "AP")] == [
        "Kremlin", "Kremlin", "Kremlin", "AP",
    ]  # fmt: skip


def test_an_origin_named_by_a_ruling() -> None:
    annotations = linked("Crimea taken in 2014")
    named = ruled(*((Related.NAMED, one.id, "Reuters", True) for one in annotations))
    (origin,) = origins_of(annotations, named)
    assert origin.name == "Reuters"


def test_articles_kept_apart_are_in_groups_of_their_own() -> None:
    articles = seed_articles()
    overlap = [Overlap("0", "1", 0.5), Overlap("1", "2", 0.5)]
    rules = ruled((Related.ARTICLES, "0", "2", False), (Related.ARTICLES, "3", "4", True))
    groups = article_groups(articles, overlap, overrides=rules.overrides)
    assert groups == (("0", "1"), ("2",), ("3", "4"))


def test_said_by_goes_before_what_was_found() -> None:
    annotations = [replace(one, said_by="Jen Psaki") for one in linked("Crimea taken in 2014")]
    assert len(origins_of(annotations, known())) == 1


def test_credits() -> None:
    first, second, *_ = seed_articles()
    assert credits_of(first).agencies == ("AP", "Reuters", "AFP")
    assert credits_of(second).outlet == "Al Jazeera"


def test_what_the_library_says_of_agencies_counts() -> None:
    first = seed_articles()[0]
    said = replace(first, info=replace(first.info, agencies="Reuters"))
    assert (credits_of(said).agencies, credits_of(said).wire) == (("Reuters",), "Reuters")
    several = replace(first, info=replace(first.info, agencies="Associated Press; The Wire"))
    assert credits_of(several).agencies == ("AP", "The Wire")
    nobody = replace(first, info=replace(first.info, agencies=agencies_said(" ")))
    assert (credits_of(nobody).agencies, credits_of(nobody).wire) == ((), "")


def test_what_was_told_ahead_excuses_only_those_who_were_out_before_it_was_told() -> None:
    name = "the US and Russia meet about 10 January"
    mine = [one for one in linked(name) if one.article_id in ("2", "3")]
    claim = Claim(mine[0].claim_id, Status.NONE, name, (), NOON, NOON)
    groups = [[one.id] for one in seed_articles()]
    (row,) = matrix_of([claim], mine, known(), groups).rows
    assert row.days is not None
    assert all(
        one.info.publication and one.info.publication.latest < row.days.begin
        for one in seed_articles()[2:]
    )
    assert [cell.absence for cell in row.cells][2:] == [None, None, Absence.SILENT]


def test_articles_with_much_in_common_are_grouped() -> None:
    articles = seed_articles()
    groups = article_groups(articles, [Overlap("3", "2", 0.4), Overlap("0", "1", 0.1)])
    assert groups == (("0",), ("1",), ("2", "3"), ("4",))
    by_hand = article_groups(articles, [], same=[("0", "4", "no such")])
    assert ("0", "4") in by_hand


def test_matrix() -> None:
    names = ["Biden and Zelenskyy spoke on 27 January", "Putin asked for the call"]
    annotations = [one for name in names for one in linked(name)]
    ids = list(dict.fromkeys(one.claim_id for one in annotations))
    claims = [
        Claim(id_, Status.NONE, name, (), NOON, NOON) for id_, name in zip(ids, names, strict=True)
    ]
    groups = [[one.id] for one in seed_articles()]
    matrix = matrix_of(claims, annotations, known(), groups)
    first, second = matrix.rows
    assert [cell.absence for cell in first.cells] == [None, None, *[Absence.BEFORE] * 3]
    assert first.cells[1].stances == (Stance.ATTRIBUTES,)
    assert [cell.absence for cell in second.cells] == [*[Absence.SILENT] * 2, None, None, None]
    assert silences(matrix, "1") == (second,)
    assert silences(matrix, "2") == ()
    head, row, _ = as_table(matrix, known().articles)
    assert head[:4] == ["claim", "status", "articles", "origins"]
    assert row[:5] == [names[0], "no status", "2", "2", "asserts"]


@dataclass(frozen=True)
class Account:
    """A text, the words in it that are linked, and who brings it."""

    body: str
    words: str
    outlet: str = ""
    stance: Stance = Stance.ASSERTS


def summed(*accounts: Account, rulings: tuple[Ruling, ...] = ()) -> tuple[Status, str]:
    """Return what is suggested for a claim that these accounts are linked to."""
    articles, marked = [], []
    for number, one in enumerate(accounts, 1):
        made = an_article(one.body)
        info = replace(made.info, id=f"a{number}", number=number, outlet=one.outlet)
        made = replace(made, info=info)
        at = one.body.index(one.words)
        span = Span(at, at + len(one.words))
        articles.append(made)
        quote = quote_at(one.body, span)
        marked.append(
            Annotation(f"n{number}", "c", made.id, "r", span, quote, "", one.stance, NOON, NOON)
        )
    said = together({one.id: find_attributions(one.text) for one in articles})
    by_id = {one.id: one for one in articles}
    known_here = Known(by_id, said, find_reuse(articles), Overrides.of(rulings))
    found = suggest(marked, known_here)
    return found.status, in_words(found, by_id)


FAST, SPED = "the train was too fast", "the engine had been speeding"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kenyan farmer Joseph Otieno said", "Kenyan lawyer Grace Mwangi said"),
        ("Witness Karl Holm said", "Witness Eva Lind said"),
        ("Police in Lima said", "Police in Oslo said"),
        ("Officials said", "Officials said"),
        ("A resident said", "A resident said"),
        ("The minister, Tomas Berg, said", "The president, Karl Holm, said"),
        ("Mary Johnson, a teacher, said", "Peter Johnson, a miner, said"),
        ("Kremlin critic Karl Holm said", "The Kremlin said"),
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


GATE, LOCK = "the gate was locked", "the gate had been locked"


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
        ("Headmaster Karl Holm said", "The headmaster said", "Headmaster Karl Holm"),
        ("Judge Eva Lind told jurors", "The judge said", "Eva Lind"),
        ("State prosecutor Eva Lind said", "Prosecutors said", "Eva Lind"),
        ("Her lawyer, Ines Park, said", "Her attorney said", "Ines Park"),
        ("Fire chief Dana Ostrow said", "The fire service said", "the fire service"),
        ("Lisle police said", "Police said", "Lisle police"),
        ("Monitors from the African Union said", "The monitors said", "African Union"),
        ("Brack Textiles said", "Its chief executive, Iva Morn, said", "Brack Textiles"),
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
        ("Airbus closed a plant. The firm said", "Embraer cut jobs. The company said"),
        ("Prosecutors in Turin said", "Milan prosecutors said"),
        ("Officials told The New York Times", "Officials told The Guardian"),
        ("Local media said", "Local media said"),
        ("Eva Lind, a baker of Lisle, said", "Karl Holm, a nurse from Lisle, said"),
        ("Eva Lind, a fan of Brack City, said", "Karl Holm, a fan of Brack City, said"),
        ("Brack Textiles said", "Karl Holm, a customer of Brack Textiles, said"),
        ("Brack Textiles said", "The union at Brack Textiles said"),
        ("Mayor Eva Lind and Mayor Karl Holm met. Lind said", "The mayor said"),
        ("The IMF said", "The World Bank said"),
        ("Lisle police said", "The fire service said"),
    ],
)
def test_bare_bodies_of_two_places_are_two_origins(one: str, other: str) -> None:
    status, _ = summed(
        Account(f"{one} {GATE}.", GATE, "Gazette"), Account(f"{other} {LOCK}.", LOCK, "Courier")
    )
    assert status is Status.CONFIRMED


def test_a_copy_of_an_agency_is_the_report_of_the_agency() -> None:
    lead = "A bus fell into the Kamo gorge on Monday after its brakes failed, killing 12 pilgrims."
    _, words = summed(
        Account(f"KAMO (Reuters) - {lead}", "A bus fell into", "Gazette"),
        Account(lead, "A bus fell into", "Courier"),
    )
    assert words == "2 articles, 1 origin: all carry the report of Reuters"


def test_the_day_of_a_dateline_is_not_that_of_the_statement(tmp_path: Path) -> None:
    article = written(tmp_path, "1", f"NEW DELHI, March 10 - The army said {GATE}.")
    (one,) = find_attributions(article.text)
    assert said_on(article, one, (one,)) is None
    dated = written(tmp_path, "2", f"NEW DELHI, March 10 - The army said on March 9 that {GATE}.")
    (other,) = find_attributions(dated.text)
    assert said_on(dated, other, (other,)) is not None


def test_two_papers_with_the_story_of_one_agency_are_one_origin() -> None:
    first = Account(
        "ODENA (Reuters) - The train was too fast.", "The train was too fast", "Gazette"
    )
    second = Account(
        "ODENA, March 11 (Reuters) — The engine had been speeding.", SPED[4:], "Courier"
    )
    assert summed(first, second) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all carry the report of Reuters",
    )
    assert summed(first)[1] == "1 article, 1 origin: a report of Reuters"
    assert summed(first, replace(second, body=f"Nobody saw it. {second.words} all day."))[0] is (
        Status.CONFIRMED
    )


@pytest.mark.parametrize("byline", ["Karl Holm and Reuters", "Karl Holm, with files from AP"])
def test_an_agency_that_only_helped_is_not_the_origin(byline: str) -> None:
    made = an_article("The train was too fast.")
    credit = credits_of(replace(made, info=replace(made.info, byline=byline)))
    assert (len(credit.agencies), credit.wire) == (1, "")


def test_two_people_are_two_origins_though_their_words_are_alike() -> None:
    words = "people were killed near the old iron bridge over the Odena"
    one = Account(f"The governor, Ana Ruiz, said 12 {words}.", words, "Gazette")
    other = Account(f"A doctor, Karl Holm, said 15 {words}.", words, "Courier")
    assert summed(one, other)[0] is Status.CONFIRMED


def test_a_day_that_is_spoken_of_is_not_the_day_of_the_statement() -> None:
    status, words = told("areas of progress and areas without")
    assert status is Status.SINGLE_SOURCE
    assert words == "2 articles, 1 origin: all quote one source, a senior administration official"


def test_what_an_agency_hands_on_is_said_by_whom_it_quotes() -> None:
    text = seed_articles()[4].text
    span = place(text, "Dmitry Peskov has pushed back on reports")
    found = speaker_at(known().attributions["4"], span)
    assert found is not None
    assert (found.speaker, found.institution, found.via) == ("Dmitry Peskov", "Kremlin", "TASS")


def test_one_remark_of_the_kremlin_is_one_origin_in_the_seeds() -> None:
    assert told("little room for optimism")[0] is Status.SINGLE_SOURCE


def test_what_is_only_hedged_confirms_nothing() -> None:
    words = "may have been too fast"
    one = Account(f"The train {words}.", words, "Gazette", Stance.HEDGES)
    other = Account("Perhaps it sped all day.", "Perhaps it sped", "Courier", Stance.HEDGES)
    assert summed(one, other) == (Status.NONE, "2 articles, 0 origins: only hedged in 1, 2")
    assert summed(one, replace(other, stance=Stance.ASSERTS)) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: own reports (2); only hedged in 1",
    )
    firm = replace(one, stance=Stance.ASSERTS), replace(other, stance=Stance.ASSERTS)
    assert summed(*firm)[0] is Status.CONFIRMED


@pytest.mark.parametrize(
    "told",
    [
        "Officials rejected claims that the dam had failed.",
        "The ministry dismissed reports that the dam had failed.",
        "The Kremlin denied allegations that the dam had failed.",
    ],
)
def test_who_rejects_a_claim_denies_it(told: str) -> None:
    words = "the dam had failed"
    at = told.index(words)
    stance = stance_at(told, find_attributions(told), Span(at, at + len(words)))
    assert stance is Stance.DENIES


def test_a_signature_in_other_letters_is_read() -> None:
    text = "“Had a long talk with the president today” — Володимир Зеленський (@Zelenskyy)"
    (one,) = find_attributions(text)
    assert one.speaker == "Володимир Зеленський"
    assert not are_two_people(one.speaker, "Volodymyr Zelensky")


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


def test_a_person_says_of_names_wherever_they_are_quoted_that_they_are_one_or_two() -> None:
    one = Account(f"Karl Holm said {FAST}.", FAST, "Gazette")
    other = Account(f"The rail union said {SPED}.", SPED, "Courier")
    assert summed(one, other)[0] is Status.CONFIRMED
    same = Ruling(Related.NAMES, "Karl Holm", "The rail union", True, "", "Ada", NOON)
    assert summed(one, other, rulings=(same,)) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote one source, The rail union",
    )
    lavrov = Account(f"Sergey Lavrov said {FAST}.", FAST, "Gazette")
    moscow = Account(f"Moscow said {SPED}.", SPED, "Courier")
    two = Ruling(Related.NAMES, "Sergey Lavrov", "Moscow", False, "", "Ada", NOON)
    assert summed(lavrov, moscow)[0] is Status.SINGLE_SOURCE
    assert summed(lavrov, moscow, rulings=(two,))[0] is Status.CONFIRMED


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


def test_lavrov_and_russia_are_one_origin_of_a_claim_in_the_seeds() -> None:
    assert told("main concerns not addressed") == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote one source, Russia (government)",
    )


@pytest.mark.parametrize("byline", ["By Arun Dev", "Arun Dev", "Words by Arun Dev"])
@pytest.mark.parametrize("who", ["she said", "the airline said"])
def test_who_wrote_an_article_is_no_source_of_it(byline: str, who: str) -> None:
    told = f"Jets stay down\n\n{byline}\n\nJuly 14, 2023\n\nFifty jets are grounded, {who}."
    jets = "Fifty jets are grounded"
    _, words = summed(Account(told, jets, "Post"), Account(f"{jets}.", jets, "Herald"))
    assert "Arun" not in words
    assert not any("Dev" in one.speaker for one in find_attributions(told))


TWO, OWN_REPORTS = "2 articles, 2 origins", "own reports (1, 2)"


@pytest.mark.parametrize(
    ("here", "there", "status", "told"),
    [
        (
            "The captain was arrested at the hospital.",
            "Captain Leo Marsh was not arrested.",
            Status.DISPUTED,
            f"{TWO}: they contradict each other: “arrested” (1), “not arrested” (2); {OWN_REPORTS}",
        ),
        (
            "The fire killed 12 people.",
            "The blaze left 15 dead.",
            Status.NONE,
            f"{TWO}: they differ: “12” (1), “15” (2); {OWN_REPORTS}",
        ),
        (
            "The fire killed at least 12 people.",
            "The blaze left 15 dead.",
            Status.CONFIRMED,
            "2 articles, 2 origins: own reports (1, 2)",
        ),
    ],
)
def test_what_differs_does_not_confirm(
    here: str, there: str, status: Status, told: str
) -> None:  # fmt: skip
    accounts = Account(here, here, "Post"), Account(there, there, "Herald")
    assert summed(*accounts) == (status, told)
    hedged = replace(accounts[1], stance=Stance.HEDGES)
    assert summed(accounts[0], hedged)[0] is Status.SINGLE_SOURCE


def test_a_dismissed_difference_does_not_count() -> None:
    here, there = seed_articles()[:2]
    one, other = (
        Annotation(
            f"n{n}", "c", each.id, "r", span, quote_at(each.text, span), "", Stance.ASSERTS, NOON,
            NOON,
        )
        for n, each, span in ((1, here, Span(0, 9)), (2, there, Span(0, 9)))
    )  # fmt: skip
    texts = {
        each.id: replace(each, text=words, times=())
        for each, words in ((here, "Men left."), (there, "Men shut."))
    }
    assert between([one, other], Known(texts, {})) == ()
    texts = {
        each.id: replace(each, text=words, times=())
        for each, words in ((here, "12 killed"), (there, "15 killed"))
    }
    (found,) = between([one, other], Known(texts, {}))
    mine, theirs = quote_at("12 killed", found.here), quote_at("15 killed", found.there)
    key = dismissal_key(found.matter, (here.id, mine), (there.id, theirs))
    assert between([one, other], Known(texts, {}, dismissed=frozenset({key}))) == ()


QUOTED = "We followed every rule, we trained every sailor and we inspected every single ship"
OWN = "The ferry with 212 passengers aboard capsized off the island during a violent night storm"


@pytest.mark.parametrize(("words", "groups"), [(f"“{QUOTED},”", 2), (OWN + ",", 1)])
def test_what_both_quote_makes_no_common_report(words: str, groups: int) -> None:
    bodies = [
        f"{words} said the director Ivy Stone. {rest}"
        for rest in ("Rescue work went on until nightfall.", "Nobody knew where the captain was.")
    ]
    found = [an_article(body) for body in bodies]
    found = [replace(one, info=replace(one.info, id=str(n))) for n, one in enumerate(found)]
    shared = find_reuse(found)
    assert [one.stock for one in shared] == [None]
    own = Known({one.id: one for one in found}, {}, shared)
    assert len(article_groups(found, own.own_overlaps())) == groups

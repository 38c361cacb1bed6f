"""Who says what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corroboration import Attribution, Manner, find_attributions
from reader.corroboration.institutions import institution_of
from reader.corroboration.quotations import paragraphs, quotations
from reader.corroboration.sources import speaker_at, together, voices
from tests.corroboration.gold_attribution import SAID
from tests.corroboration.gold_wire import KEPT_BACK, SEEN
from tests.corroboration.seeds import place, seed_articles


def speaker(text: str, words: str) -> str:
    """Return who is found to say some words: in the shortest attribution that has them."""
    found = shortest(text, words)
    return found.speaker if found else ""


def shortest(text: str, words: str) -> Attribution | None:
    """Return the shortest attribution to somebody that has some words."""
    at = text.index(words)
    covering = [
        one
        for one in find_attributions(text)
        if one.start <= at + 1 and one.end >= at + len(words) - 1 and one.speaker
    ]
    return min(covering, key=lambda one: one.end - one.start, default=None)


def test_short_reports() -> None:
    right = answered = 0
    for text, words, who in SAID:
        found = speaker(text, words)
        right += who.casefold() in found.casefold() if who else not found
        answered += bool(found) or not who
    assert right / len(SAID) >= 0.95
    assert right / answered >= 0.97


SEEDS = [
    (0, "Had a long phone conversation with POTUS", "Volodymyr Zelenskyy", "Ukraine (government)"),
    (0, "Possibilities for financial support to Ukraine", "Volodymyr Zelenskyy", ""),
    (0, "reaffirmed the readiness", "White House", "White House"),
    (0, "is exploring additional macroeconomic", "White House", "White House"),
    (0, "Moscow needed time to review", "Dmitry Peskov", "Kremlin"),
    (0, "Based on what our", "Dmitry Peskov", "Kremlin"),
    (0, "NATO's a military alliance", "Fyodor Lukyanov", "Russia in Global Affairs"),
    (0, "We hope not.", "Jen Psaki", "White House"),
    (0, "We are unified, unified", "Victoria Nuland", "United States (government)"),
    (1, "This is not a moment to wait and see", "Linda Thomas-Greenfield", ""),
    (1, "there always are prospects", "Dmitry Peskov", "Kremlin"),
    (1, "the start of a serious talk", "Sergey Lavrov", ""),
    (1, "military-technical measures", "Vladimir Putin", ""),
    (1, "her government is closely", "Annalena Baerbock", "Germany (government)"),
    (1, "It’s going to cost them", "Dominic Kane", "Al Jazeera"),
    (1, "President Biden noted", "White House", "White House"),
    (1, "important that the US remains", "Dmytro Kuleba", "Ukraine (government)"),
    (1, "And then on February 7", "Alan Fisher", "Al Jazeera"),
    (1, "No one will force Ukrainians", "Andrii Levus", ""),
    (2, "President Biden reiterated", "Jen Psaki", "White House"),
    (2, "Both leaders recognized", "a senior administration official", ""),
    (2, "could lead to a complete collapse", "Yuri Ushakov", "Kremlin"),
    (2, "Our president also mentioned", "Yuri Ushakov", "Kremlin"),
    (3, "colossal mistake", "Yuri Ushakov", ""),
    (3, "The United States and its allies would respond", "White House", "White House"),
    (3, "Biden made clear his support", "Jen Psaki", ""),
    (4, "President Biden made clear", "Jen Psaki", "White House"),
    (4, "that Russia is looking to resolve", "Dmitry Peskov", "Kremlin"),
    (4, "active diplomacy to advance", "White House", "White House"),
    (4, "Now, more than ever", "Volodymyr Zelensky", ""),
]


@pytest.mark.parametrize(("number", "words", "who", "institution"), SEEDS)
def test_speakers_in_the_seeds(number: int, words: str, who: str, institution: str) -> None:
    text = seed_articles()[number].text
    span = place(text, words)
    found = speaker_at(find_attributions(text), span)
    assert found is not None
    assert found.speaker == who
    if institution:
        assert found.institution == institution


def test_who_was_told_is_kept_beside_the_speaker() -> None:
    text = seed_articles()[4].text
    found = {one.speaker: one.via for one in find_attributions(text) if one.via}
    assert found == {"Andrey Rudenko": "TASS", "Dmitry Peskov": "TASS"}


def test_headings_in_single_marks_have_no_speaker() -> None:
    found = find_attributions(seed_articles()[0].text)
    heading = next(one for one in found if one.verb == "" and one.start < 2000)
    assert (heading.speaker, heading.speaker_span) == ("", None)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“We shall all go home now,” Levin said.", Manner.DIRECT),
        ("Levin called it “a success”.", Manner.PARTIAL),
        ("Levin said that it was late.", Manner.INDIRECT),
    ],
)
def test_manners(text: str, manner: Manner) -> None:
    (one,) = find_attributions(text)
    assert one.manner is manner
    assert one.speaker == "Levin"


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("He said “one two” today", ["one two"]),
        ('He said "one two" today', ["one two"]),
        ("He said \"one two'' today", ["one two"]),
        ("He said ``one two'' today", ["one two"]),
        ("He said ‘don’t go’ today", ["don’t go"]),
        ("The people's 'big day' came", ["big day"]),
        ("the '90s and the boys' club", []),
        ("“one two", ["one two"]),
        ("a lone ” mark", []),
    ],
)
def test_quotations(text: str, inner: list[str]) -> None:
    found = quotations(text, 0, len(text))
    assert [text[one.inner[0] : one.inner[1]] for one in found] == inner


@pytest.mark.parametrize(
    ("speaker", "office", "institution"),
    [
        ("Jen Psaki", "White House press secretary", "White House"),
        ("Dmitry Peskov", "Kremlin spokesman", "Kremlin"),
        ("Joe Biden", "U.S. President", "White House"),
        ("Vladimir Putin", "Russian President", "Kremlin"),
        ("Andrey Rudenko", "Russian Deputy Foreign Minister", "Russia (government)"),
        ("Dominic Kane", "Al Jazeera’s", "Al Jazeera"),
        ("a readout from the White House", "", "White House"),
        ("Levin", "", ""),
        ("Kari Holm", "Presiding judge", ""),
        ("a nurse at St Anne's hospital", "", "St Anne's hospital"),
        ("Kari Holm", "Opposition leader", ""),
        ("Kari Holm", "Socialist lawmaker", ""),
    ],
)
def test_institutions(speaker: str, office: str, institution: str) -> None:
    assert institution_of(speaker, office) == institution


def test_people_are_one_over_all_articles() -> None:
    said = {one.id: find_attributions(one.text) for one in seed_articles()}
    found = {voice.name: voice for voice in voices(said)}
    psaki = found["Jen Psaki"]
    assert psaki.articles == ("0", "2", "3", "4")
    assert psaki.institution == "White House"
    filled = together(said)["3"]
    assert {one.institution for one in filled if one.speaker == "Yuri Ushakov"} == {"Kremlin"}


@pytest.mark.parametrize("what", ["obligations under the treaty", "the terms of the lease"])
def test_what_binds_says_nothing(what: str) -> None:
    assert find_attributions(f"Karl Holm may join the talks according to {what}.") == []


def test_nobody_says_nothing() -> None:
    assert find_attributions("") == []
    assert find_attributions("It rained.") == []


@given(st.text(alphabet="aB“”\"'’‘`,. \nsaid:()—", max_size=150) | st.text(max_size=150))
def test_any_text_can_be_read(text: str) -> None:
    for one in find_attributions(text):
        assert 0 <= one.start < one.end <= len(text)
        assert isinstance(one, Attribution)
    for start, end in paragraphs(text):
        last = start
        for quote in quotations(text, start, end):
            assert last <= quote.start < quote.end <= end
            last = quote.end


OVER_PARAGRAPHS = (
    "Ana Ruiz, the mayor, said: {o}We went up.\n\n{o}Nobody came.\n\n{o}We had to swim.{c}",
    "{o}The house is gone,{c} Ana Ruiz said. {o}It was gone in an hour.\n\n{o}We had to swim.{c}",
    "Karl Holm said nothing. Ana Ruiz said: {o}It is closed.\n\n{o}It stays closed now.{c}",
)
STATED = (
    "Ana Ruiz told us. The ministry’s statement said: {o}It is closed.\n\n{o}It stays so now.{c}"
)


@pytest.mark.parametrize(("opened", "closed"), [("“", "”"), ('"', '"'), ("''", "''")])
@pytest.mark.parametrize(
    ("text", "who"),
    [*((text, "Ana Ruiz") for text in OVER_PARAGRAPHS), (STATED, "The ministry")],
)
def test_quotations_that_go_on_over_paragraphs_keep_their_speaker(
    text: str, who: str, opened: str, closed: str
) -> None:
    text = text.format(o=opened, c=closed)
    said = [one for one in find_attributions(text) if text.startswith(opened, one.start)]
    assert len(said) == len(text.split("\n\n")) + ("gone," in text)
    assert {one.speaker for one in said} == {who}


@pytest.mark.parametrize(
    ("text", "who", "institution"),
    [
        ("Kenyan farmer Joseph Otieno said soldiers had fired first.", "Joseph Otieno", ""),
        ("Peruvian singer Eva Luz said soldiers had fired first.", "Eva Luz", ""),
        ("“Rain fell all day,” said Nigerian nurse Ada Obi.", "Ada Obi", ""),
        ("Witness Karl Holm said the train was too fast.", "Karl Holm", ""),
        ("Police in Lima said two men were held.", "Police in Lima", "Lima police"),
        ("Officials said two men were held.", "Officials", ""),
        ("The minister, Tomas Berg, said the dam was safe.", "Tomas Berg", ""),
        ("Mayor Karl Holm said the dam was safe.", "Karl Holm", ""),
        ("General Ivan Petrov said the dam was safe.", "Ivan Petrov", ""),
        ("Vice President Ana Ruiz said the dam was safe.", "Ana Ruiz", ""),
        ("Kremlin critic Karl Holm said the dam was safe.", "Karl Holm", ""),
        ("Odena Mayor Karl Holm said the dam was safe.", "Karl Holm", "Odena"),
        ("Gazprom chief Ivan Petrov said the dam was safe.", "Ivan Petrov", "Gazprom"),
        ("Peruvian President Ana Ruiz said the dam was safe.", "Ana Ruiz", "Peru (government)"),
        ("Eva da Silva said the dam was safe.", "Eva da Silva", ""),
        (
            "Karl Holm, president of the Kenyan Bar Association, said the dam was safe.",
            "Karl Holm",
            "Kenyan Bar Association",
        ),
    ],
)
def test_what_people_are_is_no_institution(text: str, who: str, institution: str) -> None:
    (one,) = find_attributions(text)
    assert (one.speaker, one.institution) == (who, institution)


@pytest.mark.parametrize("body", ["the Kremlin", "Reuters", "Moscow", "the ministry", "Russia"])
def test_she_is_a_person(body: str) -> None:
    text = (
        "“We will respond,” said White House press secretary Jen Psaki on Sunday.\n\n"
        f"According to {body}, the talks were constructive.\n\n"
        "“It was a good call,” she added."
    )
    assert speaker(text, "It was a good call") == "Jen Psaki"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Joseph Otieno", "Peter Otieno"),
        ("Joe Biden", "Jill Biden"),
        ("Volodymyr Zelensky", "Olena Zelenska"),
        ("Ana Hernandez", "Rosa Hernandini"),
        ("Police in Lima", "Officials in Lima"),
    ],
)
def test_different_people_are_two_voices(one: str, other: str) -> None:
    said = {
        "a": find_attributions(f"{one} said the dam was safe."),
        "b": find_attributions(f"{other} said the dam was safe."),
        "c": find_attributions(f"{one} said it rained all day. {other} said the dam was safe."),
    }
    assert {voice.name: voice.articles for voice in voices(said)} == {
        one: ("a", "c"),
        other: ("b", "c"),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karl Holm", "Holm"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Joe Biden", "Joseph Biden"),
        ("Ada Luz da Silva", "Ada da Silva"),
    ],
)
def test_one_person_is_one_voice(one: str, other: str) -> None:
    said = {
        str(number): find_attributions(f"{name} said the dam was safe.")
        for number, name in enumerate((one, other))
    }
    (voice,) = voices(said)
    assert voice.articles == ("0", "1")


def test_a_surname_of_two_is_nobody_elsewhere() -> None:
    said = {
        "a": find_attributions("Karl Holm said it rained all day. Eva Holm said so was it then."),
        "b": find_attributions("Holm said the dam was safe."),
    }
    assert {voice.name for voice in voices(said)} == {"Karl Holm", "Eva Holm", "Holm"}


def test_a_title_tells_who_of_one_surname_is_meant() -> None:
    text = "Joe Biden spoke first. Jill Biden stood by. “We are home again,” Mrs. Biden said."
    assert speaker(text, "We are home again") == "Jill Biden"


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        (
            "Reuters quoted a senior diplomat as saying the talks had collapsed.",
            "the talks had collapsed",
            "a senior diplomat",
        ),
        (
            "TASS cited Karl Holm as saying that the talks had collapsed.",
            "the talks had collapsed",
            "Karl Holm",
        ),
        ("Said Johnson: “It is over now.” Johnson, 45, left.", "It is over now", "Johnson"),
        (
            "Karl Holm said so. Eva Lind left. On Monday, Holm sat. He added that all was safe.",
            "all was safe",
            "Karl Holm",
        ),
    ],
)
def test_who_is_handed_on_and_who_is_meant(text: str, words: str, who: str) -> None:
    assert speaker(text, words) == who


@pytest.mark.parametrize(("text", "words", "who", "via"), [*SEEN, *KEPT_BACK])
def test_forms_of_wire_reports(text: str, words: str, who: str, via: str) -> None:
    found = shortest(text, words)
    told = (found.speaker, found.via) if found else ("", "")
    assert tuple(name.lower().removeprefix("the ") for name in told) == (
        who.lower().removeprefix("the "),
        via.lower(),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The dam was shut, the ministry said in a tweet.", "The dam was shut"),
        ("The dam, Karl Holm said, was shut.", "The dam, Karl Holm said, was shut"),
        ("Karl Holm told Reuters he was tired.", "he was tired"),
        ("The dam was shut, TASS quoted Karl Holm as saying.", "The dam was shut"),
        ("Karl Holm was quoted as saying by TASS that it was shut.", "that it was shut"),
        ("TASS reported that it was shut, citing Karl Holm.", "that it was shut"),
        ("According to TASS, citing Karl Holm, the dam was shut.", "the dam was shut"),
        ("On Monday the dam was shut, Karl Holm said.", "On Monday the dam was shut"),
    ],
)
def test_what_is_said_is_all_of_it_and_no_more(text: str, said: str) -> None:
    (one,) = find_attributions(text)
    assert text[one.start : one.end] == said


def test_headline_names_a_speaker_only_if_somebody_of_that_name_speaks() -> None:
    line = "Holm: the dam is shut for good"
    assert not find_attributions(f"{line}\n\nIt rained on the dam.")
    one, _ = find_attributions(f"{line}\n\nKarl Holm said the dam was shut.")
    assert one.speaker == "Karl Holm"


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("Russia accused Peru of being slow to answer.", "Russia", "Peru of being slow to answer"),
        (
            "It followed an announcement by Russia stating that the dam was shut.",
            "Russia",
            "that the dam was shut",
        ),
        ("Karl Holm urged both sides to wait.", "Karl Holm", "both sides to wait"),
    ],
)
def test_who_accuses_or_announces_says_so(text: str, who: str, said: str) -> None:
    (one,) = find_attributions(text)
    assert (one.speaker, text[one.start : one.end]) == (who, said)


def test_lavrov_and_russia_are_one_origin_in_the_seeds() -> None:
    text = seed_articles()[0].text
    for words in ("accused the U.S. of being unwilling", "it was clear the U.S. was not willing"):
        found = speaker_at(find_attributions(text), place(text, words))
        assert found is not None
        assert found.speaker == "Russia"

"""Whoever denies, leaves open or only hears something confirms nothing, however much is marked."""

from __future__ import annotations

import pytest

from reader.core.claim import Stance
from reader.core.passage import Span
from reader.corroboration import Attribution, find_attributions, stance_at, stance_of_words
from reader.corroboration import stances as stances_module

DENIED = [
    "Olga Renz contested that ⟨the vault had been left open⟩.",
    "The board rejected the suggestion that ⟨the vault had been left open⟩.",
    "The council has ruled out that ⟨the well was poisoned⟩.",
    "It is not true that ⟨the well was poisoned⟩, Karl Holm said.",
    "Karl Holm said it was false that ⟨the well was poisoned⟩.",
    "Reports that ⟨the well was poisoned⟩ are baseless, Karl Holm said.",
    "Karl Holm called reports that ⟨the well was poisoned⟩ a lie.",
    "Karl Holm dismissed as nonsense the claim that ⟨the well was poisoned⟩.",
    "Claims that ⟨the ferry was overloaded⟩ were dismissed by the harbour office.",
    "The idea that ⟨the ferry was overloaded⟩ is wrong, Iva Morn said.",
    "Iva Morn doubted that ⟨the ferry was overloaded⟩.",
    "Iva Morn apologised for claiming that ⟨the ferry was overloaded⟩.",
    "There is no truth in the report that ⟨the ferry was overloaded⟩, she said.",
    "Divers found no evidence that ⟨the ferry was overloaded⟩.",
    "Nothing to suggest that ⟨the ferry was overloaded⟩ was found.",
    "The agency refuted the allegation that ⟨the ferry was overloaded⟩.",
    "The chef denied ever having said that ⟨the oysters were old⟩.",
    "⟨The oysters were old⟩, which the chef denies.",
    "⟨The oysters were old⟩, a claim the chef has rejected.",
    "“⟨The oysters were old⟩” is untrue, the chef said.",
    "The chef does not accept that ⟨the oysters were old⟩.",
    "The chef withdrew her statement that ⟨the oysters were old⟩.",
    "The chef called the idea that ⟨the oysters were old⟩ “nonsense”.",
    "The chef no longer says that ⟨the oysters were old⟩.",
    "The chef pushed back against claims that ⟨the oysters were old⟩.",
]
OPEN = [
    "It is unclear whether ⟨the vault was open⟩.", "Nobody knows if ⟨the vault was open⟩.",
    "Detectives are examining whether ⟨the vault was open⟩.",
    "The coroner will determine if ⟨the vault was open⟩.",
    "Allegedly, ⟨the vault was open⟩.", "Apparently ⟨the vault was open⟩, Karl Holm said.",
    "According to unconfirmed reports, ⟨the vault was open⟩.",
    "Detectives suspect that ⟨the vault was open⟩.", "There are fears that ⟨the vault was open⟩.",
    "⟨The vault was open⟩, but this could not be independently verified.",
    "⟨The vault was open⟩. That could not be confirmed.",
    "Karl Holm did not rule out that ⟨the vault was open⟩.",
    "The bank declined to confirm that ⟨the vault was open⟩.",
    "The bank did not deny that ⟨the vault was open⟩.",
    "It is possible that ⟨the vault was open⟩.", "⟨The vault was open⟩, it is alleged.",
    "⟨The vault was open⟩, the widow suspects.", "Rumours that ⟨the vault was open⟩ spread fast.",
    "It could not be ruled out that ⟨the vault was open⟩.",
    "The guard is said to have ⟨opened the vault⟩.", "He asked whether ⟨the vault was open⟩.",
    "It is not known whether ⟨the vault was open⟩.", "Karl Holm wondered if ⟨the vault was open⟩.",
    "⟨The vault was open⟩, if that is true.",
    "One rumour is that ⟨the vault was open⟩.",
    "It has yet to be seen whether ⟨the vault was open⟩.",
]  # fmt: skip
SAID = [
    "Karl Holm said ⟨the vault was open⟩.",
    "⟨The vault was open⟩, Karl Holm confirmed.",
    "Karl Holm, who denied any wrongdoing, said ⟨the vault was open⟩.",
    "Karl Holm rejected the charge. He said ⟨the vault was open⟩.",
    "Asked whether he was sorry, Karl Holm said ⟨the vault was open⟩.",
    "“⟨The vault was open⟩,” Karl Holm said, denying theft.",
    "Karl Holm insisted that ⟨the vault was open⟩.",
    "Karl Holm added that ⟨the vault was open⟩. The bank denies theft.",
    "⟨The vault was open⟩, according to Karl Holm. It is unclear who shut it.",
    "The guard said that it was clear that ⟨the vault was open⟩.",
    "Karl Holm said ⟨the vault would be open on Monday if it rained⟩.",
    "Karl Holm disputed the bill, saying ⟨the vault was open⟩.",
]
TOLD = [
    "⟨The vault was open⟩.", "⟨The vault was open⟩ when the guard, who has denied theft, came.",
    "⟨The bank rejected the offer⟩ on Monday.", "⟨The court dismissed the appeal⟩ of the bank.",
    "⟨The vault was not locked⟩ on Monday.", "⟨The team challenged the champions⟩ in May.",
    "The bank rejected the bid because ⟨the price was low⟩.",
    "The court dismissed the guard after ⟨the price was paid⟩.",
    "It is unclear why, but ⟨the vault was open⟩.", "⟨The police are investigating the theft⟩.",
]  # fmt: skip


def stances(marked: str, *, whole: bool) -> Stance:
    """Return the stance of the words between the marks, or of all their sentence."""
    at, end = marked.index("⟨"), marked.index("⟩") - 1
    text = marked.replace("⟨", "").replace("⟩", "")
    stop = text.find(".", end - 1) + 1 if whole else end
    span = Span(0, stop) if whole else Span(at, end)
    return stance_at(text, find_attributions(text), span)


@pytest.mark.parametrize("marked", DENIED)
def test_what_is_denied_is_denied_outside_the_marked_words_too(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.DENIES
    assert stances(marked, whole=True) in {Stance.DENIES, Stance.HEDGES}


@pytest.mark.parametrize(
    "marked",
    [
        "The driver has not ⟨apologised to the family⟩.",
        "The driver failed to ⟨warn the passengers⟩.",
        "⟨The oysters were old⟩. That is false, the chef said.",
        "⟨The oysters were old⟩. The claim was rejected by the chef.",
    ],
)
def test_what_denies_the_marked_words_alone(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.DENIES


@pytest.mark.parametrize("marked", OPEN)
def test_what_is_left_open_is_hedged(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.HEDGES
    assert stances(marked, whole=True) is Stance.HEDGES


@pytest.mark.parametrize("marked", SAID)
def test_who_says_it_beside_a_denial_of_something_else_says_it(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.ATTRIBUTES


@pytest.mark.parametrize("marked", TOLD)
def test_what_an_article_tells_it_asserts(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.ASSERTS


@pytest.mark.parametrize(
    "marked",
    [
        "The bank ⟨rejected any discount⟩ on Monday.",
        "⟨The army massed tanks⟩, prompting fears of a war.",
    ],
)
def test_words_of_denial_and_fear_that_govern_nothing(marked: str) -> None:
    assert stances(marked, whole=False) is Stance.ASSERTS
    assert stances(marked, whole=True) is Stance.ASSERTS


def test_of_a_paragraph_that_never_ends_only_what_is_around_a_passage_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []

    def reading(text: str) -> list[Attribution]:
        read.append(len(text))
        return list(find_attributions(text))

    monkeypatch.setattr(stances_module, "find_attributions", reading)
    marked = "The minister denied that the bank had failed on Monday. "
    text = marked * 2_000
    begin = text.index("the bank", len(text) // 2)
    assert stance_of_words(text, Span(begin, begin + len("the bank had failed"))) is Stance.DENIES
    assert stance_of_words(text, Span(0, len(text))) is Stance.ASSERTS
    assert len(read) == 1
    assert read[0] < len(text) / 5

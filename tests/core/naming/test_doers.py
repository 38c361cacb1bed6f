"""Whose resignation, visit, attack or arrest it was: nobody's for being named beside the word."""

from __future__ import annotations

import pytest

from tests.core.naming.test_labels import label_in

ROWS = [
    # what somebody does about the deed of another
    ("Premier Omar Diallo accepted the resignation and named Ida Roth as her successor on 5 May.",
     "Omar Diallo named Ida Roth"),
    ("Omar Diallo accepted her resignation on 5 May.", "Omar Diallo accepted her resignation"),
    ("Omar Diallo accepted Ida Roth's resignation and flew home on 5 May.",
     "Omar Diallo flew home"),
    ("Omar Diallo announced the resignation of the bishop on 5 May.", ""),
    ("On 5 May, Leo Varga announced the arrest of two generals.", ""),
    ("Leo Varga announced a visit to Riga on 5 May.", "Leo Varga announced a visit to Riga"),
    ("Leo Varga rejected the resignation on 5 May and asked her to stay.",
     "Leo Varga rejected the resignation"),
    ("Anna Duda demanded Leo Varga's resignation on 5 May.", ""),
    ("Anna Duda demanded Leo Varga's resignation and flew home on 5 May.", "Anna Duda flew home"),
    ("Anna Duda called for the arrest of the general on 5 May.", ""),
    ("Karl Lindt denied the attack on 5 May.", "Karl Lindt denied the attack"),
    ("Ida Roth praised the withdrawal and left for Riga on 5 May.", "Ida Roth left for Riga"),
    ("Leo Varga vetoed the purchase and told the board on 5 May.", "Leo Varga vetoed the purchase"),
    ("Leo Varga approved the sale and informed the board on 5 May.",
     "Leo Varga informed the board"),
    ("Omar Diallo signed the resignation and named her successor on 5 May.",
     "Omar Diallo named her successor"),
    ("Ida Roth witnessed the arrest and told the police on 5 May.",
     "Ida Roth witnessed the arrest"),
    ("The opposition blamed Leo Varga for the withdrawal and walked out on 5 May.",
     "Opposition walked out"),
    ("Omar Diallo and Ida Roth welcomed the agreement between Kenya and Somalia on 5 May.",
     ""),
    ("Omar Diallo asked for the dismissal of Ida Roth on 5 May.", ""),
    ("Omar Diallo confirmed the resignation and the departure on 5 May.", ""),
    ("Judge Leo Varga held the inquest on 5 May.", "Leo Varga held the inquest"),
    ("Omar Diallo joined the protest against Leo Varga on 5 May.",
     "Omar Diallo joined the protest"),
    # passive
    ("The resignation was accepted by Omar Diallo on 5 May.",
     "Resignation was accepted by Omar Diallo"),
    ("The dismissal by Omar Diallo was upheld on 5 May.", ""),
    ("Leo Varga was blamed for the retreat on 5 May.", "Leo Varga was blamed for the retreat"),
    ("Omar Diallo was told of the resignation on 5 May.",
     "Omar Diallo was told of the resignation"),
    # quoted
    ("“I regret the arrest,” said Anna Duda on 5 May.", ""),
    ("“We accept the resignation,” Omar Diallo wrote on 5 May.", ""),
    ("“Leo Varga's resignation would help us,” said Anna Duda on 5 May.", ""),
    ("Anna Duda said Leo Varga's resignation was overdue on 5 May.", ""),
    # denied and thought of
    ("Omar Diallo did not accept the resignation on 5 May.", ""),
    ("There was no arrest of Leo Varga on 5 May.", ""),
    ("Leo Varga would have accepted the resignation on 5 May.", ""),
    ("If Leo Varga accepts the resignation on 5 May, Ida Roth will go.", ""),
    ("Leo Varga avoided a defeat on 5 May.", "Leo Varga avoided a defeat"),
    ("Leo Varga fears arrest and left for Riga on 5 May.", ""),
    # after and beside it
    ("After the death of King Anders, Leo Varga flew home on 5 May.", "Leo Varga flew home"),
    ("After the death of King Anders on 5 May, Leo Varga flew home.", "Leo Varga flew home"),
    ("Ida Roth took office on 5 May following Leo Varga's resignation.", "Ida Roth took office"),
    ("Omar Diallo postponed the trip after the arrest on 5 May.", "Omar Diallo postponed the trip"),
    ("In a statement on the arrest, Leo Varga thanked the police on 5 May.",
     "Leo Varga thanked the police"),
    ("Ida Roth survived the attack and was treated in Riga on 5 May.",
     "Ida Roth was treated in Riga"),
    ("Her resignation came on 5 May, hours after Leo Varga published a letter.", ""),
    ("The trial of Karl Lindt, which Leo Varga had promised, began on 5 May.",
     "Trial of Karl Lindt"),
    ("Leo Varga spoke to the press on 5 May. That arrest was wrong.",
     "Leo Varga spoke to the press"),
    ("Omar Diallo and Ida Roth wept at the conference on 5 May.", "Omar Diallo and Ida Roth wept"),
    # and whose it is
    ("On 5 May came Leo Varga's arrest.", "Leo Varga arrest"),
    ("The visit of Leo Varga to Riga ended on 5 May.", "Leo Varga visit"),
    ("Leo Varga watched as Karl Lindt resigned on 5 May.", "Karl Lindt resignation"),
    ("Leo Varga paid a visit to Riga on 5 May.", "Leo Varga paid a visit to Riga"),
    ("Merkel held talks with Macron on 5 May.", "Merkel–Macron talks"),
    ("Acme signed a treaty with Tesmar on 5 May.", "Acme–Tesmar treaty"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "label"), ROWS)
def test_a_deed_is_his_of_whom_the_text_tells_it(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Two divers sent by Acme inspected the foot of the dam on 5 May.",
         "Two divers inspected foot of the dam"),
        ("Two divers sent to inspect the dam drowned on 5 May.", ""),
        ("Troops sent by Kenya entered Somalia on 5 May.", "Troops sent by Kenya entered Somalia"),
        ("A bridge built by Acme collapsed in Riga on 5 May.",
         "Bridge built by Acme collapsed in Riga"),
        ("Police arrested a man accused of theft on 5 May.",
         "Police arrested a man accused of theft"),
        ("Rebels captured by the army escaped on 5 May.", "Rebels captured by the army escaped"),
        ("The letter that Acme sent to Ida Roth on 5 May was published.", ""),
        ("Acme must pay 40 million crowns, the court of Riga ruled on 5 May.", ""),
        ("The court ruled against Acme on 5 May.", "Court ruled against Acme"),
        ("Ida Roth found the diary on 5 May.", "Ida Roth found the diary"),
    ],
)  # fmt: skip
def test_a_participle_is_no_verb_and_a_verb_has_its_object(text: str, label: str) -> None:
    assert label_in(text, "5 May") == label

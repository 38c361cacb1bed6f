"""Common given names, by which 'Carlos Monday' is told from a weekday after a surname."""

from __future__ import annotations

from typing import Final

from reader.temporal.lexicon import wordset

GIVEN_NAMES: Final = wordset(
    "adam ahmed alan albert alberto alejandro alex alexander alexei ali alice amir amy ana andre "
    "andrea andrei andrew angela ann anna anne anthony antonio arthur barbara ben benjamin bill "
    "bob brian bruce carl carla carlos carol carolina caroline catherine charlotte chris "
    "christian christine christopher claire clara claudia craig daniel daniela dave david deborah "
    "dennis diana diego dmitry donna dorothy edward elena elizabeth ella ellen emily emma eric "
    "erik eva fatima felix fernando frank fred gabriel gary george gerald giovanni giulia grace "
    "greg hannah hans harold hassan heather helen helena henry hugo ian ibrahim igor irene isaac "
    "isabel ivan jack jacob james jan jane janet jason javier jean jennifer jeremy jessica jim "
    "joan joanna joe johan john jonathan jorge jose joseph joshua juan julia julian julie karen "
    "karl kate katherine kathleen keith kelly ken kenneth kevin kim larry laura lauren leo leon "
    "linda lisa lucas lucy luigi luis luke marco margaret maria marie mario mark marta martha "
    "martin mary matthew maurice max megan michael michelle miguel mike mohamed mohammed nancy "
    "natalie nathan neil nicholas nicole nikolai nina olga oliver olivia oscar pablo pamela "
    "patricia patrick paul paula pedro peter philip rachel ralph ramon raymond rebecca ricardo "
    "richard rita robert roberto roger roland ronald rosa roy ruth ryan sam samantha samuel "
    "sandra sara sarah scott sean sergei sharon simon sofia sophie stephanie stephen steven "
    "stuart susan susana sven sylvia teresa thomas tim timothy tom tony ursula valeria vera "
    "victor victoria viktor vincent vladimir walter wayne wendy wilhelm william yusuf"
)

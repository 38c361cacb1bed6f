"""Pairs of short reports, and whether what they have in common tells of one origin.

Copy of an agency, quoted statements and tweets do; names with offices, stock phrases, what
everybody writes of a thing, and like words about two events do not. Written before anything was
tried on it: 22 of 24 were right then.
"""

from __future__ import annotations

PAIRS: tuple[tuple[str, str, bool], ...] = (
    (
        "A goods train carrying timber left the rails near the village of Meryton late on Sunday.",
        "A goods train carrying timber left the rails near Meryton on Sunday night, police said.",
        True,
    ),
    (
        "Mr Darcy said he was “entirely at a loss to explain the ruined orchard”.",
        "“I am entirely at a loss to explain the ruined orchard,” Fitzwilliam Darcy wrote.",
        True,
    ),
    (
        "The readout said the two “agreed to keep the crossing open for grain and medicine”.",
        "They “agreed to keep the crossing open for grain and medicine”, the palace said.",
        True,
    ),
    (
        "Had a long talk with Emma today of the harvest. Thanked her for the borrowed ploughs.",
        "“Had a long talk with Emma today of the harvest. Thanked her for the borrowed ploughs.”",
        True,
    ),
    (
        "Rescuers dug through collapsed beams with their bare hands as rain turned dust to mud.",
        "Rescuers dug through the collapsed beams with bare hands while rain turned dust into mud.",
        True,
    ),
    (
        "The bank froze accounts worth 12 million and sealed the vault pending an audit of loans.",
        "It froze accounts worth 12 million, sealed the vault and began an audit of loans.",
        True,
    ),
    (
        "Residents described a deafening bang, shattered windows and a smell of burning rubber.",
        "There was a deafening bang, shattered windows and a smell of burning rubber, they said.",
        True,
    ),
    (
        "“We will neither confirm nor deny the existence of the map,” Captain Nemo said.",
        "Nemo told reporters: “We will neither confirm nor deny the existence of the map.”",
        True,
    ),
    (
        "The whale surfaced twice, overturned a rowing boat and vanished beneath drifting ice.",
        "A whale surfaced twice, overturned a rowing boat and vanished beneath the drifting ice.",
        True,
    ),
    (
        "Ferries were cancelled, schools shuttered and hospital staff told to sleep on the wards.",
        "Schools were shuttered, ferries cancelled; hospital staff told to sleep on the wards.",
        True,
    ),
    (
        "Democratic presidential nominee Emma Woodhouse spoke in Bath.",
        "A letter by Democratic presidential nominee Emma Woodhouse was read out.",
        False,
    ),
    (
        "Deputy prime minister and finance minister Karl Levin flew home.",
        "“No,” said deputy prime minister and finance minister Karl Levin.",
        False,
    ),
    (
        "He filed for bankruptcy after losing tens of millions of dollars.",
        "The firm filed for bankruptcy, owing tens of millions of dollars.",
        False,
    ),
    (
        "The vessel was inspected on Monday before she was allowed to leave the port.",
        "The lorry was inspected on Friday before it was allowed to leave the port.",
        False,
    ),
    (
        "Emissions from coal-fired power plants fell for the second year in a row.",
        "Rules on emissions from coal-fired power plants were struck down.",
        False,
    ),
    (
        "The company did not respond to requests for comment outside business hours.",
        "The embassy did not respond to requests for comment outside business hours.",
        False,
    ),
    (
        "He has pleaded not guilty to all the charges against him.",
        "She has pleaded not guilty to all the charges against her.",
        False,
    ),
    (
        "The talks ended without a breakthrough and both sides agreed to meet again in March.",
        "Talks in Oslo ended without a breakthrough; the sides agreed to meet again in June.",
        False,
    ),
    (
        "Correction: An earlier version of this article misspelled the name of the ship.",
        "Correction: An earlier version of this article misspelled the name of the town.",
        False,
    ),
    (
        "“Climate change is real,” Dorothea Brooke said.",
        "“We believe that climate change is real,” the rector said.",
        False,
    ),
    (
        "Two people were killed and seven injured when a bus plunged into a ravine in Peru.",
        "Nine people were killed and three injured when a bus plunged into a ravine in Nepal.",
        False,
    ),
    (
        "The earthquake had a magnitude of 6.1 and struck at a depth of 10 kilometres.",
        "The earthquake had a magnitude of 5.4 and struck at a depth of 33 kilometres.",
        False,
    ),
    (
        "Shares in the firm rose 4 percent in early trading in London.",
        "Shares in the bank fell 2 percent in early trading in London.",
        False,
    ),
    (
        "The former first lady and senator said she would not run again.",
        "Friends of the former first lady and senator gathered in the hall.",
        False,
    ),
)

"""Forms of wire reports: a text, words in it, who says them, and by way of whom.

The speakers are people of novels. Rules were made with `SEEN` in view; `KEPT_BACK` was written
after them and before anything was tried on it: 27 of 32 were right then.
"""

from __future__ import annotations

Case = tuple[str, str, str, str]

SEEN: tuple[Case, ...] = (
    (
        (
            "A senior official told Reuters on condition of anonymity that the port would "
            "close in March."
        ),
        "the port would close",
        "A senior official",
        "Reuters",
    ),
    (
        "“The port will close,” a senior official told Reuters on condition of anonymity.",
        "The port will close",
        "a senior official",
        "Reuters",
    ),
    (
        "In Lydgate’s words, the hospital was lost years ago.",
        "the hospital was lost",
        "Lydgate",
        "",
    ),
    (
        "As Dorothea Brooke put it, “nobody ever came to look at it”.",
        "nobody ever came",
        "Dorothea Brooke",
        "",
    ),
    (
        "“Nobody ever came to look,” as Dorothea Brooke put it.",
        "Nobody ever came",
        "Dorothea Brooke",
        "",
    ),
    (
        "Alexei Karenin was quoted as saying by TASS that the talks would go on in Geneva.",
        "the talks would go on",
        "Alexei Karenin",
        "TASS",
    ),
    (
        "“The talks will go on,” Foreign Minister Alexei Karenin was quoted by TASS as saying.",
        "The talks will go on",
        "Alexei Karenin",
        "TASS",
    ),
    (
        "“The attack was repelled,” Governor Ivan Denisov said in a statement posted on Telegram.",
        "The attack was repelled",
        "Ivan Denisov",
        "",
    ),
    (
        "The attack had been repelled, the ministry said in a tweet.",
        "The attack had been repelled",
        "the ministry",
        "",
    ),
    (
        "“The attack was repelled,” read a statement from the ministry.",
        "The attack was repelled",
        "the ministry",
        "",
    ),
    (
        "Said Levin: “Nobody came to the field.”",
        "Nobody came",
        "Levin",
        "",
    ),
    (
        "“Nobody came at all,” said a visibly tired Levin.",
        "Nobody came at all",
        "Levin",
        "",
    ),
    (
        "\"Nobody came to look at the field,'' Konstantin Levin said.",
        "Nobody came to look",
        "Konstantin Levin",
        "",
    ),
    (
        (
            "Konstantin Levin said: “Nobody came.\n\n“We waited for hours.\n\n“Then we went home "
            "to bed.”"
        ),
        "Then we went home",
        "Konstantin Levin",
        "",
    ),
    (
        "“Nobody came,” Levin said. “Two men were there,” countered Anna Karenina.",
        "Two men were there",
        "Anna Karenina",
        "",
    ),
    (
        "“Is it safe?” asked Levin. “No, not since last May,” Vronsky answered.",
        "not since last May",
        "Vronsky",
        "",
    ),
    (
        "The port will close in March, officials familiar with the matter said.",
        "The port will close",
        "officials familiar with the matter",
        "",
    ),
    (
        "The port will close, according to two officials familiar with the matter.",
        "The port will close",
        "two officials familiar with the matter",
        "",
    ),
    (
        "Vronsky: Russia ignored our horses\n\n“Russia ignored us,” Alexei Vronsky said.",
        "Russia ignored our horses",
        "Alexei Vronsky",
        "",
    ),
    (
        "Russia ignored our horses – Vronsky\n\n“Russia ignored us,” Alexei Vronsky said.",
        "Russia ignored our horses",
        "Alexei Vronsky",
        "",
    ),
    (
        "The port was hit on Monday, according to TASS, citing the defence ministry.",
        "The port was hit",
        "the defence ministry",
        "TASS",
    ),
    (
        "According to Ukrainska Pravda, citing the General Staff, the port was hit on Monday.",
        "the port was hit",
        "General Staff",
        "Ukrainska Pravda",
    ),
    (
        "Reuters reported that the port was hit, citing a source close to the government.",
        "the port was hit",
        "a source close to the government",
        "Reuters",
    ),
    (
        "The port was hit on Monday, the BBC reports.",
        "The port was hit",
        "BBC",
        "",
    ),
    (
        "In the view of Anna Karenina, the line should never have been built.",
        "should never have been built",
        "Anna Karenina",
        "",
    ),
    (
        "The harbour, Alexei Vronsky said, was closed for good.",
        "was closed for good",
        "Alexei Vronsky",
        "",
    ),
    (
        "Per the ministry, twelve people were injured.",
        "twelve people were injured",
        "the ministry",
        "",
    ),
    (
        "It was Alexei Vronsky who said the field was unsafe.",
        "the field was unsafe",
        "Alexei Vronsky",
        "",
    ),
    (
        "Governor Ivan Denisov was there. “The attack was repelled,” the governor wrote.",
        "The attack was repelled",
        "Ivan Denisov",
        "",
    ),
    (
        "Levin told reporters the harvest would be late.",
        "the harvest would be late",
        "Levin",
        "",
    ),
)

KEPT_BACK: tuple[Case, ...] = (
    (
        "Two diplomats told AFP on the condition of anonymity that the envoy had left.",
        "the envoy had left",
        "Two diplomats",
        "AFP",
    ),
    (
        "“We were not asked,” one of the diplomats told the BBC, asking not to be named.",
        "We were not asked",
        "one of the diplomats",
        "BBC",
    ),
    (
        "In her words, the school “was never more than a shed”.\n\nJane Eyre taught there.",
        "was never more than a shed",
        "",
        "",
    ),
    (
        "Jane Eyre taught there. In her words, the school “was never more than a shed”.",
        "was never more than a shed",
        "Jane Eyre",
        "",
    ),
    (
        "As the mayor of Odessa, Emma Woodhouse, put it: “We are not going anywhere.”",
        "We are not going anywhere",
        "Emma Woodhouse",
        "",
    ),
    (
        "RIA quoted Deputy Foreign Minister Pierre Bezukhov as saying the answer was on its way.",
        "the answer was on its way",
        "Pierre Bezukhov",
        "RIA",
    ),
    (
        "“The answer is on its way,” Bezukhov was cited as saying by Interfax.",
        "The answer is on its way",
        "Bezukhov",
        "Interfax",
    ),
    (
        "The answer was on its way, Interfax quoted Pierre Bezukhov as saying.",
        "The answer was on its way",
        "Pierre Bezukhov",
        "Interfax",
    ),
    (
        "In a post on Facebook, Andrei Bolkonsky wrote that the bridge was mined.",
        "the bridge was mined",
        "Andrei Bolkonsky",
        "",
    ),
    (
        "“The bridge is mined,” Andrei Bolkonsky wrote in a post on X on Sunday.",
        "The bridge is mined",
        "Andrei Bolkonsky",
        "",
    ),
    (
        "The bridge was mined, Andrei Bolkonsky told reporters in Smolensk.",
        "The bridge was mined",
        "Andrei Bolkonsky",
        "",
    ),
    (
        "“The bridge is mined,” added Bolkonsky, who leads the regiment.",
        "The bridge is mined",
        "Bolkonsky",
        "",
    ),
    (
        "“Two shells fell here,” explained Natasha Rostova, a nurse, pointing at the roof.",
        "Two shells fell here",
        "Natasha Rostova",
        "",
    ),
    (
        (
            "Natasha Rostova spoke first. She said the roof was gone. Later she added: “We had "
            "no warning.”"
        ),
        "We had no warning",
        "Natasha Rostova",
        "",
    ),
    (
        "Pierre Bezukhov met Natasha Rostova. “I saw the comet,” he said. “So did I,” she said.",
        "So did I",
        "Natasha Rostova",
        "",
    ),
    (
        "''We saw the comet from the roof,'' said Pierre Bezukhov. ''It was very bright.''",
        "It was very bright",
        "Pierre Bezukhov",
        "",
    ),
    (
        "Pierre Bezukhov said the plan was “a folly” and that its authors “should be ashamed”.",
        "should be ashamed",
        "Pierre Bezukhov",
        "",
    ),
    (
        "A spokesman for the ministry spoke on Monday. “No order was given,” the spokesman said.",
        "No order was given",
        "A spokesman for the ministry",
        "",
    ),
    (
        "The order was never given, people briefed on the plan said.",
        "The order was never given",
        "people briefed on the plan",
        "",
    ),
    (
        "The order was never given, said two people with direct knowledge of the talks.",
        "The order was never given",
        "two people with direct knowledge of the talks",
        "",
    ),
    (
        "Kremlin: no order was ever given\n\nIt snowed in Moscow on Monday.",
        "no order was ever given",
        "Kremlin",
        "",
    ),
    (
        "Ukraine war: what we know on day three\n\nIt snowed in Kyiv on Monday.",
        "what we know",
        "",
        "",
    ),
    (
        "No order was given, Kremlin says",
        "No order was given",
        "Kremlin",
        "",
    ),
    (
        "Interfax reported on Tuesday, citing the port authority, that the ships had sailed.",
        "the ships had sailed",
        "the port authority",
        "Interfax",
    ),
    (
        "The ships had sailed, Reuters reported, citing two officials.",
        "The ships had sailed",
        "two officials",
        "Reuters",
    ),
    (
        (
            "According to the Financial Times, which cited two people familiar with the "
            "matter, the ships had sailed."
        ),
        "the ships had sailed",
        "two people familiar with the matter",
        "Financial Times",
    ),
    (
        "Captain Ahab said the ship was lost, citing the log.",
        "the ship was lost",
        "Ahab",
        "",
    ),
    (
        "Ishmael said Ahab had told the crew that “the whale is near”.",
        "the whale is near",
        "Ahab",
        "",
    ),
    (
        "The whale is near, warned Captain Ahab.",
        "The whale is near",
        "Ahab",
        "",
    ),
    (
        "“He will drown us all,” Starbuck told Ishmael. “I know,” Ishmael replied.",
        "I know",
        "Ishmael",
        "",
    ),
    (
        "Asked if he would turn back, Captain Ahab shot back: “Never in this life.”",
        "Never in this life",
        "Ahab",
        "",
    ),
    (
        "The whale, in the words of Captain Ahab, is “a wall shoved near to me”.",
        "a wall shoved near",
        "Ahab",
        "",
    ),
)
"""Who says them is "" where nobody can be told."""

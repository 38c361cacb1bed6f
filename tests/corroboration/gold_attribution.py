"""Sixty short reports, each with words that stand in it and who says them.

The speakers are people of novels; "" is the right answer where the text does not tell. Written
before the rules were tried on them.
"""

from __future__ import annotations

SAID: tuple[tuple[str, str, str], ...] = (
    ("“The case is closed,” said Sherlock Holmes.", "The case is closed", "Sherlock Holmes"),
    ("“The case is closed,” Sherlock Holmes said.", "The case is closed", "Sherlock Holmes"),
    ('"The case is closed," Holmes told reporters on Monday.', "The case is closed", "Holmes"),
    (
        "Sherlock Holmes, a consulting detective, said: “The case is closed.”",
        "The case is closed",
        "Sherlock Holmes",
    ),
    (
        "“It was,” said Dr. Watson, a former army surgeon, “the strangest week of my life.”",
        "the strangest week",
        "Watson",
    ),
    (
        "Elizabeth Bennet arrived on Friday. “I walked the whole way,” she said.",
        "I walked the whole way",
        "Elizabeth Bennet",
    ),
    (
        "Fitzwilliam Darcy declined to dance with Elizabeth Bennet. “She is tolerable,” he said.",
        "She is tolerable",
        "Fitzwilliam Darcy",
    ),
    (
        "“I shall go,” Jane Eyre said. “Nothing keeps me here.”",
        "Nothing keeps me here",
        "Jane Eyre",
    ),
    (
        "According to Captain Ahab, the whale was seen off Japan.",
        "the whale was seen off Japan",
        "Ahab",
    ),
    (
        "The whale was seen off Japan, according to Captain Ahab.",
        "The whale was seen off Japan",
        "Ahab",
    ),
    (
        "The whale had damaged two boats, Captain Ahab said.",
        "The whale had damaged two boats",
        "Ahab",
    ),
    (
        "Phileas Fogg said that he would be back within eighty days.",
        "that he would be back within eighty days",
        "Phileas Fogg",
    ),
    (
        "Fogg's valet Jean Passepartout said the train had stopped at a broken bridge.",
        "the train had stopped at a broken bridge",
        "Jean Passepartout",
    ),
    (
        "Phileas Fogg set out on Wednesday. In Suez, Fogg said the journey was going to plan.",
        "the journey was going to plan",
        "Phileas Fogg",
    ),
    (
        "The ministry denied that any papers were missing.",
        "that any papers were missing",
        "The ministry",
    ),
    (
        "A spokesman for the Diogenes Club said no statement would be made.",
        "no statement would be made",
        "spokesman for the Diogenes Club",
    ),
    (
        "Mycroft Holmes called the plans “a matter of the first importance”.",
        "a matter of the first importance",
        "Mycroft Holmes",
    ),
    (
        "The visitor, Irene Adler, wrote: “Good night, Mister Sherlock Holmes.”",
        "Good night, Mister",
        "Irene Adler",
    ),
    (
        "Inspector Lestrade told TASS on Jan. 2 that the trail was cold.",
        "that the trail was cold",
        "Lestrade",
    ),
    ("\"The trail is cold,'' Lestrade tweeted.", "The trail is cold", "Lestrade"),
    ("''The trail is cold,'' Lestrade said.", "The trail is cold", "Lestrade"),
    ("``The trail is cold,'' said Inspector Lestrade.", "The trail is cold", "Lestrade"),
    (
        "“The first witness left early,” said Inspector Lestrade.\n\n“We found no second one.”",
        "We found no second one",
        "Lestrade",
    ),
    (
        "“The first witness left early.\n\n“We found no second one,” said Inspector Lestrade.",
        "We found no second one",
        "Lestrade",
    ),
    (
        "The play “A Doll’s House” opened in Copenhagen.",
        "A Doll’s House",
        "",
    ),
    (
        "Nora Helmer, who left her home in December, told a friend that she was well.",
        "that she was well",
        "Nora Helmer",
    ),
    (
        "Torvald Helmer was surprised, adding that he had suspected nothing.",
        "that he had suspected nothing",
        "Torvald Helmer",
    ),
    (
        "Torvald Helmer said he was surprised, adding that he had suspected nothing.",
        "that he had suspected nothing",
        "Torvald Helmer",
    ),
    (
        "“Stay,” Torvald Helmer pleaded with her on the last evening before she went.",
        "Stay",
        "Torvald Helmer",
    ),
    (
        "The boat was lost with all hands, a statement from the harbour office said.",
        "The boat was lost with all hands",
        "harbour office",
    ),
    (
        "“We searched for nine hours,” said a statement from the Harbour Office.",
        "We searched for nine hours",
        "Harbour Office",
    ),
    (
        "Officials said they had seen little evidence of a thaw.",
        "they had seen little evidence of a thaw",
        "Officials",
    ),
    (
        "“It is serious,” said a senior official, who asked not to be named.",
        "It is serious",
        "senior official",
    ),
    (
        "The tone was described by officials on both sides as “serious and cold”.",
        "serious and cold",
        "officials",
    ),
    (
        "Emma Woodhouse hopes to meet Frank Churchill. Woodhouse said the ball was “a success”.",
        "a success",
        "Emma Woodhouse",
    ),
    (
        "Emma Woodhouse and Frank Churchill danced. “He is charming,” Woodhouse said.",
        "He is charming",
        "Emma Woodhouse",
    ),
    (
        "Robinson Crusoe emphasised his island’s need for more goats.",
        "his island’s need for more goats",
        "Robinson Crusoe",
    ),
    (
        "Asked about the footprint, Robinson Crusoe said he had no explanation.",
        "he had no explanation",
        "Robinson Crusoe",
    ),
    (
        "“Was it yours?” Crusoe asked.",
        "Was it yours?",
        "Crusoe",
    ),
    (
        "“Was it yours?” asked Robinson Crusoe, the island’s only resident.",
        "Was it yours?",
        "Robinson Crusoe",
    ),
    (
        "On Friday, Robinson Crusoe again warned that the goats were restless.",
        "that the goats were restless",
        "Robinson Crusoe",
    ),
    (
        "Crusoe added: “I have counted them twice.”",
        "I have counted them twice",
        "Crusoe",
    ),
    (
        "In a letter to Watson, Holmes wrote that he would not return before spring.",
        "that he would not return before spring",
        "Holmes",
    ),
    (
        "The US envoy to the club, Mycroft Holmes, said in a statement on Friday that it must act.",
        "that it must act",
        "Mycroft Holmes",
    ),
    (
        "“No one will force us to go,” wrote Edmond Dantès, who initiated the campaign.",
        "No one will force us to go",
        "Edmond Dantès",
    ),
    (
        "Dantès’s lawyer said the prisoner “has been dead for years.”",
        "has been dead for years",
        "lawyer",
    ),
    (
        "While the governor, according to Villefort, was “satisfied” with it, others were not.",
        "satisfied",
        "Villefort",
    ),
    (
        "KARENINA: I did not see the train.",
        "",
        "",
    ),
    (
        "“We are unified,” Karenin said. “But we are also tired. We shall see,” he added.",
        "But we are also tired.",
        "Karenin",
    ),
    (
        "The Kremlin said Mr Vronsky apparently agreed with the claim.",
        "Mr Vronsky apparently agreed with the claim",
        "Kremlin",
    ),
    (
        "White House press secretary Anna Karenina said in a statement that nothing had changed.",
        "that nothing had changed",
        "Anna Karenina",
    ),
    (
        "His spokeswoman Anna Karenina confirmed that the visit was off.",
        "that the visit was off",
        "Anna Karenina",
    ),
    (
        "Konstantin Levin told the BBC: “I mowed with the others all morning.”",
        "I mowed with the others",
        "Konstantin Levin",
    ),
    (
        "Levin, speaking from his estate, said that the harvest had been good.",
        "that the harvest had been good",
        "Levin",
    ),
    (
        "The harvest, Levin said, had been good for three years.",
        "The harvest",
        "Levin",
    ),
    (
        "Critics say the estate is badly run.",
        "the estate is badly run",
        "Critics",
    ),
    (
        "‘I have never said so,’ Levin insisted.",
        "I have never said so",
        "Levin",
    ),
    (
        "«I have never said so,» Levin insisted.",
        "I have never said so",
        "Levin",
    ),
    (
        "Stepan Oblonsky did not respond to a request for comment. Levin said he was abroad.",
        "he was abroad",
        "Levin",
    ),
    (
        "“This is a moment of truth,” he said.",
        "This is a moment of truth",
        "",
    ),
)

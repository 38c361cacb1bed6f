"""Fifteen reports as agencies and papers write them, with words in each and who says them.

The speakers are people of novels; of two names with "|" between them either is right. Written
after the rules and before they were tried on it: 54 of 61 were right then.
"""

# ruff: noqa: E501
from __future__ import annotations

REPORTS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        """\
KINSHASA, May 9 (Reuters) - Rebels seized the mining town of Sulaco on Thursday, residents and a local official said, in their biggest advance in months.

"They walked in without firing a shot," schoolteacher Antonia Avellanos said by telephone. "The soldiers had left at night."

An army spokesman, Major Fidanza, denied the town had fallen. "Our forces are regrouping," he told state radio.

The rebels' spokesman, Pedro Montero, posted on X that the group would "govern, not loot".
""",
        (
            ("They walked in without", "Avellanos"),
            ("The soldiers had left", "Avellanos"),
            ("the town had fallen", "Fidanza"),
            ("Our forces are regrouping", "Fidanza"),
            ("govern, not loot", "Montero"),
        ),
    ),
    (
        """\
Supreme Court rules for fishermen in water case

The Supreme Court on Monday sided with a group of fishermen, holding that the state had a duty to keep the river flowing.

Writing for the majority, Justice Dorothea Casaubon said the law was "as clear as the water once was".

In a dissent, Justice Edward Casaubon called the decision "an exercise in wishful plumbing".

Tom Tulliver, a lawyer for the fishermen, said his clients were relieved. "They can go back to work," he said. Attorney General Rosamond Vincy vowed to seek a rehearing.

“We're disappointed,” Vincy told reporters on the courthouse steps.
""",
        (
            ("as clear as the water", "Dorothea"),
            ("an exercise in wishful", "Edward Casaubon"),
            ("his clients were relieved", "Tulliver"),
            ("They can go back", "Tulliver"),
            ("We're disappointed", "Vincy"),
        ),
    ),
    (
        """\
EU agrees 14th sanctions package: 'No more loopholes'

EU ambassadors agreed on Wednesday on a new package of sanctions, the Belgian presidency announced.

"No more loopholes," foreign policy chief Hercule Poirot wrote on social media.

Moscow reacted angrily. "We will respond in kind," Foreign Ministry spokeswoman Maria Bolkonskaya said, calling the measures "illegal and, frankly, boring".

Two EU diplomats, speaking to Politico on condition of anonymity, said Hungary had lifted its veto only after "a very long lunch".
""",
        (
            ("No more loopholes,", "Poirot"),
            ("We will respond in kind", "Bolkonskaya"),
            ("illegal and, frankly", "Bolkonskaya"),
            ("a very long lunch", "diplomats"),
        ),
    ),
    (
        """\
Scientists say last month was the hottest June on record, the World Meteorological Organization reported.

“It's not the new normal. There is no normal,” said Prof. Aronnax of the Museum of Natural History in Paris.

Aronnax's colleague Conseil, a glaciologist, agreed: “The ice does not negotiate.”

The WMO's secretary-general, Captain Nemo, said in the report that “the alarm bells have become background noise”.

It warned that the coming five years would probably be hotter still.
""",
        (
            ("It's not the new normal", "Aronnax"),
            ("The ice does not", "Conseil"),
            ("the alarm bells", "Nemo"),
            ("the coming five years", "report|WMO|Nemo"),
        ),
    ),
    (
        """\
The father of one of the victims said he had forgiven the driver. “Hate is heavy,” Jean Valjean told the court in a statement read by his lawyer.

The driver, Javert, 44, wept. He said he was “sorry beyond words”.

Sentencing him to eight years, Judge Bamatabois said: “You looked at your phone for eleven seconds. In those eleven seconds three families were destroyed.”
""",
        (
            ("Hate is heavy", "Valjean"),
            ("sorry beyond words", "Javert"),
            ("You looked at your phone", "Bamatabois"),
            ("In those eleven", "Bamatabois"),
        ),
    ),
    (
        """\
''We have not received a single litre of fuel,'' a hospital director in the enclave, Dr. Bernard Rieux, said on Saturday. ''The generators will stop by morning.''

The military body that oversees the crossings said ''there is no shortage'' and published pictures of trucks.

''Pictures don't run generators,'' Rieux shot back.
""",
        (
            ("We have not received", "Rieux"),
            ("The generators will stop", "Rieux"),
            ("there is no shortage", "military body"),
            ("Pictures don't run", "Rieux"),
        ),
    ),
    (
        """\
Prime Minister Anthony Absolute: "We will not be blackmailed"

Prime Minister Anthony Absolute said on Friday his government would not give in to the strikers.

Union leader Lydia Languish responded within the hour. "He should try living on a nurse's pay," she said. She added that the strike would go on "until hell or the Treasury freezes over".

Absolute's predecessor, Lucius O'Trigger, urged both to talk, telling the BBC: "Nobody ever won by not picking up the phone."
""",
        (
            ("We will not be blackmailed", "Absolute"),
            ("his government would not", "Absolute"),
            ("He should try living", "Languish"),
            ("until hell or the", "Languish"),
            ("Nobody ever won", "O'Trigger"),
        ),
    ),
    (
        """\
In a video posted on Telegram on Sunday evening, the head of the mercenary group accused the ministry of starving his men of shells.

"Where are the shells?" he shouted, standing among bodies.

The ministry did not respond. A Kremlin spokesman declined to comment.

Analysts said the outburst was calculated. "He is negotiating in public," said Rudolf Rassendyll of the Strelsau Institute.

“It’s theatre,” agreed Fritz von Tarlenheim, who teaches at the military academy.
""",
        (
            ("Where are the shells", "head of the mercenary"),
            ("the outburst was calculated", "Analysts"),
            ("He is negotiating", "Rassendyll"),
            ("It’s theatre", "Tarlenheim"),
        ),
    ),
    (
        """\
“The report is a wake-up call”, said Inger Holm, UNEP’s executive director. Every fraction of a degree counts, she stressed.

India’s environment minister Kim O'Hara said rich nations should pay first: “We did not light this fire.”

His counterpart from Germany, Effi Briest, countered that “the fire does not ask who lit it”.
""",
        (
            ("The report is a wake-up", "Holm"),
            ("Every fraction of a degree", "Holm"),
            ("We did not light", "O'Hara"),
            ("the fire does not ask", "Briest"),
        ),
    ),
    (
        """\
Speaking after the meeting, Secretary of State Lambert Strether said the two sides had made "real, if modest, progress".

A senior State Department official, briefing reporters aboard Strether's plane, was more cautious. "Modest is the operative word," the official said.

Strether is due in Cairo on Thursday. His trip was first reported by Axios.

"I'll be there as long as it takes," he told the traveling press.
""",
        (
            ("real, if modest", "Strether"),
            ("Modest is the operative", "official"),
            ("I'll be there as long", "Strether"),
        ),
    ),
    (
        """\
Residents of the capital described hours of terror.

"The windows came in on us," said Winnie Verloc, 34, cradling her brother. Nearby, an elderly man who gave his name as Michaelis said he had not slept. "Every night it's the same," he said.

Officials put the death toll at 17. The head of the city's military administration, Adolf Verloc, said a maternity ward had been hit.

“They know exactly what they are doing,” Verloc wrote on Telegram.
""",
        (
            ("The windows came in", "Winnie"),
            ("Every night it's", "Michaelis"),
            ("a maternity ward", "Adolf"),
            ("They know exactly", "Adolf"),
        ),
    ),
    (
        """\
The White House described the call as “candid”. According to a readout, the president “underscored the need for restraint”.

Beijing's version was different. Xinhua quoted the Chinese leader as telling his counterpart that “those who play with fire will perish by it”.

Asked about that phrase, White House spokesperson Catherine Sloper said: “We've heard it before.” She declined to elaborate.
""",
        (
            ("candid", "White House"),
            ("underscored the need", "readout|president"),
            ("those who play with fire", "Chinese leader"),
            ("We've heard it before", "Sloper"),
        ),
    ),
    (
        """\
Oil giant Nostromo Petroleum said it would appeal against the judgment, which it described as "legally and factually wrong".

Friends of the Earth hailed the verdict. "Big Oil has run out of road," its director Nina Leeds said.

The ruling "sends a message that no company is above the law", said law professor Archibald Weiss, who had advised the plaintiffs.

Shares fell 4%. “The market had not priced this in at all,” one trader in London said.
""",
        (
            ("legally and factually", "Nostromo"),
            ("Big Oil has run out", "Leeds"),
            ("sends a message", "Weiss"),
            ("The market had not", "trader"),
        ),
    ),
    (
        """\
Holm, the opposition leader, told Der Spiegel: "The chancellor is governing from the rear-view mirror." Chancellor Claus Heinrich hit back on Sunday, saying Holm had “never driven anything but a hard bargain”.

“I leave the driving to those with a licence,” Heinrich's coalition partner, Diederich Hessling, joked.
""",
        (
            ("The chancellor is governing", "Holm"),
            ("never driven anything", "Heinrich"),
            ("I leave the driving", "Hessling"),
        ),
    ),
    (
        """\
Three rescue workers were missing, the Interior Ministry said, as was the mayor of the village.

“My house is gone, my street is gone,” 80-year-old resident Ursula Buendía told the AFP news agency.

Civil protection chief Aureliano Babilonia called the rains “biblical”, while President Remedios Moscote declared three days of mourning.

“We are with you,” she said in a televised message.
""",
        (
            ("Three rescue workers", "Interior Ministry"),
            ("My house is gone", "Buend"),
            ("biblical", "Babilonia"),
            ("We are with you", "Moscote"),
        ),
    ),
)

"""Who speaks in reports without quotation marks, and whom "she" and "the president" mean."""

from __future__ import annotations

import pytest

from reader.corroboration import find_attributions
from tests.corroboration.gold_reports import REPORTS
from tests.corroboration.test_attribution import speaker

CLAUSES = [
    "A bomb exploded in the market", "The dam burst at noon", "A judge freed the editor",
    "Thousands fled the city", "The king met the premier",
]  # fmt: skip
TAILS = [
    ("police said on Saturday", "police"),
    ("officials told Reuters", "officials"),
    ("Interior Minister Pia Holm said on Friday", "Pia Holm"),
    ("the regulator told The New York Times on condition of anonymity", "the regulator"),
    ("the palace spokeswoman announced in a brief statement late on Sunday night", "spokeswoman"),
    ("the governor told a news conference in Goma", "the governor"),
    ("the governor said on March 10, as thousands fled", "the governor"),
    ("a neighbour, Karl Holm, told the BBC", "Karl Holm"),
    ("two officials told Reuters, speaking on condition of anonymity", "two officials"),
    ("the mayor said as he left the hall", "the mayor"),
    ("the mayor told Germany's DPA news agency", "the mayor"),
    ("the bureau said in a report published on Wednesday", "the bureau"),
    ("police said, adding that nobody was hurt", "police"),
    ("the coast guard said", "the coast guard"),
    ("state radio reported", "state radio"),
    ("fishermen said on Sunday", "fishermen"),
    ("the harbour master said on Friday after a diver searched the wreck", "harbour master"),
    ("the WHO said on Friday", "WHO"),
    ("a taxi driver who lives nearby said", "taxi driver"),
    ("engineers with the state water board said Monday", "engineers"),
]


@pytest.mark.parametrize(("tail", "who"), TAILS)
def test_what_is_said_stands_before_who_says_it(tail: str, who: str) -> None:
    for clause in CLAUSES:
        text = f"Rain fell in the north. {clause}, {tail}. It is autumn."
        said = {text[one.start : one.end]: one.speaker for one in find_attributions(text)}
        assert who in said.get(clause, ""), (clause, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Police said Saturday two men ran out of the bank.", "two men ran out of the bank"),
        ("On Friday, police said on Saturday two men ran out.", "two men ran out"),
        ("After the vote, the minister told parliament the bill had died.", "the bill had died"),
        ("At the summit, Iran warned on Friday of new attacks.", "of new attacks"),
        ("Speaking in Kyiv, the minister said on Monday the bridge fell.", "the bridge fell"),
    ],
)
def test_what_is_said_stands_behind_where_it_does(text: str, said: str) -> None:
    assert [text[one.start : one.end] for one in find_attributions(text)] == [said]


def test_the_full_stop_behind_a_quotation_is_not_said() -> None:
    text = "Police said that he was no “king”."
    said = [text[one.start : one.end] for one in find_attributions(text)]
    assert said == ["that he was no “king”", "“king”"]


FRAMES = [
    "A tanker ran aground off Tarn, {who} said.", "{Who} said a tanker ran aground off Tarn.",
    "{Who} told Reuters that a tanker ran aground off Tarn.",
    "A tanker ran aground off Tarn, according to {who}.",
    "{Who} confirmed that a tanker ran aground off Tarn.",
]  # fmt: skip


@pytest.mark.parametrize(
    "who",
    [
        "the fire brigade", "the air force", "the national guard", "the weather service",
        "the water board", "the state broadcaster", "the presidential palace", "the aid group",
        "the crew", "a rescue worker", "a security guard", "rescuers", "park rangers",
        "the lighthouse keeper", "a beekeeper", "the tram company", "the hijackers",
        "the disaster relief office", "onlookers", "monitors", "members of the choir",
    ],
)  # fmt: skip
def test_nearly_any_noun_beside_said_is_a_speaker(who: str) -> None:
    for frame in FRAMES:
        text = frame.format(who=who, Who=who[0].upper() + who[1:])
        assert who.rsplit(maxsplit=1)[-1] in speaker(text, "anker ran aground").casefold(), text


@pytest.mark.parametrize(
    "text",
    [
        "The storm claimed 12 lives in the valley.", "The index added two percent in early trade.",
        "The talks concluded on Friday without a deal.", "The carmaker recalled 300 cars in March.",
        "The team added two goals in the second half.", "The sign said visitors must wear boots.",
        "The letter said the bank would close.", "Trains ran late, according to the timetable.",
        "The dam was built according to plan.", "The law says drivers must stop.",
        "Shares posted a gain of two percent on Friday.", "It is said the castle has a ghost.",
        "The votes are counted according to the rules of the league.",
    ],
)  # fmt: skip
def test_things_and_texts_are_nobody_who_speaks(text: str) -> None:
    assert not [one for one in find_attributions(text) if one.speaker]


@pytest.mark.parametrize("verb", ["found", "disclosed", "tweeted", "posted"])
def test_verbs_that_bring_what_is_found_or_posted(verb: str) -> None:
    assert speaker(f"Karl Holm {verb} that the ferry had no radio.", "had no radio") == "Karl Holm"
    assert speaker(f"The ferry had no radio, the navy {verb}.", "had no radio") == "the navy"


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Bengt Lund and his sister, Tove, ran it. “We sold boots,” she said.", "We sold", "Tove"),
        ("Mira Novak left. Her brother Pavel, 31, did not. “It sank,” he said.", "sank", "Pavel"),
        ("Ivan Petrov left. His daughter Vera did not. “I grew up here,” she said.", "I g", "Vera"),
        ("“No,” Minister Rosa Lind said. Her deputy, Ali Saleh, was blunter. “Never,” he said.",
         "Never", "Saleh"),
        ("Yusuf, 40, a baker, had waited since dawn. “No bread,” he said.", "No bread", "Yusuf"),
        ("A nurse named Ruth held the lamp. “It went dark,” she said.", "It went", "Ruth"),
        ("The British Embassy in Lima said the road was shut.", "road was shut", "Embassy"),
        ("Ada Roe blamed General Bo Dahl. Dahl hit back: “She lies.”", "She lies", "Dahl"),
        ("Wen Li met Jan Brask. Brask struck a softer tone: “In May.”", "In May", "Brask"),
        ("Macron landed. “We are friends,” the French president said.", "We are", "Macron"),
        ("French President Al Ro met Kenyan President Ada Obi. “Yes, yes,” the Kenyan leader said.",
         "Yes, yes", "Ada Obi"),
        ("Chancellor Anna Vogt spoke. “A new page,” the German chancellor said.", "A new", "Vogt"),
        ("The Spanish prime minister, Luis Vega, spoke. “We pay,” the prime minister said.", "We",
         "Luis Vega"),
    ],
)  # fmt: skip
def test_whom_a_sentence_means(text: str, words: str, who: str) -> None:
    assert who in speaker(text, words)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Drivers said the brake failed. Anton Kral, a mechanic, disagreed. He said the brake held."
         , "the brake held", "Kral"),
        ("Quill, who said she won, left. Marek told of his loss. Asked, she said it can wait.",
         "can wait", "Quill"),
        ("Dr. Edmund Kral examined Alice Quill at noon. She said her arm was numb.",
         "her arm was numb", "Alice Quill"),
        ("Sergeant Astrid Holm asked Kral about the boat. “I sold it in May,” he replied.",
         "sold it in May", "Kral"),
        ("Quill said her client was ill. Kral, for the crown, rose. “He was fit,” he said.",
         "was fit", "Kral"),
        ("Petrova hugged Kral. She said the mine had been flooded.", "mine had been", "Petrova"),
        ("Kral was asked about the mine. “It was dry,” he said.", "It was dry", "Kral"),
        ("Asked about the leak, Holm shrugged: “Nobody told us a thing.”", "Nobody told", "Holm"),
        ("Villagers complained of a smell of oil in the well.", "a smell of oil", "Villagers"),
        ("The council has denied wrongdoing.", "wrongdoing", "council"),
        ("“We lost the mast,” Quill texted her crew.", "We lost the mast", "Quill"),
        ("“It began at a fair,” said a WHO spokeswoman, Ada Finn.", "It began", "Ada Finn"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_and_rarer_verbs_mean(text: str, words: str, who: str) -> None:
    assert who.casefold() in speaker(text, words).casefold()


@pytest.mark.parametrize(
    "who",
    ["A porter on the ward", "A guest in room nine", "A person familiar with the plan", "Another",
     "The midwife in charge", "Those aboard", "Several on the quay"],
)  # fmt: skip
def test_whoever_stands_before_said_at_the_head_of_a_sentence_is_a_speaker(who: str) -> None:
    assert speaker(f"It rained. {who} said the lamp had gone out.", "the lamp had") == who


def test_reports_as_agencies_write_them() -> None:
    asked = right = answered = 0
    for text, said in REPORTS:
        for words, who in said:
            found = speaker(text, words).casefold()
            asked += 1
            answered += bool(found)
            right += any(name in found for name in who.casefold().split("|"))
    assert right / asked >= 0.93
    assert right / answered >= 0.93


WIRES = [
    ("Island nations on Tuesday slammed as “a death warrant” the draft.", "a death", "Island"),
    ("“Nobody is happy,” quipped conference president Ada Obi.", "Nobody is", "Ada Obi"),
    ("“It is a prayer,” said Socialist lawmaker Kari Holm.", "It is a prayer", "Kari Holm"),
    ("“It is late,” said the town’s MP, Kari Holm.", "It is late", "Kari Holm"),
    ("“It is late,” one of the victims, 71-year-old Kari Holm, said.", "It is late", "Kari Holm"),
    ("“It is late,” a director in the town, Dr. Kari Holm, said.", "It is late", "Kari Holm"),
    ("Holm's lawyer will appeal. “This is wrong,” he told DW.", "This is wrong", "Holm's lawyer"),
    ("The minister, Obi, was blunt. “They pay or freeze,” he said.", "They pay", "Obi"),
    ("The company denied it. It said that it “obeys the law”.", "obeys the", "The company"),
    ("The army is looking into it. It added that it “regrets all”.", "regrets all", "The army"),
    ("Fitch, the ratings agency, said it saw “no room for more”.", "no room", "Fitch"),
    ("Sen. Ada Obi said no. “I will not,” the senator said.", "I will not", "Ada Obi"),
    ("Kari Holm was inside. “I heard pops,” the 29-year-old said.", "I heard", "Kari Holm"),
    ("The ministers of France, Spain and Italy voiced “grave concern”.", "grave", "ministers of"),
    (
        "The BBC, citing two officials, reported that the talks had failed.",
        "talks",
        "two officials",
    ),
    ("Holm called the drill “a show”, state agency KCNA reported.", "a show", "Holm"),
    ("Holm called it “mad”; Ada Obi dismissed it as “old”.", "mad", "Holm"),
    ("Obi's aide said Holm had offered “a fair deal”.", "a fair deal", "Obi's aide"),
    ('Ada Obi told CNN\'s "State of the Union" that the bill was dead.', "bill was", "Ada Obi"),
    (
        "Mayor: Bridge will open in June\n\nMayor Ada Obi said the bridge was safe.",
        "Bridge will open",
        "Ada Obi",
    ),
    ("“It is not priced in,” one trader in London said.", "It is not", "trader in London"),
    ("The body that runs the port said “there is no fuel”.", "there is no", "body that runs"),
]


@pytest.mark.parametrize(("text", "words", "who"), WIRES)
def test_forms_of_reports(text: str, words: str, who: str) -> None:
    assert who in speaker(text, words)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("“We were stunned,” says Holm’s co-author, Paul Ade.", "We were stunned", "Paul Ade"),
        ("“She meant it,” recalled her brother, Anton.", "She meant it", "Anton"),
        ("“Sell,” urged Senator Long.", "Sell", "Long"),
        ("The Financial Times reported that Sand would go.", "Sand would go", "Financial Times"),
        ("The court ruled on Tuesday that the search was void.", "the search was void", "court"),
        ("Experts note that the dam is old.", "the dam is old", "Experts"),
        ("One user commented: “About time.”", "About time", "user"),
        ("“So proud of this team!” Holm posted on Instagram.", "So proud", "Holm"),
        ("“It must fall,” the archbishop, Karl Cole, preached.", "It must fall", "Karl Cole"),
        (
            "Omar Saleh knew both. He declined to name them but said two men fled.",
            "two men fled",
            "Saleh",
        ),
        ("Ida Berg spoke, then Tom Hale. The latter said the roof “was bad”.", "was bad", "Hale"),
        (
            "In a note, the airline apologised and said that it would pay.",
            "it would pay",
            "airline",
        ),
        ("In the view of Greta Holm, the bank acted too late.", "bank acted too late", "Holm"),
        ("Ahab said his crew would not talk to “pirates”.", "crew would not talk", "Ahab"),
        ("Ahab said his crew would not talk to “pirates”.", "pirates", "Ahab"),
        ("“We made it,” tweeted astronaut Leah Winters.", "We made it", "Leah Winters"),
        ("“We made it,” joked singer and author Leah Winters.", "We made it", "Leah Winters"),
        ("“It drifted,” said the carpenter, Otto Mann.", "It drifted", "Otto Mann"),
        ("“No data was lost,” reads a memo issued by Lake Bank.", "No data", "Lake Bank"),
        (
            "The foundation was set up in 1971. It says 40 schools stand.",
            "40 schools",
            "foundation",
        ),
        ("The charity runs a kitchen. It says rice has run out.", "rice has run", "charity"),
        ("The authors write that night shifts double the risk.", "night shifts", "authors"),
        ("Half of the ice is gone, Rao and her team write in Cryo.", "Half of the", "Rao"),
        ("Half of the ice is gone, Rao reports in the journal Cryo.", "Half of the", "Rao"),
        ("Two roofs fell in, according to court documents.", "Two roofs", "court documents"),
        ("Judge Ruth Adler wrote:\n\n“The court has no paper.”", "no paper", "Ruth Adler"),
        ("“For years we looked away.\n\n“That ends today,” Roth said.", "For years", "Roth"),
        # Nobody rather than somebody else.
        ("“Shame on us,” read a banner held by fans.", "Shame on us", ""),
        ("Residents were warned by firemen. “It is not safe,” it said.", "It is not safe", ""),
        ("He led the comedy “A Man in the Attic”, and Anders Lie said no more.", "A Man in", ""),
        ("Her film, “The Long Night”, won, and Anders Lie said no more.", "The Long Night", ""),
    ],
)
def test_who_speaks_beside_other_words(text: str, words: str, who: str) -> None:
    assert who in speaker(text, words)
    assert bool(speaker(text, words)) is bool(who)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Passenger Lena Strand said the mast had swayed.", "the mast had", "Lena Strand"),
        ("Peter Paul Strand said the mast had swayed.", "the mast had", "Peter Paul Strand"),
        ("Karl Holm's boat sank. He said the mast had swayed.", "the mast had", "Karl Holm"),
        ("Goalkeeper Sam Otieno said it was offside.", "it was offside", "Sam Otieno"),
        (
            "Oslo's safety board said the boat had sunk. It had been seen in May, the board said.",
            "It had been seen",
            "Oslo's safety board",
        ),
        (
            "Rail Board said it ran on. Port Board said it ran off. The board said it fell down.",
            "it fell down",
            "The board",
        ),
    ],
)
def test_names_are_without_jobs_and_bodies_are_named_in_full(
    text: str, words: str, who: str
) -> None:
    assert speaker(text, words) == who


@pytest.mark.parametrize("dateline", ["OSLO, March 20 (Reuters) - ", "KARSUND — ", ""])
def test_a_dateline_is_not_said(dateline: str) -> None:
    text = f"{dateline}The ferry ran aground on a reef, police said."
    [one] = find_attributions(text)
    assert text[one.start : one.end] == "The ferry ran aground on a reef"

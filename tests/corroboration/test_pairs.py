"""Pairs of short sentences that say one thing differently, and pairs that do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corroboration import Discrepancy, Statement, compare_all, miscounted
from reader.corroboration.differences import Grade
from tests.corroboration.seeds import place, table, written

DIFFER = [
    ("The pass was opened in 1962.", "The pass was closed in 1987.", "date 1962 / 1987"),
    ("The fire killed 12 people.", "The blaze left 15 dead.", "number 12 / 15"),
    ("At least 12 died in the fire.", "Fifteen people were killed.", "number 12 / Fifteen"),
    ("It wounded 30 and killed 4.", "Four died and 35 were hurt.", "number 30 / 35"),
    ("Nine fishermen are missing.", "Eleven are unaccounted for.", "number Nine / Eleven"),
    ("It will cut 2,000 jobs.", "It will cut 3,000 positions.", "number 2,000 / 3,000"),
    ("The loss was $2 million.", "The loss was $3 million.", "number 2 million / 3 million"),
    ("The magnitude was 6.1.", "It had a magnitude of 6.4.", "number 6.1 / 6.4"),
    ("It fell 30%.", "It fell 40%.", "number 30 / 40"),
    ("Turnout was 61 percent.", "Turnout stood at 64 per cent.", "number 61 / 64"),
    ("It fell by a third.", "It fell by half.", "number a third / half"),
    ("The vote passed 51-49.", "The vote passed 52-48.", "number 51-49 / 52-48"),
    ("The board voted 7 to 5.", "The board backed it by 8 votes to 4.",
     "number 7 to 5 / 8 votes to 4"),
    ("Dr. Amir Saleh ran the panel.", "The panel was run by Dr. Paul Wendt.",
     "name Dr. Amir Saleh / Dr. Paul Wendt"),
    ("The panel was led by Ida Bruun.", "Lotte Krag led the panel.", "name Ida Bruun / Lotte Krag"),
    ("The pool is 50 metres long.", "The pool is 100 feet long.", "number 50 / 100"),
    ("It killed one in nine.", "It killed 20 percent of the goats.", "number one in nine / 20"),
    ("He died aged 45.", "The 47-year-old died.", "number 45 / 47"),
    ("The ship carried 150 migrants.", "The ship had some 200 people.", "number 150 / 200"),
    ("It opens on May 2 and ends on May 9.", "It ends on May 11.", "date May 9 / May 11"),
    ("It sank on May 3 after leaving on May 2.", "It sank on May 4.", "date May 3 / May 4"),
    ("It came at 3 a.m. on Tuesday.", "It came at 5 a.m. on Tuesday.", "date 3 a.m. / 5 a.m."),
    ("In 1962 it began.", "In 1963 it began.", "date 1962 / 1963"),
    (
        "It sank two days after March 3.",
        "It sank on March 6.",
        "date two days after March 3 / March 6",
    ),
    (
        "The talks lasted almost an hour.",
        "The talks lasted about three hours, with a break of 20 minutes.",
        "length of time almost an hour / about three hours",
    ),
    ("Police arrested Karl Holm.", "Police arrested Erik Sand.", "name Karl Holm / Erik Sand"),
    ("Rosa Diaz won the prize.", "Maria Vega won the prize.", "name Rosa Diaz / Maria Vega"),
    ("The accord was signed in Cairo.", "The accord was signed in Amman.", "name Cairo / Amman"),
    ("The bridge was damaged.", "The bridge was not damaged.", "negation damaged / not damaged"),
    ("The army crossed the border.", "The army did not cross it.", "negation crossed / not cross"),
    ("He knew of the leak.", "He denied he knew of the leak.", "negation knew / denied he knew"),
    ("The man was armed.", "The man was unarmed.", "negation armed / unarmed"),
    ("The strike was legal.", "The strike was illegal.", "negation legal / illegal"),
    ("The army left the town.", "The army has yet to leave it.", "negation left / yet to leave"),
    ("Prices rose 5 percent.", "Prices fell 5 percent.", "opposite rose / fell"),
    ("The court convicted him.", "The court acquitted him.", "opposite convicted / acquitted"),
    ("At least two people died.", "Nobody died.", "number two / Nobody"),
    ("No one was hurt.", "Three people were hurt.", "number No one / Three"),
    ("No casualties were reported.", "The fire left five dead.", "number No casualties / five"),
    ("Two soldiers were killed.", "A soldier was killed.", "number Two / A soldier"),
    ("Dozens of people died.", "At least 140 people died.", "number Dozens / 140"),
    (
        "Forty-three lost their lives when a ferry carrying 230 sank.",
        "They mourned the 47 dead of the ferry.",
        "number Forty-three / 47",
    ),
    ("The meeting was held in Doha.", "The meeting took place in Cairo.", "name Doha / Cairo"),
    (
        "The summit will be held in Vienna, the ministry said.",
        "The summit will take place in Geneva, officials said.",
        "name Vienna / Geneva",
    ),
    ("Putin asked for the call.", "Biden asked for the call.", "name Putin / Biden"),
    (
        "He was succeeded by Anna Voss.",
        "He was succeeded by Petra Lind.",
        "name Anna Voss / Petra Lind",
    ),
    (
        "The suspect was named as Karl Holm.",
        "Police named the suspect as Jan Brask.",
        "name Karl Holm / Jan Brask",
    ),
    (
        "The goal was scored by Ivan Petrov.",
        "Jonas Berg scored the goal.",
        "name Ivan Petrov / Jonas Berg",
    ),
    ("Hana Wolf, 27, was rescued.", "Hana Wolf, 72, was rescued.", "number 27 / 72"),
    ("Wolf (27) was rescued at dawn.", "Wolf (29) was rescued at dawn.", "number 27 / 29"),
    ("The Greens won the recount.", "The Greens lost the recount.", "opposite won / lost"),
    (
        "The appeal court upheld the ban.",
        "The appeal court overturned the ban.",
        "opposite upheld / overturned",
    ),
    ("The climber survived the fall.", "The climber died in the fall.", "opposite survived / died"),
    (
        "The ferry ran to the left bank.",
        "The ferry ran to the right bank.",
        "opposite left / right",
    ),
    ("The bank made a profit in May.", "The bank made a loss in May.", "opposite profit / loss"),
    (
        "The alarm rang before the blast.",
        "The alarm rang after the blast.",
        "order of events before / after",
    ),
    (
        "The doctor came before the priest.",
        "The priest came before the doctor.",
        "order of events doctor came before the priest / priest came before the doctor",
    ),
    (
        "Lisle beat Brack in the final.",
        "Brack beat Lisle in the final.",
        "name Lisle beat Brack / Brack beat Lisle",
    ),
    (
        "The guard attacked the prisoner.",
        "The prisoner attacked the guard.",
        "name guard attacked the prisoner / prisoner attacked the guard",
    ),
    (
        "The leak came from a valve, he said.",
        "It came not from a valve but from a pipe.",
        "negation valve / not from a valve",
    ),
    ("Brack are fourth in the table.", "Brack are sixth in the table.", "number fourth / sixth"),
    ("The flat is on the third floor.", "The flat is on the ninth floor.", "number third / ninth"),
    ("The walker was bitten twice.", "The walker was bitten six times.", "number twice / six"),
    ("It passed by 61 votes to 39.", "It passed 62-38.", "number 61 votes to 39 / 62-38"),
    ("It hurt four, one of them badly.", "Five were hurt.", "number four / Five"),
    ("Six goats died, including two kids.", "Eight goats died.", "number Six / Eight"),
    ("It cut 90 jobs, 30 of which are in Brack.", "It cut 120 jobs.", "number 90 / 120"),
    ("Ten urns were lost, four without a trace.", "14 urns were lost.", "number Ten / 14"),
    ("The crack ran for 3 km.", "The crack ran for 8 kilometres.", "number 3 / 8"),
]  # fmt: skip
ALIKE = [
    ("All fire exits had been open.", "It denied that fire exits had been locked."),
    ("The tanker is 180 metres long.", "The tanker, which is 180 m long, sank."),
    ("“We suffer first and they suffer last,” he said.", "“We suffer first and they suffer last.”"),
    ("“The rain heals and the rain harms,” she said.", "“The rain heals and the rain harms.”"),
    ("The tutor did not attend the hearing.", "The tutor was absent from the hearing."),
    ("The union did not oppose the offer, but signed it.", "The union signed the offer."),
    ("The show closed on Sunday.", "The show, which began on 4 February, is over."),
    ("Launch was at 11:30 a.m. Eastern.", "Launch was at 4:30 p.m. GMT."),
    ("It will cut 120 of its 900 jobs.", "It will cut one in nine of its 900 jobs."),
    ("The pool is 50 metres long.", "The pool is 164 feet long."),
    ("It cost $3 million.", "It cost €2.8 million."),
    ("The fire killed 12 people.", "Twelve people died in the blaze."),
    ("It killed 12 and injured 30.", "30 people were injured and 12 killed."),
    ("The army sent 12 tanks to Odena.", "The army sent 300 soldiers to Odena."),
    ("Half of the crop was lost.", "50 percent of the crop was lost."),
    ("He died aged 45.", "The 45-year-old died."),
    ("The vote passed 51-49.", "The vote passed by 51 to 49."),
    ("The talks lasted two hours.", "The talks lasted 120 minutes."),
    ("It sank two days after March 3.", "It sank on March 5."),
    ("Police arrested Karl Holm.", "Police arrested Mr Holm at his home."),
    ("President Putin met Mr Biden in Geneva.", "Biden met Vladimir Putin in Geneva."),
    ("He denied that he took the money.", "He did not take the money, he said."),
    ("Not only the bridge was damaged.", "The bridge was damaged."),
    ("No one was hurt in the blast.", "The blast hurt nobody."),
    ("The man was not unarmed.", "The man was armed."),
    ("The bomb killed a woman and two children.", "The bomb killed three."),
    ("The fire killed 12 people.", "A dozen people died."),
    ("A policeman shot dead two men.", "Two men were shot dead by a policeman."),
    ("A boat with 60 migrants sank, and 12 drowned.", "Twelve drowned as a boat of 60 sank."),
    ("Putin asked for the call.", "The Kremlin asked for the call."),
    ("The meeting was held in Doha.", "The meeting took place in Qatar."),
    ("The meeting was held in Lyon.", "The meeting took place in France."),
    ("The minister told Reuters the dam was safe.", "The minister told AFP the dam was safe."),
    ("Karl Holm said the dam was safe.", "Jan Brask said the dam was safe."),
    ("Biden spoke with Putin on Thursday.", "Putin spoke with Biden on Thursday."),
    ("Officials asked for the call.", "Police asked for the call."),
    ("Lisle beat Brack 4-2.", "Brack lost 2-4 at Lisle."),
    ("Lisle won the final.", "Brack lost the final."),
    ("The men bought the boat.", "The widow sold the boat."),
    ("Water rose since May 3.", "As of May 12 the water rose."),
    ("The ferry was hit by the tanker.", "The tanker hit the ferry."),
    ("The mayor met the bishop.", "The bishop met the mayor."),
    ("Eight were hurt, two of them badly.", "Two were badly hurt and six slightly."),
    ("“He has stolen the boat,” she said.", "“He stole the boat,” she said."),
    ("“They had worn the wrong boots.”", "“They wore the wrong boots.”"),
    ("“It has shrunk by half,” he said.", "“It shrank by half,” he said."),
    ("“She had hidden the key,” he said.", "“She hid the key,” he said."),
    ("Six goats died badly and two quickly.", "Eight goats died."),
    ("Three boys and a girl drowned.", "Four children drowned."),
    ("It was 30 degrees Celsius.", "It was 86 degrees Fahrenheit."),
    ("The bridge is 1 km long.", "The bridge is 0.6 miles long."),
    ("Hana Wolf, 27, and Bo Lind, 31, were rescued.", "Wolf, 27, was rescued."),
    ("Hana Wolf, 27, was rescued on Monday.", "Bo Lind, 31, and Wolf were rescued on Monday."),
    ("It was not only a fire but a flood.", "There was a fire and a flood."),
    ("The first bus left at dawn.", "The bus left at dawn."),
    ("It rained before and after the match.", "It rained before the match."),
    ("The old bridge was replaced by a new one.", "The bridge was replaced."),
    ("A man and a woman were arrested.", "A woman was arrested."),
    ("Prices rose while wages fell.", "Wages fell and prices rose."),
    ("The court freed the man and jailed his son.", "The court jailed the son."),
    ("It killed 12 and injured 30.", "30 people were injured and 12 killed."),
    ("The crew abandoned the ship.", "The ship was abandoned by its crew."),
    ("The firm hired lawyers after the fire.", "After the fire the firm hired lawyers."),
    ("He opened the door and closed the window.", "He closed the window."),
    ("Lind left the club in May to join Brack.", "Lind joined Brack in May."),
]
BOTH_TRUE = [
    ("About 40 people died.", "Some 50 people died."),
    ("At least 40 people died.", "43 people died."),
    ("Up to 50 people died.", "43 people died."),
    ("Dozens of people died.", "At least 60 people died."),
    ("More than 100 people died.", "At least 90 people died."),
    ("Some 29,000 people marched.", "About 30,000 marched."),
    (
        "With 91 percent of the votes counted, the Greens had 38 percent.",
        "The Greens won 38.2 percent.",
    ),
    ("The strike took six weeks.", "The strike lasted a month and a half."),
    ("More than 41,000 fans came.", "A crowd of 41,203 came."),
]


def grades(folder: Path, here: str, there: str) -> list[Grade]:
    one, other = written(folder, "1", here), written(folder, "2", there)
    statements = [Statement(one, place(one.text, here)), Statement(other, place(other.text, there))]
    return [each.grade for each in compare_all(statements, table())]


@pytest.mark.parametrize(("here", "there"), BOTH_TRUE)
def test_numbers_that_can_both_be_true(tmp_path: Path, here: str, there: str) -> None:
    assert grades(tmp_path, here, there) == [Grade.COMPATIBLE]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("More than 100 people died.", "90 people died."),
        ("Up to 40 people died.", "43 people died."),
        ("Almost 40 people died.", "43 people died."),
        ("About 40 people died.", "Some 60 people died."),
    ],
)
def test_numbers_that_cannot(tmp_path: Path, here: str, there: str) -> None:
    assert grades(tmp_path, here, there) == [Grade.DIFFERS]


def said(folder: Path, here: str, there: str) -> list[str]:
    statements = []
    for name, body in (("1", here), ("2", there)):
        article = written(folder, name, body)
        statements.append(Statement(article, place(article.text, body)))
    one, other = (each.article.text for each in statements)
    return [_words(each, one, other) for each in compare_all(statements, table())]


def _words(found: Discrepancy, one: str, other: str) -> str:
    here, there = one[found.here.start : found.here.end], other[found.there.start : found.there.end]
    return f"{found.matter.value} {here} / {there}"


@pytest.mark.parametrize(("here", "there", "found"), DIFFER)
def test_what_differs_is_listed(tmp_path: Path, here: str, there: str, found: str) -> None:
    assert said(tmp_path, here, there) == [found]


@pytest.mark.parametrize(("here", "there"), ALIKE)
def test_what_is_the_same_is_not_listed(tmp_path: Path, here: str, there: str) -> None:
    assert said(tmp_path, here, there) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "The ferry left on March 3. It sank two days after March 3, on Monday, March 6.",
            "Monday, March 6",
        ),
        ("The ferry left on March 3. It sank on Monday, two days after March 3.", "Monday"),
        ("The ferry left on March 3. It sank two days after March 3, on March 5.", ""),
        ("The ferry left on March 3. It sank two days after March 3.", ""),
        (
            "Two days after the vote on March 3, the king quit on Monday, March 6.",
            "Monday, March 6",
        ),
        ("Two days after the vote on March 3, he said he would go on March 6.", ""),
        ("Three days after the March 3 vote, the king went on March 6.", ""),
        ("The strike came three days after the March 2 vote, on Monday.", "Monday"),
        ("He, held on Feb. 20, was freed a week later, on March 1.", "March 1"),
        ("He fell on March 2 and died three days later, on March 6.", "March 6"),
        ("He fell on March 2 and died three days later, on March 5.", ""),
        ("On March 6 he came. Two days after March 3, the dam broke.", ""),
        ("He was freed late on March 4, barely two days after the March 3 raid.", ""),
        ("More than two days after the March 3 attack, on March 6, he was caught.", ""),
        ("They meet on March 20, a week before the March 28 summit.", ""),
        ("It passed on March 10, two days after it had been put off from March 5.", ""),
        ("It was signed on March 10, ten days after ministers, meeting on March 1, left.", ""),
        ("He spoke in the early hours of Saturday, a day after the Thursday vote.", ""),
        ("The bank failed. Police came two days after it was shut on Wednesday.", ""),
        ("He left on March 1 for talks due to begin two days after the Feb. 24 vote.", ""),
        ("It was hit on March 2, the second raid in three days after one on Feb. 28.", ""),
        ("The quake of Feb. 6 killed many. Two weeks later, on Monday, crowds met.", ""),
        ("He spoke on Saturday, a day after the Thursday vote.", "Saturday"),
    ],
)
def test_a_day_is_not_counted_against_the_one_it_is_counted_from(
    tmp_path: Path, body: str, told: str
) -> None:
    article = written(tmp_path, "1", body)
    found = [article.text[one.there.start : one.there.end] for one in miscounted(article)]
    assert found == ([told] if told else [])


LOOSE_DAYS = [
    ("They meet a week before the March 27 summit.", "They meet on March 21.", "overlaps"),
    ("Men were held within 48 hours of the March 3 raid.", "Men were held on March 5.", "overlaps"),
    ("Talks resume on the eve of the March 27 summit.", "Talks resume on March 26.", ""),
    ("Talks resume on the eve of the March 27 summit.", "Talks resume on March 24.", "differs"),
    ("The ruling came a month after the Feb. 3 hearing.", "The ruling came on March 3.", ""),
    ("Police arrested a man last week.", "Police arrested a man on March 8.", "overlaps"),
    ("The truce will start next Monday.", "The truce will start on March 20.", "overlaps"),
    ("The truce began at midnight on Thursday.", "The truce began on Friday.", "compatible"),
    ("He quit three days after the vote.", "He quit a week after the riots.", ""),
    ("He quit three days after the vote.", "He quit four days after the vote.", "differs"),
]


@pytest.mark.parametrize(("here", "there", "grade"), LOOSE_DAYS)
def test_days_that_are_told_by_others(tmp_path: Path, here: str, there: str, grade: str) -> None:
    statements = []
    for name, body in (("1", here), ("2", there)):
        article = written(tmp_path, name, body)
        statements.append(Statement(article, place(article.text, body)))
    found = {each.grade.value for each in compare_all(statements, table())}
    assert found == ({grade} if grade else set())

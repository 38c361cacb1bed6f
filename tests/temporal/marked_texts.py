"""Histories, and news with a history behind it, with what each time means, decided beforehand.

A time is marked as ``[words|value]``; what is not marked is not compared.
"""

from __future__ import annotations

from typing import Final

HISTORIES: Final = (
    (
        "2019-09-03",
        (
            "The Lighthouse of Skerrow\n\n"
            "The first lamp on Skerrow was lit on [9 October 1788|1788-10-09]. It burned coal, "
            "and on foggy nights the ships did not see it. [Two years later|1790] a brig bound "
            "for Riga struck the reef and went down with all hands. The widows petitioned the "
            "king, and in [April 1791|1791-04] a second tower was begun on the north shore.\n\n"
            "The work went badly. In [June|1791-06] a storm carried off the scaffold; in "
            "[August|1791-08] two masons drowned at the landing. [The following winter|1791-WI] "
            "the money ran out. When the builders came back in [May|1792-05], they found the "
            "lower courses split by frost. The mason in charge wrote to his wife: "
            '"[Yesterday|XXXX-XX-XX] we pulled down what we had raised in a year." The tower was '
            "finished at last on [3 November|1792-11-03], and [four days later|1792-11-07] its "
            "lamp was lit.\n\n"
            "The keepers lived on the rock for [six weeks|P6W] at a stretch. In [1822|1822] a son "
            "of one of them was born there. [Today|PRESENT_REF] the lamp is worked from the "
            "mainland, and the tower houses a museum."
        ),
    ),
    (
        "2021-04-12",
        (
            "Bread and Salt\n\n"
            "Hunger came to the Vail towns late in the reign. The harvest of [1846|1846] was "
            "eaten by rust, and by [November|1846-11] a loaf cost a day's wage. On [14 "
            "January|1847-01-14] women broke into the granary at Osk. [The next day|1847-01-15] "
            "the mayor had four of them flogged. It was a mistake. On [2 February|1847-02-02] the "
            "town hall burned, and [that night|1847-02-02TNI] the mayor fled in a baker's cart.\n\n"
            "Troops arrived in [March|1847-03]. They shot nobody, for their colonel came from Osk "
            "himself. He had grain carried over the pass, and in [July|1847-07] the first new rye "
            "was cut. [A month later|1847-08] the price had halved.\n\n"
            "The four women were pardoned on [Christmas Eve|1847-12-24]. One of them, Ana Brod, "
            'is said to have told the judge: "[Last year|1846] we asked you for bread." She died '
            "in [the spring of 1871|1871-SP]. The granary still stands [today|PRESENT_REF]; it is "
            "a cinema [now|PRESENT_REF]."
        ),
    ),
    (
        "2014-11-20",
        (
            "The company was founded in [1919|1919] by two brothers who had flown in the war. "
            "Their first aeroplane, the Swift, took off on [30 May 1920|1920-05-30] and came down "
            "in a pond. They built another. In [September|1920-09] it carried post to the coast "
            "and back.\n\n"
            "Money was short throughout [the 1920s|192]. In [October 1929|1929-10] the bank "
            "called in its loans, and [the following spring|1930-SP] the elder brother shot "
            "himself in the hangar. The younger kept on. [Three years later|1933] he sold eleven "
            "flying boats to Brazil. In [1938|1938] the air ministry came with orders, and by "
            "[August 1939|1939-08] four thousand people worked at the plant.\n\n"
            "Bombers came on [8 May 1941|1941-05-08]. The paint shop burned for [two days|P2D]. "
            '"We were back at the bench on Monday," a fitter recalled. Peace ended the orders. In '
            "[January 1946|1946-01] half the hands were laid off, and in [June|1946-06] the works "
            "closed. Sheds and houses cover the field [now|PRESENT_REF]; only the name of a "
            "street tells of it."
        ),
    ),
    (
        "",
        (
            "The Drowned Valley\n\n"
            "Nobody in Hest believed in the dam until the surveyors came in [the autumn of "
            "1951|1951-FA]. By [the following summer|1952-SU] they had marked every house with a "
            "white cross. On [1 December 1953|1953-12-01] the council sold the church bells. "
            "[Three weeks later|1953-W52] the last Mass was said.\n\n"
            "The families left in [February|1954-02]. Some went to the coast, others up to the "
            'plateau, where the state had built a hundred huts. "[Tomorrow|XXXX-XX-XX] we shall '
            'have no country," the schoolmaster told his class. The gates were closed on [12 '
            "April|1954-04-12]. [Nine days later|1954-04-21] the water stood at the altar, and by "
            "[June|1954-06] only the steeple was to be seen.\n\n"
            "In [the 1970s|197] a drought brought the streets back for a summer. People walked "
            "about in them with their children. In [May 1989|1989-05] the steeple fell. Divers go "
            "down to it [today|PRESENT_REF] for forty crowns a head."
        ),
    ),
    (
        "2022-02-01",
        (
            "The Fever at Saint-Aubin\n\n"
            "A ship from the islands brought it. She tied up on [5 July 1803|1803-07-05]; [a week "
            "later|1803-W28] her cook was dead. By [the end of the month|1803-07] there were "
            "thirty graves, and the bishop forbade the tolling of bells. In [August|1803-08] "
            "those who could afford it left for the hills. Dr Perrin stayed. He thought that the "
            "sickness rose from the mud of the basin, and on [20 August|1803-08-20] he had it "
            'covered with lime. It did no good. "I buried nine [yesterday|1803-09-01]," he wrote '
            "on [2 September|1803-09-02]. Frost ended it in [November|1803-11].\n\n"
            "It came back [the following summer|1804-SU], and again in [1811|1811]. Not until "
            "[the 1880s|188] did anybody suspect the mosquito. Perrin had died long before, in "
            "[March 1829|1829-03]. We know [today|PRESENT_REF] that lime in a dry basin may well "
            "have saved a few, and the town has named a square after him."
        ),
    ),
    (
        "2023-06-14",
        (
            "The Long Strike\n\n"
            "It is often said that the dockers of Varna lost in [1926|1926]. They did not. They "
            "walked out on [Monday, 3 May|1926-05-03], and [two days later|1926-05-05] not a "
            "crane moved. On [11 May|1926-05-11] the owners brought students from the capital. "
            "Crates fell; a student lost a hand. In [June|1926-06] the premier himself came down, "
            "and he told the men that he would not wait until [the autumn|1926-FA].\n\n"
            "He waited until [October|1926-10]. That the strikers held out was the work of the "
            "women, who fished at night. On [23 October|1926-10-23] the owners signed. The terms "
            "were broken [the following year|1927], and in [March 1928|1928-03] the leaders were "
            "put on trial. [A decade later|1938] most of them were dead.\n\n"
            'Historians still argue about it. "[Last week|XXXX-WXX] we had bread, and we have it '
            '[today|PRESENT_REF]," runs a song that is sung at weddings.'
        ),
    ),
    (
        "2020-08-17",
        (
            "The Clockmakers of Lenz\n\n"
            "The guild of Lenz was a hundred years old when the war reached it. On [12 September "
            "1642|1642-09-12] the Swedes burned the lower town. The masters carried their tools "
            "to the castle, and [ten days later|1642-09-22] they were at work again in the "
            "stables. In [December|1642-12] they delivered a clock to the commandant, who paid in "
            "flour.\n\n"
            "[The following spring|1643-SP] plague came. By [June|1643-06] eleven of the twenty "
            'masters were dead. "[Last Sunday|XXXX-WXX-7] we buried the last of the Kerns," the '
            "parish book says. The peace of [1648|1648] brought orders from Vienna, and in [May "
            "1650|1650-05] the guild bought back its house.\n\n"
            "Its clocks are found all over Europe [today|PRESENT_REF]. One hangs in the town hall "
            "of Lenz and has not stopped since it was mended in [the 1950s|195]."
        ),
    ),
    (
        "2017-03-03",
        (
            "Nobody had meant to found a town at the ford. In [the spring of 1868|1868-SP] two "
            "brothers put up a tent and sold whisky. The railway came [the next year|1869], and "
            "with it four thousand men. In [July|1869-07] a shooting a week was nothing. On [19 "
            "August|1869-08-19] a mob hanged three of the worst, and [the next "
            "morning|1869-08-20TMO] a marshal was elected.\n\n"
            "He lasted until [October|1869-10]. [Two years later|1871] the line moved on and the "
            "town emptied. Its hotel was sold for firewood in [February 1872|1872-02]. A cairn "
            "marks the place [now|PRESENT_REF], and cattle graze around it. The marshal's "
            'grandson, who died in [2004|2004], used to say: "We were a city for a summer."'
        ),
    ),
    (
        "2023-01-09",
        (
            "The Expedition of the Halvorsen\n\n"
            "The ship left Bergen on [4 June 1897|1897-06-04] with nineteen men. In "
            "[August|1897-08] the ice closed round her. Captain Dahl was not alarmed. "
            '"[Yesterday|1897-09-02] we shot two bears," he noted on [3 September|1897-09-03]. '
            "The sun set for the last time on [20 October|1897-10-20]. By [Christmas|1897-12-25] "
            "four men had scurvy.\n\n"
            "The hull gave way in [March|1898-03]. Later the men set out over the ice. A whaler "
            "found eight of them on [11 July|1898-07-11]. [That autumn|1898-FA] the king received "
            "them. A board of inquiry sat in [1899|1899]; in [April|1899-04] it cleared the "
            "captain, who had died [the year before|1898]. His diary is still read "
            "[today|PRESENT_REF]."
        ),
    ),
    (
        "2018-10-02",
        (
            "How Arden lost its river\n\n"
            "The Arden of the old maps had a quay. Barges brought slate to it until [1834|1834], "
            "when the railway company bought the upper reach. The company's engineer, a Scot "
            "named Rae, wanted the water for his engines. In [March 1835|1835-03] he cut a leat "
            "through the common; in [May|1835-05] the villagers filled it with stones. [A month "
            "later|1835-06] there were soldiers at the inn.\n\n"
            "The suit went to London. It was heard on [8 November|1835-11-08] and lost within [an "
            'hour|PT1H]. "They have stolen it in a single morning," the vicar wrote. [The next '
            "summer|1836-SU] the quay stood dry. People say [today|PRESENT_REF] that on still "
            "nights you can hear the barges, and children are told not to play there."
        ),
    ),
    (
        "2011-05-19",
        (
            "He was twenty when he joined the circus at Ghent, in [August 1903|1903-08]. [The "
            "following year|1904] he broke both legs. He learned to juggle lying down, and on New "
            "Year's Day he did so before the king. From then on he was Malo the Mat. He toured "
            "Russia in [1907|1907], fled it in [1917|1917], and lost his savings in [October "
            "1929|1929-10].\n\n"
            'In [February|1930-02] he sold his bears. "[Tomorrow|XXXX-XX-XX] I shall be nobody," '
            "he told the buyer. He lived on for [thirty years|P30Y] in a caravan behind the "
            "gasworks. It is a listed building [now|PRESENT_REF]."
        ),
    ),
    (
        "2022-11-08",
        (
            "The Mutiny at Fort Sel\n\n"
            "The garrison had not been paid since the spring when, on [Sunday, 14 "
            "October 1787|1787-10-14], a corporal refused to mount guard. By "
            "[noon|1787-10-14T12:00] sixty men stood with him. [That evening|1787-10-14TEV] they "
            "locked the officers in the magazine. [Two days later|1787-10-16] the governor came "
            "in person and promised them everything. They believed him. In [November|1787-11] "
            "nine were hanged.\n\n"
            "The fort was given up [a decade later|1797]. Its gate is the arms of the town "
            "[today|PRESENT_REF], and a play about the corporal has been given there [every "
            "October|XXXX-10] since [1902|1902]."
        ),
    ),
    (
        "2021-10-01",
        (
            "Seven Winters on the Hill\n\n"
            "When the shooting started in [April 1992|1992-04], Mirza Talic was putting up "
            "shelves. His flat was on the hill above the stadium, on the fifth floor, and "
            "from the kitchen one could see both lines. He stayed because his mother would "
            "not leave. In [May|1992-05] the lift stopped. In [June|1992-06] there was no "
            'water. "They say that it will be over by [Friday|XXXX-WXX-5]," his mother told '
            "him, and she laid the table for his brothers.\n\n"
            "The brothers never came. On [2 August|1992-08-02] a shell took the roof, and "
            "[two days later|1992-08-04] another took the stairs. From then on the Talics "
            "came and went by a rope. [The following winter|1992-WI] they burned the shelves, "
            "then the parquet, then the books, the ones that nobody liked first. In "
            "[February|1993-02] the old woman fell ill. A doctor climbed the rope with his "
            "bag between his teeth. He came again in [March|1993-03] and then no more.\n\n"
            "The line did not move for [two years|P2Y]. It was broken at last in [the autumn "
            "of 1995|1995-FA], and on [12 October|1995-10-12] the guns were silent. Talic "
            "carried his mother down to the street. She lived until [2003|2003], on the "
            "ground floor.\n\n"
            "The house on the hill has been repaired and is full of students "
            "[today|PRESENT_REF]. One of them found a rope in the cellar and asked what it "
            "had been for. Nobody on the stairs could tell her."
        ),
    ),
    (
        "2016-06-30",
        (
            "A Bank for Small People\n\n"
            "The savings bank of Dorn opened its door, it had only one, on [2 January "
            "1821|1821-01-02]. It took in eleven guilders on the first day. By [1825|1825] it "
            "had a safe and by [1830|1830] a clerk who could count. In [1848|1848] a crowd "
            "came for the safe and could not lift it.\n\n"
            "Its great years began in [1871|1871]. It built the waterworks in [1874|1874], "
            "the school in [1879|1879] and the theatre in [1883|1883]. The director, Leopold "
            "Haas, ran the town from his desk. In [March 1889|1889-03] he was thrown by a "
            'horse and died. His books were opened on [16 March|1889-03-16]. "As of '
            '[yesterday|XXXX-XX-XX] we have been a poor town," the mayor said.\n\n'
            "It took [twenty years|P20Y] to pay the debts. In [1914|1914] the bank lent to "
            "the emperor, in [1923|1923] it paid out a trillion a day, and in [1931|1931] it "
            "closed for [three weeks|P3W]. It opened under another name in [1933|1933], and "
            "under its own in [August 1945|1945-08]. [The next spring|1946-SP] it lent a "
            "baker the money for an oven. He had repaid it by [1950|1950].\n\n"
            "The town grew in [the 1960s|196] and shrank in [the 1990s|199]. In [2004|2004] "
            "the bank was merged with three others. Its one door now leads to a gym. The safe "
            "is there still; they have never been able to lift it."
        ),
    ),
)

NEWS: Final = (
    (
        "2019-05-22",
        (
            "The prime minister will visit the Osk granary on [Friday|2019-05-24], her office "
            "said on Tuesday. The granary was stormed in [1847|1847], when a famine that had "
            "begun in [1846|1846] drove women into the streets. It became a cinema in [1921|1921] "
            "and a protected building in [1974|1974]. The roof fell in in March. Repairs began in "
            "[April|2019-04] and will end in [October|2019-10], the ministry said."
        ),
    ),
    (
        "2023-11-28",
        (
            "Shipbuilder Larsen filed for bankruptcy in [June|2023-06], ending a history that "
            "goes back to [1898|1898]. The yard built ferries in [the 1920s|192], destroyers from "
            "[1936|1936] to [1944|1944], and tankers until the oil crisis of [1973|1973]. It was "
            "sold in [1991|1991] and again in [2008|2008]. In [August|2023-08] a judge named an "
            "administrator, and in [October|2023-10] the cranes were auctioned. The last 300 "
            "workers will leave in [January|2024-01]."
        ),
    ),
    (
        "2021-09-14",
        (
            "A court in Lisbon has freed a man convicted in [1984|1984] of killing a priest. He "
            "was arrested in [November 1982|1982-11] and sentenced on [6 March 1984|1984-03-06]. "
            "[Two years later|1986] an appeal failed. In [May|2021-05] new tests showed that the "
            "blood was not his, and on [3 September|2021-09-03] the prosecutor gave up. He is 71 "
            "[now|PRESENT_REF]. A hearing on damages is due in [February|2022-02]."
        ),
    ),
    (
        "2018-03-20",
        (
            "Turnout fell to 41 percent, the lowest since [1955|1955]. The party has governed "
            "since [1999|1999], after spells in office in [1962|1962], [1974|1974] and "
            "[1988|1988]. Its leader said in [December|2017-12] that he would step down in "
            "[July|2018-07]. He has changed his mind since. Voters go to the polls again on [May "
            "6|2018-05-06]."
        ),
    ),
    (
        "2016-04-26",
        (
            "The reactor exploded on [26 April 1986|1986-04-26]. Thirty years on, the town of "
            "Pripyat is empty. The new roof, begun in [2010|2010], will be pushed into place in "
            "[November|2016-11]. Officials said in [March|2016-03] that it will last [a hundred "
            "years|P100Y]. A first cover was built in [1986|1986] within [seven months|P7M]; in "
            "[1999|1999] and [2007|2007] it was mended. Survivors met on [Sunday|2016-04-24]."
        ),
    ),
    (
        "2022-10-05",
        (
            "She was born in [1931|1931], fled in [1939|1939], and came back in [1946|1946] to "
            "find nobody. She married in [1952|1952]. For the archive, which opened in "
            "[1995|1995], she wrote four books. Her last one appears in [November|2022-11]. She "
            "fell ill in [August|2022-08] and will be buried on [Monday|2022-10-10]."
        ),
    ),
    (
        "2020-08-17",
        (
            "The town of Lenz wants its clock back. It was made in [1642|1642], looted in "
            "[1806|1806], sold in [1871|1871] and bought by a museum in [1923|1923]. In "
            "[May|2020-05] the council wrote to the museum; in [July|2020-07] it got a polite "
            "answer. Talks will begin in [October|2020-10]. The mayor, elected in [2014|2014], "
            "says he is in no hurry."
        ),
    ),
    (
        "2017-03-03",
        (
            "The airline's roots go back to [1926|1926]. It was nationalised in [1946|1946], "
            "privatised in [1987|1987] and saved by the state in [2009|2009]. Losses doubled in "
            "[November|2016-11], and in [January|2017-01] the chief executive quit. A buyer must "
            "be found by [June|2017-06]."
        ),
    ),
    (
        "2018-10-02",
        (
            "Arden is to get its river back. The water was diverted in [1835|1835] after a suit "
            "that had begun in [1834|1834], and it has run in a pipe since [1911|1911]. The pipe "
            "burst in [1968|1968] and [2003|2003]. In [July|2018-07] engineers found forty leaks. "
            "Digging starts in [March|2019-03]."
        ),
    ),
    (
        "2011-05-19",
        (
            "Thieves broke into the Malo museum [last week|2011-W19], police said. The juggler, "
            "born in [1883|1883], joined a circus in [1903|1903], toured Russia in [1907|1907] "
            "and died in [1960|1960]. His house became a museum in [1984|1984]. It was robbed "
            "before, in [October|2010-10] and in [January|2011-01]."
        ),
    ),
    (
        "2022-11-08",
        (
            "Historians have found letters from the mutiny of [1787|1787]. They were bought at a "
            "sale in [1955|1955], given to the town in [1981|1981] and forgotten. A cleaner "
            "opened the box in [August|2022-08]. An exhibition opens on [December 1|2022-12-01]."
        ),
    ),
    (
        "2015-04-15",
        (
            "The ship struck ice on [14 April 1912|1912-04-14]. Soon she was gone. The inquiry of "
            "[1912|1912] blamed the captain, that of [1992|1992] nobody. A violin found in "
            "[2006|2006] was sold in [2013|2013]. In [February|2015-02] a menu fetched more. "
            "Descendants met in Belfast on [Tuesday|2015-04-14], and another ceremony will be "
            "held on [Saturday|2015-04-18]."
        ),
    ),
    (
        "2024-05-30",
        (
            "Unemployment rose to 8.1 percent, the highest since [1996|1996]. It peaked at 12 in "
            "[1983|1983], fell to 5 in [1990|1990], and stood at 4 in [2001|2001] and in "
            "[2007|2007]. The rate was 7.9 in [March|2024-03]. Economists expect it to fall by "
            "[December|2024-12]."
        ),
    ),
)

"""Sentences with what each of their times means, decided before they were read.

A time is marked as ``[words|value]``.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final = (
    ("2024-02-06", "The library will reopen in [January|2025-01]."),
    ("2024-02-06", "The new bridge should be finished by [December|2024-12]."),
    ("2024-02-06", "The orchestra disbanded in [March|2023-03]."),
    ("2024-09-17", "Passengers will be able to buy the ticket from [April|2025-04]."),
    ("2024-09-17", "The reform is due to take effect in [July|2025-07]."),
    ("2024-09-17", "The stadium is expected to open in [the spring|2025-SP]."),
    ("2024-09-17", "The airline will drop the route in [winter|2024-WI]."),
    ("2024-01-15", "The mayor resigned in [February|2023-02] after a vote."),
    ("2024-01-15", "Ferries stopped running in [the autumn|2023-FA]."),
    ("2024-01-15", "The firm posted a loss in [the fourth quarter|2023-Q4]."),
    (
        "2024-11-20",
        "The bank will report results for [the first quarter|2025-Q1] in [May|2025-05].",
    ),
    ("2024-11-20", "Owners have until [September|2025-09] to register their dogs."),
    ("2024-11-20", "The census will be taken on [12 October|2025-10-12]."),
    ("2024-06-05", "A verdict could come as early as [Thursday|2024-06-06], lawyers said."),
    ("2024-06-05", "Shops may close as soon as [Monday|2024-06-10], the union warned."),
    ("2024-06-05", "The satellite could fall as late as [July 2|2024-07-02], engineers said."),
    ("2024-06-05", "As late as [Monday|2024-06-03] the two sides were still talking."),
    (
        "2024-06-05",
        "The minister could be dismissed as early as [September|2024-09], aides told the paper.",
    ),
    ("2024-06-05", "As early as [March|2024-03] the ministry knew of the leak."),
    (
        "2024-06-05",
        "The mill opened in [1887|1887]. [The following winter|1887-WI] it burned down.",
    ),
    (
        "2024-06-05",
        "The chapel was finished in [May 1702|1702-05]. [That summer|1702-SU] the bishop died.",
    ),
    (
        "2024-06-05",
        "He enlisted in [October 1914|1914-10] and was dead by [the following spring|1915-SP].",
    ),
    (
        "2024-06-05",
        "The theatre closed in [1993|1993]. By [the following October|1994-10] it was a car park.",
    ),
    (
        "2024-06-05",
        (
            "Prices collapsed in [August 2011|2011-08]. [The following January|2012-01] three "
            "mines shut."
        ),
    ),
    (
        "2024-06-05",
        "The canal froze in [January 1963|1963-01]. [That winter|1962-WI] people skated to work.",
    ),
    (
        "2024-06-05",
        "She won her first title in [2016|2016]. [The next summer|2017-SU] she won again.",
    ),
    (
        "2024-06-05",
        "The king fled in [June 1791|1791-06]. [The previous autumn|1790-FA] he had sworn to stay.",
    ),
    (
        "2024-06-05",
        (
            "The dam broke on [2 May 1889|1889-05-02]. [The following Christmas|1889-12-25] "
            "the valley was empty."
        ),
    ),
    (
        "2024-06-05",
        (
            "In a letter dated [11 March 1912|1912-03-11], the captain wrote: “We reached the "
            "hut [yesterday|1912-03-10].”"
        ),
    ),
    ("2024-06-05", "“We signed it [last month|2016-03],” she testified in [April 2016|2016-04]."),
    (
        "2024-06-05",
        "“They came [yesterday|1940-06-15],” her diary entry for [16 June 1940|1940-06-16] reads.",
    ),
    (
        "2024-06-05",
        "In a [2009|2009] memoir he recalled: “[Two years ago|2007] I was a rich man.”",
    ),
    (
        "2024-06-05",
        (
            "The consul cabled on [3 August 1914|1914-08-03]: “War was declared [this "
            "morning|1914-08-03TMO].”"
        ),
    ),
    (
        "2024-06-05",
        "“He left on [Tuesday|2024-05-28],” the widow testified on [May 30|2024-05-30].",
    ),
    (
        "2024-06-05",
        "“We lost the match [last night|2024-06-01TNI],” he conceded on [Sunday|2024-06-02].",
    ),
    (
        "2024-06-05",
        "As the premier put it on [Monday|2024-06-03], “[yesterday|2024-06-02] we were alone”.",
    ),
    (
        "2024-06-05",
        "“I will be home [tomorrow|2024-06-02],” he texted his mother on [Saturday|2024-06-01].",
    ),
    (
        "2024-06-05",
        "A telegram of [4 May 1921|1921-05-04] reads: “Strike ended [last night|1921-05-03TNI].”",
    ),
    (
        "2024-06-05",
        (
            "“It started [last week|2024-W22],” the doctor complained in an email on [June "
            "4|2024-06-04]."
        ),
    ),
    ("2024-06-05", "Speaking in [1998|1998], he joked: “I retired [last year|1997].”"),
    (
        "2024-06-05",
        (
            "In a speech on [9 November 1989|1989-11-09] he promised that "
            "“[tomorrow|1989-11-10] everyone can travel”."
        ),
    ),
    ("2024-06-05", "“[Tomorrow|2024-06-06] we vote,” the speaker said."),
    ("2024-12-30", "The ban will be lifted in [November|2025-11], the ministry says."),
    ("2024-12-30", "The museum, shut since [February|2024-02], will reopen in [October|2025-10]."),
    ("2024-12-30", "Rents rose in [November|2024-11] and will rise again in [March|2025-03]."),
    ("2024-04-10", "Her contract runs until [February|2025-02]."),
    ("2024-04-10", "The exhibition ran until [December|2023-12]."),
    ("2024-04-10", "The trial begins in [March|2025-03]."),
    ("2024-04-10", "Officials plan to close the camp by [January|2025-01]."),
    ("2024-04-10", "The tunnel was flooded in [November|2023-11]."),
    ("2024-04-10", "The Senate votes on the pact in [September|2024-09]."),
    ("2024-04-10", "The plant had opened in [July|2023-07], when demand was high."),
    ("2024-10-09", "The league will add two clubs in [the summer|2025-SU]."),
    (
        "2024-10-09",
        "Voters rejected the plan in [June|2024-06]; a second vote will be held in [June|2025-06].",
    ),
    (
        "2024-10-09",
        "The works are scheduled to start in [February|2025-02] and end in [August|2025-08].",
    ),
    (
        "2024-10-09",
        (
            "The shrine was sacked in [1644|1644]. [Three years later|1647] it was rebuilt, "
            "and [the following April|1648-04] the monks came back."
        ),
    ),
    (
        "2024-10-09",
        (
            "The strike began in [September 1913|1913-09]; [the same autumn|1913-FA] the "
            "leaders were jailed."
        ),
    ),
    (
        "2024-10-09",
        "The deadline could be moved to as late as [December|2024-12], a spokesman said.",
    ),
    ("2024-10-09", "“We began [last spring|2018-SP],” she said in a [2019|2019] interview."),
    (
        "2024-10-09",
        "A note dated [1 May 1933|1933-05-01] says: “They arrested him [today|1933-05-01].”",
    ),
    (
        "2024-01-22",
        "The choir, which broke up in [June|2023-06], will sing again in [November|2024-11].",
    ),
    (
        "2024-01-22",
        "Not before [December|2024-12] will the bridge be open to lorries, the council said.",
    ),
    ("2024-01-22", "She expects to be back at work in [October|2024-10]."),
    ("2024-01-22", "He was to have retired in [November|2023-11] but stayed on."),
    (
        "2024-01-22",
        (
            "Talks that were broken off in [May|2023-05] may be taken up again as early as "
            "[Wednesday|2024-01-24], two diplomats said."
        ),
    ),
    ("2024-11-05", "Sales fell in [December|2023-12] and have not recovered."),
    ("2024-11-05", "By [August|2025-08] the last unit will have left."),
    (
        "2024-11-05",
        "Work on the stadium, begun in [January|2024-01], is to be finished by [July|2025-07].",
    ),
    (
        "2024-11-05",
        "The festival, postponed from [June|2024-06], will now take place in [June|2025-06].",
    ),
    ("2024-11-05", "The old mill fell silent in [1961|1961]; then it was pulled down."),
    (
        "2024-11-05",
        (
            "The regiment sailed in [April 1854|1854-04]. By [the following winter|1854-WI] "
            "half of it was dead."
        ),
    ),
    (
        "2024-11-05",
        (
            "The orchestra was founded in [1882|1882] and first went abroad in [1908|1908]. "
            "[That same spring|1908-SP] its conductor died."
        ),
    ),
    (
        "2024-11-05",
        "“We buried him [yesterday|1916-07-08],” runs a letter of [9 July 1916|1916-07-09].",
    ),
    (
        "2024-11-05",
        "Interviewed in [1974|1974], she lamented: “They pulled it down [last year|1973].”",
    ),
    (
        "2024-11-05",
        (
            "Her diary for [17 May 1943|1943-05-17] says only: “The dam went [last "
            "night|1943-05-16TNI].”"
        ),
    ),
    (
        "2024-11-05",
        (
            "“The money arrived on [Thursday|2024-10-24],” he admitted in court on [Oct. "
            "29|2024-10-29]."
        ),
    ),
    (
        "2024-11-05",
        "“We play [tomorrow|2024-11-04],” the coach shouted to fans on [Sunday|2024-11-03].",
    ),
    (
        "2024-11-05",
        (
            "In a message posted late on [Friday|2024-11-01] she vowed: “I will resign "
            "[tomorrow|2024-11-02].”"
        ),
    ),
    (
        "2024-11-05",
        (
            "Nixon told the nation on [8 August 1974|1974-08-08]: “I shall resign effective "
            "[tomorrow|1974-08-09].”"
        ),
    ),
    (
        "2024-11-05",
        (
            "The tax could be raised as soon as [next month|2024-12], and as late as "
            "[October|2025-10]."
        ),
    ),
)

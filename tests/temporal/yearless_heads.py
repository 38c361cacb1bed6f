"""Agency texts whose dateline gives day and month, with the day on which they were written.

Weekdays stand as their distance from the day: `{0}` is its own, `{-1}` that of the day before.
`told` says whether the year is found; where it is not, most of the texts do not tell it, and no
answer is better than a wrong one.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Yearless(NamedTuple):
    """One text, when it was written, and whether it tells its year."""

    day: str
    told: bool
    text: str


def filled(one: Yearless) -> str:
    """Return the text with its weekdays written out."""
    day = dt.date.fromisoformat(one.day)
    return re.sub(
        r"\{([+-]?\d+)\}",
        lambda match: _NAMES[(day + dt.timedelta(int(match[1]))).weekday()],
        one.text,
    )


YEARLESS: list[Yearless] = [
    Yearless("2005-01-12", True, (
        "MOSCOW, Jan. 12 (Reuters) - Russia's parliament on {0} approved a bill to "
        "replace benefits with cash, days after thousands of pensioners protested.\n\n"
        "The law was adopted in August 2004 and took effect on Jan. 1. Protests began "
        "on {-3}.\n\n"
        "\"We will not retreat,\" a minister said on {-1}. Growth was 7.1 percent in "
        "2004, against 7.3 percent in 2003."
    )),
    Yearless("1998-11-03", False, (
        "LONDON, Nov 3 (Reuters) - The Bank of England is expected to cut interest "
        "rates this week, economists said on {0}.\n\n"
        "The pound fell against the mark."
    )),
    Yearless("2007-01-15", False, (
        "MOSCOW, Jan. 15 (Interfax) - A monument to those who died in the assault on "
        "parliament on October 4, 1993 will be put up in the capital, the mayor's "
        "office said."
    )),
    Yearless("2011-09-08", True, (
        "NEW YORK (AP) — Sept. 8. The city tightened security on {0} ahead of the 10th "
        "anniversary of the Sept. 11, 2001, attacks, which falls on {+3}.\n\n"
        "Police said they would search vans on bridges."
    )),
    Yearless("2016-04-25", False, (
        "KIEV, April 25 (AFP) - Ukraine on {+1} marks 30 years since the Chernobyl "
        "disaster of April 26, 1986, the world's worst nuclear accident.\n\n"
        "The new dome over the reactor is to be finished next year."
    )),
    Yearless("2014-03-06", True, (
        "BRUSSELS, March 6 (Reuters) - EU leaders met in emergency session on {0} to "
        "discuss the crisis in Crimea.\n\n"
        "Viktor Yanukovich was toppled on Feb. 22. He had walked away from a trade deal "
        "in November 2013.\n\n"
        "A referendum will be held on {+10}, March 16, lawmakers decided on {0}."
    )),
    Yearless("2022-02-24", False, (
        "WARSAW, Feb 24 (dpa) - Poland opened its border crossings to refugees on {0}, "
        "the interior minister said.\n\n"
        "Poland joined NATO on March 12, 1999."
    )),
    Yearless("2019-07-30", True, (
        "WASHINGTON, July 30 (AP) — A judge on {0} dismissed the suit, which the party "
        "had filed in April 2018.\n\n"
        "The emails were hacked in 2016. The special counsel's report was released in "
        "April, and he testified on {-6}, July 24."
    )),
    Yearless("2003-03-21", True, (
        "KUWAIT CITY, March 21 (AFP) - US-led forces pushed deep into southern Iraq on "
        "{0}, a day after the war began.\n\n"
        "The port of Umm Qasr was taken, officials said on {0}.\n\n"
        "Copyright 2003 Agence France-Presse. All rights reserved."
    )),
    Yearless("2009-08-14", True, (
        "SEOUL, Aug. 14 (Yonhap) -- North Korea freed a South Korean worker on {-1} "
        "after 136 days.\n\n"
        "The Kumgang tours were halted in July 2008, when a tourist was shot dead. Last "
        "year, 2008, saw ties sour after a new president took office in February 2008.\n\n"
        "The two Koreas will hold talks on {+12}, Aug. 26."
    )),
    Yearless("2001-09-28", False, (
        "ISLAMABAD, Sept 28 (Reuters) - A delegation of clerics left for Kandahar on "
        "{0} to urge the Taliban to hand over their guest.\n\n"
        "The Soviet Union invaded Afghanistan on Dec. 27, 1979 and left on Feb. 15, "
        "1989."
    )),
    Yearless("2013-02-15", False, (
        "CHELYABINSK, February 15. /TASS/. A meteorite exploded over the Urals on {0} "
        "morning, injuring hundreds.\n\n"
        "It was the largest event of its kind since the Tunguska blast of June 30, "
        "1908, scientists said. An asteroid, discovered in February 2012, was to pass "
        "the Earth later on {0}. A new agency will be set up by 2015, the government "
        "said. The budget for 2013 includes the funds."
    )),
    Yearless("2017-05-22", False, (
        "BEIJING, May 22 (Xinhua) -- China's top legislator met with the visiting "
        "speaker on {0}.\n\n"
        "He said the two countries had enjoyed good relations since diplomatic ties "
        "were established on May 13, 1975."
    )),
    Yearless("2010-04-20", True, (
        "ATHENS, April 20 (Reuters) - Greek bond yields hit a record high on {0}, as "
        "talks with the IMF were due to begin on {+1}.\n\n"
        "The deficit was 12.9 percent of GDP in 2009. It is to be cut to 8.7 percent "
        "this year and below 3 percent in 2012.\n\n"
        "The government took office in October 2009."
    )),
    Yearless("2020-06-26", True, (
        "By Jane Roe, BERLIN — June 26\n\n"
        "Germany's health minister on {0} warned of new outbreaks.\n\n"
        "The first case was reported on January 27. The virus was first seen in Wuhan "
        "in December 2019.\n\n"
        "A lockdown in Guetersloh began on {-3}, June 23."
    )),
    Yearless("1996-07-18", True, (
        "NEW YORK, July 18 (Reuter) - A TWA jumbo jet bound for Paris exploded off Long "
        "Island on {-1} night, killing all 230 on board.\n\n"
        "It was the worst U.S. air disaster since a ValuJet plane crashed in Florida on "
        "May 11. Before that, a USAir Boeing 737 crashed near Pittsburgh in September "
        "1994 and an American Eagle plane in Indiana in October 1994.\n\n"
        "The 1996 Olympics open in Atlanta on {+1}."
    )),
    Yearless("2023-10-09", False, (
        "JERUSALEM, Oct 9 (Reuters) - Israel said on {0} it had called up 300,000 "
        "reservists.\n\n"
        "Hamas gunmen attacked on {-2}, Oct 7. The last war, in May 2021, lasted 11 "
        "days; fighting also flared in August 2022 and May 2023."
    )),
    Yearless("2008-09-16", False, (
        "HONG KONG, Sept 16 (AFP) - Asian shares tumbled on {0} after a US investment "
        "bank went bust.\n\n"
        "Tokyo fell 5 percent. Dealers said it was the worst day since the crash of "
        "October 19, 1987."
    )),
    Yearless("2015-11-14", False, (
        "PARIS, Nov 14 (Reuters) - Gunmen and bombers attacked restaurants and a "
        "concert hall in Paris on {-1}, killing at least 120 people.\n\n"
        "Paris was still nervous ten months after the attack on Charlie Hebdo in "
        "January. A climate summit will open on Nov. 30. France holds regional "
        "elections in December and a presidential vote in 2017. French planes have "
        "bombed Islamic State in Iraq since September 2014."
    )),
    Yearless("2012-05-07", False, (
        "PARIS, May 7 (AP) - France woke up on {0} with a new president after a {-1} "
        "runoff, May 6.\n\n"
        "He is to be sworn in by May 15. The last Socialist to win was Francois "
        "Mitterrand, on May 8, 1988. The outgoing president was elected in May 2007."
    )),
    Yearless("1999-03-25", True, (
        "BELGRADE, March 25 (Reuters) - NATO launched a second night of air strikes on "
        "Yugoslavia on {0}.\n\n"
        "Talks at Rambouillet collapsed last week. Fighting broke out in February 1998, "
        "and a truce was agreed in October 1998.\n\n"
        "Monitors left on {-5}, March 20."
    )),
    Yearless("2018-07-16", False, (
        "HELSINKI, July 16 (Reuters) - The presidents of Russia and the United States "
        "sat down for a summit in Helsinki on {0}.\n\n"
        "The city hosted the conference that ended on August 1, 1975."
    )),
    Yearless("2004-12-27", True, (
        "COLOMBO, Dec 27 (dpa) - Rescuers searched for survivors on {0} after a tsunami "
        "hit the coast on {-1}, December 26.\n\n"
        "A truce between the government and the rebels was signed in February 2002, and "
        "peace talks broke off in April 2003."
    )),
    Yearless("2021-08-16", False, (
        "KABUL, Aug 16 (AFP) - Thousands of Afghans mobbed the airport on {0}, a day "
        "after the Taliban took the city.\n\n"
        "The group ruled from Sept. 27, 1996 to Nov. 13, 2001."
    )),
    Yearless("2006-07-14", True, (
        "BEIRUT, Friday, July 14 (AP) - Israeli jets struck the airport again on "
        "Friday.\n\n"
        "Two soldiers were seized on Wednesday, July 12. Syria's troops left in April "
        "2005, after former premier Rafik al-Hariri was killed on February 14, 2005."
    )),
    Yearless("2024-06-28", True, (
        "ATLANTA, June 28 (Reuters) - The president stumbled through a debate on {-1}.\n\n"
        "The vote is on Nov. 5. The two men last debated in October 2020. Primaries "
        "ended this month, June 2024 polls showed a close race."
    )),
    Yearless("2002-01-04", True, (
        "BUENOS AIRES, Jan 4 (Reuters) - Argentina's new president said on {0} that the "
        "peso's peg would go.\n\n"
        "He took office on {-3}, Jan. 1. The former president resigned on Dec. 20, 2001 "
        "after riots. Fernando de la Rua was elected in October 1999."
    )),
    Yearless("2025-03-03", True, (
        "LONDON, March 3 – European leaders agreed on {-1} to draw up a plan for "
        "Ukraine, days after a clash in the White House on {-3}, Feb. 28.\n\n"
        "The war began in February 2022. Talks in Istanbul broke down in April 2022. Mr "
        "Trump won the vote in November 2024."
    )),
    Yearless("1997-07-02", False, (
        "BANGKOK, July 2 (Reuter) - Thailand floated the baht on {0}.\n\n"
        "The currency had been pegged to a basket since November 2, 1984."
    )),
    Yearless("2000-08-14", False, (
        "MOSCOW, Aug 14 (Interfax) - A nuclear submarine has sunk in the Barents Sea, "
        "the navy said on {0}.\n\n"
        "The Kursk went down on {-2}, August 12, during exercises. It was launched in "
        "May 1994 and entered service in January 1995. The Komsomolets sank on April 7, "
        "1989. President Vladimir Putin was elected in March 2000."
    )),
    Yearless("2014-08-04", True, (
        "BRUSSELS, Aug 4 (AFP) - European leaders gathered in Liege on {0} to mark 100 "
        "years since Germany invaded Belgium on August 4, 1914.\n\n"
        "The ceremony began at 10 a.m.\n\n"
        "© 2019 Daily Example"
    )),
    Yearless("2016-06-24", True, (
        "(CNN) — June 24\n\n"
        "Britain has voted to leave the European Union, results showed on {0}.\n\n"
        "David Cameron, who promised the vote in January 2013, said he would resign by "
        "October. The referendum was held on {-1}, June 23. His party won a majority in "
        "May 2015."
    )),
    Yearless("2019-04-15", False, (
        "PARIS, April 15 (AFP) - A fire swept through Notre-Dame on {0}.\n\n"
        "The first stone was laid in 1163 and Napoleon was crowned there on December 2, "
        "1804."
    )),
    Yearless("2008-08-08", False, (
        "TBILISI, Aug. 8 (AP) — Georgia launched an offensive to regain South Ossetia "
        "on {0}.\n\n"
        "Georgia's president took office in January 2004 and was re-elected in January. "
        "NATO declined in April to offer a plan; ministers will review the decision in "
        "December 2008. The Olympics opened in Beijing on {0}."
    )),
    Yearless("1995-04-20", True, (
        "OKLAHOMA CITY, April 20 (Reuter) - Rescuers crawled through the wreckage on "
        "{0} a day after a bomb tore through a federal building.\n\n"
        "The bombing of {-1}, April 19, came two years to the day after the siege near "
        "Waco ended on April 19, 1993."
    )),
    Yearless("2011-03-12", True, (
        "TOKYO, March 12 (Kyodo) - An explosion hit a nuclear plant in Fukushima on "
        "{0}, a day after a quake of magnitude 8.8.\n\n"
        "The quake struck at 2:46 p.m. on {-1}, March 11. The Kobe quake of Jan. 17, "
        "1995 killed 6,400. A quake hit Niigata in July 2007, and the plant there "
        "reopened in December 2009."
    )),
    Yearless("2022-09-09", False, (
        "LONDON, Sept 9 (Reuters) - King Charles returned to London on {0}.\n\n"
        "Queen Elizabeth, who came to the throne on Feb. 6, 1952, died on {-1}."
    )),
    Yearless("2013-12-06", False, (
        "JOHANNESBURG, Dec. 6 (AP) — South Africans held services on {0} for Nelson "
        "Mandela, who died on {-1} at 95.\n\n"
        "Mandela walked free on Feb. 11, 1990 and was sworn in on May 10, 1994."
    )),
    Yearless("2017-10-02", True, (
        "LAS VEGAS, Oct 2 (Reuters) - A gunman killed 50 people at a concert on {-1} "
        "night.\n\n"
        "The attack eclipsed the massacre of 49 people at a nightclub in Orlando last "
        "year, in June 2016."
    )),
    Yearless("2015-01-08", True, (
        "PARIS, Jan. 8 (AP) — Police hunted two brothers on {0} after 12 people were "
        "shot dead at a weekly.\n\n"
        "The paper's office was firebombed in November 2011. In December 2014 a man "
        "wounded 11 people in Dijon."
    )),
    Yearless("2016-03-11", False, (
        "TOKYO, March 11 (Reuters) - Japan fell silent on {0} for those killed in the "
        "tsunami.\n\n"
        "All reactors were shut down by May 2012."
    )),
    Yearless("2020-01-08", False, (
        "TEHRAN, Jan. 8 (AP) — A Ukrainian plane crashed on {0} shortly after takeoff.\n\n"
        "FILE - The shah is seen in Paris, Oct. 12, 1978. (AP Photo/John Doe)\n\n"
        "An Iranian airliner was shot down on July 3, 1988."
    )),
    Yearless("2010-09-14", True, (
        "NEW YORK, Sept 14 (Reuters) - Wall Street ended flat on {0}, two years after "
        "Lehman Brothers filed for bankruptcy on Sept. 15, 2008."
    )),
    Yearless("2018-01-19", True, (
        "DAVOS, Jan 19 (dpa) - Security has been stepped up for the forum, which opens "
        "on {+4}, Jan. 23.\n\n"
        "The economy grew by 2.2 percent in 2017. Britain will leave the EU in March "
        "2019."
    )),
    Yearless("1999-12-31", True, (
        "MOSCOW, Dec 31 (AFP) - President Boris Yeltsin resigned on {0}.\n\n"
        "Elections will be held in March 2000. He was re-elected in July 1996. "
        "Parliament was elected on {-12}, Dec. 19."
    )),
    Yearless("2012-02-01", False, (
        "CAIRO, Feb 1 (AFP) - At least 70 people died when fans rioted after a match in "
        "Port Said on {0}.\n\n"
        "The club was founded on November 18, 1907; its rival won the cup of December "
        "3, 2005."
    )),
    Yearless("2009-02-10", True, (
        "SYDNEY, Feb. 10 (Xinhua) -- The toll of the bushfires rose to 173 on {0}.\n\n"
        "The fires of {-3}, Feb. 7, are the worst ever. The Ash Wednesday fires of Feb. "
        "16, 1983 killed 75 people. Last year, rain fell in November 2008 for the last "
        "time."
    )),
    Yearless("2023-05-06", True, (
        "LONDON, 6 May – King Charles III was crowned on {0} in the first coronation "
        "since that of his mother 70 years ago, on June 2, 1953.\n\n"
        "He became king in September 2022."
    )),
    Yearless("1997-09-01", True, (
        "PARIS, Sept 1 (AFP) - French police said on {0} the driver of the car in which "
        "Princess Diana died was drunk.\n\n"
        "Diana, 36, was killed early on {-1}, August 31. She and Prince Charles "
        "divorced in August 1996 after a separation announced in December 1992."
    )),
    Yearless("2003-02-02", True, (
        "CAPE CANAVERAL, Fla., Feb. 2 (AP) — Searchers combed Texas for debris of the "
        "shuttle Columbia on {0}.\n\n"
        "The shuttle broke up on {-1}, Feb. 1. Challenger exploded on Jan. 28, 1986. "
        "Columbia had been overhauled in 2001 and flew in March 2002."
    )),
    Yearless("2011-05-02", False, (
        "ISLAMABAD, May 2 (Reuters) - Osama bin Laden was killed in a raid in Pakistan "
        "on {0}.\n\n"
        "The attacks of September 11, 2001 killed nearly 3,000 people."
    )),
    Yearless("2014-07-18", True, (
        "KIEV, July 18 (dpa) - Separatists allowed monitors to the site where a "
        "Malaysian airliner came down on {-1}, July 17.\n\n"
        "Russia annexed Crimea in March. The airline lost another jet in March 2014. "
        "Ukraine's parliament is to be elected in October 2014."
    )),
    Yearless("2001-01-20", True, (
        "WASHINGTON, Jan 20 (Reuters) - George W. Bush was sworn in on {0} as the 43rd "
        "president.\n\n"
        "He won after a five-week battle that ended with a court ruling on Dec. 12, "
        "2000. His father left office on Jan. 20, 1993."
    )),
    Yearless("2016-11-09", False, (
        "WASHINGTON, Nov 9 (Reuters) - Donald Trump stunned the world on {-1} by "
        "winning the presidency.\n\n"
        "Ronald Reagan, also an outsider, took office on January 20, 1981."
    )),
    Yearless("2010-04-10", True, (
        "SMOLENSK, Russia, April 10 (Interfax) - Poland's president died on {0} when "
        "his plane crashed in fog.\n\n"
        "He was on the way to mark 70 years since the Katyn massacre of April 1940."
    )),
    Yearless("1999-08-17", True, (
        "ISTANBUL, Aug 17 (Reuters) - A powerful quake struck western Turkey on {0}.\n\n"
        "A quake in the south killed 145 people in June 1998. In 1992 one in Erzincan "
        "killed 653 people. Turkey held elections in April.\n\n"
        "(c) 1999 Reuters Limited"
    )),
    Yearless("2018-03-04", False, (
        "ROME, 4 March – Italians voted on {0} in an election that could end in "
        "stalemate.\n\n"
        "Polls close at 11 p.m. The last vote was in February 2013. The government took "
        "office in December 2016; the voting law was passed in October 2017."
    )),
    Yearless("2006-12-30", False, (
        "BAGHDAD, Dec 30 (AP) — Saddam Hussein was hanged at dawn on {0}.\n\n"
        "He was captured on Dec. 13, 2003, and sentenced on Nov. 5."
    )),
    Yearless("2019-12-13", False, (
        "LONDON, Dec 13 (Reuters) - Boris Johnson won a landslide in {-1}'s election.\n\n"
        "Britain is to leave the EU on Jan. 31, 2020. Johnson took over in July. The "
        "vote to leave was in June 2016."
    )),
    Yearless("2020-02-11", True, (
        "GENEVA, Feb 11 (Xinhua) -- The World Health Organization named the new disease "
        "COVID-19 on {0}.\n\n"
        "The first cases were reported on Dec. 31, 2019, and the virus was identified "
        "on Jan. 7."
    )),
    Yearless("1995-11-05", False, (
        "JERUSALEM, Nov. 5 (AP) — Yitzhak Rabin was shot dead on {-1} night at a peace "
        "rally, Nov. 4.\n\n"
        "He signed the Oslo accord in September 1993 and a peace treaty with Jordan in "
        "October 1994. A vote is due by November 1996."
    )),
    Yearless("2013-03-13", True, (
        "VATICAN CITY, March 13 (AFP) - White smoke rose from the Sistine Chapel on "
        "{0}.\n\n"
        "Benedict XVI resigned on {-13}, February 28, the first pope to do so in 600 "
        "years. He was elected in April 2005. The Vatican bank was cut off from card "
        "payments in January and its head was sacked in May 2012."
    )),
    Yearless("2017-06-15", False, (
        "LONDON, June 15 (dpa) - The death toll of the tower fire rose to 17, police "
        "said on {0}.\n\n"
        "The tower was finished on May 1, 1974."
    )),
    Yearless("2009-06-26", False, (
        "LOS ANGELES, June 26 (AFP) - Fans mourned Michael Jackson on {0}, a day after "
        "his death.\n\n"
        "\"Thriller\" came out on November 30, 1982."
    )),
    Yearless("2021-01-07", True, (
        "WASHINGTON, Jan. 7 (TASS) - The US Congress certified Joe Biden's victory "
        "early on {0} after rioters stormed the Capitol on {-1}, Jan. 6.\n\n"
        "Biden won the vote of November 3, 2020. The inauguration is on Jan. 20."
    )),
    Yearless("2012-08-12", False, (
        "LONDON, Aug. 12 (Xinhua) -- The London Olympics closed on {0}.\n\n"
        "The next Games will be held in Rio de Janeiro in August 2016. London won the "
        "bid in July 2005. The last Games were held in Beijing in 2008."
    )),
    Yearless("2005-07-08", False, (
        "LONDON, July 8 (Reuters) - Londoners went back to work on {0} after bombs "
        "killed at least 37 people.\n\n"
        "Lockerbie, where a jet blew up on December 21, 1988, was the worst attack."
    )),
    Yearless("2023-02-07", True, (
        "ANKARA, Feb 7 (Reuters) - Rescuers dug through rubble on {0} after a quake on "
        "{-1}, Feb 6.\n\n"
        "Turkey's worst quake in recent times, in August 1999, killed 17,000. One in "
        "Izmir in October 2020 killed 114 people. Elections are to be held in May 2023, "
        "and inflation peaked in October 2022."
    )),
    Yearless("2002-10-13", False, (
        "DENPASAR, Indonesia, Oct 13 (AFP) - A bomb killed at least 180 people on Bali, "
        "police said on {0}.\n\n"
        "Suharto fell on May 21, 1998."
    )),
    Yearless("2008-11-05", True, (
        "CHICAGO, Nov 5 (Reuters) - Barack Obama was elected the first black US "
        "president on {-1}, Nov 4.\n\n"
        "He takes office on Jan. 20, 2009. He announced his bid in February 2007."
    )),
    Yearless("1998-08-07", False, (
        "NAIROBI, Aug 7 (Reuters) - A car bomb wrecked the US embassy on {0}, killing "
        "dozens.\n\n"
        "A truck bomb killed 19 US airmen in Dhahran in June 1996. A blast in Riyadh "
        "killed five Americans in November 1995. Kenya voted in December 1997."
    )),
    Yearless("2024-04-14", True, (
        "JERUSALEM, 14 April (dpa) – Iran launched drones at Israel late on {-1}, April "
        "13.\n\n"
        "The Gaza war began on October 7, 2023. Iran and Iraq fought until August 1988."
    )),
]  # fmt: skip

"""Well-known people who speak for a government or body, with the years in which they did.

A short list of public facts, for reports that give a name and no country: "Lavrov said". It goes by
the day of publication, says nothing of anybody who is not on it, and gives way to what an article
tells itself and to what a person says.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from reader.core.frozen import frozen
from reader.corroboration.identity import parts, same_person

_LISTED = """
Kremlin: *Vladimir Putin 1999-, Dmitry Medvedev 2008-2012, *Dmitry Peskov 2000-,
 *Yuri Ushakov 2012-, Nikolai Patrushev 2008-;
Russia (government): *Sergey Lavrov 2004-, *Maria Zakharova 2011-, *Sergei Shoigu 1994-,
 Andrei Belousov 2012-, *Mikhail Mishustin 2010-, *Sergei Ryabkov 2008-, Andrey Rudenko 2019-,
 *Vassily Nebenzia 2017-, *Valery Gerasimov 2012-, *Igor Konashenkov 2011-,
 *Sergei Naryshkin 2016-, Dmitry Medvedev 2012-;
White House: *Joe Biden 2009-2017 2021-2025, *Donald Trump 2017-2021 2025-,
 *Barack Obama 2009-2017, George W. Bush 2001-2009, Kamala Harris 2021-2025, Mike Pence 2017-2021,
 JD Vance 2025-, *Jen Psaki 2021-2022, *Karine Jean-Pierre 2021-2025, *Karoline Leavitt 2025-,
 Jake Sullivan 2021-2025, Sean Spicer 2017-2017, Sarah Sanders 2017-2019, Steve Witkoff 2025-,
 John Kirby 2022-2025;
State Department: *Antony Blinken 2021-2025, *Mike Pompeo 2018-2021, *Rex Tillerson 2017-2018,
 John Kerry 2013-2017, Hillary Clinton 2009-2013, Marco Rubio 2025-, Ned Price 2021-2023,
 Matthew Miller 2023-2025, Wendy Sherman 2021-2023, *Victoria Nuland 2013-2017 2021-2024,
 *Linda Thomas-Greenfield 2021-2025, Jen Psaki 2013-2015;
Pentagon: Lloyd Austin 2021-2025, James Mattis 2017-2019, Mark Esper 2019-2020,
 Pete Hegseth 2025-, John Kirby 2021-2022, Mark Milley 2019-2023;
United States (government): Janet Yellen 2021-2025;
Ukraine (government): *Volodymyr Zelensky 2019-, Vladimir Zelensky 2019-, *Dmytro Kuleba 2020-2024,
 *Andrii Sybiha 2024-, *Andriy Yermak 2020-2025, *Mykhailo Podolyak 2020-, *Oleksii Reznikov
 2021-2023, *Rustem Umerov 2023-, *Denys Shmyhal 2020-, *Oleksandr Syrskyi 2019-, *Valerii
 Zaluzhnyi 2021-2024, *Petro Poroshenko 2014-2019, *Serhiy Kyslytsya 2020-, Hanna Maliar 2021-2023;
Downing Street: Boris Johnson 2019-2022, Liz Truss 2022-2022, *Rishi Sunak 2022-2024,
 *Keir Starmer 2024-, David Cameron 2010-2016, Theresa May 2016-2019, Tony Blair 1997-2007,
 Gordon Brown 2007-2010;
United Kingdom (government): Liz Truss 2021-2022, Ben Wallace 2019-2023, Dominic Raab 2019-2022,
 James Cleverly 2022-2024, David Lammy 2024-, David Cameron 2023-2024, Boris Johnson 2016-2018;
Elysée Palace: *Emmanuel Macron 2017-, *François Hollande 2012-2017, *Nicolas Sarkozy 2007-2012;
France (government): Jean-Yves Le Drian 2012-2022, Catherine Colonna 2022-2024;
Germany (government): *Olaf Scholz 2018-2025, *Angela Merkel 2005-2021, *Annalena Baerbock
 2021-2025, *Friedrich Merz 2025-, *Boris Pistorius 2023-, Heiko Maas 2018-2021,
 *Frank-Walter Steinmeier 2013-;
European Union: *Ursula von der Leyen 2019-, *Josep Borrell 2019-2024, Charles Michel 2019-2024,
 *Kaja Kallas 2024-, *Federica Mogherini 2014-2019, *Jean-Claude Juncker 2014-2019,
 Donald Tusk 2014-2019;
NATO: *Jens Stoltenberg 2014-2024, Mark Rutte 2024-, Anders Fogh Rasmussen 2009-2014;
United Nations: *António Guterres 2017-, Ban Ki-moon 2007-2016, *Stéphane Dujarric 2014-;
China (government): Xi Jinping 2012-, Wang Yi 2013-, Zhao Lijian 2020-2023, Hua Chunying 2012-,
 Wang Wenbin 2020-2024, Mao Ning 2022-, Li Keqiang 2013-2023;
Israel (government): *Benjamin Netanyahu 2009-2021 2022-, *Yair Lapid 2021-2022, Naftali Bennett
 2021-2022, Yoav Gallant 2022-2024, Daniel Hagari 2023-2025, Israel Katz 2019-;
Iran (government): *Ali Khamenei 1989-, *Hassan Rouhani 2013-2021, *Mohammad Javad Zarif 2013-2021,
 *Ebrahim Raisi 2021-2024, *Hossein Amir-Abdollahian 2021-2024, *Masoud Pezeshkian 2024-,
 *Abbas Araghchi 2013-, *Mahmoud Ahmadinejad 2005-2013;
Turkey (government): *Recep Tayyip Erdoğan 2003-, *Mevlüt Çavuşoğlu 2014-2023, Hakan Fidan 2010-;
Belarus (government): *Alexander Lukashenko 1994-;
Kazakhstan (government): *Kassym-Jomart Tokayev 2019-;
Hungary (government): Viktor Orbán 2010-, *Péter Szijjártó 2014-;
Poland (government): Andrzej Duda 2015-2025, *Mateusz Morawiecki 2017-2023, *Radosław Sikorski
 2007-2014 2023-, Donald Tusk 2007-2014 2023-;
Italy (government): Mario Draghi 2021-2022, *Giorgia Meloni 2022-, Antonio Tajani 2022-;
Spain (government): Pedro Sánchez 2018-; Canada (government): *Justin Trudeau 2015-2025,
 Mark Carney 2025-; India (government): *Narendra Modi 2014-, *Subrahmanyam Jaishankar 2019-;
Japan (government): Shinzo Abe 2012-2020, Fumio Kishida 2021-2024;
South Korea (government): Moon Jae-in 2017-2022, Yoon Suk Yeol 2022-2025;
North Korea (government): Kim Jong Un 2011-; Syria (government): Bashar al-Assad 2000-2024;
Egypt (government): Abdel Fattah el-Sisi 2014-;
Saudi Arabia (government): Mohammed bin Salman 2015-;
Brazil (government): Luiz Inácio Lula da Silva 2003-2010 2023-, *Jair Bolsonaro 2019-2022;
Venezuela (government): *Nicolás Maduro 2013-2025; Argentina (government): *Javier Milei 2023-;
Finland (government): Sanna Marin 2019-2023, *Sauli Niinistö 2012-2024, Alexander Stubb 2024-;
Australia (government): Scott Morrison 2018-2022, Anthony Albanese 2022-;
Netherlands (government): Mark Rutte 2010-2024; Estonia (government): Kaja Kallas 2021-2024
"""
"""Bodies, each with people: an asterisk where the surname alone is theirs in news of the world."""


@frozen
class _Holder:
    """Somebody who spoke for a body, in these years (both included), the last open where None."""

    name: tuple[str, ...]
    body: str
    years: tuple[tuple[int, int | None], ...]
    by_surname: bool

    def served(self, day: dt.date | None) -> bool:
        """Tell whether it was so on a day; of an unknown day it is where it still is."""
        if day is None:
            return self.years[-1][1] is None
        return any(first <= day.year <= (last or day.year) for first, last in self.years)


def body_of(name: str, day: dt.date | None) -> str:
    """Return for whom somebody spoke on a day, as the list has it; "" where it tells nothing."""
    own = parts(name)
    if not own:
        return ""
    held = (one for one in _holders().get(own[-1], ()) if one.served(day))
    fit = {
        one.body
        for one in held
        if (one.by_surname if len(own) == 1 else same_person(one.name, own))
    }
    return fit.pop() if len(fit) == 1 else ""


@cache
def _holders() -> Mapping[str, Sequence[_Holder]]:
    """Return everybody on the list by surname."""
    found: dict[str, list[_Holder]] = defaultdict(list)
    for one in _read():
        found[one.name[-1]].append(one)
    return found


def _read() -> Iterator[_Holder]:
    for entry in " ".join(_LISTED.split()).split("; "):
        body, _, people = entry.partition(": ")
        for person in people.rstrip(";").split(", "):
            words = person.split()
            spans = [word for word in words if word[0].isdigit()]
            name = parts(" ".join(word for word in words if not word[0].isdigit()).lstrip("*"))
            years = tuple(
                (int(first), int(last) if last else None)
                for first, _, last in (span.partition("-") for span in spans)
            )
            yield _Holder(name, body, years, person.startswith("*"))

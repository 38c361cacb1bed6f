"""The words by which the vetoes judge the neighbours of a match, as tables."""

from __future__ import annotations

from typing import Final

from reader.temporal.lexicon import wordset

YEAR_BEFORE: Final = wordset(
    "in since until till by of during from to between before after and for late early mid "
    "through throughout circa about around the summer spring autumn winter fall year election "
    "vs than on ' into beginning or back as ("
)
COUNTED: Final = wordset(
    "people troops soldiers men women children km kilometers kilometres miles metres meters feet "
    "tons tonnes kg workers jobs employees dollars euros pounds points votes seats members homes "
    "cars aircraft units copies rounds prisoners casualties dead wounded civilians guns index "
    "tanks square percent % patients refugees deaths cases mm cm ft lb lbs acres hectares "
    "barrels students protesters fighters delegates others ships planes vehicles words pages "
    "calories degrees watts mg rpm hp mph kph cc megawatts sq rupees yen shares passengers "
    "spectators travellers travelers migrants visitors houses homes buildings schools bottles"
)
MEASURES: Final = wordset(
    "litres liters litre liter gallons gallon grams grammes gram kilos kilo kilograms kilogrammes "
    "pints ounces yards yard inches kilowatts kilowatt hertz volts amps lumens bytes megabytes "
    "gigabytes joules knots rounds revolutions rotations laps steps reps coins ballots followers "
    "subscribers reservists recruits horses cows sheep goats cattle pigs chickens tickets receipts "
    "rupee peso yen won rand lira dollar euro pound rouble ruble krona krone kronor roubles rubles "
    "pesos francs franc calorie calories"
)
MONEY: Final = frozenset("$€£¥₹#№")
NUMBERED: Final = wordset(
    "no number flight route highway room boeing airbus page pp vol volume section chapter article "
    "resolution windows office model ps version phase psalm rs inr usd eur gbp "
    "mp iphone unit platform russell russel district block suite apartment box"
)
SIZES: Final = wordset(
    "page seat foot metre meter mile km kilometre kilometer acre strong pound word member bed room "
    "ton tonne point litre liter"
)
PLAYED: Final = wordset("match game play bowl final population electorate")
UNITS_BEFORE: Final = wordset(
    "for in within over after during just last lasting took take takes only of through by until "
    "many some few spent spend throughout about mere before then just"
)
UNITS_AFTER: Final = wordset("after before later ago earlier into of")
RATE_BEFORE: Final = wordset(
    "once twice times thrice million billion thousand barrels dollars euros pounds hours % percent "
    "cent people tonnes tons barrel minutes days cents miles flights cars m bn k p c penny pence "
    "twopence threepence fourpence sixpence ninepence shilling shillings"
)
ONE_BEFORE: Final = wordset(
    "for in within after over than just only take takes took last lasted lasts by until spent "
    "half once least about nearly almost under comes came every"
)
ONE_AFTER: Final = wordset("after before of later ago earlier or to following")
CONTENT: Final = wordset("video music footage audio playback programming television film tape")
TRADING: Final = wordset("trading trade session dealings deals rush news newscast")
AFTER_NOUN: Final = wordset(
    "of and in on at the a to when was were is are that with but for as by after before until or "
    "they he she it which while from has had did would will"
)
END_BEFORE: Final = wordset("at by before until till since through")
OWN_WORDS: Final = wordset(
    "the a an his her their its our my your this that these those he she they it"
)
AT_THE_TIME: Final = wordset("and but with as who which")
ERA_BEFORE: Final = wordset(
    "at during by in from around throughout until since of over before after about"
)
OWNERS: Final = wordset(
    "his her their its my our your whose glory teenage school formative working opening business "
    "visiting golden dog salad"
)
DAY_BEFORE: Final = wordset(
    "end ended ending finish finished finishing closed close for during in of earlier later "
    "throughout over began started into early late per through"
)
DAY_AFTER: Final = wordset(
    ". , ; ) at in on with and as before ended to down up was ending after while but by from up it "
    "they he she we"
)
MONTH_BEFORE: Final = wordset(
    "in since until by of last next this early late mid on from through during between and to for "
    "- before after every beginning or till around the into than ("
)
SEASON_BEFORE: Final = wordset("in by since until during of this early late mid - and from through")
SHORT_MONTHS: Final = wordset("jan feb mar apr jun jul sep sept oct nov dec")
SHORT_WEEKDAYS: Final = wordset("sun sat wed mon fri tue thu")
SCORED: Final = wordset("won lost beat score psalm psalms genesis ratio matthew john luke mark")

"""The grammar: every way of writing a time that is read, as a table of patterns.

Where several rules match at one place the longest wins, and among equals the earlier in the table.
"""

from __future__ import annotations

import functools
from typing import Final

from reader.temporal.patterns import Rule, compile_rule

# "the end of", "early", "mid-": a part of what follows
_EDGE: Final = (
    r"(?:(?:THE )?(?:EARLY )?(?P<edge>EDGE|HALF)(?: PARTW)? OF (?:THE )?"
    r"|(?:THE )?(?:(?P<half>ORD|FINAL|LAST|LATTER|FORMER) (?:HALF|PARTW) OF )(?:THE )?"
    r"|(?:THE )?(?P<early>EARLY|EARLIER)(?: IN | PARTW OF | |-)(?:THE )?)?"
)
_ABOUT: Final = r"(?:(?P<about>APPROX|CIRCA|SOME) )?"
_YEAR: Final = (
    r"(?:(?:, |,| OF | )(?P<y>YEAR|(?:DAYN|NUMX)(?= ERA))(?: (?P<era>ERA))?"
    r"|(?: OF |, | )(?:THE )?(?P<rel>LAST|THIS|NEXT|THAT|SAME|PREV|FOLL) "
    r"(?P<relunit>YEARUNIT))?"
)
_OWNING_YEAR: Final = (
    r"(?:THE )?(?P<rel>LAST|THIS|NEXT|THAT|SAME|PREV|FOLL) (?P<relunit>YEARUNIT)POSS "
)
_WD: Final = r"(?:(?P<wd>WDAY)(?:, THE |, |,| | THE ))?"

_PIECE: Final = r"(?P<n{0}>NUM|AN) (?P<u{0}>ANYUNIT)"
_AND: Final = r"(?:, | AND |, AND | )"
_AGO: Final = r"(?: (?P<dir>AGO|EARLIER))?"

_PLACE: Final = r"(?=(?: (?P<place>PLACETIME))?)"

_CALENDAR: Final = (
    ("date", _EDGE + _WD + r"(?P<m>MONTH) (?:THE )?(?P<d>DAY)" + _YEAR),
    ("date", r"(?P<about>APPROX|CIRCA) (?P<m>MONTH) (?:THE )?(?P<d>DAY)" + _YEAR),
    ("date", r"(?P<about>APPROX|CIRCA) (?P<d>DAY) (?:OF )?(?P<m>MONTH)" + _YEAR),
    ("date", _WD + r"(?P<m>MONTH)-(?P<d>DAYN)-(?P<y>YEARN)"),
    ("date", _EDGE + _WD + r"(?P<d>DAY)\.?[ -](?:OF )?(?P<m>MONTH)" + _YEAR),
    ("date", r"THE (?P<d>DAYN) (?P<m>MONTH)" + _YEAR),
    ("date", r"THE (?P<d>ORD) (?:OF )?(?P<m>MONTH)" + _YEAR),
    ("date",
     r"(?:THE )?(?P<d>DAY)(?=(?:, (?:THE )?DAY)?(?:, (?:THE )?DAY)?(?:, (?:THE )?DAY)?,? "
     r"(?:TO|AND|OR) (?:THE )?DAY\.? (?:OF )?(?P<m>MONTH)" + _YEAR + ")"),
    ("dayonly", r"THE (?P<d>ORDN)"),
    ("monthday", r"THE (?P<d>ORDN) OF (?P<step>THIS|LAST|NEXT) (?P<u>UNIT)"),
    ("date", _WD + r"(?P<d>DAYN)-(?P<m>MONTH)-(?P<y>YEARN)"),
    ("date", r"(?P<y>YEARN) (?P<m>MONTH) (?P<d>DAY)"),
    ("wdday", r"(?P<wd>WDAY),? (?:THE )?(?P<d>ORDN|ORDW)"),
    ("range", r"(?P<m>MONTH) (?P<d>DAY) ?- ?(?P<d2>DAY)" + _YEAR),
    ("range", r"(?P<m>MONTH) (?P<d>DAY) TO (?P<d2>DAY)" + _YEAR),
    ("range", r"(?P<d>DAY)\.? ?- ?(?P<d2>DAY)\.? (?:OF )?(?P<m>MONTH)" + _YEAR),
    ("month", _EDGE + r"(?P<m>MONTH)" + _YEAR),
    ("month", r"(?P<about>APPROX|CIRCA) (?P<m>MONTH)" + _YEAR),
    ("month", _EDGE + r"(?P<step>STEP) (?P<m>MONTH)"),
    ("month", _EDGE + r"THE (?P<step>FOLL|PREV|NEXT|SAME) (?P<m>MONTH)"),
    ("year", _ABOUT + _EDGE + r"(?:UNITS? )?(?P<y>YEARN)(?: (?P<era>ERA))?"),
    ("year", r"THE UNITS (?P<y>YEARN)"),
    ("year",
     _ABOUT + _EDGE + r"(?P<y>DAYN|NUMX)(?: (?P<era>ERA)|(?=(?:-| "
     r"TO | AND | ?- ?)(?:DAYN|NUMX) (?P<era2>ERA)))"),
    ("shortyear", _EDGE + r"(?P<y>YEARS)"),
    ("season",
     _EDGE + r"(?:THE )?(?P<s>FALLS)(?: OF)? (?P<y>YEARN)(?P<slash>[-/])(?P<y2>DAYN|NUMX|YEARN)"),
    ("year", r"AD (?P<y>DAYN|NUMX|YEARN)"),
    ("year", r"(?P<y>DAYN|NUMX|YEARN) (?P<ad>AD)"),
    ("theyear", r"(?:THE )?(?P<u>UNIT) (?P<y>YEARN|NUMX)(?: (?P<era>ERA))?"),
    ("fiscal", r"(?:THE )?FISCAL ?(?:UNIT )?(?P<y>YEARN)"),
    ("years", r"(?P<y>YEARN)-(?P<y2>DAYN|NUMX)"),
    ("twinyears", r"(?P<y>YEARN)/(?P<y2>DAYN|NUMX|YEARN)"),
    ("decade", _ABOUT + _EDGE + r"(?:THE )?(?P<y>DECADE)(?: (?P<era>ERA))?"),
    ("century", _EDGE + r"(?:THE )?(?P<n>ORD)(?:-| )(?P<u>UNIT)(?: (?P<era>ERA))?"),
    ("century", r"(?:THE )?(?P<n>ORD)(?= (?:TO|AND|OR) ORD UNITS)"),
    ("century", r"(?P<n>ORD) (?P<u>UNITS)(?: (?P<era>ERA))?"),
    ("season", r"(?P<s>SEASON)(?= x OF (?P<y>YEARN))"),
    ("season", _EDGE + r"(?P<s>FALLS)" + _YEAR),
    ("theseason", _EDGE + r"THE (?P<s>FALLS)" + _YEAR),
    ("season", r"(?P<y>YEARN) (?P<s>FALLS)"),
    ("season", _EDGE + r"(?:THE )?(?P<step>STEP|SAME|THAT) (?P<s>FALLS)"),
    ("quarter",
     r"(?:THE )?(?:FISCAL )?(?P<n>ORD|FINAL|LAST)[ -](?:FISCAL )?(?P<q>QUARTER)" + _YEAR),
    ("quarter",
     r"(?:THE )?(?P<y>YEARN) (?:FISCAL )?(?P<n>ORD|FINAL|LAST)[ -](?P<q>QUARTER)"),
    ("quarter", r"(?:THE )?YEARUNIT-(?P<ago>AGO|EARLIER) (?P<n>ORD|FINAL)[ -](?P<q>QUARTER)"),
    ("quarter", _OWNING_YEAR + r"(?:FISCAL )?(?P<n>ORD|FINAL|LAST)[ -](?P<q>QUARTER)"),
    ("quarter", r"(?:THE )?(?P<m>MONTH)(?:-| TO )(?P<m2>MONTH) (?P<q>QUARTER)" + _YEAR),
    ("season", _OWNING_YEAR + r"(?P<s>FALLS)"),
    ("halfyear", r"THE (?P<half>ORD)[ -](?P<h>HALF)"),
    ("halfyear", r"(?P<half>ORD)[ -](?P<h>HALF)"),
    ("quarter", r"(?P<n>QNUM)" + _YEAR),
    ("quarter", r"(?P<y>YEARN)[ -](?P<n>QNUM)"),
    ("sept11", r"(?P<d>DAYN)/(?P<d2>DAYN)"),
    ("quarter", r"(?:THE )?(?P<n>ORD)(?= (?:TO|AND|OR) (?:THE )?ORD (?:QUARTERS|QUARTER))"),
    ("quarter", r"(?:THE )?(?P<n>ORD) (?P<q>QUARTERS)" + _YEAR),
    ("quarter",
     r"(?:THE )?(?P<n>ORD|FINAL|LAST)[ -](?:FISCAL )?(?P<q>QUARTER) (?:OF )?FISCAL (?P<y>YEARN)"),
    ("holiday",
     _EDGE + r"(?:(?P<step>LAST|NEXT|THIS) )?(?P<h>HOLIDAY)"
     r"(?: (?P<part>PART))?(?:,? (?P<y>YEARN))?"),
    ("eve", r"(?:THE )?EVE OF (?:THE )?(?P<h>HOLIDAY)(?:,? (?P<y>YEARN))?"),
    ("holiday", r"(?:THE )?(?P<h>HOLIDAY) (?P<we>WEEKEND)(?:,? (?P<y>YEARN))?"),
    ("everydate", r"EVERY (?P<m>MONTH)(?: (?:THE )?(?P<d>DAY))?"),
    ("everydate", r"EVERY (?P<d>DAY) (?:OF )?(?P<m>MONTH)"),
    ("everydate", r"EVERY (?P<h>HOLIDAY)(?: (?P<part>PART))?"),
    ("everynth", r"(?:THE )?(?P<n>ORD|LAST|FINAL) (?:WDAY|UNIT) (?:OF|IN) EVERY (?P<u>UNIT)"),
    ("everynth", r"EVERY (?P<n>ORD) WDAY(?: (?:OF|IN) (?:THE|EVERY) (?P<u>UNIT))?"),
    ("nthday",
     r"(?:THE )?(?P<n>ORD|LAST|FINAL) (?P<wd>WDAY) (?:OF|IN) (?P<step>THIS|LAST|NEXT) (?P<u>UNIT)"),
    ("iso", r"(?P<iso>ISO)"),
    ("slash", r"(?P<slash>SLASH)"),
)  # fmt: skip

_IN_PART: Final = r"(?: (?:IN THE|AT|(?P<step>THIS|THAT)) (?P<part>PART))?"
_ZONE: Final = r"(?: (?P<z>ZONE)| \((?P<z2>ZONE)\))?"

_CLOCK: Final = (
    ("clock", _ABOUT + r"(?P<c>CLOCK)(?: ?(?P<ap>AMPM))?" + _ZONE + _PLACE),
    ("clock", _ABOUT + r"(?P<c>CLOCK) (?:IN THE|AT|(?P<step>THIS|THAT)) (?P<part>PART)"),
    ("clock", _ABOUT + r"(?P<dot>DOTTED)" + _ZONE + _PLACE),
    ("clock", r"(?P<c>CLOCK)UNITS"),
    ("clock", _ABOUT + r"(?P<h>DAYN|NUMW) ?(?P<ap>AMPM)(?: (?P<z>ZONE))?" + _PLACE),
    ("clock", _ABOUT + r"(?P<h>DAYN|NUMW) OCLOCK" + _IN_PART),
    ("clock", _ABOUT + r"(?P<hour>DAYN|NUMW) (?:IN THE|AT) (?P<part>PART)"),
    ("clock",
     r"(?:AN )?(?P<past>HALFPAST) (?P<h>DAYN|NUMW)(?: ?(?P<ap>AMPM)| OCLOCK)?" + _IN_PART),
    ("clock",
     r"(?P<count>DAYN|NUMW)(?: UNITS)? (?P<way>PAST|TO) (?P<h>DAYN|NUMW)"
     r"(?: ?(?P<ap>AMPM)| OCLOCK)?" + _IN_PART),
    ("clock", r"(?P<mil>NUMX|YEARN) (?P<z>ZONE)"),
    ("clock", r"(?P<mil>NUMX|YEARN)(?= (?P<place>PLACETIME))"),
    ("clock", r"(?P<h>DAYN)(?=(?:-| TO | AND )(?P<h2>DAYN|CLOCK) ?(?P<ap>AMPM))"),
    ("noon", r"(?P<shift>NUM|AN) (?P<u>ANYUNIT) (?P<way>PAST|AFTER|BEFORE|TO) (?P<n>NOON)"),
    ("hours", r"(?P<mil>NUMX|YEARN) (?P<u>UNITS)"),
    ("noon", r"(?P<n>NOON)(?: (?P<z>ZONE))?" + _PLACE),
    ("noon", r"(?P<twelve>DAYN) (?P<n>NOON)"),
)  # fmt: skip

_NEAR: Final = (
    ("deictic", r"(?:(?P<early>EARLY|EARLIER) )?(?P<t>DEICT)(?: (?P<part>PART))?"),
    ("deictic", r"THE (?P<t>DEICT)"),
    ("deictic", r"(?:(?P<early>EARLIER|EARLY) )?(?P<t>TONIGHT)"),
    ("weekday",
     (r"(?:(?:THE )?(?P<step>LAST|NEXT|THIS|PREV|COMING|PAST|SAME|THAT) )?"
     r"(?:(?P<early>EARLY|EARLIER) )?(?P<wd>WDAY)(?: (?P<part>PART|NOON))?")),
    # Without the article it is a preposition: “following Monday's debate”.
    ("weekday", r"THE (?P<step>FOLL) (?P<wd>WDAY)(?: (?P<part>PART|NOON))?"),
    ("weekday", r"THIS (?P<step>PAST|COMING) (?P<wd>WDAY)(?: (?P<part>PART))?"),
    ("wdrel", r"THE (?P<wd>WDAY) (?P<dir>BEFORE|AFTER)"),
    ("wdrel", r"THE (?P<wd>WDAY) BEFORE (?P<last>LAST)"),
    ("weekday", r"(?P<wd>WDAY) (?P<step>LAST)(?=[,.;)])"),
    ("agowds", r"(?P<n>NUM) (?P<wd>WDAYS) (?P<dir>AGO)"),
    ("weekday", r"(?P<wd>WDAY)(?: OF)? (?P<step>LAST|NEXT|THIS|THAT) (?P<u>UNIT)"),
    ("wdweek", r"(?P<wd>WDAY) (?P<u>UNIT)"),
    ("weekdays", r"(?:EVERY )?(?P<wd>WDAYS)"),
    ("weekdays", r"EVERY OTHERW (?P<wd>WDAY)(?: (?P<part>PART))?"),
    ("weekdays", r"EVERY (?P<wd>WDAY)(?: (?P<part>PART))?"),
    ("weekdays", r"(?P<wd>WDAY) (?P<part>PARTS)"),
    ("weekends", r"(?:EVERY )?(?P<u>WEEKENDS)"),
    ("part", r"(?:(?P<early>EARLY|EARLIER) )?(?P<step>THIS|THAT|LAST|NEXT) (?P<part>PART)"),
    ("part", r"(?:(?P<early>EARLY) )?THE (?P<step>NEXT|FOLL|PREV|SAME) (?P<part>PART)"),
    ("part", r"(?P<early>EARLY) (?:IN THE )?(?P<part>PART)"),
    ("part", r"(?P<early>EARLY)(?P<hyphen>-)(?P<part>PART)"),
    ("part", r"THE (?:(?P<early>EARLY) )?(?P<part>PART)(?: UNITS(?= OF))?"),
    ("early", r"(?:THE )?EARLY (?P<u>UNITS) OF (?P<wd>WDAY)(?: PART)?"),
    ("bynight", r"(?P<part>PART)"),
    ("part", r"THE (?P<part>PART) (?P<step>PREV|BEFORE|AFTER|FOLL)"),
    ("partof", r"(?:THE )?(?:(?P<early>EARLY) )?(?P<part>PART)(?: UNITS)? OF (?P<wd>WDAY)"),
    ("tradepart", r"(?:(?P<early>EARLY)[ -])?(?P<part>PART)(?= x)"),
    ("era", r"(?P<step>THIS|THAT) (?P<w>TIMEW)"),
    ("era", r"THE (?P<w>TIMEW)"),
    ("overnight", r"(?P<part>OVERNIGHT)"),
    ("beforelast", r"THE (?P<u>UNIT|WEEKEND) BEFORE LAST"),
    ("last", r"THE (?P<step>LAST|NEXT) (?P<u>UNIT|QUARTER)"),
    ("step", r"THIS (?P<step>PAST) (?P<u>UNIT|WEEKEND)"),
    ("month", r"THIS (?P<step>PAST) (?P<m>MONTH)"),
    ("season", r"THIS (?P<step>PAST) (?P<s>FALLS)"),
    ("step", _EDGE + r"(?:THE )?(?P<step>STEP|PAST|CURR) (?:FISCAL )?(?P<u>UNIT|WEEKEND|QUARTER)"),
    ("step",
     _EDGE + r"(?:THE |THIS |THAT )?(?:THIS |THAT )?"
     r"(?P<step>SAME|THAT) (?P<u>UNIT|WEEKEND|QUARTER)"),
    ("step", r"THE (?P<u>UNIT) (?P<step>PREV|BEFORE|AFTER|FOLL)"),
    ("theunit", _EDGE + r"THE (?:FISCAL )?(?P<u>UNIT|WEEKEND|QUARTER)"),
    ("ended", r"THE (?P<u>UNIT|QUARTER)(?= ENDED (?P<m>MONTH))"),
    ("ended", r"THE (?P<u>UNIT|QUARTER)(?= ENDED DAYN (?P<m>MONTH))"),
    ("ended", r"THE (?:FISCAL )?(?P<u>UNIT|QUARTER)(?= TO (?P<to>MONTH))"),
    ("ended", r"THE (?:FISCAL )?(?P<u>UNIT|QUARTER)(?= TO DAY (?P<to>MONTH))"),
    ("theunit", r"(?P<edge>EDGE|EARLIER|EARLY)(?: OF| IN) THE (?P<u>UNIT|WEEKEND|QUARTER)"),
    ("theunit", r"(?:THE )?(?P<u>UNIT)(?:POSS |-| )(?P<edge>EDGE)"),
    ("weekof", r"THE (?P<u>UNIT) ENDED (?P<m>MONTH) (?P<d>DAY)(?:,? (?P<y>YEARN))?"),
    ("weekof", r"THE (?P<u>UNIT) ENDED (?P<d>DAY) (?P<m>MONTH)(?:,? (?P<y>YEARN))?"),
    ("weekof", r"THE UNIT (?:OF|EDGE) (?P<m>MONTH) (?P<d>DAY)(?:,? (?P<y>YEARN))?"),
    ("weekof", r"THE UNIT (?:OF|EDGE) (?P<d>DAY) (?P<m>MONTH)(?:,? (?P<y>YEARN))?"),
    ("weekendof",
     r"THE (?P<w>WEEKEND) OF (?P<m>MONTH) (?P<d>DAY)(?: ?- ?DAY| TO DAY)?" + _YEAR),
    ("weekendof",
     r"THE (?P<w>WEEKEND) OF (?P<d>DAY)(?: ?- ?DAY| TO DAY)? (?P<m>MONTH)" + _YEAR),
    ("ref", r"(?P<r>REFW|NOW|REFAT)"),
    ("sameago",
     (r"THE SAME (?P<u>UNIT|QUARTER|PERIODW) (?:OF )?"
     r"(?:AN UNIT (?P<dir>AGO|EARLIER)|(?P<dir2>LAST) UNIT)")),
    ("sameago", r"THE (?P<u>UNIT|QUARTER|PERIODW) AN UNIT (?P<dir>AGO|EARLIER)"),
    ("sameago",
     (r"(?:THE )?YEARUNIT-(?P<dir>AGO|EARLIER)"
      r"(?: (?:FISCAL )?(?P<u>QUARTER|UNIT|PERIODW))?")),
    ("samein", r"THE SAME (?P<u>UNIT|QUARTER) (?:OF|IN) (?P<y>YEARN)"),
    ("ref", r"THE (?P<r>PAST|PRESENT)"),
    ("recent", r"(?:THE )?(?P<r>RECENT) (?P<u>UNITS)"),
    ("coming", r"(?:THE )?(?P<r>COMING) (?P<u>UNITS)"),
)  # fmt: skip

_VAGUE: Final = (
    ("bare", r"(?P<r>CURR|RECENT|FUTURE|FORMER)"),
    ("daytime", r"(?P<part>DAYTIME)"),
    ("counted",
     _EDGE + r"(?:(?P<det>THE|AN) )?(?P<n>ORD|FINAL|LAST) (?:WORKING |FULL )?(?P<u>UNIT|PART)"),
    ("period",
     (r"(?P<det>THE|THIS|THAT) (?:(?P<same>SAME) )?(?:x |WORKING |LONG )?"
      r"(?P<w>PERIODW)(?: OF TIMEW)?")),
    ("period", r"AN (?:x |WORKING |LONG )?(?P<w>PERIODW)(?: OF TIMEW)?"),
    ("period", r"THE (?P<same>SAME) (?P<w>TIMEW)"),
    ("games",
     r"(?:THE )?(?P<step>LAST|THIS|NEXT|PREV|COMING|CURR|PAST) (?P<w>SEASONW)"),
    ("games", r"THIS (?P<step>PAST) (?P<w>SEASONW)"),
    ("sometime", r"(?:AN (?:x )?(?:LONG|WORKING|x)|SOME) TIMEW(?: (?P<dir>AGO))?"),
    ("length", r"(?:(?:THE|AN|THIS|THAT) )?(?:SAME )?(?P<n>NUM)[ -](?P<u>UNIT) PERIODW"),
    ("length", r"(?:THE|THESE|ANOTHER) (?P<n>NUM) (?:FULL |WORKING )?(?P<u>UNITS)"),
    ("length", r"ANOTHER (?P<n>FEW) (?P<u>UNITS)"),
    ("length", r"AN (?:x )?PERIODW OF " + _ABOUT + r"(?P<n>NUM|FEW) (?P<u>UNITS)"),
    ("units",
     r"(?P<the>THE|THESE) (?:FOLL|PREV|FINAL|LAST|PAST|NEXT|EARLY|ORD|x) (?P<u>UNITS)"),
    ("units", r"(?:FOLL|PREV|PAST) (?P<u>UNITS)"),
    ("ago", r"(?P<n>COUNT) (?P<u>ANYUNIT) (?P<dir>BEFORE)(?=[,.;)])"),
    ("ago", r"(?P<u>UNITS) (?P<dir>BEFORE)(?=[,.;)])"),
)  # fmt: skip

_LENGTHS: Final = (
    ("rate", r"(?:PER|PER-) ?(?P<u>UNIT)"),
    ("rate", r"AN (?P<u>UNIT)"),
    ("rate", r"(?:(?P<often>TIMES)|(?P<often2>NUM) TIMESW) (?:AN|PER|EVERY) (?P<u>UNIT)"),
    ("ago",
     _ABOUT + r"(?P<n>COUNT) (?:FULL |WORKING )?(?P<u>ANYUNIT)(?: "
     r"(?P<more>OR MORE))? (?P<dir>AGO|EARLIER|AFTERW|HENCE|PREVLY)"),
    ("ago", _ABOUT + r"(?P<n>COUNT) (?P<u>ANYUNIT) OR (?:x|NUM) (?P<dir>AGO|EARLIER|AFTERW)"),
    ("ago", _ABOUT + r"(?P<u>UNITS) (?P<dir>AGO|EARLIER|AFTERW|HENCE)"),
    ("ago", _ABOUT + r"(?P<span>SPAN) (?P<dir>AGO|EARLIER)"),
    ("ago", _ABOUT + r"(?P<n>COUNT)-(?P<u>ANYUNIT)-(?P<dir>AGO)"),
    ("ago", r"(?P<n>COUNT) (?P<u>ANYUNIT)(?:POSS|')? (?P<time>TIMEW)"),
    ("agowd", r"(?P<n>COUNT) (?P<u>ANYUNIT) (?P<dir>AGO) (?P<wd>WDAY)"),
    ("agotoday", r"(?P<n>COUNT) (?P<u>ANYUNIT) (?P<dir>AGO) (?P<t>DEICT)"),
    ("agothis", r"(?P<n>COUNT) (?P<u>ANYUNIT) (?P<dir>AGO) (?P<step>STEP) (?P<same>UNIT)"),
    ("length", _ABOUT + r"(?P<n>COUNT)(?: |-)(?:FULL |WORKING |MORE )?(?P<u>ANYUNIT)"),
    ("length", _ABOUT + r"(?P<n>NUM)[ -]AND[ -](?:AN[ -])?(?P<half>HALF)[ -](?P<u>ANYUNIT)"),
    ("asmany", r"(?P<n>ASMANY) (?P<u>UNITS)"),
    ("length", _ABOUT + r"(?P<n>COUNT)-(?P<u>UNIT)-(?P<long>LONG)"),
    ("compound", _ABOUT + _PIECE.format("") + _AND + _PIECE.format(2) + _AGO),
    ("compound",
     _ABOUT + _PIECE.format("") + _AND + _PIECE.format(2) + _AND + _PIECE.format(3) + _AGO),
    ("length", _ABOUT + r"(?P<n>NUM)(?= (?P<of>TO|OR|AND) NUM (?P<u>UNITS))"),
    ("length", _ABOUT + r"(?P<span>SPAN)"),
    ("length", r"(?P<det>AN) (?P<span>SPAN)"),
    ("length", r"(?P<u>UNIT|UNITS)-(?P<long>LONG)"),
    ("length", r"(?P<n>FULL)-(?P<u>UNIT)"),
    ("seconds", r"(?P<n>NUM)-(?P<u>SECOND)"),
    ("length",
     (r"THE (?:ORD|LAST|FINAL) (?P<n>NUM|FEW) (?P<u>UNITS) OF "
     r"(?:YEARN|MONTH(?: YEARN)?|THE UNIT|(?:LAST|THIS|NEXT) UNIT)")),
    ("weekin", r"THE (?P<n>ORD|LAST|FINAL) (?P<u>UNIT) (?:OF|IN) (?P<m>MONTH)" + _YEAR),
    ("nthofyear", r"THE (?P<n>ORD|LAST|FINAL) (?P<u>UNIT) OF (?P<y>YEARN)"),
    ("nthday", r"(?:THE )?(?P<n>ORD|LAST|FINAL) (?P<wd>WDAY) (?:OF|IN) (?P<m>MONTH)" + _YEAR),
    ("length", _ABOUT + r"(?P<n>NUM)-(?P<n2>NUM) (?P<u>UNITS)"),
    ("several",
     (r"(?:THE |THESE )?(?P<step>LAST|PAST|NEXT|PREV|COMING|FOLL|FINAL|ORD)"
     r" (?P<n>NUM|FEW|MANY) (?:FULL )?(?P<u>UNITS)(?! (?:AGO|EARLIER))")),
    ("several",
     (r"(?:THE |THESE )?(?P<step>LAST|PAST|NEXT|PREV|COMING)"
     r" (?P<n>NUM|FEW) (?:FULL )?(?P<u>QUARTERS|WEEKENDS)")),
    ("several", r"(?:THE |THESE )?(?P<step>LAST|PAST|NEXT|PREV|COMING) (?P<u>WEEKENDS)"),
    ("length", _ABOUT + r"(?P<n>NUM|FEW) (?:FULL |WORKING )?(?P<u>WEEKENDS)"),
    ("several", r"(?:THE )(?P<n>NUM|FEW) (?P<step>PREV|FOLL|PAST|LAST) (?P<u>UNITS)"),
    ("several", r"(?:THE )(?P<step>LAST|PAST|NEXT) (?P<span>SPAN)"),
    ("units", r"(?:(?P<the>THE|THESE) )?(?P<u>UNITS)"),
    ("every", r"EVERY (?:(?P<n>NUM|FEW|OTHERW) )?(?P<u>ANYUNIT|PART|FALLS|WEEKEND|QUARTER)"),
    ("freq", r"(?P<f>FREQ)"),
)  # fmt: skip


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Return the compiled grammar; compiled when first asked for."""
    tables = (*_CALENDAR, *_CLOCK, *_NEAR, *_VAGUE, *_LENGTHS)
    return tuple(compile_rule(kind, pattern) for kind, pattern in tables)


@functools.cache
def rules_from(code: str) -> tuple[Rule, ...]:
    """Return the rules that a token of this category can begin, in the order of the grammar."""
    return tuple(rule for rule in rules() if code in rule.begins)

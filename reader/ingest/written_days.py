"""Days as people write them, in words and figures: "13. Oktober 2021", "13/10/21"."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum

_MONTHS = """
    jan ene gen янв січ sty led oca tam ian jaa sau sij ιαν яну јан xan yan студз يناير
    كانون_الثاني جانفي ינואר בינואר जनवरी มกราคม
    ژانویه جنوری জানু ஜன იან հունվ ;
    feb fév fev feв фев лют lut úno şub hel veeb vas velj φεβ феб shk فبراير شباط فيفري פברואר
    בפברואר फरवरी फ़रवरी กุมภาพันธ์
    فوریه فروری ফেব্রু பிப் თებ փետ peb ;
    mar mär maa mrt березн бер мар bře már kov ožu μαρ μάρ сак مارس آذار מרץ במרץ मार्च มีนาคม
    مارچ মার্চ மார்ச் მარ մարտ ;
    apr avr abr апр квіт kwi dub nis huh ápr bal tra απρ крас pri avri أبريل ابريل نيسان أفريل
    אפריל באפריל अप्रैल เมษายน
    آوریل اپریل এপ্রিল ஏப்ர აპრ ապր ;
    may mai maj mag mei май мая трав kvě tou máj maí geg svi μαΐ μαι μάι мај मई مايو أيار ماي מאי
    במאי พฤษภาคม
    مئی মে மே მაი մայ ;
    jun juin giu июн черв cze červn červen haz kes jún jūn iun juun bir ιουν ιούν юни јун xuñ iyun
    qer чэрв يونيو حزيران جوان יוני ביוני जून มิถุนายน
    ژوئن جون জুন ஜூன் ივნ հունիս huny ;
    jul juil lug июл лип lip červenec července tem hei júl jūl iul juul lie ιουλ ιούλ юли јул xul
    iyul kor ліп يوليو تموز جويلية יולי ביולי जुलाई กรกฎาคม
    ژوئیه جولائی জুলাই ஜூலை ივლ հուլ huly ;
    aug août aou ago авг серп sie srp ağu elo agu ágú rugp kol αυγ αύγ ogo avq gush жні avg أغسطس
    اغسطس آب أوت אוגוסט באוגוסט अगस्त สิงหาคม
    اگست আগস্ট ஆகஸ் აგვ օգոս ;
    sep set сен верес wrz zář eyl syy szep rugs ruj σεπ сеп sen shta вер سبتمبر أيلول ספטמבר
    בספטמבר सितंबर सितम्बर กันยายน
    سپتامبر ستمبر সেপ্ট செப் სექ սեպ ;
    oct okt ott out окт жовт paź říj eki lok spa οκτ tet кас أكتوبر اكتوبر تشرين_الأول אוקטובר
    באוקטובר अक्टूबर अक्तूबर ตุลาคม
    اکتبر اکتوبر অক্টো அக் ოქტ հոկ ;
    nov ноя листоп lis kas marras nóv lap stu νοε νοέ ное нов noi noy nën ліс نوفمبر تشرين_الثاني
    נובמבר בנובמבר नवंबर नवम्बर พฤศจิกายน
    نوامبر نومبر নভে நவ ნოე նոյ ;
    dec dez déc dic дек груд gru pro ara jou des det δεκ дец dek dhj снеж ديسمبر كانون_الأول דצמבר
    בדצמבר दिसंबर दिसम्बर ธันวาคม
    دسامبر دسمبر ডিসে டிச დეკ դեկ dise disy
"""
"""How names of months begin, month by month, "_" for a space; longer ones are tried first."""

_OTHERWISE = {"hr": {"lip": 6, "srp": 7, "lis": 10}}
"""Beginnings that name another month in some languages than in their neighbours."""

_BEGINNINGS = sorted(
    (
        (name.replace("_", " "), n)
        for n, month in enumerate(_MONTHS.split(";"), 1)
        for name in month.split()
    ),
    key=lambda pair: -len(pair[0]),
)
_BY_BEGINNING = dict(reversed(_BEGINNINGS))
_SIZES = sorted({len(name) for name in _BY_BEGINNING}, reverse=True)
_LETTER = r"(?:[^\W\d_]|[\u0900-\u0dff\u0e00-\u0e7f])"
_NAME = rf"(?P<{{0}}>{_LETTER}{{{{3,16}}}}|मई|মে|மே)"
_KNOWN = rf"(?P<{{0}}>(?:{'|'.join(name for name, _ in _BEGINNINGS)}){_LETTER}{{{{0,10}}}})"
_SOLAR = """
    فروردین ; اردیبهشت ; خرداد ; تیر ; مرداد امرداد ; شهریور ;
    مهر ; آبان ابان ; آذر اذر ; دی ; بهمن ; اسفند
"""
_SOLAR_NAMES = {
    name.replace("ی", letter): n
    for n, month in enumerate(_SOLAR.split(";"), 1)
    for name in month.split()
    for letter in ("ی", "ي")
}
"""The months of Iran's calendar, with the letter for "i" as Persian and as Arabic keys give it."""

_ERAS = {"令和": 2018, "平成": 1988, "民國": 1911}
"""The year before the first of the eras in which Japan and Taiwan count."""

_FULL = r"(?:19|20)\d\d"
DATE = re.compile(
    r"(?<![\d.,/])(?:"
    rf"(?P<y1>{_FULL})(?:[-/.]\s?|[年년]\s?)(?P<m1>\d{{1,2}})(?:[-/.]\s?|[月월]\s?)(?P<d1>\d{{1,2}})(?!\d|[-–~]\d\d?(?![\d:]))"
    r"|(?P<d2>\d{1,2})(?P<sign>[./-])\s?(?P<m2>\d{1,2})[./-]\s?(?P<y2>(?:19|20)?\d\d)(?![\d/:])"
    rf"|(?P<d5>\d{{1,2}}) [./|-] (?P<m5>\d{{1,2}}) [./|-] (?P<y5>{_FULL})(?!\d)"
    rf"|(?P<d3>\d{{1,2}})(?:(?:st|nd|rd|th|er|º|ª|\.|,)?[ /-]|\.)(?:de |of |d['’]|/ |ngày )?"
    rf"{_NAME.format('m3')}(?: / \w{{3,10}})?[.,]{{0,2}}[ /-](?:de |del |d['’]e )?"
    rf"(?P<y3>{_FULL}|25[5-9]\d)(?:(?!\d)|(?=\d\d?\.))"
    rf"|{_NAME.format('m4')}(?:\.?[ /-]|, ?)(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:, ?|[ /-])"
    rf"(?P<y4>{_FULL})(?!\d)"
    rf"|(?P<y6>{_FULL})(?:[.,]| m\.)?[ -]{_KNOWN.format('m6')}\.?[ -](?P<d6>\d{{1,2}})(?!\d)"
    rf"|(?P<y7>{_FULL})\. gada (?P<d7>\d{{1,2}})\. {_KNOWN.format('m7')}"
    rf"|(?P<d8>\d{{1,2}}) tháng (?P<m8>\d{{1,2}}),? (?:năm )?(?P<y8>{_FULL})(?!\d)"
    rf"|(?P<d9>\d{{1,2}})-(?P<m9>[a-z]{{3}})-(?P<y9>\d\d)(?![\d-])"
    rf"|(?P<ya>1[34]\d\d)(?P<as>[-/])(?P<ma>\d{{1,2}})(?P=as)(?P<da>\d{{1,2}})(?!\d)"
    rf"|(?P<db>\d{{1,2}}) (?P<mb>{'|'.join(_SOLAR_NAMES)}) (?:ماه )?،?(?P<yb>1[34]\d\d)(?!\d)"
    r"|(?P<era>令和|平成|民國)\s?(?P<yc>\d{1,3}|元)\s?年\s?(?P<mc>\d{1,2})\s?月\s?(?P<dc>\d{1,2})\s?日"
    r")",
    re.IGNORECASE,
)
"""A day in any of these forms; what it stands for is told by `day_in`."""

_FIGURES = re.compile(r"(?<![\d.,/-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?\d\d(?![\d/-])")
_DAY_FIRST = frozenset(
    """
    uk au nz in ie za sg my ng ke gh pk lk hk mt tt jm bb zw ug tz cy eu de at ch fr it es pt nl be
    lu pl cz sk hu ro bg gr tr ru ua se no dk fi is br ar cl mx co pe ve uy py bo ec cu
    """.split()  # noqa: SIM905
)
"""Countries whose papers write the day first, whatever their language, as hosts end."""

_MONTH_FIRST = frozenset(("us", "gov", "mil", "edu"))
_LARGEST_MONTH = 12
_CENTURY = 2000
_BUDDHIST, _YEARS_AHEAD = 2400, 543
_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९๐๑๒๓๔๕๖๗๘๙০১২৩৪৫৬৭৮৯", "0123456789" * 5)
_EARLIEST = 1900
_LONG_MONTHS = 6
_SOLAR_BEGAN = 226_894
_AHEAD = dt.timedelta(days=1)


class Order(StrEnum):
    """What comes first where a day is written in figures alone: 3/4/2021."""

    DAY = "day"
    MONTH = "month"
    UNKNOWN = ""


def order_of(text: str, language: str, region: str, host: str) -> Order:
    """Return the order in which a page writes days, as far as it can be told.

    `text` are the figures that it shows, which decide if one of them can be read but one way; then
    comes the country of its `host`, its language, and the `region` of its tag, such as "GB".
    """
    firsts = [(int(one[1]), int(one[3])) for one in _FIGURES.finditer(text)]
    day = sum(first > _LARGEST_MONTH >= second for first, second in firsts)
    month = sum(second > _LARGEST_MONTH >= first for first, second in firsts)
    if day != month:
        return Order.DAY if day > month else Order.MONTH
    country = host.rpartition(".")[2].lower()
    if country in _MONTH_FIRST:
        return Order.MONTH
    if country in _DAY_FIRST or (language and language != "en"):
        return Order.DAY
    if region.lower() in {"us", "ph"}:
        return Order.MONTH
    return Order.DAY if region.lower() in _DAY_FIRST | {"gb"} else Order.UNKNOWN


def plain(text: str) -> str:
    """Return a text with the digits of other scripts as ours; of the same length."""
    return text if text.isascii() else text.translate(_ARABIC)


def written_day(text: str) -> dt.date | None:
    """Return the first day in a text, where there is no doubt which it is, or None."""
    return day_within(text)


def day_within(text: str, order: Order = Order.UNKNOWN) -> dt.date | None:
    """Return the first day in a text, as `written_day` does; `order` tells what 3/4/2021 is."""
    match = DATE.search(re.sub(r"[^\S\n]", " ", plain(text)))
    return day_in(match, order) if match else None


def day_in(
    match: re.Match[str], order: Order = Order.UNKNOWN, language: str = ""
) -> dt.date | None:
    """Return the day that a match of `DATE` stands for, None where it is none or in doubt."""
    for n in "123456789abc":
        year = match.groupdict().get(f"y{n}")
        if year is None:
            continue
        if n in "abc":
            return _in_other_years(match, n, year)
        month, day = match[f"m{n}"], match[f"d{n}"]
        if n == "2":
            return _in_figures(match, order)
        number = int(month) if month.isdigit() else _month(month, language)
        full = int(year) + (_CENTURY if n == "9" else 0)
        return _made(full, number, int(day))
    return None


def _in_other_years(match: re.Match[str], n: str, year: str) -> dt.date | None:
    """Return the day of "2 تیر 1399" in Iran's calendar, or of "令和2年7月1日"."""
    month, day = match[f"m{n}"], int(match[f"d{n}"])
    if n == "c":
        return _made(_ERAS[match["era"]] + (1 if year == "元" else int(year)), int(month), day)
    return _in_solar_year(int(year), _SOLAR_NAMES.get(month) or int(month), day)


def _in_solar_year(year: int, month: int, day: int) -> dt.date | None:
    """Return the day of Iran's calendar, by its cycle of 33 years (right from 1244 to 1500)."""
    longest = 31 if month <= _LONG_MONTHS else 30
    if not (1 <= month <= _LARGEST_MONTH and 1 <= day <= longest):
        return None
    before = 365 * (year - 1) + (8 * (year - 1) + 29) // 33
    within = 30 * (month - 1) + min(month - 1, _LONG_MONTHS) + day
    found = dt.date.fromordinal(_SOLAR_BEGAN + before + within)
    return found if is_possible(found) else None


def _in_figures(match: re.Match[str], order: Order) -> dt.date | None:
    """Return the day of "13.10.2021" or "3/4/21"; None where it could be March or April."""
    first, second, year = int(match["d2"]), int(match["m2"]), int(match["y2"])
    year += _CENTURY if year < 100 else 0
    if match["sign"] == "." or first > _LARGEST_MONTH:
        return _made(year, second, first)
    if second > _LARGEST_MONTH or first == second or order is Order.MONTH:
        return _made(year, first, second)
    return _made(year, second, first) if order is Order.DAY else None


def _month(name: str, language: str) -> int:
    small = name.casefold()
    known = _OTHERWISE.get(language, {}).get(small[:3])
    return known or next((n for size in _SIZES if (n := _BY_BEGINNING.get(small[:size], 0))), 0)


def _made(year: int, month: int, day: int) -> dt.date | None:
    try:
        made = dt.date(year - _YEARS_AHEAD if year > _BUDDHIST else year, month, day)
    except ValueError:
        return None
    return made if is_possible(made) else None


def is_possible(day: dt.date) -> bool:
    """Tell whether a page can have been published on a day: none that is still to come.

    The day that clocks begin to count from stands for a field that was left empty.
    """
    epoch = day in {dt.date(1970, 1, 1), dt.date(1969, 12, 31)}
    return not epoch and day.year >= _EARLIEST and day <= dt.datetime.now(dt.UTC).date() + _AHEAD

"""What looks like a time and is not: ages, counts, scores, names, and bare words with other senses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.tokens import CODES, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reader.temporal.patterns import Node

_YEAR_BEFORE: Final = frozenset(
    [
        "in",
        "since",
        "until",
        "till",
        "by",
        "of",
        "during",
        "from",
        "to",
        "between",
        "before",
        "after",
        "and",
        "for",
        "late",
        "early",
        "mid",
        "through",
        "throughout",
        "circa",
        "about",
        "around",
        "the",
        "summer",
        "spring",
        "autumn",
        "winter",
        "fall",
        "year",
        "election",
        "vs",
        "than",
        "on",
        "around",
        "'",
        "into",
        "beginning",
        "or",
        "back",
        "as",
    ]
)
_COUNTED: Final = frozenset(
    [
        "people",
        "troops",
        "soldiers",
        "men",
        "women",
        "children",
        "km",
        "kilometers",
        "kilometres",
        "miles",
        "metres",
        "meters",
        "feet",
        "tons",
        "tonnes",
        "kg",
        "workers",
        "jobs",
        "employees",
        "dollars",
        "euros",
        "pounds",
        "points",
        "votes",
        "seats",
        "members",
        "homes",
        "cars",
        "aircraft",
        "units",
        "copies",
        "copies",
        "rounds",
        "prisoners",
        "casualties",
        "dead",
        "wounded",
        "civilians",
        "guns",
        "tanks",
        "square",
        "percent",
        "per-cent",
        "%",
        "patients",
        "refugees",
        "deaths",
        "cases",
        "mm",
        "cm",
        "ft",
        "lb",
        "lbs",
        "acres",
        "hectares",
        "barrels",
        "students",
        "protesters",
        "fighters",
        "delegates",
        "others",
        "ships",
        "planes",
        "vehicles",
        "words",
        "pages",
        "calories",
        "degrees",
        "watts",
        "mg",
        "rpm",
        "hp",
        "mph",
        "kph",
        "cc",
        "megawatts",
        "sq",
        "rupees",
        "yen",
        "shares",
    ]
)
_MONEY: Final = frozenset("$€£¥₹#№")
_NUMBERED: Final = frozenset(
    [
        "no",
        "number",
        "flight",
        "route",
        "highway",
        "room",
        "boeing",
        "airbus",
        "page",
        "pp",
        "vol",
        "volume",
        "section",
        "chapter",
        "article",
        "resolution",
        "nokia",
        "windows",
        "office",
        "model",
        "ps",
        "version",
        "phase",
        "psalm",
        "mp",
        "iphone",
        "area",
        "unit",
        "platform",
    ]
)
_BARE_UNITS_BEFORE: Final = frozenset(
    [
        "for",
        "in",
        "within",
        "over",
        "after",
        "during",
        "just",
        "last",
        "lasting",
        "took",
        "take",
        "takes",
        "only",
        "of",
        "through",
        "by",
        "until",
        "many",
        "some",
        "few",
        "spent",
        "spend",
        "throughout",
        "about",
        "recent",
        "mere",
    ]
)
_BARE_UNITS_AFTER: Final = frozenset(
    ["after", "before", "of", "later", "ago", "earlier", "into", "to"]
)
_RATE_BEFORE: Final = frozenset(
    [
        "once",
        "twice",
        "times",
        "thrice",
        "million",
        "billion",
        "thousand",
        "barrels",
        "dollars",
        "euros",
        "pounds",
        "hours",
        "%",
        "percent",
        "people",
        "tonnes",
        "tons",
        "barrel",
        "minutes",
        "days",
        "cents",
        "miles",
        "flights",
        "cars",
    ]
)
_VERB_MAY: Final = frozenset(
    ["he", "she", "it", "they", "we", "i", "you", "this", "that", "who", "which", "and", "or"]
)


def _year(tokens: Tokens, node: Node) -> bool:
    at = node.first
    if node.has("era") or node.has("edge") or node.has("early") or node.has("half"):
        return True
    before, after = tokens.back(at), tokens.ahead(node.last)
    glued = tokens.kinds[at - 1 : at]
    if before[:1] in _MONEY or before in _NUMBERED or after in _COUNTED or after[:1] in "%°":
        return False
    if (
        glued and glued in "#/.'" and before not in {"(", ")", "’", "‘", "“", '"'}
    ) and glued != ".":
        return before in {"—", "…", "["}
    number = node.number("y") or 0
    if tokens.kinds[node.last : node.last + 1] == "-" and tokens.ahead(node.last + 1).isalpha():
        return 1900 <= number <= 2099
    if _glued_number(tokens, node):
        return False
    if 1900 <= number <= 2049:
        return not (number % 100 == 0 and after.endswith("s") and before not in _YEAR_BEFORE)
    if number >= 2050:
        return before in {"by", "in", "until", "year"}
    return before in _YEAR_BEFORE or before == "(" or after in {")", ","}


def _glued_number(tokens: Tokens, node: Node) -> bool:
    before = tokens.kinds[node.first - 1 : node.first]
    after = tokens.kinds[node.last : node.last + 1]
    beyond = tokens.kinds[node.last + 1 : node.last + 2]
    letters = {CODES["x"]}
    return (
        before in letters or after in letters or (after in {"/", ":"} and beyond not in {" ", ""})
    )


def _length(tokens: Tokens, node: Node) -> bool:
    """A length of time, but not an age ('22-year-old') and not 'a second' or 'a day' in a rate."""
    rest = tokens.kinds[node.last : node.last + 3]
    old = CODES["OLD"]
    if old in rest[:2]:
        return False
    if node.category("n") == "AN" and tokens.back(node.first) in {"of", "such", "what"}:
        return node.text("u") != "D" or tokens.back(node.first) == "of"
    before = tokens.back(node.first)
    if before[:1] in _MONEY or (before in {".", "/"} and tokens.kinds[node.first - 1] != " "):
        return False
    count = node.amount("n")
    return not (count is not None and count >= 1900 and node.category("n") == "YEARN")


def _rate(tokens: Tokens, node: Node) -> bool:
    if tokens.kinds[node.first] == CODES["PER"]:
        return True
    at = node.first
    before = tokens.back(at)
    if before in _RATE_BEFORE:
        return True
    if before in {"m", "bn", "k", "p", "c"} or (before[:1].isdigit() and not _is_year(before)):
        return (
            tokens.back(at, 2)[:1] in _MONEY or before[:1].isdigit() or before in {"m", "bn", "k"}
        )
    return (
        before.endswith("s")
        and tokens.back(at, 2)[:1].isdigit()
        and not _is_year(tokens.back(at, 2))
    )


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}


def _units(tokens: Tokens, node: Node) -> bool:
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if before in {"the", "these", "those", "his", "their", "her", "its"}:
        return False
    if tokens.kinds[node.last : node.last + 1] == "-":
        return after == "-" and tokens.ahead(node.last, 2) in {"long", "old"}
    return (
        before in _BARE_UNITS_BEFORE
        or after in _BARE_UNITS_AFTER - {"of", "to"}
        or (after == "of" and before != "of")
    )


def _month(tokens: Tokens, node: Node) -> bool:
    """A month, but not 'May' the name or the verb, nor 'march' the walk, nor 'Mar' or 'Sun' bare."""
    if (
        node.has("y")
        or node.has("step")
        or node.has("early")
        or node.has("edge")
        or node.has("rel")
    ):
        return True
    at = node.last - 1
    word = tokens.word(at)
    if word in {"mar", "sep", "jun", "jul", "dec", "jan", "feb", "apr", "nov", "oct"}:
        return False
    if word not in {"may", "march", "august", "april", "june"}:
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if word in {"april", "june"}:
        return not (after and tokens.text[tokens.starts[node.last] :][:1].isupper())
    if word == "august":
        return True
    lead = {"in", "since", "until", "by", "of", "last", "next", "this", "early", "late", "mid", "on",
            "from", "through", "during", "between", "and", "to", "for", "-", "before", "after",
            "every", "beginning", "or", "till", "around", "the", "into", "than"}  # fmt: skip
    if word == "may" and before in {"theresa", "brian", "prime", "minister", "mrs", "ms", "mr"}:
        return False
    return before in lead


def _weekday(tokens: Tokens, node: Node) -> bool:
    at = next(i for i in range(node.first, node.last) if tokens.kinds[i] == CODES["WDAY"])
    word = tokens.word(at)
    if word.rstrip(".") in {"sun", "sat", "wed", "mon", "fri"} and not word.endswith("."):
        return False
    if tokens.kinds[node.last : node.last + 1] == " " and tokens.ahead(node.last) == "times":
        return False
    return tokens.ahead(node.last) not in {"agreement", "herald"}


def _part(tokens: Tokens, node: Node) -> bool:
    step = node.category("step")
    if node.kind == "part" and not step and not node.has("early"):
        return tokens.back(node.first) in {"in", "during", "through", "for", "into", "throughout"}
    return not (node.kind == "part" and node.has("early") and tokens.ahead(node.last) == "show")


def _theunit(tokens: Tokens, node: Node) -> bool:
    if node.has("edge") or node.has("early") or node.has("half"):
        return True
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if tokens.kinds[node.last : node.last + 1] == "-" or after in {"of", "that", "when", "'s"}:
        return False
    if node.category("u") == "WEEKEND":
        return True
    ends = after in {
        "",
        ".",
        ",",
        ";",
        ")",
        "at",
        "in",
        "on",
        "with",
        "and",
        "as",
        "before",
        "ended",
        "to",
        "down",
        "up",
        "was",
        "ending",
    }
    return ends and (
        before
        in {
            "end",
            "ended",
            "ending",
            "finish",
            "finished",
            "finishing",
            "closed",
            "for",
            "during",
            "in",
            "of",
            "earlier",
            "later",
            "throughout",
            "over",
            "began",
            "started",
            "into",
        }
    )


def _season(tokens: Tokens, node: Node) -> bool:
    if (
        node.has("y")
        or node.has("step")
        or node.has("edge")
        or node.has("early")
        or node.has("rel")
    ):
        return True
    if node.category("s") == "FALL":
        return False
    before = tokens.back(node.first)
    first = tokens.word(node.first)
    return first == "the" or before in {
        "in",
        "by",
        "since",
        "until",
        "during",
        "of",
        "this",
        "early",
        "-",
        "and",
    }


def _clock(tokens: Tokens, node: Node) -> bool:
    text = node.text("c")
    if node.has("h"):
        hour = node.number("h") or 0
        return 0 < hour <= 12
    if not text:
        return True
    parts = [int(piece) for piece in text.replace(".", ":").split(":")]
    if parts[0] > 24 or parts[1] > 59 or (len(parts) > 2 and parts[2] > 59):
        return False
    before = tokens.back(node.first)
    scored = before in {
        "won",
        "lost",
        "beat",
        "score",
        "psalm",
        "psalms",
        "genesis",
        "ratio",
        "matthew",
        "john",
        "luke",
    }
    return not scored


def _decade(tokens: Tokens, node: Node) -> bool:
    text = tokens.word(node.last - 1)
    first = tokens.word(node.first)
    if text[:1].isdigit() and len(text.rstrip("s'’")) >= 4:
        return True
    if node.has("early") or node.has("edge"):
        return tokens.back(node.first) not in {"his", "her", "their", "my", "your"}
    before = tokens.back(node.first)
    return first == "the" or before in {"and", "late", "early", "mid", "-", "or", "to", "’", "'"}


def _century(_: Tokens, node: Node) -> bool:
    return (node.text("u") == "CE" and node.category("n") != "SECOND") or node.text("u") == "CE"


def _year_number(_: Tokens, node: Node) -> bool:
    value = node.value("y")
    return isinstance(value, int) and value > 0


def _freq(tokens: Tokens, node: Node) -> bool:
    start = tokens.starts[node.first]
    capital = tokens.text[start].isupper()
    return not (
        capital and tokens.ahead(node.last)[:1].isalpha() and _upper_after(tokens, node.last)
    ) and not (capital and tokens.back(node.first) in {"the", "china", "people"})


def _upper_after(tokens: Tokens, index: int) -> bool:
    at = index + 1
    return at < len(tokens.starts) and tokens.text[tokens.starts[at]].isupper()


def _ref(tokens: Tokens, node: Node) -> bool:
    category = node.category("r")
    before, after = tokens.back(node.first), tokens.ahead(node.last)
    if category == "PAST":
        return before in {"in", "of", "from"} and not after[:1].isdigit() and after != "tense"
    if category == "PRESENT":
        return before in {"at", "to", "of", "in"} and after in {".", ",", ";", ")", ""}
    if category == "NOW":
        return (
            after != "that" and tokens.kinds[node.last : node.last + 1] != "-" and before != "then"
        )
    return True


def _holiday(tokens: Tokens, node: Node) -> bool:
    name = node.text("h")
    if name == "newyear?":
        return node.has("step") or (
            tokens.back(node.first) == "the" and tokens.ahead(node.last) != "s"
        )
    if name in {"unity", "republicindia"}:
        return True
    if not tokens.text[tokens.starts[node.last - 1]].isupper() and not node.has("y"):
        return _has_upper(tokens, node)
    return tokens.ahead(node.last) not in {"island", "islands"}


def _has_upper(tokens: Tokens, node: Node) -> bool:
    begin, end = tokens.starts[node.first], tokens.ends[node.last - 1]
    return any(letter.isupper() for letter in tokens.text[begin:end])


def _date(tokens: Tokens, node: Node) -> bool:
    if node.category("d") == "SECOND" and not node.has("y"):
        return tokens.word(node.first) == "the" or tokens.back(node.last) == "second"
    day = node.number("d") or 0
    return 1 <= day <= 31 and 1 <= (node.number("d2") or 1) <= 31


def _iso(_: Tokens, node: Node) -> bool:
    return node.has("iso")


def _step(tokens: Tokens, node: Node) -> bool:
    if node.category("step") == "THAT" and tokens.ahead(node.last) == "of":
        return False
    return not (
        node.category("step") in {"PAST", "LAST", "NEXT"}
        and tokens.kinds[node.last : node.last + 1] == "-"
        and tokens.ahead(node.last, 2) != "long"
    )


def _no(_: Tokens, __: Node) -> bool:
    return False


CHECKS: Final[Mapping[str, Callable[[Tokens, Node], bool]]] = {
    "year": _year, "length": _length, "rate": _rate, "units": _units, "month": _month,
    "weekday": _weekday, "part": _part, "theunit": _theunit, "season": _season, "clock": _clock,
    "decade": _decade, "century": _century, "freq": _freq, "ref": _ref, "holiday": _holiday,
    "date": _date, "range": _date, "wdday": _date, "step": _step,
}  # fmt: skip


def allowed(tokens: Tokens, node: Node) -> bool:
    """Say whether the node is a time in this place."""
    check = CHECKS.get(node.kind)
    return check is None or check(tokens, node)

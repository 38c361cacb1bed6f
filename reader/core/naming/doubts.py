"""What takes back what is said of a date: denied, doubted, threatened, planned in vain, or asked.

A clause is not parsed: the words before the date count back to where what they govern ends, those
after it up to where another clause begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from reader.core.naming.doings import Doing, doing_of_date, doings_of, names_in, opens
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import word_set

_IN_CLAUSE = word_set(
    "not never no nobody nothing none neither nor nowhere hardly scarcely barely rarely seldom"
    " nearly almost allegedly reportedly supposedly purportedly ostensibly possibly perhaps"
    " presumably apparently maybe probably could would might may should unable unlikely"
)
"""Words that change what their own clause says."""

_GOVERNING = word_set(
    "deny denies denied denying denial denials refute refuted refutes refuting rejected rejects"
    " rejecting rebutted disputed disputes disputing doubt doubts doubted doubtful unclear"
    " unproven rumour rumours rumoured rumor rumors rumored claim claims claimed claiming"
    " allegation allegations alleged alleges alleging accusation accusations accuse accuses"
    " accused accusing suspect suspects suspected suspicion suspicions hoax hoaxes myth"
    " conspiracy fake faked false falsely wrongly untrue fabricated invention unverified"
    " unconfirmed unfounded baseless doctored purported purports supposed believe believes"
    " believed feared fearing threatened threatens threatening threat threats vowed vows wanted"
    " wants hoped hopes hoping intended intends pledged pledges promised refused refuses failed"
    " fails declined tried tries attempted attempts attempt plot plots plotted plotting averted"
    " avoided prevented foiled thwarted acquitted cleared escaped contrary impersonated"
    " pretended hope intend vow threaten want refuse if unless whether imagined imagine imagines"
    " imagining lied lies contradict contradicts contradicted contradicting"
)
"""Words that change what they introduce too: “denied that …”, “a rumour that …”."""

_PHRASES = (
    "dismissed as", "dismissed claims", "dismissed reports", "dismissed rumours", "was to",
    "were to", "was due", "were due", "was set to", "were set to", "was expected to",
    "were expected to", "was scheduled", "were scheduled", "was planned", "were planned",
    "planned to", "plans to", "planning to", "called for", "close to", "brink of", "verge of",
    "thought to", "instead of", "rather than", "dispute that", "ruled out",
    "rules out", "ruling out", "stopped short", "had expected", "had hoped", "reported to",
    "refusal to", "failure to", "at no time",
)  # fmt: skip
"""The same in several words."""

_AFTERWARDS = word_set(
    "cancelled canceled scrapped postponed shelved abandoned axed averted thwarted foiled false"
    " untrue hoax fake fabricated unfounded baseless unproven debunked discredited unclear"
    " unconfirmed disproved disproven retracted"
)
_AFTERWARDS_PHRASES = ("called off", "put off", "no basis", "no evidence", "no truth", "was denied",
                       "were denied", "been denied", "fell through", "pulled out", "did not",
                       "not true", "he denies", "she denies", "they deny", "it denies")  # fmt: skip
_STARTING = word_set("after before since until when because while although though as than where")
_RELATIVE = word_set("who whom whose which")
_ROUGHLY = word_set("nearly almost")
_AMOUNTS = word_set(
    "all half every two-thirds a an one two three four five six seven eight nine ten eleven twelve"
    " twenty thirty forty fifty hundred thousand million billion"
)
_NO_CLAIM = word_set("responsibility victory credit asylum lives the at its his her a an")
_QUESTION = "?"
_CONDITION = "if …"
_LEADING_ON = word_set("and or to that said says") | {",", "“", "”", '"'}
_ALL = frozenset(("own", "governing", "condition"))
_MODAL = word_set("could would might may should")
_CONDITIONAL = word_set("if unless")
_MOST_ASIDE = 16


@lru_cache(maxsize=4)
def doubts_of(s: Sentence) -> frozenset[str]:
    """Return the words by which what a sentence says of its date is no plain fact, in lower case.

    A label that has them all says no more than the text.
    """
    mine = doing_of_date(s, doings_of(s))
    words = [t.text.lower() for t in s.tokens]
    found = {*_before(s, words, mine), *_behind(s, words, mine)}
    if _QUESTION in words[s.end :]:
        found.add(_QUESTION)
    if words and s.tokens[0].text in ("Had", "Should", "Were"):
        found.add(_CONDITION)
    return frozenset(found)


def is_only_thought(doubts: frozenset[str]) -> bool:
    """Tell whether doubts say no more than what could or would be."""
    return doubts <= _MODAL


def says_all(label: str, doubts: frozenset[str]) -> bool:
    """Tell whether a label has all the words of doubt."""
    spaced = f" {label.lower()} "
    return all(f" {doubt} " in spaced for doubt in doubts)


def _before(s: Sentence, words: list[str], mine: Doing | None) -> Iterator[str]:
    """Yield the doubts before a date, from it back to what begins another statement."""
    counting = _ALL
    i = s.begin - 1
    while i >= 0 and not _begins_other(words, i, mine):
        counting = _still_counting(s, words, i, mine, counting)
        doubt = _doubt_at(s, words, i) or _undone_at(words, i)
        if doubt and _sort_of(words[i]) in counting:
            yield doubt
        i = _skipped(s, words, i, mine) - 1


def _sort_of(word: str) -> str:
    if word in _CONDITIONAL:
        return "condition"
    return "own" if word in _IN_CLAUSE else "governing"


def _begins_other(words: list[str], i: int, mine: Doing | None) -> bool:
    """Tell whether the statement of the date begins behind a word."""
    word = words[i]
    if word in (";", "but"):
        return word == ";" or i > 0
    if word in ("and", "or"):
        return words[i - 1 : i] == [","] and _begins(i + 1, mine)
    return word in _RELATIVE and i > 0 and not _is_doubted(words, i)


def _begins(i: int, mine: Doing | None) -> bool:
    return mine is not None and i in (mine.said, mine.first)


def _still_counting(
    s: Sentence, words: list[str], i: int, mine: Doing | None, counting: frozenset[str]
) -> frozenset[str]:
    """Return which sorts of doubts count from a word on backwards."""
    word = words[i]
    if word in _STARTING:
        return frozenset()
    if word == "that":
        return counting | {"governing"}
    if word == ":":
        return counting - {"own", "condition"}
    joined = word in ("and", "or") and _begins(i + 1, mine)
    return counting - {"own"} if joined or _is_fronted(s, words, i, mine) else counting


def _is_fronted(s: Sentence, words: list[str], i: int, mine: Doing | None) -> bool:
    """Tell whether a comma stands between the clause of the date and what goes before it."""
    return words[i] == "," and mine is not None and i < mine.first < s.begin


def _skipped(s: Sentence, words: list[str], i: int, mine: Doing | None) -> int:
    """Return where to go on before a word: a comma may end what has nothing to do with the date."""
    if words[i] != ",":
        return i
    fronted = _is_fronted(s, words, i, mine)
    return _setting_before(words, i) if fronted else _aside_before(words, i, mine)


def _is_doubted(words: list[str], i: int) -> bool:
    """Tell whether “which” goes on with a doubt: “the hoax, which said …”."""
    before = words[i - 2] if words[i - 1] == "," and i > 1 else words[i - 1]
    return before in _GOVERNING


def _setting_before(words: list[str], comma: int) -> int:
    """Return what stands before “Although talks had failed, …”, -1 at the head; else the comma."""
    first = comma
    while first > 0 and words[first - 1][0].isalnum():
        first -= 1
    return first - 1 if words[first] in _STARTING | {"despite", "amid"} else comma


def _aside_before(words: list[str], comma: int, mine: Doing | None) -> int:
    """Return where an aside begins that ends at a comma: “Hale, who denied it, …”; else that."""
    for k in range(comma - 1, max(comma - _MOST_ASIDE, -1), -1):
        if words[k] == ",":
            within = mine is not None and mine.last == k and comma < mine.verb and comma - k > 2
            return k if words[k + 1] in _RELATIVE or within else comma
    return comma


def _behind(s: Sentence, words: list[str], mine: Doing | None) -> Iterator[str]:
    """Yield the doubts behind a date: of its own clause, and of what is said of it."""
    end = mine.end if mine is not None and mine.end > s.end else 0
    own, bare, first = True, True, opens(s)
    for i in range(s.end, len(words)):
        word, pair = words[i], " ".join(words[i : i + 2])
        if word == ";" or word in _STARTING | {"who", "whom"}:
            return
        if word == "and" and (words[i - 1] == "," or (mine is not None and mine.verb < s.begin)):
            return
        own = own and (i < end or word not in (",", "but", "that"))
        bare = bare and own and word not in _LEADING_ON
        doubt = _doubt_at(s, words, i)
        if word in _AFTERWARDS:
            yield word
        elif pair in _AFTERWARDS_PHRASES:
            yield pair
        elif doubt and (bare if word in _CONDITIONAL else own and (first or word not in _MODAL)):
            yield doubt


def _undone_at(words: list[str], i: int) -> str:
    """Return what says that something planned for the date was given up, or an empty string."""
    pair = " ".join(words[i : i + 2])
    if pair in ("called off", "put off"):
        return pair
    return words[i] if words[i] in _AFTERWARDS else ""


def _doubt_at(s: Sentence, words: list[str], i: int) -> str:
    """Return the doubt that begins at a word, or an empty string."""
    word, after = words[i], words[i + 1] if i + 1 < len(words) else ""
    if word.endswith(("n't", "n’t")):
        return word
    token = s.tokens[i]
    if token.text != word and not token.opens and (names_in(s, i, i + 1) or word == "may"):
        return ""
    if word == "if" and after in ("only", "any", "ever"):
        return ""
    if word in _ROUGHLY and (after[:1].isdigit() or after in _AMOUNTS):
        return ""
    if word in ("no", "not") and (after[:1].isdigit() or after in ("only", "just")):
        return ""
    if word in ("claimed", "claims") and (after[:1].isdigit() or after in _NO_CLAIM):
        return ""
    if word in _IN_CLAUSE | _GOVERNING:
        return word
    reach = " ".join(words[i : i + 4])
    return next((p for p in _PHRASES if reach == p or reach.startswith(p + " ")), "")

"""What a sentence says will take place on its date, and what in it is only thought of."""

from __future__ import annotations

from itertools import pairwise

from reader.core.naming.sentence import Sentence
from reader.core.naming.words import ACTS, IRREGULAR, REPORTING, TURNS, singular, word_set

_MOST_PLANNED = 5
_UPON = word_set("on for to the in at until from this next last early late")
_TAKES_PLACE = word_set(
    "will be is are was were been has have held take takes took place scheduled planned set slated"
    " due expected postponed delayed moved slipped begin begins began start starts started open"
    " opens opened resume resumes"
)
_BEGINS = word_set("begin begins began start starts started resume resumes")
_WORKS = ("ation", "ction", "ition", "ption", "ing")
"""How words for work end."""
_NO_WORKS = word_set(
    "nothing something everything anything evening morning building station nation section"
    " population generation organisation organization association corporation federation"
)

_TIED = ("and", "of")
_OPENS_NOUN = word_set("the a an his her its their our next last first and but in this that")
_DOUBTED = word_set(
    "event case fear fears risk risks threat threats prospect prospects possibility possible"
    " potential feared averting avert prevent preventing avoid avoiding rumoured would could might"
    " may if without"
)


def planned(s: Sentence) -> tuple[str, str] | None:
    """Return what is said to take place on the date: “The election will be held on May 28”.

    That is the happening in one word, and as it is put.
    """
    last = s.begin
    while last > 0 and s.tokens[last - 1].text.lower() in _UPON:
        last -= 1
    verb = last
    while verb > 0 and (s.tokens[verb - 1].text in _TAKES_PLACE or _leads_to_begin(s, verb - 1)):
        verb -= 1
    first = verb
    while first > 0 and not s.tokens[first - 1].is_mark and s.tokens[first - 1].text not in TURNS:
        first -= 1
    end = verb
    if first == verb:
        first, end = _before_aside(s, verb)
    words = [t.text for t in s.tokens[first:end]]
    cut = next((k for k, word in enumerate(words) if k and word in _TAKES_PLACE), len(words))
    while words and words[0].lower() in _OPENS_NOUN:
        words, cut = words[1:], cut - 1
    words = words[:cut]
    # “… talked about the talks planned for January”
    within = [k for k in range(1, len(words)) if words[k] == "the" and words[k - 1] not in _TIED]
    words = words[within[-1] + 1 :] if within else words
    begins = any(t.text in _BEGINS for t in s.tokens[verb:last])
    noun = next((n for word in reversed(words) if (n := singular(word))), "")
    noun = noun or (_work(words) if begins else "")
    label = " ".join(words)
    plain = all(word not in REPORTING and not _is_act(word) for word in words)
    if verb < last and noun and plain and len(words) <= _MOST_PLANNED:
        return noun, label[:1].upper() + label[1:]
    return None


def _before_aside(s: Sentence, verb: int) -> tuple[int, int]:
    """Return what stands before an aside: “The election, postponed twice, was held”; or nothing."""
    marks = [k for k in range(max(verb - 10, 0), verb) if s.tokens[k].is_mark]
    if len(marks) < 2 or any(s.tokens[k].text != "," for k in marks[-2:]) or marks[-1] != verb - 1:
        return verb, verb
    first = end = marks[-2]
    while first > 0 and not s.tokens[first - 1].is_mark and s.tokens[first - 1].text not in TURNS:
        first -= 1
    return first, end


def _leads_to_begin(s: Sentence, i: int) -> bool:
    """Tell whether a “to” stands before what begins: “is to begin on 5 May”."""
    return s.tokens[i].text == "to" and s.tokens[i + 1].text in _BEGINS


def _work(words: list[str]) -> str:
    """Return the work that can begin: “Vaccination of children”; none where it is no such word."""
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    works = head.endswith(_WORKS) and head.lower() not in _NO_WORKS
    return head.lower() if works and len(head) > 5 else ""


def _is_act(word: str) -> bool:
    """Tell whether a word shows that what it stands in is no subject: “met”, “is”."""
    return (word in ACTS and not singular(word)) or word in IRREGULAR


def is_thought_of(s: Sentence, i: int) -> bool:
    """Tell whether a happening is only feared or denied: “in the event of an invasion”."""
    # The month is no doubt.
    before = [t.text if t.text == "May" else t.text.lower() for t in s.tokens[max(i - 8, 0) : i]]
    for k in range(len(before) - 1, -1, -1):
        if not before[k][0].isalnum() or before[k] in TURNS:
            break
        if before[k] in _DOUBTED:
            return True
    after = [t.text for t in s.tokens[i + 1 : i + 2]]
    denied = "not" in before and not {",", "but"} & set(before[before.index("not") :])
    return denied or after in (["may"], ["might"], ["could"], ["would"])


def is_another_time(s: Sentence, i: int) -> bool:
    """Tell whether the date is that of what somebody did else: “… since he took over in May”."""
    between = [t.text for t in s.tokens[i + 1 : s.begin]]
    if "until" in (t.text for t in s.tokens[s.end : i]):
        return True  # “Today is two months until the election”
    return any(
        one in TURNS and two in ("he", "she", "it", "they", "we") for one, two in pairwise(between)
    )

"""A clause in its own words, short enough for a label: “Police arrested Navalny in Moscow”.

A wording is never cut inside a phrase. What does not fit loses its last phrases, then what only
describes its subject and its object; where it is still too long, there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from reader.core.naming.doings import Doing, has_no_object, is_passed_over, names_in
from reader.core.naming.names import is_demonym
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import BEGIN_PHRASES, DULL, word_set

MOST_WORDS = 7
"""Words that a wording has at most."""

_EMPTY = word_set(
    "went go goes took take had has have made make got get put did came come gave give kept held"
    " set led left brought began became become turned started used saw meant needed wanted planned"
    " expected hoped continued tried seemed appeared agreed failed filed applied called asked"
    " looked pleaded referred stood scheduled slated slipped moved refused declined threatened"
    " vowed wanted attempted lasted ruled decided concluded"
)
"""Verbs that say nothing by themselves."""
_ARTICLES = word_set("a an the")
_PARTICLES = word_set("down up out back away apart aside forward together")
_HANGING = word_set("to for from by until till at between of with into")
"""What only led to the date: “was postponed to”."""
_FROM_THEN = ("after", "before", "until", "since")
_HOW_LONG = word_set("shortly just soon immediately right long well hours minutes days")
_WHOEVER = word_set("him her them it us me himself herself themselves anything anyone anybody")
_STUCK = _PARTICLES | {"off"}
_WITH_WHAT = word_set("carrying including involving bearing demanding fleeing transporting")
"""What begins a phrase that describes a subject: “a rocket carrying two satellites”."""
_OWNERS = word_set("its his her their")
_SORTS = word_set(
    "island islands city town village province region district state republic county municipality"
)
"""What goes before the name of a place and adds nothing to it: “the island of La Palma”."""


def wording_of(s: Sentence, doing: Doing, longest: int) -> str:
    """Return a clause in at most so many characters, or an empty string."""
    if doing.stop in ("that", "whether") and _says_no_more(s, doing):
        return ""  # “The spokesman denied on Monday that …”
    if s.tokens[doing.last - 1].text in _HANGING:
        return ""  # “the strike planned for 5 May closed no ports”
    subjects = list(_subjects(s, doing))
    whole, barer = _predicates(s, doing)
    for subject, said in (*product(subjects, whole), *product(subjects, barer)):
        # “The ferry sank on Monday, 3 May” leaves what stood before the date.
        label = " ".join([*subject, *said]).rstrip(",")
        if said[-1] in _HANGING | _WHOEVER | _ARTICLES or _is_empty(said):
            continue
        if len(label) <= longest and len(label.split()) <= MOST_WORDS:
            return label[:1].upper() + label[1:]
    return ""


def _is_empty(said: Sequence[str]) -> bool:
    """Tell whether a predicate says nothing by itself: “has”, “put it in a statement”."""
    return said[0] in _EMPTY and (len(said) == 1 or said[1] in _WHOEVER)


def _says_no_more(s: Sentence, doing: Doing) -> bool:
    """Tell whether nothing but the date stands behind the verb of a clause."""
    return all(
        is_passed_over(s, k) or s.begin <= k < s.end for k in range(doing.verb + 1, doing.end)
    )


def _subjects(s: Sentence, doing: Doing) -> Iterator[list[str]]:
    """Yield the subject, then with fewer of its phrases."""
    first, last = doing.first, doing.last
    first = _behind_owner(s, first, last)
    begins = [
        k for k in range(first + 1, last) if s.tokens[k].text in BEGIN_PHRASES | _WITH_WHAT | {"of"}
    ]
    # “divers sent by Acme” are divers.
    begins = [k - (k > first + 1 and has_no_object(s, k - 1)) for k in begins]
    for end in (last, *reversed(begins)):
        # “The head of the bank” is not “the head”.
        if end < last and s.tokens[end].text == "of":
            continue
        words = _words(s, first, end)
        if words and words[0][0] not in ",;:":
            yield words
    named = [n for n in names_in(s, first, last) if n.last == last and not n.possessive]
    if len(named) == 1 and "and" not in {t.text for t in s.tokens[first:last]}:
        before = [t.text for t in s.tokens[first : named[0].first]]
        if not any(word in BEGIN_PHRASES or word == "of" for word in before):
            yield [s.short(named[0])]


def _behind_owner(s: Sentence, first: int, last: int) -> int:
    """Return where a person's name begins behind “Kenya's president”."""
    names = names_in(s, first, last)
    if len(names) == 2 and names[0].possessive and names[1].last == last:
        between = [t.text for t in s.tokens[names[0].last : names[1].first]]
        if between and all(word.islower() for word in between):
            return names[1].first
    return first


def _predicates(s: Sentence, doing: Doing) -> tuple[list[list[str]], list[list[str]]]:
    """Return what is said with fewer and fewer of its phrases, and with a barer object."""
    begins = [
        k
        for k in range(doing.verb + 1, doing.end)
        if (s.tokens[k].text in BEGIN_PHRASES or _counts(s, k))
        and not is_passed_over(s, k)
        and not _belongs_to_verb(s, doing.verb, k)
        and any(not is_passed_over(s, j) for j in range(k + 1, doing.end))
    ]
    ends = [doing.end, *reversed(begins)]
    helpers = [s.tokens[k].text for k in range(doing.said, doing.verb)]
    said = [_words(s, doing.verb, end, opening=False) for end in ends]
    if doing.stop in _FROM_THEN and said[0] and said[0][-1] in _HOW_LONG:
        said[0].pop()  # “burst shortly after midnight”
    whole = [words for words in said if words and not (words[0] in _EMPTY and len(words) == 1)]
    barer = _barer(whole[-1]) if whole and whole[-1] is said[-1] else ()
    return [[*helpers, *words] for words in whole], [[*helpers, *words] for words in barer]


def _counts(s: Sentence, k: int) -> bool:
    """Tell whether a phrase with “of” can go: “a package of 10.5 million”, “Novak of murder”."""
    if s.tokens[k].text != "of" or k + 1 >= len(s.tokens):
        return False
    return s.tokens[k + 1].text[0].isdigit() or any(name.last == k for name in s.names)


def _belongs_to_verb(s: Sentence, verb: int, k: int) -> bool:
    """Tell whether a phrase is what a verb needs: “expected to decide on a plant”, “walked off”."""
    if k == verb + 1 and s.tokens[k].text in _STUCK:
        return True
    if s.tokens[verb + 1].text != "to" or verb + 2 >= len(s.tokens):
        return False
    meant = s.tokens[verb + 2].text
    return meant.islower() and meant not in DULL and k in (verb + 1, verb + 3)


def _barer(words: Sequence[str]) -> Iterator[list[str]]:
    """Yield a verb and its lone object with less and less of what describes it."""
    rest = list(words[1:])
    if rest and rest[0].lower() in _ARTICLES | _OWNERS:
        rest.pop(0)
        yield [words[0], *rest]
    if any(word in ("of", "and", "or", "than") or word in BEGIN_PHRASES for word in rest):
        return
    while len(rest) > 1 and rest[0].replace("-", "").isalpha() and rest[0].islower():
        if rest[0] in _PARTICLES:
            return
        rest.pop(0)
        yield [words[0], *rest]


def _words(s: Sentence, first: int, last: int, *, opening: bool = True) -> list[str]:
    """Return tokens as words of a label: names in short, without the article that opens it."""
    words: list[str] = []
    named = {name.first: name for name in names_in(s, first, last)}
    i = first
    while i < last:
        name = named.get(i)
        if name is not None and not is_passed_over(s, i):
            words = _before_name(words)
            words.append(s.short(name) + ("’s" if name.possessive else ""))
            i = name.last
            continue
        if s.tokens[i].text == "," and words:
            words[-1] += ","
        elif not is_passed_over(s, i):
            close = s.between(i) if i > first and words else " "
            if close in ("", "-"):
                words[-1] += close + s.written(i)
            else:
                words.append(s.written(i))
        i += 1
    if opening and words and words[0].lower() in _ARTICLES:
        words = words[1:]
    return words


def _before_name(words: list[str]) -> list[str]:
    """Return what stands before a name without “the island of”."""
    if len(words) < 2 or words[-1] != "of" or words[-2].lower() not in _SORTS:
        return words
    k = len(words) - 2
    while k > 0 and (is_demonym(words[k - 1]) or _describes(words[k - 1])):
        k -= 1
    # “a village of the Gers” is a part of it, “the village of Mati” is Mati.
    return words[: k - 1] if k > 0 and words[k - 1].lower() == "the" else words


def _describes(word: str) -> bool:
    return word.islower() and word not in DULL | BEGIN_PHRASES and not word.endswith("ed")


def is_bare_act(s: Sentence, doing: Doing) -> bool:
    """Tell whether a name alone does something to nobody: “Lehman Brothers collapsed”."""
    subject = names_in(s, doing.first, doing.last)
    if len(subject) != 1 or doing.passive:
        return False
    before = [t.text for t in s.tokens[doing.first : subject[0].first]]
    whole = subject[0].last == doing.last and all(w.lower() in _ARTICLES for w in before)
    return whole and not _has_object(s, doing)


def _has_object(s: Sentence, doing: Doing) -> bool:
    rest: Sequence[int] = [k for k in range(doing.verb + 1, doing.end) if not is_passed_over(s, k)]
    return bool(rest) and s.tokens[rest[0]].text not in BEGIN_PHRASES

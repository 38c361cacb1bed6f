"""Words that one of two passages denies, or says the opposite of, and the other does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.core.remembering import remembered
from reader.corroboration.opposites import BETWEEN_TWO, OPPOSITES
from reader.corroboration.stems import stem, verb_stem
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_NEGATORS = word_set(
    "not never no n't cannot neither nor without denied denies deny refused refuses rejected"
    " rejects unaware fail fails failed nobody none nothing non avoid avoids avoided avoiding"
)
_INSTEAD = frozenset({"rather", "instead"})
_ONLY = frozenset({"only", "just", "merely", "simply", "least", "fewer", "doubt"})
_NEAR = 3
_BACK = 40
_SHORT = 60
_FEWEST = 2
_MOSTLY = 0.6
_PREFIXED = word_set(
    "inaccurate inactive inadequate inappropriate incapable incomplete inconclusive incorrect"
    " indirect ineffective ineligible informal inhuman injustice insecure insane unstable"
    " insufficient invalid invisible involuntary immoral immature impartial imperfect impossible"
    " impractical improbable improper impure illegal illegitimate illogical irrational irregular"
    " irrelevant irresponsible irreversible disagree disagreed disagrees disappeared disapproved"
    " dishonest disloyal disobeyed disproved dissatisfied"
)
_UN = late_pattern(r"un([a-z]{4,})\Z")
_NO_PREFIX = word_set("undergo underline union unions united unite unity universe unless unlike")
_CONTRAST = late_pattern(
    r"\bnot (?:(?:in|at|on|by|from|with|for|to|because of) )?(?:the |an? |his |her |its |their )?"
    r"((?:[\w'’-]+ ){1,4}?)but\b",
    re.IGNORECASE,
)
_LIGHT = word_set(
    "give gives gave given giving make makes made making carry carried carrying hold held holding"
    " conduct conducted conducting get gets got getting need needs needed want wants wanted able"
    " allow allowed immediately currently formally want yet ever even"
)
"""Words that may stand between "not" and what is denied."""
_DENIED_NOUN = frozenset({"no", "without", "neither", "nor", "non", "denied", "denies", "deny"})
_BARE = frozenset(
    {"do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall"}
    | {"should", "is", "are", "was", "were", "has", "have", "had", "been", "be", "wo", "ca"}
)
_UNTIL = late_pattern(
    r"\b(?:not|never|n['’]t)\b[^.;]*?\b(?:until|till)\b[^.;,]*"
    r"|\b(?:will not|won['’]t|is not to|are not to)\b[^.;]*?\bbefore\b[^.;,]*"
    r"|\b(?:no|without|never in) (?:\w+ )?doubt\b",
    re.IGNORECASE,
)
_AROUND = 2
_REACH = 8
_Listed = Sequence[tuple[str, Span]]


@frozen
class _Word:
    """A word with content: where it stands, and whether a syllable at its head denies it."""

    span: Span
    denied: bool = False


def denied(here: Article, mine: Span, there: Article, other: Span) -> tuple[Span, Span] | None:
    """Return the first word of both passages that one side denies, with what denies it.

    Only where they have most words with content in common; of two denials nobody can tell by words
    what each denies, so there None is returned.
    """
    ours, theirs = _words(here.text, mine), _words(there.text, other)
    ours, theirs = _prefixes_cut(ours, theirs), _prefixes_cut(theirs, ours)
    both = [(word, theirs[key]) for key, word in ours.items() if key in theirs]
    few = not _mostly_shared(len(both), ours, theirs)
    for one, two in both:
        if few and not (len(both) == 1 and _after_one_verb(here, mine, one, there, other, two)):
            continue
        if _only_later(here, mine, one) or _only_later(there, other, two):
            continue
        first, second = _denial(here, mine, one), _denial(there, other, two)
        if (first is None) == (second is None):
            continue
        if _denies(there, other) if first else _denies(here, mine):
            continue
        if _of_opposite(here, mine, first, one, (there, other)):
            continue
        if _of_opposite(there, other, second, two, (here, mine)):
            continue
        return first or one.span, second or two.span
    return None


def _of_opposite(
    article: Article, within: Span, denial: Span | None, word: _Word, told: tuple[Article, Span]
) -> bool:
    """Tell whether what is denied is the opposite of what others tell: "not locked" of "open"."""
    if denial is None or denial == word.span:
        return False
    behind = words_at(article.text, Span(denial.start, within.end))[:_REACH]
    near = {one for one, _ in behind}
    others = {one for one, _ in words_at(told[0].text, told[1])}
    return any(
        (one & near and two & others and not one & others)
        or (two & near and one & others and not two & others)
        for one, two in OPPOSITES
        if not (one | two) & _NEGATORS
    )


def _mostly_shared(shared: int, ours: Mapping[str, _Word], theirs: Mapping[str, _Word]) -> bool:
    shorter = min(len(ours), len(theirs))
    return shared >= max(_FEWEST, _MOSTLY * shorter) or shared == shorter == 1


def _after_one_verb(
    here: Article, mine: Span, one: _Word, there: Article, other: Span, two: _Word
) -> bool:
    """Tell whether a word stands behind the same verb twice: "would appeal", "would not appeal"."""
    before = [
        [word for word, _ in words_at(article.text, Span(span.start, at.span.start))][-_NEAR:]
        for article, span, at in ((here, mine, one), (there, other, two))
    ]
    verbs = [
        next((_positive(word) for word in reversed(words) if _positive(word) in _BARE), "")
        for words in before
    ]
    short = min(mine.end - mine.start, other.end - other.start) <= _SHORT
    return bool(verbs[0]) and verbs[0] == verbs[1] and short


def _positive(word: str) -> str:
    plain = word.replace("’", "'").removesuffix("n't")
    return {"wo": "will", "ca": "can", "cannot": "can"}.get(plain, plain)


def opposed(here: Article, mine: Span, there: Article, other: Span) -> Iterator[tuple[Span, Span]]:
    """Yield words of opposite meaning, one in each of two passages that are alike otherwise.

    Of words that can be said of one thing and another ("won", "lost") only where both are told of
    the same: what stands beside them is equal.
    """
    ours, theirs = _words(here.text, mine), _words(there.text, other)
    like = len(ours.keys() & theirs.keys()) + 1
    if like < max(_FEWEST, _MOSTLY * min(len(ours), len(theirs))):
        return
    if _denies(here, mine) or _denies(there, other):
        return
    listed = words_at(here.text, mine), words_at(there.text, other)
    there_are = frozenset(word for word, _ in (*listed[0], *listed[1]))
    for pair in OPPOSITES:
        if not (pair[0] & there_are and pair[1] & there_are):
            continue
        sides = [
            [[at for at, (word, _) in enumerate(side) if word in words] for words in pair]
            for side in listed
        ]
        told = [[len(found) for found in side] for side in sides]
        if told not in ([[1, 0], [0, 1]], [[0, 1], [1, 0]]):
            continue
        first, second = ([*side[0], *side[1]] for side in sides)
        one, two = listed[0][first[0]], listed[1][second[0]]
        if {one[0], two[0]} & BETWEEN_TWO and not _beside_same(listed, first[0], second[0]):
            continue
        yield one[1], two[1]


def _beside_same(listed: tuple[_Listed, _Listed], first: int, second: int) -> bool:
    """Tell whether the words with content before two words are equal, or where none are, behind."""
    befores, afters = (
        [
            [stem(word) for word, _ in side if word not in STOP][:_AROUND]
            for side in (
                (reversed(one[:at]) if back else one[at + 1 :])
                for one, at in zip(listed, (first, second), strict=True)
            )
        ]
        for back in (True, False)
    )
    before, after = ({*pair[0]} & {*pair[1]} for pair in (befores, afters))
    if all(befores):
        same = befores[0][0] == befores[1][0]
        return same and (bool(after) or not all(afters))
    return bool(before) or (not any(befores) and bool(after))


def contrasted(here: Article, mine: Span, there: Article, other: Span) -> tuple[Span, Span] | None:
    """Return what one passage says that the other tells to be "not X but Y"; None without such."""
    ours, theirs = _words(here.text, mine), _words(there.text, other)
    found = _set_aside(there, other, ours)
    if found is not None:
        return found
    turned = _set_aside(here, mine, theirs)
    return None if turned is None else (turned[1], turned[0])


def _set_aside(
    article: Article, within: Span, told: Mapping[str, _Word]
) -> tuple[Span, Span] | None:
    for match in _CONTRAST.finditer(article.text, within.start, within.end):
        words = words_at(article.text, Span(*match.span(1)))
        keys = [verb_stem(word) for word, _ in words if word not in STOP]
        if keys and all(key in told for key in keys) and not _ONLY & {word for word, _ in words}:
            spans = [told[key].span for key in keys]
            here = Span(min(span.start for span in spans), max(span.end for span in spans))
            return here, Span(match.start(), words[-1][1].end)
    return None


@remembered(64)
def _words(text: str, span: Span) -> Mapping[str, _Word]:
    """Return the words with content whose stems stand once in a passage, in order."""
    found: dict[str, list[Span]] = {}
    for word, at in words_at(text, span):
        if word not in STOP and word[0].isalpha() and not word.endswith(("n't", "n’t")):
            key = _bare(word) or verb_stem(word)
            found.setdefault(key, []).append(at)
    return {key: _Word(spans[0]) for key, spans in found.items() if len(spans) == 1}


def _bare(word: str) -> str:
    """Return "-" and the stem of the word that a syllable at its head denies, "" without one."""
    head = _UN.match(word)
    if head and word not in _NO_PREFIX:
        return f"-{stem(head[1])}"
    if word in _PREFIXED:
        return f"-{stem(word[3:] if word.startswith('dis') else word[2:])}"
    return ""


def _prefixes_cut(words: Mapping[str, _Word], others: Mapping[str, _Word]) -> dict[str, _Word]:
    """Give "unarmed" the stem of "armed" where the other side has that word."""
    plain = {
        key[1:]: _Word(word.span, denied=True)
        for key, word in words.items()
        if key[0] == "-" and key[1:] in others and key[1:] not in words
    }
    return {key: word for key, word in words.items() if key[1:] not in plain} | plain


def _only_later(article: Article, within: Span, word: _Word) -> bool:
    """Tell whether a word stands in "did not resign until Friday": it was done after all.

    So does "will not open before Monday", but not "had not been warned before the storm".
    """
    found = _UNTIL.finditer(article.text, within.start, within.end)
    return any(match.start() <= word.span.start < match.end() for match in found)


def _denial(article: Article, within: Span, word: _Word) -> Span | None:
    """Return a word with what denies it close before in the same clause, None without."""
    negator = _negator(article, within, word.span)
    if (negator is None) is not word.denied:
        return None
    return word.span if negator is None else Span(negator.start, word.span.end)


def _negator(article: Article, within: Span, span: Span) -> Span | None:
    offset = max(within.start, span.start - _BACK)
    before = list(re.finditer(r"[\w'’]+|[,;:.]", article.text[offset : span.start]))
    words = [match.group().casefold().replace("’", "'") for match in before]
    for at in range(len(words) - 1, max(len(words) - 1 - _NEAR, -1), -1):
        word = words[at]
        if word in {",", ";", ":", "."} or _ONLY & set(words):
            return None
        if not _reaches(word, words[at + 1 :]):
            return None
        if word == "to" and words[at - 1 : at] == ["yet"]:
            return Span(offset + before[at - 1].start(), offset + before[at].end())
        if word in _NEGATORS or word.endswith("n't") or word in _INSTEAD:
            return Span(offset + before[at].start(), offset + before[at].end())
    return None


def _reaches(word: str, between: Sequence[str]) -> bool:
    """Tell whether a word that denies is about what follows those between, and no other verb.

    "Did not reject the plan" does not deny the plan.
    """
    negates = word in _NEGATORS or word.endswith("n't")
    if not negates or word in _DENIED_NOUN:
        return True
    return all(each in STOP | _LIGHT or each.endswith("ly") for each in between)


def denials(article: Article, span: Span) -> list[Span]:
    """Return the words of a passage that deny something, but "not only" and "not until"."""
    done = [Span(*match.span()) for match in _UNTIL.finditer(article.text, span.start, span.end)]
    listed = words_at(article.text, span)
    return [
        where
        for (word, where), (after, _) in zip(listed, [*listed[1:], ("", span)], strict=True)
        if (word.replace("’", "'").endswith("n't") or word in _NEGATORS - {"without"})
        and after not in _ONLY
        and not any(one.start <= where.start < one.end for one in done)
    ]


def _denies(article: Article, span: Span) -> bool:
    """Tell whether anything is denied in a passage, of which the words do not tell what."""
    words = [word.replace("’", "'") for word, _ in words_at(article.text, span)]
    return any(word in _NEGATORS or word.endswith("n't") for word in words) or (
        ("yet", "to") in pairwise(words)
    )

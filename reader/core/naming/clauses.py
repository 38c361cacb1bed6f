"""Labels for dates of which no happening is told: who does what, or the names alone.

A label is never cut inside a phrase. What does not fit loses its last phrases first, then the
words before the noun that it is about; where even that is too long, there is no label.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.core.frozen import frozen
from reader.core.naming.doings import is_undergone
from reader.core.naming.names import Name, Token, is_demonym
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import (
    ACTS,
    DULL,
    IRREGULAR,
    OUTLETS,
    PREPOSITIONS,
    REPORTING,
    word_set,
)

_ENDS = word_set(
    ", ; : ( ) — – that which who whether because although though while and but as including after"
    " before until than if when since compared amid amidst it they he she we"
)
_FILLERS = word_set("also again only just then now first once later earlier already")
_VERBS = word_set("is are was were has have had will would in at")
_LOOSE = _VERBS | word_set(
    "on by for from with to of the a an and or its his her their be over into during"
)
_BEGIN_PHRASES = word_set(
    "to for in on at with by from over into against about towards toward across under through"
)
_HELPERS = word_set("will would has have had is are was were be been being could may might can")
_LEANING = word_set("after following before since until despite amid ahead")
_SINCE = word_set("since until than")
_NOT = word_set("not never no neither anything anyone anybody")
_OWNERS = word_set("its his her their")
_SKIPPED = word_set("in on over during of for from at by the a an this that last next past early")
_REPORTS = word_set("report reports claim claims allegation allegations warning news rumour rumours"
                    " rumor rumors accusation accusations fear fears")  # fmt: skip
_ASIDES = word_set("as while but who which that whether because although though if when than")
_AMOUNTS = word_set("thousand million billion trillion points percent per")
_PART_OF = PREPOSITIONS | word_set("of by with for on over to against between")
_OPEN = ("that", "whether", "“", '"')
"""What stands where a clause goes on to what it is about."""
_MOST_WORDS = 14


@frozen
class _Clause:
    """What a subject does: its words without the date, and the word that ended them."""

    subject: str
    words: tuple[str, ...]
    stop: str


def clause_label(s: Sentence, longest: int) -> str:
    """Return who does what in the clause of the date: “Moscow demanded security guarantees”."""
    for clause in (_named_clause(s), _role_clause(s)):
        if clause is not None and not _NOT.intersection(clause.words):
            label = _fitted(clause, longest)
            if label:
                return label
    return ""


def report_label(s: Sentence, longest: int) -> str:
    """Return what a report of that date says: “Report that Russia would withdraw troops”."""
    before = _before(s)
    if before < 0 or s.end >= len(s.tokens) or s.tokens[s.end].text != "that":
        return ""
    word = s.tokens[before].text
    subject = next((n for n in s.names if 0 < n.first - s.end <= 3), None)
    if word not in _REPORTS or subject is None:
        return ""
    head = f"{word.capitalize()} that {s.short(subject)}"
    words, stop = _predicate(s, subject.last)
    return _fitted(_Clause(head, words, stop), longest)


def phrase_label(s: Sentence, longest: int) -> str:
    """Return what the date is said to be the time of: “Germany’s history of aggression”."""
    last = _before(s)
    words = [t.text for t in s.tokens[last - 2 : last + 1]] if last >= 2 else []
    plain = [word for word in words if word.islower() and word not in DULL]
    if len(words) < 3 or words[1] != "of" or len(plain) != 2 or words[0] in IRREGULAR:
        return ""  # “wrote of it”
    phrase = " ".join(words)
    owned = last > 2 and s.tokens[last - 3].text.lower() in _OWNERS
    owners = [n for n in s.names if n.last <= last - 2 and n.possessive]
    if owned and owners:
        # The words are the article's own, so they stay in its language.
        label = f"{s.short(owners[-1])}’s {phrase}"
    else:
        label = phrase[:1].upper() + phrase[1:]
    return label if len(label) <= longest else ""


def names_label(s: Sentence, longest: int) -> str:
    """Return the first names beside the date, in any language.

    Who only reports it is none of them: the speaker, the outlet.
    """
    inside = [n for n in s.names if s.first <= n.first < s.last and not _reports(s, n)]
    near = sorted(inside, key=lambda n: abs(n.first - s.begin))[:2]
    whole = list(dict.fromkeys(s.short(n) for n in sorted(near, key=lambda n: n.first)))
    label = ", ".join(whole)
    return label if len(label) <= longest else whole[0][:longest] if whole else ""


def _reports(s: Sentence, name: Name) -> bool:
    """Tell whether a name only says who tells: “said Jones”, “Jones said”, “told the BBC”."""
    around = [
        *(t.text.lower() for t in s.tokens[max(name.first - 2, 0) : name.first]),
        *(t.text.lower() for t in s.tokens[name.last : name.last + 1]),
    ]
    told = REPORTING.intersection(around) or "according" in around or "(" in around
    return bool(told) or " ".join(name.words) in OUTLETS or name.words[0] in OUTLETS


def _before(s: Sentence) -> int:
    """Return the word that the date is attached to, past “over the …”; -1 where there is none."""
    i = s.begin - 1
    while i >= s.first and s.begin - i <= 3 and s.tokens[i].text.lower() in _SKIPPED:
        i -= 1
    return i if i >= s.first and s.tokens[i].text.isalpha() else -1


def _named_clause(s: Sentence) -> _Clause | None:
    subject = _subject(s)
    if subject is None or (subject.first >= s.end and _leans_on(s)):
        return None
    first = subject.last
    if subject.last <= s.begin and s.end < len(s.tokens):
        after = s.tokens[s.end].text
        # “… but last month demanded …”: the verb stands behind the date.
        between = {t.text for t in s.tokens[subject.last : s.begin]}
        if between & _ENDS and is_verb(after) and after not in _LOOSE:
            first = s.end
        elif between & _SINCE:
            return None  # “rose one point since Monday's debate”
    words, stop = _predicate(s, first)
    return _Clause(s.short(subject), words, stop) if words and words[0].islower() else None


def _leans_on(s: Sentence) -> bool:
    """Tell whether a clause only follows what has the date: “After Monday's debate Falk left”."""
    owned = s.end > s.begin and s.tokens[s.end - 1].text.endswith(("'s", "’s"))
    before = [t.text.lower() for t in s.tokens[max(s.begin - 2, s.first) : s.begin]]
    return owned and bool(_LEANING.intersection(before))


def _role_clause(s: Sentence) -> _Clause | None:
    """Return what somebody without a name does: “the German chancellor will be at …”."""
    for i in range(s.first, min(s.last, len(s.tokens)) - 3):
        people, role, verb = (t.text for t in s.tokens[i + 1 : i + 4])
        if s.tokens[i].text.lower() != "the" or not is_demonym(people) or not role.islower():
            continue
        if verb in _HELPERS:
            words, stop = _predicate(s, i + 3)
            return _Clause(f"{people} {role}", words, stop)
    return None


def _predicate(s: Sentence, first: int) -> tuple[tuple[str, ...], str]:
    """Return the words from a verb on, up to what ends the clause, and what that is."""
    words: list[str] = []
    for i in range(first, len(s.tokens)):
        token = s.tokens[i]
        if s.begin <= i < s.end or token.text.lower() in _FILLERS:
            continue
        if _is_lone_number(s, i):
            # “rose 43 %”: the sign is no word, and without it the number says nothing.
            return tuple(_without_loose(words)), "that"
        if _ends(token) or len(words) >= _MOST_WORDS:
            return tuple(_without_loose(words)), token.text
        words.append(token.text)
    return tuple(_without_loose(words)), "."


def _is_lone_number(s: Sentence, i: int) -> bool:
    after = s.tokens[i + 1].text if i + 1 < len(s.tokens) else ""
    counts = after.islower() and len(after) > 2 and after not in _LOOSE
    return s.tokens[i].text[0].isdigit() and (not counts or after in _AMOUNTS)


def _ends(token: Token) -> bool:
    return token.text in _ENDS or token.is_mark


def _without_loose(words: Iterable[str]) -> list[str]:
    kept = list(words)
    while kept and kept[-1].lower() in _LOOSE:
        kept.pop()
    return kept


def _fitted(clause: _Clause, longest: int) -> str:
    """Return a clause in at most so many characters, whole phrases only; or an empty string."""
    words = list(clause.words)
    if words[:2] in (["will", "be"], ["would", "be"]) and words[2:3] and words[2] in ("at", "in"):
        words = words[2:]
    verb = next((i + 1 for i, word in enumerate(words) if word not in _HELPERS), len(words))
    for length in _lengths(words):
        kept = words[:length]
        # “Moscow demanded that …” says nothing; “The bank collapsed.” does.
        cut = length < len(words) or clause.stop in _OPEN or words[0] in REPORTING
        if length <= verb and cut:
            return ""
        for shorter in _shortened(kept, verb):
            label = " ".join([clause.subject, *shorter])
            if len(label) <= longest:
                return label
    return ""


def _lengths(words: Sequence[str]) -> Iterator[int]:
    """Yield how many words to keep, always whole phrases, the most first."""
    if words:
        yield len(words)
    begins = [i for i in range(1, len(words)) if _begins_phrase(words, i)]
    first = min(begins, default=len(words))
    # “the union of states” can do without its states; “a player capable of sound” cannot.
    begins += [i for i in range(3, first) if words[i] == "of" and words[i - 2] == "the"]
    for i in sorted(begins, reverse=True):
        if len(_without_loose(words[:i])) == i:
            yield i


def _begins_phrase(words: Sequence[str], i: int) -> bool:
    amount = words[i] in ("about", "over") and words[i + 1 : i + 2] and words[i + 1][0].isdigit()
    return words[i] in _BEGIN_PHRASES and not amount


def _shortened(words: Sequence[str], verb: int) -> Iterator[list[str]]:
    """Yield words, then those of a lone object without more and more of what stands before it."""
    yield list(words)
    rest = list(words[verb:])
    if any(_begins_phrase(rest, i) for i in range(len(rest))):
        return
    if any(word in _LOOSE | IRREGULAR for word in rest[1:]):
        return
    while len(rest) > 1:
        rest.pop(0)
        yield [*words[:verb], *rest]


def _subject(s: Sentence) -> Name | None:
    """Return the name that the clause with the date begins with."""
    inside = [n for n in s.names if s.first <= n.first < s.last and not n.possessive]
    before = [n for n in inside if n.last <= s.begin]
    after = [
        n
        for n in inside
        if n.first >= s.end and not _ASIDES.intersection(t.text for t in s.tokens[s.end : n.first])
    ]
    clause = 0
    for i in range(s.first, s.begin):
        if s.tokens[i].text in (",", ";", ":", "but", "that", "“", '"'):
            clause = i
    in_clause = [n for n in before if n.first >= clause]
    for name in (*in_clause, *before, *after[:1]):
        if name.first > s.first and s.tokens[name.first - 1].text in _PART_OF:
            continue  # “workers at Baltic Steel”, “arms in Europe are”
        if is_undergone(s, name.first, name.last):
            continue
        verb = s.tokens[name.last].text if name.last < len(s.tokens) else ""
        if _describes(s, name, verb):
            continue
        if verb not in _LOOSE - _VERBS and is_verb(verb) and not _only_tells(s, name):
            return name
    return None


def _describes(s: Sentence, name: Name, after: str) -> bool:
    """Tell whether a name only says which: “charged two Vermont developers”."""
    before = s.tokens[name.first - 1].text if name.first > s.first else ""
    joined = before in _ENDS | {"that", "and", "where"}
    plural = after.endswith("s") and after not in _LOOSE | IRREGULAR | ACTS.keys()
    return plural and before.isalpha() and before.islower() and not joined


def is_verb(word: str) -> bool:
    """Tell whether a word may be a verb by its form: “demanded”, “rises”, “fell”, “has”."""
    plain = word.endswith("s") and not word.endswith(("ss", "ics", "us", "is"))
    return word.islower() and (plain or word.endswith("ed") or word in IRREGULAR | _VERBS)


def _only_tells(s: Sentence, name: Name) -> bool:
    """Tell whether a subject says something that is told of others: “Jones said”, “the BBC”."""
    after = [t.text for t in s.tokens[name.last : name.last + 2]]
    before = [t.text for t in s.tokens[max(name.first - 2, 0) : name.first]]
    tells = bool(after) and after[0] in REPORTING
    if after[:1] == ["announced"]:
        tells = after[1:] == ["that"]
    outlet = name.words[0] in OUTLETS or " ".join(name.words) in OUTLETS
    return tells or "said" in before or outlet

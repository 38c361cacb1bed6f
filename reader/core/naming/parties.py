"""Who takes part in a happening, by the words around it: “between A and B”, “A-B”, “with B”."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from reader.core.naming.names import Name, Token
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import ACTS, IRREGULAR, MUTUAL, PREPOSITIONS, REPORTING, word_set

_JOINTS = ("and", "the", "its", "both", "&", "for", "of")
_FOLLOWING = word_set(
    "and or on in at to over for about during after before who which is are was were as by from"
    " will would has have had but with that of not can could may might said also the a an"
)
_LINKING = word_set("and or on in at to over for about during after before by from with of as than")

_DOING = word_set(
    "make makes made making hold holds held holding have has had pays paid gave gives give given"
    " begin begins began started start starts stage staged lead leads led deliver delivered issue"
    " issued file filed submit submitted exchange exchanged launch launched mount mounted conduct"
    " conducted carried resume resumed"
)
"""What a subject does with a happening that is its own: “paid a visit”."""
_TOGETHER = word_set(
    "share shared sign signed reach reached struck join joined attend attended convene convened"
    " agreed concluded conclude sealed entered fought won lost played broke ended opened"
)
"""The same where it takes two: “signed a treaty”."""
_TIES = PREPOSITIONS | word_set(
    "on of over to for about during after before by from with as than against until"
)
_BESIDE_ONLY = word_set("against by with among")


def parties_at(s: Sentence, i: int) -> tuple[str, ...]:
    """Return who takes part in the happening at a word, at most two, in order."""
    given = between_whom(s.tokens, s.names, i, s.short)
    if len(given) >= 2 and _names_others(s, i):
        return ()
    if len(given) >= 2:
        return given
    if not given and _names_none(s, i):
        return ()
    before = hyphenated(s, i)
    if len(before) >= 2:
        return before
    subject = _subject(s, i)
    if not subject and len(given) < 2:
        subject = _subject_after(s, i)
    together = tuple(dict.fromkeys([*subject, *given]))
    if len(together) < 2 and given and not subject:
        together = tuple(dict.fromkeys([*_any_coordination(s), *given]))
    return together[:2] if len(subject) <= 2 else ()


def taking_part(s: Sentence, i: int, noun: str) -> tuple[str, ...]:
    """Return who takes part in what a noun names: those beside it, and a subject that does it.

    The subject of any other verb only has to do with it: “Falk accepted the resignation”.
    """
    parties = parties_at(s, i)
    mutual = noun in MUTUAL or f"{noun}s" in MUTUAL
    run = _subject_run(s, i)
    beside = between_whom(s.tokens, s.names, i, s.short)
    if beside and not mutual and _BESIDE_ONLY.intersection(t.text for t in s.tokens[i + 1 : i + 3]):
        beside = ()  # “the protest against Falk” is not his
    beside = beside or hyphenated(s, i)
    acting = _does(s, run[-1], i, mutual=mutual) if run else mutual
    return parties if acting else tuple(party for party in parties if party in beside)


def _does(s: Sentence, name: Name, i: int, *, mutual: bool) -> bool:
    """Tell whether what stands between a name and a noun says that it takes part."""
    between = [t.text for t in s.tokens[name.last : i] if t.text not in _JOINTS]
    marks = [n for n, word in enumerate(between) if not word[0].isalnum()]
    if marks:
        # “Modi, in a call with Xi, …”
        return mutual and between[marks[-1] + 1 :][:1] in (["in"], ["during"])
    if not any(word in _TIES or _tells(word) for word in between):
        return len(between) <= 1
    return _leads_to(between, mutual=mutual)


def takes_part(s: Sentence, verb: int, i: int) -> bool:
    """Tell whether who does what a verb says takes part in what two do: “held talks”."""
    return _leads_to([t.text for t in s.tokens[verb:i]], mutual=True)


def _leads_to(between: Sequence[str], *, mutual: bool) -> bool:
    ties = [n for n, word in enumerate(between) if word in _TIES]
    if mutual and ties and between[ties[-1]] in ("in", "during"):
        return True
    doers = _DOING | _TOGETHER if mutual else _DOING
    doing = [n for n, word in enumerate(between) if word in doers]
    return bool(doing) and not any(n > doing[-1] for n in ties)


def _tells(word: str) -> bool:
    return word in IRREGULAR or word in ACTS or word.endswith(("ed", "s"))


def harmed(s: Sentence, i: int) -> tuple[str, ...]:
    """Return whose harm a word says to be: “the murder of Jane Cole”, “the Osh attack”."""
    if s.tokens[i + 1 : i + 2] and s.tokens[i + 1].text == "of":
        return between_whom(s.tokens, s.names, i, s.short)[:1]
    return hyphenated(s, i) or tuple(s.short(n) for n in s.names if n.last == i)


def _names_none(s: Sentence, i: int) -> bool:
    """Tell whether a happening is said to be between others than are named: “the two sides”."""
    after = [t.text for t in s.tokens[i + 1 : i + 6]]
    stops = [n for n, word in enumerate(after) if not word[0].isalnum()]
    return any(word in ("between", "among") for word in after[: min(stops, default=len(after))])


def _names_others(s: Sentence, i: int) -> bool:
    """Tell whether more take part than are named: “with Moscow, Washington and other countries”."""
    after = [t.text for t in s.tokens[i + 1 : i + 12]]
    stops = [n for n, word in enumerate(after) if not word[0].isalnum() and word != ","]
    following = pairwise(after[: min(stops, default=len(after))])
    return any(pair in (("and", "other"), ("and", "others")) for pair in following)


def is_whole(tokens: Sequence[Token], name: Name) -> bool:
    """Tell whether a name stands for itself, not for what it says of the next word."""
    after = tokens[name.last].text if name.last < len(tokens) else ""
    return not name.possessive and not (after.islower() and after not in _FOLLOWING)


def _subject_after(s: Sentence, i: int) -> tuple[str, ...]:
    """Return the subject that follows on “In the Sunday call, …”."""
    marks = [k for k in range(i + 1, min(i + 5, len(s.tokens))) if s.tokens[k].text == ","]
    if not marks or i > 8:
        return ()
    after = [n for n in s.names if marks[0] < n.first]
    if not after or after[0].first - marks[0] > 4:
        return ()
    return tuple(dict.fromkeys(s.short(n) for n in _coordination(s.tokens, after)))


def between_whom(
    tokens: Sequence[Token], names: Sequence[Name], i: int, short: Callable[[Name], str]
) -> tuple[str, ...]:
    """Return the names that follow “between … and …”, “with …” or “of … and …” after a word."""
    for k in range(i + 1, min(i + 6, len(tokens))):
        word = tokens[k].text
        if word not in ("between", "with", "of", "by", "among", "against"):
            if tokens[k].is_mark:
                break
            continue
        after = [n for n in names if k < n.first <= k + 16 and is_whole(tokens, n)]
        taken = _coordination(tokens, after)
        if not taken or taken[0].first - k > (2 if word == "of" else 6):
            return ()
        wanted = taken if word in ("between", "among") or len(taken) == 1 else taken[:2]
        return tuple(dict.fromkeys(short(n) for n in wanted[:2]))
    return ()


def _coordination(tokens: Sequence[Token], names: Sequence[Name]) -> list[Name]:
    """Return the first of some names, with those that are joined to it by “and” or commas."""
    taken: list[Name] = []
    for name in names:
        if taken:
            joint = [t.text for t in tokens[taken[-1].last : name.first]]
            links = [w for w in joint if w in ("and", ",", "&")]
            if not links or len(joint) > 12 or any(w.islower() and w not in _JOINTS for w in joint):
                break
        taken.append(name)
    return taken


def hyphenated(s: Sentence, i: int) -> tuple[str, ...]:
    """Return the parties written before a happening: “Russia-NATO session”, “US–China talks”."""
    for k in range(max(i - 2, 0), i):
        parts = s.tokens[k].text.replace("–", "-").split("-")
        if len(parts) == 2 and all(part[:1].isupper() for part in parts):
            return (parts[0], parts[1])
    return ()


def _subject(s: Sentence, i: int) -> tuple[str, ...]:
    """Return the names before a word that can be its subject: the closest run joined by “and”."""
    return tuple(dict.fromkeys(s.short(n) for n in _subject_run(s, i) if not n.possessive))


def _subject_run(s: Sentence, i: int) -> list[Name]:
    before = [
        n for n in s.names
        if n.last <= i and not _is_aside(s, n) and not (s.begin <= n.first < s.end)
    ]  # fmt: skip
    if not before:
        return []
    # The subject stands before the verb: of several runs the last that is no object of “with”.
    runs: list[list[Name]] = []
    for name in before:
        joint = [t.text for t in s.tokens[runs[-1][-1].last : name.first]] if runs else []
        linked = bool(runs) and 0 < len(joint) <= 6 and ("and" in joint or joint == [","])
        if linked and not any(t in ("that", "said", ";") for t in joint):
            runs[-1].append(name)
        else:
            runs.append([name])
    if any(t.text in REPORTING for t in s.tokens[runs[-1][-1].last : i]) and len(runs[-1]) == 1:
        return []
    acting = (r for r in reversed(runs) if _acts_itself(s, r[-1]))
    return next(acting, None) or next(
        (r for r in reversed(runs) if len(r) > 1 or not r[0].possessive), runs[-1]
    )


def _acts_itself(s: Sentence, name: Name) -> bool:
    """Tell whether what follows a name looks like its verb."""
    after = s.tokens[name.last].text if name.last < len(s.tokens) else ""
    return not name.possessive and after.islower() and after not in _LINKING


def _any_coordination(s: Sentence) -> tuple[str, ...]:
    names = [n for n in s.names if not n.possessive and not _is_place(s, n)]
    for one, two in pairwise(names):
        joint = [t.text for t in s.tokens[one.last : two.first]]
        if joint and joint[0] == "and" and len(joint) <= 3:
            return (s.short(one), s.short(two))
    return ()


def _is_aside(s: Sentence, name: Name) -> bool:
    """Tell whether a name is where something happens or what it is about, not who does it."""
    before = s.tokens[name.first - 1].text.lower() if name.first else ""
    return before in ("about", "despite", "regarding", "concerning") or _is_place(s, name)


def _is_place(s: Sentence, name: Name) -> bool:
    before = s.tokens[name.first - 1].text.lower() if name.first else ""
    if before == "the" and name.first > 1:
        before = s.tokens[name.first - 2].text.lower()
    return before in PREPOSITIONS

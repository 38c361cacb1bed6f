"""Labels for dates of which no happening is told: who does what, or the names alone."""

from __future__ import annotations

from reader.core.naming.names import Name
from reader.core.naming.telling import Sentence
from reader.core.naming.words import word_set

_ENDS = word_set(
    ", ; : ( ) — – that which who whether because although though while and but as including after"
    " before until than if when"
)
_FILLERS = word_set("also again only just then now first once later earlier already")
_VERBS = word_set("is are was were has have had will would in at")
_LOOSE = _VERBS | word_set(
    "on by for from with to of the a an and or its his her their be over into during"
)


def clause_label(s: Sentence, longest: int) -> str:
    """Return who does what in the clause of the date: “Moscow demanded security guarantees”."""
    subject = _subject(s)
    if subject is None:
        return ""
    label = s.short(subject)
    words: list[str] = []
    first = subject.last
    if subject.last <= s.begin and s.end < len(s.tokens):
        after = s.tokens[s.end].text
        # “… but last month demanded …”: the verb stands behind the date.
        split = any(t.text in _ENDS for t in s.tokens[subject.last : s.begin])
        if split and after.islower() and after not in _LOOSE | _ENDS:
            first = s.end
    for i in range(first, len(s.tokens)):
        token = s.tokens[i]
        if s.begin <= i < s.end or token.text.lower() in _FILLERS:
            continue
        if token.text in _ENDS or token.is_mark or (i >= s.end and len(words) > 4):
            break
        words.append(token.text)
        if len(" ".join([label, *words])) > longest:
            words.pop()
            break
    while words and words[-1].lower() in _LOOSE:
        words.pop()
    return " ".join([label, *words]) if words and words[0].islower() else ""


def _subject(s: Sentence) -> Name | None:
    """Return the name that the clause with the date begins with."""
    inside = [n for n in s.names if s.first <= n.first < s.last and not n.possessive]
    before = [n for n in inside if n.last <= s.begin]
    after = [n for n in inside if n.first >= s.end]
    clause = 0
    for i in range(s.first, s.begin):
        if s.tokens[i].text in (",", ";", ":", "but", "that", "“", '"'):
            clause = i
    in_clause = [n for n in before if n.first >= clause]
    for name in (*in_clause, *before, *after[:1]):
        verb = s.tokens[name.last].text if name.last < len(s.tokens) else ""
        if verb.islower() and verb not in _LOOSE - _VERBS:
            return name
    return None


def names_label(s: Sentence, longest: int) -> str:
    """Return the first names beside the date, in any language."""
    inside = [n for n in s.names if s.first <= n.first < s.last]
    near = sorted(inside, key=lambda n: abs(n.first - s.begin))[:2]
    shown = dict.fromkeys(s.short(n) for n in sorted(near, key=lambda n: n.first))
    whole = list(shown)
    label = ", ".join(whole)
    return label if len(label) <= longest else whole[0][:longest] if whole else ""

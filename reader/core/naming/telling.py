"""What the words around one date tell of: a happening, who takes part in it, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from string import digits

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.naming.datelines import dateline_end
from reader.core.naming.names import Name, Token, names_of, short_form, tokens_of
from reader.core.naming.words import (
    ACTS,
    ALIKE,
    DULL,
    HAPPENINGS,
    MUTUAL,
    PREPOSITIONS,
    VAGUE,
    word_set,
)
from reader.core.passage import Span
from reader.core.selecting import paragraph_at, whole_sentences

_FAR = 9.0
"""Words from the date at which a happening counts half."""

_LONGEST_READ = 600
"""Code points of a sentence that are read before and after a date."""

_JOINTS = ("and", "the", "its", "both", "&", "for", "of")
_FOLLOWING = word_set(
    "and or on in at to over for about during after before who which is are was were as by from"
    " will would has have had but with that of not can could may might said also the a an"
)
_LINKING = word_set("and or on in at to over for about during after before by from with of as than")
REPORTING = word_set(
    "said says told tells tweeted wrote added announced stated reported explained noted"
)
"""Verbs that tell who says something, not who does it."""
_REFERRING = ("That", "This", "These", "Those", "The", "It", "They")


@frozen
class Telling:
    """A happening as one mention puts it.

    `noun` is in the singular, `modifier` a word before it ("phone") or empty, `parties` the short
    names of who takes part, in their order. `title` is the name of a happening that has one
    ("Cuban Missile Crisis"). `weight` tells how likely the date is that of the happening.
    """

    noun: str
    modifier: str = ""
    parties: tuple[str, ...] = ()
    place: str = ""
    title: str = ""
    weight: float = 1.0


@frozen
class Vocabulary:
    """What is known of all articles: words that are names, and names of one word."""

    known: frozenset[str]
    single: frozenset[str]


class Sentence:
    """The sentences around a date, as words with names found in them."""

    def __init__(
        self, article: Article, start: int, end: int, others: Sequence[Span], vocabulary: Vocabulary
    ) -> None:
        """Read around the date from `start` to `end`; `others` are all dates, in order."""
        here, after = _read_around(article, start, end)
        self._vocabulary = vocabulary
        self.tokens = tokens_of(article.text, here)
        self.names = names_of(self.tokens, vocabulary.known)
        self.begin = _at(self.tokens, start)
        self.end = _at(self.tokens, end)
        self.first, self.last = 0, len(self.tokens)
        before = bisect_right(others, start, key=lambda o: o.end) - 1
        after_it = bisect_left(others, end, key=lambda o: o.start)
        if before >= 0 and others[before].start >= here.start:
            self.first = _at(self.tokens, others[before].end)
        if after_it < len(others) and others[after_it].start < here.end:
            self.last = _at(self.tokens, others[after_it].start)
        self.next = tokens_of(article.text, after)
        self.next_names = names_of(self.next, vocabulary.known)

    def short(self, name: Name) -> str:
        """Return what a name is called for short."""
        return short_form(name, self._vocabulary.single)


def _at(tokens: Sequence[Token], position: int) -> int:
    return bisect_left(tokens, position, key=lambda token: token.start)


def _read_around(article: Article, start: int, end: int) -> tuple[Span, Span]:
    """Return the sentence around a date without its dateline, and the next one; neither too long.

    Lists without a stop can be as long as a book.
    """
    here, after = whole_sentences(article, start, end)
    opening = dateline_end(article.text, paragraph_at(article, start).start)
    if opening > start:
        opening = 0
    begin = max(here.start, start - _LONGEST_READ, opening)
    reached = min(here.end, end + _LONGEST_READ)
    return Span(begin, reached), Span(after.start, min(after.end, after.start + _LONGEST_READ))


def tellings(sentence: Sentence) -> list[Telling]:
    """Return what a date may be the time of, the likeliest first."""
    found = [*_titled(sentence), *_nouns(sentence), *_acts(sentence), *_referring(sentence)]
    return sorted(found, key=lambda telling: -telling.weight)


def singular(word: str) -> str:
    """Return the happening that a word names, or an empty string."""
    lower = word.lower()
    for form in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
        if form in HAPPENINGS:
            return form
    return ""


def _distance(s: Sentence, i: int) -> float:
    """Return how far a word is from the date: words, and more for a mark or “that” between."""
    if s.begin <= i < s.end:
        return 0.0
    low, high = (i + 1, s.begin) if i < s.begin else (s.end, i)
    between = s.tokens[low:high]
    marks = sum(4 for t in between if t.is_mark and t.text not in "()[]")
    turns = sum(5 for t in between if t.text in ("that", "which", "who", "whether", "but"))
    # What stands just before the next date is the happening of that one.
    foreign = i >= s.end and s.last < len(s.tokens) and 0 < s.last - i <= i - s.end + 3
    beyond = 12 if foreign or not s.first <= i < s.last else 0
    return len(between) + marks + turns + beyond + (1.5 if i >= s.end else 0.0)


def _near(s: Sentence, i: int) -> float:
    return 1 / (1 + _distance(s, i) / _FAR)


def _titled(s: Sentence) -> Iterator[Telling]:
    """Yield happenings with a name of their own: “Budapest Memorandum”, “Cuban Missile Crisis”."""
    for name in s.names:
        if len(name.words) < 2 or name.possessive or (name.first >= s.begin and name.last <= s.end):
            continue
        noun = singular(name.words[-1])
        if noun and noun not in ("talk", "statement", "address", "test"):
            whole = " ".join(s_token.text for s_token in s.tokens[name.first : name.last])
            near = max(_near(s, name.first), _near(s, name.last - 1))
            if len(whole) <= 40:
                yield Telling(noun, title=whole, weight=(1.2 + 0.1 * len(name.words)) * near)


def _nouns(s: Sentence) -> Iterator[Telling]:
    named = {i for name in s.names for i in range(name.first, name.last)}
    for i, token in enumerate(s.tokens):
        noun = singular(token.text)
        if not noun or i in named or _tells_itself(s, i) or _is_no_noun(s, i):
            continue
        parties = _parties(s, i)
        vague = (0.6 if parties else 0.45) if noun in VAGUE else 1.0
        full = 1.0 + 0.25 * min(len(parties), 2)
        yield Telling(
            noun if token.text.lower() != "talks" else "talks",
            _modifier(s.tokens, i),
            parties,
            _place(s, i),
            weight=_near(s, i) * full * vague,
        )


def _tells_itself(s: Sentence, i: int) -> bool:
    """Tell whether a word that could be a happening is a verb here: “to talk”, “Biden visits”."""
    token, before = s.tokens[i], s.tokens[i - 1].text.lower() if i else ""
    if before in ("to", "will", "would", "could", "may", "might", "not"):
        return token.text in HAPPENINGS
    return token.text in ACTS and _is_verb(s, i)


def _is_no_noun(s: Sentence, i: int) -> bool:
    """Tell whether a word is the month, or goes on with what was said: “, killing all …”."""
    word, before = s.tokens[i].text, s.tokens[i - 1].text if i else ""
    return word == "March" or (word.endswith("ing") and before == ",")


def _is_verb(s: Sentence, i: int) -> bool:
    before = s.tokens[i - 1].text.lower() if i else ""
    return before in ("to", "will", "would", "not", "could", "may", "and") or any(
        name.last == i and not name.possessive for name in s.names
    )


def _acts(s: Sentence) -> Iterator[Telling]:
    for i, token in enumerate(s.tokens):
        noun = ACTS.get(token.text, "")
        if not noun or (singular(token.text) and not _is_verb(s, i)) or _is_about(s, i, noun):
            continue
        if token.text == "lost" and s.tokens[i + 1 : i + 2] and s.tokens[i + 1].text[0] in digits:
            continue  # points, not a match
        parties = _parties(s, i)
        if len(parties) == 1 and noun.split()[-1] in MUTUAL:
            # “Modi met Xi”: the second one needs no word between.
            objects = [s.short(n) for n in s.names if 0 < n.first - i <= 2 and not n.possessive]
            parties = tuple(dict.fromkeys((*parties, *objects[:1])))
        if not parties:
            continue
        modifier, _, noun = noun.rpartition(" ")
        full = 0.65 + 0.25 * min(len(parties), 2)
        yield Telling(noun, modifier, parties, _place(s, i), weight=_near(s, i) * full)


def _is_about(s: Sentence, i: int, noun: str) -> bool:
    """Tell whether the date is that of another of the kind: “talked about the talks of June”."""
    kind = ALIKE.get(noun, noun)
    between = (singular(t.text) for t in s.tokens[i + 1 : s.begin])
    return any(other and ALIKE.get(other, other) == kind for other in between)


def _referring(s: Sentence) -> Iterator[Telling]:
    """Yield what the next sentence calls it, where that goes back to this: “That call came …”."""
    if not s.next or s.next[0].text not in _REFERRING:
        return
    subject = tuple(dict.fromkeys(s.short(n) for n in s.names if s.first <= n.first < s.last))
    for i, token in enumerate(s.next[:24]):
        noun = singular(token.text)
        if not noun:
            continue
        close = i <= 2
        parties = subject if close else _between(s.next, s.next_names, i, s.short)
        if parties:
            modifier = _modifier(s.next, i)
            yield Telling(noun, modifier, parties[:2], weight=0.7 if close else 0.4)


def _modifier(tokens: Sequence[Token], i: int) -> str:
    """Return the word before a happening that belongs to it: “phone”, “video”, “security”."""
    if i == 0:
        return ""
    return tokens[i - 1].text if is_modifier(tokens[i - 1].text) else ""


def is_modifier(word: str) -> bool:
    """Tell whether a word before a happening says what sort it is of."""
    plain = word.islower() and word.isalpha() and word not in DULL and len(word) > 2
    dull = word.endswith(("ly", "ed", "ing")) or word in PREPOSITIONS
    return plain and not dull


def _place(s: Sentence, i: int) -> str:
    """Return the first place named after a happening, else before it: “in Geneva”."""
    for name in sorted(s.names, key=lambda name: name.first < i):
        before = s.tokens[name.first - 1].text if name.first else ""
        if before in ("in", "at") and abs(name.first - i) <= 8 and not name.possessive:
            return s.short(name)
    return ""


def _parties(s: Sentence, i: int) -> tuple[str, ...]:
    """Return who takes part in the happening at a word, at most two, in order."""
    given = _between(s.tokens, s.names, i, s.short)
    if len(given) >= 2:
        return given
    if not given and _names_none(s, i):
        return ()
    before = _hyphenated(s, i)
    if len(before) >= 2:
        return before
    subject = _subject(s, i)
    if not subject and len(given) < 2:
        subject = _subject_after(s, i)
    together = tuple(dict.fromkeys([*subject, *given]))
    if len(together) < 2 and given and not subject:
        together = tuple(dict.fromkeys([*_any_coordination(s), *given]))
    return together[:2] if len(subject) <= 2 else ()


def _names_none(s: Sentence, i: int) -> bool:
    """Tell whether a happening is said to be between others than are named: “the two sides”."""
    after = [t.text for t in s.tokens[i + 1 : i + 6]]
    stops = [n for n, word in enumerate(after) if not word[0].isalnum()]
    return any(word in ("between", "among") for word in after[: min(stops, default=len(after))])


def _is_whole(tokens: Sequence[Token], name: Name) -> bool:
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


def _between(
    tokens: Sequence[Token], names: Sequence[Name], i: int, short: Callable[[Name], str]
) -> tuple[str, ...]:
    """Return the names that follow “between … and …”, “with …” or “of … and …” after a word."""
    for k in range(i + 1, min(i + 6, len(tokens))):
        word = tokens[k].text
        if word not in ("between", "with", "of", "by", "among", "against"):
            if tokens[k].is_mark:
                break
            continue
        after = [n for n in names if k < n.first <= k + 16 and _is_whole(tokens, n)]
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


def _hyphenated(s: Sentence, i: int) -> tuple[str, ...]:
    """Return the parties written before a happening: “Russia-NATO session”, “US–China talks”."""
    for k in range(max(i - 2, 0), i):
        parts = s.tokens[k].text.replace("–", "-").split("-")
        if len(parts) == 2 and all(part[:1].isupper() for part in parts):
            return (parts[0], parts[1])
    return ()


def _subject(s: Sentence, i: int) -> tuple[str, ...]:
    """Return the names before a word that can be its subject: the closest run joined by “and”."""
    before = [
        n for n in s.names
        if n.last <= i and not _is_aside(s, n) and not (s.begin <= n.first < s.end)
    ]  # fmt: skip
    if not before:
        return ()
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
        return ()
    acting = (r for r in reversed(runs) if _acts_itself(s, r[-1]))
    run = next(acting, None) or next(
        (r for r in reversed(runs) if len(r) > 1 or not r[0].possessive), runs[-1]
    )
    return tuple(dict.fromkeys(s.short(n) for n in run if not n.possessive))


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

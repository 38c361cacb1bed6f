"""Who does what in the clause of a date, found without a parser.

A clause reaches from one mark or joining word to the next. Its verb is the first word in it that
looks like one after something that can be a subject; what has none of either is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.frozen import frozen
from reader.core.naming.asides import own_part
from reader.core.naming.names import Name
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import (
    ACTS,
    DULL,
    IRREGULAR,
    PARTICIPLES,
    PREPOSITIONS,
    REPORTING,
    singular,
    word_set,
)

JOINING = word_set(
    "that which who whom whose when where how why while after before since because although though"
    " until if as but whether than amid unless so"
)
"""Words that begin another clause, or what only surrounds this one."""

_AUXILIARY = word_set("was were is are has have had will")
_UNREAL = word_set("would could may might can should must")
_RELATIVE = word_set(", that which")
_WHO = word_set("that which who")
_NOT = word_set("not never no neither nor nobody none")
_PRONOUNS = word_set("it he she they")
_NOBODY = word_set(
    "we i you this that these those there what who which none others some many more something"
    " everyone anyone nobody"
)
_ADVERBS = word_set("also again only just then now later earlier already even still late"
                    " early recently yesterday today")  # fmt: skip
_DATING = word_set(
    "on in at by from since until during over late early around about of"
    " between through throughout before after"
)
_BEFORE_NOUNS = word_set("a an the its his her their our my your this that each every no")
_SENT = word_set(
    "sent hired forced ordered invited chosen elected appointed trained built designed used allowed"
    " paid brought sworn told"
)
_ACCUSED = word_set("accused suspected convicted")
_CONTENTS = word_set(
    "report reports claim claims news fact idea evidence proof sign signs hope hopes fear fears"
    " warning warnings rumour rumours statement time day night week month year moment so now"
)
"""What “that” tells the contents or the time of."""
_NO_SUBJECT = PREPOSITIONS | word_set(
    "on by for with of despite during over under to against between about following without"
)
_MOST_WORDS = 14


@frozen
class Doing:
    """A clause: the tokens of its subject and of what it says, both half-open.

    `verb` is the word that tells what is done: “arrested” in “was arrested”, which begins at
    `said`. `stop` is what ended the clause. `passive` subjects have it done to them.
    """

    first: int
    last: int
    said: int
    verb: int
    end: int
    stop: str
    passive: bool = False

    def holds(self, i: int) -> bool:
        """Tell whether a token is part of the clause."""
        return self.first <= i < self.last or self.said <= i < self.end


def doings_of(s: Sentence) -> list[Doing]:
    """Return the clauses of a sentence that say who does what, in order."""
    found: list[Doing] = []
    i = 0
    while i < len(s.tokens):
        doing = _doing(s, i, found)
        if doing is not None:
            found.append(doing)
        i = max(doing.end if doing is not None else 0, i + 1)
    return found


def doing_of_date(s: Sentence, found: Sequence[Doing]) -> Doing | None:
    """Return the clause that the date belongs to: the one it is in, else the one it opens."""
    first, last = own_part(s)
    found = [doing for doing in found if first <= doing.verb < last]
    dated = next((doing for doing in found if _dates_subject(s, doing)), None)
    if dated is not None:
        return dated
    for doing in reversed(found):
        if doing.verb < s.begin:
            held = doing.end >= s.begin or (doing.stop == "as" and _is_office(s, doing.end))
            if doing.verb < s.first or not held:
                break
            return doing
    after = [doing for doing in found if doing.verb >= s.end]
    if after and opens(s) and after[0].verb < s.last:
        between = [t.text for t in s.tokens[s.end : after[0].first]]
        opened = all(word in (",", "and") or word in _ADVERBS for word in between)
        return after[0] if opened else None
    return None


def _dates_subject(s: Sentence, doing: Doing) -> bool:
    """Tell whether the date is that of a subject: “the explosion on 5 May injured 14”."""
    head = [t.text for t in s.tokens[doing.first : doing.last]]
    ties = [word for word in head if word in _NO_SUBJECT]
    noun = head[head.index(ties[0]) - 1] if ties else head[-1]
    if not doing.last <= s.begin < s.end <= doing.said or not singular(noun):
        return False
    if any(word not in ("at", "in") for word in ties):
        return False  # “the inquiry into the crash of 5 May”
    between = {s.tokens[k].text for k in range(doing.last, doing.said) if not is_passed_over(s, k)}
    if not between:
        return doing.first == 0 or s.tokens[doing.first - 1].is_mark
    told = any(_may_be_verb(s, k) for k in range(doing.first))
    return between <= _RELATIVE and ("," in between or told)


def opens(s: Sentence) -> bool:
    """Tell whether the date stands at the head of a clause: “On 4 May the court …”."""
    k = s.begin - 1
    while k >= 0 and s.tokens[k].text.lower() in _DATING | _ADVERBS | {"the"}:
        k -= 1
    return k < 0 or s.tokens[k].is_mark or s.tokens[k].text in JOINING | {"and"}


def names_in(s: Sentence, first: int, last: int) -> list[Name]:
    """Return the names among some tokens."""
    return [name for name in s.names if first <= name.first and name.last <= last]


def is_passed_over(s: Sentence, i: int) -> bool:
    """Tell whether a word only says when: a date and what ties it to its clause."""
    word = s.tokens[i].text.lower()
    if word in _ADVERBS or any(begin <= i < end or _ties(s, i, begin) for begin, end in s.dates):
        return True
    if word in ("first", "last", "once"):
        # “last erupted”, and not “its first shop”.
        return i + 1 < len(s.tokens) and _may_be_verb(s, i + 1)
    return False


def _ties(s: Sentence, i: int, date: int) -> bool:
    """Tell whether a word ties a date to its clause: the last before it, “in on 3 May”."""
    rest = [t.text.lower() for t in s.tokens[i + 1 : date]]
    if not i < date or any(word not in _ADVERBS | {"the"} for word in rest):
        return False
    if s.tokens[i].text in ("and", "or", "to"):
        return any(end == i for _, end in s.dates)
    return s.tokens[i].text.lower() in _DATING or (s.tokens[i].text == "the" and not rest)


def _doing(s: Sentence, i: int, found: Sequence[Doing]) -> Doing | None:
    """Return the clause whose verb begins at a word, if it does."""
    if not _may_be_verb(s, i) or (found and i < found[-1].end):
        return None
    verb, unreal = _main_verb(s, i)
    if verb < 0 or unreal:
        return None
    if _only_tells(s, verb):
        return None
    subject = _dated_head(s, i) or _subject(s, i, found)
    if subject is None or is_undergone(s, subject[0], verb):
        return None
    if s.tokens[i].text not in _AUXILIARY and _is_described(s, i):
        return None
    end, stop = _end(s, verb)
    helped = [t.text for t in s.tokens[i:verb]]
    passive = any(w in ("was", "were", "is", "are", "been", "be") for w in helped)
    return Doing(*subject, i, verb, end, stop, passive)


def is_undergone(s: Sentence, first: int, verb: int) -> bool:
    """Tell whether what a clause says is done to what stands before it: “which Falk had sought”."""
    before = [t.text for t in s.tokens[max(first - 2, 0) : first]]
    if before[1:] == ["that"]:
        return _is_undergone_thing(s, first - 2, verb)
    if before[-1:] in (["which"], ["whom"]):
        return before[0] not in PREPOSITIONS | {"of", "for", "with", "on"}
    return before[:1] == ["whose"] and len(before) == 2


def _is_undergone_thing(s: Sentence, thing: int, verb: int) -> bool:
    """Tell whether a noun before “that” is what the verb behind it acts on: “the letter that”."""
    noun = s.tokens[thing].text
    owned = {t.text.lower() for t in s.tokens[max(thing - 3, 0) : thing]} & _BEFORE_NOUNS
    if not owned or noun in _CONTENTS or not noun.islower() or _may_be_verb(s, thing):
        return False
    after = verb + 1
    while after < len(s.tokens) and is_passed_over(s, after):
        after += 1
    rest = s.tokens[after] if after < len(s.tokens) else None
    return rest is None or rest.is_mark or rest.text in _NO_SUBJECT | {"to"}


def _only_tells(s: Sentence, verb: int) -> bool:
    """Tell whether a verb reports: “said”, “announced that”, and not “announced a plan”."""
    last = verb + 1
    while last < len(s.tokens) and is_passed_over(s, last):
        last += 1  # “announced on Thursday that”
    after = [t.text for t in s.tokens[last : last + 1]]
    if s.tokens[verb].text == "announced" and after:
        return after[0] == "that" or not after[0][0].isalnum()
    return s.tokens[verb].text in REPORTING


def _may_be_verb(s: Sentence, i: int) -> bool:
    word = s.tokens[i].text
    if word in _AUXILIARY | _UNREAL:
        return True
    if not word.islower() or s.begin <= i < s.end:
        return False
    before = s.tokens[i - 1].text.lower() if i else ""
    if before in _BEFORE_NOUNS | {"to"}:
        return False
    if word in IRREGULAR or (word.endswith("ed") and len(word) > 3 and word not in DULL):
        return True
    named = any(name.last == i and not name.possessive for name in s.names)
    return word in ACTS and (named if word.endswith("s") else not word.endswith("ing"))


def _main_verb(s: Sentence, i: int) -> tuple[int, bool]:
    """Return the word that tells what is done, or -1; and whether it is only thought of."""
    k, helped = i, s.tokens[i].text
    while k < len(s.tokens) and s.tokens[k].text in _AUXILIARY | _UNREAL | {"been", "be"}:
        helped = s.tokens[k].text
        k += 1
        while k < len(s.tokens) and (
            s.tokens[k].text in _ADVERBS or s.tokens[k].text.endswith("ly")
        ):
            k += 1
    if k >= len(s.tokens) or any(t.text in _NOT for t in s.tokens[i : k + 1]):
        return -1, False
    unreal = any(t.text in _UNREAL for t in s.tokens[i:k])
    word = s.tokens[k].text
    if k == i:
        return k, False
    if helped == "will":
        return (k if word.islower() and word not in _BEFORE_NOUNS else -1), unreal
    taken = word.endswith("ed") or word in PARTICIPLES
    if helped in ("has", "have", "had") and not taken:
        return k - 1, unreal
    return (k if taken else -1), unreal


def _is_described(s: Sentence, i: int) -> bool:
    """Tell whether a participle only describes: “a man arrested in Buffalo was released”."""
    has_none = has_no_object(s, i)
    for k in range(i + 1, min(i + 12, len(s.tokens))):
        word = s.tokens[k].text
        if s.tokens[k].is_mark or word in JOINING or word == "and":
            return False
        if word in ("was", "were", "had", "has", "will"):
            return True
        after = s.tokens[k + 1].text if k + 1 < len(s.tokens) else ""
        if has_none and k > i + 2 and _may_be_verb(s, k) and after != "by":
            return True
    return False


def has_no_object(s: Sentence, i: int) -> bool:
    """Tell whether a participle goes on as only one can: “sent by Acme”, “sent to inspect it”."""
    word, after = s.tokens[i].text, [t.text for t in s.tokens[i + 1 : i + 3]]
    if after[:1] == ["and"] and i + 2 < len(s.tokens) and _may_be_verb(s, i + 2):
        return has_no_object(s, i + 2)  # “shot and killed by police”
    if after[:1] == ["by"]:
        return (word in PARTICIPLES or word.endswith("ed")) and not is_passed_over(s, i + 1)
    verb = after[1:] and after[1].islower() and after[1] not in DULL
    return (after[:1] == ["to"] and bool(verb) and word in _SENT) or (
        after[:1] == ["of"] and word in _ACCUSED
    )


def _subject(s: Sentence, i: int, found: Sequence[Doing]) -> tuple[int, int] | None:
    """Return the tokens of what stands before a verb and can be its subject."""
    last = i
    while last > 0 and _between_them(s, last - 1):
        last -= 1
    if last > 0 and s.tokens[last - 1].text == ",":
        comma = last - 1
        last = _before_aside(s, comma)
        if last == comma:
            return None  # “The plan, announced in May, …”
    if last > 0 and s.tokens[last - 1].text == "and" and found:
        return (found[-1].first, found[-1].last) if found[-1].end >= last - 1 else None
    first = last
    while first > 0 and not _bounds(s, first - 1, found):
        first -= 1
    first = _without_opening(s, _with_listed(s, first, last), last)
    if first >= last or last - first > _MOST_WORDS:
        return None
    opening = _lower(s.tokens[first].text)
    if last - first == 1 and opening in _PRONOUNS:
        inside = [doing for doing in found if doing.verb < first]
        if len(inside) != 1 or _is_told(s, inside[0]) or not _may_mean(s, opening, inside[0]):
            return None
        return inside[0].first, inside[0].last
    if opening in _PRONOUNS | _NOBODY | _NO_SUBJECT | _NOT:
        return None
    return (first, last) if _can_be_subject(s, first, last) else None


def _may_mean(s: Sentence, pronoun: str, doing: Doing) -> bool:
    """Tell whether a pronoun behind a clause may stand for its subject: no “she” for “worries”."""
    if pronoun == "they" or names_in(s, doing.first, doing.last):
        return True
    head = s.tokens[doing.last - 1].text
    if head.islower() and head.endswith("s") and not head.endswith(("ss", "us", "is")):
        return False
    return pronoun == "it" or not names_in(s, doing.last, s.begin)


def _dated_head(s: Sentence, i: int) -> tuple[int, int] | None:
    """Return the happening whose date goes before “that”: “the quake of 5 May that killed”."""
    last = relative = i - 1
    if i == 0 or s.tokens[relative].text not in ("that", "which"):
        return None
    while last > 0 and (is_passed_over(s, last - 1) or s.tokens[last - 1].text == ","):
        last -= 1
    if not last <= s.begin < relative or not singular(s.tokens[last - 1].text):
        return None
    first = last - 1
    while first > 0 and s.tokens[first - 1].text.islower() and s.tokens[first - 1].text not in DULL:
        first -= 1
    return first, last


def _is_told(s: Sentence, doing: Doing) -> bool:
    """Tell whether somebody else tells what a subject does: “Cruz said Hale resigned”."""
    said = any(t.text in REPORTING for t in s.tokens[doing.first : doing.last])
    return said or bool(names_in(s, 0, doing.first))


def _lower(word: str) -> str:
    """Return a word without its capital; “WHO” is no “who”."""
    return word if len(word) > 1 and word.isupper() else word.lower()


def _between_them(s: Sentence, i: int) -> bool:
    word = s.tokens[i].text
    return is_passed_over(s, i) or (word.islower() and word.endswith("ly"))


def _before_aside(s: Sentence, comma: int) -> int:
    """Return where a subject ends of which something is said between commas."""
    for k in range(comma - 1, max(comma - 14, 0), -1):
        if s.tokens[k].text == ",":
            return k
        if s.tokens[k].is_mark and s.tokens[k].text not in "()":
            break
    return comma


def _bounds(s: Sentence, i: int, found: Sequence[Doing]) -> bool:
    """Tell whether a word ends the way back to the beginning of a subject."""
    token = s.tokens[i]
    word = _lower(token.text)
    if token.is_mark or word in JOINING or s.begin <= i < s.end:
        return True
    # Behind a date “and” has ended the clause before: “… on Monday and the river rose on Tuesday”.
    return bool(found) and (i <= found[-1].verb or (token.text == "and" and i <= found[-1].end))


def _with_listed(s: Sentence, first: int, last: int) -> int:
    """Return where a subject begins with all that is listed: “Italy, Croatia and Slovakia”."""
    if not any(t.text == "and" for t in s.tokens[first:last]):
        return first
    while first > 1 and s.tokens[first - 1].text == ",":
        begin = first - 1
        while begin > 0 and not s.tokens[begin - 1].is_mark:
            begin -= 1
        words = [t.text for t in s.tokens[begin : first - 1]]
        opening = words[0].lower() if words else ""
        spoken = any(_may_be_verb(s, k) or s.begin <= k < s.end for k in range(begin, first - 1))
        if not words or len(words) > 4 or spoken or opening in _NO_SUBJECT | _ADVERBS | JOINING:
            break
        first = begin
    return first


def _without_opening(s: Sentence, first: int, last: int) -> int:
    """Return where a subject begins behind “In Brussels”, “and later” or “…, said”."""
    while first < last and (
        s.tokens[first].text.lower() in _ADVERBS | {"and"}
        or s.tokens[first].text in REPORTING
        or s.tokens[first].is_mark
    ):
        first += 1
    if first < last and s.tokens[first].text.lower() in PREPOSITIONS:
        place = next((n for n in s.names if n.first == first + 1), None)
        if place is not None and place.last < last:
            return place.last
    return first


def _can_be_subject(s: Sentence, first: int, last: int) -> bool:
    words = [t.text for t in s.tokens[first:last]]
    if "to" in words or any(w in _AUXILIARY | _UNREAL for w in words):
        return False
    if first and s.tokens[first - 1].text in _WHO and _may_be_verb(s, first):
        return False  # “a man who killed three fled”
    if words[0].endswith("ed") and words[0].islower() and words[1:2] == ["by"]:
        return False  # “super PACs” supported by the brothers had seized on it
    named = bool(names_in(s, first, last))
    plain = [w for w in words if w.islower() and w not in DULL]
    possessive = any(n.possessive and n.last == last for n in s.names)
    return (named or bool(plain) or words[-1][:1].isupper()) and not possessive


def _end(s: Sentence, verb: int) -> tuple[int, str]:
    """Return where a clause ends, and the word that ends it."""
    for i in range(verb + 1, min(verb + 40, len(s.tokens))):
        token = s.tokens[i]
        if s.begin <= i < s.end:
            continue
        compared = token.text == "than" and s.tokens[i - 1].text in ("more", "less", "fewer")
        if compared:
            continue
        if token.text in JOINING or (token.is_mark and token.text not in "()[]"):
            return i, token.text
        # “… closed on Monday and reopened”: another act of the same subject.
        if token.text == "and" and (_goes_on(s, i + 1) or _follows_date(s, i)):
            return i, "and"
    return min(verb + 40, len(s.tokens)), "."


def _is_office(s: Sentence, i: int) -> bool:
    """Tell whether “as” says what somebody becomes: “as her successor on 4 March”, no clause."""
    for k in range(i + 1, min(i + 7, s.begin)):
        if s.tokens[k].is_mark or _may_be_verb(s, k) or s.tokens[k].text in JOINING:
            return False
    return i < s.begin <= i + 7


def _follows_date(s: Sentence, i: int) -> bool:
    """Tell whether “and” stands behind a date and not between two."""
    return any(end == i for _, end in s.dates) and not is_passed_over(s, i)


def _goes_on(s: Sentence, i: int) -> bool:
    while i < len(s.tokens) and (_between_them(s, i) or s.tokens[i].text in _DATING):
        i += 1
    return i < len(s.tokens) and _may_be_verb(s, i)

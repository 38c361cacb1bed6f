"""The names in a text: runs of capitalised words, each with a short form."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.abbreviations import abbreviations_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import (
    ACTS,
    BODIES,
    CONNECTORS,
    FIRMS,
    HAPPENINGS,
    NO_NAMES,
    NUMBERS,
    OFFICES,
    SAME,
    TITLES,
)
from reader.core.passage import Span

_TOKEN = late_pattern(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d+(?:[.,:]\d+)*|[,;:()\[\]—–“”\"!?.]"
)
_DEMONYM = late_pattern(
    r".+(?:ian|ean|ish|ese|can|nch|tch|wiss|eek|zech|inn|ane|ede|raqi|raeli|stani|meni|audi|tari"
    r"|waiti|erman|ngladeshi)s?\Z"
)
_POSSESSIVE = late_pattern(r"['’]s?\Z")
_AFTER = late_pattern(r"\s+([^\W\d_]+)")
_MOST_WORDS = 4
_SHORT = 30
_LONGEST_SHORT = 6
"""Letters of a word that is written short, at most."""
_DOES = frozenset({"announced", "said", "says", "told", "held", "holds", "hit", "hits"})


@frozen
class Token:
    """A word, number or mark of a text; `start` and `end` are code points."""

    text: str
    start: int
    end: int
    opens: bool
    """Whether a sentence or a quotation begins with it, so that its capital says nothing."""

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation."""
        return not self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


@frozen
class Name:
    """A name in a list of tokens, from `first` up to `last` (not included).

    `words` are its words without titles, possessive endings and where people come from.
    `possessive` names own what follows.
    """

    first: int
    last: int
    words: tuple[str, ...]
    possessive: bool


def plain(word: str) -> str:
    """Return a word without the ending of one who owns something."""
    return _POSSESSIVE.sub("", word)


def tokens_of(text: str, span: Span) -> list[Token]:
    """Return the words and marks of a stretch of text."""
    result: list[Token] = []
    opens = True
    for found in _TOKEN.finditer(text, span.start, span.end):
        if found[0] == "." and result and _goes_on(result[-1], text, found.end(), span.end):
            continue
        token = Token(found.group(), found.start(), found.end(), opens)
        result.append(token)
        opens = token.text in '.!?“"' or (opens and token.is_mark)
    return result


def _goes_on(before: Token, text: str, at: int, end: int) -> bool:
    """Tell whether a stop before `at` only shortens the word before it: “Mr. Falk”, “George W.”."""
    word, short = before.text, abbreviations_of("en")
    if before.end != at - 1 or len(word) > _LONGEST_SHORT:
        return False
    after = _AFTER.match(text, at, end)
    if after is None or word in short.always:
        return after is not None
    doubtful = word in short.doubtful or (len(word) == 1 and word.isupper())
    return doubtful and word not in short.letters and after[1] not in short.openers


def known_capitals(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the words that are capitalised where nothing but a name is."""
    return frozenset(
        plain(t.text) for t in tokens if t.is_capital and not t.opens and not t.is_mark
    )


def names_of(tokens: Sequence[Token], known: frozenset[str]) -> list[Name]:
    """Return the names among the tokens; `known` are capitalised words met elsewhere."""
    names: list[Name] = []
    i = 0
    while i < len(tokens):
        # Asked first, of every word of all texts: few have a capital.
        end = _run_end(tokens, i, known) if tokens[i].is_capital else i
        if end == i:
            i += 1
            continue
        name = _name(tokens, i, end)
        if name is not None:
            names.append(name)
        i = end
    return names


def _run_end(tokens: Sequence[Token], i: int, known: frozenset[str]) -> int:
    if not _begins_name(tokens, i, known):
        return i
    end = i + 1
    while end < len(tokens) and not _POSSESSIVE.search(tokens[end - 1].text):
        token = tokens[end]
        if _is_part(token):
            end += 1
            continue
        after = end + 1
        while after < len(tokens) and tokens[after].text in CONNECTORS:
            after += 1
        if token.text in CONNECTORS and after < len(tokens) and _is_part(tokens[after]):
            if token.text == "the" or (token.text == "of" and tokens[end - 1].text == "President"):
                break
            end = after + 1
            continue
        break
    return end


def _is_part(token: Token) -> bool:
    return token.is_capital and token.text not in NO_NAMES and not token.opens


def _begins_name(tokens: Sequence[Token], i: int, known: frozenset[str]) -> bool:
    token = tokens[i]
    if not token.is_capital:
        return False
    word = plain(token.text)
    if word in NO_NAMES:
        return False
    if not token.opens or word in known or word in TITLES or "." in word:
        return True
    after = tokens[i + 1].text if i + 1 < len(tokens) else ""
    if (after in ACTS or after in _DOES) and not word.endswith("s"):
        return True
    if after == "and" and i + 2 < len(tokens) and _is_part(tokens[i + 2]):
        return not word.endswith("s")
    # “Vladimir Putin …” at the head of a sentence.
    return i + 1 < len(tokens) and _is_part(tokens[i + 1])


def _name(tokens: Sequence[Token], first: int, last: int) -> Name | None:
    possessive = bool(_POSSESSIVE.search(tokens[last - 1].text))
    words = [plain(token.text) for token in tokens[first:last]]
    while len(words) > 1 and (words[0] in TITLES or is_demonym(words[0])):
        if words[0] == "General" and words[1] in FIRMS:
            break
        if words[0] not in TITLES and not _is_where_from(words):
            break
        words.pop(0)
    while len(words) > 1 and words[0] in SAME and any(word in TITLES for word in words[1:]):
        words.pop(0)
        while len(words) > 1 and words[0] in TITLES:
            words.pop(0)
    offices = [k for k, word in enumerate(words[:-1]) if word in OFFICES and k > 0]
    if offices:
        # “White House Press Secretary Jen Psaki”
        words = words[offices[-1] + 1 :]
    if words[0] == "of" and len(words) > 2 and tokens[first].text != "of":
        # “Secretary of State Dean Acheson”
        words = words[2:]
    if len(words) == 1 and len(words[0]) == 1:
        return None
    if len(words) == 1 and (words[0] in TITLES | NUMBERS or is_demonym(words[0])):
        return None
    acronym = _acronym(tokens, last, words[0]) if len(words) == 1 or "of" in words else ""
    return Name(first, last, (acronym,) if acronym else tuple(words), possessive)


def _is_where_from(words: Sequence[str]) -> bool:
    """Tell whether a name begins with where somebody comes from: “Russian President Putin”.

    It is no part of a person's name, and part of that of the “European Court of Human Rights”.
    """
    return words[1] in TITLES or (len(words) > 2 and words[1] not in BODIES)


def _acronym(tokens: Sequence[Token], last: int, first_word: str) -> str:
    """Return the short form in brackets behind “Organization for Security …”."""
    for i in range(last, min(last + 9, len(tokens) - 1)):
        word = tokens[i + 1].text
        if tokens[i].text == "(" and len(word) > 2 and word.isupper() and word[0] == first_word[0]:
            return word
    return ""


def is_demonym(word: str) -> bool:
    """Tell whether a word looks like one for where somebody comes from ("Russian")."""
    return bool(_DEMONYM.match(word)) and word.lower() not in HAPPENINGS


def short_form(name: Name, single: frozenset[str]) -> str:
    """Return what a name is called for short: a person by the last name, where it stands alone too.

    `single` are the words that are names by themselves somewhere.
    """
    whole = " ".join(name.words)
    if whole in SAME:
        return SAME[whole]
    if len(name.words) > 2 and " ".join(name.words[:2]) in SAME:
        # “United Nations Security Council”
        return " ".join([SAME[" ".join(name.words[:2])], *name.words[2:]])
    if len(name.words) > 1 and name.words[-1] in single and "of" not in name.words:
        return name.words[-1]
    if len(name.words) > 3 and name.words[-2].lower() in CONNECTORS - {"of", "the"}:
        # “Tamim bin Hamad Al Thani”, “Ursula von der Leyen”: the last name is of several words.
        first = len(name.words) - 2
        while first > 1 and name.words[first - 1].lower() in CONNECTORS - {"of", "the"}:
            first -= 1
        return " ".join(name.words[first:])
    if len(name.words) == 2 and name.words[0] in single and not is_demonym(name.words[1]):
        # Where the family's name comes first.
        return name.words[0]
    if len(name.words) > 1 and " ".join(name.words[-2:]) in SAME:
        return SAME[" ".join(name.words[-2:])]
    if "of" in name.words or (len(name.words) <= _MOST_WORDS and len(whole) <= _SHORT):
        return whole
    return " ".join(name.words[-3:])


def single_names(names: Sequence[Name]) -> frozenset[str]:
    """Return the words that stand alone as a name."""
    return frozenset(name.words[0] for name in names if len(name.words) == 1)

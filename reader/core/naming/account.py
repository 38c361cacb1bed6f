"""What the clause of a date says besides it, for comparing it with what others say."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.core.naming.doings import doing_of_date, doings_of, is_passed_over, names_in
from reader.core.naming.sentence import Sentence
from reader.core.naming.words import word_set

_AGAIN = word_set("again second third another repeated resumed")


@frozen
class Account:
    """All `words` that the clause of a date says besides it, and whether it says “again”.

    The words are empty where the clause cannot be read or names nobody and no number. `counted`
    are those where numbers are looked for, with what goes on: “…, killing two”.
    """

    words: str = ""
    again: bool = False
    counted: str = ""


def account_of(s: Sentence) -> Account:
    """Return what the clause of the date says besides it."""
    mine = doing_of_date(s, doings_of(s))
    if mine is None:
        return Account()
    inside = [*range(mine.first, mine.last), *range(mine.said, mine.end)]
    again = any(s.tokens[k].text in _AGAIN for k in inside)
    words = [s.tokens[k].text for k in inside if not is_passed_over(s, k)]
    words = [word for word in words if word.lower() not in ("a", "an", "the")]
    known = any(not word.islower() for word in words[1:]) or names_in(s, mine.first, mine.last)
    all_words = " ".join(words).lower()
    counted = " ".join([all_words, *_going_on(s, mine.end)])
    return Account(all_words if known and len(words) > 2 else "", again, counted)


def _going_on(s: Sentence, end: int) -> list[str]:
    """Return the words of what goes on behind a clause: “, killing two”."""
    after = [t.text.lower() for t in s.tokens[end : end + 12]]
    if after[:1] != [","] or not after[1:2] or not after[1].endswith("ing"):
        return []
    stop = next((k for k in range(1, len(after)) if not after[k][0].isalnum()), len(after))
    return after[1:stop]

"""Where a sentence tells that somebody speaks, as a value."""

from __future__ import annotations

from reader.core.frozen import frozen
from reader.corroboration.phrases import Phrase


@frozen
class Cue:
    """A reporting verb at a token, and the phrase that names who speaks.

    Without a phrase, `same` is the number of the cue whose speaker it shares. `clause` is the token
    at which a clause with "that" begins, 0 without one; `inverted` tells that the speaker comes
    after the verb. `via` is the agency that was told, or that hands it on. `upto` is where the
    cue's own words end that stand behind the verb ("by TASS"), 0 where they end with it; `begins`
    where they begin that stand before it, 0 where they do with the verb or the speaker. `cites` is
    where it tells whom others cite for it, 0 where nobody is cited.
    """

    at: int
    verb: str
    speaker: Phrase | None
    same: int | None = None
    clause: int = 0
    inverted: bool = False
    via: str = ""
    upto: int = 0
    begins: int = 0
    cites: int = 0

"""What somebody says in an article, as a value."""

from __future__ import annotations

from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Span


class Manner(StrEnum):
    """How an article gives what somebody says."""

    DIRECT = "direct"
    PARTIAL = "partial"
    INDIRECT = "indirect"


@frozen
class Attribution:
    """What is said, by whom, as an article has it; offsets are code points of the text.

    `start` and `end` are what is said, with its quotation marks. `speaker` is the full name where
    the article tells it, else what it calls them; empty where nobody can be told. `speaker_span`
    is where the sentence names them ("she"), None where only what stands around tells.
    `institution` is whom they speak for and `via` the agency or outlet they spoke to; both may be
    empty.
    """

    start: int
    end: int
    manner: Manner
    speaker: str
    speaker_span: Span | None
    verb: str
    institution: str
    via: str = ""

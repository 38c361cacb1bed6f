"""What a line of an article tells about its date: the story, a mere bound, or nothing at all.

Captions and embedded posts can be years older than the article and are never younger. Copyright
lines, policies, offers, readers' comments and lists of other articles have dates of their own.
"""

from __future__ import annotations

import re
from typing import Final

from reader.core.frozen import frozen
from reader.temporal.line_shapes import is_credited, is_post, wire_day

STORY: Final = 0
POST: Final = 1
CAPTION: Final = 2
NOTHING: Final = 3

_ENDS: Final = r"[.!?][\"'”’)]{0,3}\Z"
_PROSE: Final = 100
_SENTENCE: Final = 60
_TOLD: Final = 2
_SHORT: Final = 200
_CAPTION_LIMIT: Final = 400
_FURNITURE: Final = (
    r"(?i)©|\bcopyright\b|\(c\) ?\d|\ball rights reserved\b|"
    r"\b(?:privacy|cookie|editorial|returns?) (?:policy|notice)\b|"
    r"\bterms (?:of (?:use|service)|(?:and|&) conditions)\b|\buser agreement\b|"
    r"\bsubscri(?:be|ption)\b|\bnewsletter\b|\bsign up\b|\boffer (?:ends|expires|valid)\b|"
    r"^(?:related|read (?:more|next|also)|also read|see also|more|next|up next|previous|watch|"
    r"don.t miss|recommended|most read|trending|sponsored|advertisement)\b[^:|–—-]{0,20}[:|–—]"
)
_LIST_HEADING: Final = (
    r"(?i)(?:related(?: (?:articles?|stor(?:y|ies)|news|content|posts?|links?|coverage|reading))?|"
    r"most (?:read|popular|viewed|shared|recent)|more (?:stories|news|on this story|like this)|"
    r"more (?:from|on|in) .{2,30}|read (?:more|next|also)|also read|see also|trending(?: now)?|"
    r"recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?like|"
    r"popular(?: (?:stories|articles|posts))?|editor.?s.? picks|don.t miss|other stories)\W{0,3}\Z"
)
_COMMENTS: Final = (
    r"(?i)(?:\d{0,5} ?(?:reader )?comments?(?: ?\(\d{1,5}\))?|leave a (?:reply|comment)|"
    r"\d{1,5} (?:responses|replies|thoughts)\b.{0,80}|join the (?:conversation|discussion)|"
    r"have your say|discussion)\W{0,3}\Z"
)
_STAMP: Final = r"(?i)\b(?:19|20)\d\d,? at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?\W{0,3}\Z"
_LABEL: Final = (
    r"(?i)(?:(?:first|last|originally) )?"
    r"(?:published|posted|updated|publication date|date|issued)\b"
)
_SAYS: Final = r"(?i)\bpublished(?: on)?:? (?:\d|[a-z]{3,9}\.? \d)"
_CAPTION: Final = (
    r"(?i)\A(?:file\b|photos?\b|pictures?\b|images?\b|captions?\b)|\bpictured\b|"
    r"\b(?:file|handout|archive) (?:photo|pic|image)|\b(?:photos?|images?|pictures?|credit) ?[:/]|"
    r"\b(?:photo(?:graph)?|image|picture) (?:by|taken|released|provided|from)\b|"
    r"\b(?:ap|afp) photo\b|\b(?:getty|shutterstock|alamy)\b|"
    r"(?:[^\W\d_.]|[.)]) ?/ ?(?:ap|reuters|afp|epa|tass|pool)\b|"
    r"\b(?:reuters|afp|epa|ap)(?:-\w+)?/[^\W\d_]"
)
_OF_CAPTIONS: Final = (
    *("/", "photo", "pic", "image", "credit", "caption", "file"),
    *("getty", "shutterstock", "alamy"),
)
"""Of which every line that `_CAPTION` is found in has one: a quick look before the long one."""


@frozen
class Line:
    """A line that is not empty: where it begins and ends, and what its dates tell."""

    start: int
    end: int
    kind: int


def is_sentence(line: str) -> bool:
    """Say whether the line is a sentence of the story rather than a title, a name or a date."""
    return _is_prose(line, _SENTENCE)


def _is_prose(line: str, least: int = _PROSE) -> bool:
    return len(line) >= least and bool(re.search(_ENDS, line))


def _alone(line: str) -> int:
    """Judge a line by itself."""
    if wire_day(line) is not None:
        return STORY
    dated = re.match(_LABEL, line) or re.search(_SAYS, line)
    if not dated and len(line) <= _SHORT and re.search(_FURNITURE, line):
        return NOTHING
    if len(line) > _CAPTION_LIMIT:
        return STORY
    if is_post(line):
        return POST
    return CAPTION if _is_caption(line) or is_credited(line) else STORY


def _is_caption(line: str) -> bool:
    low = line.lower()
    return any(word in low for word in _OF_CAPTIONS) and re.search(_CAPTION, line) is not None


class _Walk:
    """The state of one walk down the lines: how much was told, and which list one is in.

    `longest` is the last line that tells the story; below it a short text may have its comments.
    """

    def __init__(self, longest: int) -> None:
        self.sentences = 0
        self.longest = longest
        self.begun = False
        self.listing = False
        self.comments = False
        self.listed = False

    @property
    def told(self) -> bool:
        """Say whether the story has begun; one sentence may still be what stands below a title."""
        return self.sentences >= _TOLD

    def gap(self) -> None:
        """Take an empty line: above the story it ends a list that has begun."""
        if not self.told and self.listed:
            self.listing = False

    def kind(self, line: str, *, at: int, first: bool, last: bool) -> int:
        """Take the next line and say what it tells."""
        if self.comments:
            return NOTHING
        below = self.begun and at > self.longest
        self.begun = self.begun or re.search(_ENDS, line) is not None
        if _is_prose(line):
            self.listing = False
        self.sentences += not self.listing and is_sentence(line)
        if not first and len(line) <= 60 and self._opens(line, below=below):
            return NOTHING
        if self.listing:
            self.listed = True
            return _alone(line) if re.match(_LABEL, line) else NOTHING
        if self.told and not last and len(line) <= 80 and _is_stamp(line):
            return NOTHING
        return _alone(line)

    def _opens(self, line: str, *, below: bool) -> bool:
        """Say whether the line heads a list of other articles or the readers' comments."""
        if (self.told or below) and re.match(_COMMENTS, line):
            self.comments = True
            return True
        if re.match(_LIST_HEADING, line):
            self.listing, self.listed = True, False
            return True
        return False


def _is_stamp(line: str) -> bool:
    """Say whether the line is what stands over a reader's comment: 'john, 3 May 2021 at 5:22'."""
    return re.search(_STAMP, line) is not None and re.match(_LABEL, line) is None


def line_kinds(text: str) -> list[Line]:
    """Return the lines of the text that are not empty, and what the dates in each tell."""
    spans, at = [], 0
    for raw in text.splitlines(keepends=True):
        spans.append((at, raw.strip()))
        at += len(raw)
    full = [index for index, (_, line) in enumerate(spans) if line]
    longest = max((index for index in full if is_sentence(spans[index][1])), default=-1)
    walk, found = _Walk(longest), []
    for index, (start, line) in enumerate(spans):
        if not line:
            walk.gap()
            continue
        kind = walk.kind(line, at=index, first=index == full[0], last=index == full[-1])
        end = spans[index + 1][0] if index + 1 < len(spans) else len(text)
        found.append(Line(start, end, kind))
    return found

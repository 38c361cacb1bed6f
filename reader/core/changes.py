"""Everything a person can change, as values, and what a change turned out to touch.

A `Change` says what is wanted. The library file carries it out in one transaction and answers with
`Changed`: which kinds of thing are now different. Views refresh themselves from that and from
nothing else. Undo and redo answer in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from reader.core.article import Draft
from reader.core.claim import Annotation, Claim, Stance, Status, TagColour
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.kept_citations import KeptCitation
from reader.core.passage import Passage, Span
from reader.core.times import Publication, TimeCorrection
from reader.core.verdicts import Dismissal, Rejection, Ruling


class Kind(StrEnum):
    """The kinds of thing that views show and can be told to refresh."""

    ARTICLES = "articles"
    TIMES = "times"
    ANNOTATIONS = "annotations"
    CLAIMS = "claims"
    TAG_STYLES = "tag_styles"
    EVENTS = "events"
    VERDICTS = "verdicts"
    CITATIONS = "citations"


@frozen
class Changed:
    """What a change, an undo or another window's work has touched.

    `articles` holds the ids of the articles concerned; None means that any may be. `label` names
    the act in the person's words ("Tag as Disputed"); `annotations` holds the ids of the
    annotations touched, so that a view can show where it happened, and `claims` those of the claims
    touched, whether they are still there or not; `standing` those of the annotations that stand
    under them. What is not named is as before, except in an article that is itself touched
    (`Kind.ARTICLES`). `inherited` says that what was undone or redone was another program's work,
    `restored` that the library has gone back to a backup.
    """

    kinds: frozenset[Kind]
    articles: frozenset[str] | None = None
    annotations: frozenset[str] = frozenset()
    label: str = ""
    claims: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    inherited: bool = False
    restored: bool = False

    @classmethod
    def everything(cls, *, restored: bool = False) -> Changed:
        """Return the answer after which every view must refresh."""
        return cls(frozenset(Kind), restored=restored)


MERGE = "Merge Library {name}"
"""How the journal names that another library was merged into this one."""

TAKE_OTHER = "Take What {name} Says"
"""How it names that what the other library says counts where there can be only one."""


@frozen
class ImportArticles:
    """Put articles in the library; those whose bytes are already there are passed over."""

    drafts: tuple[Draft, ...]


@frozen
class RemoveArticle:
    """Move an article, with its annotations, to the trash."""

    article_id: str


@frozen
class RestoreArticle:
    """Take an article, with its annotations, out of the trash."""

    article_id: str


@frozen
class ReviseArticle:
    """Give an article another text, a new revision; everything in it is looked for there.

    Annotations keep their quotes; each says by its `anchor` how it was found. Those that were not
    are orphans. What the draft says of title, outlet, byline and language counts from now on, but
    for what a person has set, as for lines counted among the furniture or the text; the publication
    date stays unless the draft states one where none was stated.
    """

    article_id: str
    draft: Draft


@frozen
class SetFurniture:
    """Count lines of an article among its furniture, or among its text.

    `places` are those of the blocks in the revision, from 0. What is taken for text becomes a
    paragraph, be it furniture, a caption or a byline.
    """

    article_id: str
    revision_id: str
    places: tuple[int, ...]
    furniture: bool


@frozen
class Metadata:
    """What is said of an article; None leaves as it is what is there."""

    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    language: str | None = None
    address: str | None = None
    subtitle: str | None = None
    agencies: str | None = None
    dateline: str | None = None


@frozen
class SetMetadata:
    """Say the title of an article, its outlet, byline and the like; a title is not taken away."""

    article_id: str
    metadata: Metadata


@frozen
class SetPublication:
    """Set when an article was published; all its times are resolved again."""

    article_id: str
    publication: Publication | None


@frozen
class CorrectTime:
    """Correct the reading of a time expression, or say that it is none."""

    correction: TimeCorrection


@frozen
class ForgetCorrection:
    """Take a correction back, so that the program's own reading counts again."""

    article_id: str
    span: Span


@frozen
class AddAnnotation:
    """Highlight a passage: a new claim with one annotation."""

    annotation: Annotation
    claim: Claim


@frozen
class RemoveAnnotation:
    """Remove an annotation, and its claim when nothing else stands under it."""

    annotation_id: str


@frozen
class RestoreAnnotation:
    """Put back an annotation that was removed, under its claim."""

    annotation_id: str


@frozen
class Reattach:
    """Put an annotation on another passage of its article's present text."""

    annotation_id: str
    passage: Passage


@frozen
class ResizeAnnotation:
    """Let an annotation begin or end elsewhere in the text that it is in; its quote follows."""

    annotation_id: str
    span: Span


@frozen
class ConfirmAnchor:
    """Say that an annotation was found in the right place; its quote is then what stands there."""

    annotation_id: str


@frozen
class SetNote:
    """Write an annotation's note (Markdown)."""

    annotation_id: str
    note: str


@frozen
class SetStance:
    """Say how an annotation stands to its claim."""

    annotation_id: str
    stance: Stance


@frozen
class SetSaidBy:
    """Say who says what an annotation quotes, in the person's words; empty for not said."""

    annotation_id: str
    said_by: str


@frozen
class SetStatus:
    """Tag a claim as confirmed, disputed or single-source, or take its status away."""

    claim_id: str
    status: Status


@frozen
class SetStatement:
    """Say in one line what a claim claims."""

    claim_id: str
    statement: str


@frozen
class SetTags:
    """Give a claim its free tags, in order."""

    claim_id: str
    tags: tuple[str, ...]


@frozen
class RenameTag:
    """Give a tag another name on every claim that has it, those of articles in the trash too.

    A claim that has both then has the new one once, where the first of the two was. The colour
    goes along, unless the new name has one. The new name must not be blank.
    """

    old: str
    new: str


@frozen
class SetTagColour:
    """Give a tag a colour, wherever it stands, or take it away with None."""

    name: str
    colour: TagColour | None


@frozen
class LinkAnnotation:
    """Put an annotation under another claim; a claim left empty goes."""

    annotation_id: str
    claim_id: str


@frozen
class UnlinkAnnotation:
    """Take an annotation out of its claim and give it a claim of its own."""

    annotation_id: str
    claim: Claim


@frozen
class AddLinked:
    """Highlight a passage under a claim that is there already."""

    annotation: Annotation


@frozen
class RejectPassage:
    """Say that a passage does not say what a claim says."""

    rejection: Rejection


@frozen
class TakeBackRejection:
    """Let a passage that was rejected be offered again."""

    rejection_id: str


@frozen
class DismissDifference:
    """Say that a difference means nothing, and why; or give another reason."""

    dismissal: Dismissal


@frozen
class TakeBackDismissal:
    """Let a difference that was dismissed count again."""

    dismissal_id: str


@frozen
class RuleOrigin:
    """Say that two things share an origin, or do not; replaces what was said of the two."""

    ruling: Ruling


@frozen
class TakeBackRuling:
    """Let the program tell again whether two things share an origin."""

    ruling_id: str


@frozen
class KeepCitation:
    """Keep the record of a bibliography; replaces the one that its article has."""

    citation: KeptCitation


@frozen
class DropCitation:
    """Keep the record of a bibliography no longer."""

    citation_id: str


@frozen
class NameEvent:
    """Call an event by another name; an empty one goes back to the name from the text."""

    interval: Interval
    name: str


@frozen
class PinEvent:
    """Let an event be labelled before others, or not any more."""

    interval: Interval
    pinned: bool = True


@frozen
class HideEvent:
    """Leave an event out of the row of events, or show it again."""

    interval: Interval
    hidden: bool = True


@frozen
class AddEvent:
    """Put an event on the timeline that no article mentions; its name must not be blank."""

    interval: Interval
    name: str


@frozen
class RemoveEvent:
    """Take an event that was added by hand off the timeline, with all that was said of it."""

    interval: Interval


@frozen
class JoinEvents:
    """Show what is mentioned at `others` as one event with `interval`."""

    interval: Interval
    others: tuple[Interval, ...]


@frozen
class PartEvents:
    """Show each of these intervals as an event of its own."""

    intervals: tuple[Interval, ...]


@frozen
class ChangeMany:
    """Make several changes, in order, as one act: all or none, one entry in the history, one undo.

    `label` is its untranslated name; without one it is called what the first of them is. With
    `more`, it goes on with the entry before it, and is one act with that, if that is the last one
    and of the same name and window: a long import is one step of undo.
    """

    changes: tuple[Change, ...]
    label: str = ""
    more: bool = False


Change = (
    ImportArticles
    | RemoveArticle
    | RestoreArticle
    | ReviseArticle
    | SetFurniture
    | SetMetadata
    | SetPublication
    | CorrectTime
    | ForgetCorrection
    | AddAnnotation
    | RemoveAnnotation
    | RestoreAnnotation
    | Reattach
    | ResizeAnnotation
    | ConfirmAnchor
    | SetNote
    | SetStance
    | SetSaidBy
    | SetStatus
    | SetStatement
    | SetTags
    | RenameTag
    | SetTagColour
    | LinkAnnotation
    | UnlinkAnnotation
    | AddLinked
    | RejectPassage
    | TakeBackRejection
    | DismissDifference
    | TakeBackDismissal
    | RuleOrigin
    | TakeBackRuling
    | KeepCitation
    | DropCitation
    | NameEvent
    | PinEvent
    | HideEvent
    | AddEvent
    | RemoveEvent
    | JoinEvents
    | PartEvents
    | ChangeMany
)

GO_BACK = "Go Back"
"""The name of going to a point in the history."""

LOST = "Lost Step"
"""The name of what stands in a history for a step that could not be saved."""

_STATUS_LABELS: dict[Status, str] = {
    Status.NONE: "Clear Status",
    Status.CONFIRMED: "Tag as Confirmed",
    Status.DISPUTED: "Tag as Disputed",
    Status.SINGLE_SOURCE: "Tag as Single-source",
}

_LABELS: dict[type, Callable[..., str]] = {
    ImportArticles: lambda c: "Import Article" if len(c.drafts) == 1 else "Import Articles",
    RemoveArticle: lambda _: "Remove Article",
    RestoreArticle: lambda _: "Restore Article",
    ReviseArticle: lambda _: "Revise Article",
    SetFurniture: lambda c: "Mark as Furniture" if c.furniture else "Mark as Text",
    SetMetadata: lambda _: "Edit Details",
    SetPublication: lambda _: "Set Publication Date",
    CorrectTime: lambda c: "Correct Date" if c.correction.value else "Not a Date",
    ForgetCorrection: lambda _: "Forget Correction",
    AddAnnotation: lambda c: (
        "Highlight" if c.claim.status is Status.NONE else _STATUS_LABELS[c.claim.status]
    ),
    RemoveAnnotation: lambda _: "Remove Annotation",
    RestoreAnnotation: lambda _: "Restore Annotation",
    Reattach: lambda _: "Re-attach Annotation",
    ResizeAnnotation: lambda _: "Change Passage",
    ConfirmAnchor: lambda _: "Confirm Place",
    SetNote: lambda _: "Edit Note",
    SetStance: lambda _: "Set Stance",
    SetSaidBy: lambda _: "Set Speaker",
    SetStatus: lambda c: _STATUS_LABELS[c.status],
    SetStatement: lambda _: "Edit Statement",
    SetTags: lambda _: "Edit Tags",
    RenameTag: lambda _: "Rename Tag",
    SetTagColour: lambda c: "Set Tag Colour" if c.colour else "Clear Tag Colour",
    LinkAnnotation: lambda _: "Link",
    UnlinkAnnotation: lambda _: "Unlink",
    AddLinked: lambda _: "Link",
    RejectPassage: lambda _: "Reject Passage",
    TakeBackRejection: lambda _: "Offer Passage Again",
    DismissDifference: lambda _: "Dismiss Difference",
    TakeBackDismissal: lambda _: "Show Difference Again",
    RuleOrigin: lambda c: "Join Origins" if c.ruling.same else "Part Origins",
    TakeBackRuling: lambda _: "Forget Origin",
    KeepCitation: lambda _: "Keep Citation",
    DropCitation: lambda _: "Remove Citation",
    NameEvent: lambda _: "Rename Event",
    PinEvent: lambda c: "Pin Event" if c.pinned else "Unpin Event",
    HideEvent: lambda c: "Hide Event" if c.hidden else "Show Event",
    AddEvent: lambda _: "Add Event",
    RemoveEvent: lambda _: "Remove Event",
    JoinEvents: lambda _: "Merge Events",
    PartEvents: lambda _: "Split Event",
    ChangeMany: lambda c: c.label or (label_of(c.changes[0]) if c.changes else "Change"),
}


def single_changes(change: Change) -> Iterator[Change]:
    """Yield what a change comes to, one by one and in order: itself, unless it is of many."""
    if isinstance(change, ChangeMany):
        for one in change.changes:
            yield from single_changes(one)
    else:
        yield change


def label_of(change: Change) -> str:
    """Return the untranslated name of the act, as the journal keeps it ("Tag as Disputed")."""
    return _LABELS[type(change)](change)


def shown_label(label: str) -> str:
    """Return a journal label in the person's language."""
    for named in (MERGE, TAKE_OTHER):
        before, after = named.split("{name}")
        if label.startswith(before) and label.endswith(after):
            # Filled by hand: a name may hold braces.
            name = label[len(before) : len(label) - len(after)]
            return tr(named).replace("{name}", name)
    return tr(label)


def is_merge(label: str) -> bool:
    """Tell whether a journal label is that of a merge of two libraries."""
    return label.startswith(MERGE.partition("{name}")[0])

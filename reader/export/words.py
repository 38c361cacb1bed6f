"""What exports say of statuses, stances and dates, in the person's language."""

from __future__ import annotations

from reader.core.claim import Anchor, Stance, Status
from reader.core.i18n import counted, language, tr
from reader.core.library import Contents
from reader.core.times import Publication, PublicationKind

GLYPHS: dict[Status, str] = {
    Status.CONFIRMED: "✓",
    Status.DISPUTED: "≠",
    Status.SINGLE_SOURCE: "①",
    Status.NONE: "",
}
_STATUSES: dict[Status, str] = {
    Status.CONFIRMED: "✓ Confirmed",
    Status.DISPUTED: "≠ Disputed",
    Status.SINGLE_SOURCE: "① Single-source",
    Status.NONE: "No status",
}
STATUS_KEYS: dict[Status, str] = {
    Status.CONFIRMED: "confirmed",
    Status.DISPUTED: "disputed",
    Status.SINGLE_SOURCE: "single-source",
    Status.NONE: "no-status",
}
"""What each status is called in front matter and tables, in every language."""

_STANCES: dict[Stance, str] = {
    Stance.ASSERTS: "",
    Stance.ATTRIBUTES: "Attributes the claim to somebody.",
    Stance.HEDGES: "Hedges the claim.",
    Stance.DENIES: "Denies the claim.",
}
_BASES: dict[PublicationKind, str] = {
    PublicationKind.STATED: "stated",
    PublicationKind.INFERRED: "inferred",
    PublicationKind.SIBLINGS: "inferred from the other articles",
    PublicationKind.PERSON: "set by hand",
}


def status_words(status: Status) -> str:
    """Return a status with its sign."""
    return tr(_STATUSES[status])


def stance_words(stance: Stance) -> str:
    """Return how an annotation stands to its claim; nothing for one that simply says it."""
    return tr(_STANCES[stance]) if _STANCES[stance] else ""


def capital(text: str) -> str:
    """Return `text` with its first letter large."""
    return text[:1].upper() + text[1:]


def published(publication: Publication | None) -> str:
    """Return when an article was published and how that is known."""
    if publication is None:
        return tr("publication date unknown")
    basis = tr(_BASES[publication.kind])
    if publication.earliest == publication.latest:
        return tr("published {date} ({basis})").format(date=publication.date, basis=basis)
    return tr("published {date} ({basis}; between {first} and {last})").format(
        date=publication.date, basis=basis, first=publication.earliest, last=publication.latest
    )


def summary(contents: Contents) -> str:
    """Return how much there is, on one line."""
    if not contents.articles:
        # Of a library without any, or of a choice that nothing is of.
        return counted(0, "{n} article", "{n} articles")
    if not (contents.annotations or contents.orphans):
        return tr("Nothing has been highlighted yet.")
    unsure = sum(one.anchor is Anchor.APPROXIMATE for one in contents.annotations)
    left = ((unsure, "{n} to check"), (len(contents.orphans), "{n} not found in the text"))
    counts = (
        counted(len(contents.articles), "{n} article", "{n} articles"),
        counted(len(contents.annotations), "{n} annotation", "{n} annotations"),
        counted(len(contents.claims), "{n} claim", "{n} claims"),
        *(counted(number, words, words) for number, words in left if number),
    )
    return " · ".join(counts)


def fixed() -> dict[str, str]:
    """Return the words that layouts are written with, by the names that templates call them."""
    return {
        "language": language(),
        "note": tr("Note:"),
        "tags": tr("Tags:"),
        "said_by": tr("Said by:"),
        "why": tr("Why this date:"),
        "untitled": tr("Untitled"),
        "library": tr("Library"),
        "lost": tr("Not found in the present text"),
        "lost_why": tr(
            "The words of these annotations are no longer in the text of their article."
        ),
        "without": tr("Without annotations:"),
        "elsewhere": tr("Same claim in other articles:"),
        "undated": tr("No date"),
        "here": tr("In Parallax"),
        "web": tr("On the web"),
        "claims": tr("Claims"),
        "claim": tr("Claim"),
        "status": tr("Status"),
        "origins": tr("Origins"),
        "matrix": tr("Claims by article"),
        "one_origin": tr("Articles of one origin"),
        "same_as": tr("much the same text as"),
        "articles": tr("Articles"),
        "timeline": tr("Timeline"),
        "exported": tr("Exported"),
        "no_annotations": tr("Nothing has been highlighted in this article."),
        "to_check": tr("To check: the text now says “{words}” there."),
        "stood": tr("It stood between “…{before}” and “{after}…”."),
        "in_article": tr("In {article}"),
        "edit_hint": tr(
            "What stands between marks like the next one is written anew by the next export. What "
            "you write anywhere else stays."
        ),
    }

"""What a person chooses for an export: which annotations, and how they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.core.claim import Annotation, Status
from reader.core.frozen import frozen
from reader.core.library import Contents
from reader.core.moments import Moments

Progress = Callable[[int, int], None]
"""Is told how much of how much is done; what it raises ends the export."""

NAME_LENGTH = 8
"""Characters of an id in the name by which files call what has it."""


def unwatched(done: int, of: int) -> None:
    """Let an export go on whatever is done."""


@frozen
class Options:
    """How Markdown is written, and who publishes reviews of claims.

    `regions` marks what is written, so that exporting again keeps what a person wrote around it;
    `block_ids` names every quote (``^id``) to be linked to; `links` leads back to the passage in
    the program and on the web; `callouts` writes quotes as callouts of Obsidian, GitHub and Quarto;
    `hashtags` writes tags as ``#tag``. `reviewer` is a person or an organization, `review_address`
    the page on the web where the reviews stand.
    """

    regions: bool = True
    block_ids: bool = True
    links: bool = True
    callouts: bool = False
    hashtags: bool = False
    reviewer: str = ""
    review_address: str = ""


PLAIN = Options(regions=False, block_ids=False, links=False)
"""Nothing but the words: for the clipboard, and for viewers that show every sign."""


@frozen
class Choice:
    """Which annotations to export; None for all of a kind. A tag counts whatever its case."""

    annotations: frozenset[str] | None = None
    articles: frozenset[str] | None = None
    statuses: frozenset[Status] | None = None
    tags: frozenset[str] | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice()


def narrowed(contents: Contents, choice: Choice) -> Contents:
    """Return `contents` with the annotations chosen, their claims, and the articles concerned.

    Articles stay when they were chosen by name, or when one of their annotations is left.
    """
    if choice.is_everything:
        return contents
    claims = {claim.id: claim for claim in contents.claims}
    wanted = None if choice.tags is None else {tag.casefold() for tag in choice.tags}

    def is_chosen(one: Annotation) -> bool:
        claim = claims[one.claim_id]
        return (
            (choice.annotations is None or one.id in choice.annotations)
            and (choice.articles is None or one.article_id in choice.articles)
            and (choice.statuses is None or claim.status in choice.statuses)
            and (wanted is None or any(tag.casefold() in wanted for tag in claim.tags))
        )

    kept = tuple(filter(is_chosen, contents.annotations))
    lost = tuple(filter(is_chosen, contents.orphans))
    used = {one.claim_id for one in (*kept, *lost)}
    articles = {one.article_id for one in (*kept, *lost)} | (choice.articles or frozenset())
    named = {one.id: one.id[:NAME_LENGTH] for one in (*kept, *lost)}
    begun = frozenset(named.values())
    others = (*contents.annotations, *contents.orphans, *contents.left_out)
    return replace(
        contents,
        articles=tuple(one for one in contents.articles if one.id in articles),
        annotations=kept,
        orphans=lost,
        claims=tuple(one for one in contents.claims if one.id in used),
        corrections=tuple(one for one in contents.corrections if one.article_id in articles),
        left_out=tuple(
            one for one in others if one.id not in named and one.id[:NAME_LENGTH] in begun
        ),
    )


def claims_chosen(contents: Contents, choice: Choice) -> Contents:
    """Return `contents` with the claims of which anything was chosen, whole, and all articles.

    Articles chosen by name are the only ones then. Where all that an article says of a claim is
    there, an empty cell means that it says nothing.
    """
    if choice.is_everything:
        return contents
    claims = narrowed(contents, choice).claims
    wanted = {claim.id for claim in claims}
    articles = contents.articles
    if choice.articles is not None:
        articles = tuple(one for one in articles if one.id in choice.articles)
    there = {one.id for one in articles}

    def belongs(one: Annotation) -> bool:
        return one.claim_id in wanted and one.article_id in there

    return replace(
        contents,
        articles=articles,
        annotations=tuple(filter(belongs, contents.annotations)),
        orphans=tuple(filter(belongs, contents.orphans)),
        claims=claims,
    )


def moments_of(contents: Contents) -> dict[str, Moments]:
    """Return what tells, for each article by its id, which days a passage speaks of."""
    return {article.id: Moments(article) for article in contents.articles}

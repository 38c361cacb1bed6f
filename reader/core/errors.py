"""Errors that are nobody's bug: the person's files, disk and libraries being as they are."""

from __future__ import annotations


class ReaderError(Exception):
    """Something the person can understand and act on.

    The message is one plain sentence or two in the person's words: what happened, what is safe,
    what to do. Shown as it is in the window; on the command line it is the one line on stderr.
    """

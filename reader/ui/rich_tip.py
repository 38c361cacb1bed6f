"""Plain text for tooltips."""

from __future__ import annotations

from html import escape


def rich(text: str) -> str:
    """Return plain text as markup that shows it as it is; a tooltip would guess which it is."""
    return f"<p>{escape(text).replace(chr(10), '<br/>')}</p>"

"""Plain text for tooltips."""

from __future__ import annotations

_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br/>"}
)


def rich(text: str) -> str:
    """Return plain text as markup that shows it as it is; a tooltip would guess which it is."""
    return f"<p>{text.translate(_ESCAPED)}</p>"

"""How well and how fast quotes are found again in revised texts."""

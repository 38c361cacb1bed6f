"""The versions of an article in the window: which there are, and what changed between two."""

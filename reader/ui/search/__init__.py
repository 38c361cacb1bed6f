"""Searching everything: the pane with its field, filters and results."""

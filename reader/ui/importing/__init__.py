"""Bringing articles in: what is read is looked at first, or goes in at once with a report."""

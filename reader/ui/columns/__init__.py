"""The reading columns: an article each, side by side."""

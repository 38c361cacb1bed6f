"""Exporting in the window: the sheet with its preview, PDF, and what is copied."""

"""Readers of the single formats; each is given bytes and gives articles, and fetches nothing."""

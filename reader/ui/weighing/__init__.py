"""Accounts compared in the window: what is asked, shown, gone to and decided."""

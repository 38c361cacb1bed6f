"""The Settings pane, made from the table of settings."""

"""The window: Qt widgets, each a view of the session."""

"""The timeline pane: one lane an article, one axis, one cursor."""

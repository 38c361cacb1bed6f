"""The History pane: what was done to the library, in words, and the way back to any of it."""

"""The annotations panel: every highlighted passage as a card, and the one selected in full."""

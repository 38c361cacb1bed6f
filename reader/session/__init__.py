"""The one mutable object behind the window: current state, focus, undo and signals."""

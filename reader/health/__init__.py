"""What the program knows about itself when something goes wrong: its surroundings and its log."""

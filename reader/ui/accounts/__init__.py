"""What accounts have in common and where they part: the matrix, people, differences, words."""

"""What is said of articles: seen and corrected, of one or of several at once."""

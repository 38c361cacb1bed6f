"""The command palette: actions, articles, annotations and passages in one box."""

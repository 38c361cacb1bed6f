"""What to call an event: short labels such as “Biden–Putin phone call”, taken from the articles.

Rules of thumb for English news, without a model: names by their capitals, happenings by a list of
nouns and verbs, and who takes part by the words between. Another language is given its names alone.
"""

"""The sheet with the origins of a claim: what counts as one, why, and what the person says."""

"""The pane of passages elsewhere: where other articles say what a claim says."""

"""`python -m training figures`: what a run looks like, for someone who never saw the code."""

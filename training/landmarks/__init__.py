"""Training the landmark network that finds and places faces."""

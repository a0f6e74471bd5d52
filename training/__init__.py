"""Facemend's training: from face shards to the weights the engine runs. Not in the frozen app."""

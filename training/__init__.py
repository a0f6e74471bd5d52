"""Facemend's training: from face shards to the weights the engine runs. Not in the frozen app."""

import engine  # noqa: F401 - before torch: it says how its threads wait

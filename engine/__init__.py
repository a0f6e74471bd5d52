"""Facemend's engine: a photo in, its faces found, the hole completed, the photo out.

Importing this package loads neither Qt nor torch; the rooms are imported by name
(``engine.photo``, ``engine.repair``, ...), and torch only where a network runs.
"""

import os

__version__ = "0.1.0"

# Torch's threads wait for each other by spinning. If any other program wants a core, they spin for
# whole time slices: a search took 11 s instead of 0.6 s here, on two cores of which one was busy.
# With so short a spin it takes 1.1 s, and no more than 0.6 s on an idle machine. Read once, when
# torch is loaded (libgomp).
os.environ.setdefault("GOMP_SPINCOUNT", "1000")

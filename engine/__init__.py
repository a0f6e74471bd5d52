"""Facemend's engine: a photo in, its faces found, the hole completed, the photo out.

Importing this package loads neither Qt nor torch; the rooms are imported by name
(``engine.photo``, ``engine.repair``, ...), and torch only where a network runs.
"""

__version__ = "0.1.0"

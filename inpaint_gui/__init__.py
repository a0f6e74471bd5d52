"""Facemend's window. It never imports torch: the engine does, in the worker thread."""

"""Exemplar-based fill: the hole is put together from patches of what is known."""

from engine.exemplar.fill import exemplar_fill

__all__ = ["exemplar_fill"]

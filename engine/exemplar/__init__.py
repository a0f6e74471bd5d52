"""Exemplar-based fill: the hole is put together from patches of what is known."""

from engine.exemplar.fill import exemplar_fill, fill_from_patches

__all__ = ["exemplar_fill", "fill_from_patches"]

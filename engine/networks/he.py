"""Weights to begin with, after He et al., "Delving Deep into Rectifiers" (2015)."""

from torch import nn


def he_normal(module: nn.Module) -> None:
    """Normal weights for ReLU, no bias; for `nn.Module.apply`."""
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        assert module.bias is not None
        nn.init.zeros_(module.bias)

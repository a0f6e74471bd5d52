"""Losses of training as pure functions of logits; each returns a scalar tensor."""

from torch import Tensor
from torch.nn.functional import softplus


def discriminator_loss(real: Tensor, generated: Tensor) -> Tensor:
    """Binary cross entropy of D with labels 1 real, 0 generated (S1), from logits (N,).

    -E[log D(x)] - E[log(1 - D(G(z)))], with D = sigmoid(logit).
    """
    return softplus(-real).mean() + softplus(generated).mean()


def generator_loss(generated: Tensor) -> Tensor:
    """-E[log D(G(z))] from logits (N,): the non-saturating form of S1's minimax.

    Goodfellow et al. 2014, section 3: the same fixed point, stronger gradients early on.
    """
    return softplus(-generated).mean()

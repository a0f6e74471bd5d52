"""The discriminator's half of a step, the same whatever the generator makes its images from."""

import torch
from torch import Tensor, nn

from engine.errors import FacemendError
from training.distributed import mean
from training.losses import (
    discriminator_loss,
    feature_matching_loss,
    generator_loss,
    gradient_penalty,
)
from training.run import Run

_MEMORY = 0.95
"""Decay of the running mean of the discriminator's accuracy."""


def update_discriminator(
    run: Run,
    name: str,
    real: Tensor,
    generated: Tensor,
    *seen_too: Tensor,
    share: Tensor | None = None,
) -> dict[str, Tensor]:
    """(1) Updates D on as many real images as generated ones, unless it is its turn to rest.

    Each half is a batch of its own for the batch norm, as Radford et al. train; mixed halves let
    D tell them by their statistics. seen_too: what D is shown beside both. share: see
    `gradient_penalty`. Returns the loss and the accuracies, scalars.
    """
    recipe, network = run.recipe, run.parallel[name]
    generated = generated.detach()
    with run.autocast():
        on_real = network(real, *seen_too).float()
        on_generated = network(generated, *seen_too).float()
        loss = discriminator_loss(on_real, on_generated, recipe.loss)
    if recipe.gradient_penalty and share is not None:  # in full precision: a slope of a slope
        penalty = gradient_penalty(run.discriminators[name], real, generated.float(), share)
        loss = loss + recipe.gradient_penalty * penalty
    if not discriminator_rests(run):
        minimise(run, name, loss)
    # a probability has a middle; of other scores the zero swings, and what tells them is between
    cross_entropy = recipe.loss == "cross-entropy"
    middle = 0.0 if cross_entropy else (on_real.mean() + on_generated.mean()) / 2
    which = name.removesuffix("discriminator")  # "local_" or nothing
    return {
        f"{name}_loss": loss,
        f"{which}real_accuracy": (on_real > middle).float().mean(),
        f"{which}generated_accuracy": (on_generated < middle).float().mean(),
    }


def deceive(run: Run, name: str, generated: Tensor, *seen_too: Tensor) -> Tensor:
    """G's loss against a D that only watches: (scalar)."""
    network = run.discriminators[name].requires_grad_(False)
    with run.autocast():
        score = network(generated, *seen_too).float()
    network.requires_grad_(True)
    return generator_loss(score, run.recipe.loss)


def deceive_and_match(
    run: Run, name: str, real: Tensor, generated: Tensor, *seen_too: Tensor
) -> tuple[Tensor, Tensor]:
    """`deceive`, and how differently D sees two images, layer by layer, at one look: (scalar) each.

    Its network offers `judged`, the scores and the features.
    """
    network = run.discriminators[name].requires_grad_(False)
    with run.autocast():
        with torch.no_grad():
            _, wanted = network.judged(real, *seen_too)  # type: ignore[operator]
        score, features = network.judged(generated, *seen_too)  # type: ignore[operator]
    network.requires_grad_(True)
    matched = feature_matching_loss(
        [layer.float() for layer in wanted], [layer.float() for layer in features]
    )
    return generator_loss(score.float(), run.recipe.loss), matched


def minimise(run: Run, name: str, loss: Tensor) -> None:
    """One step of Adam on the network of that name.

    Raises FacemendError when the loss is no longer a number; the state last saved stays as it was.
    """
    if not torch.isfinite(loss):
        raise FacemendError(
            f"the {name}'s loss is no longer a number after step {run.step}: train again from the "
            "last state with a smaller learning rate."
        )
    run.adam[name].zero_grad()
    loss.backward()
    run.adam[name].step()


def discriminator_rests(run: Run) -> bool:
    """Whether D is so far ahead that only G learns in this step."""
    return run.recipe.adaptive is not None and run.accuracy > run.recipe.adaptive[1]


def generator_rests(run: Run) -> bool:
    """Whether D is so far behind that only D learns in this step."""
    return run.recipe.adaptive is not None and run.accuracy < run.recipe.adaptive[0]


def note_accuracy(run: Run, values: dict[str, Tensor]) -> None:
    """Takes this step's accuracies into the running mean that the ratio adapts to."""
    if run.recipe.adaptive is not None:
        accuracies = [value for name, value in values.items() if name.endswith("_accuracy")]
        now = mean(torch.stack(accuracies).mean()).item()
        run.accuracy = _MEMORY * run.accuracy + (1 - _MEMORY) * now


@torch.no_grad()
def follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    """The exponential moving average of the weights, and of batch norm's statistics with them."""
    for kept, value in zip(
        (*average.parameters(), *average.buffers()),
        (*network.parameters(), *network.buffers()),
        strict=True,
    ):
        if kept.is_floating_point():
            kept.lerp_(value, 1 - decay)
        else:
            kept.copy_(value)

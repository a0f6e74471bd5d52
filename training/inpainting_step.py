"""One step of a network from the broken image to the repaired one (S2, and our own)."""

import torch
from torch import Tensor

from engine.networks.detail import DetailConfig
from engine.networks.prior import HasNoise
from training.coarse import coarse, softnesses
from training.contest import (
    deceive,
    deceive_and_match,
    generator_rests,
    minimise,
    note_accuracy,
    update_discriminator,
)
from training.distributed import own_part
from training.losses import content_loss, gradient_loss, log_squared_loss, varied_loss
from training.recipes import InpaintingRecipe
from training.run import Run


def inpainting_step(
    run: Run, recipe: InpaintingRecipe, image: Tensor, hole: Tensor
) -> dict[str, Tensor]:
    """Updates each D on the original and the repaired image of a pair, then G.

    image: (N, 3, S, S) in [-1, 1]; hole: (N, 1, S, S) float, 1 = missing.
    """
    values: dict[str, Tensor] = {}
    if recipe.content == "varied":
        repaired, other = _two_answers(run, image, hole)
        apart = ((repaired - other).detach().abs() * hole).sum()
        values["apart"] = apart / (3 * hole.sum()).clamp_min(1)
        content = varied_loss(repaired, other, image, hole, recipe.varied_reward)
    else:
        given = _coarse(run, image, hole) if isinstance(recipe.network, DetailConfig) else image
        with run.autocast():
            repaired = run.parallel["generator"](given, hole)
        repaired = repaired.float()
        measure = content_loss if recipe.content == "absolute" else log_squared_loss
        content = measure(repaired, image, hole)
    stitched = image * (1 - hole) + repaired * hole
    shown = {  # the whole as it will be seen, and the fill alone
        "discriminator": (image, stitched, recipe.global_weight),
        "local_discriminator": (image * hole, repaired * hole, recipe.local_weight),
    }

    for name in run.discriminators:
        real, generated, _weight = shown[name]
        values |= update_discriminator(run, name, real, generated, hole)

    # (2) Update G: near the original, as steep as the original, taken for real by each D.
    values["content_loss"] = content
    loss = recipe.content_weight * content
    if recipe.gradient_weight:
        values["gradient_loss"] = gradient_loss(stitched, image, hole)
        loss = loss + recipe.gradient_weight * values["gradient_loss"]
    for name in run.discriminators:
        real, generated, weight = shown[name]
        if recipe.feature_weight:
            prior, matched = deceive_and_match(run, name, real, generated, hole)
            values[f"feature_loss_{name}"] = matched
            loss = loss + recipe.feature_weight * matched
        else:
            prior = deceive(run, name, generated, hole)
        values[f"prior_loss_{name}"] = prior
        loss = loss + weight * prior
    values["generator_loss"] = loss
    if not generator_rests(run):
        minimise(run, "generator", loss)
    if run.discriminators:
        note_accuracy(run, values)
    return values


def _coarse(run: Run, image: Tensor, hole: Tensor) -> Tensor:
    drawn = own_part(softnesses(run.recipe.batch, run.randomness()))
    return coarse(image, hole, drawn.to(image.device))


def _two_answers(run: Run, image: Tensor, hole: Tensor) -> tuple[Tensor, Tensor]:
    """For two z each from N(0, I); gradients follow the first alone, at two thirds the cost."""
    network = run.recipe.network
    assert isinstance(network, HasNoise)
    drawn = torch.randn(2, run.recipe.batch, network.noise, generator=run.randomness())
    z, another = (own_part(one).to(image.device) for one in drawn)
    with run.autocast():
        repaired = run.parallel["generator"](image, hole, z)
        with torch.no_grad():
            other = run.generator(image, hole, another)
    return repaired.float(), other.float()

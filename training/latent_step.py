"""One step of a GAN from z to faces (S1, S3, S4)."""

import torch
from torch import Tensor

from engine.networks.prior import sample_prior
from training.contest import (
    deceive,
    generator_rests,
    minimise,
    note_accuracy,
    update_discriminator,
)
from training.distributed import own_part
from training.recipes import LatentRecipe
from training.run import Run


def latent_step(run: Run, recipe: LatentRecipe, real: Tensor) -> dict[str, Tensor]:
    """Updates D once on real faces (N, 3, S, S) and G's, then G as often as the recipe says."""
    randomness = run.randomness()

    def draw() -> Tensor:
        z = sample_prior(recipe.network, recipe.batch, randomness)
        return own_part(z).to(run.device)

    with run.autocast():
        generated = run.parallel["generator"](draw())
    share = own_part(torch.rand(recipe.batch, 1, 1, 1, generator=randomness)).to(run.device)
    values = update_discriminator(run, "discriminator", real, generated, share=share)

    # (2) Update G to be taken for real by the D just updated; the first time on the same images.
    if generator_rests(run):
        with torch.no_grad():
            values["generator_loss"] = deceive(run, "discriminator", generated)
    else:
        for again in range(recipe.generator_updates):
            if again:
                with run.autocast():
                    generated = run.parallel["generator"](draw())
            loss = deceive(run, "discriminator", generated)
            minimise(run, "generator", loss)
            values["generator_loss"] = loss
    note_accuracy(run, values)
    return values

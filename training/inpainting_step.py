"""One step of a network from the broken image to the repaired one (S2)."""

from torch import Tensor

from training.contest import (
    deceive,
    generator_rests,
    minimise,
    note_accuracy,
    update_discriminator,
)
from training.losses import content_loss, gradient_loss, log_squared_loss
from training.recipes import InpaintingRecipe
from training.run import Run


def inpainting_step(
    run: Run, recipe: InpaintingRecipe, image: Tensor, hole: Tensor
) -> dict[str, Tensor]:
    """Updates each D on the original and the repaired image of a pair, then G.

    image: (N, 3, S, S) in [-1, 1]; hole: (N, 1, S, S) float, 1 = missing.
    """
    with run.autocast():
        repaired = run.parallel["generator"](image, hole)
    repaired = repaired.float()
    stitched = image * (1 - hole) + repaired * hole
    shown = {  # the whole as it will be seen, and the fill alone
        "discriminator": (image, stitched, recipe.global_weight),
        "local_discriminator": (image * hole, repaired * hole, recipe.local_weight),
    }

    values: dict[str, Tensor] = {}
    for name in run.discriminators:
        real, generated, _weight = shown[name]
        values |= update_discriminator(run, name, real, generated, hole)

    # (2) Update G: near the original, as steep as the original, taken for real by each D.
    content = content_loss if recipe.content == "absolute" else log_squared_loss
    values["content_loss"] = content(repaired, image, hole)
    loss = recipe.content_weight * values["content_loss"]
    if recipe.gradient_weight:
        values["gradient_loss"] = gradient_loss(stitched, image, hole)
        loss = loss + recipe.gradient_weight * values["gradient_loss"]
    for name in run.discriminators:
        _real, generated, weight = shown[name]
        values[f"prior_loss_{name}"] = deceive(run, name, generated, hole)
        loss = loss + weight * values[f"prior_loss_{name}"]
    values["generator_loss"] = loss
    if not generator_rests(run):
        minimise(run, "generator", loss)
    if run.discriminators:
        note_accuracy(run, values)
    return values

"""How fast the full step of each recipe runs here: `python -m training throughput`.

Beside images/s stands the share of the machine's own matrix-product rate that the step's
multiplications reach, and how much of its speed is left when the loop draws its batches itself
instead of being fed one resident batch. The yardstick is the step of PyTorch's own DCGAN example:
the same networks in single precision, contiguous, each tensor of Adam's on its own.
"""

import argparse
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.utils.flop_counter import FlopCounterMode

from engine.bench.machine import product_rate, timed
from engine.device import device_title
from engine.networks.dcgan import DCGANConfig, Discriminator, Generator
from training.contest import follow
from training.data import Batches, HoleBatches
from training.inpainting_step import inpainting_step
from training.latent_step import latent_step
from training.recipes import RECIPES, InpaintingRecipe, LatentRecipe, Recipe
from training.run import Run

_BATCH = 64


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "recipes", nargs="*", metavar="RECIPE", help="default: all that are bundled"
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument(
        "--rounds", type=int, default=15, metavar="N", help="steps measured of each"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Prints a Markdown table; rounds go through all rows in turn, so noise falls on all alike."""
    device = torch.device(options.device)
    recipes = [RECIPES[n] for n in options.recipes] or [r for r in RECIPES.values() if r.bundled]
    dtype = torch.bfloat16
    rows: dict[str, Callable[[], object]] = {"plain DCGAN, fp32": _plain_step(device)}
    flops = {}
    for recipe in recipes:
        fed, drawing = _steps(recipe, device, dtype)
        with FlopCounterMode(display=False) as counter:
            fed()
        flops[recipe.name] = counter.get_total_flops()
        rows[recipe.name], rows[f"{recipe.name}, own batches"] = fed, drawing
    seconds: dict[str, list[float]] = {name: [] for name in rows}
    products = []
    for i in range(options.rounds + 2):
        for name, step in rows.items():
            took = timed(step, device)
            if i >= 2:  # the first two warm caches and kernels up
                seconds[name].append(took)
        products.append(product_rate(device, dtype))
    rate, middle = float(np.median(products)), {n: float(np.median(s)) for n, s in seconds.items()}
    plain = middle["plain DCGAN, fp32"]
    print(f"{device_title(device)}; {rate / 1e9:,.0f} GFLOP/s in a product of two {dtype} matrices")
    print("| recipe | images/s | times the plain DCGAN | of the product rate | drawing batches |")
    print("|---|---|---|---|---|")
    print(f"| plain DCGAN, fp32 | {_BATCH / plain:,.0f} | 1.00 | | |")
    for recipe in recipes:
        took = middle[recipe.name]
        print(
            f"| {recipe.name} | {recipe.batch / took:,.0f} | {plain / took:.2f} "
            f"| {flops[recipe.name] / took / rate:.0%} "
            f"| {took / middle[f'{recipe.name}, own batches']:.0%} |"
        )
    return 0


def _steps(
    recipe: Recipe, device: torch.device, dtype: torch.dtype
) -> tuple[Callable[[], object], Callable[[], object]]:
    """The full step fed one resident batch, and the same drawing its batches as training does."""
    recipe = replace(recipe, adaptive=None)  # both networks learn: no noise is told from noise
    run, side = Run(recipe, device, dtype), recipe.network.side
    faces = np.random.default_rng(1).integers(0, 255, (2048, side, side, 3), np.uint8)
    batches = Batches(faces, recipe.batch, recipe.seed, recipe.flip, device)
    one = batches.at(0)
    names = recipe.holes if isinstance(recipe, InpaintingRecipe) else ()
    holes = HoleBatches(names, side, recipe.batch, recipe.seed, device) if names else None
    one_hole = holes.at(0) if holes else None

    def step(real: Tensor, hole: Tensor | None) -> list[float]:
        if isinstance(recipe, InpaintingRecipe):
            assert hole is not None
            values = inpainting_step(run, recipe, real, hole)
        else:
            assert isinstance(recipe, LatentRecipe)
            values = latent_step(run, recipe, real)
        follow(run.average, run.generator, recipe.ema)
        run.step += 1
        return torch.stack([v.detach().float() for v in values.values()]).tolist()

    return (
        lambda: step(one, one_hole),
        lambda: step(batches.at(run.step), holes.at(run.step) if holes else None),
    )


def _plain_step(device: torch.device) -> Callable[[], object]:
    """pytorch/examples' DCGAN: real, generated, then G on the same images."""
    config = DCGANConfig()
    generator, discriminator = Generator(config).to(device), Discriminator(config).to(device)
    adam = [
        torch.optim.Adam(n.parameters(), lr=2e-4, betas=(0.5, 0.999))
        for n in (generator, discriminator)
    ]
    real = torch.rand(_BATCH, 3, 64, 64, device=device) * 2 - 1
    ones, zeros = torch.ones(_BATCH, device=device), torch.zeros(_BATCH, device=device)

    def step() -> list[float]:
        generated = generator(torch.randn(_BATCH, config.latent, device=device))
        adam[1].zero_grad()
        loss_real = binary_cross_entropy_with_logits(discriminator(real), ones)
        loss_real.backward()
        loss_made = binary_cross_entropy_with_logits(discriminator(generated.detach()), zeros)
        loss_made.backward()
        adam[1].step()
        adam[0].zero_grad()
        loss = binary_cross_entropy_with_logits(discriminator(generated), ones)
        loss.backward()
        adam[0].step()
        return [loss_real.item(), loss_made.item(), loss.item()]

    return step

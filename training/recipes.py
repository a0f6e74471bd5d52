"""Every trainable system as a frozen recipe, by name."""

from dataclasses import dataclass

from engine.networks.dcgan import DCGANConfig


@dataclass(frozen=True)
class Recipe:
    """What to train and how; the numbers the paper does not give are the field's usual ones."""

    name: str
    description: str
    network: DCGANConfig
    steps: int
    batch: int = 64
    """Real faces a step; the same number of generated ones stands beside them."""

    learning_rate: float = 2e-4
    betas: tuple[float, float] = (0.5, 0.999)
    """Adam's, after Radford et al., section 4."""

    ema: float = 0.999
    """Decay of the exponential moving average of the generator that is shipped."""

    flip: bool = True
    """Mirror half of the faces; the canonical frame is symmetric."""

    seed: int = 20261120


RECIPES: dict[str, Recipe] = {
    recipe.name: recipe
    for recipe in (
        Recipe(
            name="dcgan64",
            description="S1's DCGAN at 64x64, z from N(0, I)",
            network=DCGANConfig(prior="normal"),
            steps=20_000,
        ),
        Recipe(
            name="dcgan64-uniform",
            description="S4's DCGAN at 64x64, z uniform in [-1, 1]",
            network=DCGANConfig(prior="uniform"),
            steps=20_000,
        ),
    )
}

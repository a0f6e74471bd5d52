"""The recipe of the damage network."""

from dataclasses import dataclass, field

from engine.networks.damage import DamageConfig, DamageNet


@dataclass(frozen=True, kw_only=True)
class DamageRecipe:
    """What is trained, on what, for how long."""

    name: str
    description: str
    network: DamageConfig = field(default_factory=DamageConfig)
    steps: int

    batch: int = 8
    side: int = 224
    """Of the cuts it learns from, a multiple of 16."""

    faces: float = 0.35
    """The share of cuts that show a face large: eyes, teeth and hair are no damage."""

    learning_rate: float = 2e-3
    warm_up: int = 100
    """Steps over which the learning rate rises, before it falls along a cosine."""

    weight_decay: float = 1e-3
    ema: float = 0.995
    """Decay of the exponential moving average that is shipped."""

    seed: int = 20261121

    def build(self) -> DamageNet:
        """The network, its weights drawn at random."""
        return DamageNet(self.network)


DAMAGE = DamageRecipe(
    name="damage",
    description="sees scratches, dust, tears, patches and date stamps; for engine.damage",
    steps=18_500,
)

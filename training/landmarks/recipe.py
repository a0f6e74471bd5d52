"""The recipe of the landmark network."""

from dataclasses import dataclass, field

from engine.networks.landmarks import LandmarkConfig, LandmarkNet


@dataclass(frozen=True, kw_only=True)
class LandmarkRecipe:
    """What is trained, on what, for how long."""

    name: str
    description: str
    network: LandmarkConfig = field(default_factory=LandmarkConfig)
    steps: int

    batch: int = 192
    negatives: int = 64
    """Of a batch: cuts that show no face, or none that is well placed."""

    learning_rate: float = 2e-3
    warm_up: int = 300
    """Steps over which the learning rate rises, before it falls along a cosine."""

    weight_decay: float = 1e-3
    ema: float = 0.999
    """Decay of the exponential moving average that is shipped."""

    corner_weight: float = 1.0
    """Of the displacement of the crop's corners, in sides of the crop times 10."""

    face_weight: float = 2.0
    """Of the cross-entropy of face / not face."""

    seed: int = 20261120

    def build(self) -> LandmarkNet:
        """The network, its weights drawn at random."""
        return LandmarkNet(self.network)


LANDMARKS = LandmarkRecipe(
    name="landmarks",
    description="finds faces and places five landmarks, damaged or not; for engine.faces",
    steps=16_000,
)

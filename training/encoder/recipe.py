"""The recipe of the encoder."""

from dataclasses import dataclass, field

from engine import holes
from engine.networks.encoder import Encoder, EncoderConfig


@dataclass(frozen=True, kw_only=True)
class EncoderRecipe:
    """What is trained, on what, for how long."""

    name: str
    description: str
    network: EncoderConfig = field(default_factory=EncoderConfig)
    inverts: str
    """The recipe of the latent GAN whose z it finds; its shipped weights stay as they are."""

    steps: int
    batch: int = 32
    """Half of them faces that the GAN drew, whose z is known; the others real."""

    holes: tuple[str, ...] = holes.NAMES
    whole: float = 0.15
    """The share of faces without a hole: a reference photo has none."""

    latent_weight: float = 0.1
    """Of the mean squared error of z, beside the mean |G(z) - x| of all pixels."""

    learning_rate: float = 1e-3
    warm_up: int = 100
    """Steps over which the learning rate rises, before it falls along a cosine."""

    weight_decay: float = 1e-4
    ema: float = 0.998
    """Decay of the exponential moving average that is shipped."""

    seed: int = 20261122

    def build(self) -> Encoder:
        """The network, its weights drawn at random."""
        return Encoder(self.network)


ENCODER = EncoderRecipe(
    name="encoder",
    description="from what is known of a face to dcgan64's z; for hybrid",
    inverts="dcgan64",
    steps=4_000,
)

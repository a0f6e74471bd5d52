import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from training.coarse import coarse


@settings(max_examples=20)
@given(seed=st.integers(0, 1000), softness=st.floats(0, 1))
def test_known_pixels_stay_and_the_hole_loses_its_detail(seed: int, softness: float) -> None:
    random = torch.Generator().manual_seed(seed)
    image = torch.rand(2, 3, 16, 16, generator=random) * 2 - 1
    hole = torch.zeros(2, 1, 16, 16)
    hole[..., 4:12, 4:12] = 1
    given_ = coarse(image, hole, torch.full((2,), softness))
    known = (hole == 0).expand_as(image)
    torch.testing.assert_close(given_[known], image[known])
    inside = np.s_[..., 4:12, 4:12]
    assert given_[inside].std() < 0.8 * image[inside].std()


def test_each_image_is_blurred_by_its_own_softness() -> None:
    image = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(1)).repeat(2, 1, 1, 1)
    sharp, soft = coarse(image, torch.ones(2, 1, 32, 32), torch.tensor([0.0, 1.0]))
    assert soft.diff(dim=1).abs().mean() < 0.6 * sharp.diff(dim=1).abs().mean()
    (alone,) = coarse(image[:1], torch.ones(1, 1, 32, 32), torch.tensor([1.0]))
    torch.testing.assert_close(alone, soft)

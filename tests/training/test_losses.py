import numpy as np
import pytest
import torch
from torch import Tensor

from training.losses import (
    content_loss,
    discriminator_loss,
    feature_matching_loss,
    generator_loss,
    gradient_loss,
    gradient_penalty,
    log_squared_loss,
    varied_loss,
)

REAL, MADE = torch.tensor([1.0, -0.5]), torch.tensor([0.3, 2.0])


def test_the_cross_entropies_are_those_of_s1() -> None:
    d_real, d_made = torch.sigmoid(REAL), torch.sigmoid(MADE)
    expected = -(torch.log(d_real).mean() + torch.log(1 - d_made).mean())
    torch.testing.assert_close(discriminator_loss(REAL, MADE, "cross-entropy"), expected)
    torch.testing.assert_close(generator_loss(MADE, "cross-entropy"), -torch.log(d_made).mean())


def test_hinge_and_wasserstein_by_hand() -> None:
    hinge = (0 + 1.5) / 2 + (1.3 + 3.0) / 2
    torch.testing.assert_close(discriminator_loss(REAL, MADE, "hinge"), torch.tensor(hinge))
    torch.testing.assert_close(
        discriminator_loss(REAL, MADE, "wasserstein"), torch.tensor(1.15 - 0.25)
    )
    torch.testing.assert_close(generator_loss(MADE, "wasserstein"), torch.tensor(-1.15))


@pytest.mark.parametrize(("slope", "penalty"), [(1.0, 0.0), (3.0, 4.0)])
def test_the_gradient_penalty_is_the_squared_excess_of_the_slope(
    slope: float, penalty: float
) -> None:
    def scores(images: Tensor) -> Tensor:
        return slope * images[:, 0, 0, 0]

    real, made = torch.randn(2, 4, 3, 8, 8)
    value = gradient_penalty(scores, real, made, torch.rand(4, 1, 1, 1))
    torch.testing.assert_close(value, torch.tensor(penalty))


def hole_of(side: int) -> Tensor:
    hole = torch.zeros(1, 1, side, side)
    hole[..., 2:4, 2:4] = 1
    return hole


def test_the_content_loss_counts_the_hole_in_full_and_the_rest_a_tenth() -> None:
    image, hole = torch.zeros(1, 3, 8, 8), hole_of(8)
    torch.testing.assert_close(content_loss(0.5 * hole + image, image, hole), torch.tensor(0.5))
    torch.testing.assert_close(
        content_loss(0.5 * (1 - hole) + image, image, hole), torch.tensor(0.05)
    )


def test_the_log_squared_loss_falls_as_psnr_rises_however_large_the_hole() -> None:
    image, hole = torch.zeros(2, 3, 8, 8), torch.zeros(2, 1, 8, 8)
    hole[0, :, :2], hole[1, :, :7] = 1, 1
    far, near = (log_squared_loss(image + error, image, hole) for error in (0.4, 0.2))
    assert float(far - near) == pytest.approx(np.log(2), rel=1e-3)  # 6 dB are a factor of 2
    knowns = log_squared_loss(image + 0.4 * hole + 5 * (1 - hole), image, hole)
    assert float(knowns) == pytest.approx(float(far))


@pytest.mark.parametrize(("reward", "best"), [(0.0, 0.0), (0.63, 0.5), (1.0, 1.0)])
def test_the_reward_says_how_far_answers_spread(reward: float, best: float) -> None:
    truth, first, second = torch.randn(3, 4, 3, 64, 64, generator=torch.Generator().manual_seed(5))
    hole = torch.ones(4, 1, 64, 64)
    spread = {}
    for s in (0.0, 0.5, 1.0, 1.5):  # the gradient, as the other answer is not led
        answer = torch.tensor(s, requires_grad=True)
        varied_loss(answer * first, s * second, truth, hole, reward).backward()
        assert answer.grad is not None
        spread[s] = abs(float(answer.grad))
    assert min(spread, key=lambda s: spread[s]) == best


def test_features_match_layer_by_layer() -> None:
    real = [torch.zeros(1, 2, 4, 4), torch.zeros(1, 8, 2, 2)]
    made = [torch.full((1, 2, 4, 4), 0.5), torch.full((1, 8, 2, 2), 1.5)]
    assert float(feature_matching_loss(real, made)) == pytest.approx(1.0)


def test_the_gradient_loss_sees_a_step_at_the_edge_of_the_hole_but_not_a_shift_of_all() -> None:
    image, hole = torch.rand(1, 3, 8, 8), hole_of(8)
    assert gradient_loss(image, image, hole) == 0
    torch.testing.assert_close(gradient_loss(image + 0.3, image, hole), torch.tensor(0.0))
    stepped = gradient_loss(image + 0.3 * hole, image, hole)
    # 2 rows with 3 pairs each touch the hole, the outer two of each a step of 0.3
    torch.testing.assert_close(stepped, torch.tensor(0.3 * 2 / 3))


def test_the_parts_of_a_batch_average_to_it() -> None:
    image, repaired = torch.rand(2, 4, 3, 8, 8)
    hole = (torch.rand(4, 1, 8, 8) < 0.4).float()
    for loss in (content_loss, gradient_loss):
        parts = [loss(repaired[i : i + 2], image[i : i + 2], hole[i : i + 2]) for i in (0, 2)]
        torch.testing.assert_close(loss(repaired, image, hole), torch.stack(parts).mean())

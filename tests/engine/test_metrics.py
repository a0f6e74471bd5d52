import numpy as np
import pytest
from skimage.metrics import structural_similarity

from engine import metrics


@pytest.fixture
def pair() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A picture, another, and a hole of one pixel in which they differ by 10, 20 and 30."""
    truth = np.full((4, 5, 3), 100, np.uint8)
    image, hole = truth.copy(), np.zeros((4, 5), bool)
    image[1, 2], hole[1, 2] = (110, 80, 130), True
    return truth, image, hole


def test_psnr_and_l1_in_the_hole_and_whole(
    pair: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    truth, image, hole = pair
    whole = np.ones_like(hole)
    squares = (100 + 400 + 900) / 3
    assert metrics.psnr(truth, image, hole) == pytest.approx(10 * np.log10(255**2 / squares))
    assert metrics.psnr(truth, image, whole) == pytest.approx(10 * np.log10(255**2 / squares * 20))
    assert metrics.psnr(truth, image, ~hole) == float("inf")
    assert metrics.l1(truth, image, hole) == pytest.approx(20)
    assert metrics.l1(truth, image, whole) == pytest.approx(1)


def test_ssim_is_scikit_images_away_from_the_border() -> None:
    random = np.random.default_rng(1)
    truth = random.integers(0, 256, (40, 50, 3), np.uint8)
    image = np.clip(truth + random.normal(0, 30, truth.shape), 0, 255).astype(np.uint8)
    where = np.zeros((40, 50), bool)
    where[10:30, 8:40] = True
    _, reference = structural_similarity(
        truth,
        image,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=255,
        channel_axis=-1,
        full=True,
    )
    assert metrics.ssim(truth, image, where) == pytest.approx(reference[where].mean(), abs=1e-6)
    assert metrics.ssim(truth, truth, np.ones_like(where)) == pytest.approx(1)


def test_the_boundary_jump_is_the_mean_step_across_the_border(
    pair: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    truth, image, hole = pair
    assert metrics.boundary_jump(truth, hole) == 0
    assert metrics.boundary_jump(image, hole) == pytest.approx(20)  # four neighbours, each 20
    ramp = np.tile(np.arange(0, 80, 10, dtype=np.uint8)[None, :, None], (6, 1, 3))
    half = np.zeros((6, 8), bool)
    half[:, 4:] = True
    assert metrics.boundary_jump(ramp, half) == pytest.approx(10)


@pytest.mark.parametrize("value", [True, False])
def test_without_a_border_there_is_no_jump(value: bool) -> None:
    assert np.isnan(metrics.boundary_jump(np.zeros((4, 4, 3), np.uint8), np.full((4, 4), value)))

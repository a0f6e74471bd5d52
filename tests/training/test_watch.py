import numpy as np

from training.watch import Watch


def sentences(accuracy: float, count: int) -> list[str]:
    watch = Watch(window=20)
    values = {"real_accuracy": accuracy, "generated_accuracy": accuracy}
    return [said for _ in range(count) if (said := watch.step(values))]


def test_a_discriminator_pinned_for_the_whole_window_is_said_once() -> None:
    assert not sentences(1.0, 19)
    assert len(sentences(1.0, 60)) == 1
    assert "right about 100.0%" in sentences(1.0, 20)[0]
    assert "by chance" in sentences(0.5, 20)[0]


def test_a_contest_is_not_said() -> None:
    assert not sentences(0.9, 60)


def test_a_loss_without_a_discriminator_is_not_watched() -> None:
    assert Watch(window=1).step({"content_loss": 0.1}) is None


def test_samples_that_are_all_alike_are_said() -> None:
    real = np.random.default_rng(1).integers(0, 255, (16, 8, 8, 3)).astype(np.uint8)
    watch = Watch()
    assert watch.samples(real, real) is None
    assert "nearly all alike" in (watch.samples(np.full_like(real, 90), real) or "")

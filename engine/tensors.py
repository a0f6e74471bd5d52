"""The border between numpy images and torch tensors."""

import numpy as np
import torch
from torch import Tensor


def to_tensor(images: np.ndarray, device: torch.device | str = "cpu") -> Tensor:
    """(N, H, W, 3) uint8 RGB -> (N, 3, H, W) float32 in [-1, 1], channels last."""
    tensor = torch.from_numpy(np.array(images)).to(device).permute(0, 3, 1, 2)
    return tensor.float().div_(127.5).sub_(1).contiguous(memory_format=torch.channels_last)


def hole_tensor(holes: np.ndarray, device: torch.device | str = "cpu") -> Tensor:
    """(N, H, W) bool, True = repair -> (N, 1, H, W) float32, 1 = missing."""
    return torch.from_numpy(holes[:, None]).to(device).float()


def to_levels(tensor: Tensor) -> Tensor:
    """Values in [-1, 1] -> grey levels, float32 in [0, 255], not rounded."""
    return tensor.detach().float().add(1).mul_(127.5)


def to_images(tensor: Tensor) -> np.ndarray:
    """(N, 3, H, W) in [-1, 1] -> (N, H, W, 3) uint8 RGB, rounded."""
    scaled = to_levels(tensor).round_().clamp_(0, 255)
    return np.ascontiguousarray(scaled.to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy())

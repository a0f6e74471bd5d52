"""Training by several processes under `torchrun`, each on its part of every batch.

Gradients are averaged by PyTorch's DistributedDataParallel. Batch norm takes its statistics from
each process's part alone, and the first process's running ones are saved; a network without
batch norm learns exactly what one process would.
"""

import os
from typing import TypeVar

import numpy as np
import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel

from engine.errors import WrongUsage

Part = TypeVar("Part", np.ndarray, Tensor)


def join(device: torch.device) -> torch.device:
    """Joins the other processes when started by torchrun; the device that is this process's own."""
    if "WORLD_SIZE" not in os.environ:
        return device
    if device.type == "cuda":
        device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(device)
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
    return device


def leave() -> None:
    """Ends what `join` began."""
    if distributed.is_initialized():
        distributed.destroy_process_group()


def processes() -> int:
    return distributed.get_world_size() if distributed.is_initialized() else 1


def is_first() -> bool:
    """Whether this process is the one that logs and saves."""
    return not distributed.is_initialized() or distributed.get_rank() == 0


def own_part(batch: Part) -> Part:
    """This process's part of what a batch holds. Raises WrongUsage when it cannot be shared."""
    count = processes()
    if count == 1:
        return batch
    if len(batch) % count:
        raise WrongUsage(f"a batch of {len(batch)} cannot be shared by {count} processes.")
    size = len(batch) // count
    return batch[distributed.get_rank() * size :][:size]


def parallel(network: nn.Module) -> nn.Module:
    """The network to call in training: its gradients are averaged over the processes."""
    if processes() == 1 or not any(p.requires_grad for p in network.parameters()):
        return network
    return DistributedDataParallel(network, forward_sync_buffers=False)


def mean(values: Tensor) -> Tensor:
    """The values' mean over the processes."""
    if processes() > 1:
        distributed.all_reduce(values)
        values /= processes()
    return values


def any_asks(asked: bool) -> bool:
    """Whether any process was asked to stop: all must stop after the same step."""
    if processes() == 1:
        return asked
    flag = torch.tensor([float(asked)])
    if distributed.get_backend() == "nccl":
        flag = flag.cuda()
    distributed.all_reduce(flag)
    return bool(flag.item() > 0)

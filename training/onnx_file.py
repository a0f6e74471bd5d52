"""From a run to the ONNX file that the program runs, with how it came about."""

import copy
import logging
import warnings
from typing import Any

import onnx
import torch
from torch import Tensor, nn

from engine.onnx_net import sealed
from training.network_run import NetworkRun, Recipe


def onnx_bytes(
    network: nn.Module,
    example: Tensor,
    record: dict[str, str],
    *,
    given: str,
    answer: str,
    dynamic_shapes: Any = None,
) -> bytes:
    """The network for `cv2.dnn`, batch norm folded in.

    example: an input; given, answer: what input and output are called; dynamic_shapes: sizes that
    are free, as `torch.export` takes them; record: kept as the file's metadata.
    """
    network = copy.deepcopy(network).cpu().eval()
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it misses torchvision
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # torch's exporter uses its own old calls
        program = torch.onnx.export(
            network,
            (example,),
            input_names=[given],
            output_names=[answer],
            dynamic_shapes=dynamic_shapes,
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    model = program.model_proto
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info):
        del part.metadata_props[:]  # the exporter's notes: lines and folders of this machine
    onnx.helper.set_model_props(model, record)
    return sealed(model.SerializeToString(deterministic=True))


def record_of(run: NetworkRun[Recipe]) -> dict[str, str]:
    """How the weights came about."""
    recipe = run.recipe
    return {
        "recipe": recipe.name,
        "command": f"python -m training train {recipe.name}",
        "data": run.data,
        "seed": str(recipe.seed),
        "steps": str(run.step),
        "batch": str(recipe.batch),
        "torch": torch.__version__,
        "terms": "CC BY-NC-SA 4.0",
    }

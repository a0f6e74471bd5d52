"""Reading torch in beforehand: the same library is then used, and no window waits for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(
    not Path("/proc/self/maps").exists(), reason="the system does not list libraries"
)
def test_the_library_is_there_before_torch_is_imported() -> None:
    """In a process of its own, which has not imported torch."""
    said = (
        "import sys; from engine import torch_library; torch_library.read_in();"
        "loaded = open('/proc/self/maps').read(); assert 'torch' not in sys.modules;"
        "print(len({line.split()[-1] for line in loaded.splitlines() if 'libtorch_cpu' in line}));"
        "import torch; print(float(torch.ones(3, 3).mm(torch.ones(3, 3)).sum()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", said], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.split() == ["1", "27.0"]

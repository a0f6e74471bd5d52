"""The same photos repaired by the machines of a Dask cluster, which see the same folders."""

import logging
from collections.abc import Generator, Iterable
from itertools import islice
from typing import TYPE_CHECKING

from engine.batch.one_photo import How, failed, repair_file
from engine.batch.outcome import Outcome
from engine.batch.tasks import Task
from engine.errors import FacemendError, WrongUsage

if TYPE_CHECKING:
    from distributed import Client

_AHEAD = 2
"""Tasks sent for each thread of the cluster, so that none waits for the next."""


def connected(address: str) -> "Client":
    """A Dask scheduler at `tcp://host:port`; WrongUsage without Dask, FacemendError without it."""
    try:
        from distributed import Client
    except ImportError as error:
        raise WrongUsage(
            "--cluster needs Dask, which is not installed: pip install 'facemend[cluster]'."
        ) from error
    try:
        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we say what is wrong
        client = Client(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise FacemendError(
            f"no Dask scheduler answers at {address}: start `dask scheduler` there, and workers."
        ) from error
    if not client.nthreads():
        client.close()
        raise FacemendError(f"the scheduler at {address} has no workers: start `dask worker`.")
    return client


def on_cluster(tasks: Iterable[Task], how: How, client: "Client") -> Generator[Outcome, None, None]:
    """The outcome of each task as it comes. Closed, it takes back what is not done.

    A photo over which workers keep dying is given up after three of them (Dask's own rule). Raises
    FacemendError when the scheduler is gone.
    """
    from distributed import as_completed
    from distributed.client import CommClosedError, FutureCancelledError

    waiting = iter(tasks)
    running = {}

    def sent(task: Task) -> object:
        future = client.submit(repair_file, task, how, pure=False)
        running[future] = task
        return future

    ahead = _AHEAD * sum(client.nthreads().values())
    done = as_completed([sent(task) for task in islice(waiting, ahead)])
    try:
        for future in done:
            task = running.pop(future)
            error = future.exception()
            for following in islice(waiting, 1):
                done.add(sent(following))
            if isinstance(error, FutureCancelledError):
                raise error
            if error is not None:
                yield failed(task, f"{task.photo}: the cluster could not repair it ({error}).")
            else:
                yield future.result()
    except (FutureCancelledError, CommClosedError) as error:
        raise FacemendError(
            "the cluster's scheduler is gone: start it again; the same command goes on."
        ) from error
    finally:
        client.cancel(list(running))

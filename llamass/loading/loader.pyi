from collections.abc import Iterator
from typing import Any
import torch
from torch.utils.data import IterableDataset
from .plan import Epoch

class Batches(IterableDataset):
    plan: Any
    batch_size: int
    drop_last: bool
    finite: bool
    transforms: Any
    batch_transform: Any
    also: Any
    state_of: Any

    def __init__(self, plan, batch_size: int, drop_last: bool=False, batch_transform=None, finite: bool=False, transforms=None, state_of=None):
        ...

    def __iter__(self) -> Iterator[dict[str, torch.Tensor]]:
        ...

    def __len__(self):
        ...

    def read(self, *place, **options):
        ...

    def position_after(self, position, n):
        ...

    def state_dict(self) -> dict:
        ...

    def load_state_dict(self, state: dict):
        ...

    def set_epoch(self, epoch: int):
        ...

class BatchEpoch(Epoch):
    batches: Any
    count: Any
    dealt: Any

    def __init__(self, batches):
        ...

    def __next__(self):
        ...

class Loader:
    """Batches of a plan, as dicts of tensors (B, T, ...). Each `iter()` is the next epoch.

    Parameters:
        plan        A Plan
        finite      These and those above as in AMASS.loader
        transforms  Functions of a field and of a clip, if any
        state_of    What has state_dict and load_state_dict"""
    batches: Batches
    plan: Any
    batch_size: Any
    drop_last: Any
    num_workers: int
    prefetch_factor: int
    pin_memory: Any
    device: Any
    batch_transform: Any
    transforms: Any
    state_of: Any
    processes: bool

    def __init__(self, plan, batch_size, num_workers=0, drop_last=False, pin_memory=None, device=None, prefetch_factor=2, batch_transform=None, finite=False, transforms=None, state_of=None, **process_args):
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, i):
        ...

    def state_dict(self) -> dict:
        """Where the dataset stands."""

    def load_state_dict(self, state: dict):
        """Let the dataset go on where `state_dict` was called.

        Parameters:
            state  What state_dict gave"""

    def __iter__(self) -> Iterator[dict[str, torch.Tensor]]:
        """Begin the next epoch."""
__all__ = ['Batches', 'BatchEpoch', 'Loader']

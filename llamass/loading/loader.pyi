from typing import Any, ClassVar, NamedTuple
import gc, sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
import numpy as np
import torch
from fastcore.basics import patch
from torch.utils.data import DataLoader, IterableDataset, default_collate, get_worker_info
from ..tools.numbers import whole
from .reading import Buffers, check_functions, one_by_one, order_keys
from .plan import Epoch, asked_at_once, one_at_a_time
class Batches(IterableDataset):
    """Whole batches, dicts of tensors (B, T, ...), for `DataLoader(batches, batch_size=None)`.

    Parameters:
        plan             A Plan
        batch_size       Clips of a batch, B
        drop_last        Leave out a last batch that is not full
        batch_transform  Function of a batch's dict, applied last
        finite           Raise ValueError for a batch with NaN or infinity
        transforms       Functions of a field and of a clip, if any
        state_of         What has state_dict, load_state_dict and set_epoch"""
    plan: Any
    batch_size: int
    drop_last: bool
    finite: bool
    transforms: Any
    batch_transform: Any
    also: Any
    state_of: Any
    def __init__(self, plan, batch_size: int, drop_last: bool=False, batch_transform=None, finite: bool=False, transforms=None, state_of=None): ...
    def __iter__(self): ...
    def __len__(self): ...
    def read(self, epoch, start, *dealing, skip=0, pinned=False):
        """Yield what worker w of W, `dealing`, reads of an epoch from a position on."""
    def position_after(self, position, n):
        """The position in an epoch of n clips after the batch that begins at a position."""
    def state_dict(self) -> dict:
        """Where the dataset stands."""
    def load_state_dict(self, state):
        """Let the dataset go on where `state_dict` was called."""
    def set_epoch(self, epoch):
        """Let the next `iter()` begin this epoch."""
class BatchEpoch(Epoch):
    """The batches of one epoch that this process or worker takes."""
    batches: Any
    count: Any
    dealt: Any
    def __init__(self, batches): ...
    def __next__(self): ...
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
    def __init__(self, plan, batch_size, num_workers=0, drop_last=False, pin_memory=None, device=None, prefetch_factor=2, batch_transform=None, finite=False, transforms=None, state_of=None, **process_args): ...
    def __len__(self): ...
    def state_dict(self) -> dict:
        """Where the dataset stands."""
    def load_state_dict(self, state):
        """Let the dataset go on where `state_dict` was called."""
    def __iter__(self):
        """Begin the next epoch."""
__all__ = ['Batches', 'BatchEpoch', 'Loader']

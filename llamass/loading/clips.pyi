from typing import Any
from dataclasses import dataclass

def keep_range(frames, keep: float=0.8) -> tuple:
    """The frames that are left of each file when only its middle part is kept.

    Parameters:
        frames  (S,) frames of each file
        keep    Part of each file to keep, more than 0, at most 1
    Returns: (S,) first frame kept, (S,) end of the frames kept"""
USUAL_KEEP: float

def kept_frames(frames, keep: float | None=None, ranges=None) -> tuple:
    ...

class Windows:
    """The clips that files of known lengths give, numbered through from 0.

    Parameters:
        frames       (S,) frames of each file
        clip_length  Frames of a clip
        stride       Frames between the starts of two clips of a file; clip_length if not given
        keep         Part of each file to keep; the middle 80%, and all of ranges, if not given
        pad          A file too short for a clip gives one all the same
        ranges       (S,) first frames, -1 for a whole file, and (S,) ends of the parts to take clips from"""
    clip_length: int
    stride: Any
    first: Any
    stop: Any
    counts: Any
    ends: Any

    def __init__(self, frames, clip_length: int, stride: int | None=None, keep: float | None=None, pad: bool=False, ranges=None):
        ...

    def __len__(self):
        ...

    @property
    def frames_used(self):
        ...

    def locate(self, numbers):
        """Where the clips with these numbers lie: (file, first frame), two arrays.

        Parameters:
            numbers  (B,) numbers of clips"""
BLOCK: int

@dataclass(frozen=True)
class Order:
    """The order of an epoch: a permutation of n clips, the identity if seed is None.

    Parameters:
        n      Clips
        seed   Any whole number
        epoch  Each has an order of its own"""
    n: int
    seed: int | None = ...
    epoch: int = ...

    def __call__(self, positions):
        ...

class WeightedOrder:
    """The clips of an epoch, drawn with replacement.

    Parameters:
        windows  The clips that there are
        weights  (S,) how often each sequence is drawn, relative to the others
        seed     Any whole number
        epoch    Each has draws of its own"""
    windows: Windows
    keys: Any
    sums: Any

    def __init__(self, windows: Windows, weights, seed: int, epoch: int=0):
        ...

    def __call__(self, positions):
        ...

def check_share(rank, world_size, remainder):
    ...

@dataclass(frozen=True)
class Share:
    """What one rank of `world_size` takes of an order.

    Parameters:
        rank        This process
        world_size  Processes
        remainder   repeat or drop"""
    rank: int = ...
    world_size: int = ...
    remainder: str = ...

    def count(self, n):
        """How many of n clips this rank takes; the same for every rank.

        Parameters:
            n  Clips of the whole order"""

    def positions(self, i, n):
        """Positions in the order of n clips that this rank's i-th clips have.

        Parameters:
            i  Which of this rank's clips, from 0; a number or an array
            n  Clips of the whole order"""
DEALT: int

def deal(count: int, size: int=1, start: int=0, worker: int=0, num_workers: int=1, skip: int=0):
    """Yield the positions that a worker takes, in arrays of about 65,536; only the last run may be short.

    Parameters:
        count        Clips to deal out
        size         Clips of a run
        start        Clips already delivered before
        worker       Number of this worker
        num_workers  Workers
        skip         Clips that this worker has taken already"""
__all__ = ['USUAL_KEEP', 'BLOCK', 'DEALT', 'keep_range', 'kept_frames', 'Windows', 'Order', 'WeightedOrder', 'check_share', 'Share', 'deal']

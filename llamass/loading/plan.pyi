from typing import Any
from dataclasses import dataclass

class EpochCounter:
    """Which epoch begins next, for this process and all workers."""

    def __init__(self):
        ...

    def next(self):
        ...

    def set(self, epoch, position=None):
        """Let this epoch begin next. With a position it goes on from there, once.

        Parameters:
            epoch     From 0
            position  How many of its clips were delivered before"""

    def first_to_warn(self):
        """Whether no process has asked this before; for warnings that are given once."""

    def waiting(self):
        """The epoch that begins next, and the position where it will."""

    def begin(self):
        """The epoch that begins now, and how many of its clips were delivered before."""

    def resume(self, epoch):
        """Let this process or worker have begun this epoch, and not the one that it claimed.

        Parameters:
            epoch  From 0"""

    def by_workers(self):
        """Whether the epoch begun last was begun by a DataLoader's workers."""

def one_at_a_time():
    ...

class Plan:
    """An epoch as loaders see it: `begin`, `places` and `read`.

    Parameters:
        windows     Windows: the clips that there are
        reader      ClipReader: reads them
        keys        Names of what a clip has
        shuffle     Over all clips, anew every epoch
        seed        Fixes the order; drawn if not given
        weights     (S,) how often each sequence is drawn; each clip once if not given
        rank        Asked of torch.distributed if not given
        world_size  As rank
        remainder   repeat or drop
        texts       Gives the texts of clips, and where they are cropped, as TextOfClips does"""
    windows: Any
    reader: Any
    keys: Any
    shuffle: bool
    weights: Any
    texts: Any
    rank: int | None
    world_size: int | None
    remainder: str
    seed_is_drawn: bool
    seed: Any
    counter: EpochCounter
    last: Any
    spare: list

    def __init__(self, windows, reader, keys, *, shuffle: bool=False, seed: int | None=None, weights=None, rank: int | None=None, world_size: int | None=None, remainder: str='repeat', texts=None):
        ...

    def __len__(self):
        ...

    @property
    def share(self):
        """The share of this rank in the order."""

    def agree_on_seed(self):
        """Let a seed that was drawn be the same on all ranks; raises where the ranks can't agree."""

    def begin(self) -> Progress:
        """Claim the next epoch; its position is 0, or where it was stopped."""

    def go_on(self, epoch, position) -> Progress:
        """Go on with an epoch now, instead of the one that was claimed.

        Parameters:
            epoch     From 0
            position  How many of its clips were delivered before"""

    def set(self, epoch, position=None):
        """Let this epoch begin next; with a position it goes on from there, once.

        Parameters:
            epoch     From 0
            position  How many of its clips were delivered before"""

    def standing(self) -> tuple:
        """The epoch that stands next, and how many of its clips were delivered."""

    def order(self, epoch):
        """The order of an epoch: a function of positions, which gives the numbers of the clips.

        Parameters:
            epoch  From 0"""

    def located(self, numbers, positions, epoch):
        """Sequences and first frames, (B,) each, of clips with these numbers that stand at these positions.

        Parameters:
            numbers    (B,) numbers of clips
            positions  (B,) places in the order of the epoch
            epoch      From 0"""

    def places(self, epoch, start, size, worker=0, num_workers=1, dealt=None, skip=0):
        """Yield (sequences, first frames, positions), (B,) each, in this process's part of the order.

        Parameters:
            epoch        Number of the epoch
            start        Clips of it that were delivered before
            size         Clips of a batch, B
            worker       This worker
            num_workers  Of so many
            dealt        Clips that a worker takes in a row; a batch if not given
            skip         Clips that this worker has taken already, after start"""

    def read(self, place, epoch, *buffers, also=...) -> dict:
        """Clips as a dict of arrays, with where they stand if that is asked for.

        Parameters:
            place    (sequences, first frames, positions), as places gives it
            epoch    Number of the epoch
            buffers  Where to read to, as ClipReader takes it
            also     More of position and epoch
        Returns: Arrays (B, T, ...)"""

    def check_finite(self, batch, place):
        """Raise ValueError for a batch, as `read` gives it, with a number that is NaN or infinite.

        Parameters:
            batch  A dict of arrays or tensors
            place  (sequences, first frames, positions) of its clips, (B,) each"""

def in_group():
    ...

@dataclass
class Progress:
    epoch: int
    position: int

class Epoch:
    plan: Plan
    transforms: tuple
    worker: Any
    num_workers: Any
    dealt: Any
    progress: Any
    start: Any
    items: Any

    def __init__(self, plan: Plan, transform=None, clip_transform=None):
        ...

    def __iter__(self):
        ...

    def __next__(self):
        ...

    def state_dict(self) -> dict:
        ...

    def load_state_dict(self, state: dict):
        ...
__all__ = ['EpochCounter', 'one_at_a_time', 'Plan', 'in_group', 'Progress', 'Epoch']

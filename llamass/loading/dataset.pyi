from multiprocessing.context import BaseContext
from collections.abc import Callable
from fractions import Fraction
from collections.abc import Iterable
from collections.abc import Iterator
from llamass.table.columns import Sequence
from llamass.table.table import SequenceTable
import os
import torch
from typing import Any, NamedTuple
from torch.utils.data import DataLoader, Dataset, IterableDataset
from ..text.labels import Labels
from .clips import Share, Windows
from .plan import Plan
from .loader import Batches, Loader

class AMASS(IterableDataset):
    """Clips of AMASS. Iterating yields one dict a clip; each `iter()` is the next epoch.

    Parameters:
        amass_location    Folder where AMASS was unpacked, a list, a table, or packed stores
        clip_length       Frames of a clip, T; at the rate fps, if that is given
        overlapping       Clips start at every frame instead of where the last one ended
        keep              Middle part to take clips from; if not given .8 of whole files, and all of a labelled or cut part
        transform         Function of a field's array, such as torch.tensor; float32 tensors if not given
        data_keys         Names of fields; the variant's if not given. Also id, frame, fps, position, epoch
        file_list_seed    Accepted for older code; files are always in the order of their ids
        shuffle           Shuffle over all clips, anew every epoch
        seed              Fixes the order; drawn if not given
        strict            Stop at files that can't be read, instead of leaving them out
        stride            Frames between the starts of two clips of a file; at the rate fps, if that is given
        split             train, val or test of the official split; humor/train for another; humanml3d/train by the lists of text
        datasets          Names of the sub-datasets to take
        variant           smplh, smplx or smpl, smplx_g or smplx_n; the first that is there if not given
        fps               Clips at this rate, Hz, whatever the files' rates; each file's own if not given
        resample          How, where rates differ: slerp, or nearest frames
        clip_seconds      Instead of clip_length, with fps: rounded to whole frames
        clip_transform    Function of a clip's dict, applied last
        num_betas         Shape coefficients; those of a file are cut or filled up with zeros
        pad               repeat: a file that is too short gives one clip, its last frame repeated; adds mask
        weights           Draw clips by weight: sequences, datasets, a function, or (S,) numbers, one a sequence
        rank              This process in distributed training; asked of torch.distributed if not given
        world_size        Processes in distributed training
        remainder         What is left over by an even share over ranks: repeat or drop
        leave_out_faulty  Read all frames once, and leave out sequences with faults
        mapped            Map files where they are in memory and not too many; False, slower, is for files that may be cut while in use
        device            Of a packed store: where its arrays lie, and batches are gathered; on the CPU they stay mapped
        text              Labels: clips get the key text; those without one are left out, or kept as labels say
        max_length        Instead of clip_length: each labelled part is a sample of at most so many frames
        min_length        With max_length: the frames of a part, at least
        up                z: turn sequences with y up, by the average adult's J0; the files' own axes if not given"""
    index: SequenceTable
    windows: Windows
    fps: float | Fraction | None
    resample: str
    shuffle: bool
    device: str | torch.device | None
    keep: float | None
    parts: bool
    transform: Callable | None
    clip_transform: Callable[[dict], dict] | None
    clip_length: int
    stride: Any
    up: str | None
    weights: Any
    plan: Plan
    data_keys: tuple

    def __init__(self, amass_location: str | os.PathLike | Iterable | SequenceTable, clip_length: int | None=None, overlapping: bool=False, keep: float | None=None, transform: Callable | None=None, data_keys: str | Iterable[str] | None=None, file_list_seed=0, shuffle: bool=False, seed: int | None=None, strict: bool=True, *, stride: int | None=None, split: str | None=None, datasets: str | Iterable[str] | None=None, variant: str | None=None, fps: float | Fraction | None=None, resample: str='slerp', clip_seconds: float | None=None, clip_transform: Callable[[dict], dict] | None=None, num_betas: int=16, pad: str | None=None, weights: str | Callable[[Sequence], float] | Iterable[float] | None=None, rank: int | None=None, world_size: int | None=None, remainder: str='repeat', leave_out_faulty: bool=False, mapped: bool=True, device: str | torch.device | None=None, text: Labels | None=None, max_length: int | None=None, min_length: int=1, up: str | None=None):
        ...

    def __iter__(self) -> Iterator[dict]:
        ...

    def __len__(self) -> int:
        ...

    @property
    def left_out(self) -> list:
        """(what, reason) of all that gives no clip, what by its id, and a part of a sequence by its Range."""

    @property
    def seed(self) -> int:
        """What the order is computed from; drawn, and then rank 0's for all, if none was given."""

    @property
    def share(self) -> Share:
        """The rank of this process, of how many, and what becomes of the remainder."""

    @property
    def epoch(self) -> int:
        """The epoch that the next `iter()` begins."""

    def loader(self, batch_size: int, num_workers: int=0, drop_last: bool=False, pin_memory: bool | None=None, device: str | torch.device | None=None, persistent_workers: bool | None=None, multiprocessing_context: str | BaseContext | None=None, prefetch_factor: int=2, batch_transform: Callable[[dict], dict] | None=None, finite: bool=False) -> Loader:
        """Whole batches, the fast way; raises TypeError for what only a plain DataLoader takes.

        Parameters:
            batch_size               Clips of a batch, B
            num_workers              Threads that read ahead; processes if there is a transform
            drop_last                Leave out a last batch that is not full
            pin_memory               Batches in pinned memory; if not given, where there is a GPU
            device                   Copy batches there while the next one is read
            persistent_workers       Keep processes from epoch to epoch
            multiprocessing_context  Use processes, started by fork, spawn or forkserver
            prefetch_factor          Batches that each worker reads ahead
            batch_transform          Function of a batch's dict, applied last, on the device, by this process
            finite                   Raise ValueError for a batch with NaN or infinity: which sequence, and which frame
        Returns: Nothing: what a plain DataLoader takes is named in the error"""

    def batches(self, batch_size: int, drop_last: bool=False, batch_transform: Callable[[dict], dict] | None=None, finite: bool=False) -> Batches:
        """Whole batches, for `DataLoader(ds.batches(256), batch_size=None, num_workers=4)`.

        Parameters:
            batch_size       Clips of a batch, B
            drop_last        Leave out a last batch that is not full
            batch_transform  Function of a batch's dict, applied last, by the worker
            finite           Raise ValueError for a batch with NaN or infinity"""

    def set_epoch(self, epoch: int):
        """Let the next `iter()` begin this epoch.

        Parameters:
            epoch  Number of the epoch, from 0"""

    def fingerprint(self) -> str:
        """Tells whether two datasets have the same clips."""

    def state_dict(self) -> dict:
        """Where the epoch stands that was begun last; plain numbers and text."""

    def load_state_dict(self, state: dict):
        """Let the next `iter()` go on where `state_dict` was called; raises ValueError for a foreign state.

        Parameters:
            state  What state_dict gave"""

    @property
    def clips(self) -> ClipsByNumber:
        """Every clip at its place, neither shuffled nor shared."""

    def __getitem__(self, i):
        """Raise a `TypeError` that says what to take instead."""

    def read(self, sequence: Sequence | int | str, fps: float | None=None) -> dict:
        """A whole sequence as a dict like a clip's, (N, ...), or the part of it that its row is.

            Its position is the number of its row. Raises LookupError or IndexError where it is not in the dataset.

        Parameters:
            sequence  Number of a row of ds.index, such a row, or a name that find knows
            fps       Rate, Hz; the dataset's if not given, and else the file's own"""

    def sequences(self, fps: float | None=None) -> Iterator[dict]:
        """Yield all sequences as `read` gives them, those that this rank and worker take.

        Parameters:
            fps  As in read"""

    def provenance(self) -> dict:
        """What a run was trained on, as numbers and text for JSON; transforms are not told.

        `table` is the same for the same sequences, frames, rates and ranges, and `hash` where all is the same but
        `used` and `choices`, which are words for people."""

class ClipsByNumber(Dataset):

    def __init__(self, ds):
        ...

    def __len__(self):
        ...

    def __getitem__(self, i):
        ...

    def __getitems__(self, numbers):
        ...

    def source(self, i) -> Source:
        ...

class Source(NamedTuple):
    id: Any
    frame: Any
    fps: Any

def worker_init_fn(worker_id):
    """Does nothing: workers need no preparation any more. Here for older code.

    Parameters:
        worker_id  Any"""

class IterableLoader(DataLoader):
    """A plain DataLoader, here for older code; `AMASS.loader` is faster."""
__all__ = ['Source', 'AMASS', 'ClipsByNumber', 'worker_init_fn', 'IterableLoader']

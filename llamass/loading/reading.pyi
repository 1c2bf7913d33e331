from typing import Any
from ..files.frames import FrameStore
ORDER_KEYS: tuple[str, ...]
SOURCE_KEYS: tuple[str, ...]
TEXT_KEYS: tuple[str, ...]

def order_keys(transform):
    ...

def check_functions(**functions):
    ...

class FileStore(FrameStore):
    device: Any
    fps: Any
    table: Any
    mapped: Any

    def __init__(self, table, keys, mapped=True):
        ...

    def less(self, key):
        ...

    def paths_of(self, sequences):
        ...

    def names_of(self, s):
        ...

    def shape_of(self, key):
        ...

    def gather(self, key, sequences, frames, out):
        ...

    def read(self, key, sequences, starts, out):
        ...

def rate_of(table, fps, resample) -> tuple:
    ...

class ClipReader:
    """Reads many clips at once from the sequences of a table.

    Parameters:
        table        A SequenceTable of one body model, S sequences
        keys         Names of fields and parts of the body; also those of SOURCE_KEYS
        clip_length  Frames of a clip, T
        num_betas    Shape coefficients; those of a file are cut or filled up with zeros
        fps          Rate of the clips, Hz; each file's own if not given
        resample     How, where rates differ: slerp or nearest
        stop         (S,) frame, at the clips' rate, after which the last one is repeated; adds mask
        mapped       Map the files into memory, instead of reading each clip from its file
        device       Of a packed store: where its arrays lie
        up           z: turn what has y up; the files' own axes if not given"""
    ups: Any
    turned: bool | None
    table: Any
    keys: Any
    clip_length: Any
    num_betas: Any
    fps: Any
    resample: Any
    stop: Any
    ids: Any
    gender: Any
    store: Any
    shapes: dict
    target: Any
    resamples: bool

    def __init__(self, table, keys, clip_length, num_betas, fps=None, resample='slerp', stop=None, mapped=True, device=None, up=None):
        ...

    def __call__(self, sequences, starts, buffer=...) -> dict:
        """Clips as a dict of arrays, (B, T, ...) each; `id` is a list. On a device they are tensors."""

    def ask(self, sequences, starts):
        """Let the system fetch what clips need that are read soon; does nothing where files are in memory.

        Parameters:
            sequences  (B,) sequences
            starts     (B,) first frame of each clip"""

    def for_clips(self, clip_length, fps=None):
        """A reader of the same store for clips of another length and rate, none of whose frames is repeated.

        Parameters:
            clip_length  Frames of a clip, T
            fps          Rate of the clips, Hz; each file's own if not given"""

def one_by_one(batch, transform=None, clip_transform=None):
    ...

class Buffers:
    capacity: Any

    def __init__(self, capacity):
        ...

    def __call__(self, key, length, shape):
        ...
SHARED_BYTES: int
__all__ = ['ORDER_KEYS', 'SOURCE_KEYS', 'TEXT_KEYS', 'SHARED_BYTES', 'order_keys', 'check_functions', 'FileStore', 'rate_of', 'ClipReader', 'one_by_one', 'Buffers']

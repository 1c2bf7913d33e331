from typing import Any
import numpy as np

def cut_columns(array, columns):
    ...

class Joined:
    parts: Any
    shape: tuple

    def __init__(self, parts):
        ...

    def __len__(self):
        ...

    def __getitem__(self, rows):
        ...

def in_rows(array, width: int | None):
    ...

class InFile:
    path: Any
    stamp: tuple
    offset: Any
    dtype: Any
    shape: Any
    row_bytes: Any

    def __init__(self, path, stat, header, shape):
        ...

    def __len__(self):
        ...

    def __array__(self, dtype=None, copy=None):
        ...

    def __getitem__(self, rows):
        ...
MAX_MAPS: int

def map_file(path, nbytes: int) -> np.ndarray:
    ...

class FrameStore:
    """Reads frames of many npz files in place.

    Parameters:
        paths     (S,) paths, or a function of s that gives one
        keys      Names of the arrays that will be read
        stamps    (S, 2) size in bytes and time of change in ns that each file must still have
        frames    (S,) rows that an array with one row a frame must have
        map_file  Maps a file of a path and a size into memory; None to read frames from the file
        cuts      Key -> (name, columns): for files without the key, columns of another array are taken
        forms     (S,) number of the form of each file's arrays, and the forms, as NpzFile.form tells them"""
    path: Any
    keys: tuple
    cuts: dict
    stamps: Any
    frames: Any
    map_file: Any
    count: Any
    forms: Any
    widths: dict
    cold: Any

    def __init__(self, paths, keys, stamps=None, frames=None, map_file=..., cuts=None, forms=None):
        ...

    @property
    def lock(self):
        """Held while files are opened."""

    def let_go(self, file):
        """Close a file.

        Parameters:
            file  One of the files that are mapped"""

    def names_of(self, s) -> str:
        """What the user calls arrays of its file, as NpzFile takes it; here nothing.

        Parameters:
            s  Number of a sequence"""

    def view(self, key, s: int) -> np.ndarray:
        """A whole array of sequence s, in place: read-only, at any alignment, in the file's own type.

        Parameters:
            key  Name of an array
            s    Number of the sequence
        Returns: (N, ...) or, of a compressed file, a float32 copy"""

    def value(self, key, s: int) -> np.ndarray:
        """A small array of sequence s, read from the file where that is not mapped.

        Parameters:
            key  Name of an array that is one value of its file
            s    Number of the sequence"""

    def checked_view(self, key, s: int, tail: tuple) -> np.ndarray:
        """A view whose rows have the shape that a batch needs; raises `BadFile` for any other.

        Parameters:
            key   Name of an array with one row a frame
            s     Number of the sequence
            tail  Shape that a row must have
        Returns: (N, *tail)"""

    def read(self, key, sequences, starts, out):
        """Copy frames [start, start + T) of each sequence into a batch.

        Parameters:
            key        Name of an array with one row a frame
            sequences  (B,) sequences
            starts     (B,) first frame of each clip
            out        (B, T, ...) is filled with T frames of each"""

    def gather(self, key, sequences, frames, out):
        """Copy chosen frames of each sequence into a batch.

        Parameters:
            key        Name of an array with one row a frame
            sequences  (B,) sequences
            frames     (B, T) frames of each, in any order
            out        (B, T, ...) is filled"""

    def paths_of(self, sequences) -> list:
        """The paths of several files.

        Parameters:
            sequences  (B,) sequences"""

    def spans(self, shapes, sequences, first, stop) -> Spans:
        """Rows of some fields, read from the files in one go; raises `BadFile` for one that changed.

        Parameters:
            shapes     Field with a row a frame -> the shape of a row
            sequences  (B,) sequences
            first      (B,) first row of each
            stop       (B,) the row behind the last of each"""

    def note_waits(self, waited: int, clips: int):
        """Note whether the files lie on a disk; after `ask` hits say nothing.

        Parameters:
            waited  Clips that had to be waited for
            clips   Of so many"""

    @property
    def reads(self) -> bool:
        """Whether clips are better read than copied from maps."""

    def ask(self, shapes, sequences, first, stop):
        """Let the system fetch the rows of clips that are read soon, where files lie on a disk; does nothing where they are in memory.

        Parameters:
            shapes     As in spans
            sequences  As in spans
            first      As in spans
            stop       As in spans"""

    def ask_whole(self, key, sequences):
        """The same for a whole array of each, which is small.

        Parameters:
            key        Name of an array
            sequences  (B,) sequences"""
CHECK_AGAIN: int
CACHE_BYTES: int

class Spans:
    first: Any
    groups: list

    def __init__(self, first):
        ...

    def read(self, key, sequences, starts, out):
        ...

    def gather(self, key, sequences, frames, out):
        ...
__all__ = ['MAX_MAPS', 'CHECK_AGAIN', 'CACHE_BYTES', 'cut_columns', 'Joined', 'in_rows', 'InFile', 'map_file', 'FrameStore', 'Spans']

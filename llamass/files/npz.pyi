from typing import Any, NamedTuple
import numpy as np

class Header(NamedTuple):
    dtype: Any
    shape: Any
    fortran: Any
    offset: Any

class NpzFile:
    """The arrays of one npz file, found without reading them. Close it, or use it in a with statement.

    Parameters:
        path   Path of the file; raises `BadFile` if it is no npz archive
        kinds  Kinds of dtype that are taken: numbers and text
        names  JSON: field -> name of the array that the user says holds it; it goes by the field's name"""
    path: Any
    kinds: Any
    size: Any

    def __init__(self, path, kinds='fiubUS', names: str=''):
        ...

    def fileno(self):
        ...

    def close(self):
        ...

    def __enter__(self):
        ...

    def __exit__(self, *args):
        ...

    def keys(self):
        ...

    def __contains__(self, name):
        ...

    def header(self, name) -> Header:
        """dtype, shape, order and place of an array of numbers or text; raises `BadFile` for anything else.

        Parameters:
            name  Name of an array"""

    def peek(self, name) -> tuple | None:
        """Shape and type of an array of any kind.

        Parameters:
            name  Name of an array
        Returns: (shape, dtype); None for a header that makes no sense"""

    def first_bytes(self, name) -> bytes:
        """The first bytes of a member, at most 4,096: its header, and how its content begins.

        Parameters:
            name  Name of an array"""

    def names_of(self, field) -> list:
        """The arrays that may hold a field, its own or those of another name or spelling; the likeliest first.

        Parameters:
            field  Name of a field"""

    def row_array(self, field, width, frames=None) -> str | None:
        """The array that holds a field in rows of some width, one a frame; None if there is none.

        Parameters:
            field   Name of a field
            width   Numbers of a row
            frames  Rows; any number if not given"""

    def read(self, name) -> np.ndarray:
        """A whole array, in memory; raises `BadFile` if it is cut off.

        Parameters:
            name  Name of an array"""

    def motion(self):
        """How the arrays make poses; raises `BadFile` for motion that is not read.

        Parameters:
            self  A Motion, or None if no array is one"""

    def read_field(self, field) -> np.ndarray | None:
        """A field of one file, in memory.

        Parameters:
            field  poses, trans, dmpls or betas
        Returns: (N, D) or, of betas, (K,); None if the file has none"""

    def read_member(self, name) -> tuple:
        """All bytes of a member, and whether they agree with its CRC; raises `BadFile` if it can't be unpacked.

        Parameters:
            name  Name of an array, or of another member
        Returns: (bytes, bool)"""

    def is_whole(self, name) -> bool:
        """Whether the bytes of a member agree with its CRC, read piece by piece.

        Parameters:
            name  Name of an array, or of another member"""

    def read_checked(self, name) -> tuple:
        """A whole array, and whether its bytes agree with the CRC; raises `BadFile` for no numbers or text.

        Parameters:
            name  Name of an array
        Returns: (array, bool)"""

    def rows(self, name, rows, shape=None) -> np.ndarray:
        """Some rows of an array, by number.

        Parameters:
            name   Name of an array
            rows   Numbers of its rows
            shape  Shape that it is taken to have, such as (N, 156) instead of (N, 52, 3)
        Returns: (rows, ...)"""

    def form(self, frames: int) -> str:
        """How the arrays of numbers lie in the file; empty where one is compressed or damaged, or for a very long text.

        Parameters:
            frames  Rows of an array with one row a frame, N
        Returns: JSON: [name, dtype, whether in Fortran order, shape with -1 for N, bytes, bytes for each frame], in their order"""

def read_at(file, length: int, place: int) -> bytes:
    ...
MOST_BYTES: int

def parse_form(form: str) -> dict:
    ...

class NotedFile(NpzFile):

    def __init__(self, path, arrays, frames: int, size: int):
        ...

    def keys(self):
        ...

    def __contains__(self, name):
        ...

    def header(self, name):
        ...

    def peek(self, name):
        ...

    def fileno(self):
        ...

    def close(self):
        ...

    def read(self, name):
        ...

def read_npy(path) -> np.ndarray:
    ...
__all__ = ['Header', 'MOST_BYTES', 'NpzFile', 'read_at', 'parse_form', 'NotedFile', 'read_npy']

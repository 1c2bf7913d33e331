from typing import Any, ClassVar, NamedTuple
import copy
from collections import namedtuple
import numpy as np
from fastcore.basics import patch
from .splits import SPLITS
COLUMNS: dict[str, str]
class Sequence(NamedTuple):
    """A row of the table, with the columns above."""
    id: Any
    dataset: Any
    folder: Any
    path: Any
    variant: Any
    frames: Any
    fps: Any
    fps_file: Any
    fps_source: Any
    seconds: Any
    start: Any
    end: Any
    gender: Any
    num_betas: Any
    num_markers: Any
    dmpls: Any
    hands: Any
    subject: Any
    split_official: Any
    split_llamass: Any
    split_humor: Any
    split_hisrepitself: Any
    split_posendf: Any
    split_belfusion: Any
    fields: Any
    layout: Any
    odd: Any
    bytes: Any
    mtime_ns: Any
    def __getattr__(self, name): ...
FROM_TWIN: str
UNSURE: str
UNSURE_NAME: str
NO_RATE: str
def to_bytes(text: str) -> bytes:
    """Text as it is stored, UTF-8.

    Parameters:
        text  Any text, also a file name that is no UTF-8"""
def to_text(array) -> np.ndarray:
    """A stored column as users see it: bytes become text, other arrays stay as they are.

    Parameters:
        array  (S,) a stored column
    Returns: (S,)"""
def value_of(column, i: int):
    """One value of a stored column, as a Python value: text, a number or a bool.

    Parameters:
        column  (S,) a stored column
        i       Row number"""
class Rows:
    """A table of rows, each a named tuple."""
    choices: tuple[Any, ...]
    def __iter__(self): ...
    def select(self, rows, choice: str='chosen'):
        """The table of some of the rows.

        Parameters:
            rows    (R,) bool, or row numbers
            choice  What was chosen, for repr"""
    def where(self, keep):
        """The table of the rows that a function, or an array, says yes to.

        Parameters:
            keep  Function of a row, true for those that stay; or (R,) bool"""
    def to_pandas(self):
        """A pandas DataFrame with the columns of the table; raises ImportError where pandas is not installed."""
__all__ = ['COLUMNS', 'FROM_TWIN', 'UNSURE', 'UNSURE_NAME', 'NO_RATE', 'Sequence', 'to_bytes', 'to_text', 'value_of', 'Rows']

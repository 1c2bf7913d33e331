from collections.abc import Callable
from llamass.table.table import SequenceTable
from typing import Any, NamedTuple, TypeVar
Same = TypeVar('Same')
import numpy as np
COLUMNS: dict[str, str]

class Sequence(NamedTuple):
    """A row of the table, with the columns above."""
    id: str
    dataset: str
    folder: str
    path: str
    variant: str
    frames: int
    fps: float
    fps_file: float
    fps_source: str
    up: str
    up_source: str
    seconds: float
    start: float
    end: float
    gender: str
    num_betas: int
    num_markers: int
    dmpls: bool
    hands: bool
    subject: str
    split_official: str
    split_llamass: str
    split_humor: str
    split_hisrepitself: str
    split_posendf: str
    split_belfusion: str
    fields: tuple
    layout: str
    odd: str
    bytes: int
    mtime_ns: int

    def __getattr__(self, name):
        ...
FROM_TWIN: str
FROM_LLAMASS: str
UNSURE: str
UNSURE_NAME: str
NO_RATE: str

def value_of(column, i: int):
    ...

def is_made(table: SequenceTable) -> np.ndarray:
    ...

def source_fps(table: SequenceTable) -> np.ndarray:
    ...

class Texts:
    blob: Any
    ends: Any
    dtype: Any
    itemsize: Any
    shape: Any
    size: Any
    nbytes: Any

    def __init__(self, blob, ends):
        ...

    def __len__(self):
        ...

    def __iter__(self):
        ...

    def __array__(self, dtype=None, copy=None):
        ...

    def __eq__(self, other):
        ...

    def __ne__(self, other):
        ...

    def __getitem__(self, rows):
        ...

    def tolist(self, rows=None):
        ...

    def astype(self, dtype):
        ...

def as_texts(texts) -> np.ndarray | Texts:
    ...

def end_to_end(columns):
    ...

class Rows:
    """A table of rows, each a named tuple."""
    choices: tuple[Any, ...]

    def __iter__(self):
        ...

    def select(self: Same, rows, choice: str='chosen') -> Same:
        """The table of some of the rows.

        Parameters:
            rows    (R,) bool, or row numbers
            choice  What was chosen, for repr
        Returns: Of the same kind"""

    def where(self: Same, keep: Callable[[Any], bool] | np.ndarray) -> Same:
        """The table of the rows that a function, or an array, says yes to.

        Parameters:
            keep  Function of a row, true for those that stay; or (R,) bool
        Returns: Of the same kind"""

    def to_pandas(self):
        """A pandas DataFrame with the columns of the table; raises ImportError where pandas is not installed."""

def as_choice(keep: Callable[[Any], bool] | np.ndarray, rows: Rows) -> np.ndarray:
    ...
__all__ = ['COLUMNS', 'FROM_TWIN', 'FROM_LLAMASS', 'UNSURE', 'UNSURE_NAME', 'NO_RATE', 'Sequence', 'value_of', 'is_made', 'source_fps', 'Texts', 'as_texts', 'end_to_end', 'Rows', 'as_choice']

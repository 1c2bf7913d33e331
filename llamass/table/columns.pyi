from typing import Any, NamedTuple
import numpy as np
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

    def __getattr__(self, name):
        ...
FROM_TWIN: str
UNSURE: str
UNSURE_NAME: str
NO_RATE: str

def to_bytes(text: str) -> bytes:
    ...

def to_text(array) -> np.ndarray:
    ...

def value_of(column, i: int):
    ...

class Rows:
    choices: tuple[Any, ...]

    def __iter__(self):
        ...

    def select(self, rows, choice: str='chosen'):
        ...

    def where(self, keep):
        ...

    def to_pandas(self):
        ...
__all__ = ['COLUMNS', 'FROM_TWIN', 'UNSURE', 'UNSURE_NAME', 'NO_RATE', 'Sequence', 'to_bytes', 'to_text', 'value_of', 'Rows']

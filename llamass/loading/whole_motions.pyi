from collections.abc import Callable
from collections.abc import Iterable
from llamass.table.columns import Sequence
import os
from ..table.table import SequenceTable
from .reading import ClipReader

def spans_of(table: SequenceTable, rows=..., fps=None) -> tuple:
    ...

def frames_of(table: SequenceTable, row: int, fps=None) -> tuple:
    ...

def read_motion(reader: ClipReader, row: int, fps=None) -> dict:
    ...

def read(location: str | os.PathLike | Iterable | SequenceTable, sequence: Sequence | int | str | None=None, fps: float | None=None, data_keys: str | Iterable[str] | None=None, *, variant: str | None=None, resample: str='slerp', num_betas: int=16, transform: Callable | None=None, clip_transform: Callable[[dict], dict] | None=None, up: str | None=None) -> dict:
    """A whole sequence as a dict of tensors, (N, ...), or the part of it that the row is.

        Raises LookupError for a name that is not there, BadFile for a file without motion, and ValueError for fields
        or a rate that can't be had.

    Parameters:
        location        A table, a folder or a list of folders, or an .npz file
        sequence        Number of a row, a row, or a name that find knows; needless where there is only one
        fps             Rate, Hz; the file's own if not given
        data_keys       Names of fields; those of its body model that the file has if not given
        variant         smplh, smplx or smpl; smplx_g or smplx_n
        resample        How, at another rate: slerp, or nearest frames
        num_betas       Shape coefficients; those of the file are cut or filled up with zeros
        transform       Function of a field's array; float32 tensors if not given
        clip_transform  Function of the dict, applied last
        up              z: turn a motion with y up; the file's own axes if not given"""
__all__ = ['spans_of', 'frames_of', 'read_motion', 'read']

from typing import Any, ClassVar, NamedTuple
import os
import numpy as np
from ..files.schema import DATA_KEYS
from ..tools.paths import as_path
from ..table.table import SequenceTable
from ..table.ranges import frames_between
from ..table.scanning import index, table_of_file
from ..motion.resampling import resampled_length
from .reading import ClipReader, one_by_one
from .packed import rate_of, reader_of
from .choosing import choose, with_rate
def frames_of(table: SequenceTable, row: int, fps=None) -> tuple:
    """Where the frames of a sequence lie.

    Parameters:
        row  Its number
        fps  Rate in which frames are counted, Hz; the file's own if not given
    Returns: (first frame, frames)"""
def read_motion(reader: ClipReader, row: int, fps=None) -> dict:
    """A whole sequence as a batch of one clip.

    Parameters:
        reader  Reads the files of a table
        row     Number of the sequence in that table
        fps     Rate to read at, Hz; the file's own if not given
    Returns: Arrays (1, N, ...)"""
def read(location, sequence=None, fps: float | None=None, data_keys=None, *, variant: str | None=None, resample: str='slerp', num_betas: int=16, transform=None, clip_transform=None) -> dict:
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
        clip_transform  Function of the dict, applied last"""
__all__ = ['frames_of', 'read_motion', 'read']

from typing import Any, ClassVar, NamedTuple
import functools, math, re
from collections import namedtuple
from .schema import FIELDS, MOTION_LAYOUTS, OTHER_NAMES, UNREAD_LAYOUTS, VARIANTS
from ..tools.paths import BadFile
def by_field(names) -> dict:
    """The arrays of a file by what they are called elsewhere.

    Parameters:
        names  Names of the arrays of a file
    Returns: Field -> the names, in any spelling, of the arrays that may hold it, the likeliest first"""
def as_rows(shape, widths) -> tuple | None:
    """The shape that an array has when it is put into rows, one a frame.

    Parameters:
        shape   Of an array
        widths  Numbers that a row may have
    Returns: (N, width); None if the array is no such rows"""
def one_row(array):
    """The row of an array that has one row, or the same in every frame.

    Parameters:
        array  All of whose rows are the same"""
def unread_layout(shape) -> str:
    """What an array seems to be that is no poses as they are read.

    Parameters:
        shape  Of an array that should be poses
    Returns: Name of one of UNREAD_LAYOUTS; empty if the shape says nothing"""
class Motion(NamedTuple):
    layout: Any
    variant: Any
    frames: Any
    sources: Any
EXPECTED: str
def find_motion(path, names, peek) -> Motion | None:
    """How the arrays of a file make poses; raises BadFile for motion that is not read.

    Parameters:
        path   The file, for errors
        names  Names of its arrays
        peek   Function of a name: shape and dtype of the array, None if its header makes no sense
    Returns: None if no array is a motion"""
__all__ = ['Motion', 'EXPECTED', 'by_field', 'as_rows', 'one_row', 'unread_layout', 'find_motion']

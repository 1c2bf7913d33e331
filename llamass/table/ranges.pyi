from typing import Any, ClassVar, NamedTuple
import csv, math, os, warnings
from collections import namedtuple
import numpy as np
from ..tools.paths import as_path
from ..files.names import todays_name
from .lookup import not_found
SLACK: float
def frames_between(start, end, fps) -> tuple:
    """The frames k with start <= k/fps < end.

    Parameters:
        start  (...) seconds
        end    (...) seconds
        fps    (...) frames a second
    Returns: (...) first frame; (...) the frame behind the last; both int64"""
TAKE_TWIN: str
class Range(NamedTuple):
    id: Any
    start: Any
    end: Any
def as_ranges(ranges) -> list:
    """Ranges as they are read; raises TypeError or ValueError for what is none.

    Parameters:
        ranges  Tuples (id, start, end), rows or a DataFrame with these names, or the path of a CSV
    Returns: Of Range"""
def refuse(ranges, wrong, why: str):
    """Raise ValueError that names the ranges which are wrong, if there are any.

    Parameters:
        ranges  Range rows
        wrong   A bool for each
        why     What is wrong with them"""
def check_ranges(ranges):
    """Raise ValueError for ranges that are not numbers, begin before 0, are empty, or run backwards.

    Parameters:
        ranges  Range rows"""
def without(spans, start, end) -> list:
    """What is left of some spans of time when another is taken out of them.

    Parameters:
        spans  (start, end) pairs
        start  Seconds
        end    Seconds
    Returns: Of (start, end) pairs"""
class Trim(NamedTuple):
    folder: Any
    frames: Any
    fps: Any
    source: Any
TRIMS: dict[str, tuple[Trim, ...]]
def trim_seconds(trim: Trim, fps_file, fps) -> np.ndarray:
    """Where a trimmed sequence begins, in seconds.

    Parameters:
        fps_file  (S,) rate that the file states, Hz
        fps       (S,) true rate, Hz
    Returns: (S,)"""
def misfits(table, rows, start, end) -> tuple:
    """Which parts their sequences can't have, by three reasons; of several the first counts.

    Parameters:
        table  SequenceTable
        rows   (P,) row of each part
        start  (P,) seconds
        end    (P,) seconds, also behind the end of the sequence
    Returns: (P,) bool each: without a known time; behind the end of the sequence; without a frame"""
def cut_spans(table, ranges: list, named: dict) -> tuple:
    """The parts of sequences that ranges mean. Warns of names that are not there, and of ends that are too late.

        Raises LookupError where no name is there, ValueError for ranges that their sequences can't have.

    Parameters:
        table   SequenceTable
        ranges  Of Range, each with an end behind its start
        named   Name of each range -> the rows that it means, none if it is not there
    Returns: (P,) rows of the table; (P,) starts; (P,) ends, in seconds"""
def with_bounds(stored: dict) -> dict:
    """Stored columns with start and end among them, NaN for whole motions.

    Parameters:
        stored  Stored columns of a table"""
def spans_left(table, ranges: list, named: dict) -> tuple:
    """What is left of a table's sequences; raises ValueError for ranges that their sequences can't have.

    Parameters:
        table   SequenceTable
        ranges  Of Range, each with an end behind its start
        named   Name of each range -> the rows that it means, none if it is not there
    Returns: (P,) rows of the table; (P,) starts; (P,) ends, NaN for whole motions; how many ranges have a row"""
def names_and_ranges(given) -> tuple:
    """The names in a list, and the ranges in it; raises TypeError for a single name.

    Parameters:
        given  Names, tuples (id, start, end), or both; a DataFrame or a CSV file of ranges
    Returns: The names in it; the ranges in it"""
def trim_spans(table, preset: str) -> tuple:
    """Where sequences start after a published trim; raises ValueError for an unknown trim or rate.

    Parameters:
        table   SequenceTable
        preset  humanml3d
    Returns: (S,) starts, (S,) ends, NaN for whole motions; (S,) whether the trim says something"""
__all__ = ['SLACK', 'TAKE_TWIN', 'Range', 'Trim', 'TRIMS', 'frames_between', 'as_ranges', 'refuse', 'check_ranges', 'without', 'trim_seconds', 'misfits', 'cut_spans', 'with_bounds', 'spans_left', 'names_and_ranges', 'trim_spans']

from typing import Any, NamedTuple
import numpy as np
from .table import SequenceTable

class FpsFix(NamedTuple):
    variant: Any
    prefix: Any
    fps: Any
    source: Any
    stated: Any
FPS_FIXES: tuple[FpsFix, ...]

def check_fixes(fixes) -> tuple:
    ...

def true_fps(variant: str, id: str, fps: float, fixes=...) -> tuple:
    """The frame rate at which one sequence was recorded, as far as its name and its file tell.

    Parameters:
        variant  smplh, smplx or smpl
        id       Id of the sequence, as given by identify
        fps      Rate that the file states, Hz
        fixes    Corrections; where several fit, the last
    Returns: (rate in Hz, source); the source is empty where an SMPL+H file speaks for itself"""

def settle_rates(stored, ours, fixes=None, twins: SequenceTable | None=None) -> dict:
    ...

def with_fps(table: SequenceTable, fixes=None, twins: SequenceTable | None=None) -> SequenceTable:
    """The table with its rates settled anew; raises ValueError for corrections that make no sense.

    Parameters:
        table  Whose rates to correct
        fixes  As settle_rates takes them
        twins  Where to look for SMPL+H twins, beside the table itself"""

def stated_fps(table: SequenceTable) -> np.ndarray:
    """The rate that the SMPL+H file of each sequence states, Hz: what others counted frames and seconds by.

    Parameters:
        table  Sequences, S of them
    Returns: (S,)"""

def source_rates(table: SequenceTable) -> tuple:
    ...

def with_stated_fps(table: SequenceTable, counted: dict) -> SequenceTable:
    """The sequences that state one of some rates, each at the rate that it is taken for; left_out has the others.

    Parameters:
        table    Sequences
        counted  Stated rate, cut to a whole number -> the rate that a script takes it for, Hz"""
__all__ = ['FpsFix', 'FPS_FIXES', 'check_fixes', 'true_fps', 'settle_rates', 'with_fps', 'stated_fps', 'source_rates', 'with_stated_fps']

import concurrent
from typing import Any, NamedTuple
from .table import SequenceTable
KINDS: dict[str, str]
FAULTS: tuple[str, ...]
SAMPLED: int

class Finding(NamedTuple):
    id: Any
    path: Any
    kind: Any
    message: Any

class Findings(list):
    """What check has found: a list of `Finding`.

    Parameters:
        findings   Rows of Finding
        sequences  How many sequences the table has
        unchecked  How many of their files were not read"""
    sequences: int
    unchecked: int

    def __init__(self, findings=..., sequences: int=0, unchecked: int=0):
        ...

    @property
    def kinds(self) -> dict:
        """Kind -> number of findings, in the order of KINDS."""

    @property
    def faults(self) -> list:
        """The findings for which sound leaves a sequence out."""
FASTEST: float
LONGEST_STEP: float
UPRIGHT: float
STANDING: tuple[float, ...]
LYING: tuple[float, ...]
SAME_POSE: float
CHECKED_VERSION: int
CHECKED_NAME: str
CHECKED: dict[str, str]
THREADS: int

def check(table: SequenceTable, quiet: bool=False, *, read: bool=True, executor: concurrent.futures.Executor | None=None) -> Findings:
    """What is wrong with a table's files, those among them that can't be read; each is read once, and the result
        is stored.

    Parameters:
        table     A SequenceTable
        quiet     No progress bar
        read      Read the files that were not read since they changed
        executor  Reads the files in the place of threads
    Returns: Sorted as the table is, behind it the files of its list bad"""

def sound(table: SequenceTable, quiet: bool=False, *, findings: Findings | None=None) -> SequenceTable:
    """The table without the sequences that have a fault, which left_out has with it, and without files that can't
        be read; those that are one file with another one stay.

    Parameters:
        table     A SequenceTable
        quiet     No progress bar
        findings  What check gave of this table; it is called if not given"""
__all__ = ['KINDS', 'FAULTS', 'SAMPLED', 'Finding', 'FASTEST', 'LONGEST_STEP', 'UPRIGHT', 'STANDING', 'LYING', 'SAME_POSE', 'CHECKED_VERSION', 'CHECKED_NAME', 'CHECKED', 'THREADS', 'Findings', 'check', 'sound']

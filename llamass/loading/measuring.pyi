from llamass.motion.body_model import BodyModel
import concurrent
from typing import Any, NamedTuple
from ..table.table import SequenceTable
MEASURED: tuple[str, ...]
MEASURED_VERSION: int

def measure(table: SequenceTable, body: BodyModel | None=None, fps: float=30, num_workers: int | None=None, quiet: bool=False, *, executor: concurrent.futures.Executor | None=None) -> SequenceTable:
    """The table with the columns MEASURED, as MEASURES describes them; each file is measured once.

        Of a part of a motion they are those of the whole. Warns of sequences that can't be measured.
        Raises ValueError for a body of another variant, or a rate that can't be.

    Parameters:
        table        Whose sequences to measure
        body         BodyModel of the table's variant; the average adult if not given
        fps          Rate to measure at, Hz; None for each file's own
        num_workers  Threads, or processes of many files; as many as processors, at most 8, if not given
        quiet        No progress bar
        executor     Measures in the place of threads"""

class Rule(NamedTuple):
    measure: Any
    comparison: Any
    bound: Any

class QualityFilter:
    """Rules that a sequence of a measured table must keep to; a function for where. NaN keeps to none.

    Parameters:
        rules   Rule rows, or (measure, comparison, bound)
        source  Where the bounds are from"""
    rules: list
    source: str

    def __init__(self, rules, source: str=''):
        ...

    def __call__(self, sequence):
        ...

    def broken(self, sequence):
        """The rules that a row of a measured table does not keep to.

        Parameters:
            sequence  A row of a table of `measure`"""

    def reason(self, sequence):
        """The rules that a row does not keep to, in words; empty if it keeps to all.

        Parameters:
            sequence  A row of a table of `measure`"""
QUALITIES: dict[str, Any]

def quality(name: str) -> QualityFilter:
    """A published filter as a rule for table.where, of a table that was measured; ValueError for another name.

    Parameters:
        name  protomotions, phuma, or humor"""

def quality_summary(table: SequenceTable, names=...) -> list:
    """The means of measures by sub-dataset, and over all of them.

    Parameters:
        table  As measure gives it
        names  Names of measures
    Returns: A dict a sub-dataset: dataset, files, the mean of each measure; None where none is known"""

def show_quality(rows, width: int | None=None) -> str:
    ...
__all__ = ['MEASURED', 'MEASURED_VERSION', 'Rule', 'QUALITIES', 'measure', 'QualityFilter', 'quality', 'quality_summary', 'show_quality']

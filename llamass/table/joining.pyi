from typing import Any, ClassVar, NamedTuple
import functools, os, warnings
from collections import Counter
import numpy as np
from .ranges import with_bounds
from .table import SequenceTable
def join_tables(tables) -> SequenceTable:
    """One table of several, in their order, each file once; raises ValueError if there are none.

    Parameters:
        tables  SequenceTables"""
__all__ = ['join_tables']

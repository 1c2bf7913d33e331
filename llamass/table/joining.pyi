from collections.abc import Iterable
from .table import SequenceTable

def join_tables(tables: Iterable[SequenceTable]) -> SequenceTable:
    """One table of several, in their order, each file once; packed stores by id. ValueError for none, or both kinds.

    Parameters:
        tables  SequenceTables"""
__all__ = ['join_tables']

from typing import Any, ClassVar, NamedTuple
import json, os, warnings
from concurrent.futures import ThreadPoolExecutor
import numpy as np
from fastcore.basics import patch
from tqdm.auto import tqdm
from ..tools.paths import BadFile, stamp_of
from .columns import to_bytes
from .scanning import read_table, table_places, write_table
class FileFacts:
    """Facts about files, a dict each, stored beside the tables of their folders.

    Parameters:
        name     Name of the file beside the data
        version  Of what is stored; raised when it changes its meaning
        columns  Name of a fact -> dtype, or json for lists of texts and numbers
        verb     What was done, for messages: checked, measured
        check    Function that raises for the facts of a file that make no sense, if there is one"""
    name: str
    version: int
    verb: str
    check: Any
    columns: dict
    def __init__(self, name: str, version: int, columns: dict, verb: str, check=None): ...
    def to_arrays(self, facts):
        """Path -> facts as arrays to store."""
    def to_facts(self, arrays):
        """Path -> facts of stored arrays; raises for arrays of other types."""
    def load(self, root) -> dict:
        """Path -> facts that are stored for a folder; of two places the one that was written last.

        Parameters:
            root  A folder"""
    def save(self, root, facts: dict):
        """Store the facts of a folder beside its table, or in the user's cache.

        Parameters:
            root   A folder
            facts  Path -> facts"""
    def known(self, table, stats) -> dict:
        """Row -> facts that are stored, of files that did not change.

        Parameters:
            table  A SequenceTable
            stats  What stat_of says of each row's file"""
    def keep(self, table, new: dict):
        """Store facts beside the tables of their folders, with what is stored already.

        Parameters:
            table  A SequenceTable
            new    Row -> facts, with bytes and mtime_ns"""
    def fill(self, table, stats, facts: dict, facts_of, threads: int, quiet: bool=False) -> dict:
        """Find out what is not known, each file once, and store it, also where this is interrupted.

        Parameters:
            table     A SequenceTable
            stats     What stat_of says of each row's file
            facts     Row -> facts that are known; what is found is added
            facts_of  Function of a row number: the facts of its file, or a text that says why there are none
            quiet     No progress bar
        Returns: Row -> why there are no facts of it"""
def stat_of(path):
    """os.stat of a file; None if there is none.

    Parameters:
        path  A file"""
def why_changed(table, i: int, stat) -> str:
    """Why a row's file is not the one that was scanned; empty if it is.

    Parameters:
        table  A SequenceTable
        i      Row number
        stat   What stat_of says of its file now"""
__all__ = ['FileFacts', 'stat_of', 'why_changed']

from typing import Any, ClassVar, NamedTuple
import difflib, fnmatch, os, re, warnings
import numpy as np
from ..files.names import is_mirrored, key_of, name_keys, todays_name
from ..tools.paths import as_path
from .columns import value_of
def name_dicts(ids: list) -> tuple:
    """The names of a table, as rows_of looks them up.

    Parameters:
        ids  The id of each row
    Returns: Id -> row numbers; key of an id -> row numbers"""
def lies_in(path: str, folder: str) -> bool:
    """Whether a path is a folder, or lies below it at any depth.

    Parameters:
        path    A path, absolute
        folder  A folder, absolute"""
def rows_at(table, name) -> list:
    """Rows of the file that a path names.

    Parameters:
        table  SequenceTable
        name   A path
    Returns: Row numbers, none if no file of the table lies there"""
def rows_of(table, name: str, dicts) -> list:
    """Rows that a name may mean.

    Parameters:
        table  SequenceTable
        name   An id, a path, or a name from HumanML3D, BABEL, PHC or humenv
        dicts  What name_dicts gives for the ids of the table
    Returns: Row numbers, none if the name is not there"""
def nearest(table, name: str) -> str:
    """Which names of the table are like this one, in words.

    Parameters:
        table  SequenceTable"""
def not_found(table, name: str) -> str:
    """What to say of a name that no sequence has.

    Parameters:
        table  SequenceTable"""
def tell_unknown(table, unknown: list, count: int, stacklevel: int=2):
    """Warn of names to exclude that no sequence has, with those that are near; silent if there are none.

    Parameters:
        table    SequenceTable
        unknown  Names that no sequence has
        count    Of names in all"""
def refuse_many(table, unknown: list):
    """Raise LookupError for a name that is a folder of the table's sequences, or a pattern that fits some.

    Parameters:
        table    SequenceTable
        unknown  Names that no sequence has"""
def one_file_each(table, rows: list, name: str) -> list:
    """Of several rows the one whose file a name is, else one row a file; LookupError for parts of one file.

    Parameters:
        table  SequenceTable
        rows   Rows that the name may mean
    Returns: Row numbers"""
def unclear(paths: list, name: str) -> str:
    """What to say of a name that may mean several sequences.

    Parameters:
        paths  Of the sequences that it may mean"""
def check_one_id(table, rows: list, name: str):
    """Raise LookupError if the rows are of several sequences.

    Parameters:
        table  SequenceTable
        rows   Rows that the name may mean"""
__all__ = ['name_dicts', 'lies_in', 'rows_at', 'rows_of', 'nearest', 'not_found', 'tell_unknown', 'refuse_many', 'one_file_each', 'unclear', 'check_one_id']

from typing import Any, ClassVar, NamedTuple
import csv, json, os, sys, warnings
from collections import Counter
import numpy as np
from .tools.terminal import fits, in_columns, terminal_width, wrapped
from .tools.terminal import as_command, command_parser
from .table.columns import FROM_TWIN
from .files.names import archive_name, known_archive
from .tools.paths import BadFile
from .tools.paths import as_path
from .files.stores import describe
from .files.releases import TREE_MD5
from .table.splits import SPLIT_PARTS, split_datasets
from .table.scanning import index
from .table.checking import FAULTS, check
from .table.citing import cite, data_table
from .unpack.archives import top_folder
from .unpack.downloads import list_archives
def summary(table) -> list:
    """What there is of each sub-dataset: files, frames, hours, bad files; the files of each rate and gender.

    Parameters:
        table  A SequenceTable
    Returns: A dict a sub-dataset, sorted by name"""
def total(rows) -> dict:
    """The sum over all sub-datasets.

    Parameters:
        rows  As summary gives them
    Returns: Such a row, for all"""
def show(rows, width: int | None=None) -> str:
    """The rows as a table of text, with their sum; in a narrow one, less is told.

    Parameters:
        rows   As summary gives them
        width  Columns of text that there are; as many as it takes if not given"""
def notes(table, findings=None) -> list:
    """What a user of these sequences should know.

    Parameters:
        table     A SequenceTable
        findings  What check gave; what is stored of earlier checks if not given
    Returns: Of lines"""
def archives_in(folder) -> list:
    """What the archives in a folder are, by their names and by their first members.

    Parameters:
        folder  A folder with archives, at any depth
    Returns: A dict an archive: its name, bytes, sub-dataset (None if not known), folder, and what is wrong"""
def show_archives(rows, width: int | None=None) -> str:
    """The archives as a table of text; in a narrow one, what is wrong stands below.

    Parameters:
        rows   As archives_in gives them
        width  Columns of text that there are; as many as it takes if not given"""
def amass_info(argv=None):
    """The command amass_info."""
__all__ = ['summary', 'total', 'show', 'notes', 'archives_in', 'show_archives', 'amass_info']

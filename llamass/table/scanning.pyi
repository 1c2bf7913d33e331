from llamass.table.rates import FpsFix
from collections.abc import Iterable
import concurrent
from typing import Any
import os
from pathlib import Path
from .table import SequenceTable

def npz_below(root, prefix: str='', others: dict | None=None) -> dict:
    ...
VERSION: int
FILE_NAME: str
STORED: dict[str, str]
TEXTS: tuple[str, ...]
NUMBERS: dict[str, Any]

def table_places(root, name: str=...) -> tuple:
    ...

def write_table(place, arrays):
    ...

def save_table(root, arrays):
    ...

def files_like(place) -> list:
    ...

def part_places(root, name: str=...) -> list:
    ...

def write_part(root, arrays, name: str=...) -> Path | None:
    ...

def read_table(place, version: int=...) -> tuple:
    ...

def load_table(root, quiet: bool=True) -> dict:
    ...
MOST_FORMS: int

def scanned(root: str, quiet: bool=False, others: dict | None=None, names: str='', executor=None) -> dict:
    ...

def scan(root: str, quiet: bool=False) -> SequenceTable:
    """The table of one folder, brought up to date and stored; npz_file_lens.json.gz is not looked at.

    Parameters:
        root   A folder that is there
        quiet  No progress bar
    Returns: With the rates by the rules of FPS_FIXES"""

def table_of_file(path) -> SequenceTable:
    ...

def other_motion(root, others: dict | None=None, alone: bool=True) -> str:
    ...

def index(folder: str | os.PathLike | Iterable | SequenceTable, quiet: bool=False, *, fps_fixes: Iterable[FpsFix] | None=None, twin: str | os.PathLike | SequenceTable | None=None, up: str | None=None, executor: concurrent.futures.Executor | None=None, fields: dict | None=None) -> SequenceTable:
    """The table of all sequences below a folder, scanned where that is needed, and stored.

    Parameters:
        folder     Where AMASS was unpacked, or any folder above or below; a list of such, or a table
        quiet      No progress bar
        fps_fixes  Corrections of frame rates, FpsFix rows; FPS_FIXES if not given, none if empty
        twin       The SMPL+H release; its rates decide for SMPL-X files with as many frames
        up         Axis that points up in the files, z or y; found out if not given
        executor   Reads the files in the place of threads
        fields     Field -> name of the array that holds it in files of one's own, such as {"trans": "my_translation"}
    Returns: One row a sequence"""
__all__ = ['VERSION', 'FILE_NAME', 'STORED', 'TEXTS', 'NUMBERS', 'MOST_FORMS', 'npz_below', 'table_places', 'write_table', 'save_table', 'files_like', 'part_places', 'write_part', 'read_table', 'load_table', 'scanned', 'scan', 'table_of_file', 'other_motion', 'index']

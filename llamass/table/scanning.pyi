from typing import Any, ClassVar, NamedTuple
import hashlib, math, os, stat, warnings
from collections import deque, Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
import numpy as np
from fastcore.xdg import xdg_cache_home
from tqdm.auto import tqdm
from ..tools.paths import stamp_of, BadFile, as_path
from ..tools.workplace import clear_dead, this_run, work_name
from ..files.schema import MOTION_LAYOUTS, UNREAD_LAYOUTS, VARIANTS
from ..files.names import identify, KNOWN_FOLDERS, key_of, nearly_known, subdataset_of
from ..files.npz import NpzFile
from ..files.inspecting import scan_file
from ..files.releases import LENS_FILE, read_lens
from ..files.stores import STORE_FILE, STORE_TABLE, describe, is_store
from .columns import COLUMNS, to_bytes, to_text
from .table import SequenceTable
from .joining import join_tables
from .rates import with_fps
def npz_below(root, prefix: str='') -> dict:
    """Every .npz below a folder, by one name for each id.

    Parameters:
        root    A folder
        prefix  What goes before a path to tell its id: the end of the folder's own path
    Returns: Path below the folder -> (size in bytes, time of change in ns)"""
VERSION: int
FILE_NAME: str
STORED: dict[str, str]
TEXTS: tuple[str, ...]
NUMBERS: dict[str, Any]
def table_places(root, name: str=...) -> tuple:
    """Where a table of a folder may be: in the folder, or in the user's cache.

    Parameters:
        root  A folder
        name  Name of the file beside the data
    Returns: Of paths, the first before the second"""
def write_table(place, arrays):
    """Write a table, whole or not at all; what runs that were killed left of theirs is taken away.

    Parameters:
        place   Where to, one of table_places
        arrays  Name -> array, version among them"""
def save_table(root, arrays):
    """Store a table beside the data, or in the user's cache; warns where neither can be written to.

    Parameters:
        root    A folder
        arrays  Those of STORED"""
def read_table(place, version: int=...) -> tuple:
    """The version of a stored table, and its arrays.

    Parameters:
        place    Where it is
        version  Version that is understood
    Returns: (version, arrays); no arrays if that version is another, and (None, None) if it can't be read"""
def load_table(root) -> dict:
    """The newest table stored for a folder; raises ValueError for that of a newer llamass.

    Parameters:
        root  A folder
    Returns: Those of STORED, None if there is none to use"""
def scan(root: str, quiet: bool=False) -> SequenceTable:
    """The table of one folder, brought up to date and stored; npz_file_lens.json.gz is not looked at.

    Parameters:
        root   A folder that is there
        quiet  No progress bar
    Returns: With the rates by the rules of FPS_FIXES"""
def table_of_file(path) -> SequenceTable:
    """The table of one file; raises BadFile where it holds no motion that can be read.

    Parameters:
        path  An .npz file
    Returns: Of one row"""
def index(folder, quiet: bool=False, *, fps_fixes=None, twin=None) -> SequenceTable:
    """The table of all sequences below a folder, scanned where that is needed, and stored.

    Parameters:
        folder     Where AMASS was unpacked, or any folder above or below; a list of such, or a table
        quiet      No progress bar
        fps_fixes  Corrections of frame rates, FpsFix rows; FPS_FIXES if not given, none if empty
        twin       Folder or table of the SMPL+H release; its rates decide for SMPL-X files with as many frames
    Returns: One row a sequence"""
__all__ = ['VERSION', 'FILE_NAME', 'STORED', 'TEXTS', 'NUMBERS', 'npz_below', 'table_places', 'write_table', 'save_table', 'read_table', 'load_table', 'scan', 'table_of_file', 'index']

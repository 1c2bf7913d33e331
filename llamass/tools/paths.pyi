from typing import Any, ClassVar, NamedTuple
import errno, os
from pathlib import Path
class BadFile(ValueError):
    """A file that does not hold what it should: says which, what was found, what was expected, and what to do.

    Parameters:
        path      The file
        found     What it holds
        expected  What it should hold
        remedy    What the user can do
        layout    Name of the layout that it has, one of UNREAD_LAYOUTS"""
    path: Any
    found: Any
    expected: Any
    remedy: Any
    layout: Any
    def __init__(self, path, found, expected, remedy='delete its folder and unpack the archive again, or take the file away', layout=''): ...
    def __str__(self): ...
def as_path(path) -> Path:
    """A path as its writer means it; raises TypeError for one in bytes.

    Parameters:
        path  A path, as text or as a Path; ~ is the home folder"""
def make_folder(path):
    """Make a folder, and those above it, where they are not yet; raises NotADirectoryError where a file is in the way.

    Parameters:
        path  A Path"""
def looks_like(path) -> str:
    """What a file that is not what it should be seems to be, by its first bytes.

    Parameters:
        path  Path of a file"""
def cant_read(path, error) -> OSError:
    """The error for a file that the system does not give, which may not be the file's fault.

    Parameters:
        path   Path of the file
        error  The OSError
    Returns: A `BadFile`, or an OSError if nothing is wrong with the file"""
def open_file(path, **how):
    """Open a file for reading, in bytes; raises `BadFile` if it can't be, and OSError if it is not at fault.

    Parameters:
        path  Path of a file"""
MOST_TEXT: int
def read_text(file, path) -> str:
    """All text of a file; raises `BadFile` beyond MOST_TEXT bytes, and for what is not UTF-8.

    Parameters:
        file  An open file, in bytes
        path  Its path, for the error"""
def stamp_of(stat) -> tuple:
    """Size and time of the last change of a file, as a table stores them.

    Parameters:
        stat  What os.stat gave of a file
    Returns: (bytes, ns)"""
__all__ = ['MOST_TEXT', 'BadFile', 'as_path', 'make_folder', 'looks_like', 'cant_read', 'open_file', 'read_text', 'stamp_of']

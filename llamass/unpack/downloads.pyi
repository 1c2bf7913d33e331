from typing import Any, ClassVar, NamedTuple
import os, warnings
from collections import Counter, namedtuple
from ..tools.paths import as_path
from ..files.names import ARCHIVE_SUFFIXES, archive_name
class Listed(NamedTuple):
    path: Any
    kind: Any
    said: Any
def list_archives(tardir) -> list:
    """All that looks like an archive below a folder. Kinds: archive, unfinished, other, copy, unreadable.

    Parameters:
        tardir  Folder with archives, at any depth
    Returns: A Listed (path, kind, said) for each, sorted by path"""
def not_taken(listed) -> str:
    """What is said of all that is not taken.

    Parameters:
        listed  As list_archives gives it
    Returns: Empty if all are taken"""
def archives_of(listed, tardir) -> list:
    """The archives that can be unpacked; raises FileNotFoundError if there is none.

    Parameters:
        listed  As list_archives gives it
        tardir  Where it was found
    Returns: Their paths"""
def find_archives(tardir) -> list:
    """All archives below a folder, by the end of their names; raises OSError if there is none.

    Parameters:
        tardir  Folder with archives, at any depth
    Returns: Their paths, sorted"""
__all__ = ['Listed', 'list_archives', 'not_taken', 'archives_of', 'find_archives']

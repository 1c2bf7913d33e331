from typing import Any, NamedTuple
import os

class Listed(NamedTuple):
    path: Any
    kind: Any
    said: Any

def list_archives(tardir) -> list:
    ...

def not_taken(listed) -> str:
    ...

def archives_of(listed, tardir) -> list:
    ...

def find_archives(tardir: str | os.PathLike) -> list:
    """All archives below a folder, by the end of their names; raises OSError if there is none.

    Parameters:
        tardir  Folder with archives, at any depth
    Returns: Their paths, sorted"""
__all__ = ['Listed', 'list_archives', 'not_taken', 'archives_of', 'find_archives']

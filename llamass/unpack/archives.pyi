from typing import Any, NamedTuple
import os

class Listed(NamedTuple):
    path: Any
    kind: Any
    message: Any

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

def threads_with_room(threads: int) -> int:
    ...

def decoder(path, threads: int):
    ...
OURS: str

def subdataset_at(folders) -> int | None:
    ...

def archive_stem(path) -> str:
    ...

def top_folder(path) -> str:
    ...

def extract(path, target, threads, stop, advance=..., hashed=False, left_out=...) -> dict:
    ...
VARIANT_NAMES: dict[str, str]

def folder_variants(folder, most: int=8) -> set:
    ...

def archive_variant(path) -> str | None:
    ...
__all__ = ['Listed', 'OURS', 'VARIANT_NAMES', 'list_archives', 'not_taken', 'archives_of', 'find_archives', 'threads_with_room', 'decoder', 'subdataset_at', 'archive_stem', 'top_folder', 'extract', 'folder_variants', 'archive_variant']

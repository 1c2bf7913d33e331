from typing import Any
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

    def __init__(self, path, found, expected, remedy='delete its folder and unpack the archive again, or take the file away', layout=''):
        ...

    def __str__(self):
        ...

def shortened(value, most: int=60) -> str:
    ...

def as_path(path) -> Path:
    ...

def path_in(folders, folder, name, i) -> str:
    ...

def make_folder(path):
    ...

def looks_like(path) -> str:
    ...

def cant_read(path, error) -> OSError:
    ...

def open_file(path, **options):
    ...
MOST_TEXT: int

def read_text(file, path, most: int=...) -> str:
    ...

def stamp_of(stat) -> tuple:
    ...

def to_bytes(text: str) -> bytes:
    ...

def to_text(array):
    ...
__all__ = ['MOST_TEXT', 'BadFile', 'shortened', 'as_path', 'path_in', 'make_folder', 'looks_like', 'cant_read', 'open_file', 'read_text', 'stamp_of', 'to_bytes', 'to_text']

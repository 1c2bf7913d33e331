from typing import Any, NamedTuple

class Subdataset(NamedTuple):
    name: Any
    folder: Any
    archive: Any
SUBDATASETS: list[Subdataset]
KNOWN_FOLDERS: dict[str, Subdataset]

def key_of(text: str) -> str:
    ...

def subdataset_of(name: str) -> Subdataset | None:
    ...

def todays_name(name: str) -> str | None:
    """The name that a sub-dataset has on the website today.

    Parameters:
        name  Any name of a sub-dataset, in any spelling
    Returns: Today's name; None if no sub-dataset is called so"""

def nearly_known(folder: str) -> str | None:
    ...
ARCHIVE_SUFFIXES: tuple[str, ...]

def archive_name(filename) -> tuple:
    ...

def known_archive(filename) -> Subdataset | None:
    """The sub-dataset that belongs to the file name of an archive.

    Parameters:
        filename  Name of an archive, such as SSMsynced.tar.bz2
    Returns: None if no sub-dataset has that name"""

class Identity(NamedTuple):
    dataset: Any
    folder: Any
    id: Any

def identify(path) -> Identity:
    """The sub-dataset and the sequence that a path belongs to.

    Parameters:
        path  Path of a sequence, with / between its parts; folders above the sub-dataset's do not matter
    Returns: Sub-dataset by today's name, the folder (or part of the file name) that told so, the id"""

def is_mirrored(name: str) -> bool:
    ...

def name_keys(name: str) -> list:
    """The ways to read a name of a sequence; the key of an id is the id with underscores for slashes.

    Parameters:
        name  A path, an id, or what another data set calls a sequence
    Returns: Keys, the likeliest first"""
__all__ = ['Subdataset', 'SUBDATASETS', 'KNOWN_FOLDERS', 'ARCHIVE_SUFFIXES', 'Identity', 'key_of', 'subdataset_of', 'todays_name', 'nearly_known', 'archive_name', 'known_archive', 'identify', 'is_mirrored', 'name_keys']

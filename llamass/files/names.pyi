from typing import Any, ClassVar, NamedTuple
import functools, os, re, unicodedata
from collections import namedtuple
from pathlib import PurePosixPath
class Subdataset(NamedTuple):
    name: Any
    folder: Any
    archive: Any
SUBDATASETS: list[Subdataset]
KNOWN_FOLDERS: dict[str, Subdataset]
def key_of(text: str) -> str:
    """The letters and digits of a name, without case and accents: the same for every spelling of it.

    Parameters:
        text  A name, or a part of one"""
def subdataset_of(name: str) -> Subdataset | None:
    """The sub-dataset that a name means, in any spelling, with or without a body model or copy number behind.

    Parameters:
        name  Name of a folder or of an archive, without the archive's ending
    Returns: None if no sub-dataset is called so"""
def todays_name(name: str) -> str | None:
    """The name that a sub-dataset has on the website today.

    Parameters:
        name  Any name of a sub-dataset, in any spelling
    Returns: Today's name; None if no sub-dataset is called so"""
def nearly_known(folder: str) -> str | None:
    """The sub-dataset whose name a folder nearly has.

    Parameters:
        folder  Name of a folder
    Returns: Today's name of the sub-dataset; None if the name is known, or nothing like one"""
ARCHIVE_SUFFIXES: tuple[str, ...]
def archive_name(filename) -> tuple:
    """The name of an archive without its endings, and what kind of archive it is by its name.

    Parameters:
        filename  Name of a file, such as SSMsynced.tar.bz2
    Returns: (stem, kind): kind is archive, unfinished, other (one that is not read), or None for no archive"""
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
    """Whether a name is that of a mirror image: M012345, M00057, M/KIT/3/..., 0-M_KIT_3_...

    Parameters:
        name  A path, an id, or what another data set calls a sequence"""
def name_keys(name: str) -> list:
    """The ways to read a name of a sequence; the key of an id is the id with underscores for slashes.

    Parameters:
        name  A path, an id, or what another data set calls a sequence
    Returns: Keys, the likeliest first"""
__all__ = ['Subdataset', 'SUBDATASETS', 'KNOWN_FOLDERS', 'ARCHIVE_SUFFIXES', 'Identity', 'key_of', 'subdataset_of', 'todays_name', 'nearly_known', 'archive_name', 'known_archive', 'identify', 'is_mirrored', 'name_keys']

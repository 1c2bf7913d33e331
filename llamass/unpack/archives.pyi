from typing import Any, ClassVar, NamedTuple
import bz2, gzip, hashlib, io, math, os, re, shutil, tarfile, tempfile, warnings, zlib
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
import rapidgzip
from ..tools.paths import BadFile, MOST_TEXT, as_path, looks_like
from ..files.names import archive_name, identify, subdataset_of
from ..files.inspecting import scan_file
def threads_with_room(threads: int) -> int:
    """How many threads can decode archives under this process's limit of memory.

    Parameters:
        threads  How many are wanted
    Returns: How many there is room for; 0 if not even one"""
def decoder(path, threads: int):
    """A stream of the tar file inside an archive; raises `BadFile` for an archive of another kind.

    Parameters:
        path     An archive: .tar.bz2, .tar.gz or .tar, whatever its name says
        threads  Threads that decode; with 0 the standard library decodes"""
OURS: str
def subdataset_at(folders) -> int | None:
    """Which of the folders above a file is that of its sub-dataset.

    Parameters:
        folders  Names of folders, each in the one before it
    Returns: None if none of them is a sub-dataset"""
def archive_stem(path) -> str:
    """The name of an archive without its ending, and without what a browser added."""
def top_folder(path) -> str:
    """The folder that an archive unpacks to; one named after the archive if it begins with bare motion."""
def extract(path, target, threads, stop, advance=..., hashed=False, left_out=...) -> dict:
    """Write the files of an archive below a folder; raises BadFile, and KeyboardInterrupt when stopped.

    Parameters:
        path      The archive
        target    A folder to write to
        threads   Threads that decode
        stop      A threading.Event that ends it
        advance   Told how many bytes of the archive were read
        hashed    Compute the md5 of every file, too
        left_out  Told the name of each file of a Mac, or of llamass, that is left out
    Returns: Relative path -> md5 of each file written; None for md5 if not hashed"""
VARIANT_NAMES: dict[str, str]
def folder_variants(folder, most: int=8) -> set:
    """The variants of the motion in a folder, by some of its files.

    Parameters:
        folder  A folder
        most    How many files to look at
    Returns: Such as {"smplh"}; empty if no motion was found"""
def archive_variant(path) -> str | None:
    """The variant of the first motion in an archive; None if there is none among its first files."""
__all__ = ['OURS', 'VARIANT_NAMES', 'threads_with_room', 'decoder', 'subdataset_at', 'archive_stem', 'top_folder', 'extract', 'folder_variants', 'archive_variant']

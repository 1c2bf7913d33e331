from typing import Any, ClassVar, NamedTuple
from llamass.tools.workplace import Run
import errno, json, os, shutil, threading, time
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import PurePosixPath
import numpy as np
from fastcore.basics import patch
from ..tools.paths import read_text, BadFile
from ..tools.workplace import this_run, work_name, take_away
from ..files.names import key_of, todays_name, subdataset_of, known_archive
from ..files.releases import TREE_MD5
from ..table.splits import SPLIT_PARTS, split_of
from ..table.scanning import scan
from llamass.unpack.archives import archive_stem, VARIANT_NAMES, archive_variant, folder_variants, top_folder, extract, subdataset_at
from .verifying import Verdict, md5_files, verify_folder
NOTES: str
DIFFERS: str
def read_notes(outdir) -> dict:
    """What is known of each folder; nothing if the notes can't be read.

    Parameters:
        outdir  The output folder
    Returns: Folder, as a path below it -> its note"""
def add_note(outdir, folder, **note):
    """Store what is known of a folder.

    Parameters:
        outdir  The output folder
        folder  A folder, as a path below it"""
def note_of(notes, folder, outdir) -> dict | None:
    """The note on a folder, also if amass_split_dirs has moved it; None if there is none.

    Parameters:
        notes   What read_notes gave
        folder  A folder below the output folder
        outdir  The output folder"""
def archive_key(archive, size: int) -> tuple:
    """What an archive is known by; two that have the same are taken for one.

    Parameters:
        archive  Its path or name
        size     Its bytes
    Returns: (str, int)"""
def note_key(note) -> tuple:
    """What the archive of a note is known by.

    Parameters:
        note  A note
    Returns: As archive_key gives it"""
def homes(outdir) -> list:
    """Where folders of sub-datasets may lie: the output folder, and the parts of a split in it.

    Parameters:
        outdir  The output folder
    Returns: Paths, of which not all need be there"""
def seen_folders(home) -> list:
    """The folders in a folder that are not hidden; none if it can't be read.

    Parameters:
        home  A folder
    Returns: Their paths, sorted by name"""
def is_filled(folder) -> bool:
    """Whether there is a folder that holds anything, or that can't be looked into.

    Parameters:
        folder  A path"""
class Job(NamedTuple):
    archive: Any
    size: Any
    home: Any
    final: Any
    error: Any
def plan(archives, outdir, split) -> list:
    """Which archive fills which folder. Those that would fill the same get an error each.

    Parameters:
        archives  Paths of the archives
        outdir    The output folder
        split     Name of the split that the folders are sorted into; None for no split
    Returns: Of Job (archive, size, home, final, error), the largest archive first"""
def refuse_full_disk(jobs, outdir):
    """Raise OSError if there is less room than the archives need that are still to unpack.

    Parameters:
        jobs    What plan gave
        outdir  The output folder"""
def another_archive(archive, size: int, name, outdir) -> BadFile | None:
    """Whether another archive filled the folder of this name, or its motion is of another variant.

    Parameters:
        archive  Path of the archive
        size     Its bytes
        name     Name of the folder that it fills
        outdir   The output folder
    Returns: The error; None if there is nothing against it"""
ELSEWHERE: str
class Unpacked(NamedTuple):
    archive: Any
    folder: Any
    files: Any
    frames: Any
    hours: Any
    seconds: Any
    outcome: Any
class Run:
    """One run: what all its jobs share. Called with a job, it unpacks it.

    Parameters:
        outdir   Where all is unpacked
        verify   Compare with what is known of the release
        accept   Install what differs, too
        lens     What read_lens gives
        split    Name of the split that the folders are sorted into
        threads  Threads that decode one archive
        at_once  Archives decoded at once
        advance  Told what was read of a job; None for the rest of it
        me       What this_run gave, if it was asked before"""
    outdir: Any
    verify: Any
    accept: Any
    lens: Any
    split: Any
    threads: Any
    advance: Any
    stop: Any
    lock: Any
    decoding: Any
    tables: dict
    me: Any
    def __init__(self, outdir, *, verify=False, accept=False, lens=None, split=None, threads=1, at_once=1, advance=..., me=None): ...
    def __call__(self, job):
        """Unpack one archive, or find that it is there."""
class Differs(BadFile):
    """An archive that is whole, and differs from what is known of it."""
__all__ = ['NOTES', 'DIFFERS', 'Job', 'ELSEWHERE', 'Unpacked', 'read_notes', 'add_note', 'note_of', 'archive_key', 'note_key', 'homes', 'seen_folders', 'is_filled', 'plan', 'refuse_full_disk', 'another_archive', 'Run', 'Differs']

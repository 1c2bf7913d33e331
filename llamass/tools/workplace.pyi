from typing import Any, ClassVar, NamedTuple
import functools, hashlib, os, platform, re, secrets, shutil, sys, uuid
from collections import namedtuple
from contextlib import contextmanager, suppress
from pathlib import Path
from .terminal import wrapped
import fcntl
def this_machine() -> str:
    """12 digits for this machine since its start, and for its space of process numbers."""
class Run(NamedTuple):
    machine: Any
    pid: Any
    started: Any
    token: Any
def this_run() -> Run:
    """A new run of this process."""
WORK: str
def work_name(what: str, run: Run) -> str:
    """A new name for a hidden folder or file of a run.

    Parameters:
        what  What it is for
        run   Whose it is"""
def run_of(name: str) -> Run | None:
    """The run that a name belongs to.

    Parameters:
        name  Name of a hidden folder or file
    Returns: None if the name says nothing of a run"""
def is_dead(run: Run) -> bool:
    """Whether a run has surely ended."""
def take_away(path: Path, run: Run):
    """Delete a folder or a file; nothing happens if another run was faster.

    Parameters:
        path  A hidden folder or file
        run   Who takes it"""
def clear_dead(folders, run: Run, what: str='') -> list:
    """Take away what dead runs of this machine left behind.

    Parameters:
        folders  Where to look
        run      Who takes away
        what     What work_name was told that it is for; anything if not given
    Returns: Paths of folders that may be of a run on another machine"""
def clear_own(folders, run: Run):
    """Take away what this run has left.

    Parameters:
        folders  Where to look
        run      Whose work it is"""
LOCK: str
def tell(line: str):
    """Write a line to standard error, as several where it is wider than the terminal."""
@contextmanager
def alone_in(folder: Path, run: Run):
    """Hold the folder's lock, and wait while another run has it. Where there are no locks, nobody waits.

    Parameters:
        folder  A folder that is there
        run     Who wants to work in it"""
__all__ = ['Run', 'WORK', 'LOCK', 'this_machine', 'this_run', 'work_name', 'run_of', 'is_dead', 'take_away', 'clear_dead', 'clear_own', 'tell', 'alone_in']

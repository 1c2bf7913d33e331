from typing import Any, NamedTuple

class Move(NamedTuple):
    name: Any
    part: Any
    inode: Any

def move_dirs_into_splits(amass_loc, splits='llamass', undo: bool=False) -> list:
    """Move sub-datasets into train, val and test, or back; raises OSError, or BadFile for a bad journal.

    Parameters:
        amass_loc  Folder where AMASS was unpacked
        splits     Name of a split, or a dict of part -> folders
        undo       Move back what was moved
    Returns: The moves, (from, to) relative to the folder"""

def amass_split_dirs(argv=None):
    """The command amass_split_dirs.

    Parameters:
        argv  Arguments; None: those of the command line"""
amass_splits: dict[str, list[str]]
console_split_dirs: Any

def move_dirs_out_of_splits(amass_loc, splits=None) -> list:
    """Move back what `move_dirs_into_splits` moved.

    Parameters:
        amass_loc  Folder where AMASS was unpacked
        splits     As for move_dirs_into_splits
    Returns: The moves, (from, to) relative to the folder"""
__all__ = ['Move', 'amass_splits', 'console_split_dirs', 'move_dirs_into_splits', 'amass_split_dirs', 'move_dirs_out_of_splits']

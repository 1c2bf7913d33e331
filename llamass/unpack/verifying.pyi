import os
from typing import Any, NamedTuple

def md5_dir(folder: str | os.PathLike, leave_out=...) -> str:
    """The md5 of a whole folder: names and contents of all that is in it.

    Parameters:
        folder     A folder
        leave_out  Names of files to pass over
    Returns: 32 hexadecimal digits"""

def md5_files(folder) -> dict:
    ...

class Verdict(NamedTuple):
    ok: Any
    md5: Any
    message: Any

def verify_folder(archive, folder, md5s, lens) -> Verdict:
    """Compare an unpacked folder with what is known of the release.

    Parameters:
        archive  The archive, by whose name the release is known
        folder   What was unpacked of it
        md5s     Relative path -> md5 of its files; used if there are lens
        lens     What read_lens gives, or None
    Returns: Whether it is right, the md5 of the tree, and what to say of it"""
__all__ = ['Verdict', 'md5_dir', 'md5_files', 'verify_folder']

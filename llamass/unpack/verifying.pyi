from typing import Any, ClassVar, NamedTuple
import hashlib
from collections import Counter, namedtuple
from pathlib import Path, PurePosixPath
from .archives import folder_variants
from ..tools.paths import as_path
from ..files.inspecting import scan_file
from ..files.names import known_archive, subdataset_of
from ..files.releases import LENS_FILE, TREE_MD5
from ..tools.paths import BadFile
def md5_dir(folder, leave_out=...) -> str:
    """The md5 of a whole folder: names and contents of all that is in it.

    Parameters:
        folder     A folder
        leave_out  Names of files to pass over
    Returns: 32 hexadecimal digits"""
def md5_files(folder) -> dict:
    """The md5 of each file of a folder.

    Parameters:
        folder  A folder that is there
    Returns: Relative path -> md5, as extract gives"""
class Verdict(NamedTuple):
    ok: Any
    md5: Any
    said: Any
def verify_folder(archive, folder, md5s, lens) -> Verdict:
    """Compare an unpacked folder with what is known of the release.

    Parameters:
        archive  The archive, by whose name the release is known
        folder   What was unpacked of it
        md5s     Relative path -> md5 of its files; used if there are lens
        lens     What read_lens gives, or None
    Returns: Whether it is right, the md5 of the tree, and what to say of it"""
__all__ = ['Verdict', 'md5_dir', 'md5_files', 'verify_folder']

from typing import Any, ClassVar, NamedTuple
import errno, hashlib, io, json, os, pickle, shutil
from collections import Counter
from contextlib import contextmanager, suppress
from multiprocessing import get_start_method
from pathlib import Path
import numpy as np
import torch
from tqdm.auto import tqdm
from ..unpack.downloads import list_archives
from ..tools.numbers import whole
from ..tools.terminal import as_command, command_parser
from ..tools.terminal import wrapped
from ..table.rates import with_fps
from ..tools.workplace import LOCK, alone_in, tell, this_run
from ..table.scanning import VERSION, read_table, write_table
from ..table.scanning import index
from ..files.schema import ROTATIONS
from ..tools.paths import BadFile
from ..tools.paths import as_path
from ..files.stores import STORE_FILE, STORE_TABLE, STORE_VERSION, verify_store, description_hash, is_store, sha256_of
from ..table.table import SequenceTable
from ..table.joining import join_tables
from ..unpack.unpacking import UnpackError, unpack_body_models
from ..loading.dataset import AMASS
from .writing import CHUNK, DTYPES, bytes_needed, job_of, said_of
from ..loading.choosing import warn_user
from .writing import JOURNAL, NOT_FINITE, pack_all
def pack(source, path, *, fps: float | None=None, resample: str='slerp', data_keys=None, dtype: str='float32', transform=None, split: str | None=None, datasets=None, variant: str | None=None, strict: bool=True, leave_out_faulty: bool=False, twin=None, accept: bool=False, n_jobs: int=1, quiet: bool=False) -> Path:
    """Write all sequences, or those that are chosen, into a packed store; a run that was killed goes on.

        Raises FileExistsError where something is there, OSError where there is no room, ValueError for choices
        that can't be packed or a transform that depends on where a clip begins, UnpackError for a bad archive.

    Parameters:
        source            Folder where AMASS was unpacked, or of its archives; a list of folders, a table, or a store
        path              Folder of the store, which must not be there yet
        fps               Rate of the store, Hz; each file's own if not given
        resample          How, where rates differ: slerp, or nearest frames
        data_keys         Names of fields; the variant's if not given
        dtype             float16: of rotations and dmpls
        transform         Function of a clip's dict, applied once to whole sequences
        split             train, val or test; humor/train and so on
        datasets          Names of the sub-datasets to take
        variant           smplh, smplx or smpl, smplx_g or smplx_n; the first that is there if not given
        strict            Stop at files that can't be read, instead of leaving them out
        leave_out_faulty  Read all frames first, and leave out sequences with faults
        twin              Folder or table of the SMPL+H release, whose rates decide for SMPL-X files; as in index
        accept            Of archives: take what differs from the known checksums, too
        n_jobs            Processes
        quiet             Print nothing but warnings
    Returns: Of the store"""
def amass_pack(argv=None):
    """The command amass_pack."""
__all__ = ['pack', 'amass_pack']

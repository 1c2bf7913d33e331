from typing import Any, ClassVar, NamedTuple
import copy, json, os, threading, time
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import nullcontext, suppress
from itertools import chain
from multiprocessing import parent_process
from types import SimpleNamespace
import numpy as np
import torch
from tqdm.auto import tqdm
from ..tools.workplace import tell
from ..files.schema import FPS_FIELDS, ROTATIONS
from ..table.columns import to_bytes
from ..table.scanning import VERSION
from ..motion.rotations import geodesic_distance
from ..motion.resampling import resampled_length
from ..loading.reading import ORDER_KEYS, SOURCE_KEYS, one_by_one
from ..loading.packed import reader_of
DTYPES: tuple[str, ...]
def whole_clip(reader, transform, s, first, count) -> dict:
    """Frames of a sequence as a clip, transformed.

    Parameters:
        reader     A ClipReader
        transform  Function of a clip's dict; None leaves the clip as it is
        s          Number of the sequence
        first      Its first frame to take
        count      How many"""
def check_result(job, s, key, value, count):
    """Raise ValueError for a result of a sequence that has another shape than others, or NaN.

    Parameters:
        job    What job_of gives
        s      Number of the sequence
        key    Name of the field
        value  What the transform gave
        count  Frames of the sequence"""
CHUNK: int
def job_of(ds, dtype, transform=None) -> SimpleNamespace:
    """What there is to do: readers, fields, and the place of each sequence.

    Parameters:
        ds         An AMASS of what is to be packed
        dtype      One of DTYPES
        transform  Function of a clip's dict, applied to whole sequences"""
def bytes_needed(job) -> int:
    """The bytes of all arrays of a store.

    Parameters:
        job  What job_of gives"""
def said_of(job) -> str:
    """How much there is to pack, in words.

    Parameters:
        job  What job_of gives"""
NOT_FINITE: str
JOURNAL: str
def pack_all(job, work, n_jobs, quiet, files_of=...) -> dict:
    """Write all chunks that are not finished.

    Parameters:
        job       What job_of gives, with the folder of the arrays
        work      Folder of the journal
        n_jobs    Processes
        quiet     Print nothing
        files_of  Gives a context in which the files of a group are there
    Returns: (chunk, group) -> largest error of each field, and how many numbers of it are not finite"""
__all__ = ['DTYPES', 'CHUNK', 'NOT_FINITE', 'JOURNAL', 'whole_clip', 'check_result', 'job_of', 'bytes_needed', 'said_of', 'pack_all']

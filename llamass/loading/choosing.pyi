from typing import Any, ClassVar, NamedTuple
import sys, warnings
from numbers import Real
from pathlib import Path
import numpy as np
from ..files.names import ARCHIVE_SUFFIXES, identify, key_of, todays_name
from ..files.schema import DATA_KEYS, FPS_FIELDS, POSE_PARTS, VARIANTS
from ..tools.numbers import whole
from ..motion.resampling import source_frames
from ..table.splits import split_datasets
from ..table.table import SequenceTable
from .reading import ORDER_KEYS, SOURCE_KEYS
def frames_of_clip(clip_length, clip_seconds, fps) -> int:
    """Frames of a clip, given as such or in seconds; raises TypeError or ValueError for no length.

    Parameters:
        clip_length   Frames, or None
        clip_seconds  Seconds, or None
        fps           Rate of the clips, Hz, or None for the files' own"""
def warn_user(message):
    """Warn, and point at the line outside of llamass that led here.

    Parameters:
        message  What to say"""
def with_rate(table, fps, resample):
    """The sequences of a table that can be had at a rate; raises ValueError if there are none.

    Parameters:
        table     A SequenceTable
        fps       Rate to resample to, Hz, or None
        resample  slerp or nearest"""
def choose(table, location, data_keys, strict, split, datasets, variant) -> tuple:
    """The sequences of a table that have what is asked for, and the fields that will be read.

    Parameters:
        table      A SequenceTable
        location   What the user named, for errors
        data_keys  Names of fields; None for what the body model has
        strict     Refuse a table with bad files
        split      As in AMASS
        datasets   As in AMASS
        variant    As in AMASS
    Returns: The table of what is left, and the names of the fields"""
def weights_of(weights, table, counts, shuffle):
    """(S,) weights of the sequences, None if clips are not drawn by weight; raises ValueError.

    Parameters:
        weights  As in AMASS
        table    The sequences, S
        counts   (S,) clips of each
        shuffle  As in AMASS"""
__all__ = ['frames_of_clip', 'warn_user', 'with_rate', 'choose', 'weights_of']

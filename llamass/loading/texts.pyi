from typing import Any, ClassVar, NamedTuple
import hashlib, warnings
from collections import Counter
import numpy as np
import torch
from fastcore.basics import patch
from ..table.splits import SPLIT_PARTS, SPLITS
from ..table.table import SequenceTable
from ..motion.random import uniform
from ..text.labels import Labels, rows_of_ids
from ..text.matching import ClipTexts
from .clips import Windows
from .choosing import warn_user
def of_text_lists(labels, split) -> tuple:
    """The labels that a split chooses by their own lists; ValueError for a bare word that could mean either.

    Parameters:
        labels  Labels, or None
        split   As in AMASS
    Returns: Labels of the part, those of other parts (or None), and what is left to choose sub-datasets by"""
def without_other_lists(table: SequenceTable, labels: Labels, others: Labels) -> SequenceTable:
    """The sequences without those that only other parts tell of; ValueError if none is left.

    Parameters:
        table   The sequences
        labels  Those of the part that was chosen
        others  Those of other parts"""
def warn_of_lists(labels: Labels, table: SequenceTable):
    """Say which lists the texts of a table are in, where these are several parts of a split.

    Parameters:
        labels  What people wrote
        table   Its sequences"""
class ChosenWindows(Windows):
    """Some of the clips of other windows, numbered through from 0.

    Parameters:
        windows  All clips
        numbers  (n,) numbers of those to keep, rising"""
    counts: Any
    ends: Any
    def __init__(self, windows: Windows, numbers): ...
    def locate(self, numbers):
        """Where the clips with these numbers lie: (file, first frame), two arrays."""
class TextOfClips:
    """Tells the text of each clip.

    Parameters:
        texts        The labels of the table's rows
        fps          (S,) rate in which frames are counted, Hz
        clip_length  Frames"""
    keys: tuple[str, ...]
    texts: ClipTexts
    fps: Any
    clip_length: int
    def __init__(self, texts: ClipTexts, fps, clip_length: int): ...
    def seconds(self, rows, frames):
        """(C,) seconds where clips begin and where they end."""
    def crop(self, rows, positions, epoch): ...
    def digest(self): ...
    def __call__(self, rows, frames, positions, epoch):
        """Key -> values of a batch."""
def clips_with_text(labels: Labels, table: SequenceTable, windows: Windows, fps=None, whole: SequenceTable | None=None, others: Labels | None=None) -> tuple:
    """The clips that have a text, all where labels keep the others; ValueError if there are none.

    Parameters:
        labels   What people wrote
        table    Its sequences
        windows  The clips of them
        fps      Rate of the clips, Hz; each sequence's own if not given
        whole    The table that it was chosen from, if any: only labels that it lacks are told
        others   Those of other parts of a split, if one was chosen: what they tell of is never kept
    Returns: Windows, and TextOfClips"""
class TextOfParts:
    """Tells the text and the length of each part, and where a long one is cropped.

    Parameters:
        texts       Texts of all rows, end to end
        first       (S,) number of the first text of each row
        stop        (S,) the number behind its last one
        frames      (S,) frames of each row
        max_length  Frames of a sample, at most
        shuffle     Crop anywhere; at the front if not"""
    keys: tuple[str, ...]
    all_texts: Any
    first: Any
    stop: Any
    frames: Any
    max_length: int
    shuffle: bool
    def __init__(self, texts, first, stop, frames, max_length: int, shuffle: bool): ...
    def digest(self): ...
    def crop(self, rows, positions, epoch):
        """(B,) frames by which samples begin later than their parts."""
    def __call__(self, rows, frames, positions, epoch):
        """Key -> values of a batch."""
def parts_with_text(labels: Labels, table: SequenceTable, fps, max_length: int, min_length: int=1, shuffle: bool=False, whole: SequenceTable | None=None) -> tuple:
    """The labelled parts of a table; ValueError if none is long enough. Warns of those that are too short.

    Parameters:
        labels      What people wrote
        table       Its sequences
        fps         Rate of the samples, Hz; each sequence's own if None
        max_length  Frames of a sample, at most
        min_length  Frames of a sample, at least
        shuffle     Crop long parts anywhere; at their front if not
        whole       As in clips_with_text
    Returns: SequenceTable with a row a sample, and TextOfParts"""
__all__ = ['of_text_lists', 'without_other_lists', 'warn_of_lists', 'ChosenWindows', 'TextOfClips', 'clips_with_text', 'TextOfParts', 'parts_with_text']

from typing import Any, ClassVar, NamedTuple
import os, threading, warnings
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from ..files.schema import POSE_PARTS
from ..tools.paths import BadFile
from ..files.stores import describe
from .reading import ClipReader
class PackedStore:
    """Reads frames of a packed store, or gathers them on a device.

    Parameters:
        table   A SequenceTable of a packed store, S sequences
        device  Where its arrays are to lie; they stay in their files if not given"""
    root: Any
    device: Any
    fps: Any
    resample: Any
    fields: Any
    first: Any
    stop: Any
    base: Any
    row: Any
    transform: Any
    parts: Any
    def __init__(self, table, device=None): ...
    @property
    def lock(self):
        """Held while arrays are opened."""
    def array(self, name) -> torch.Tensor:
        """An array of the store.

        Parameters:
            name  Name of a field that was packed
        Returns: (R, ...), all rows end to end; (S, ...) of a field that is said once"""
    def shape_of(self, key):
        """Whether a field has a row a frame, and the shape of a row."""
    def less(self, key):
        """How many rows less than frames a sequence has of a field: 1 for what lies between frames, else 0."""
    def view(self, key, s):
        """What is said once of sequence s, as an array."""
    def read(self, key, sequences, starts, out):
        """Copy frames [start, start + T) of each sequence into a batch.

        Parameters:
            key        Name of a field with one row a frame
            sequences  (B,) sequences
            starts     (B,) first frame of each clip
            out        (B, T, ...) is filled with T frames of each; an array, or a tensor on the device"""
    def gather(self, key, sequences, frames, out):
        """Copy chosen frames of each sequence into a batch.

        Parameters:
            key        Name of a field with one row a frame
            sequences  (B,) sequences
            frames     (B, T) frames of each, in any order
            out        (B, T, ...) is filled"""
def rate_of(table, fps, resample) -> tuple:
    """The rate of clips, and how they are resampled: a store's own where it has one; ValueError for another.

    Parameters:
        table     A SequenceTable
        fps       Rate that is asked for, Hz, or None
        resample  slerp or nearest
    Returns: (fps, resample)"""
def reader_of(table, *how, device=None) -> ClipReader:
    """What reads clips of a table, from its files or from the packed store that holds it.

    Parameters:
        table   A SequenceTable of one body model, S sequences
        how     keys, clip_length, num_betas, fps, resample, stop, mapped: as ClipReader takes them
        device  Of a packed store: where its arrays lie"""
__all__ = ['PackedStore', 'rate_of', 'reader_of']

from collections.abc import Iterable
import os
from dataclasses import dataclass
import numpy as np
import torch
from .transforms import Transform

class _Express(Transform):
    """Rotations of a field in another form; `_express` of a subclass makes it of (..., T, J, 3)."""

@dataclass
class ToMatrix(_Express):
    """Rotations as matrices, (..., T, J, 3, 3).

    Parameters:
        field  A field of rotations
        into   Name of the result; the field's own if not given"""
    field: str = ...
    into: str | None = ...

@dataclass
class ToQuaternion(_Express):
    """Rotations as unit quaternions, (..., T, J, 4), XYZW.

    Parameters:
        field  A field of rotations
        into   Name of the result; the field's own if not given"""
    field: str = ...
    into: str | None = ...

@dataclass
class To6D(_Express):
    """Rotations as six numbers, (..., T, J, 6).

    Parameters:
        field  A field of rotations
        into   Name of the result; the field's own if not given
        order  columns: the first column of the matrix, then the second; or interleaved, rows, tan-norm"""
    field: str = ...
    into: str | None = ...
    order: str = ...

@dataclass
class Joints(Transform):
    """Places of the joints, (..., T, J, 3), metres, by forward kinematics.

    Parameters:
        skeleton  Skeleton or BodyModel: where the joints rest
        into      Name of the result"""
    skeleton: object
    into: str = ...

@dataclass
class Velocity(Transform):
    """How fast a field changes, (..., T - 1, D), a second; of rotations (..., T - 1, J, 3), radians a second.

    Parameters:
        field  Any field (..., T, D), or points (..., T, J, 3)
        fps    Frames a second; the clip's own if not given
        into   Name of the result; the field's, with _velocity, if not given"""
    field: str = ...
    fps: float | None = ...
    into: str | None = ...

class FeatureStatistics:
    """Mean and standard deviation of fields, each feature on its own, over all frames seen."""

    def __init__(self):
        ...

    @property
    def fields(self):
        ...

    def count(self, field: str) -> int:
        """How many frames of a field were seen.

        Parameters:
            field  One of fields
        Returns: Frames"""

    def mean(self, field: str) -> np.ndarray:
        """The mean of each feature of a field.

        Parameters:
            field  One of fields
        Returns: One number a feature, float64"""

    def std(self, field: str) -> np.ndarray:
        """The standard deviation of each feature of a field, over all frames.

        Parameters:
            field  One of fields
        Returns: One number a feature, float64"""

    def update(self, batch: dict[str, torch.Tensor], fields: Iterable[str]):
        """Take in the frames of a batch, without what `pad` has filled up. ValueError for NaN and infinity.

        Parameters:
            batch   Dict of tensors (B, T, ...)
            fields  Names of those to take"""

    def merge(self, other: FeatureStatistics):
        """Take in what was computed elsewhere, such as by another rank.

        Parameters:
            other  Of other frames of the same fields"""

    def grouped(self, **columns) -> FeatureStatistics:
        """The same means, and for each column the mean deviation of its group.

        Returns: Field -> {name: slice}, the groups of its columns"""

    def save(self, path: str | os.PathLike):
        """Write a small file, readable with numpy.load.

        Parameters:
            path  Where to; .npz is usual"""

    @classmethod
    def load(cls, path: str | os.PathLike) -> FeatureStatistics:
        """Read a file of `save`; raises BadFile if it is something else."""

def feature_statistics(batches: Iterable[dict[str, torch.Tensor]], fields: Iterable[str]) -> FeatureStatistics:
    """Mean and standard deviation of each number of a frame, over B and T, in one pass.

    Parameters:
        batches  Iterable of dicts of tensors (B, T, ...), such as ds.loader(256)
        fields   Names of the fields"""
VERSION: int

@dataclass
class Normalize(Transform):
    """Fields of the statistics with their mean taken off, divided by their standard deviation.

    Parameters:
        statistics  As given by feature_statistics
        fields      Names of the fields; all of the statistics if not given
        min_std     Features that vary less are centred only
        inverted    Multiply and add instead"""
    statistics: FeatureStatistics
    fields: tuple | None = ...
    min_std: float = ...
    inverted: bool = ...

    def inverse(self):
        ...

def sample_clips(windows, keep_rate: float, seed: int=0, epoch: int=0) -> np.ndarray:
    """Some clips of each file, drawn without replacement: its clips times `keep_rate`, rounded down.

    Parameters:
        windows    Windows of a dataset, ds.windows
        keep_rate  Part of each file's clips to draw, more than 0, at most 1
        seed       Any whole number; another one draws others
        epoch      Another epoch draws others
    Returns: (k,) numbers of clips, rising"""
__all__ = ['VERSION', 'ToMatrix', 'ToQuaternion', 'To6D', 'Joints', 'Velocity', 'FeatureStatistics', 'feature_statistics', 'Normalize', 'sample_clips']

from typing import Any, ClassVar, NamedTuple
import numpy as np
import torch
from ..files.schema import POSE_PARTS, VARIANTS
from .body import JOINT_NAMES
class Transform:
    """A function of a dict of tensors, which gives a new dict and leaves the old one alone."""
    reads: tuple[Any, ...]
    writes: tuple[Any, ...]
    changes: tuple[Any, ...]
    left_out: tuple[Any, ...]
    def __call__(self, data): ...
class Compose(Transform):
    """Transforms or functions of a dict, one after the other; ValueError for two of a kind with one seed.

    Parameters:
        transforms  Sequence of functions dict -> dict"""
    transforms: list
    def __init__(self, transforms): ...
    def __call__(self, data): ...
class RandomTransform(Transform):
    """A transform that draws random numbers, by the place of a clip in the order and by its own `seed`."""
ROTATION_WIDTHS: dict[str, tuple[int, ...]]
POINT_FIELDS: tuple[str, ...]
ROOTED: tuple[str, ...]
def joints_of(field: str, width: int) -> list:
    """The joints whose rotations a field holds, in its order.

    Parameters:
        field  One of ROTATION_WIDTHS
        width  How many columns it has
    Returns: Of joint names"""
def axis_angle_of(data: dict, field: str) -> torch.Tensor:
    """A field of rotations; TypeError if it is no tensor, ValueError if it is not axis-angle.

    Parameters:
        data   A clip (T, ...) or batch (B, T, ...)
        field  One of ROTATION_WIDTHS
    Returns: (..., T, 3*J) axis-angle, radians"""
def motion_of(data: dict, fields: tuple, by: str) -> torch.Tensor:
    """The first of some fields that is there; ValueError if none is, or if it is not axis-angle.

    Parameters:
        data    A clip (T, ...) or batch (B, T, ...)
        fields  Fields that tell it
        by      Who asks, for the error
    Returns: (..., T, D)"""
def refuse_stale(data: dict, by: str, fields: tuple=...):
    """Raise ValueError for fields that would no longer fit the motion.

    Parameters:
        data    A clip or batch
        by      Who changes it, for the error
        fields  Fields that can't be carried along; velocities never can"""
def skeleton_of(skeleton, data: dict):
    """The skeleton of the bodies of a clip or batch; ValueError where a BodyModel lacks betas or gender.

    Parameters:
        skeleton  Skeleton, or a BodyModel
        data      A clip (T, ...) or batch (B, T, ...), with betas and gender for a BodyModel"""
def rest_pelvis(skeleton, data: dict) -> torch.Tensor:
    """J0 of the bodies of a clip or batch, (3,), (..., 1, 3) or (..., T, 3); zero without a skeleton.

    Parameters:
        skeleton  As for skeleton_of, or None
        data      A clip (T, ...) or batch (B, T, ...), with trans"""
__all__ = ['ROTATION_WIDTHS', 'POINT_FIELDS', 'ROOTED', 'Transform', 'Compose', 'RandomTransform', 'joints_of', 'axis_angle_of', 'motion_of', 'refuse_stale', 'skeleton_of', 'rest_pelvis']

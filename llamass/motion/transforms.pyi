from collections.abc import Callable
from collections.abc import Iterable
from typing import Any
import torch

class Transform:
    """A function of a dict of tensors, which gives a new dict and leaves the old one alone."""
    reads: tuple[Any, ...]
    writes: tuple[Any, ...]
    changes: tuple[Any, ...]
    left_out: tuple[Any, ...]
    reach: int

    def __call__(self, data: dict) -> dict:
        ...

class Compose(Transform):
    """Transforms or functions of a dict, one after the other; ValueError for two of a kind with one seed.

    Parameters:
        transforms  Sequence of functions dict -> dict"""
    transforms: list

    def __init__(self, transforms: Iterable[Callable[[dict], dict]]):
        ...

    def __call__(self, data):
        ...

class RandomTransform(Transform):
    """A transform that draws random numbers, by the place of a clip in the order and by its own `seed`."""
ROTATION_WIDTHS: dict[str, tuple[int, ...]]
POINT_FIELDS: tuple[str, ...]
ROOTED: tuple[str, ...]

def joints_of(field: str, width: int) -> list:
    ...

def axis_angle_of(data: dict, field: str) -> torch.Tensor:
    ...

def motion_of(data: dict, fields: tuple, by: str) -> torch.Tensor:
    ...

def refuse_stale(data: dict, by: str, fields: tuple=...):
    ...

def skeleton_of(skeleton, data: dict):
    ...

def rest_pelvis(skeleton, data: dict) -> torch.Tensor:
    ...
__all__ = ['ROTATION_WIDTHS', 'POINT_FIELDS', 'ROOTED', 'Transform', 'Compose', 'RandomTransform', 'joints_of', 'axis_angle_of', 'motion_of', 'refuse_stale', 'skeleton_of', 'rest_pelvis']

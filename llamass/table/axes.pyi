import numpy as np
from .table import SequenceTable
SURE: float
FLOOR: float
AXES: tuple[str, ...]

def axis_of(poses, trans, variant: str) -> str:
    """Which axis points up in a motion, by the pose and the floor.

    Parameters:
        poses    (N, 3J) axis-angle, radians
        trans    (N, 3) metres; None where there is none, and the floor is not asked
        variant  smpl, smplh or smplx
    Returns: One of AXES"""
FRAMES: int

def axis_of_file(path, names: str='') -> str:
    ...
FILES: int

def vote(seen) -> str:
    ...

def look(root: str, stored: dict) -> np.ndarray:
    ...
GIVEN: str
CAMERA: str

def settle_axes(stored: dict, has_field, field_names) -> dict:
    ...

def with_up(table: SequenceTable, up: str) -> SequenceTable:
    ...

def says_axes(table: SequenceTable, against: bool=False) -> list:
    ...

def check_up(table: SequenceTable, by: str, may_turn: bool=True):
    """Raise ValueError for sequences whose axis is unsure, or that have y up where it is not turned.

    Parameters:
        table     Sequences, S of them
        by        Who asks
        may_turn  Whether y is turned"""
__all__ = ['SURE', 'FLOOR', 'AXES', 'FRAMES', 'FILES', 'GIVEN', 'CAMERA', 'axis_of', 'axis_of_file', 'vote', 'look', 'settle_axes', 'with_up', 'says_axes', 'check_up']

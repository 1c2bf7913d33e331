import numpy as np
JOINT_NAMES: dict[str, tuple[str, ...]]
PARENTS: dict[str, tuple[int, ...]]
HEIGHT: float

def rest_joints(variant: str='smplh', height: float=...) -> np.ndarray:
    ...

def turns(vectors) -> np.ndarray:
    ...

def joints_of(poses, trans, variant: str, count: int | None=None) -> np.ndarray:
    ...
__all__ = ['JOINT_NAMES', 'PARENTS', 'HEIGHT', 'rest_joints', 'turns', 'joints_of']

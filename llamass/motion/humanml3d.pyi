from typing import ClassVar
from dataclasses import dataclass
import torch
from .transforms import Transform
FEATURE_COLUMNS: dict[str, slice]

@dataclass
class HumanML3D(Transform):
    """HumanML3D's features (..., T - 1, 263) of joints (..., T, 22, 3), y up, metres; of a clip's dict, z up.

    Parameters:
        skeleton  Skeleton or BodyModel; without one a dict has the key joints
        exact     As the published arrays are; else with their oddities mended
        into      Name of the result in a dict"""
    skeleton: object = ...
    exact: bool = ...
    into: str = ...
    up: ClassVar[str]

    def __call__(self, data):
        ...

    def inverse(self, features: torch.Tensor) -> torch.Tensor:
        """Joints of features; TypeError for arrays, ValueError for another width.

            To measure them, say `up="y"`: measures_of(joints, 20, up="y").

        Parameters:
            features  (..., T, 263), not normalized
        Returns: (..., T, 22, 3), metres, y up; the first frame above the origin, facing z"""
__all__ = ['FEATURE_COLUMNS', 'HumanML3D']

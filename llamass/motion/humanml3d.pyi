from typing import ClassVar
from dataclasses import dataclass
import torch
from .transforms import Transform

def columns_of(**widths) -> dict:
    ...
FEATURE_COLUMNS: dict[str, slice]

@dataclass(frozen=True, repr=False)
class FeatureLayout:
    chains: tuple
    at_rest: str
    hips: tuple
    shoulders: tuple
    leg: tuple
    feet: tuple
    still: float
    lengths: tuple | None = ...

    @property
    def parents(self):
        ...

    @property
    def branches(self):
        ...

    @property
    def columns(self):
        ...

    def sized_as(self, joints: torch.Tensor) -> FeatureLayout:
        ...
HUMANML3D: FeatureLayout

def face_z(points: torch.Tensor, heading: torch.Tensor) -> torch.Tensor:
    ...

def face_heading(points: torch.Tensor, heading: torch.Tensor) -> torch.Tensor:
    ...

def face_z_matrix(heading: torch.Tensor) -> torch.Tensor:
    ...

@dataclass
class HumanML3D(Transform):
    """HumanML3D's features (..., T - 1, 263) of joints (..., T, 22, 3), y up, metres; of a clip's dict, z up.

        The length of a dict becomes that of the features, one less than the frames; its mask stays that of the frames.

    Parameters:
        skeleton  Skeleton or BodyModel; without one a dict has the key joints
        exact     As the published arrays are; else with their oddities mended
        into      Name of the result in a dict
        layout    KITML.sized_as(joints) gives KIT-ML's features (..., T - 1, 251)"""
    skeleton: object = ...
    exact: bool = ...
    into: str = ...
    layout: FeatureLayout = ...
    up: ClassVar[str]

    def __call__(self, data):
        ...

    def inverse(self, features: torch.Tensor) -> torch.Tensor:
        """Joints of features, of the one body that all motions get; TypeError for arrays, ValueError for another width.

            To measure them, say `up="y"`: measures_of(joints, 20, up="y").

        Parameters:
            features  (..., T, 263), or 251, not normalized
        Returns: (..., T, J, 3), metres, y up; the first frame above the origin, facing z"""

def checked_joints(joints: torch.Tensor, layout: FeatureLayout=...) -> torch.Tensor:
    ...
KITML: FeatureLayout
__all__ = ['FEATURE_COLUMNS', 'HUMANML3D', 'KITML', 'columns_of', 'FeatureLayout', 'face_z', 'face_heading', 'face_z_matrix', 'HumanML3D', 'checked_joints']

from typing import ClassVar
from dataclasses import dataclass
import torch
from .transforms import Transform
COLUMNS_272: dict[str, slice]

@dataclass
class Features272(Transform):
    """The 272 features (..., T, 272) of a clip's dict, z up, or of joints and rotations, y up, metres.

    Parameters:
        skeleton   Skeleton or BodyModel; without one a dict has the key joints
        published  As the published scripts: the neutral body, ten betas, and `trans` that is the pelvis
        into       Name of the result in a dict"""
    skeleton: object = ...
    published: bool = ...
    into: str = ...
    up: ClassVar[str]

    def __call__(self, data: dict[str, torch.Tensor] | torch.Tensor, rotations: torch.Tensor | None=None) -> dict[str, torch.Tensor] | torch.Tensor:
        ...

    def inverse(self, features: torch.Tensor) -> torch.Tensor:
        """Joints of features, of their places; TypeError for arrays, ValueError for another width.

        Parameters:
            features  (..., T, 272), not normalized
        Returns: (..., T, 22, 3), metres, y up; the first frame above the origin, facing z"""

    def inverse_poses(self, features: torch.Tensor, data: dict[str, torch.Tensor] | None=None) -> dict[str, torch.Tensor]:
        """Poses and trans of features. ValueError for another width, or without a skeleton unless published.

        Parameters:
            features  (..., T, 272), not normalized
            data      With the clips' betas and gender, where skeleton is a BodyModel
        Returns: poses, axis-angle, hands at rest, and trans, metres; y up"""
__all__ = ['COLUMNS_272', 'Features272']

from dataclasses import dataclass
import torch

@dataclass(frozen=True, eq=False)
class Skeleton:
    """The joints of a body at rest, and the tree that connects them; ValueError where they do not fit.

    Parameters:
        joints   (..., J, 3) metres; y up, z ahead, x to the left
        parents  Of each joint, the number of its parent; -1 for the first
        names    Of each joint"""
    joints: torch.Tensor
    parents: tuple
    names: tuple

    @classmethod
    def adult(cls, height: float=..., variant: str='smplh') -> Skeleton:
        """The average adult, with published joints; nobody's body in particular. ValueError for another variant.

        Parameters:
            height   Standing height, metres
            variant  smpl, smplh or smplx
        Returns: Joints (J, 3), float32"""

    def to(self, *args, **kwargs):
        """The same skeleton on another device or in another dtype, as torch.Tensor.to has it.

        Parameters:
            args  As of torch.Tensor.to"""

def pose_matrices(poses: torch.Tensor, names: tuple) -> torch.Tensor:
    ...

def broadcast_shape(**shapes) -> tuple:
    ...

def forward_kinematics(poses: torch.Tensor, trans: torch.Tensor | None, skeleton: Skeleton) -> tuple:
    """Joints, and their turns in the world; the pelvis is at trans + J0. TypeError for arrays.

    Parameters:
        poses     (..., 3J) or (..., J, 3) axis-angle, radians, or (..., J, 3, 3) rotation matrices
        trans     (..., 3) metres; None for zero
        skeleton  Its joints (..., J, 3) are broadcast with the leading dimensions
    Returns: Joints (..., J, 3), metres, and global rotations (..., J, 3, 3)"""
__all__ = ['Skeleton', 'pose_matrices', 'broadcast_shape', 'forward_kinematics']

import numpy as np
import torch
from ..motion.body import Skeleton

def unwrapped(angles: np.ndarray) -> np.ndarray:
    ...

def bvh_pieces(poses: torch.Tensor, trans: torch.Tensor, skeleton: Skeleton, fps: float):
    ...

def bvh_text(*motion) -> str:
    """A motion as the text of a BVH file.

    Parameters:
        motion  As bvh_pieces takes it: poses, trans, skeleton, fps"""
__all__ = ['unwrapped', 'bvh_pieces', 'bvh_text']

import numpy as np
import torch
from ..motion.body import Skeleton

def unwrapped(angles: np.ndarray) -> np.ndarray:
    ...

def bvh_text(poses: torch.Tensor, trans: torch.Tensor, skeleton: Skeleton, fps: float) -> str:
    """A motion as the text of a BVH file: cm, degrees, y up. ValueError where poses and skeleton do not fit.

    Parameters:
        poses     (T, 3J) axis-angle, radians
        trans     (T, 3) metres, z up
        skeleton  Joints (J, 3)
        fps       Hz"""
__all__ = ['unwrapped', 'bvh_text']

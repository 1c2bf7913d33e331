from typing import Any, ClassVar, NamedTuple
import torch
from fastcore.basics import patch
def continuous(q: torch.Tensor) -> torch.Tensor:
    """The same rotations, with signs by which each frame points the same way as the one before.

    Parameters:
        q  (N, J, 4) quaternions of N frames, in any order of numbers
    Returns: (N, J, 4)"""
def shortest_arc(a: torch.Tensor, b: torch.Tensor, part: torch.Tensor) -> tuple:
    """Rotations between a and b, by slerp.

    Parameters:
        a     (J, 4, n) unit quaternions
        b     (J, 4, n) unit quaternions that point the same way as a
        part  (n,) part of the way from a to b, 0 to 1
    Returns: Quaternions (J, 4, n), and (J, n) half the angle between a and b over its sine"""
XYZW: tuple[int, ...]
def turning(a: torch.Tensor, b: torch.Tensor, speed: torch.Tensor, xyzw: tuple=...) -> torch.Tensor:
    """The angular velocity from a to b, the same all the way.

    Parameters:
        a      (J, 4, n) unit quaternions
        b      (J, 4, n) unit quaternions that point the same way as a
        speed  (J, n) twice the ratio of shortest_arc, times frames a second
        xyzw   Where x, y, z and w are
    Returns: (J, 3, n) radians a second, in the axes that a and b are seen in"""
class Tree:
    """The joints of a body, by their depth below the pelvis.

    Parameters:
        parents  Of each joint, the number of its parent; -1 for the first"""
    parents: tuple
    def __init__(self, parents: tuple): ...
    def __len__(self): ...
    def to(self, device) -> Tree:
        """The same tree on another device.

        Parameters:
            device  Where rotations will be"""
    def bones(self, rest: torch.Tensor) -> torch.Tensor:
        """The way from the parent to each joint; zero for the first.

        Parameters:
            rest  (..., J, 3) joints at rest, metres
        Returns: (..., J, 3) metres"""
    def joints(self, bones: torch.Tensor, root: torch.Tensor, local: torch.Tensor, move: torch.Tensor | None=None, turns: torch.Tensor | None=None, xyzw: tuple=...) -> dict:
        """Places, rotations and velocities of all joints in the world; without gradients."""
__all__ = ['XYZW', 'continuous', 'shortest_arc', 'turning', 'Tree']

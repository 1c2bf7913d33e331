from typing import Any, ClassVar, NamedTuple
import math
from collections import namedtuple
import numpy as np
import torch
from ..motion.body import JOINT_NAMES, PARENTS, Skeleton, forward_kinematics
LEFT: str
RIGHT: str
MIDDLE: str
COLOURS: tuple[str, ...]
FLOOR: str
PATH: str
SHADOW: str
SKIN: str
class Drawn(NamedTuple):
    root: Any
    at: Any
    bones: Any
    sides: Any
    faces: Any
    head: Any
    azim: Any
def as_array(x):
    """Numbers of any kind, tensors on a GPU too, as float64."""
HANDS: int
def thin(drawn):
    """(E,) which bones are of fingers or of the face."""
def shape_of(motion) -> tuple:
    """The betas (k,) and the gender of a dict; zeros and neutral where it has none.

    Parameters:
        motion  A dict, maybe with betas and gender
    Returns: betas (k,), gender"""
def to_draw(motion, body=None, parents=None) -> Drawn:
    """What there is to draw of a motion; raises ValueError where it is not one motion, or not finite.

    Parameters:
        motion   A dict or joints, as above
        body     Skeleton or BodyModel to put poses on; an average adult's skeleton if not given
        parents  Parent of each joint (-1: none), for joints that are not SMPL's"""
def project(points, azim, elev) -> np.ndarray:
    """Points as a camera far away sees them, lengths unchanged.

    Parameters:
        points  (..., 3), z up
        azim    Direction of the camera about the vertical, degrees: 0 along x, 90 along y
        elev    Height of the camera, degrees
    Returns: (..., 3): to the right, up, towards the camera"""
def fps_of(motion, fps=None) -> float | None:
    """The rate of a motion in Hz; None if nothing tells it, ValueError if it is none.

    Parameters:
        motion  A dict, maybe with fps, or joints
        fps     Frames a second, before what the dict says"""
def moments(frames, fps, rate) -> np.ndarray:
    """The frames that are nearest to the moments of an animation.

    Parameters:
        frames  Frames of the motion, T
        fps     Its rate, Hz
        rate    Pictures a second
    Returns: (pictures,) frame numbers"""
def followed(root, rate) -> np.ndarray:
    """Where the camera looks.

    Parameters:
        root  (pictures, 3) path of the root, metres
        rate  Pictures a second
    Returns: (pictures, 2) on the ground"""
class Shot(NamedTuple):
    points: Any
    centre: Any
    radius: Any
    frames: Any
def shots(motions, rates, rate) -> list:
    """Motions at common moments; all are as long as the longest, and of one scale.

    Parameters:
        motions  Drawn motions
        rates    Their rates, Hz
        rate     Pictures a second
    Returns: A Shot for each"""
__all__ = ['LEFT', 'RIGHT', 'MIDDLE', 'COLOURS', 'FLOOR', 'PATH', 'SHADOW', 'SKIN', 'Drawn', 'HANDS', 'Shot', 'as_array', 'thin', 'shape_of', 'to_draw', 'project', 'fps_of', 'moments', 'followed', 'shots']

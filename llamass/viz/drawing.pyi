from typing import Any, NamedTuple
import numpy as np
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
    ...
HANDS: int

def thin(drawn):
    ...

def shape_of(motion) -> tuple:
    ...

def to_draw(motion, body=None, parents=None) -> Drawn:
    """What there is to draw of a motion; raises ValueError where it is not one motion, or not finite.

    Parameters:
        motion   A dict or joints, as above
        body     Skeleton or BodyModel to put poses on; an average adult's skeleton if not given
        parents  Parent of each joint (-1: none), for joints that are not SMPL's"""

def project(points, azim, elev) -> np.ndarray:
    ...

def fps_of(motion, fps=None) -> float | None:
    ...

def for_each(motions, what: str, values) -> list:
    ...

def moments(frames, fps, rate) -> np.ndarray:
    ...

def followed(root, rate) -> np.ndarray:
    ...

class Shot(NamedTuple):
    points: Any
    centre: Any
    radius: Any
    frames: Any

def shots(motions, rates, rate) -> list:
    ...
__all__ = ['LEFT', 'RIGHT', 'MIDDLE', 'COLOURS', 'FLOOR', 'PATH', 'SHADOW', 'SKIN', 'Drawn', 'HANDS', 'Shot', 'as_array', 'thin', 'shape_of', 'to_draw', 'project', 'fps_of', 'for_each', 'moments', 'followed', 'shots']

from typing import ClassVar
from dataclasses import dataclass
from .transforms import RandomTransform, Transform

class _Rigid(Transform):
    """Moves each body as a whole; `_motion` of a subclass says by which turn and which shift, None for none."""

@dataclass
class RandomTurn(_Rigid, RandomTransform):
    """Each clip turned about the vertical through the world's origin, by a random angle.

    Parameters:
        skeleton   Skeleton or BodyModel, for J0; without one the place is off by a constant
        max_angle  Angles lie between this and its opposite, radians
        up         z or y
        seed       Any whole number; another one draws other numbers"""
    skeleton: object = ...
    max_angle: float = ...
    up: str = ...
    seed: int = ...

@dataclass
class FaceDirection(_Rigid):
    """Each clip turned about the vertical through the world's origin, its first frame facing a direction.

    Parameters:
        skeleton   Skeleton or BodyModel, for J0; without one the place is off by a constant
        direction  (3,), its level part counts; x if z is up, z if y is up, if not given
        up         z or y"""
    skeleton: object = ...
    direction: tuple | None = ...
    up: str = ...

@dataclass
class ToOrigin(_Rigid):
    """Each clip shifted so that its first frame's pelvis is above the world's origin, or at it.

    Parameters:
        skeleton  Skeleton or BodyModel, for J0; without one trans starts at the origin
        vertical  Shift the height too
        up        z or y"""
    skeleton: object = ...
    vertical: bool = ...
    up: str = ...

@dataclass
class OnFloor(_Rigid):
    """Each clip shifted up or down so that its lowest joint, or the ground its feet stand on, is at height 0.

    Parameters:
        skeleton   Skeleton or BodyModel: where the joints are
        clearance  Height of the lowest joint, or of the ground, metres
        up         z or y
        by         lowest joint, or feet: the ground as motion.contacts finds it
        fps        Frames a second, for feet; the clips' own if not given"""
    skeleton: object
    clearance: float = ...
    up: str = ...
    by: str = ...
    fps: float | None = ...

@dataclass
class ZUpToYUp(_Rigid):
    """The world turned so that what was up along z is up along y, and what faced -y faces z.

    Parameters:
        skeleton  Skeleton or BodyModel, for J0; without one the place is off by a constant"""
    skeleton: object = ...
    turns_up: ClassVar[tuple[str, ...]]

@dataclass
class YUpToZUp(ZUpToYUp):
    """The world turned so that what was up along y is up along z, and what faced z faces -y.

    Parameters:
        skeleton  As for ZUpToYUp"""
    skeleton: object = ...

def exchange_sides(text: str) -> str:
    """A text with left and right exchanged, whole words, their case kept.

    Parameters:
        text  Any text"""

@dataclass
class Mirror(Transform):
    """The motion's mirror image, left and right swapped, in text too, x turned into -x; dmpls are left out.

    Parameters:
        skeleton    Skeleton or BodyModel; without one the place is off by twice the x of J0
        embeddings  labels.embeddings, where clips have text_embedding"""
    skeleton: object = ...
    embeddings: object = ...

@dataclass
class RandomMirror(Mirror, RandomTransform):
    """Some clips mirrored, others not; dmpls are left out of all.

    Parameters:
        skeleton    As for Mirror
        p           Part of the clips that is mirrored
        seed        Any whole number; another one draws other numbers
        embeddings  As for Mirror"""
    skeleton: object = ...
    p: float = ...
    seed: int = ...
    embeddings: object = ...

@dataclass
class RandomCrop(RandomTransform):
    """Some consecutive frames of each clip, at a random place, of all fields that have frames.

    Parameters:
        length  Frames to keep
        seed    Any whole number; another one draws other numbers"""
    length: int
    seed: int = ...

@dataclass
class RandomSpeed(RandomTransform):
    """Each clip played at a random speed, at the same rate; all fields that have frames get fewer.

    Parameters:
        low     Lowest speed
        high    Highest speed
        length  Frames to give; as many as the highest speed allows if not given
        seed    Any whole number; another one draws other numbers"""
    low: float = ...
    high: float = ...
    length: int | None = ...
    seed: int = ...

@dataclass
class Noise(RandomTransform):
    """Normal noise on fields, each with its own standard deviation.

    Parameters:
        std   Standard deviation of each field: metres, radians for rotations
        seed  Any whole number; another one draws other numbers"""
    std: dict
    seed: int = ...
__all__ = ['RandomTurn', 'FaceDirection', 'ToOrigin', 'OnFloor', 'ZUpToYUp', 'YUpToZUp', 'exchange_sides', 'Mirror', 'RandomMirror', 'RandomCrop', 'RandomSpeed', 'Noise']

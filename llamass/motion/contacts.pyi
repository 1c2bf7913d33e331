from typing import Any, NamedTuple
from dataclasses import dataclass
import torch
BODY_JOINTS: int
FEET: tuple[int, ...]

def check_joints(joints, fps) -> float:
    ...
STEP: float

def steps_over(x: torch.Tensor, fps: float, weights=..., step: float=...) -> torch.Tensor:
    ...

def velocity(joints: torch.Tensor, fps: float) -> torch.Tensor:
    ...

class Floor(NamedTuple):
    height: Any
    several: Any
    standing: Any
STILL: float
TOE_HEIGHT: float
RECIPES: dict[str, Any]

def floor(joints: torch.Tensor, fps: float, recipe: str='llamass') -> Floor:
    """The ground of each sequence: the lowest level at which toes stand still, less the height of their joint.

        Where feet never stand still, it is that of the lowest toe (0 for humor), and `standing` is False.
        Source of humor: davrempe/humor, process_amass_data.py. Raises ValueError for NaN, a rate or a shape.

    Parameters:
        joints  (..., T, J, 3) metres, z up; J at least 22
        fps     Frames a second
        recipe  llamass, or humor
    Returns: (...) each: height in metres; several, whether there are more levels; standing"""

@dataclass(frozen=True)
class Contact:
    """When a joint of a foot is down: lower than a height over the floor, and slower than a speed.

    Parameters:
        heel       Height of the ankle joint, metres
        toe        Height of the toe joint, metres
        speed      Metres a second; metres a frame where per_frame
        source     Where it is from
        floor      Recipe of the floor; None for z = 0
        per_frame  Speed is the way from a frame to the next, as published, whatever the rate"""
    heel: float
    toe: float
    speed: float
    source: str
    floor: str | None = ...
    per_frame: bool = ...
CONTACTS: dict[str, Contact]

def foot_contacts(joints: torch.Tensor, fps: float, preset: str | Contact='llamass', height: torch.Tensor | None=None) -> torch.Tensor:
    """Which heels and toes are down: height over the floor and speed below those of the preset.

        Raises ValueError for NaN, a rate or a shape that can't be, and for an unknown preset.

    Parameters:
        joints  (..., T, J, 3) metres, z up; J at least 22
        fps     Frames a second
        preset  llamass, humor, protomotions, humanml3d, or a Contact of one's own
        height  (...) the floor, metres; found by the preset's recipe if not given
    Returns: (..., T, 4) bool: left heel, left toe, right heel, right toe"""
__all__ = ['BODY_JOINTS', 'FEET', 'STEP', 'Floor', 'STILL', 'TOE_HEIGHT', 'RECIPES', 'CONTACTS', 'check_joints', 'steps_over', 'velocity', 'floor', 'Contact', 'foot_contacts']

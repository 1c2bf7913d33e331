from typing import Any, NamedTuple
from dataclasses import dataclass
import torch
BODY_JOINTS: int
FEET: tuple[int, ...]

def check_joints(joints, fps) -> float:
    ...

def with_z_up(joints: torch.Tensor, up: str | None=None) -> torch.Tensor:
    ...
STEP: float

def steps_over(x: torch.Tensor, fps: float, weights=..., step: float=...) -> torch.Tensor:
    ...

def velocity(joints: torch.Tensor, fps: float, step: float=...) -> torch.Tensor:
    ...

class Floor(NamedTuple):
    height: Any
    several: Any
    standing: Any
STILL: float
TOE_HEIGHT: float
RECIPES: dict[str, Any]

def floor(joints: torch.Tensor, fps: float, recipe: str='llamass', up: str | None=None) -> Floor:
    """The ground of each sequence: the lowest level at which joints are still, less their depth in the body.

        Where none ever is, it is that of the lowest joint. `standing` is False where no foot stands on it.
        humor looks at the toes alone, and gives 0 where they never stand still (davrempe/humor, process_amass_data.py).
        protomotions is 1.5 cm below the lowest joint (NVlabs/ProtoMotions, convert_amass_to_proto.py).
        Raises ValueError for NaN, a rate or a shape.

    Parameters:
        joints  (..., T, J, 3) metres, z up; J at least 22
        fps     Frames a second
        recipe  llamass, humor or protomotions
        up      Axis that points up, z or y; z if not given, with a warning where it seems to be y
    Returns: (...) each: height in metres; several, whether there are more levels; standing"""

@dataclass(frozen=True)
class Contact:
    """When a joint is down: lower than a height over the floor, and slower than a speed.

    Parameters:
        heel         Height of the ankle joint, metres
        toe          Height of the toe joint, metres
        speed        Metres a second; metres a frame where per_frame
        source       Where it is from
        floor        Recipe of the floor; None for z = 0
        per_frame    Speed is the way from a frame to the next, as published, whatever the rate
        forward      Speed is the least of the ways to the next so many frames; 0: over 1/30 s to both sides
        others       Names of body joints beside the feet that can be down, at the height of the heel; all: every joint
        from_before  The way is from the frame before instead; the first frame is never down"""
    heel: float
    toe: float
    speed: float
    source: str
    floor: str | None = ...
    per_frame: bool = ...
    forward: int = ...
    others: tuple | str = ...
    from_before: bool = ...
CONTACTS: dict[str, Contact]

def joint_contacts(joints: torch.Tensor, fps: float, preset: str | Contact='llamass', height: torch.Tensor | None=None, up: str | None=None) -> torch.Tensor:
    ...

def foot_contacts(joints: torch.Tensor, fps: float, preset: str | Contact='llamass', height: torch.Tensor | None=None, up: str | None=None) -> torch.Tensor:
    """Which heels and toes are down, as `joint_contacts` has it; raises ValueError as that does.

    Parameters:
        joints  (..., T, J, 3) metres, z up; J at least 22
        fps     Frames a second
        preset  One of CONTACTS, or a Contact of one's own
        height  (...) the floor, metres; found by the preset's recipe if not given
        up      Axis that points up, z or y; z if not given, with a warning where it seems to be y
    Returns: (..., T, 4) bool: left heel, left toe, right heel, right toe"""
__all__ = ['BODY_JOINTS', 'FEET', 'STEP', 'Floor', 'STILL', 'TOE_HEIGHT', 'RECIPES', 'CONTACTS', 'check_joints', 'with_z_up', 'steps_over', 'velocity', 'floor', 'Contact', 'joint_contacts', 'foot_contacts']

from collections.abc import Iterable
from typing import Any, NamedTuple
from dataclasses import dataclass
import torch
from .body import Skeleton
from .body_model import BodyModel
from .transforms import RandomTransform, Transform

class Sensor(NamedTuple):
    name: Any
    vertex: Any
    joint: Any
SENSORS: dict[str, tuple[Sensor, ...]]

class IMU(NamedTuple):
    acc: Any
    ori: Any

def virtual_imu(vertices: torch.Tensor, rotations: torch.Tensor, fps: float | torch.Tensor, n: int=4, gravity: tuple | None=None, published: bool=False, trans: torch.Tensor | None=None) -> IMU:
    """What sensors measure. ValueError for one or two frames, fewer than 30 a second, or shapes that do not fit.

        With gravity it is the specific force, turned into the sensor: at rest 9.81 upwards.

    Parameters:
        vertices   (..., T, S, 3) places of S sensors, metres
        rotations  (..., T, S, 3, 3) turns in the world of the joints that they are on
        fps        Frames a second; a tensor (...) of several
        n          Frames before and behind, over which accelerations are taken; one where there are fewer
        gravity    (3,) such as (0, 0, -9.81) m/s²: acc is what the sensor reads, in its own axes
        published  0 in the first and in the last frame; else what the frames beside them have
        trans      (..., T, 3) metres, what the vertices are beside, if not the origin
    Returns: acc (..., T, S, 3) m/s², in the world's axes and without gravity; ori (..., T, S, 3, 3)"""
PUBLISHED_RATES: dict[int, float]

@dataclass
class VirtualIMU(Transform):
    """Accelerations acc (..., T, S, 3), m/s², orientations ori (..., T, S, 3, 3) and joints of S sensors on a body.

    Parameters:
        body       Of SMPL or SMPL+H; with a Skeleton sensors are at the joints
        sensors    One of SENSORS, or rows (name, vertex, joint)
        published  As TransPose, PIP and MobilePoser have it, y up; BodyModel of male SMPL
        fps        Frames a second; the clip's own if not given
        n          As for virtual_imu
        gravity    As for virtual_imu"""
    body: BodyModel | Skeleton
    sensors: str | Iterable[Sensor] = ...
    published: bool = ...
    fps: float | None = ...
    n: int = ...
    gravity: tuple | None = ...

@dataclass
class SensorNoise(RandomTransform):
    """Normal noise on the accelerations and orientations of sensors, another one for each clip and epoch.

    Parameters:
        acc   Standard deviation, m/s²
        ori   Standard deviation of the angle about each axis of a sensor, radians
        seed  Any whole number; another one draws other numbers"""
    acc: float = ...
    ori: float = ...
    seed: int = ...
__all__ = ['Sensor', 'SENSORS', 'IMU', 'PUBLISHED_RATES', 'virtual_imu', 'VirtualIMU', 'SensorNoise']

import numpy as np
NUM_BETAS: int

def motion_fields(poses: np.ndarray, trans: np.ndarray, fps: float, betas: np.ndarray=..., gender: str='neutral', dmpls: np.ndarray | None=None, layout: str='', origin: dict | None=None) -> dict:
    """The arrays of a motion under all names that readers of AMASS ask for. ValueError for SMPL-X as SMPL+H.

    Parameters:
        poses   (T, 156), (T, 165) or (T, 72), axis-angle, radians; of 72 columns the last six are left out
        trans   (T, 3) metres, z up
        fps     Hz
        betas   (K,) of that body model and gender; cut, or filled up with zeros
        gender  male, female or neutral
        dmpls   (T, 8), of SMPL+H; zeros if not given
        layout  smplh or smplx; as poses are if not given
        origin  Where it comes from, as `origin_note` gives it
    Returns: Name -> array, as numpy.savez takes them"""

def part_id(id: str, part) -> str:
    ...

def origin_note(id: str, stated_fps: float, fps: float, frames: int, part=None) -> dict:
    ...
NAMES: tuple[str, ...]

def place_of(id: str, layout: str, fps: float, part=None, names: str='new') -> str:
    ...
__all__ = ['NUM_BETAS', 'NAMES', 'motion_fields', 'part_id', 'origin_note', 'place_of']

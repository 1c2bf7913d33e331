from typing import Any, NamedTuple
VARIANTS: dict[int, str]

class Field(NamedTuple):
    per_frame: Any
    tail: Any
    meaning: Any
FIELDS: dict[str, Field]
FPS_FIELDS: tuple[str, ...]
DATA_KEYS: dict[str, tuple[str, ...]]
GENDERS: dict[str, int]

def gender_to_int(gender) -> int | None:
    """The number of a gender: male -1, neutral 0, female 1.

    Parameters:
        gender  Text, bytes, or a NumPy scalar of either
    Returns: -1, 0 or 1; None for anything else"""
LAYOUTS: dict[str, dict[str, slice]]
SMPL24: dict[str, tuple[int, ...]]
SMPL24_IN_SMPLH: tuple[int, ...]
POSE_PARTS: dict[str, dict[str, Any]]
ROTATIONS: tuple[str, ...]

class Layout(NamedTuple):
    fields: Any
    variant: Any
    how: Any
    said: Any
MOTION_LAYOUTS: dict[str, Layout]
OTHER_NAMES: dict[str, tuple[str, ...]]

class Unread(NamedTuple):
    what: Any
    who: Any
    remedy: Any
UNREAD_LAYOUTS: dict[str, Unread]
__all__ = ['VARIANTS', 'Field', 'FIELDS', 'FPS_FIELDS', 'DATA_KEYS', 'GENDERS', 'LAYOUTS', 'SMPL24', 'SMPL24_IN_SMPLH', 'POSE_PARTS', 'ROTATIONS', 'Layout', 'MOTION_LAYOUTS', 'OTHER_NAMES', 'Unread', 'UNREAD_LAYOUTS', 'gender_to_int']

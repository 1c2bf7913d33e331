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
LAYOUTS: dict[str, dict[str, slice]]
SMPL24: dict[str, tuple[int, ...]]
SMPL24_IN_SMPLH: tuple[int, ...]
POSE_PARTS: dict[str, dict[str, Any]]
ROTATIONS: tuple[str, ...]

class Layout(NamedTuple):
    fields: Any
    variant: Any
    reading: Any
    writers: Any
MOTION_LAYOUTS: dict[str, Layout]
OTHER_NAMES: dict[str, tuple[str, ...]]

class Unread(NamedTuple):
    content: Any
    writers: Any
    remedy: Any
UNREAD_LAYOUTS: dict[str, Unread]
CONTAINER_SUFFIXES: tuple[str, ...]
OTHER_SUFFIXES: dict[str, tuple[str, ...]]

def container_suffix(name: str) -> str:
    ...
__all__ = ['VARIANTS', 'Field', 'FIELDS', 'FPS_FIELDS', 'DATA_KEYS', 'GENDERS', 'LAYOUTS', 'SMPL24', 'SMPL24_IN_SMPLH', 'POSE_PARTS', 'ROTATIONS', 'Layout', 'MOTION_LAYOUTS', 'OTHER_NAMES', 'Unread', 'UNREAD_LAYOUTS', 'CONTAINER_SUFFIXES', 'OTHER_SUFFIXES', 'container_suffix']

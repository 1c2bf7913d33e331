from typing import Any, ClassVar, NamedTuple
import math, re
import numpy as np
from .schema import FIELDS, FPS_FIELDS, GENDERS, POSE_PARTS, UNREAD_LAYOUTS, gender_to_int
from ..tools.paths import BadFile
from .layouts import find_motion
from .npz import NpzFile
def scan_file(path) -> dict | None:
    """What a file is; raises BadFile if its motion can't be read.

    Parameters:
        path  An .npz file
    Returns: Column name -> value, without what follows from the path; None if the file holds no motion"""
__all__ = ['scan_file']

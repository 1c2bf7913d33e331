from typing import Any, ClassVar, NamedTuple
import base64, html, json, re
import numpy as np
from .drawing import COLOURS, FLOOR, LEFT, PATH, RIGHT, SHADOW, SKIN, shots, thin
def page(player) -> str:
    """The player as one HTML document.

    Parameters:
        player  What animate gives
    Returns: HTML"""
def frame(player) -> str:
    """The player in a frame, to be put into another page.

    Parameters:
        player  What animate gives
    Returns: HTML"""
__all__ = ['page', 'frame']

from typing import Any, ClassVar, NamedTuple
import operator
import numpy as np
def whole(name: str, value, least: int=1) -> int:
    """The whole number that a user gave for `name`; raises TypeError or ValueError.

    Parameters:
        name   The user's name for the number, used in the messages
        value  What the user gave
        least  The smallest number allowed"""
def mix(x, key) -> np.ndarray:
    """Mix 64-bit numbers until they look random, differently for every key.

    Parameters:
        x    (...) uint64
        key  uint64; another key gives other numbers
    Returns: (...) uint64"""
def shift(x, bits: int):
    """Signed 64-bit numbers shifted to the right, as if they were unsigned.

    Parameters:
        x     (...) int64, an array, a tensor or a number
        bits  How far, 1 to 63"""
SCRAMBLE_STEP: int
def scramble(x):
    """Mix signed 64-bit numbers until they look random: the last step of SplitMix64.

    Parameters:
        x  (...) int64, an array, a tensor or a number"""
__all__ = ['SCRAMBLE_STEP', 'whole', 'mix', 'shift', 'scramble']

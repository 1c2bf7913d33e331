from typing import Any, NamedTuple

class Preset(NamedTuple):
    program: Any
    layout: Any
    fps: Any
    gender: Any
    names: Any
    least: Any
PRESETS: dict[str, Preset]

def misread(fps: float, program: str='') -> dict:
    """The programs that read files of a rate wrongly.

    Parameters:
        fps      Rate of a file, Hz
        program  One program; those that want 30 Hz if not given
    Returns: Program -> how it plays files of that rate"""
__all__ = ['Preset', 'PRESETS', 'misread']

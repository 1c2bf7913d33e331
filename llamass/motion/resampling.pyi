import torch
METHODS: tuple[str, ...]

def source_frames(frames, fps, target, method: str='slerp') -> tuple:
    """Where frames at a new rate lie among those of a file; ValueError for a rate that is not positive.

    Parameters:
        frames  (...) numbers of frames at the new rate
        fps     Rate of the file, Hz
        target  The new rate, Hz
        method  slerp, or nearest: the frame that is nearest in time, of two the later
    Returns: (...) frame of the file at or before; (...) part of the way to the next, 0 to 1; 0 for nearest"""

def resampled_length(frames, fps, target):
    """Frames that a file has at another rate: all whose time is not behind its last frame's.

    Parameters:
        frames  Frames of a file, N, or (S,) of several
        fps     Its rate, Hz, or (S,) rates
        target  The new rate, Hz"""

def between(a: torch.Tensor, b: torch.Tensor, part, rotation: bool=False) -> torch.Tensor:
    ...

def resample(values, fps, target, rotation: bool=False, method: str='slerp'):
    """A motion at another rate, as it is where the rates are equal; TypeError for a dict of fields.

    Parameters:
        values    (..., N, D) tensor or array, a row a frame
        fps       Its rate, Hz
        target    The new rate, Hz
        rotation  The D columns are axis-angle, three a joint (schema.ROTATIONS names such fields)
        method    slerp, or nearest: frames of the file, the nearest in time"""
__all__ = ['METHODS', 'source_frames', 'resampled_length', 'between', 'resample']

from numpy import ndarray
PELVIS: ndarray

def walk(frames: int, fps: float, seed: int=0) -> tuple:
    """Walking at 1.3 m/s: SMPL+H poses in radians, translation in metres, z up.

    Parameters:
        frames  Frames to make, N
        fps     Frames a second
        seed    Chooses direction, place and where in the stride it begins
    Returns: poses (N, 156), trans (N, 3)"""

def squat(frames: int, fps: float, seed: int=0) -> tuple:
    """Squats of three seconds each: SMPL+H poses in radians, translation in metres, z up.

    Parameters:
        frames  Frames to make, N
        fps     Frames a second
        seed    Chooses direction, place and depth
    Returns: poses (N, 156), trans (N, 3)"""

def wave(frames: int, fps: float, seed: int=0) -> tuple:
    """An arm goes up, waves, and sinks again, every six seconds: poses (SMPL+H) in radians, trans in metres.

    Parameters:
        frames  Frames to make, N
        fps     Frames a second
        seed    Chooses direction, place, and the arm: right if even, left if odd
    Returns: poses (N, 156), trans (N, 3)"""

def sample_batch(frames: int=48, fps: float=30.0, dtype=None) -> dict:
    """A walk, a squat and a wave as a batch, with all that a dataset gives.

    Parameters:
        frames  Of each, T
        fps     Frames a second
        dtype   Type of the tensors; torch.float32 if not given
    Returns: Of a batch (3, T, ...)"""
__all__ = ['PELVIS', 'walk', 'squat', 'wave', 'sample_batch']

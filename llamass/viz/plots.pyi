from llamass.table.table import SequenceTable
from typing import Any
from contextlib import contextmanager
from pathlib import Path

@contextmanager
def style():
    ...

def plot_pose(motion: dict, frame: int=0, ax=None, azim: float | None=None, elev: float=12, body=None, parents: list | None=None):
    """Draw one pose in three dimensions: the axes, in metres, z up. Left is blue, right is orange.

    Parameters:
        motion   A dict with poses (156,) and trans (3,), or joints (J, 3) in metres; of a clip, the frame below
        frame    Which frame, if there are more
        ax       Three-dimensional axes to draw on; new ones if not given
        azim     Camera's direction, degrees; if not given, half from the side of the body
        elev     Height of the camera, degrees
        body     Skeleton to put poses on, or BodyModel for its skin; an adult's skeleton if not given
        parents  Parent of each joint (-1: none), for joints that are not SMPL's"""

def plot_clip(motion: dict, fps: float | None=None, poses: int=8, azim: float | None=None, body=None, parents: list | None=None):
    """Draw a strip of poses and the path of the root: both axes, in metres. Left is blue, right is orange.

    Parameters:
        motion   A dict with poses (T, 156) and trans (T, 3), or joints (T, J, 3) in metres
        fps      Frames a second; that of the dict if not given, and without any, frames are counted
        poses    Figures in the strip
        azim     Camera's direction, degrees; if not given, half from the side of the first pose
        body     Skeleton to put poses on, or BodyModel for its skin; an adult's skeleton if not given
        parents  Parent of each joint (-1: none), for joints that are not SMPL's"""

class Player:
    """A motion, or several side by side, to be shown in a notebook or saved. Made by `animate`.

    Parameters:
        drawn   A list of drawings, one a motion
        fps     The rate of each, Hz
        titles  What stands above each
        azim    Degrees around the vertical axis, from where it is seen
        elev    Degrees above the ground
        rate    Pictures a second, at most"""
    drawn: Any
    fps: Any
    titles: Any
    azim: Any
    elev: Any
    rate: Any

    def __init__(self, drawn, fps, titles, azim, elev, rate):
        ...

    @property
    def seconds(self):
        ...

    def save(self, path, quiet: bool=False) -> Path:
        """Write the motion to a file that plays it.

        Parameters:
            path   Where to; its suffix says what: .html, .gif or .mp4
            quiet  Show no progress
        Returns: The file"""

def animate(motion: dict | list[dict], fps: float | list[float] | None=None, titles: str | list[str] | None=None, azim: float | None=None, elev: float=12, rate: float=30, body=None, parents: list | None=None) -> Player:
    """Animate a motion, or several side by side.

    Parameters:
        motion   A dict with poses (T, 156) and trans (T, 3), or joints (T, J, 3); a list of them: side by side
        fps      Frames a second; that of the dict if not given. One number for all, or one for each
        titles   What to write above; one text for each motion
        azim     Camera's direction, degrees; if not given, half from the side of the first pose
        elev     Height of the camera, degrees
        rate     Pictures a second, at most
        body     Skeleton or BodyModel to put poses on, one or a list; an adult's skeleton if not given
        parents  Parent of each joint (-1: none), for joints that are not SMPL's
    Returns: Shows itself in a notebook; save writes .html, .gif and .mp4"""

def plot_index(table: SequenceTable):
    """Draw hours by sub-dataset, lengths of the sequences, and hours by frame rate; the three axes.

    Parameters:
        table  Table of index"""

def plot_measures(table, names=...):
    """Draw how measures are distributed over the sequences of a table, a panel each; the axes.

    Parameters:
        table  A table that measure gave
        names  Names of measures"""
__all__ = ['style', 'plot_pose', 'plot_clip', 'Player', 'animate', 'plot_index', 'plot_measures']

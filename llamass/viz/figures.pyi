from typing import Any, ClassVar, NamedTuple
from llamass.viz.drawing import Drawn
from numpy import ndarray
import functools, math
from collections import namedtuple
from html import escape
from pathlib import Path
import numpy as np
from fastcore.basics import patch
from ..tools.paths import as_path
from ..table.ranges import frames_between
from ..table.scanning import table_of_file
from ..motion.body_model import BodyModel
from ..loading.whole_motions import read
from .drawing import HANDS, LEFT, MIDDLE, RIGHT, SKIN, followed, fps_of, shape_of, thin, to_draw
CAMERA: ndarray
CENTRE: ndarray
def in_row(k: int, count: int) -> np.ndarray:
    """Where a body of a row stands: the row is across the view of CAMERA, its middle at the origin.

    Parameters:
        k      Number of the body, from 0
        count  Bodies in the row
    Returns: (3,) metres"""
def boxes(feet) -> np.ndarray:
    """Corners of a box about each body.

    Parameters:
        feet  (n, 3) where bodies stand
    Returns: (8*n, 3)"""
def distance(points, target, towards, aspect: float, fov: float) -> float:
    """How far from its target a camera must be to have all points in its picture.

    Parameters:
        points   (n, 3) that shall be in the picture
        target   (3,) where the camera looks
        towards  (3,) direction from there to the camera, of any length
        aspect   Width of the picture by its height
        fov      Angle that its height takes, radians
    Returns: Metres"""
def aim(camera, feet, towards=None):
    """Let a camera look at bodies, near enough and far enough to have all of them in its picture.

    Parameters:
        camera   viser's camera of a reader, or what has its position, look_at, aspect and fov
        feet     (n, 3) where bodies stand
        towards  (3,) direction from the bodies to the camera; as it is, if None"""
def angles(camera) -> tuple:
    """From where a camera looks.

    Parameters:
        camera  As aim takes it
    Returns: About the vertical, and up; degrees"""
def load(motion, start=0, seconds=...) -> dict:
    """What there is to see of a motion; raises ValueError where no frame is left.

    Parameters:
        motion   A row of a table
        start    Seconds into the motion to begin at
        seconds  Seconds to take, at most
    Returns: poses (T, 156, 165 or 72), trans (T, 3) and betas (k,) where the file has them, fps, gender"""
def shown_rate(motion):
    """The rate at which a motion is shown, Hz; 30 where it is unknown."""
def frames_shown(motion) -> tuple:
    """The frames of a motion, or of a part of one.

    Parameters:
        motion  A row of a table
    Returns: First frame, and the frame behind the last, of the file"""
def check_files(table):
    """Raise ValueError for the table of a packed store: what is shown is read from files.

    Parameters:
        table  A SequenceTable, or nothing"""
def body_model(folder, variant) -> BodyModel | None:
    """The body model of a variant; raises ValueError where the folder has another.

    Parameters:
        folder   Folder with model files, or with folders smplh, smplx and smpl of them; may be None
        variant  smplh, smplx or smpl
    Returns: None where no folder is given"""
def described(motion) -> str:
    """A motion in a few lines of Markdown."""
class Given(NamedTuple):
    motion: Any
    fps: Any
    id: Any
    body: Any
    parents: Any
def rate_of(motion: Given):
    """The rate of a given motion, Hz; ValueError where it is not known."""
def rgb(colour: str) -> np.ndarray:
    """The three bytes of a colour such as #0072b2."""
def darker(*colours: str) -> np.ndarray:
    """Colours as they must be sent, to be seen as they are.

    Parameters:
        colours  Such as #0072b2
    Returns: (n, 3) bytes"""
class Actor:
    """A motion on the page: balls and rods, or skin, and a name above.

    Parameters:
        scene   viser's
        name    Where in the scene
        motion  A Given
        base    The actor in whose place it stands; its own if None"""
    given: Any
    fps: Any
    skin: Any
    id: Any
    drawn: Drawn
    centre: Any
    offset: Any
    base: Any
    frame: Any
    above: Any
    node: Any
    title: Any
    thick: Any
    long: Any
    rods: Any
    balls: Any
    def __init__(self, scene, name, motion, base=None): ...
    def __len__(self): ...
    @property
    def parts(self): ...
    def show(self, frame):
        """Move the body to a frame of its motion."""
def in_words(actor: Actor) -> str:
    """The name, rate and length of a motion, in two lines of Markdown.

    Parameters:
        actor  A motion on the page"""
def body_joints(actor: Actor) -> np.ndarray | None:
    """The joints of an actor, without fingers and face; of a skin those within.

    Parameters:
        actor  A motion on the page
    Returns: (T, 22, 3) metres; None for what is no body of SMPL's"""
__all__ = ['CAMERA', 'CENTRE', 'Given', 'in_row', 'boxes', 'distance', 'aim', 'angles', 'load', 'shown_rate', 'frames_shown', 'check_files', 'body_model', 'described', 'rate_of', 'rgb', 'darker', 'Actor', 'in_words', 'body_joints']

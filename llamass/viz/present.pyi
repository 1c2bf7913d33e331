from typing import Any, ClassVar, NamedTuple
import io, math, tempfile, warnings
from collections import namedtuple
from html import escape
from pathlib import Path
import numpy as np
import torch
from fastcore.basics import patch
from ..table.ranges import frames_between
from ..table.scanning import table_of_file
from ..motion.contacts import FEET, floor, foot_contacts, velocity
from .drawing import RIGHT
from .figures import Actor, body_joints, Given, darker, frames_shown, angles
def apart(one: Actor, other: Actor) -> np.ndarray:
    """How far two motions are from each other; ValueError where their joints differ.

    Parameters:
        one    At whose frames
        other  Of as many joints
    Returns: (T,) millimetres, as long as both last"""
def chart(gui, actor: Actor, away) -> list:
    """Say how far an actor is from its base, and draw it over time.

    Parameters:
        gui    viser's, within the folder where it shall stand
        actor  That lies over its base
        away   (T,) millimetres, as apart gives them
    Returns: Of viser's handles, to remove them by"""
class Said(NamedTuple):
    text: Any
    start: Any
    end: Any
    first: Any
    stop: Any
class Texts:
    """What is said of motions, by labels or by themselves.

        Raises LookupError where no label is of the table; warns as `Labels.on` does.

    Parameters:
        labels  Labels; only what motions carry, if None
        table   SequenceTable whose rates make true seconds"""
    labels: Any
    known: set
    placed: Any
    def __init__(self, labels=None, table=...): ...
    def of(self, motion) -> list:
        """What is said of a motion, each once.

        Parameters:
            motion  A row of a table, or a Given motion
        Returns: Of Said, by their start"""
def said_at(texts, frame: int) -> list:
    """What holds at a frame.

    Parameters:
        texts  Said, as Texts.of gives them
        frame  Of what is shown
    Returns: Of Said"""
def as_html(told) -> str:
    """What is said now, of one motion, or of several under their names.

    Parameters:
        told  (name, Said now) of each motion that has texts"""
class Footing(NamedTuple):
    feet: Any
    down: Any
    height: Any
    speed: Any
    slide: Any
def footing(joints, fps: float) -> Footing:
    """Contacts and measures of each frame; the floor is that of all frames. ValueError for NaN.

    Parameters:
        joints  (T, 22, 3) metres, z up
        fps     Frames a second"""
def measures_in_words(footing: Footing, frame: int) -> str:
    """The three measures of a frame, with their units.

    Parameters:
        footing  Of a motion
        frame    Of what is shown
    Returns: Markdown"""
class Feet:
    """The Footing of an actor, and dots at its feet.

    Parameters:
        scene   viser's
        actor   An Actor
        worker  An executor whose thread finds the Footing"""
    scene: Any
    actor: Any
    worker: Any
    search: Any
    dots: list
    def __init__(self, scene, actor, worker): ...
    @property
    def ready(self): ...
    def found(self) -> Footing | None:
        """The Footing; None while it is looked for, and where there is none. The first call starts the search."""
    def in_words(self) -> str:
        """The measures of the frame that is shown, Markdown."""
    def show_contacts(self, on: bool):
        """Dots at the heels and toes that are in contact in the frame that is shown.

        Parameters:
            on  Whether to show them"""
CONTACT: str
def write(actors, path, azim: float, elev: float) -> Path:
    """Write motions to a file that plays them.

    Parameters:
        actors  Actors
        path    Where to; its suffix says what: .html, .gif or .mp4
        azim    Direction of the camera about the vertical, degrees
        elev    Its height, degrees
    Returns: The file"""
def clip_of(actors, client) -> bytes:
    """The clip from where a reader's camera stands.

    Parameters:
        actors  Actors
        client  viser's client, a reader
    Returns: Of an MP4 file"""
def picture_of(client) -> bytes:
    """What a reader's page shows.

    Parameters:
        client  viser's client, a reader
    Returns: Of a PNG file"""
def hand_over(client, button, what: str, name: str, make):
    """Make a file for the reader who asked, and send it; or say why not.

    Parameters:
        client  viser's client, a reader
        button  That was pressed
        what    picture or clip
        name    Of the file
        make    Function: client -> bytes"""
__all__ = ['Said', 'Footing', 'CONTACT', 'apart', 'chart', 'Texts', 'said_at', 'as_html', 'footing', 'measures_in_words', 'Feet', 'write', 'clip_of', 'picture_of', 'hand_over']

from typing import Any
from pathlib import Path
from .present import Texts
from .finding import Lists
from .timeline import Timeline

class Viewer:
    """A page in the browser that shows motions. It runs until `stop`.

    Parameters:
        table        Table of index to choose from
        first        Rows of a table to begin with, or Given motions; the first of the table if not given
        body_models  Folder with body model files, for skinned meshes; skeletons if not given
        host         Address to listen at; other machines can't reach the default
        port         Port to listen at; 0 for any that is free
        over         Put all of them in one place, the first solid, in place of side by side
        text         Labels: the page shows their texts of the moment that is shown
        host_names   Names or addresses of one's own under which a proxy shows the page
        where        Which of the table: a comparison such as "skating > .1", or what table.where takes
        sort         A column or a measure, by which the worst come first
        exclusions   List of exclusions, .csv, .json or .txt: it is marked, and written at each change"""
    table: Any
    body_models: Any
    texts: Texts
    columns: list
    timeline: Timeline
    actors: list
    shown: list
    time: Any
    playing: bool
    server: Any
    lists: Lists
    world: Any
    button: Any
    frame: Any
    now: Any
    speed: Any
    loop: Any
    follow: Any
    titles: Any
    contacts: Any
    measures: Any
    aim: Any
    text_folder: Any
    shown_folder: Any
    apart_folder: Any
    captions: Any
    legend: Any
    info: Any
    picture: Any
    film: Any

    def __init__(self, table=..., first=..., body_models=None, host: str='127.0.0.1', port: int=8080, over: bool=False, text=None, host_names=..., where=None, sort: str | None=None, exclusions=None):
        ...

    @property
    def url(self):
        ...

    def stop(self):
        """Take the page down."""

    def wait(self):
        """Wait until somebody stops the page."""

    def centre(self, towards=None):
        """Let the camera of each open page look at the bodies, and have all of them in its picture.

        Parameters:
            towards  Direction (3,) from the bodies to the camera; as it is, if None"""

    def show(self, motion, beside: bool=False, over: bool=False):
        """Show a motion from its beginning; raises OSError or ValueError where that can't be.

        Parameters:
            motion  A row of a table, or a Given motion
            beside  Keep what is shown, and put it beside that
            over    Keep what is shown, and put it in the place of the first, to be seen through"""

    @property
    def longest(self):
        """Of the figures that are shown, the one whose motion lasts longest."""

    @property
    def seconds(self):
        """How long the longest of the motions that are shown lasts."""

    def remove(self, which: int):
        """Remove one of several motions, by its place in shown; raises ValueError for the last.

        Parameters:
            which  Its place in shown, from 0"""

    def play(self, on: bool=True):
        """Play, or pause.

        Parameters:
            on  False pauses"""

    def seek(self, frame: int):
        """Go to a frame of the motion that lasts longest.

        Parameters:
            frame  From 0"""

    def step(self, frames: int):
        """Pause, and go some frames on, or back.

        Parameters:
            frames  How many; less than 0 goes back"""

    def save(self, path, azim: float=-53, elev: float=12) -> Path:
        """Write what is shown to a file that plays it.

        Parameters:
            path  Where to; its suffix says what: .html, .gif or .mp4
            azim  Direction of the camera about the vertical, degrees
            elev  Its height, degrees
        Returns: The file"""
__all__ = ['Viewer']

from llamass.viz.viewer import Viewer
import os
from pathlib import Path
from ..table.table import SequenceTable

def show(motions: dict | list | SequenceTable | str, fps: float | list[float] | None=None, titles: str | list[str] | None=None, body=None, parents: list | None=None, over: bool=False, most: int=8, port: int=0, block: bool | None=None, host_names: list[str]=..., where=None, sort: str | None=None, exclusions: str | os.PathLike | None=None) -> Viewer:
    """Play motions in the viewer: below the cell in a notebook, else in the browser.

    Parameters:
        motions     Dicts with poses (T, 156) or joints (T, J, 3), or a batch; or a table, folder, store
        fps         Frames a second; that of the dict if None. One number for all, or one for each
        titles      A name for each; that of the dict if None
        body        Skeleton or BodyModel to put poses on, one or one each; an adult's skeleton if None
        parents     Parent of each joint (-1: none), for joints that are not SMPL's
        over        All in one place, the first solid, with their distance in millimetres
        most        Motions to show
        port        Port to serve the page at; 0 for any that is free
        block       Wait for Ctrl+C; in a script if None
        host_names  Names or addresses of one's own under which a proxy shows the page
        where       Which of a table: a comparison such as "skating > .1", or what table.where takes
        sort        A column or a measure of a table, by which the worst come first
        exclusions  List of exclusions of a table: it is marked, and written at each change
    Returns: Shows itself in a notebook"""

def save(motions, path, start: float=0, seconds: float=..., rate: float=30, body_models=None) -> Path:
    """Write an animation of some sequences to a file.

    Parameters:
        motions      Rows of a table, shown side by side; those of a packed store as their table
        path         Where to; its suffix says what: .html, .gif or .mp4
        start        Seconds into each motion to begin at
        seconds      Seconds to show, at most
        rate         Pictures a second, at most
        body_models  Folder with body model files, for skinned meshes; skeletons if not given
    Returns: The file"""

def amass_view(argv=None):
    ...
__all__ = ['show', 'save', 'amass_view']

from .drawing import to_draw as to_draw
from .plots import Player as Player
from .plots import animate as animate
from .plots import plot_clip as plot_clip
from .plots import plot_index as plot_index
from .plots import plot_measures as plot_measures
from .plots import plot_pose as plot_pose
from .plots import style as style
from .viewer import Viewer as Viewer
from .viewing import save as save
from .viewing import show as show
__all__ = ['to_draw', 'Player', 'animate', 'plot_clip', 'plot_index', 'plot_measures', 'plot_pose', 'style', 'Viewer', 'save', 'show']

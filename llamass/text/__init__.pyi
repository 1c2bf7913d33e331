from .embeddings import Embeddings as Embeddings
from .labels import LABEL_COLUMNS as LABEL_COLUMNS
from .labels import Label as Label
from .labels import Labels as Labels
from .labels import join_labels as join_labels
from .matching import ClipTexts as ClipTexts
from .sources import read_babel as read_babel
from .sources import read_captions as read_captions
from .sources import read_humanml3d as read_humanml3d
from .sources import read_kitml as read_kitml
from .sources import read_labels as read_labels
from .sources import read_unified as read_unified
__all__ = ['Embeddings', 'LABEL_COLUMNS', 'Label', 'Labels', 'join_labels', 'ClipTexts', 'read_babel', 'read_captions', 'read_humanml3d', 'read_kitml', 'read_labels', 'read_unified']

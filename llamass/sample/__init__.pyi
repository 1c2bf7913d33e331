from .captions import write_labels as write_labels
from .files import file_lengths as file_lengths
from .files import random_model as random_model
from .files import write_archives as write_archives
from .files import write_body_models as write_body_models
from .files import write_npz as write_npz
from .files import write_sample as write_sample
from .files import write_sample_tree as write_sample_tree
from .files import write_tree as write_tree
from .files import write_twins as write_twins
from .motions import sample_batch as sample_batch
from .motions import squat as squat
from .motions import walk as walk
from .motions import wave as wave
__all__ = ['write_labels', 'file_lengths', 'random_model', 'write_archives', 'write_body_models', 'write_npz', 'write_sample', 'write_sample_tree', 'write_tree', 'write_twins', 'sample_batch', 'squat', 'walk', 'wave']

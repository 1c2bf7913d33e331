from .amass_files import motion_fields as motion_fields
from .bvh import bvh_text as bvh_text
from .consumers import PRESETS as PRESETS
from .consumers import misread as misread
from .exporting import export as export
from .humanml3d_files import write_272 as write_272
from .humanml3d_files import write_humanml3d as write_humanml3d
from .importing import import_motions as import_motions
from .packing import pack as pack
__all__ = ['motion_fields', 'bvh_text', 'PRESETS', 'misread', 'export', 'write_272', 'write_humanml3d', 'import_motions', 'pack']

from .humanml3d_files import write_humanml3d as write_humanml3d
from .packing import pack as pack
__all__ = ['write_humanml3d', 'pack']

from .archives import find_archives as find_archives
from .split_dirs import amass_split_dirs as amass_split_dirs
from .split_dirs import move_dirs_into_splits as move_dirs_into_splits
from .split_dirs import move_dirs_out_of_splits as move_dirs_out_of_splits
from .unpacking import UnpackError as UnpackError
from .unpacking import fast_amass_unpack as fast_amass_unpack
from .unpacking import unpack_body_models as unpack_body_models
from .verifying import md5_dir as md5_dir
from .verifying import verify_folder as verify_folder
__all__ = ['find_archives', 'amass_split_dirs', 'move_dirs_into_splits', 'move_dirs_out_of_splits', 'UnpackError', 'fast_amass_unpack', 'unpack_body_models', 'md5_dir', 'verify_folder']

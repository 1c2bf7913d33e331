from typing import Any, ClassVar, NamedTuple
import errno, hashlib, json, math, os, re, shutil, sys, warnings
from collections import Counter, namedtuple
from contextlib import contextmanager, suppress
from fractions import Fraction
import numpy as np
import torch
from tqdm.auto import tqdm
from ..tools.terminal import as_command, command_parser
from ..tools.workplace import alone_in, clear_dead, this_run, work_name
from ..table.facts import stat_of
from ..table.ranges import frames_between
from ..table.scanning import index
from ..tools.paths import BadFile
from ..tools.paths import as_path, make_folder, stamp_of
from ..files.npz import NpzFile
from ..motion.body import JOINT_NAMES, Skeleton, forward_kinematics
from ..motion.body_model import BodyModel
from ..motion.features import Normalize
from ..motion.humanml3d import FEATURE_COLUMNS, HumanML3D
from ..text.labels import NOMINAL_FPS, rows_of_ids
from ..text.sources import humanml3d_places, read_crops
from ..loading.whole_motions import read
class Job(NamedTuple):
    name: Any
    row: Any
    first: Any
    step: Any
    end: Any
    fps: Any
    frames: Any
class LeftOut(NamedTuple):
    name: Any
    why: Any
    what: Any
def with_mirror(joints: torch.Tensor) -> torch.Tensor:
    """Joints and their mirror image.

    Parameters:
        joints  (T, 22, 3), x to one side
    Returns: (2, T, 22, 3): the joints, and their mirror image"""
class Written(NamedTuple):
    made: Any
    there: Any
    left_out: Any
def write_humanml3d(amass, humanml3d, out, body_models, true: bool=False, n_jobs: int=0, quiet: bool=False) -> Written:
    """Write arrays, texts, statistics and lists of HumanML3D, as its trainers read them.

        Raises OSError, BadFile, LookupError or ValueError. Warns of what is left out, and goes on.

    Parameters:
        amass        Where AMASS was unpacked, a list of folders, or a table; its SMPL+H files count
        humanml3d    The folder with index.csv, texts and lists, or the repository
        out          Folder to write to: new, or begun before
        body_models  The folder with the body models of SMPL+H
        true         True rates, 16 betas and the files' genders; False: as published
        n_jobs       Processes; 0 for one per processor
        quiet        Show no progress bar"""
def amass_humanml3d(argv=None):
    """The command amass_humanml3d.

    Parameters:
        argv  Arguments; None: those of the command line"""
__all__ = ['Job', 'LeftOut', 'Written', 'with_mirror', 'write_humanml3d', 'amass_humanml3d']

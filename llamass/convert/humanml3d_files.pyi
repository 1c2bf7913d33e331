from collections.abc import Iterable
from llamass.table.table import SequenceTable
import concurrent
import torch
from typing import Any, NamedTuple
import os

class CroppedMotion(NamedTuple):
    name: Any
    row: Any
    first: Any
    step: Any
    end: Any
    fps: Any
    frames: Any

class LeftOut(NamedTuple):
    name: Any
    reason: Any
    source: Any

def with_mirror(joints: torch.Tensor) -> torch.Tensor:
    ...

class Recipe(NamedTuple):
    name: Any
    rate: Any
    arrays: Any
    statistics: Any
    lists: Any
    variant: Any
    make: Any

class WrittenMotions(NamedTuple):
    made: Any
    there: Any
    left_out: Any

def write_humanml3d(amass: str | os.PathLike | Iterable | SequenceTable, humanml3d: str | os.PathLike, out: str | os.PathLike, body_models: str | os.PathLike, true: bool=False, n_jobs: int=0, quiet: bool=False, executor: concurrent.futures.Executor | None=None) -> WrittenMotions:
    """Write arrays, texts, statistics and lists of HumanML3D, as its trainers read them.

        Raises OSError, BadFile, LookupError or ValueError. Warns of what is left out, and goes on.

    Parameters:
        amass        Where AMASS was unpacked, a list of folders, or a table; its SMPL+H files count
        humanml3d    The folder with index.csv, texts and lists, or the repository
        out          Folder to write to: new, or begun before
        body_models  The folder with the body models of SMPL+H
        true         True rates, 16 betas and the files' genders; False: as published
        n_jobs       Processes; 0 for one per processor
        quiet        Show no progress bar
        executor     Does the work in the place of processes of this machine"""

def write_272(amass: str | os.PathLike | Iterable | SequenceTable, humanml3d: str | os.PathLike, out: str | os.PathLike, body_models: str | os.PathLike, true: bool=False, n_jobs: int=0, quiet: bool=False, executor: concurrent.futures.Executor | None=None) -> WrittenMotions:
    """Write arrays, texts, statistics and lists of the 272 features, as MotionStreamer reads them.

        Raises OSError, BadFile, LookupError or ValueError. Warns of what is left out, and of published bodies.

    Parameters:
        amass        As for write_humanml3d
        humanml3d    The folder with HumanML3D's index.csv, texts and lists, or its repository
        out          Folder to write to: new, or begun before
        body_models  Body models of SMPL-X, as published, or with true=True those of SMPL+H
        true         True rates and bodies; False: as published, the neutral SMPL-X with SMPL+H's betas
        n_jobs       Processes; 0 for one per processor
        quiet        Show no progress bar
        executor     Does the work in the place of processes of this machine"""

def amass_humanml3d(argv=None):
    ...
__all__ = ['CroppedMotion', 'LeftOut', 'Recipe', 'WrittenMotions', 'with_mirror', 'write_humanml3d', 'write_272', 'amass_humanml3d']

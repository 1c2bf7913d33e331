from typing import Any
from pathlib import Path
import os
import numpy as np

def write_npz(path: str | os.PathLike, poses: np.ndarray, trans: np.ndarray, fps: float, gender='neutral', betas=None, markers: int=0, variant: str='smplh', compressed: bool=False, grid: float | None=None, seed: int=0, leave_out=...) -> Path:
    """Write one motion with all the fields that AMASS gives it.

    Parameters:
        path        Where to; folders that are missing are made. The rate's field has its newer name in *_stageii.npz
        poses       (N, 156), SMPL+H, radians
        trans       (N, 3), metres
        fps         Frames a second
        gender      'male', 'neutral' or 'female'; stored as text or bytes, as given
        betas       (16,), shape of the body; zeros if not given
        markers     Number of markers, M; SMPL+H files of none leave the fields out
        variant     smplh or smplx
        compressed  Compress the members, as AMASS does not
        grid        Round the motion to multiples of this, so that it packs well
        seed        Places the markers, a cloud that goes along with the pelvis
        leave_out   Names of fields that the file is to lack, as files of GRAB lack betas and dmpls
    Returns: The file written"""

def write_sample_tree(folder: str | os.PathLike) -> Path:
    """Write the files of the sample archive, as they would be unpacked.

    Parameters:
        folder  Where to put the folder named sample
    Returns: The folder named sample"""

def pack_tree(tree, archive) -> Path:
    ...

def write_sample(path: str | os.PathLike) -> Path:
    """Write the sample archive: under 2 MB, the same bytes each time.

    Parameters:
        path  Where to; a .tar.bz2
    Returns: The archive"""
LENGTH_MIX: dict[Any, int]

def file_lengths(files: int, seed: int=0) -> list:
    """Lengths in the mix of AMASS: as many as you like, the same sum whatever the seed.

    Parameters:
        files  Number of files
        seed   Chooses the order, and nothing else
    Returns: Frames of each file"""

def write_tree(folder: str | os.PathLike, files: int=280, seed: int=0, markers: int=0, variant: str='smplh', compressed: bool=False, lengths: list | None=None) -> list:
    """Write a dataset: sub-datasets, subjects and files as in AMASS, with motion made of formulas.

    Parameters:
        folder      Where to put the folders of the sub-datasets
        files       Number of motion files; 280 have 390,000 frames, half a gigabyte
        seed        Chooses which file has which length, and all that is random in the motions
        markers     Markers of each file, M; SMPL+H files of none leave the fields out
        variant     smplh or smplx
        compressed  Compress the files, as AMASS does not
        lengths     Frames of each file, instead of files and the mix of AMASS
    Returns: Paths of the motion files"""

def write_archives(folder: str | os.PathLike, **tree) -> list:
    """Write a dataset as archives: one .tar.bz2 for each sub-dataset.

    Parameters:
        folder  Where to put the archives
    Returns: Paths of the archives"""

def write_twins(folder: str | os.PathLike) -> dict:
    """Write a few recordings as both releases have them, rates that are wrong included.

    Parameters:
        folder  Where to put the folders smplh and smplx
    Returns: Id of each sequence -> true rate, Hz"""

def random_model(variant: str, vertices: int=500, shapes: int=16, seed: int=0) -> dict:
    """Arrays of a body model file with the right structure and random content.

    Parameters:
        variant   smpl, smplh or smplx
        vertices  Vertices of the skin, V
        shapes    Shape coefficients
        seed      Chooses the numbers
    Returns: Name -> array"""

def write_body_models(folder: str | os.PathLike, variant: str='smplh', **options) -> Path:
    """A body model file of random content for each gender, in the folders of SMPL+H and SMPL-X.

    Parameters:
        folder   Folder to write to
        variant  smpl, smplh or smplx
    Returns: The folder that a BodyModel reads"""

def table_parts(paths: list, **columns) -> tuple:
    ...
EXAMPLE_TABLE: dict[str, Any]
__all__ = ['LENGTH_MIX', 'EXAMPLE_TABLE', 'write_npz', 'write_sample_tree', 'pack_tree', 'write_sample', 'file_lengths', 'write_tree', 'write_archives', 'write_twins', 'random_model', 'write_body_models', 'table_parts']

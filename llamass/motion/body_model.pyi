from collections.abc import Iterable
from typing import Any
from pathlib import Path
import torch
from .body import Skeleton

class BodyModel:
    """Bodies of the SMPL family, from the user's own model files.

    Parameters:
        path       A model file, npz or pkl, or the folder with one for each gender
        num_betas  Betas in use
        dmpls      A DMPL file, or the folder with one for each gender; SMPL and SMPL+H only
        num_dmpls  Dmpls in use"""
    files: Any
    num_betas: int
    dmpl_files: Any
    num_dmpls: int
    variant: Any
    names: Any
    parents: Any

    def __init__(self, path: str | Path, num_betas: int=16, dmpls: str | Path | None=None, num_dmpls: int=8):
        ...

    def skeleton(self, betas: torch.Tensor, gender: str | int | torch.Tensor, dmpls: torch.Tensor | None=None) -> Skeleton:
        """The exact joints at rest, for a body in each row.

        Parameters:
            betas   (..., k) shape; cut to num_betas, or filled up with zeros
            gender  A word, a number, or (...) numbers as the loader gives them
            dmpls   (..., k) soft tissue
        Returns: Joints (..., J, 3), metres"""

    def joints(self, poses: torch.Tensor, trans: torch.Tensor | None, betas: torch.Tensor, gender: str | int | torch.Tensor, dmpls: torch.Tensor | None=None) -> tuple:
        """The exact joints of posed bodies.

        Parameters:
            poses   (..., 3J) or (..., J, 3) axis-angle, or (..., J, 3, 3) matrices
            trans   (..., 3) metres
            betas   (..., k)
            gender  As for skeleton
            dmpls   (..., k)
        Returns: Joints (..., J, 3), metres, and global rotations (..., J, 3, 3)"""

    def vertices(self, poses: torch.Tensor, trans: torch.Tensor | None, betas: torch.Tensor, gender: str | int | torch.Tensor, dmpls: torch.Tensor | None=None, frames_at_once: int=128, *, which: Iterable[int] | None=None, corrected: bool=True) -> torch.Tensor:
        """The skin of posed bodies, or some of its vertices; ValueError for vertices that are not there.

        Parameters:
            poses           (..., 3J) or (..., J, 3) axis-angle, or (..., J, 3, 3) matrices
            trans           (..., 3) metres
            betas           (..., k)
            gender          As for skeleton
            dmpls           (..., k)
            frames_at_once  Frames worked on at a time, more of them with which; SMPL-X takes about 1 MB for each
            which           Numbers of vertices; all if not given
            corrected       With the corrections of the skin that belong to the pose
        Returns: (..., V, 3) metres"""

    def faces(self) -> torch.Tensor:
        """The triangles of the skin; the same for all genders of a model.

        Returns: (F, 3) numbers of vertices"""
__all__ = ['BodyModel']

from collections.abc import Iterable
from typing import Any
import os
import numpy as np

class Embeddings:
    """The vectors of captions in a file that `Labels.embed` has written, mapped.

    Parameters:
        path  The .npy file; raises FileNotFoundError, or BadFile for what is none"""
    path: Any
    dtype: Any
    shape: tuple

    def __init__(self, path: str | os.PathLike):
        ...

    def __len__(self):
        ...

    @property
    def array(self) -> np.ndarray:
        """(C, ...) all vectors, mapped."""

    def lacking(self, captions: Iterable[str]) -> list:
        """The captions that have no row, each once.

        Parameters:
            captions  Texts
        Returns: Texts, in their order"""

    def __call__(self, captions: Iterable[str]) -> np.ndarray:
        """The vectors of captions; LookupError for one that has none."""

def write_embeddings(captions, encode, path, batch_size: int=256):
    ...
__all__ = ['Embeddings', 'write_embeddings']

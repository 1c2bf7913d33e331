import os
from pathlib import Path

def write_labels(folder: str | os.PathLike, tree: str | os.PathLike) -> Path:
    """Write texts about the motions of a tree in the four layouts of others; FileExistsError where some are.

    Parameters:
        folder  New or empty; for humanml3d, babel, kitml, amass-path2kitml.json and unified.json
        tree    A folder of motions, as write_tree and its like write it; its SMPL+H files count
    Returns: The folder"""
__all__ = ['write_labels']

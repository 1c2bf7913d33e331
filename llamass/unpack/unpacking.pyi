from typing import Any
import os

class UnpackError(RuntimeError):
    """Some archives could not be unpacked: `failed` holds (archive, error), `unpacked` what did work."""
    failed: Any
    unpacked: Any

    def __init__(self, failed, unpacked):
        ...

def unpack_body_models(tardir: str | os.PathLike, outdir: str | os.PathLike, n_jobs: int=0, verify: bool=False, verbose: bool=False, *, split: str | None=None, accept: bool=False) -> list:
    """Unpack all archives of a folder; skip what is there. Raises `UnpackError` at the end if any failed.

    Parameters:
        tardir   Folder with the archives, at any depth
        outdir   Folder to unpack them to, made if it is not there
        n_jobs   Threads; 0 for one per processor
        verify   Compare what was unpacked with what is known of it
        verbose  Print a line per archive
        split    Unpack to train, val, test and other below outdir, by the split of this name
        accept   Install what differs from what is known, too
    Returns: An Unpacked (archive, folder, files, frames, hours, seconds, outcome) for each archive"""

def fast_amass_unpack(argv=None):
    ...
__all__ = ['UnpackError', 'unpack_body_models', 'fast_amass_unpack']

from collections.abc import Callable
from collections.abc import Iterable
import concurrent
import os
from pathlib import Path
from ..table.table import SequenceTable
DTYPES: tuple[str, ...]

def pack(source: str | os.PathLike | Iterable | SequenceTable, path: str | os.PathLike, *, fps: float | None=None, resample: str='slerp', data_keys: str | Iterable[str] | None=None, dtype: str='float32', transform: Callable[[dict], dict] | None=None, split: str | None=None, datasets: str | Iterable[str] | None=None, variant: str | None=None, strict: bool=True, leave_out_faulty: bool=False, twin: str | os.PathLike | SequenceTable | None=None, accept: bool=False, up: str | None=None, n_jobs: int=1, quiet: bool=False, executor: concurrent.futures.Executor | None=None) -> Path:
    """Write all sequences, or those that are chosen, into a packed store; a run that was killed goes on.

        Raises FileExistsError where something is there, OSError where the disk is too full, ValueError for choices
        that can't be packed or a transform that depends on where a clip begins, UnpackError for a bad archive.

    Parameters:
        source            Folder of files or archives, a list of folders, a table, or a store
        path              Folder of the store, which must not be there yet
        fps               Rate of the store, Hz; each file's own if not given
        resample          How, where rates differ: slerp, or nearest frames
        data_keys         Names of fields; the variant's if not given
        dtype             float16: of rotations and dmpls
        transform         Function of a clip's dict, applied once to whole sequences
        split             train, val or test; humor/train and so on
        datasets          Names of the sub-datasets to take
        variant           smplh, smplx or smpl, smplx_g or smplx_n; the first that is there if not given
        strict            Stop at files that can't be read, instead of leaving them out
        leave_out_faulty  Read all frames first, and leave out sequences with faults
        twin              Folder or table of the SMPL+H release, whose rates decide for SMPL-X files; as in index
        accept            Of archives: take what differs from the known checksums, too
        up                z: turn sequences with y up, as AMASS does; the files' own axes if not given
        n_jobs            Processes
        quiet             Print nothing but warnings
        executor          Does the work in the place of processes of this machine
    Returns: Of the store"""

def amass_pack(argv=None):
    ...
__all__ = ['DTYPES', 'pack', 'amass_pack']

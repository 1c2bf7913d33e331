from llamass.loading.dataset import AMASS
from llamass.motion.body_model import BodyModel
from collections.abc import Iterable
from llamass.table.table import SequenceTable
import concurrent
from typing import Any, NamedTuple
import os

class Exported(NamedTuple):
    made: Any
    there: Any
    left_out: Any
    table: Any
LAYOUTS_OUT: tuple[str, ...]

def export(source: str | os.PathLike | Iterable | SequenceTable | AMASS, out: str | os.PathLike, layout: str | None=None, fps: float=30, *, preset: str | None=None, names: str='new', joints: str='smpl', body_models: str | os.PathLike | BodyModel | None=None, split: str | None=None, datasets: str | Iterable[str] | None=None, variant: str | None=None, strict: bool=True, leave_out_faulty: bool=False, twin: str | os.PathLike | SequenceTable | None=None, n_jobs: int=0, quiet: bool=False, executor: concurrent.futures.Executor | None=None) -> Exported:
    """Write whole motions, or the parts that a table names, as files for other programs; a run that was killed goes on.

        Raises FileExistsError for a folder with something else, OSError where the disk is too full, ValueError for words
        that are not known and sequences that can't be written so. Warns of what others read wrongly, and of failures.

    Parameters:
        source            As AMASS takes it; or an AMASS: its sequences and its rate
        out               Folder to write to: new, or begun before
        layout            smplh, smplx, bvh, or joints, with quaternions XYZW; the source's body model if not given
        fps               Rate, Hz: 30, or with a preset the program's; None: each source's own
        preset            gmr, protomotions, holosoma, phc, holosmpl, humanml3d or blender: what that program needs
        names             Of the files: new, with the rate in them; or original
        joints            In layouts bvh and joints: smpl, its 24; or all
        body_models       In layouts bvh and joints: for each sequence's body; an adult if not given
        split             train, val or test; humor/train and so on
        datasets          Names of the sub-datasets to take
        variant           smplh, smplx or smpl, smplx_g or smplx_n; the first that is there if not given
        strict            Stop at files that can't be read, instead of leaving them out
        leave_out_faulty  Read all frames first, and leave out sequences with faults
        twin              The SMPL+H release, whose rates decide for SMPL-X files; as in index
        n_jobs            Processes; 0 for one per processor
        quiet             Print nothing but warnings
        executor          Does the work in the place of processes of this machine"""

def amass_export(argv=None):
    ...
__all__ = ['Exported', 'LAYOUTS_OUT', 'export', 'amass_export']

from llamass.motion.body_model import BodyModel
from llamass.motion.body import Skeleton
import os
from typing import Any, NamedTuple
from ..table.table import SequenceTable

class Imported(NamedTuple):
    file: Any
    source: Any
    container: Any
    frames: Any
    fps: Any
    up: Any
    variant: Any
    unused: Any
    problem: Any
JOURNAL: str
LIST: str

def import_motions(path: str | os.PathLike, out: str | os.PathLike, *, fps: float | None=None, up: str='', body: Skeleton | BodyModel | None=None, amass: str | os.PathLike | SequenceTable | None=None, flip_z: bool=False, strict: bool=True, n_jobs: int=1, quiet: bool=False) -> SequenceTable:
    """Write motion in other containers as npz of AMASS's layout, z up, beside imported.csv, a list of them.

        Raises BadFile, OSError or ValueError. A run that was stopped goes on; files that are new are added.

    Parameters:
        path    A file, or a folder of files; those of llamass.files.containers are taken
        out     Folder to write to: new, or begun before
        fps     Hz, for containers that state none, as GVHMR and WHAM; it decides for all others, too
        up      Which axis is up in the files, z or y; as the container has it if not given
        body    Whose pelvis at rest is taken; the average adult of the variant if not given
        amass   AMASS itself, whose rates tell those of PHC's motions
        flip_z  Change the sign of the translations' z, as some do with Motion-X
        strict  Raise BadFile for a file that can't be read; False: leave it out, and list it
        n_jobs  Processes
        quiet   No progress bar
    Returns: Of what lies in the folder"""

def amass_import(argv=None):
    ...
__all__ = ['Imported', 'import_motions', 'amass_import']

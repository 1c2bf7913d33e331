from collections.abc import Callable
from collections.abc import Iterable
from typing import Any
import os
from collections import Counter
import numpy as np
from .columns import Rows, Sequence

class SequenceTable(Rows):
    """All sequences of one or more folders, a row each.

    Parameters:
        stored          Column name -> (S,) array as it is stored: texts are bytes, path is relative to its root
        field_names     Names of the arrays that occur in the files
        has_field       (S, F) bool, which file has which
        roots           The folders
        bad             (path, reason) of each file whose motion can't be read, until something is chosen
        without_motion  Number of .npz files that hold no motion
        choices         What was chosen from the whole, in words
        left_out        (what, reason) of all that was left out: an id, a path, or a Range of a part"""
    forms: tuple[Any, ...]
    stored: Any
    field_names: list
    has_field: Any
    roots: list
    bad: list
    without_motion: Any
    left_out: list
    id: np.ndarray
    dataset: np.ndarray
    folder: np.ndarray
    path: np.ndarray
    variant: np.ndarray
    frames: np.ndarray
    fps: np.ndarray
    fps_file: np.ndarray
    fps_source: np.ndarray
    up: np.ndarray
    up_source: np.ndarray
    seconds: np.ndarray
    start: np.ndarray
    end: np.ndarray
    gender: np.ndarray
    num_betas: np.ndarray
    num_markers: np.ndarray
    dmpls: np.ndarray
    hands: np.ndarray
    subject: np.ndarray
    split_official: np.ndarray
    split_llamass: np.ndarray
    split_humor: np.ndarray
    split_hisrepitself: np.ndarray
    split_posendf: np.ndarray
    split_belfusion: np.ndarray
    fields: np.ndarray
    layout: np.ndarray
    odd: np.ndarray
    bytes: np.ndarray
    mtime_ns: np.ndarray

    def __init__(self, stored, field_names, has_field, roots, bad=..., without_motion=0, choices=..., left_out=...):
        ...

    def __len__(self):
        ...

    def __getattr__(self, name):
        ...

    def path_of(self, i: int) -> str:
        """The file of row i, as text.

        Parameters:
            i  Row number"""

    def has(self, field: str) -> np.ndarray:
        """Which sequences have an array of this name.

        Parameters:
            field  Name of an array in the files
        Returns: (S,) bool"""

    @property
    def is_cut(self) -> np.ndarray:
        """(S,) which sequences are a part of a motion."""

    @property
    def is_packed(self) -> bool:
        """Whether the sequences lie in a packed store."""

    @property
    def extra(self) -> tuple:
        """Names of the columns that were added to those of COLUMNS."""

    def __getitem__(self, i):
        """A `Sequence` for a number or name; a table for a slice, an array of bools, or several numbers or names."""

    def with_stored(self, **stored) -> SequenceTable:
        """The table with some of its stored columns replaced.

        Returns: Column name -> (S,) array, as it is stored"""

    def frame_ranges(self, fps=None) -> tuple | None:
        """The frames of the sequences that are parts of a motion; None where nothing was cut.

        Parameters:
            fps  Rate in which frames are counted, Hz; each file's own if not given
        Returns: (S,) first frame, -1 for a whole motion; (S,) the frame behind the last"""

    @property
    def frames_kept(self):
        """(S,) frames of each sequence, of a part those that it has."""

    @property
    def seconds_kept(self):
        """(S,) seconds of each sequence, of a part those that it has; NaN where the rate is unknown."""

    @property
    def corrected(self) -> np.ndarray:
        """(S,) whether fps is not what the file says."""

    @property
    def unsure(self) -> np.ndarray:
        """(S,) whether its rate is in doubt: only an SMPL-X file says so, or its name says otherwise."""

    @property
    def odd_fields(self) -> list:
        """(path, field, what was found) of each field that is odd and counts as missing."""

    def says_odd(self) -> str:
        """What to say of fields that count as missing; empty if there are none."""

    def name_of_bad(self, path: str):
        """The id, the sub-dataset and the folder that a file would have as a sequence.

        Parameters:
            path  A file that can't be read"""

    def bad_counts(self) -> Counter:
        """How many files of each sub-dataset can't be read.

        Returns: Sub-dataset -> number of files"""

    def without_bad(self) -> SequenceTable:
        """The table that goes without its files that can't be read; left_out has them, each with its reason."""

    def below(self, folder: str | os.PathLike) -> SequenceTable:
        """The table of the sequences that lie below a folder.

        Parameters:
            folder  A folder"""

    def of_variant(self, variant: str) -> SequenceTable:
        """The sequences of one body model; raises ValueError for another name.

        Parameters:
            variant  smplh, smplx or smpl; smplx_g or smplx_n"""

    def groupby(self, by: str | Callable[[Sequence], Any]) -> dict:
        """The table in groups of equal value.

        Parameters:
            by  Name of a column, or a function of a Sequence
        Returns: Value -> SequenceTable, sorted by value"""

    def find(self, name: str, variant: str | None=None) -> Sequence:
        """The sequence that a name means; raises LookupError if there is none, or more than one.

        Parameters:
            name     An id, a path, or a name from HumanML3D, BABEL, PHC or humenv
            variant  smplh, smplx, smpl, smplx_g or smplx_n; the first that is there if not given"""

    def row_of(self, sequence: Sequence | int | str, variant: str | None=None) -> int:
        """The number of a row; raises LookupError or IndexError where there is none, or a name means several.

        Parameters:
            sequence  A row of this table, its number, or a name that find knows
            variant   As in find"""

    def rows_named(self, name: str) -> list:
        """Rows of the sequence that a name means; raises LookupError if it may mean several.

        Parameters:
            name  As find takes it
        Returns: Row numbers, of all variants and parts; none if the name is not there"""

    def note_left_out(self, gone) -> SequenceTable:
        """The table with more in its list of what was left out.

        Parameters:
            gone  (what, reason) of what is not in the table"""

    def exclude(self, names: str | os.PathLike | Iterable) -> SequenceTable:
        """The table without some sequences or parts, which left_out has. Warns of names that are not there.

            Raises TypeError for a single text, LookupError for an unclear name, a folder or a pattern,
            ValueError for ranges that can't be.

        Parameters:
            names  Names of sequences, as find takes them, or ranges, as cut takes them"""

    def cut(self, ranges: str | os.PathLike | Iterable) -> SequenceTable:
        """The table of these parts; left_out has all others. An id is any name that find knows.

            Raises ValueError for ranges that can't be, LookupError where no sequence has one of the names.

        Parameters:
            ranges  Tuples (id, start, end) in seconds, rows or a DataFrame with these names, or a CSV file"""

    def trimmed(self, preset: str) -> SequenceTable:
        """The table without the beginnings that a published trim leaves out; raises ValueError for an unknown one.

        Parameters:
            preset  humanml3d"""

    def leave_out(self, reasons, choice: str='left out') -> SequenceTable:
        """The table of the sequences that stay; left_out has the others.

        Parameters:
            reasons  (S,) why a sequence is left out; empty for those that stay
            choice   What was chosen, for repr"""

    def where(self, keep: Callable[[Sequence], bool] | np.ndarray, reason: str='') -> SequenceTable:
        """The sequences that a function, or an array, says yes to; left_out has the others.

        Parameters:
            keep    Function of a Sequence, true for those that stay; or (S,) bool
            reason  Why the others are left out; what the function says of itself if not given"""

    def twice(self) -> dict:
        """The sequences that are there more than once in one variant, in several files.

        Returns: Id -> row numbers"""

    def says_twice(self) -> str:
        """What to say of the ids that two files have; empty if there are none."""

    def to_dict(self) -> dict:
        """Column name -> values; fields as one text, the names with spaces between."""

    def with_columns(self, **columns) -> SequenceTable:
        """The table with further columns; raises ValueError for a name that is taken, or another length.

        Returns: Column name -> (S,) numbers, flags or texts"""

    def digest(self) -> str:
        """16 digits for the sequences, their frames, rates, ranges, and those with y up."""
__all__ = ['SequenceTable']

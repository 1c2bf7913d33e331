from collections.abc import Callable
from collections.abc import Iterable
from llamass.table.columns import Sequence
from llamass.table.table import SequenceTable
from typing import Any, NamedTuple
import os
import numpy as np
from ..table.columns import Rows
LABEL_COLUMNS: dict[str, str]

class Label(NamedTuple):
    id: Any
    start: Any
    end: Any
    text: Any
    kind: Any
    source: Any
    source_id: Any
    acts: Any
    split: Any
SECONDS: int
STATED: int
STEPS: int
UNITS: tuple[str, ...]
NOMINAL_FPS: int

class Counted(NamedTuple):
    unit: Any
    start: Any
    end: Any

class Labels(Rows):
    """What people wrote about sequences, a row a text.

    Parameters:
        columns      Name of LABEL_COLUMNS -> (L,) array
        counted      What the source counted, as Counted, from which on(table) makes seconds
        resolved     Whether start and end are true seconds
        choices      What was chosen from the whole, in words
        left_out     (the source's own id, reason) of each text that is not here
        missing      What becomes of clips without a text: leave out, or keep
        captions     Texts that a segment is sampled with: one, or all
        unit_length  Frames by which the lengths of sampled segments differ
        embeddings   The Embeddings of the captions, if there are any"""
    columns: Any
    counted: Any
    resolved: Any
    left_out: list
    missing: Any
    captions: Any
    unit_length: Any
    embeddings: Any
    id: np.ndarray
    start: np.ndarray
    end: np.ndarray
    text: np.ndarray
    kind: np.ndarray
    source: np.ndarray
    source_id: np.ndarray
    acts: np.ndarray
    split: np.ndarray

    def __init__(self, columns, counted, resolved=False, choices=..., left_out=..., missing='leave out', captions='one', unit_length=1, embeddings=None):
        ...

    def __len__(self):
        ...

    def __getattr__(self, name):
        ...

    def __getitem__(self, i):
        """A `Label` for a number, Labels for a slice."""

    def find(self, words: str) -> Labels:
        """The labels whose text has these words.

        Parameters:
            words  The beginning of a word, or words that follow each other; upper and lower case alike"""

    def lists(self) -> np.ndarray:
        """The list of its source's own that each text is in; empty where it is in none.

        Returns: (L,) such as humanml3d/train, babel/val or tmr/test"""

    def of_split(self, split: str) -> Labels:
        """The labels in one of their sources' lists; ValueError if there are none. The others are in left_out.

        Parameters:
            split  Such as humanml3d/train"""

    def for_sequence(self, name: str | os.PathLike | Sequence) -> Labels:
        """The labels of one sequence; LookupError if there are none.

        Parameters:
            name  An id, a path, or a row of a SequenceTable"""

    def to_dict(self) -> dict:
        """Column name -> (L,) values."""

    def to_csv(self, path: str | os.PathLike):
        """Write the labels as a CSV file, UTF-8, which read_captions reads.

        Parameters:
            path  Where to; .csv is usual"""

    def on(self, table: SequenceTable, whole: SequenceTable | None=None) -> Labels:
        """The labels of a table's sequences, in true seconds, with the table's ids.

            Raises LookupError where none fits; warns of those without a sequence, without a place on it,
            or with one on a sequence whose rate is unsure.

        Parameters:
            table  A SequenceTable; parts of motions count by their whole motion
            whole  The table that this one was chosen from, if any: of its other sequences' labels nothing is said"""

    def segments(self) -> list:
        """The parts that the labels tell of, each once; ValueError before the times are true seconds.

        Returns: Of Range, in the order of their first text"""

    def neighbours(self, gap: float=0.1) -> np.ndarray:
        """Which segments follow each other on one sequence.

        Parameters:
            gap  Seconds between the end of the first and the start of the second, at most, or of their overlap
        Returns: (P, 2) numbers of rows"""

    def act_names(self) -> list:
        """The categories of action of all texts, the most frequent first, those as frequent by name.

        Returns: Of str"""

    def act_numbers(self, numbers: dict | None=None) -> np.ndarray:
        """The numbers of the categories of each text, without those that have none.

        Parameters:
            numbers  Category -> its number; by act_names if not given
        Returns: (L,) tuples"""

    def with_missing(self, what: str) -> Labels:
        """The labels with what becomes of clips that have no text.

        Parameters:
            what  keep, or leave out"""

    def with_captions(self, which: str) -> Labels:
        """The labels with how many samples a segment with several texts makes.

        Parameters:
            which  one, or all"""

    def with_unit_length(self, unit_length: int) -> Labels:
        """The labels with the frames by which the lengths of their segments, as samples, differ.

        Parameters:
            unit_length  Frames"""

    def embed(self, encode: Callable[[list], Any], path: str | os.PathLike, batch_size: int=256, also: Iterable[str]=...) -> Labels:
        """The labels with the vectors of their captions: clips of AMASS(text=labels) then have text_embedding.

            Raises ValueError for what is no vector and for a file of another encoder, FileExistsError for a file
            that lacks captions, BadFile for one that is cut.

        Parameters:
            encode      Function of a list of B captions: an array or tensor (B, D), or (B, ...)
            path        The .npy file to write, or to go on with
            batch_size  Captions at once, B
            also        More captions, such as those of mirror images"""

    def with_embeddings(self, path: str | os.PathLike) -> Labels:
        """The labels with the vectors of a file that embed has written; LookupError where it lacks some.

        Parameters:
            path  The .npy file"""

def id_of_path(path):
    ...

class Annotation(NamedTuple):
    id: Any
    text: Any
    kind: Any
    source: Any
    source_id: Any
    acts: Any
    split: Any
    unit: Any
    start: Any
    end: Any

def caption_of(found) -> str:
    ...

def make_labels(read, where, odd=..., known=...) -> Labels:
    ...

def rows_of_ids(ids, table) -> np.ndarray:
    ...

def join_labels(labels: Iterable[Labels]) -> Labels:
    """One table of several, in their order; ValueError where only some are in true seconds.

    Parameters:
        labels  Several Labels; all in true seconds, or none"""
__all__ = ['LABEL_COLUMNS', 'Label', 'SECONDS', 'STATED', 'STEPS', 'UNITS', 'NOMINAL_FPS', 'Counted', 'Annotation', 'Labels', 'id_of_path', 'caption_of', 'make_labels', 'rows_of_ids', 'join_labels']

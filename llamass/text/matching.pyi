from typing import Any
import numpy as np

class ClipTexts:
    """The labels of each row of a table, and which of them belong to a clip.

    Parameters:
        labels  Labels; as on(table, whole), it raises and warns
        table   The SequenceTable, whole or cut
        whole   The table that it was chosen from, as in on"""
    labels: Any
    first: Any
    stop: Any
    part_start: Any
    part_end: Any

    def __init__(self, labels, table, whole=None):
        ...

    def of_clips(self, rows, start, end) -> tuple:
        """Which labels belong to which clips: those with at least half of the clip, or half in it.

        Parameters:
            rows   (C,) row of the table that each clip is of
            start  (C,) second of the whole sequence where it begins
            end    (C,) second where it ends
        Returns: Numbers of clips (P,), rising, and of self.labels (P,), in the file's order within a clip"""

    def choose(self, rows, start, end, drawn) -> np.ndarray:
        """One label for each clip, of those that belong to it.

        Parameters:
            rows   (C,) as in of_clips
            start  (C,)
            end    (C,)
            drawn  (C,) random numbers, 0 <= drawn < 1
        Returns: (C,) number of a label of self.labels, -1 where there is none"""

    def texts(self, chosen) -> list:
        """The texts of labels.

        Parameters:
            chosen  (C,) numbers of labels, as choose gives them
        Returns: Of str; empty where there is none"""

    def of_parts(self) -> tuple:
        """The labels that tell of just the part that a row of the table is; in the file's order within a row.

        Returns: Rows of the table (P,), rising, and numbers of self.labels (P,)"""
__all__ = ['ClipTexts']

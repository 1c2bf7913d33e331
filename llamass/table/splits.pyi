from llamass.table.table import SequenceTable
from typing import Any, NamedTuple

class Split(NamedTuple):
    train: Any
    val: Any
    test: Any
    source: Any
SPLITS: dict[str, Split]
SPLIT_PARTS: tuple[str, ...]

def split_datasets(part: str) -> set:
    """The sub-datasets of a part of a split; raises ValueError if there is no such part.

    Parameters:
        part  train, val or test, of the official split; humor/train for another one
    Returns: Names of sub-datasets, as on the website today"""

def split_of(dataset: str, name: str='official') -> str | None:
    """The part of a split that a sub-dataset is in.

    Parameters:
        dataset  Sub-dataset, by any of its names, in any spelling
        name     Name of a split
    Returns: train, val or test; None if the split does not name it"""

class SubjectRule(NamedTuple):
    dataset: Any
    folder: Any
    subject: Any
    example: Any
    known: Any
SUBJECT_RULES: list[SubjectRule]

def subject_of(id: str) -> str:
    """Who is in a sequence, by the name of its folder.

    Parameters:
        id  Id of a sequence, such as KIT/3/kick_high_left02
    Returns: Register and person, such as KIT/3; empty if unknown"""

def split_by_subject(table: SequenceTable, fractions=..., seed: int=0) -> dict:
    """A table in three, with no person in two of them; raises ValueError for fractions that are none.

    Parameters:
        table      A SequenceTable
        fractions  Of the hours, for train, val and test
        seed       Another one puts other people into the parts
    Returns: train, val, test -> SequenceTable, in the table's order"""

def shared_subjects(a, b) -> list:
    """The people that are in both tables, as far as names tell.

    Parameters:
        a  A SequenceTable
        b  Another one
    Returns: Names of subjects, sorted"""
__all__ = ['Split', 'SPLITS', 'SPLIT_PARTS', 'SubjectRule', 'SUBJECT_RULES', 'split_datasets', 'split_of', 'subject_of', 'split_by_subject', 'shared_subjects']

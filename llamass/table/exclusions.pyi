import Path
from llamass.table.table import SequenceTable
import os

class Exclusions(list):
    """Names and ranges of a table that a list of motions names; table.exclude and table.cut take it.

    Parameters:
        entries    Names and Range rows
        use        exclude, cut, or either: what the list is made for
        unknown    Names in the list that are not in the table
        reasons    Entry -> why it is in the list
        elsewhere  (name or Range, reason) of entries whose names are not in the table"""
    use: str
    unknown: list
    reasons: dict
    elsewhere: list

    def __init__(self, entries=..., use: str='exclude', unknown=..., reasons=..., elsewhere=...):
        ...

def read_exclusions(path: str | os.PathLike, table: SequenceTable) -> Exclusions:
    """The names and ranges, in true seconds, that a list means: for table.exclude or, where `use` says so, table.cut.

        Names that are not in the table are warned of. Raises BadFile for a file that is no such list or asks for
        code, ImportError without PyYAML, LookupError where a list of parts names nothing that is here, or a name
        may mean several.

    Parameters:
        path   PHC's list (.pkl), ProtoMotions' (.yaml), or names as .txt, .json, .yaml, .csv, .pkl
        table  The SequenceTable that it is for: it knows the rates"""

def list_text(left_out, ending: str) -> str:
    ...

def write_exclusions(table: SequenceTable, path: str | os.PathLike) -> Path:
    """Write what left_out of a table has, with the reasons, as read_exclusions reads it, whole or not at all.

        Raises ValueError for another ending, or a name that it can't hold, FileExistsError where another list is.

    Parameters:
        table  The table of what was chosen, such as ds.index
        path   A new file that ends in .csv, .json or .txt, in a folder that is there"""
__all__ = ['Exclusions', 'read_exclusions', 'list_text', 'write_exclusions']

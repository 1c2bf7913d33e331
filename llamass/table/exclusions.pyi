from llamass.table.table import SequenceTable
import os
class Exclusions(list):
    """Names and ranges of a table that a list of motions names; table.exclude and table.cut take it.

    Parameters:
        entries  Names and Range rows
        use      exclude, cut, or either: what the list is made for
        unknown  Names in the list that are not in the table"""
    use: str
    unknown: list

    def __init__(self, entries=..., use: str='exclude', unknown=...):
        ...

def read_exclusions(path: str | os.PathLike, table: SequenceTable) -> Exclusions:
    """The names and ranges, in true seconds, that a list means: for table.exclude or, where `use` says so, table.cut.

        Names that are not in the table are warned of. Raises BadFile for a file that is no such list or asks for
        code, ImportError without PyYAML, LookupError where a list of parts names nothing that is here.

    Parameters:
        path   PHC's occlusion list (.pkl), ProtoMotions' (.yaml), or a .csv with id, start, end in true seconds
        table  The SequenceTable that it is for: it knows the rates"""
__all__ = ['Exclusions', 'read_exclusions']

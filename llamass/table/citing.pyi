from llamass.table.table import SequenceTable
from typing import Any, NamedTuple

class Reference(NamedTuple):
    key: Any
    kind: Any
    datasets: Any
    fields: Any
REFERENCES: tuple[Reference, ...]
AMASS_REFERENCE: Reference

def cite(table: SequenceTable) -> str:
    """The references of AMASS and of exactly those sub-datasets that are in a table.

    Parameters:
        table  A SequenceTable
    Returns: BibTeX"""
HEADINGS: tuple[str, ...]

def data_table(table, form: str='text', *, whole=None, width: int | None=None) -> str:
    """The table for a paper's section on data, a row a sub-dataset; raises ValueError for another form.

    Parameters:
        table  A SequenceTable
        form   text, markdown or latex
        whole  The table before you chose from it; what is not in table any more counts as left out
        width  Columns that there are for text; as many as it takes if not given"""
__all__ = ['Reference', 'REFERENCES', 'AMASS_REFERENCE', 'HEADINGS', 'cite', 'data_table']

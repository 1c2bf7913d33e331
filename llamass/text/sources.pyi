import DataFrame
from collections.abc import Iterable
from typing import Any, NamedTuple
import os
from .labels import Labels

class Crop(NamedTuple):
    id: Any
    name: Any
    start: Any
    end: Any
    path: Any

def read_crops(path) -> tuple:
    ...

def captions_in(text: str):
    ...

def humanml3d_places(folder) -> tuple:
    ...

def read_humanml3d(folder: str | os.PathLike, strict: bool=False) -> Labels:
    """HumanML3D's texts. Texts of mirror images and of humanact12 are left out, and listed in left_out.

        Raises FileNotFoundError or BadFile for files that are missing or cut; warns of what is odd.

    Parameters:
        folder  The folder with index.csv and texts, and train.txt, val.txt and test.txt, or the repository
        strict  Stop at a text file that can't be read, instead of leaving it out"""

def read_babel(folder: str | os.PathLike) -> Labels:
    """BABEL's labels, as written (raw_label), with their categories of action.

        Raises FileNotFoundError where none of the files is there, BadFile for what is not BABEL.

    Parameters:
        folder  The folder with train.json, val.json, test.json, extra_train.json and extra_val.json, or some"""

def read_kitml(folder: str | os.PathLike, paths, strict: bool=False) -> Labels:
    """KIT-ML's sentences, and the parts of a split where train.txt, val.txt and test.txt lie there.

        Raises FileNotFoundError or BadFile; warns of numbers that the map lacks, and of what is no sentence.

    Parameters:
        folder  The folder with 00001_annotations.json and so on, or with texts/00001.txt and so on
        paths   amass-path2kitml.json of the AMASS-Annotation-Unifier, or its content as a dict
        strict  Stop at a file that can't be read, instead of leaving it out"""

def read_unified(path: str | os.PathLike) -> Labels:
    """The texts of a unified file, and the parts of the split whose lists lie beside it, or in splits there.

        Raises FileNotFoundError, or BadFile for another file; warns of what is no text, and of times that can't be.

    Parameters:
        path  A JSON file of the AMASS-Annotation-Unifier, or the folder with annotations.json, as TMR has it"""

def read_captions(captions: str | os.PathLike | Iterable[dict] | dict | DataFrame) -> Labels:
    """Texts of your own. start and end are true seconds, and mean the whole sequence where they are missing.

        Raises FileNotFoundError, or BadFile or ValueError for rows without an id or with times that are none;
        warns of rows without a text, and of columns that are not read.

    Parameters:
        captions  Path of a CSV or JSON file, rows, or id -> texts"""

def read_labels(path: str | os.PathLike, strict: bool=False) -> Labels:
    """The texts of whichever source this is. KIT-ML needs amass-path2kitml.json in its folder or beside it.

        Raises FileNotFoundError or BadFile, and warns, as the functions above.

    Parameters:
        path    A folder of HumanML3D, BABEL, KIT-ML or TMR, a JSON file of the Unifier, or a CSV of your own
        strict  Stop at a text file that can't be read, instead of leaving it out"""
__all__ = ['Crop', 'read_crops', 'captions_in', 'humanml3d_places', 'read_humanml3d', 'read_babel', 'read_kitml', 'read_unified', 'read_captions', 'read_labels']

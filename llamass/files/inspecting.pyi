def gender_to_int(gender) -> int | None:
    """The number of a gender: male -1, neutral 0, female 1.

    Parameters:
        gender  Text, bytes, or a NumPy scalar of either
    Returns: -1, 0 or 1; None for anything else"""

def gender_word(gender) -> str | None:
    ...
ORIGIN: str
SOURCE_FPS: str

def scan_file(path, names: str='') -> dict | None:
    """What a file is; raises BadFile if its motion can't be read.

    Parameters:
        path   An .npz file
        names  As NpzFile takes them
    Returns: Column name -> value, without what follows from the path; None if the file holds no motion"""
__all__ = ['ORIGIN', 'SOURCE_FPS', 'gender_to_int', 'gender_word', 'scan_file']

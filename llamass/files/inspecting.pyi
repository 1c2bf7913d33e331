def scan_file(path) -> dict | None:
    """What a file is; raises BadFile if its motion can't be read.

    Parameters:
        path  An .npz file
    Returns: Column name -> value, without what follows from the path; None if the file holds no motion"""
__all__ = ['scan_file']

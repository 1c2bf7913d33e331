TREE_MD5: dict[str, str]
LENS_FILE: str
DIFFERS: str

def set_aside(root) -> str:
    ...

def read_lens(*folders) -> dict | None:
    """The table of all files that llamass 0.0.x used; None where there is none, or none that can be read.

    Parameters:
        folders  Where the file may lie; the first that has it
    Returns: folder -> Counter of (md5, frames)"""
__all__ = ['TREE_MD5', 'LENS_FILE', 'DIFFERS', 'set_aside', 'read_lens']

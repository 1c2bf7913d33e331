STORE_FILE: str
STORE_TABLE: str
STORE_VERSION: int

def is_store(folder) -> bool:
    ...

def description_hash(description: dict) -> str:
    ...

def describe(folder) -> dict:
    ...

def odd_column(description: dict, columns: dict) -> str | None:
    ...

def sha256_of(path) -> str:
    ...

def verify_store(folder) -> dict:
    """Read all files of a store and compare their hashes; raises BadFile for the first that differs.

    Parameters:
        folder  A packed store
    Returns: Its description"""
__all__ = ['STORE_FILE', 'STORE_TABLE', 'STORE_VERSION', 'is_store', 'description_hash', 'describe', 'odd_column', 'sha256_of', 'verify_store']

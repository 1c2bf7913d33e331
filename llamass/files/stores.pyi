from typing import Any, ClassVar, NamedTuple
import hashlib, json, os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from ..tools.paths import BadFile
STORE_FILE: str
STORE_TABLE: str
STORE_VERSION: int
def is_store(folder) -> bool:
    """Whether a folder is a packed store.

    Parameters:
        folder  A folder"""
def description_hash(said: dict) -> str:
    """The SHA-256 of what a description says, but for the hash itself.

    Parameters:
        said  A description"""
def describe(folder) -> dict:
    """The description of a store; raises BadFile for no store, a newer one, or a file that is missing or cut.

    Parameters:
        folder  A packed store"""
def sha256_of(path) -> str:
    """The SHA-256 of a file, read in pieces.

    Parameters:
        path  A file"""
def verify_store(folder) -> dict:
    """Read all files of a store and compare their hashes; raises BadFile for the first that differs.

    Parameters:
        folder  A packed store
    Returns: Its description"""
__all__ = ['STORE_FILE', 'STORE_TABLE', 'STORE_VERSION', 'is_store', 'description_hash', 'describe', 'sha256_of', 'verify_store']

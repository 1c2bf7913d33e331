from typing import Any, ClassVar, NamedTuple
import sys
from importlib import import_module
from .spelling import did_you_mean
from types import FunctionType
def explain(value):
    """Let the docstring of a function, or those of a class and of its methods, tell the parameters.

    Parameters:
        value  A function or a class; anything else is left as it is"""
def attach(package: str, rooms: dict, gone: dict | None=None) -> tuple:
    """Let a package offer names of its rooms, each imported when it is first used.

    Parameters:
        package  The package's __name__
        rooms    Room -> the names that it offers, with spaces between
        gone     Name that was offered once -> what to write instead
    Returns: __getattr__, __dir__ and __all__ of the package"""
__all__ = ['explain', 'attach']

from typing import Any, ClassVar, NamedTuple
import functools, re
def loose(name: str) -> str:
    """A name without punctuation and capitals.

    Parameters:
        name  Any name"""
def near_names(name: str, names, n: int=1, alike: float=0.75) -> list:
    """The names that are like one that is not there.

    Parameters:
        name   A name that is not there
        names  Those that are there
        n      How many to give, at most
        alike  The share of letters that they have in common, at least
    Returns: Of names, the nearest first"""
def did_you_mean(name, names) -> str:
    """What to add to an error about a name: a question, or nothing where no name is near.

    Parameters:
        name   A name that is not there
        names  Those that are there"""
def name_keywords(function):
    """Let a function ask `Did you mean ...?` for a keyword that is nearly one of its own; a decorator.

    Parameters:
        function  A function, or a method"""
__all__ = ['loose', 'near_names', 'did_you_mean', 'name_keywords']

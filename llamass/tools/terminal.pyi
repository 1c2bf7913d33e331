from typing import Any, ClassVar, NamedTuple
import argparse, os, re, shutil, sys, textwrap, warnings
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
def in_columns(rows, width: int | None=None, drop=...) -> str:
    """Rows of text as a table: columns of numbers at the right, others at the left.

    Parameters:
        rows   Tuples of text, all of one length; the first is the heading
        width  Columns of text that there are; as many as it takes if not given
        drop   Headings of what is left out where there is no room, in this order
    Returns: A line a row"""
def fits(text: str, width: int | None) -> bool:
    """Whether no line of a text is wider than that.

    Parameters:
        width  Columns of text that there are; any number if None"""
def terminal_width() -> int:
    """Columns of text of the terminal; 80 where there is none."""
def wrapped(text: str, width: int | None=None, whole=...) -> str:
    """A text in lines that fit; words and paths of files are not broken, and what goes on is indented.

    Parameters:
        width  Columns of text; those of the terminal if not given
        whole  Pieces of text with spaces that are not broken"""
def installed_version() -> str:
    """The version of llamass that is installed; empty if it is not."""
def command_parser(name: str, description: str, **options) -> argparse.ArgumentParser:
    """A parser of a command's words that knows --help and --version.

    Parameters:
        name         Of the command
        description  What it does
    Returns: More for argparse"""
@contextmanager
def as_command(name: str, *errors, interrupted: str='interrupted'):
    """Let what is done within end as a command should.

    Parameters:
        name         Of the command
        errors       Kinds of errors that users can mend, beside OSError, ValueError and ImportError
        interrupted  What to say after Ctrl-C"""
__all__ = ['in_columns', 'fits', 'terminal_width', 'wrapped', 'installed_version', 'command_parser', 'as_command']

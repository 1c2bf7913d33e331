from typing import Any, ClassVar, NamedTuple
import tempfile, time, warnings
from contextlib import nullcontext
from pathlib import Path
import numpy as np
from torch.utils.data import DataLoader
from tqdm.auto import tqdm
from .tools.terminal import in_columns, wrapped
from .tools.terminal import as_command, command_parser
from .unpack.unpacking import UnpackError, unpack_body_models
from .loading.dataset import AMASS
from .table.scanning import index
from .sample.files import write_sample
def run_demo(archives=None, out=None, clip_length: int=64, batch_size: int=16):
    """Unpack archives, build the table, run one shuffled epoch, and print what it gave.

    Parameters:
        archives     Folder with .tar.bz2 archives; the sample is written and taken if not given
        out          Folder to unpack them to, kept; amass beside the archives if not given
        clip_length  Frames of a clip
        batch_size   Clips of a batch"""
def amass_demo(argv=None):
    """The command amass_demo."""
__all__ = ['run_demo', 'amass_demo']

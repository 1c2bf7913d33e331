from typing import Any, ClassVar, NamedTuple
import viser
import contextlib, functools, gzip, io, ipaddress, math, socket, threading
from pathlib import Path
from urllib.parse import urlsplit
import msgspec.msgpack
import websockets.asyncio.server as ws
from websockets.datastructures import Headers
from websockets.http11 import Response
def quiet():
    """A context in which nothing is printed; viser prints when it starts and stops."""
def serve(host: str, port: int, title: str) -> viser.ViserServer:
    """Start a guarded server; raises ValueError or OSError where it can't listen there.

        RuntimeError says that this version of viser goes past the guard.

    Parameters:
        host   Address to listen at
        port   Port to listen at; 0 for any that is free
        title  Name of the page
    Returns: Running; it is stopped by its method stop"""
__all__ = ['quiet', 'serve']

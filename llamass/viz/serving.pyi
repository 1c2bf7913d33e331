from typing import Any, ClassVar, NamedTuple
import contextlib, functools, gzip, io, ipaddress, math, socket, threading
from pathlib import Path
from urllib.parse import urlsplit
import msgspec.msgpack
import websockets.asyncio.server as ws
from websockets.datastructures import Headers
from websockets.http11 import Response
class _Guard:
    """Asks requests and messages of one server."""
    host: Any
    title: Any
    server: Any
    asked: bool
    def __init__(self, host, title): ...
    def request(self, request):
        """The answer to a request that viser shall not see, or None."""
    def message(self, raw): ...
class _Server(viser.ViserServer):
    """A server that is never shared."""
    def request_share_url(self, verbose=True): ...
    def disconnect_share_url(self): ...
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

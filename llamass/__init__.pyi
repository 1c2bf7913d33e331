__version__: str
__all__ = []

import torch

def uniform(position, epoch=0, seed: int=0, stream: str='', shape=..., low: float=0.0, high: float=1.0) -> torch.Tensor:
    """Random numbers from `low` to `high`, all equally likely, in 2**24 steps.

    Parameters:
        position  (...), place of each clip in the order: a number or a tensor
        epoch     Number of the epoch: one, or (...)
        seed      Any whole number
        stream    What it is drawn for; another name gives other numbers
        shape     Numbers of each clip
        low       Least that can be drawn
        high      What is drawn lies below; rounding may reach it
    Returns: (..., *shape), float32, on the position's device"""

def normal(position, epoch=0, seed: int=0, stream: str='', shape=...) -> torch.Tensor:
    """Random numbers from the normal distribution of mean 0 and standard deviation 1.

    Parameters:
        position  (...), place of each clip in the order: a number or a tensor
        epoch     Number of the epoch: one, or (...)
        seed      Any whole number
        stream    What it is drawn for; another name gives other numbers
        shape     Numbers of each clip
    Returns: (..., *shape), float32, on the position's device"""
__all__ = ['uniform', 'normal']

import torch

def humanoid_name(joint: str) -> str:
    ...

def tree_order(order: str, parents) -> list:
    ...

def humanoid_bodies(order: str='mujoco', variant: str='smpl') -> list:
    """The names of the SMPL humanoid's bodies in a simulator's order; ValueError for another order or variant.

    Parameters:
        order    mujoco: depth first; isaac: breadth first
        variant  smpl: 24 bodies; smplh or smplx: with all fingers
    Returns: Names"""

def joint_numbers(names, joint_names, what: str='bodies') -> list:
    ...

def parents_among(chosen: list, parents: tuple) -> tuple:
    ...

def below_wrists(names, parents) -> list:
    ...

def joint_angles(local: torch.Tensor) -> torch.Tensor:
    ...

def own_spin(local: torch.Tensor, spin: torch.Tensor) -> torch.Tensor:
    ...

def angle_rates(angles: torch.Tensor, spin: torch.Tensor) -> torch.Tensor:
    ...
__all__ = ['humanoid_name', 'tree_order', 'humanoid_bodies', 'joint_numbers', 'parents_among', 'below_wrists', 'joint_angles', 'own_spin', 'angle_rates']

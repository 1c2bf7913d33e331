import torch
MEASURES: dict[str, str]

def skating(joints: torch.Tensor, fps: float, down: torch.Tensor | None=None, up: str | None=None) -> tuple:
    """Mean of |(v_x, v_y)| of heels and toes over all contacts, and the share of contacts above 0.1 m/s.

        The idea is that of the skating ratio of GMD (Karunratanakul and others, ICCV 2023), without its step
        of 2.5 cm a frame, which depends on the rate. What slides faster than a contact may is not seen as one.

    Parameters:
        joints  (..., T, J, 3) metres, z up
        fps     Frames a second
        down    (..., T, 4) contacts; found if not given
        up      Axis that points up, z or y; z if not given, with a warning where it seems to be y
    Returns: (...) m/s; (...) share"""

def heights(joints: torch.Tensor, fps: float, height: torch.Tensor) -> dict:
    ...

def rest_pose(joints: torch.Tensor) -> torch.Tensor:
    """Whether a body stands in a T, arms within 20 degrees of level, or in an A, down by 20 to 60 degrees.

    Parameters:
        joints  (..., J, 3) metres, z up
    Returns: (...) 1 for a T, 2 for an A, 0 for another pose"""

def measures_of(joints: torch.Tensor, fps: float, rotations: torch.Tensor | None=None, height: torch.Tensor | None=None, up: str | None=None) -> dict:
    """How good motions are, each by the formula of its function on this page; units are in MEASURES.

        Raises ValueError for NaN, and for a shape or a rate that can't be; TypeError for arrays.

    Parameters:
        joints     (..., T, J, 3) metres, z up; J at least 22
        fps        Frames a second, of all
        rotations  (..., T, J, 3, 3) local rotations of joints, for turn_speed
        height     (...) the floor, metres; found if not given, as for a whole sequence
        up         Axis that points up, z or y; z if not given, with a warning where it seems to be y
    Returns: Name -> (...), as MEASURES says"""

class Evaluation(dict):
    """Name of a set -> measure -> mean over its motions; shown as a table."""

def evaluate(generated: torch.Tensor | list | dict, real: torch.Tensor | list | dict, fps: float, up: str | dict | None=None) -> Evaluation:
    """The measures of what a model made beside those of real data, by the same formulas; ValueError for NaN.

    Parameters:
        generated  Joints (..., T, J, 3) of a model, a list of those, or name -> either for several models
        real       The same of real data
        fps        Frames a second, of both
        up         Axis that points up, z or y; or name of a set -> its axis; as in measures_of
    Returns: generated and real -> measure -> mean"""
__all__ = ['MEASURES', 'skating', 'heights', 'rest_pose', 'measures_of', 'Evaluation', 'evaluate']

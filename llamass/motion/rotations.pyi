from typing import Any
import torch
roma: Any

def check_tensor(x, what: str, whole: bool=False):
    ...

def axis_angle_to_quaternion(axis_angle: torch.Tensor) -> torch.Tensor:
    """Quaternions of axis-angle vectors.

    Parameters:
        axis_angle  (..., 3) axis times angle, radians
    Returns: (..., 4) unit quaternions, XYZW"""

def quaternion_to_axis_angle(quaternion: torch.Tensor) -> torch.Tensor:
    """Axis-angle vectors of quaternions.

    Parameters:
        quaternion  (..., 4) quaternions, XYZW, of any length but 0
    Returns: (..., 3) axis times angle, radians; the angle is at most π"""

def axis_angle_to_matrix(axis_angle: torch.Tensor) -> torch.Tensor:
    """Rotation matrices of axis-angle vectors.

    Parameters:
        axis_angle  (..., 3) axis times angle, radians
    Returns: (..., 3, 3) rotation matrices"""

def matrix_to_axis_angle(matrix: torch.Tensor) -> torch.Tensor:
    """Axis-angle vectors of rotation matrices.

    Parameters:
        matrix  (..., 3, 3) rotation matrices
    Returns: (..., 3) axis times angle, radians; the angle is at most π"""

def quaternion_to_matrix(quaternion: torch.Tensor) -> torch.Tensor:
    """Rotation matrices of quaternions.

    Parameters:
        quaternion  (..., 4) quaternions, XYZW, of any length but 0
    Returns: (..., 3, 3) rotation matrices"""

def matrix_to_quaternion(matrix: torch.Tensor) -> torch.Tensor:
    """Quaternions of rotation matrices.

    Parameters:
        matrix  (..., 3, 3) rotation matrices
    Returns: (..., 4) unit quaternions, XYZW, of either sign"""

def xyzw_to_wxyz(quaternion: torch.Tensor) -> torch.Tensor:
    """Quaternions with the scalar first.

    Parameters:
        quaternion  (..., 4) scalar last
    Returns: (..., 4) scalar first"""

def wxyz_to_xyzw(quaternion: torch.Tensor) -> torch.Tensor:
    """Quaternions with the scalar last, the order of this page.

    Parameters:
        quaternion  (..., 4) scalar first
    Returns: (..., 4) scalar last"""
ORDERS_6D: tuple[str, ...]

def matrix_to_rotation_6d(matrix: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Two columns or rows of rotation matrices.

    Parameters:
        matrix  (..., 3, 3) rotation matrices
        order   columns, interleaved, rows or tan-norm
    Returns: (..., 6)"""

def rotation_6d_to_matrix(rotation_6d: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Rotation matrices of two columns or rows, by Gram-Schmidt; no rotation where they are parallel or zero.

    Parameters:
        rotation_6d  (..., 6), also the unnormalized output of a network
        order        columns, interleaved, rows or tan-norm
    Returns: (..., 3, 3) rotation matrices"""

def axis_angle_to_rotation_6d(axis_angle: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Two columns or rows of the matrices of axis-angle vectors.

    Parameters:
        axis_angle  (..., 3) axis times angle, radians
        order       columns, interleaved, rows or tan-norm
    Returns: (..., 6)"""

def rotation_6d_to_axis_angle(rotation_6d: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Axis-angle vectors of two columns or rows of matrices.

    Parameters:
        rotation_6d  (..., 6), also the unnormalized output of a network
        order        columns, interleaved, rows or tan-norm
    Returns: (..., 3) axis times angle, radians; the angle is at most π"""

def quaternion_to_rotation_6d(quaternion: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Two columns or rows of the matrices of quaternions.

    Parameters:
        quaternion  (..., 4) quaternions, XYZW, of any length but 0
        order       columns, interleaved, rows or tan-norm
    Returns: (..., 6)"""

def rotation_6d_to_quaternion(rotation_6d: torch.Tensor, order: str='columns') -> torch.Tensor:
    """Quaternions of two columns or rows of matrices.

    Parameters:
        rotation_6d  (..., 6), also the unnormalized output of a network
        order        columns, interleaved, rows or tan-norm
    Returns: (..., 4) unit quaternions, XYZW, of either sign"""

def euler_to_quaternion(euler: torch.Tensor, convention: str) -> torch.Tensor:
    """Quaternions of Euler angles.

    Parameters:
        euler       (..., 3) angles, radians
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 4) unit quaternions, XYZW, of either sign"""

def quaternion_to_euler(quaternion: torch.Tensor, convention: str) -> torch.Tensor:
    """Euler angles of quaternions.

    Parameters:
        quaternion  (..., 4) quaternions, XYZW, of any length but 0
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 3) angles, radians; in gimbal lock the third is 0"""

def euler_to_axis_angle(euler: torch.Tensor, convention: str) -> torch.Tensor:
    """Axis-angle vectors of Euler angles.

    Parameters:
        euler       (..., 3) angles, radians
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 3) axis times angle, radians; the angle is at most π"""

def axis_angle_to_euler(axis_angle: torch.Tensor, convention: str) -> torch.Tensor:
    """Euler angles of axis-angle vectors.

    Parameters:
        axis_angle  (..., 3) axis times angle, radians
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 3) angles, radians; in gimbal lock the third is 0"""

def euler_to_matrix(euler: torch.Tensor, convention: str) -> torch.Tensor:
    """Rotation matrices of Euler angles.

    Parameters:
        euler       (..., 3) angles, radians
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 3, 3) rotation matrices"""

def matrix_to_euler(matrix: torch.Tensor, convention: str) -> torch.Tensor:
    """Euler angles of rotation matrices.

    Parameters:
        matrix      (..., 3, 3) rotation matrices
        convention  Three axes, such as xyz or ZXY
    Returns: (..., 3) angles, radians; in gimbal lock the third is 0"""

def euler_to_rotation_6d(euler: torch.Tensor, convention: str, order: str='columns') -> torch.Tensor:
    """Two columns or rows of the matrices of Euler angles.

    Parameters:
        euler       (..., 3) angles, radians
        convention  Three axes, such as xyz or ZXY
        order       columns, interleaved, rows or tan-norm
    Returns: (..., 6)"""

def rotation_6d_to_euler(rotation_6d: torch.Tensor, convention: str, order: str='columns') -> torch.Tensor:
    """Euler angles of two columns or rows of matrices.

    Parameters:
        rotation_6d  (..., 6), also the unnormalized output of a network
        convention   Three axes, such as xyz or ZXY
        order        columns, interleaved, rows or tan-norm
    Returns: (..., 3) angles, radians; in gimbal lock the third is 0"""

def geodesic_distance(a: torch.Tensor, b: torch.Tensor, kind: str='axis_angle', **options) -> torch.Tensor:
    """The angle between two rotations.

    Parameters:
        a     (..., 3) or as kind has it
        b     As a; leading dimensions are broadcast
        kind  axis_angle, quaternion, matrix, rotation_6d or euler
    Returns: (...) angles between 0 and π, radians"""

def slerp(a: torch.Tensor, b: torch.Tensor, t: float | torch.Tensor, kind: str='axis_angle', **options) -> torch.Tensor:
    """The rotation at t between two rotations, on the shortest arc.

    Parameters:
        a     (..., 3) or as kind has it: the rotation at t = 0
        b     As a: the rotation at t = 1
        t     (...) or a number; broadcast with the leading dimensions of a and b
        kind  axis_angle, quaternion, matrix, rotation_6d or euler
    Returns: (..., 3) or as kind has it"""

def angular_velocity(rotations: torch.Tensor, fps: float | torch.Tensor, kind: str='axis_angle', dim: int=-2, axes: str='world', **options) -> torch.Tensor:
    """How fast, and about which axis, the rotations turn between frames.

    Parameters:
        rotations  (..., T, J, 3) or as kind has it
        fps        Frames a second, or a tensor that broadcasts with (..., T - 1, J)
        kind       axis_angle, quaternion, matrix, rotation_6d or euler
        dim        Which of the leading dimensions is time; -2 for (..., T, J), -1 for the (T,) of one joint
        axes       world or body
    Returns: (..., T - 1, J, 3) radians a second"""
__all__ = ['roma', 'ORDERS_6D', 'check_tensor', 'axis_angle_to_quaternion', 'quaternion_to_axis_angle', 'axis_angle_to_matrix', 'matrix_to_axis_angle', 'quaternion_to_matrix', 'matrix_to_quaternion', 'xyzw_to_wxyz', 'wxyz_to_xyzw', 'matrix_to_rotation_6d', 'rotation_6d_to_matrix', 'axis_angle_to_rotation_6d', 'rotation_6d_to_axis_angle', 'quaternion_to_rotation_6d', 'rotation_6d_to_quaternion', 'euler_to_quaternion', 'quaternion_to_euler', 'euler_to_axis_angle', 'axis_angle_to_euler', 'euler_to_matrix', 'matrix_to_euler', 'euler_to_rotation_6d', 'rotation_6d_to_euler', 'geodesic_distance', 'slerp', 'angular_velocity']

def mujoco_xml(lib, motion: int=0) -> str:
    """A MuJoCo model of a library's body: free and ball joints, named as its bodies; ValueError where one is left out.

    Parameters:
        lib     A MotionLib with all bodies from the pelvis to each that it gives
        motion  Whose body, where a BodyModel gives each its own
    Returns: XML"""

def mujoco_state(lib, ids, times, end: str='clamp') -> tuple:
    """States of motions as MuJoCo takes them, in the order of the model that mujoco_xml writes.

    Parameters:
        lib    A MotionLib with all bodies from the pelvis to each that it gives
        ids    (...) numbers of motions
        times  (...) seconds; broadcast with ids
        end    As in get_motion_state: clamp or loop
    Returns: qpos (..., 7 + 4(B - 1)) and qvel (..., 6 + 3(B - 1))"""
__all__ = ['mujoco_xml', 'mujoco_state']

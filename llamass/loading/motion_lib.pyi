from llamass.motion.body_model import BodyModel
from collections.abc import Callable
from llamass.motion.contacts import Contact
from collections.abc import Iterable
from llamass.table.columns import Sequence
from llamass.table.table import SequenceTable
import os
from typing import Any
import torch
from ..motion.body import Skeleton
from .dataset import AMASS
STATE: tuple[str, ...]

class MotionLib:
    """Motions in memory, drawn by weight, and their states at any time.

        Raises ValueError for unknown options and for motions with NaN, TypeError for what is no body.

    Parameters:
        source            As AMASS takes it; or an AMASS: its sequences, rate and weights
        device            Where motions lie and states are computed
        skeleton          Skeleton, or a BodyModel for the body of each motion; Skeleton.adult if not given
        joints            smpl24: the 24 of SMPL; all: those of the files
        weights           datasets, a function, or (M,) numbers; alike if not given
        quaternion_order  xyzw or wxyz
        up                Axis that points up in what it gives: z, as in AMASS, or y; files with another are turned
        fps               Resample to this rate first, Hz; each file's own if not given
        cache             "joints": keep places and rotations of all joints, and interpolate these
        data_keys         Other fields of the files to keep, such as betas, gender or dmpls
        variant           smplh, smplx or smpl, smplx_g or smplx_n; the first that is there if not given
        contacts          A preset of motion.contacts: keep which joints are down, as the field contacts
        strict            Stop at files that can't be read, instead of leaving them out
        bodies            Names in a simulator's order, B; those of the joints if not given
        dof               exp_map or axis_angle: fields dof_pos and dof_vel, too
        key_bodies        Names of K bodies whose places are a field key_pos, too
        hands             zero: joints below the wrists are not turned
        rank              This process, of world_size: hold a share, about as many frames as the others
        world_size        Processes; each holds all motions if not given
        part              Share of the frames to hold at a time; refresh brings others. All if not given"""
    quaternion_order: str
    up: str
    cache: str | None
    contacts: str | Contact | None
    table: Any
    fps: Any
    rank: int | None
    world_size: int | None
    joint_names: Any
    parents: Any
    dof: Any

    def __init__(self, source: str | os.PathLike | Iterable | SequenceTable | AMASS, device: str | torch.device='cpu', skeleton: Skeleton | BodyModel | None=None, joints: str='smpl24', weights: str | Callable[[Sequence], float] | Iterable[float] | None=None, quaternion_order: str='xyzw', up: str='z', fps: float | None=None, cache: str | None=None, data_keys: str | Iterable[str]=..., variant: str | None=None, contacts: str | Contact | None=None, strict: bool=True, bodies: Iterable[str] | None=None, dof: str | None=None, key_bodies: Iterable[str]=..., hands: str='file', rank: int | None=None, world_size: int | None=None, part: float | None=None):
        ...

    def __len__(self):
        ...

    def to(self, device=None, dtype=None):
        """The same library on another device or in another dtype; ValueError for any but these two.

        Parameters:
            device  Where motions lie and states are computed; where they are if not given
            dtype   torch.float32 or torch.float64"""

    @property
    def device(self) -> torch.device:
        """Where motions lie and states are computed."""

    @property
    def dtype(self) -> torch.dtype:
        """The dtype of states."""

    @property
    def num_motions(self) -> int:
        """How many motions there are, M, whether they are held or not."""

    @property
    def held(self) -> torch.Tensor:
        """The numbers of the motions that are held, (K,) int64: all, but for a share or a part."""

    @property
    def ids(self) -> list:
        """The ids of the motions, by number."""

    @property
    def bytes_per_frame(self) -> int:
        """Bytes that a frame takes, other fields included."""

    def get_motion_length(self, ids=None) -> torch.Tensor:
        """How long motions are, from the first frame to the last: (frames - 1)/fps.

        Parameters:
            ids  (...) numbers of motions; all if not given
        Returns: (...) seconds"""

    def update_sampling_weights(self, weights):
        """Draw motions by other weights from now on; raises ValueError for weights that can't be drawn by.

        Parameters:
            weights  (M,) numbers of at least 0, not all of them 0; or a name or a function, as in MotionLib"""

    def sample_motions(self, n: int, generator: torch.Generator | None=None) -> torch.Tensor:
        """Numbers of motions, drawn by weight, with replacement.

        Parameters:
            n          How many
            generator  Draws the numbers; PyTorch's own if not given
        Returns: (n,) int64"""

    def sample_time(self, ids, truncate_time: float | None=None, generator: torch.Generator | None=None) -> torch.Tensor:
        """Times, drawn evenly within each motion.

        Parameters:
            ids            (...) numbers of motions
            truncate_time  Seconds at the end to leave out; a shorter motion gives 0
            generator      As for sample_motions
        Returns: (...) seconds"""

    def is_over(self, ids, times) -> torch.Tensor:
        """Whether times lie behind the last frame of their motion.

        Parameters:
            ids    (...) numbers of motions
            times  (...) seconds; broadcast with ids
        Returns: (...) bool"""

    def get_motion_state(self, ids, times, fields: str | Iterable[str] | None=None, end: str='clamp', smooth: int=0) -> dict:
        """The state of motions at times, in the world: metres, radians, seconds, and quaternions.

            Raises ValueError for times that are NaN, motions or fields that are not there or not held, and shapes that
            do not broadcast, TypeError for ids that are no whole numbers.

        Parameters:
            ids     (...) numbers of motions
            times   (...) seconds, clamped to the motion; broadcast with ids
            fields  Names; STATE, dof and key_pos if not given. Also data_keys and contacts
            end     Outside a motion: clamp, the end's state; loop, it goes on; mask, clamp and a field mask
            smooth  Frames, an odd number: contacts as shares of so many; 0: as booleans
        Returns: Name -> tensor (..., 3) or (..., 4), of joints (..., J, 3) or (..., J, 4)"""

    def refresh(self, fraction: float=0.1, generator: torch.Generator | None=None) -> torch.Tensor:
        """Swap a part of the motions for others, and begin to read the next in a thread, for the same fraction.

            Raises ValueError where all motions are held, and what reading raises; the library is then as before.

        Parameters:
            fraction   Of the frames that are held, to be swapped; above 0 and at most 1
            generator  Chooses among motions that came as often; PyTorch's own if not given
        Returns: (n,) int64 numbers of the motions that left"""

    def state_dict(self) -> dict:
        """The weights, which motions they belong to, and with `part` what is held and comes next; numbers, text and tensors."""

    def load_state_dict(self, state: dict):
        """Draw by the weights of a state and hold its motions, if it tells them.

            Raises ValueError for a state of other motions, and what reading raises.

        Parameters:
            state  What state_dict gave"""
__all__ = ['STATE', 'MotionLib']

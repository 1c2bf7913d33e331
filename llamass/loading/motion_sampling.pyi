from typing import Any
import torch
from .motion_lib import MotionLib

class MotionSampler:
    """Draws motions and times by the outcome of earlier episodes; subclasses have the rules.

    Parameters:
        lib          Whose motions are drawn; everything lies on its device
        bin_seconds  About the length of a bin; inf for whole motions"""
    lib: MotionLib

    def __init__(self, lib: MotionLib, bin_seconds: float=1.0):
        ...

    def __len__(self):
        ...

    def bins_of(self, ids, times) -> torch.Tensor:
        """The bin of each place; ValueError for a time that is before or behind its motion.

        Parameters:
            ids    (...) numbers of motions
            times  (...) seconds
        Returns: (...) int64"""

    def draw(self, n: int, generator: torch.Generator | None=None) -> tuple:
        """Places where episodes begin: a bin by its probability, and a time within it.

        Parameters:
            n          How many
            generator  Draws the numbers; PyTorch's own if not given
        Returns: (n,) int64 numbers of motions, (n,) seconds"""

    def update(self, ids, times, failed, starts=None, survived=None):
        """Tell how episodes ended, many at once.

        Parameters:
            ids       (n,) numbers of motions
            times     (n,) seconds in them at which episodes ended
            failed    (n,) booleans: ended by failing, not by time or the motion's end
            starts    (n,) seconds at which they began; what lies between was passed
            survived  (n,) shares of what was to be done; all or nothing if not given"""

    def step(self):
        """End a step of the rule: of control for BeyondMimic, an evaluation for PHC and ProtoMotions, a swap for HoloMotion."""

    def state_dict(self) -> dict:
        """What was counted, and which motions it belongs to."""

    def load_state_dict(self, state: dict):
        """Go on from a state; ValueError for one of other motions or of another rule.

        Parameters:
            state  What state_dict gave"""

class BeyondMimicSampler(MotionSampler):
    alpha: float
    uniform: float
    failures: Any
    current: Any

    def __init__(self, lib: MotionLib, bin_seconds: float=1.0, alpha: float=0.001, uniform: float=0.1, kernel_size: int=1, kernel_decay: float=0.8):
        ...

    def probabilities(self) -> torch.Tensor:
        ...

class PHCSampler(MotionSampler):
    hard: bool
    failed: Any
    evaluations: Any
    weights: Any

    def __init__(self, lib: MotionLib, hard: bool=False):
        ...

    def probabilities(self) -> torch.Tensor:
        ...

class ProtoMotionsSampler(MotionSampler):
    weights: Any
    seen: Any

    def __init__(self, lib: MotionLib, epochs: int=200, decay: float=0.999, discount: float=0.0):
        ...

    def probabilities(self) -> torch.Tensor:
        ...

class HoloMotionSampler(MotionSampler):
    sum: Any
    episodes: Any
    mean: Any
    square: Any
    gain: Any
    known: Any
    pool: Any
    place: Any
    drawn: Any

    def __init__(self, lib: MotionLib, bin_seconds: float=1.0, batch: int=4096, walk: float=0.5):
        ...

    def draw(self, n: int, generator: torch.Generator | None=None) -> tuple:
        ...

    def probabilities(self) -> torch.Tensor:
        ...

class FailureRateSampler(MotionSampler):
    share: float
    memory: float
    deviations: float
    failures: Any
    passes: Any

    def __init__(self, lib: MotionLib, bin_seconds: float=1.0, share: float=0.1, memory: float=100.0, deviations: float=1.0):
        ...

    def rates(self) -> tuple:
        ...

    def probabilities(self) -> torch.Tensor:
        ...
SAMPLERS: dict[str, tuple[Any, ...]]

def motion_sampler(lib: MotionLib, rule: str='failure_rate', **options) -> MotionSampler:
    """A sampler by the rule of some project; ValueError for one that is not known.

    Parameters:
        lib   Whose motions are drawn
        rule  One of SAMPLERS
    Returns: Of the rule, such as bin_seconds"""
__all__ = ['SAMPLERS', 'MotionSampler', 'BeyondMimicSampler', 'PHCSampler', 'ProtoMotionsSampler', 'HoloMotionSampler', 'FailureRateSampler', 'motion_sampler']

"""How much memory this process may take, set by itself before it reads what others wrote.

On Linux the kernel refuses what is asked for beyond (RLIMIT_AS), on Windows a job object does, and
both are heard of as MemoryError. macOS heeds neither: there a thread looks every tenth of a second
and ends the process.
"""

from __future__ import annotations

import os
import sys
import threading
import time

MEMORY = 512_000_000
"""Bytes."""
TOO_MUCH = 75
"""The exit status of a process that ends itself because it took more."""
_LOOK_EVERY = 0.1


def limit_memory(most: int = MEMORY) -> None:
    """Never let this process take more than `most` bytes; a system that knows no limit sets none."""
    if sys.platform == "win32":
        _limit_by_job(most)
    elif sys.platform == "darwin":
        threading.Thread(target=_watch, args=(most,), daemon=True).start()
    else:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        limits = (limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY)
        lowest = min([most, *limits])
        resource.setrlimit(resource.RLIMIT_AS, (lowest, hard))
        # A dump of a reader that crashed would hold what people wrote.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _watch(most: int) -> None:
    import resource

    # Bytes on macOS, where other systems count KiB.
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < most:
        time.sleep(_LOOK_EVERY)
    os._exit(TOO_MUCH)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Basic(ctypes.Structure):
        """JOBOBJECT_BASIC_LIMIT_INFORMATION of the Windows API."""

        _fields_ = [
            ("per_process_time", wintypes.LARGE_INTEGER),
            ("per_job_time", wintypes.LARGE_INTEGER),
            ("limit_flags", wintypes.DWORD),
            ("minimum_working_set", ctypes.c_size_t),
            ("maximum_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority_class", wintypes.DWORD),
            ("scheduling_class", wintypes.DWORD),
        ]

    class _Extended(ctypes.Structure):
        """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of the Windows API."""

        _fields_ = [
            ("basic", _Basic),
            ("io_counters", ctypes.c_ulonglong * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        ]

    _EXTENDED_LIMITS, _PROCESS_MEMORY = 9, 0x100

    def _limit_by_job(most: int) -> None:
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        limits = _Extended()
        limits.basic.limit_flags, limits.process_memory = _PROCESS_MEMORY, most
        # The handle stays open as long as the process: with it the limit would go.
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))

else:

    def _limit_by_job(most: int) -> None:
        raise NotImplementedError

"""What a program can do to another one of the same person: closed_to_others.py OPEN_PID CLOSED_PID"""

import ctypes
import os
import sys

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
libc.ptrace.restype = ctypes.c_long
PTRACE_DETACH, PTRACE_SEIZE = 17, 0x4206


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def checked(result):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def read_environment(pid):
    with open(f"/proc/{pid}/environ", "rb") as environment:
        return environment.read(1)


def some_address(pid):
    with open(f"/proc/{pid}/maps") as maps:
        return int(maps.readline().split("-")[0], 16)


def read_memory_file(pid):
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        memory.seek(some_address(pid))
        return memory.read(16)


def read_memory(pid):
    here = ctypes.create_string_buffer(16)
    return checked(
        libc.process_vm_readv(
            pid,
            ctypes.byref(Span(ctypes.addressof(here), 16)),
            1,
            ctypes.byref(Span(some_address(pid), 16)),
            1,
            0,
        )
    )


def attach(pid):
    checked(libc.ptrace(PTRACE_SEIZE, pid, None, None))
    libc.ptrace(PTRACE_DETACH, pid, None, None)
    return True


def works(attempt, pid):
    try:
        return bool(attempt(pid))
    except OSError as error:
        print(f"{attempt.__name__} of {pid}: {error}")
        return False


open_pid, closed_pid = (int(word) for word in sys.argv[1:])
failures = []
tried = 0
for attempt in (read_environment, read_memory_file, read_memory, attach):
    if not works(attempt, open_pid):
        # A kernel that forbids it to everybody proves nothing about us.
        continue
    tried += 1
    if works(attempt, closed_pid):
        failures.append(f"{attempt.__name__} works")
if tried < 2:
    failures.append("next to nothing could be tried")

for failure in failures:
    print(failure, file=sys.stderr)
sys.exit(bool(failures))

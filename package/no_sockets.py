"""Death for asking for a socket: how it is tested that the program does not use the network."""

import ctypes
import errno
import os
import platform
import signal
import socket
import struct

_CALLS = {"x86_64": 41, "aarch64": 198}
"""The number of the system call socket()."""

SUPPORTED = platform.system() == "Linux" and platform.machine() in _CALLS


def forbid_sockets() -> None:
    """This process and those it starts are killed (SIGSYS) when they ask for a socket.

    One of the same machine (AF_UNIX), by which the C library asks for the user's name, is refused
    only. Raises OSError where the system does not let it be forbidden.
    """
    load, equal, answer = 0x20, 0x15, 0x06
    rules = [
        (load, 0, 0, 0),  # the call's number
        (equal, 0, 4, _CALLS[platform.machine()]),
        (load, 0, 0, 16),  # its first argument, the family
        (equal, 0, 1, socket.AF_UNIX),
        (answer, 0, 0, 0x00050000 | errno.EACCES),
        (answer, 0, 0, 0x80000000),  # kill
        (answer, 0, 0, 0x7FFF0000),  # allow
    ]
    program = b"".join(struct.pack("HBBI", *rule) for rule in rules)
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(rules), ctypes.addressof(buffer))
    no_new_privileges, set_seccomp, by_filter = 38, 22, 2
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(no_new_privileges, 1, 0, 0, 0) or libc.prctl(
        set_seccomp, by_filter, header, 0, 0
    ):
        raise OSError(ctypes.get_errno(), "seccomp")


def sockets_kill() -> bool:
    """Whether a process that may have none dies when it asks for one: else nothing is proved."""
    child = os.fork()
    if child == 0:
        forbid_sockets()
        socket.socket()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGSYS

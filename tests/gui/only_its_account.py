"""Reads what strace saw of connect(), sendto() and the like, and names whatever leads elsewhere than to one port of this
machine or to the desktop.

    only_its_account.py PORT TRACE…
"""

import re
import sys

CALL = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg)\((.*)")
# X11, D-Bus, accessibility, and the window that is open already.
DESKTOP = re.compile(r'sun_path=@?"(/tmp/\.X11-unix/|/[^"]*/dbus-|[^"]*/at-spi|[^"]*/token-desk/[a-z0-9-]+\.socket")')
# glibc asks a cache of users and hosts, if the machine has one.
CACHE = re.compile(r'sun_path="/(var/)?run/nscd/socket"')


def is_allowed(arguments, port):
    """Whether a call's arguments, as strace prints them, lead where they may. What names no address goes where an earlier
    connect() led."""
    family = re.search(r"sa_family=(AF_\w+)", arguments)
    if not family:
        return "sun_path" not in arguments and "sin" not in arguments
    if family[1] == "AF_NETLINK":
        # The kernel, which knows the network's interfaces.
        return True
    if family[1] == "AF_UNIX":
        return bool(DESKTOP.search(arguments) or CACHE.search(arguments))
    return (
        family[1] == "AF_INET"
        and f"sin_port=htons({port})" in arguments
        and 'sin_addr=inet_addr("127.0.0.1")' in arguments
    )


def check_itself(port):
    """A judge that lets all pass would never be missed."""
    for wrong in (
        '3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 0',
        f'3, {{sa_family=AF_INET, sin_port=htons({port}), sin_addr=inet_addr("192.0.2.1")}}, 16) = 0',
        f'3, {{sa_family=AF_INET6, sin6_port=htons({port}), inet_pton(AF_INET6, "::1", &sin6_addr)}}, 28) = 0',
        '3, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 1',
        '3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
    ):
        assert not is_allowed(wrong, port), wrong


def main(port, traces):
    check_itself(port)
    seen = {"AF_INET": 0, "AF_UNIX": 0}
    wrong = []
    for trace in traces:
        with open(trace, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                call = CALL.search(line)
                if not call:
                    continue
                if not is_allowed(call[2], port):
                    wrong.append(line.strip())
                for family in seen:
                    seen[family] += call[1] == "connect" and family + "," in call[2]
    for line in wrong:
        print(line)
    if not all(seen.values()):
        print(f"the trace doesn't show what the program surely did: {seen}")
        return 1
    print(f"{seen['AF_INET']} connections to the account, {seen['AF_UNIX']} to the desktop, {len(wrong)} elsewhere")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))

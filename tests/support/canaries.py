"""Looks for known secrets where none should be: in files, processes, memory, texts. A secret counts in whatever form it
hides: as it is, in UTF-16, in base64 (wherever in the encoded text it begins), percent-encoded.

    canaries.py memory PID FILE            how often each canary in FILE, one a line, stands in the process's memory
"""

import base64
import os
import re
import sys
import urllib.parse


def base64_forms(secret):
    """The part of the encoded text that doesn't depend on what stands around, for each of the three places to begin."""
    for lead in range(3):
        encoded = base64.b64encode(b"\0" * lead + secret)
        first = (lead * 8 + 5) // 6
        last = (lead + len(secret)) * 8 // 6
        yield encoded[first:last]


def forms(text):
    """What to look for, by name."""
    plain = text.encode()
    found = {
        "plain": plain,
        "UTF-16LE": text.encode("utf-16-le"),
        "UTF-16BE": text.encode("utf-16-be"),
        "percent-encoded": urllib.parse.quote(plain, safe="").encode(),
        "percent-encoded as a path": urllib.parse.quote(plain).encode(),
        "percent-encoded throughout": b"".join(b"%%%02X" % byte for byte in plain),
    }
    for lead, encoded in enumerate(base64_forms(plain)):
        found[f"base64 at {lead}"] = encoded
        found[f"base64url at {lead}"] = encoded.translate(bytes.maketrans(b"+/", b"-_"))
    distinct = {}
    for name, form in found.items():
        if form not in distinct.values():
            distinct[name] = form
    return distinct


class Search:
    """Collects where canaries were found: `hits` has (canary's name, form, place) for each time."""

    def __init__(self, canaries):
        """`canaries`: texts by name."""
        self.forms = [
            (name, form, pattern)
            for name, text in canaries.items()
            for form, pattern in forms(text).items()
        ]
        self.longest = max(len(pattern) for _, _, pattern in self.forms)
        self.hits = []

    def bytes(self, content, place, known=0):
        """`known`: how many bytes at the start were looked at before; hits within them count no more."""
        for name, form, pattern in self.forms:
            at = content.find(pattern, max(0, known - len(pattern) + 1))
            while at >= 0:
                self.hits.append((name, form, place))
                at = content.find(pattern, at + 1)

    def text(self, content, place):
        self.bytes(content.encode("utf-8", "surrogatepass"), place)

    def folder(self, top):
        """Every file, name and link below `top`. Returns how many files were read."""
        files = 0
        for folder, _, names in os.walk(top):
            self.text(folder, "a folder's name")
            for name in names:
                path = os.path.join(folder, name)
                self.text(name, f"the name of {path}")
                if os.path.islink(path):
                    self.text(os.readlink(path), path)
                elif os.path.isfile(path):
                    try:
                        with open(path, "rb") as file:
                            self.bytes(file.read(), path)
                        files += 1
                    except FileNotFoundError:
                        pass  # A file that was about to take another one's place has done so.
        return files

    def processes(self):
        """Command lines and environments of all processes that may be read. Returns how many there were."""
        processes = 0
        for pid in filter(str.isdigit, os.listdir("/proc")):
            if int(pid) == os.getpid():
                continue
            for part in ("cmdline", "environ"):
                try:
                    with open(f"/proc/{pid}/{part}", "rb") as file:
                        self.bytes(file.read(), f"/proc/{pid}/{part}")
                    processes += part == "environ"
                except OSError:
                    pass
        return processes

    def memory(self, pid):
        """All that can be read of a process's memory. Returns how many bytes that was."""
        size = 0
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                start, end, mode, name = re.match(r"(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)", line).groups()
                if "r" not in mode or name in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                    continue
                size += self.region(memory, int(start, 16), int(end, 16), name or "anonymous memory")
        return size

    def region(self, memory, start, end, name, step=1 << 24):
        size = 0
        rest = b""
        for at in range(start, end, step):
            try:
                memory.seek(at)
                piece = memory.read(min(step, end - at))
            except OSError:
                rest = b""
                continue
            size += len(piece)
            # What the piece before ended with again: a canary may lie across.
            self.bytes(rest + piece, name, len(rest))
            rest = (rest + piece)[-(self.longest - 1) :]
        return size

    def told(self):
        """The hits as lines for people: a count for each canary, form and kind of place."""
        counts = {}
        for name, form, place in self.hits:
            key = (name, form, place)
            counts[key] = counts.get(key, 0) + 1
        return [f"{count}× {name} ({form}) in {place}" for (name, form, place), count in sorted(counts.items())]


def canaries_from(file):
    with open(file) as lines:
        return {line.strip(): line.strip() for line in lines if line.strip()}


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] != "memory":
        sys.exit(__doc__)
    search = Search(canaries_from(sys.argv[3]))
    size = search.memory(int(sys.argv[2]))
    print("\n".join(search.told()) or "none", f"in {size >> 20} MiB", sep="\n")
